// The tests of whole pages, in the browser that scripts/browser.mjs finds; npm run test:demo builds first and runs them.

import {findBrowser} from './scripts/browser.mjs';

const {executablePath, args, env} = await findBrowser();

export default {
  testDir: 'test/e2e',
  testMatch: '*.spec.mjs',
  outputDir: 'node_modules/.cache/tip-figures/e2e',
  // The day with live.html takes as long as all the rest.
  workers: 2,
  // Against what hangs, not what is slow.
  timeout: 600_000,
  reporter: './test/e2e/reporter.mjs',
  use: {launchOptions: {executablePath, args, env}},
};
