// npm run test:long: npm test, and pages of the demo, with every case that is sampled there; before a release.

import {spawnSync} from 'node:child_process';

const run = (...args) =>
  spawnSync(process.execPath, args, {stdio: 'inherit', env: {...process.env, TEST_LONG: '1'}}).status === 0;

const isGood = [run('scripts/test.mjs'), run('scripts/test-pages.mjs', 'demo', 'builder-keyboard')];
process.exitCode = isGood.every(Boolean) ? 0 : 1;
