import {fstatSync} from 'node:fs';
import {realpath, stat, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';

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

/** Writes a file. Returns what keeps it from being written, if anything. */
export async function writeText(target: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(target, text);
    return undefined;
  } catch (cause) {
    return reasonOf((cause as NodeJS.ErrnoException).code);
  }
}

function reasonOf(code: string | undefined): string {
  if (code === 'ENOENT') return 'there is no such folder';
  if (code === 'ENOTDIR') return 'a part of its path is no folder';
  if (code === 'EISDIR') return 'it is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'nothing may be written there';
  if (code === 'ENOSPC') return 'there is no room left';
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
