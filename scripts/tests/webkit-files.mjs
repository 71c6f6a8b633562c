// Test files in WebKitGTK, in a process of their own: `node scripts/tests/webkit-files.mjs file…` writes its totals as JSON to
// file descriptor 3, and none where the browser has gone away.

import {writeSync} from 'node:fs';
import {startWebKit} from '../browsers/other-browsers.mjs';
import {runBrowserTests} from './run-wtr.mjs';

const {port, stop} = await startWebKit();
process.on('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

process.env.WEBKIT_DRIVER_PORT = String(port);
writeSync(3, JSON.stringify(await runBrowserTests('web-test-runner.webkit.config.mjs', process.argv.slice(2))));
process.exit();
