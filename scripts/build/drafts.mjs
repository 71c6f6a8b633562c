// Where a build works until it is whole: a folder beside dist, so that one rename puts it in place.

import {chmodSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';

const DRAFT = /^\.dist-(\d+)$/;

/** A new folder for this process. What builds left behind that were killed goes. */
export function startDraft(root) {
  for (const name of readdirSync(root)) {
    const owner = Number(DRAFT.exec(name)?.[1]);
    if (owner && !isRunning(owner)) rmSync(join(root, name), {recursive: true, force: true});
  }
  const draft = join(root, `.dist-${process.pid}`);
  rmSync(draft, {recursive: true, force: true});
  mkdirSync(draft);
  return draft;
}

/**
 * Makes the draft the dist of the project, for all to read whatever the user's umask is: a web server is another user.
 *
 * @param commands paths in dist of what is started by its name
 */
export function publishDraft(draft, root, commands) {
  chmodSync(draft, 0o755);
  for (const entry of readdirSync(draft, {withFileTypes: true, recursive: true})) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
  for (const command of commands) chmodSync(join(draft, command), 0o755);
  const dist = join(root, 'dist');
  rmSync(dist, {recursive: true, force: true});
  renameSync(draft, dist);
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch ({code}) {
    return code === 'EPERM';
  }
}
