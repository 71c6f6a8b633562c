import {readDates, writeDates, type Dates} from '../files/dates.js';
import type {SiteFolder} from './site-folder.js';

/** The folder of one figure in a site, as it was published. */
export class FigureFolder {
  readonly slug: string;
  /** In the site, with a slash at its end. */
  readonly path: string;
  /** `undefined` where nothing was published. */
  readonly dates: Dates | undefined;
  readonly #site: SiteFolder;

  constructor(site: SiteFolder, slug: string) {
    this.slug = slug;
    this.path = `f/${slug}/`;
    this.dates = readDates((name) => site.read(this.path + name));
    this.#site = site;
  }

  /** Its figure.json; `undefined` for half a file, which is replaced. */
  get document(): Readonly<Record<string, unknown>> | undefined {
    try {
      return JSON.parse(String(this.#site.read(`${this.path}figure.json`))) as Readonly<Record<string, unknown>>;
    } catch {
      return undefined;
    }
  }

  /** Publishes these files, in their order, and no others. */
  replace(files: readonly (readonly [name: string, content: string | Uint8Array])[]): void {
    for (const [name, content] of files) this.#site.put(this.path + name, content);
    this.#removeBut(files.map(([name]) => name));
  }

  /** The address stays, with a page that says so. */
  withdraw(page: string, today: string): void {
    if (this.dates && !this.dates.withdrawn) {
      this.#site.put(`${this.path}index.html`, page);
      this.#site.put(`${this.path}dates.json`, writeDates({...this.dates, withdrawn: today}));
    }
    // Also what is left where an earlier run died here.
    this.#removeBut(['index.html', 'dates.json']);
  }

  #removeBut(kept: readonly string[]): void {
    for (const name of this.#site.list(this.path.slice(0, -1))) {
      if (!kept.includes(name)) this.#site.remove(this.path + name);
    }
  }
}

/** The folders of all figures that were ever published in a site. */
export const figureFolders = (site: SiteFolder): FigureFolder[] =>
  site
    .list('f')
    .map((slug) => new FigureFolder(site, slug))
    .filter(({dates}) => dates);
