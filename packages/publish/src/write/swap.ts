import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  type Stats,
} from 'node:fs';
import {dirname, join} from 'node:path';

/** In the folder of what a run is at work on: the new folders, those that go first, and the old ones that they replace. */
const [draft, first, aside] = ['draft', 'first', 'aside'] as const;

/** Where a run writes what will be published: what is withdrawn goes before all else. */
export const draftsIn = (own: string, isFirst = false): string => join(own, isFirst ? first : draft);

/**
 * Puts a folder in the place of another as a whole. No system call that Node knows does it in one step, so that for the
 * moment between two of them no folder is there; a run that dies then is ended by the next one, see `recover`.
 *
 * @param own - the folder of what a run is at work on, on the same disk.
 */
export function swapFolder(own: string, path: string, place: string, next: string): void {
  const before = join(own, aside, path);
  mkdirSync(dirname(before), {recursive: true});
  renameSync(place, before);
  try {
    renameSync(next, place);
  } catch (cause) {
    renameSync(before, place);
    throw cause;
  }
  rmSync(before, {recursive: true, force: true});
}

/** Ends what a run that died has begun: a folder that it took away, and none has replaced, gets its new one. */
export function recover(root: string, own: string): void {
  const figures = join(own, aside, 'f');
  for (const slug of existsSync(figures) ? readdirSync(figures) : []) {
    const path = join('f', slug);
    if (existsSync(join(root, path))) continue;
    const next = [first, draft].map((name) => join(own, name, path)).find(existsSync);
    renameSync(next ?? join(figures, slug), join(root, path));
  }
  for (const name of [draft, first, aside]) rmSync(join(own, name), {recursive: true, force: true});
}

/** The same file in another folder, with its time; by a second name of it where the disk has such. */
export function keepFile(place: string, next: string, {atime, mtime}: Stats): void {
  try {
    linkSync(place, next);
  } catch {
    copyFileSync(place, next);
    utimesSync(next, atime, mtime);
  }
}
