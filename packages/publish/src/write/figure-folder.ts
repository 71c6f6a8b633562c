import {readDates, type Dates} from '../files/dates.js';
import type {SiteFolder} from './site-folder.js';
import {objectOf} from '@tip-figures/record/object-of.js';

/** The folder of one figure in a site, as it was published. */
export class FigureFolder {
  readonly slug: string;
  /** In the site. */
  readonly path: string;
  /** `undefined` where nothing was published. */
  readonly dates: Dates | undefined;
  readonly #site: SiteFolder;

  constructor(site: SiteFolder, slug: string) {
    this.slug = slug;
    this.path = `f/${slug}`;
    this.dates = readDates((name) => site.read(`${this.path}/${name}`));
    this.#site = site;
  }

  /** Its figure.json; `undefined` for half a file, which is replaced. */
  get document(): Readonly<Record<string, unknown>> | undefined {
    try {
      return objectOf(JSON.parse(String(this.#site.read(`${this.path}/figure.json`))));
    } catch {
      return undefined;
    }
  }
}

/** The folders of all figures that were ever published in a site. */
export const figureFolders = (site: SiteFolder): FigureFolder[] =>
  site
    .list('f')
    .map((slug) => new FigureFolder(site, slug))
    .filter(({dates}) => dates);
