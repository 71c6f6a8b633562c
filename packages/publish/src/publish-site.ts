import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {readDates, writeDates, type Dates} from './files/dates.js';
import {drawFigure, figureFiles, type FigureDrawing} from './files/figure-files.js';
import {sharedFiles, unlisted} from './files/shared-files.js';
import {unexplainedChanges} from './files/unexplained.js';
import type {ListedFigure} from './page/index-page.js';
import {pageParts} from './page/page-parts.js';
import type {PageParts} from './page/published-figure.js';
import {withdrawnPage} from './page/withdrawn-page.js';
import {SitePictures, type PictureFiles, type WithoutPictures} from './pictures/site-pictures.js';
import {figuresIn, type PlannedFigure} from './plan/figures-in.js';
import {checkName, Slugs} from './plan/slug.js';
import {Refused, Unfinished} from './refused.js';
import type {SiteOptions} from './site-options.js';
import {codeOf} from './write/code-of.js';
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
  /** How many figures have new pictures. */
  readonly drawn: number;
  readonly withoutPictures: readonly WithoutPictures[];
}

/** A figure whose pictures are being drawn. */
interface Waiting {
  readonly drawing: FigureDrawing;
  readonly pictures: Promise<PictureFiles | undefined> | undefined;
}

const own = '.publish';

/** A run that publishes records, all of them or none: first the library, so that no page comes before what it loads. */
export class SiteRun {
  readonly #options: SiteOptions;
  readonly #lock: Lock | undefined;
  readonly #folder: SiteFolder;
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
    for (const figure of figuresIn(record, name)) {
      this.#slugs.take(figure, origin);
      const drawing = await drawFigure(figure, this.#options.lang);
      const pictures = this.#pictures?.of(figure, this.#options.lang, this.#datesOf(figure.slug));
      this.#waiting.push({drawing, pictures});
      await this.#putAllBut(this.#pictures?.ahead ?? 0);
    }
  }

  /** Publishes what was drawn, or only says what would change. */
  async finish(): Promise<Report> {
    const {withdraws, isCheck} = this.#options;
    await this.#putAllBut(0);
    const vanished = this.#vanished();
    const withdrawn = vanished.filter((slug) => !this.#datesOf(slug)?.withdrawn);
    if (withdrawn.length && !withdraws) throw new Refused(withdrawn.map(vanishedText));
    for (const [name, content] of sharedFiles(this.#listed, this.#options, this.#parts))
      this.#folder.put(name, content);
    for (const path of unlisted(this.#folder, this.#listed.length)) this.#folder.remove(path);
    for (const slug of vanished) this.#withdraw(slug);
    if (!isCheck && !this.#lock?.isHeld) throw new Refused(['Another run took over this folder. Nothing was changed.']);
    this.#commit();
    this.close();
    return {
      figures: this.#listed.length,
      changes: this.#folder.changes,
      unexplained: this.#unexplained,
      withdrawn,
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
      const [{drawing, pictures}] = this.#waiting.splice(0, 1) as [Waiting];
      this.#put(drawing, await pictures);
    }
  }

  #put(drawing: FigureDrawing, pictures: PictureFiles | undefined): void {
    const {slug, document} = drawing.planned;
    const path = `f/${slug}/`;
    const before = this.#folder.read(`${path}figure.json`);
    const known = this.#datesOf(slug);
    const {files, dates, listed} = figureFiles(drawing, {...this.#options, ...this.#parts}, known, pictures);
    if (before && known && known.sha256 !== dates.sha256) this.#explain(before, document, path);
    for (const [name, content] of files) this.#folder.put(path + name, content);
    this.#removeBut(
      path,
      files.map(([name]) => name),
    );
    this.#listed.push(listed);
  }

  #explain(before: Buffer, document: PlannedFigure['document'], path: string): void {
    try {
      const changed = unexplainedChanges(JSON.parse(before.toString()) as PlannedFigure['document'], document);
      this.#unexplained.push(...changed.map((one) => `${path} ${one}`));
    } catch {
      // Half a file, which is replaced.
    }
  }

  #removeBut(path: string, kept: readonly string[]): void {
    for (const name of this.#folder.list(path.slice(0, -1))) {
      if (!kept.includes(name)) this.#folder.remove(path + name);
    }
  }

  /** Figures that were published, and are in no record of this run. */
  #vanished(): string[] {
    const now = new Set(this.#listed.map(({slug}) => slug));
    return this.#folder.list('f').filter((slug) => !now.has(slug) && this.#datesOf(slug));
  }

  #datesOf(slug: string): Dates | undefined {
    return readDates((name) => this.#folder.read(`f/${slug}/${name}`));
  }

  /** The address stays, and says so. */
  #withdraw(slug: string): void {
    const {site, today, lang} = this.#options;
    const path = `f/${slug}/`;
    const dates = this.#datesOf(slug);
    if (dates && !dates.withdrawn) {
      this.#folder.put(`${path}index.html`, withdrawnPage(today, site, this.#parts, lang));
      this.#folder.put(`${path}dates.json`, writeDates({...dates, withdrawn: today}));
    }
    // Also what is left where an earlier run died here.
    this.#removeBut(path, ['index.html', 'dates.json']);
  }
}

const vanishedText = (slug: string): string =>
  `f/${slug}/ was published and is in no record now. Bring its section back, or take it back with --withdraw.`;
