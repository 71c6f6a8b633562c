import {constants, fstatSync, type Stats} from 'node:fs';
import {access, chmod, chown, open, readlink, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {codeOf} from '@tip-figures/publish/write/code-of.js';
import type {Piped} from '../io.js';

/** Whether two names are of one file, through links too; `-` stands for what comes in through the pipe. */
export async function isSameFile(source: string, target: string, piped: Piped): Promise<boolean> {
  if (source !== '-') {
    const [one, other] = await Promise.all([source, target].map(placeOf));
    if (one === other) return true;
  }
  // Hard links have different paths and the same inode, a number that can be too large for a plain one.
  const [from, to] = await Promise.all([source === '-' ? redirected(piped) : identityOf(source), identityOf(target)]);
  return from !== undefined && from === to;
}

/** Writes a file as a whole or not at all. Resolves with the system's code where it cannot be written. */
export async function writeText(target: string, text: string): Promise<string | undefined> {
  try {
    const place = await linkedPlaceOf(target);
    const before = await stat(place).catch(ifMissing);
    // A device or a pipe cannot be replaced, and writing to a folder gives a clear error.
    if (before && !before.isFile()) await writeFile(place, text);
    else await replaceFile(place, text, before);
    return undefined;
  } catch (cause) {
    return codeOf(cause) ?? '';
  }
}

/** Writes a draft beside the file and renames it, with the file's rights, so that a full disk leaves the old file. */
async function replaceFile(place: string, text: string, before: Stats | undefined): Promise<void> {
  if (before) await access(place, constants.W_OK);
  const draft = join(dirname(place), `.tip-figures-${process.pid}-${Date.now()}`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before) {
      // Only the owner may change the owner; a member of its group keeps at least the mode.
      await chown(draft, before.uid, before.gid).catch(() => undefined);
      await chmod(draft, before.mode & 0o7777);
    }
    await rename(draft, place);
  } catch (cause) {
    await rm(draft, {force: true});
    throw cause;
  }
}

/** The path to which a file is written: at the end of symbolic links, whether it exists or not. */
async function linkedPlaceOf(target: string): Promise<string> {
  const found = await realpath(target).catch(ifMissing);
  if (found !== undefined) return found;
  const next = await readlink(target).catch(() => undefined);
  return next === undefined ? target : linkedPlaceOf(resolve(dirname(target), next));
}

function ifMissing(cause: NodeJS.ErrnoException): undefined {
  if (cause.code !== 'ENOENT') throw cause;
}

const placeOf = (name: string): Promise<string> => realpath(name).catch(() => resolve(name));

const identity = ({dev, ino}: {readonly dev: bigint; readonly ino: bigint}): string => `${dev}:${ino}`;

const identityOf = (name: string): Promise<string | undefined> =>
  stat(name, {bigint: true}).then(identity, () => undefined);

/** The file that a shell has redirected to standard input. */
function redirected({fd}: Piped): string | undefined {
  if (fd === undefined) return undefined;
  try {
    return identity(fstatSync(fd, {bigint: true}));
  } catch {
    return undefined;
  }
}
