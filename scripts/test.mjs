// npm test: installs if needed, finds a browser and tries it, runs every test, ends with `N passed, N failed`.
// Words after `npm test --` choose test files: a path, a folder, or part of a name.

import {checkNamedBrowser, findBrowserOrEnd} from './browsers/browser.mjs';
import {prepare, root} from './install.mjs';

checkNamedBrowser();
prepare();

const {spawnSync} = await import('node:child_process');
const {addTotals, closeWith} = await import('./tests/totals.mjs');
const {bundleTests} = await import('./tests/bundled-tests.mjs');
const {jobsOf, runJobs} = await import('./tests/side-by-side.mjs');
const {matching, testFiles} = await import('./tests/test-files.mjs');

process.chdir(root);

let totals;
closeWith(() => totals);

const words = process.argv.slice(2);
const files = testFiles(root);
const node = matching(files.node, words);
const browser = matching(files.browser, words);
if (node.length + browser.length === 0) {
  console.error(`No test file matches ${words.join(' ') || 'test/'}.`);
  process.exit(1);
}

if (browser.length > 0) await findBrowserOrEnd();
generateSources();

totals = addTotals(...(await runJobs([...jobsOf('node', node), ...jobsOf('chromium', await bundleTests(browser))])));
process.exit();

function generateSources() {
  const {status} = spawnSync(process.execPath, ['scripts/generate.mjs'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
