// npm run test:demo: builds, opens the demo in Chromium as a reader would, ends with `N passed, N failed`.

import {checkNamedBrowser, findBrowserOrEnd} from './browser.mjs';
import {prepare, root} from './install.mjs';

checkNamedBrowser();
prepare();

const {closingLine} = await import('./plain-reporter.mjs');
const {build} = await import('./run-build.mjs');
const {testDemo} = await import('./demo-tests.mjs');

let totals;
// Said at the very end, however the process ends.
process.on('exit', (code) => {
  const said = totals ?? {passed: 0, failed: 1};
  console.log(closingLine(said));
  if (code === 0 && (said.failed > 0 || said.passed === 0)) process.exitCode = 1;
});

await findBrowserOrEnd();
build();
totals = await testDemo(root);
process.exit();
