// Builds dist for a command that needs it, where what is there is not what the sources make.

import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {root} from '../install.mjs';
import {isUpToDate} from './up-to-date.mjs';

/** Leaves a dist that is up to date; ends the process where the build fails, which has then said why. */
export function build() {
  if (isUpToDate(root)) {
    console.log('dist/ is up to date.');
    return;
  }
  console.log('Building …');
  const script = join(root, 'scripts/build.mjs');
  const {status, error} = spawnSync(process.execPath, [script], {cwd: root, stdio: ['ignore', 'inherit', 'inherit']});
  if (status === 0) return;
  console.error(`The build did not work${error ? `: ${error.message}` : ', see above'}.`);
  process.exit(1);
}
