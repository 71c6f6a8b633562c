// Runs `npm run build` with one line of progress.

import {npm, root} from './install.mjs';

/** Builds into dist/; ends the process with what the build said where it fails. */
export function build() {
  process.stdout.write('Building … ');
  const start = Date.now();
  const {status, stdout, stderr, error} = npm(['run', '--silent', 'build'], root, 'pipe');
  if (status !== 0) {
    console.log('failed.\n');
    console.error([stdout, stderr, error?.message].filter(Boolean).join('\n'));
    process.exit(1);
  }
  console.log(`done in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}
