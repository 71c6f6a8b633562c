// npm run bench: builds, measures our figures and other libraries side by side, writes RESULTS.md and prints the ratios.

import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {checkNamedBrowser, findBrowserOrEnd} from '../../scripts/browsers/browser.mjs';
import {prepare, root} from '../../scripts/install.mjs';

const HELP = `npm run bench -- [options]

  --most 100      pages of at most so many figures (1000)
  --rounds 1      how often each page is measured, instead of 5 times for 1 and 10 figures, 3 for 100 and 1,000
  --only PARTS    parts alone, with commas between them: bytes, readers, loads, takeover, growth, footprint, publishing
  --output FILE   where the results are written (test/bench/RESULTS.md)

About an hour as it is; --only bytes,readers takes five minutes, loads with --most 10 --rounds 1 two more. Parts that were
measured before on this machine stay in the results. Close other programs first.`;

const {most, rounds, only, output, help} = options();
if (help) {
  console.log(HELP);
} else {
  checkNamedBrowser();
  prepare();
  prepare(import.meta.dirname);
  await findBrowserOrEnd();
  const {PARTS, runBenchmark} = await import('./run.mjs');
  const parts = only === undefined ? Object.keys(PARTS) : only.split(',');
  const unknown = parts.filter((part) => !Object.hasOwn(PARTS, part));
  if (unknown.length > 0) end(`There is no part ${unknown.join(', ')}.`);
  await runBenchmark({
    root,
    most: Number(most),
    rounds: rounds === undefined ? undefined : Number(rounds),
    only: parts,
    output,
  });
}

function options() {
  try {
    const {values} = parseArgs({
      options: {
        most: {type: 'string', default: '1000'},
        rounds: {type: 'string'},
        only: {type: 'string'},
        output: {type: 'string', default: join(import.meta.dirname, 'RESULTS.md')},
        help: {type: 'boolean', default: false},
      },
    });
    return values;
  } catch (error) {
    return end(error.message);
  }
}

function end(message) {
  console.error(`${message}\n\n${HELP}`);
  process.exit(1);
}
