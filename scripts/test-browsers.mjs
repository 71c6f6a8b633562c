// npm run test:browsers: the browser tests in Firefox and WebKitGTK, then the pages that are looked at in Firefox, too;
// ends with `N passed, N failed`. Words after `--` choose test files, as for npm test; without them pure code is left to Chromium.

import {prepare, root} from './install.mjs';

prepare();

const {spawn, spawnSync} = await import('node:child_process');
const {findFirefox, missingForWebKit} = await import('./browsers/other-browsers.mjs');
const {addTotals, closeWith} = await import('./tests/totals.mjs');
const {runBrowserTests} = await import('./tests/run-wtr.mjs');
const {build} = await import('./build/run-build.mjs');
const {runPages} = await import('./tests/run-pages.mjs');
const {isPure, matching, testFiles} = await import('./tests/test-files.mjs');

process.chdir(root);

// One session of WebKitGTK holds more and more memory.
const WEBKIT_FILES = 40;

let totals;
let stopWebKit;
/** What was said of WebKitGTK while Firefox had the word. */
let heldBack = [];
// Nothing is left running, however the process ends.
process.on('exit', () => stopWebKit?.());
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
const files = words.length > 0 ? found : found.filter((path) => !isPure(path));
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
  // Side by side: each waits for its browser much of the time.
  const inWebKit = runInWebKit();
  const firefox = await runBrowserTests('web-test-runner.firefox.config.mjs', files);
  totals = firefox;
  for (const text of heldBack.splice(0)) process.stdout.write(text);
  heldBack = undefined;
  const webkit = await inWebKit;
  totals = addTotals(firefox, webkit);
  console.log(`Firefox ${ofAll(firefox)}, WebKitGTK ${ofAll(webkit)} tests`);
}

async function runInPages() {
  build();
  const {code, totals: told} = await runPages('browsers', pages);
  const seen = told ?? {passed: 0, failed: 1};
  totals = addTotals(totals, seen.failed === 0 && code !== 0 ? {...seen, failed: 1} : seen);
}

async function runInWebKit() {
  let told = {passed: 0, failed: 0};
  for (let from = 0; from < files.length; from += WEBKIT_FILES) {
    const some = files.slice(from, from + WEBKIT_FILES);
    told = addTotals(told, (await runSomeInWebKit(some)) ?? (await runAgain(some)));
  }
  return told;
}

/** A browser that has gone away takes the runner with it. */
async function runAgain(some) {
  say('WebKitGTK has gone away: these files run once more.\n');
  return (await runSomeInWebKit(some)) ?? {passed: 0, failed: 1};
}

function runSomeInWebKit(some) {
  const child = spawn(process.execPath, ['scripts/tests/webkit-files.mjs', ...some], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  stopWebKit = () => child.kill();
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', say);
  let told = '';
  child.stdio[3].setEncoding('utf8').on('data', (data) => (told += data));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', () => resolve(told ? JSON.parse(told) : undefined));
  });
}

/** Tells of WebKitGTK after what is told of Firefox. */
function say(text) {
  if (heldBack) heldBack.push(text);
  else process.stdout.write(text);
}

function ofAll({passed, failed}) {
  return `${passed} of ${passed + failed}`;
}
