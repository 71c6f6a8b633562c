// Test files in one engine, in a process of their own: `node scripts/tests/run-files.mjs webkit file…` writes its totals as JSON
// to file descriptor 3, and none where the browser has gone away.

import {writeSync} from 'node:fs';

const RUNNERS = {
  node: runInNode,
  chromium: (files) => runInBrowser('chromium', files),
  firefox: (files) => runInBrowser('firefox', files),
  webkit: runInWebKit,
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const [engine, ...files] = process.argv.slice(2);
writeSync(3, JSON.stringify(await RUNNERS[engine](files)));
process.exit();

async function runInNode(paths) {
  const {runNodeTests} = await import('./run-node-tests.mjs');
  return runNodeTests(paths);
}

async function runInBrowser(browser, paths) {
  const {runBrowserTests} = await import('./run-wtr.mjs');
  return runBrowserTests(browser, paths);
}

async function runInWebKit(paths) {
  const {startWebKit} = await import('../browsers/other-browsers.mjs');
  const {port, stop} = await startWebKit();
  process.on('exit', stop);
  process.env.WEBKIT_DRIVER_PORT = String(port);
  return runInBrowser('webkit', paths);
}
