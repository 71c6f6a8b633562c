// The tests of whole pages, in the browser that scripts/browsers/browser.mjs finds. scripts/test-pages.mjs makes what they look at.

import {join} from 'node:path';
import {findBrowser} from '../browsers/browser.mjs';
import {root} from '../install.mjs';

const {executablePath, args, env} = await findBrowser();

export default {
  testDir: join(root, 'test/e2e'),
  outputDir: join(root, 'node_modules/.cache/tip-figures/e2e'),
  projects: [
    {name: 'demo', testMatch: 'e2e/*.spec.mjs'},
    // In two browsers, which the tests start themselves.
    {name: 'browsers', testMatch: 'e2e/browsers/*.spec.mjs'},
    {name: 'package', testMatch: 'e2e/package/*.spec.mjs'},
    // Not part of the check: it needs Debian, and packages that only root may install.
    {name: 'cms', testDir: join(root, 'test/cms'), testMatch: '*.spec.mjs'},
    // Of those what somebody may try at WordPress, and what a host says of a site's files, which is part of the check.
    {name: 'wordpress', testDir: join(root, 'test/cms'), testMatch: ['wordpress-attacks.spec.mjs', 'nginx.spec.mjs']},
    // Not part of the check: it installs frameworks from the npm registry, which takes minutes.
    {name: 'recipes', testMatch: 'e2e/recipes/*.spec.mjs'},
    {name: 'stories', testMatch: 'e2e/stories/*.spec.mjs', fullyParallel: true},
  ],
  // The day with live.html takes as long as all the rest.
  workers: 2,
  // Against what hangs, not what is slow.
  timeout: 600_000,
  reporter: join(root, 'test/e2e/reporter.mjs'),
  // An action that hangs says which it is, long before its test would end.
  use: {launchOptions: {executablePath, args, env}, actionTimeout: 120_000},
};
