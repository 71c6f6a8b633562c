// A process that dies at one of its changes of the disk: from then on it changes nothing more, nor does what it does on its
// way out. The whole of it in the process of the test, so that every change can be tried.

import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const changes = [
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'utimesSync',
  'writeFileSync',
];

/**
 * Runs something that dies before its change number `at`.
 *
 * @returns whether it lived to its end.
 */
export async function dyingAt(at, run) {
  const real = Object.fromEntries(changes.map((name) => [name, fs[name]]));
  let count = 0;
  for (const name of changes) {
    fs[name] = (...args) => {
      count += 1;
      if (count >= at) throw Object.assign(new Error('the process is dead'), {code: 'EIO'});
      return real[name](...args);
    };
  }
  syncBuiltinESMExports();
  try {
    await run();
  } catch {
    // Nobody is left who could say so.
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
  return count < at;
}
