// npm run bench: builds, measures our figures and other libraries side by side, writes RESULTS.md and prints the ratios.

import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {checkNamedBrowser, findBrowserOrEnd} from '../../scripts/browsers/browser.mjs';
import {prepare, root} from '../../scripts/install.mjs';

const HELP = `npm run bench -- [options]

  --most 100      pages of at most so many figures (1000)
  --rounds 1      how often each page is measured, instead of 5 times for 1 and 10 figures, 3 for 100 and 1,000
  --output FILE   where the results are written (test/bench/RESULTS.md)

About half an hour as it is; two minutes with --most 10 --rounds 1. Close other programs first.`;

const {most, rounds, output, help} = options();
if (help) {
  console.log(HELP);
} else {
  checkNamedBrowser();
  prepare();
  prepare(import.meta.dirname);
  await findBrowserOrEnd();
  const {runBenchmark} = await import('./run.mjs');
  await runBenchmark({
    root,
    most: Number(most),
    rounds: rounds === undefined ? undefined : Number(rounds),
    output,
  });
}

function options() {
  try {
    const {values} = parseArgs({
      options: {
        most: {type: 'string', default: '1000'},
        rounds: {type: 'string'},
        output: {type: 'string', default: join(import.meta.dirname, 'RESULTS.md')},
        help: {type: 'boolean', default: false},
      },
    });
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    return process.exit(1);
  }
}
