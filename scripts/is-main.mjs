import {realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Whether a module is the one that was started, also from a folder that is reached through a link. */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}
