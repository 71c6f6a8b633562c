// npm run test:demo: builds, opens the demo in Chromium as a reader would, ends with `N passed, N failed`.
// Words after `npm run test:demo --` are the runner's: files, or -g and a part of a title.

import {checkNamedBrowser, findBrowserOrEnd} from './browser.mjs';
import {prepare, root} from './install.mjs';

checkNamedBrowser();
prepare();

const {fork} = await import('node:child_process');
const {closingLine} = await import('./plain-reporter.mjs');
const {build} = await import('./run-build.mjs');
const {toolPath} = await import('./tools.mjs');

let totals;
// Said at the very end, however the process ends.
process.on('exit', (code) => {
  const said = totals ?? {passed: 0, failed: 1};
  console.log(closingLine(said));
  if (code === 0 && (said.failed > 0 || said.passed === 0)) process.exitCode = 1;
});

await findBrowserOrEnd();
build();
const runner = fork(toolPath('@playwright/test', 'playwright'), ['test', ...process.argv.slice(2)], {cwd: root});
runner.on('message', (told) => (totals = told));
runner.on('exit', (code) => process.exit(code ?? 1));
