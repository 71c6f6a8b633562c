// npm run test:browsers: the browser tests in Firefox and WebKitGTK, then the pages that are looked at in Firefox, too;
// ends with `N passed, N failed`. Words after `--` choose test files, as for npm test; without them those of engines run, *.engines.test.ts.

import {prepare, root} from './install.mjs';

prepare();

const {spawnSync} = await import('node:child_process');
const {findFirefox, missingForWebKit} = await import('./browsers/other-browsers.mjs');
const {addTotals, closeWith} = await import('./tests/totals.mjs');
const {build} = await import('./build/run-build.mjs');
const {runPages} = await import('./tests/run-pages.mjs');
const {bundleTests} = await import('./tests/bundled-tests.mjs');
const {jobsOf, runJobs} = await import('./tests/side-by-side.mjs');
const {isOfEngines, matching, testFiles} = await import('./tests/test-files.mjs');

process.chdir(root);

let totals;
closeWith(() => totals);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // Whoever ends it knows that it was ended: told is what ran until then.
    totals ??= {passed: 0, failed: 0};
    process.exit(1);
  });
}

const missing = [...(findFirefox() ? [] : ['firefox-esr']), ...missingForWebKit()];
if (missing.length > 0) {
  console.error(`Not installed: ${missing.join(', ')}. On Debian and Ubuntu: apt-get install ${missing.join(' ')}`);
  process.exit(1);
}

const words = process.argv.slice(2);
const tests = testFiles(root);
const [found, pages] = [tests.browser, tests.pages].map((all) => matching(all, words));
const files = words.length > 0 ? found : found.filter(isOfEngines);
if (files.length + pages.length === 0) {
  console.error(`No test file matches ${words.join(' ') || 'test/'}.`);
  process.exit(1);
}

totals = {passed: 0, failed: 0};
if (files.length > 0) await runFiles();
if (pages.length > 0) await runInPages();
process.exit();

async function runFiles() {
  const {status} = spawnSync(process.execPath, ['scripts/generate.mjs'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
  // In turn, so that both engines are at work; WebKitGTK takes longer, and is not left over at the end when it begins.
  const compiled = await bundleTests(files);
  const firefox = jobsOf('firefox', compiled);
  const jobs = jobsOf('webkit', compiled).flatMap((job, index) => [job, firefox[index]]);
  const results = await runJobs(jobs);
  totals = addTotals(...results);
  const ofEngine = (engine) => addTotals(...results.filter((_, index) => jobs[index].engine === engine));
  console.log(`Firefox ${ofAll(ofEngine('firefox'))}, WebKitGTK ${ofAll(ofEngine('webkit'))} tests`);
}

async function runInPages() {
  build();
  const {code, totals: told} = await runPages('browsers', pages);
  const seen = told ?? {passed: 0, failed: 1};
  totals = addTotals(totals, seen.failed === 0 && code !== 0 ? {...seen, failed: 1} : seen);
}

function ofAll({passed, failed}) {
  return `${passed} of ${passed + failed}`;
}
