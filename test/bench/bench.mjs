// npm run bench: builds, measures our figures and other libraries side by side, writes RESULTS.md and prints the ratios.

import {parseArgs} from 'node:util';
import {join} from 'node:path';
import {prepare, root} from '../../scripts/install.mjs';

prepare();
prepare(import.meta.dirname);

const {runBenchmark} = await import('./run.mjs');

const {values} = parseArgs({
  options: {
    most: {type: 'string', default: '1000'},
    rounds: {type: 'string'},
    output: {type: 'string', default: join(import.meta.dirname, 'RESULTS.md')},
    help: {type: 'boolean', default: false},
  },
});

if (values.help) {
  console.log(`npm run bench -- [options]

  --most 100      pages of at most so many figures (1000)
  --rounds 1      how often each page is measured, instead of 5 times for 1 and 10 figures, 3 for 100 and 1,000
  --output FILE   where the results are written (test/bench/RESULTS.md)

About half an hour as it is; two minutes with --most 10 --rounds 1. Close other programs first.`);
} else {
  await runBenchmark({
    root,
    most: Number(values.most),
    rounds: values.rounds === undefined ? undefined : Number(values.rounds),
    output: values.output,
  });
}
