import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {readDates, writeDates, type Dates} from './files/dates.js';
import {figureFiles} from './files/figure-files.js';
import {headersFile, robots, sitemap} from './files/host-files.js';
import {unexplainedChanges} from './files/unexplained.js';
import {indexPage, type ListedFigure} from './page/index-page.js';
import {pageTexts} from './page/page-texts.js';
import type {PageTexts, Site} from './page/published-figure.js';
import {withdrawnPage} from './page/withdrawn-page.js';
import {figuresIn, type PlannedFigure} from './plan/figures-in.js';
import {checkName, Slugs} from './plan/slug.js';
import {Refused, Unfinished} from './refused.js';
import {codeOf} from './write/code-of.js';
import {libraryFiles} from './write/library-files.js';
import {Lock} from './write/lock.js';
import {SiteFolder, type Change} from './write/site-folder.js';

/** How a site is published. */
export interface SiteOptions {
  /** The folder that any host serves. */
  readonly out: string;
  readonly site: Site;
  /** The folder of the library's files for pages, with their manifest. */
  readonly library: string;
  /** ISO 8601 day. */
  readonly today: string;
  /** Language of the figures, and of the pages around them. */
  readonly lang: string;
  /** Only look what would change. */
  readonly isCheck: boolean;
  /** Take back what was published and is in no record any more; refused otherwise. */
  readonly withdraws: boolean;
}

/** What a run did, or would do. */
export interface Report {
  readonly figures: number;
  readonly changes: readonly Change[];
  /** Numbers that changed without a correction, with the figure's folder: `f/kosovo-…/ victim-breakdown.total`. */
  readonly unexplained: readonly string[];
  readonly withdrawn: readonly string[];
}

const own = '.publish';

/** A run that publishes records, all of them or none: first the library, so that no page comes before what it loads. */
export class SiteRun {
  readonly #options: SiteOptions;
  readonly #lock: Lock | undefined;
  readonly #folder: SiteFolder;
  readonly #slugs = new Slugs();
  readonly #listed: ListedFigure[] = [];
  readonly #unexplained: string[] = [];
  #texts!: PageTexts;
  #reserve = '';

  /** @throws {Refused} where another run publishes into the same folder. */
  constructor(options: SiteOptions) {
    const {out, isCheck} = options;
    this.#options = options;
    if (!isCheck) {
      mkdirSync(out, {recursive: true});
      this.#lock = new Lock(join(out, own, 'lock'));
    }
    this.#folder = new SiteFolder(out, isCheck ? undefined : join(out, own, 'draft'));
  }

  /** Brings the library, before any record. Chunks of earlier versions stay for pages in caches. */
  async addLibrary(): Promise<void> {
    const {library, lang} = this.#options;
    for (const [path, bytes] of libraryFiles(library)) this.#folder.put(`dist/${path}`, bytes);
    this.#texts = await pageTexts(lang);
    this.#reserve = readFileSync(join(library, 'reserve.css'), 'utf8');
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
    checkName(name);
    for (const figure of figuresIn(record, name)) {
      this.#slugs.take(figure, origin);
      await this.#put(figure);
    }
  }

  /** Publishes what was drawn, or only says what would change. */
  finish(): Report {
    const {withdraws, isCheck} = this.#options;
    const vanished = this.#vanished();
    const withdrawn = vanished.filter((slug) => !this.#datesOf(slug)?.withdrawn);
    if (withdrawn.length && !withdraws) throw new Refused(withdrawn.map(vanishedText));
    this.#putShared();
    for (const slug of vanished) this.#withdraw(slug);
    if (!isCheck && !this.#lock?.isHeld) throw new Refused(['Another run took over this folder. Nothing was changed.']);
    this.#commit();
    this.close();
    return {figures: this.#listed.length, changes: this.#folder.changes, unexplained: this.#unexplained, withdrawn};
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

  async #put(planned: PlannedFigure): Promise<void> {
    const {slug, document} = planned;
    const path = `f/${slug}/`;
    const before = this.#folder.read(`${path}figure.json`);
    const known = this.#datesOf(slug);
    const surroundings = {...this.#options, texts: this.#texts, reserve: this.#reserve};
    const {files, dates, listed} = await figureFiles(planned, surroundings, known);
    if (before && known && known.sha256 !== dates.sha256) this.#explain(before, document, path);
    for (const [name, content] of files) this.#folder.put(path + name, content);
    const kept = [...files.map(([name]) => name), ...dates.sheets];
    this.#removeBut(path, kept);
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

  #putShared(): void {
    const {site, lang} = this.#options;
    const {address} = site;
    const listed = this.#listed.sort((a, b) => Number(a.slug > b.slug) - Number(a.slug < b.slug));
    this.#folder.put('figures.json', `[\n${listed.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
    this.#folder.put('index.html', indexPage(listed, site, this.#texts, lang));
    this.#folder.put('sitemap.xml', sitemap(address, listed));
    this.#folder.put('robots.txt', robots(address));
    this.#folder.put('_headers', headersFile(new URL(address).pathname));
  }

  /** Figures that were published, and are in no record of this run. */
  #vanished(): string[] {
    const now = new Set(this.#listed.map(({slug}) => slug));
    return this.#folder.list('f').filter((slug) => !now.has(slug) && this.#datesOf(slug));
  }

  #datesOf(slug: string): Dates | undefined {
    return readDates(this.#folder.read(`f/${slug}/dates.json`));
  }

  /** The address stays, and says so. */
  #withdraw(slug: string): void {
    const {site, today, lang} = this.#options;
    const path = `f/${slug}/`;
    const dates = this.#datesOf(slug);
    if (dates && !dates.withdrawn) {
      this.#folder.put(`${path}index.html`, withdrawnPage(today, site, this.#texts, lang));
      this.#folder.put(`${path}dates.json`, writeDates({...dates, withdrawn: today}));
    }
    // Also what is left where an earlier run died here.
    this.#removeBut(path, ['index.html', 'dates.json']);
  }
}

const vanishedText = (slug: string): string =>
  `f/${slug}/ was published and is in no record now. Bring its section back, or take it back with --withdraw.`;
