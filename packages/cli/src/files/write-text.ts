import {constants, fstatSync, type Stats} from 'node:fs';
import {access, chmod, chown, open, readlink, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';

const standardInput = 0;

/** Whether two names, or what comes in (`-`) and a name, are of one file: by links too. */
export async function isSameFile(source: string, target: string): Promise<boolean> {
  if (source !== '-') {
    const [one, other] = await Promise.all([source, target].map(placeOf));
    if (one === other) return true;
  }
  // Hard links have places of their own; one number tells them, too large for a plain one on some disks.
  const [from, to] = await Promise.all([source === '-' ? piped() : identityOf(source), identityOf(target)]);
  return from !== undefined && from === to;
}

/** Writes a file whole or not at all. Returns what keeps it from being written, if anything. */
export async function writeText(target: string, text: string): Promise<string | undefined> {
  try {
    const place = await linkedPlaceOf(target);
    const before = await stat(place).catch(ifMissing);
    // A device or a pipe cannot be replaced, and a folder says so itself.
    if (before && !before.isFile()) await writeFile(place, text);
    else await replaceFile(place, text, before);
    return undefined;
  } catch (cause) {
    return reasonOf((cause as NodeJS.ErrnoException).code);
  }
}

/** Writes beside the file and then takes its place, with its rights, so that a full disk leaves the old one as it was. */
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
      // Only its owner may give a file away; who shares it by its group keeps at least its mode.
      await chown(draft, before.uid, before.gid).catch(() => undefined);
      await chmod(draft, before.mode & 0o7777);
    }
    await rename(draft, place);
  } catch (cause) {
    await rm(draft, {force: true});
    throw cause;
  }
}

/** Where a file is or would be written: at the end of symbolic links, that of the last one there or not. */
async function linkedPlaceOf(target: string): Promise<string> {
  const found = await realpath(target).catch(ifMissing);
  if (found !== undefined) return found;
  const next = await readlink(target).catch(() => undefined);
  return next === undefined ? target : linkedPlaceOf(resolve(dirname(target), next));
}

function ifMissing(cause: NodeJS.ErrnoException): undefined {
  if (cause.code !== 'ENOENT') throw cause;
}

/** What keeps something from being written, by the code of the error. */
export function reasonOf(code: string | undefined): string {
  if (code === 'ENOENT') return 'there is no such folder';
  if (code === 'ENOTDIR') return 'a part of its path is no folder';
  if (code === 'EEXIST') return 'it is a file, not a folder';
  if (code === 'EISDIR') return 'it is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'nothing may be written there';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no room left';
  return code ?? 'for an unknown reason';
}

const placeOf = (name: string): Promise<string> => realpath(name).catch(() => resolve(name));

const identity = ({dev, ino}: {readonly dev: bigint; readonly ino: bigint}): string => `${dev}:${ino}`;

const identityOf = (name: string): Promise<string | undefined> =>
  stat(name, {bigint: true}).then(identity, () => undefined);

/** A shell can let a file come in, too. */
function piped(): string | undefined {
  try {
    return identity(fstatSync(standardInput, {bigint: true}));
  } catch {
    return undefined;
  }
}
