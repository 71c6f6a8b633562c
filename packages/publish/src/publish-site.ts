import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Told} from '@tip-figures/record/protect/editions/told.js';
import {Editions} from './editions/editions.js';
import {drawFigure, figureFiles, type FigureDrawing} from './files/figure-files.js';
import {sharedFiles, unlisted} from './files/shared-files.js';
import {unexplainedChanges} from './files/unexplained.js';
import type {ListedFigure} from './page/index-page.js';
import {pageParts} from './page/page-parts.js';
import type {PageParts} from './page/published-figure.js';
import {withdrawnPage} from './page/withdrawn-page.js';
import {SitePictures, type PictureFiles, type WithoutPictures} from './pictures/site-pictures.js';
import {figuresIn} from './plan/figures-in.js';
import {checkName, Slugs} from './plan/slug.js';
import {Refused, Unfinished} from './refused.js';
import type {SiteOptions} from './site-options.js';
import {codeOf} from './write/code-of.js';
import {FigureFolder, figureFolders} from './write/figure-folder.js';
import {libraryFiles} from './write/library-files.js';
import {Lock} from './write/lock.js';
import {SiteFolder, type Change} from './write/site-folder.js';

/** What a run did, or would do. */
export interface Report {
  readonly figures: number;
  readonly changes: readonly Change[];
  /** Numbers that changed without a correction, with the figure's folder: `f/kosovo-…/ victim-breakdown.total`. */
  readonly unexplained: readonly string[];
  readonly withdrawn: readonly string[];
  /** How long figures.json is. */
  readonly listBytes: number;
  /** How many figures have new pictures. */
  readonly drawn: number;
  readonly withoutPictures: readonly WithoutPictures[];
}

/** A figure whose pictures are being drawn. */
interface Waiting {
  readonly drawing: FigureDrawing;
  readonly folder: FigureFolder;
  readonly pictures: Promise<PictureFiles | undefined> | undefined;
}

const own = '.publish';

/** A run that publishes records, all of them or none: first the library, so that no page comes before what it loads. */
export class SiteRun {
  readonly #options: SiteOptions;
  readonly #lock: Lock | undefined;
  readonly #folder: SiteFolder;
  readonly #editions: Editions;
  readonly #pictures: SitePictures | undefined;
  readonly #waiting: Waiting[] = [];
  readonly #slugs = new Slugs();
  readonly #listed: ListedFigure[] = [];
  readonly #unexplained: string[] = [];
  #parts!: PageParts;

  /** @throws {Refused} where another run publishes into the same folder. */
  constructor(options: SiteOptions) {
    const {out, isCheck, pictures, library} = options;
    this.#options = options;
    if (!isCheck) {
      mkdirSync(out, {recursive: true});
      this.#lock = new Lock(join(out, own, 'lock'));
    }
    this.#folder = new SiteFolder(out, isCheck ? undefined : join(out, own, 'draft'));
    this.#editions = new Editions(this.#folder);
    if (pictures) this.#pictures = new SitePictures(pictures, this.#folder, library);
  }

  /**
   * Brings the library, before any record. Chunks of earlier versions stay for pages in caches.
   *
   * @throws {Refused} where another site is in the folder.
   */
  async addLibrary(): Promise<void> {
    const {library, lang, out} = this.#options;
    // The list of all figures takes its place before the page that shows it.
    if (this.#folder.read('index.html') && !this.#folder.read('figures.json')) {
      throw new Refused([
        `${join(out, 'index.html')} was not written by this command, and would be lost. Name a folder of the site's own with --out.`,
      ]);
    }
    for (const [path, bytes] of libraryFiles(library)) this.#folder.put(`dist/${path}`, bytes);
    this.#parts = await pageParts(library, lang);
  }

  /** What earlier editions of a record told of its counts. */
  told(name: string, record: Readonly<Record<string, unknown>>): Told {
    return this.#editions.told(name, record);
  }

  /**
   * Draws the figures of a record.
   *
   * @param name - of the record, which is part of the addresses.
   * @param origin - its file or address, for messages.
   * @throws {Refused} where its name cannot be part of an address, or another figure has that.
   * @throws {FigureError} for what a page would refuse.
   */
  async add(name: string, record: Readonly<Record<string, unknown>>, origin: string): Promise<void> {
    this.#lock?.sign();
    checkName(name, origin);
    this.#editions.add(name, record);
    for (const figure of figuresIn(record, name)) {
      this.#slugs.take(figure, origin);
      const drawing = await drawFigure(figure, this.#options.lang);
      const folder = new FigureFolder(this.#folder, figure.slug);
      const pictures = this.#pictures?.of(figure, this.#options.lang, folder.dates);
      this.#waiting.push({drawing, folder, pictures});
      await this.#putAllBut(this.#pictures?.ahead ?? 0);
    }
  }

  /** Publishes what was drawn, or only says what would change. */
  async finish(): Promise<Report> {
    const {withdraws, isCheck, today, site, lang} = this.#options;
    await this.#putAllBut(0);
    const now = new Set(this.#listed.map(({slug}) => slug));
    const vanished = figureFolders(this.#folder).filter(({slug}) => !now.has(slug));
    const withdrawn = vanished.filter(({dates}) => !dates?.withdrawn).map(({slug}) => slug);
    if (withdrawn.length && !withdraws) throw new Refused(withdrawn.map(vanishedText));
    const shared = sharedFiles(this.#listed, this.#options, this.#parts);
    for (const [path, content] of shared) this.#folder.put(path, content);
    for (const path of unlisted(this.#folder, this.#listed.length)) this.#folder.remove(path);
    const page = withdrawnPage(today, site, this.#parts, lang);
    for (const folder of vanished) folder.withdraw(page, today);
    if (!isCheck && !this.#lock?.isHeld) throw new Refused(['Another run took over this folder. Nothing was changed.']);
    this.#commit();
    this.close();
    return {
      figures: this.#listed.length,
      changes: this.#folder.changes,
      unexplained: this.#unexplained,
      withdrawn,
      listBytes: Buffer.byteLength(Object.fromEntries(shared)['figures.json'] ?? ''),
      drawn: this.#pictures?.drawn ?? 0,
      withoutPictures: this.#pictures?.missing ?? [],
    };
  }

  #commit(): void {
    try {
      this.#folder.commit();
    } catch (cause) {
      const code = codeOf(cause);
      if (code === undefined) throw cause;
      throw new Unfinished([`Not all files could be brought to their places (${code}). Run it again.`]);
    }
  }

  /** Leaves the site as it is. */
  close(): void {
    const {out} = this.#options;
    if (!this.#lock?.isHeld) return;
    rmSync(join(out, own, 'draft'), {recursive: true, force: true});
    this.#lock.release();
  }

  /** Puts figures in their order, but for the last ones, whose pictures may take their time. */
  async #putAllBut(most: number): Promise<void> {
    while (this.#waiting.length > most) {
      const [{drawing, folder, pictures}] = this.#waiting.splice(0, 1) as [Waiting];
      this.#put(drawing, folder, await pictures);
    }
  }

  #put(drawing: FigureDrawing, folder: FigureFolder, pictures: PictureFiles | undefined): void {
    const {dates: before} = folder;
    const {files, dates, listed} = figureFiles(drawing, {...this.#options, ...this.#parts}, before, pictures);
    const document = before && before.sha256 !== dates.sha256 ? folder.document : undefined;
    if (document) {
      const changed = unexplainedChanges(document, drawing.planned.document);
      this.#unexplained.push(...changed.map((one) => `${folder.path} ${one}`));
    }
    folder.replace(files);
    this.#listed.push(listed);
  }
}

const vanishedText = (slug: string): string =>
  `f/${slug}/ was published and is in no record now. Bring its section back, or take it back with --withdraw.`;
