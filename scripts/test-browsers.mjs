// npm run test:browsers: the browser tests in Firefox and WebKitGTK, ending with `N passed, N failed`.
// Words after `--` choose test files, as for npm test.

import {prepare, root} from './install.mjs';

prepare();

const {spawnSync} = await import('node:child_process');
const {findFirefox, missingForWebKit, startWebKit} = await import('./browsers/other-browsers.mjs');
const {addTotals, closeWith} = await import('./tests/totals.mjs');
const {runBrowserTests} = await import('./tests/run-wtr.mjs');
const {matching, testFiles} = await import('./tests/test-files.mjs');

process.chdir(root);

let totals;
let stopWebKit;
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
const files = matching(testFiles(root).browser, words);
if (files.length === 0) {
  console.error(`No test file matches ${words.join(' ') || 'test/'}.`);
  process.exit(1);
}

const {status} = spawnSync(process.execPath, ['scripts/generate.mjs'], {stdio: 'inherit'});
if (status !== 0) process.exit(1);

const firefox = await runBrowserTests('web-test-runner.firefox.config.mjs', files);
totals = firefox;
const webkit = await runInWebKit();
totals = addTotals(firefox, webkit);
console.log(`Firefox ${ofAll(firefox)}, WebKitGTK ${ofAll(webkit)} tests`);
process.exit();

async function runInWebKit() {
  const {port, stop} = await startWebKit();
  stopWebKit = stop;
  process.env.WEBKIT_DRIVER_PORT = String(port);
  try {
    return await runBrowserTests('web-test-runner.webkit.config.mjs', files);
  } finally {
    stop();
  }
}

function ofAll({passed, failed}) {
  return `${passed} of ${passed + failed}`;
}
