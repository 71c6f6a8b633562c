import {mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {PublishedCounts} from '@tip-figures/record/protect/editions/published.js';
import {Editions} from './editions/editions.js';
import {RecordScripts} from './baked/record-scripts.js';
import {drawFigure, figureFiles, type FigureDrawing} from './files/figure-files.js';
import {objectionsTo} from './files/objections.js';
import {formerBases, formerIn, listedIn, putShared, shownOf, type Listed} from './files/shared-files.js';
import {pageParts} from './page/page-parts.js';
import type {PageParts} from './page/published-figure.js';
import {SitePictures, type PictureFiles} from './pictures/site-pictures.js';
import {withdrawnPictures} from './pictures/withdrawn-picture.js';
import {figuresIn, type PlannedFigure} from './plan/figures-in.js';
import {packagedDocument} from '@tip-figures/server/read/packaged-document.js';
import {checkName, Slugs} from './plan/slug.js';
import {withTiers} from './plan/with-tiers.js';
import {isOf, takesBack, vanishedFigures, type Vanished} from './plan/vanished.js';
import {finish, refusal, Refused, type Refusal} from './refused.js';
import type {Report} from './report.js';
import type {SiteOptions} from './site-options.js';
import {FigureFolder, figureFolders} from './write/figure-folder.js';
import {libraryFiles, tiersFolder} from './write/library-files.js';
import {Lock} from './write/lock.js';
import {ownFolder, statOf} from './write/own-files.js';
import {SiteFolder} from './write/site-folder.js';
import {recover} from './write/swap.js';

/** A figure whose pictures are being drawn. */
interface Waiting {
  readonly drawing: FigureDrawing;
  readonly folder: FigureFolder;
  readonly pictures: Promise<PictureFiles | undefined> | undefined;
}

/** A run that publishes: first what was withdrawn, whose numbers must go, then the library, before the pages that load it. */
export class SiteRun {
  readonly #options: SiteOptions;
  readonly #lock: Lock | undefined;
  readonly #folder: SiteFolder;
  readonly #editions: Editions;
  readonly #first: SiteFolder;
  readonly #records: RecordScripts;
  readonly #pictures: SitePictures | undefined;
  readonly #waiting: Waiting[] = [];
  readonly #slugs = new Slugs();
  readonly #listed: Listed[] = [];
  readonly #unexplained: string[] = [];
  /** Whose numbers go before all else. */
  readonly #takenBack: PlannedFigure[] = [];
  /** Names of records whose figures stay as they are. */
  readonly #names: string[] = [];
  #parts!: PageParts;

  /** @throws {Refused} where another run publishes into the same folder, or a folder of the site is a link. */
  constructor(options: SiteOptions) {
    const {out, isCheck, pictures, library} = options;
    const own = ownFolder(out);
    // A slash at the end would lead through the link.
    statOf(dirname(own));
    if (!isCheck) {
      mkdirSync(out, {recursive: true});
      statOf(own);
      this.#lock = new Lock(join(own, 'lock'));
      recover(out, own);
    }
    this.#folder = new SiteFolder(out, {isCheck});
    this.#first = new SiteFolder(out, {isCheck, isFirst: true});
    const site = {...options.site, formerly: formerBases(options.site, formerIn(this.#folder))};
    this.#options = {...options, site};
    this.#editions = new Editions(this.#folder);
    const places = {folder: this.#folder, first: this.#first};
    this.#records = new RecordScripts(places, this.#options, (left) => this.#vanishedOf(left));
    if (pictures) this.#pictures = new SitePictures(pictures, this.#folder, library);
  }

  /**
   * Brings the library, before any record. Chunks of earlier versions stay for pages in caches.
   *
   * @throws {Refused} where another site is in the folder.
   */
  async addLibrary(): Promise<void> {
    const {library, lang, out, site, tiers} = this.#options;
    // The list of all figures is replaced before the page that shows it.
    if (this.#folder.read('index.html') && !this.#folder.read('figures.json')) {
      throw new Refused([refusal('other-site', {path: join(out, 'index.html')})]);
    }
    for (const [path, bytes] of libraryFiles(library, site, tiers)) this.#folder.put(`dist/${path}`, bytes);
    this.#parts = await pageParts(library, lang);
  }

  /** What earlier editions of a record told of its counts. */
  published(name: string, record: Readonly<Record<string, unknown>>): PublishedCounts {
    return this.#editions.published(name, record);
  }

  /**
   * Draws the figures of a record, all or none.
   *
   * @param name - of the record, which is part of the addresses.
   * @param origin - its file or address, for messages.
   * @throws {Refused} where its name cannot be part of an address, or another figure has that; where it is older than what
   *   was published, or has other numbers and no correction.
   * @throws {FigureError} for what a page would refuse.
   */
  async add(name: string, record: Readonly<Record<string, unknown>>, origin: string): Promise<void> {
    this.#lock?.sign();
    checkName(name, origin);
    this.#editions.add(name, record);
    const drawn: Omit<Waiting, 'pictures'>[] = [];
    const reasons: Refusal[] = [];
    const unexplained: string[] = [];
    const {library, tiers, outlet} = this.#options;
    const read = async (file: string) =>
      tiers ? tiers.get(file) : ((await packagedDocument(file, join(library, tiersFolder))).document as typeof record);
    const planned = await Promise.all(
      figuresIn({...(outlet !== undefined && {outlet}), ...record}, name).map((one) => withTiers(one, read)),
    );
    const hasScript = this.#records.isFor(name, planned.length);
    for (const figure of planned) {
      this.#slugs.take(figure, origin);
      this.#options.progress?.(figure.slug);
      const folder = new FigureFolder(this.#folder, figure.slug);
      const objections = objectionsTo(figure, folder.document, this.#options);
      reasons.push(...objections.reasons);
      unexplained.push(...objections.unexplained);
      const drawing = await drawFigure(figure, this.#options.lang);
      drawn.push({drawing: {...drawing, ...(hasScript && {record: name})}, folder});
    }
    if (reasons.length) throw new Refused(reasons.map((reason) => ({...reason, at: origin})));
    this.#unexplained.push(...unexplained);
    await this.#records.put(name, drawn, this.#parts);
    for (const one of drawn) await this.#wait(one);
  }

  /** Leaves the figures of a record as they are. */
  keep(name: string): void {
    this.#names.push(name);
  }

  /** Publishes what was drawn, or only says what would change. */
  async finish(): Promise<Report> {
    const kept = await this.#addVanished();
    await this.#putAllBut(0);
    this.#records.putLast();
    const hasFirst = this.#first.changes.length > 0;
    let listBytes = hasFirst ? this.#putFirstLists() : this.#putLists();
    if (this.#lock?.isHeld === false) throw new Refused([refusal('taken-over', {})]);
    finish(() => {
      this.#first.commit();
      if (hasFirst) listBytes = this.#putLists();
      this.#folder.commit();
    });
    this.close();
    return {
      figures: shownOf(this.#listed).length,
      changes: [...this.#first.changes, ...this.#folder.changes],
      unexplained: this.#unexplained,
      withdrawn: this.#takenBack.flatMap(({slug, withdrawn}) => (withdrawn === undefined ? [] : slug)),
      kept,
      listBytes,
      drawn: this.#pictures?.drawn ?? 0,
      withoutPictures: this.#pictures?.missing ?? [],
    };
  }

  /** Leaves the site as it is. */
  close(): void {
    const {out} = this.#options;
    if (!this.#lock?.isHeld) return;
    recover(out, ownFolder(out));
    this.#lock.release();
  }

  /** What was published and is in no record now: withdrawn, or left as it is. Returns those that are kept for the time being. */
  async #addVanished(): Promise<string[]> {
    const now = new Set([...this.#waiting.map(({folder}) => folder), ...this.#listed].map(({slug}) => slug));
    const before = listedIn(this.#folder);
    const left = figureFolders(this.#folder).filter(({slug}) => !now.has(slug));
    const {withdrawn, kept, refused} = this.#vanishedOf(left);
    if (refused.length) throw new Refused(refused.map((slug) => refusal('vanished', {slug})));
    await this.#records.putVanished(this.#names, this.#parts);
    for (const {figure, folder} of withdrawn) {
      await this.#wait({drawing: await drawFigure(figure, this.#options.lang), folder});
    }
    for (const slug of kept.all) this.#listed.push(...[before.get(slug) ?? []].flat());
    return kept.vanished;
  }

  #vanishedOf(left: readonly FigureFolder[]): Vanished {
    return vanishedFigures(left, this.#options, (slug) => this.#names.some((name) => isOf(slug, name)));
  }

  async #wait({drawing, folder}: Omit<Waiting, 'pictures'>): Promise<void> {
    const pictures = this.#pictures?.of(drawing.planned, this.#options.lang, folder.dates);
    this.#waiting.push({drawing, folder, pictures});
    await this.#putAllBut(this.#pictures?.ahead ?? 0);
  }

  /** Puts figures in their order, but for the last ones, whose pictures may take their time. */
  async #putAllBut(most: number): Promise<void> {
    while (this.#waiting.length > most) {
      const [{drawing, folder, pictures}] = this.#waiting.splice(0, 1) as [Waiting];
      this.#options.progress?.(folder.slug);
      this.#put(drawing, folder, await pictures);
      this.#lock?.sign();
    }
  }

  #put(drawing: FigureDrawing, folder: FigureFolder, drawn: PictureFiles | undefined): void {
    const {live, planned} = drawing;
    const {path, dates} = folder;
    const hasOld = planned.withdrawn !== undefined && this.#folder.read(`${path}/figure.png`);
    const pictures = drawn ?? (hasOld ? withdrawnPictures(live) : undefined);
    const {files, listed} = figureFiles(drawing, {...this.#options, ...this.#parts}, dates, pictures);
    const isFirst = takesBack(planned, folder);
    if (isFirst) this.#takenBack.push(planned);
    (isFirst ? this.#first : this.#folder).putFolder(path, files);
    this.#listed.push(listed);
  }

  /** The lists as they were, but for what was taken back: they change before any other figure does. */
  #putFirstLists(): number {
    const listed = listedIn(this.#folder);
    const taken = this.#takenBack.map(({slug}) => slug);
    const now = this.#listed.filter(({slug}) => taken.includes(slug)).map((one) => [one.slug, one] as const);
    return putShared(this.#first, [...new Map([...listed, ...now]).values()], this.#options, this.#parts);
  }

  readonly #putLists = (): number => putShared(this.#folder, this.#listed, this.#options, this.#parts);
}
