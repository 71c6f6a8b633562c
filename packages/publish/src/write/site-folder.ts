import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, posix, resolve} from 'node:path';
import {ownFolder, statOf} from './own-files.js';
import {draftsIn, keepFile, swapFolder} from './swap.js';

/** A file that differs from the one that was published. */
export interface Change {
  readonly path: string;
  readonly kind: 'new' | 'changed' | 'removed';
}

/** A file's name, and what will be in it. */
export type NamedFile = readonly [name: string, content: string | Uint8Array];

/** How a site is changed. */
interface Writing {
  /** Write nothing, only say what would change. */
  readonly isCheck: boolean;
  /** Whether it is what goes before all other changes of a run. */
  readonly isFirst?: boolean;
}

/**
 * The folder of a site, and what will be changed in it: all new bytes are written in a folder of drafts first, on the same
 * disk, so that a full disk or a run that dies leaves the site as it was. Then each file, and the folder of each figure as a
 * whole, takes the place of the one before, in the order in which they were put, and after all of them what is no longer
 * needed is removed.
 */
export class SiteFolder {
  readonly changes: Change[] = [];
  readonly #root: string;
  readonly #own: string;
  readonly #drafts: string;
  readonly #isCheck: boolean;
  /** Folders that are known to be there, or not to be. */
  readonly #known = new Map<string, boolean>();
  /** What takes its place, in this order, and whether it is the folder of a figure. */
  readonly #places = new Map<string, 'file' | 'folder'>();
  readonly #drafted = new Set<string>();

  constructor(out: string, {isCheck, isFirst}: Writing) {
    this.#root = resolve(out);
    this.#own = ownFolder(this.#root);
    this.#drafts = draftsIn(this.#own, isFirst);
    this.#isCheck = isCheck;
  }

  /** What was published at a path; `undefined` where no file is. */
  read(path: string): Buffer | undefined {
    const place = join(this.#root, path);
    return this.#has(posix.dirname(path)) && statOf(place)?.isFile() ? readFileSync(place) : undefined;
  }

  /** The names in a published folder. */
  list(path: string): string[] {
    return this.#has(path) ? readdirSync(join(this.#root, path)) : [];
  }

  /** Publishes a file; one with the same bytes keeps its place and its date. */
  put(path: string, content: string | Uint8Array): void {
    if (this.#isSame(path, content) || this.#isCheck) return;
    this.#draft(path, content);
    this.#places.set(path, 'file');
  }

  /** Publishes a folder with these files, and no others, as a whole; what has the same bytes keeps its date. */
  putFolder(path: string, files: readonly NamedFile[]): void {
    const kept = new Set(files.map(([name]) => name));
    const gone = this.list(path).filter((name) => !kept.has(name));
    const same = files.filter(([name, content]) => this.#isSame(`${path}/${name}`, content));
    for (const name of gone) this.remove(`${path}/${name}`);
    if (this.#isCheck || (same.length === files.length && !gone.length)) return;
    for (const [name, content] of files.filter((file) => !same.includes(file))) this.#draft(`${path}/${name}`, content);
    for (const [name] of same) this.#keep(`${path}/${name}`);
    this.#places.set(path, 'folder');
  }

  /** Takes a file out of the site. */
  remove(path: string): void {
    this.changes.push({path, kind: 'removed'});
  }

  /** Brings the drafts to their places. What it did not come to is done by the next run. */
  commit(): void {
    const brought = new Set<string>();
    for (const [path, kind] of this.#places) {
      const above = foldersOf(path);
      if (above.some((folder) => brought.has(folder))) continue;
      // A new folder is moved as a whole, so that none of its files is ever without the others.
      const whole = above.find((folder) => !this.#has(folder)) ?? path;
      const [next, place] = [join(this.#drafts, whole), join(this.#root, whole)];
      if (kind === 'folder' && this.#has(whole)) swapFolder(this.#own, whole, place, next);
      else renameSync(next, place);
      brought.add(whole);
    }
    for (const {path, kind} of this.#isCheck ? [] : this.changes) {
      if (kind === 'removed' && !this.#places.has(posix.dirname(path))) rmSync(join(this.#root, path), {force: true});
    }
  }

  /** Whether a file has the same bytes as the one that was published; what has others is a change. */
  #isSame(path: string, content: string | Uint8Array): boolean {
    const before = this.read(path);
    if (before?.equals(Buffer.from(content as string))) return true;
    this.changes.push({path, kind: before ? 'changed' : 'new'});
    return false;
  }

  #draft(path: string, content: string | Uint8Array): void {
    writeFileSync(this.#draftOf(path), content);
  }

  #keep(path: string): void {
    const place = join(this.#root, path);
    const stats = statOf(place);
    if (stats) keepFile(place, this.#draftOf(path), stats);
  }

  /** Where the draft of a file is written; its folder is there. */
  #draftOf(path: string): string {
    const draft = join(this.#drafts, path);
    const folder = dirname(draft);
    if (!this.#drafted.has(folder)) mkdirSync(folder, {recursive: true});
    this.#drafted.add(folder);
    return draft;
  }

  #has(folder: string): boolean {
    let known = this.#known.get(folder);
    if (known === undefined) {
      const isIn = folder === '.' || this.#has(posix.dirname(folder));
      known = isIn && statOf(join(this.#root, folder))?.isDirectory() === true;
      this.#known.set(folder, known);
    }
    return known;
  }
}

/** The folders that a file is in, outermost first: `f` and `f/a` of `f/a/figure.json`. */
function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
