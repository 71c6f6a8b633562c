import {recordScript, type FigureDrawing} from '../files/figure-files.js';
import type {PageParts} from '../page/published-figure.js';
import {isOf, plannedIn, takesBack, type Vanished} from '../plan/vanished.js';
import {figureFolders, type FigureFolder} from '../write/figure-folder.js';
import type {NamedFile, SiteFolder} from '../write/site-folder.js';
import {figureRoots} from './figure-roots.js';
import type {Publication} from './figure-script.js';

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
  readonly #options: Publication & {readonly lang: string};
  /** What becomes of figures that a record has no more. */
  readonly #vanished: (left: readonly FigureFolder[]) => Vanished;
  readonly #names = new Set<string>();
  /** Scripts that take numbers back, after the folders of their figures. */
  readonly #last: NamedFile[] = [];

  constructor(
    places: Places,
    options: Publication & {readonly lang: string},
    vanished: (left: readonly FigureFolder[]) => Vanished,
  ) {
    this.#places = places;
    this.#options = options;
    this.#vanished = vanished;
  }

  /** Puts the script of a record. Figures that it has no more are withdrawn there, too, or as they were. */
  async put(name: string, now: readonly Drawn[], parts: PageParts): Promise<void> {
    this.#names.add(name);
    const {folder: site} = this.#places;
    if (!this.isFor(name, now.length)) return;
    const path = pathOf(name);
    const slugs = now.map(({folder}) => folder.slug);
    const left =
      site.read(path) === undefined
        ? []
        : figureFolders(site).filter(({slug}) => isOf(slug, name) && !slugs.includes(slug));
    const {withdrawn, kept} = this.#vanished(left);
    const stays = left.filter(({slug}) => kept.all.includes(slug)).flatMap((folder) => plannedIn(folder) ?? []);
    const others = [...withdrawn.map(({figure}) => figure), ...stays].map(async (planned) => ({
      planned,
      roots: await figureRoots(planned, this.#options.lang),
    }));
    const all = [...now.map(({drawing}) => drawing), ...(await Promise.all(others))];
    const changed = [...now.map(({drawing: {planned: figure}, folder}) => ({figure, folder})), ...withdrawn];
    const isFirst = changed.some(({figure, folder}) => takesBack(figure, folder));
    // In one order, whatever is of this run, so that the same drawings are the same bytes.
    const script = recordScript(
      path,
      all.toSorted((a, b) => (a.planned.slug < b.planned.slug ? -1 : 1)),
      parts,
      this.#options,
    );
    if (isFirst) this.#last.push([path, script]);
    else site.put(path, script);
  }

  /** Whether a record has a script, or will. */
  isFor(name: string, figures: number): boolean {
    return figures > 1 || this.#places.folder.read(pathOf(name)) !== undefined;
  }

  /** Puts the scripts that take numbers back. */
  putLast(): void {
    for (const [path, script] of this.#last) this.#places.first.put(path, script);
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

const pathOf = (name: string): string => `records/${name}.js`;
