import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {codeOf} from './code-of.js';

/** A file that differs from the one that was published. */
export interface Change {
  readonly path: string;
  readonly kind: 'new' | 'changed' | 'removed';
}

/**
 * The folder of a site, and what will be changed in it: all new bytes are written in a folder of drafts first, on the same
 * disk, so that a full disk or a run that dies leaves the site as it was. Then each file takes the place of the one before
 * it at once, in the order in which they were put, and after all of them what is no longer needed is removed.
 */
export class SiteFolder {
  readonly changes: Change[] = [];
  readonly #root: string;
  readonly #drafts: string | undefined;
  /** Folders that are known to be there, or not to be. */
  readonly #known = new Map<string, boolean>();
  readonly #drafted = new Set<string>();

  /** @param drafts - a folder on the same disk; without it nothing is written. */
  constructor(root: string, drafts?: string) {
    this.#root = root;
    this.#drafts = drafts;
    if (drafts !== undefined) rmSync(drafts, {recursive: true, force: true});
  }

  /** What was published at a path. */
  read(path: string): Buffer | undefined {
    if (!this.#has(posix.dirname(path))) return undefined;
    try {
      return readFileSync(join(this.#root, path));
    } catch (cause) {
      if (codeOf(cause) !== 'ENOENT') throw cause;
      return undefined;
    }
  }

  /** The names in a published folder. */
  list(path: string): string[] {
    return this.#has(path) ? readdirSync(join(this.#root, path)) : [];
  }

  /** Publishes a file; one with the same bytes keeps its place and its date. */
  put(path: string, content: string | Uint8Array): void {
    const bytes = Buffer.from(content as string);
    const before = this.read(path);
    if (before?.equals(bytes)) return;
    this.changes.push({path, kind: before ? 'changed' : 'new'});
    if (this.#drafts === undefined) return;
    const draft = join(this.#drafts, path);
    const folder = dirname(draft);
    if (!this.#drafted.has(folder)) mkdirSync(folder, {recursive: true});
    this.#drafted.add(folder);
    writeFileSync(draft, bytes);
  }

  /** Takes a file out of the site. */
  remove(path: string): void {
    this.changes.push({path, kind: 'removed'});
  }

  /** Brings the drafts to their places. What it did not come to is done by the next run. */
  commit(): void {
    const drafts = this.#drafts;
    if (drafts === undefined) return;
    const brought = new Set<string>();
    for (const {path, kind} of this.changes) {
      const above = foldersOf(path);
      if (kind === 'removed' || above.some((folder) => brought.has(folder))) continue;
      // A new folder comes as a whole, so that none of its files is ever without the others.
      const place = above.find((folder) => !this.#has(folder)) ?? path;
      renameSync(join(drafts, place), join(this.#root, place));
      brought.add(place);
    }
    for (const {path, kind} of this.changes) if (kind === 'removed') rmSync(join(this.#root, path), {force: true});
  }

  #has(folder: string): boolean {
    const known = this.#known.get(folder) ?? existsSync(join(this.#root, folder));
    this.#known.set(folder, known);
    return known;
  }
}

/** The folders that a file is in, outermost first: `f` and `f/a` of `f/a/figure.json`. */
function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
