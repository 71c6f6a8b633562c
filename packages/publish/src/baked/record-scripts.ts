import {recordScript, type FigureDrawing} from '../files/figure-files.js';
import type {PageParts} from '../page/published-figure.js';
import {isOf, plannedIn, takesBack, type Vanished} from '../plan/vanished.js';
import {figureFolders, type FigureFolder} from '../write/figure-folder.js';
import type {SiteFolder} from '../write/site-folder.js';
import {figureRoots} from './figure-roots.js';

/** A figure of a record, and its folder as it was published. */
interface Drawn {
  readonly drawing: FigureDrawing;
  readonly folder: FigureFolder;
}

/** Where scripts go. */
interface Places {
  readonly folder: SiteFolder;
  /** What goes before all else, since numbers are taken back. */
  readonly first: SiteFolder;
}

/** The scripts of records of several figures: `records/<name>.js`. */
export class RecordScripts {
  readonly #places: Places;
  readonly #lang: string;
  /** What becomes of figures that a record has no more. */
  readonly #vanished: (left: readonly FigureFolder[]) => Vanished;
  readonly #names = new Set<string>();

  constructor(places: Places, lang: string, vanished: (left: readonly FigureFolder[]) => Vanished) {
    this.#places = places;
    this.#lang = lang;
    this.#vanished = vanished;
  }

  /** Puts the script of a record. Figures that it has no more are withdrawn there, too, or as they were. */
  async put(name: string, now: readonly Drawn[], parts: PageParts): Promise<void> {
    this.#names.add(name);
    const {folder: site, first} = this.#places;
    const path = `records/${name}.js`;
    const hasOld = site.read(path) !== undefined;
    if (!hasOld && now.length < 2) return;
    const slugs = now.map(({folder}) => folder.slug);
    const left = hasOld ? figureFolders(site).filter(({slug}) => isOf(slug, name) && !slugs.includes(slug)) : [];
    const {withdrawn, kept} = this.#vanished(left);
    const stays = left.filter(({slug}) => kept.all.includes(slug)).flatMap((folder) => plannedIn(folder) ?? []);
    const others = [...withdrawn.map(({figure}) => figure), ...stays].map(async (planned) => ({
      planned,
      roots: await figureRoots(planned, this.#lang),
    }));
    const all = [...now.map(({drawing}) => drawing), ...(await Promise.all(others))];
    const changed = [...now.map(({drawing: {planned: figure}, folder}) => ({figure, folder})), ...withdrawn];
    const isFirst = changed.some(({figure, folder}) => takesBack(figure, folder));
    (isFirst ? first : site).put(path, recordScript(all, parts));
  }

  /**
   * Puts the scripts of records that are gone.
   *
   * @param kept - names of records that stay as they are.
   */
  async putVanished(kept: readonly string[], parts: PageParts): Promise<void> {
    const names = this.#places.folder.list('records').map((file) => file.replace(/\.js$/, ''));
    for (const name of names) if (!this.#names.has(name) && !kept.includes(name)) await this.put(name, [], parts);
  }
}
