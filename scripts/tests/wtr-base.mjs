// What the test runs in all browsers share. Each *.config.mjs at the top adds its browser.

import {defaultReporter} from '@web/test-runner';
import {anyOrigin} from '../../test/support/any-origin.mjs';
import {faults} from '../../test/support/faults.mjs';
import {halfPages} from '../../test/support/half-page.mjs';
import {reserveStyles} from '../figures.mjs';
import {root} from '../install.mjs';
import {drawOnServer} from './draw-on-server.mjs';
import {emulateFeatures} from './emulate-features.mjs';
import {figureScripts} from './figure-scripts.mjs';
import {emptyFilesFail, plainReporter} from './plain-reporter.mjs';

/** The style sheet made of the figures' own. */
const reservedHeights = {
  name: 'reserved-heights',
  serve: ({path}) => (path === '/dist/reserve.css' ? {body: reserveStyles(root), type: 'css'} : undefined),
};

export function baseConfig() {
  const {middleware, plugin: faultServer} = faults();
  return {
    rootDir: root,
    // Loopback in a spelling that the server does not know: for `localhost` and 127.0.0.1 it listens on every network.
    hostname: '127.1',
    concurrency: 1,
    plugins: [emulateFeatures(), drawOnServer(), reservedHeights, faultServer],
    middleware: [anyOrigin, keepModules, halfPages(), middleware, figureScripts()],
    reporters: [emptyFilesFail(), defaultReporter(), plainReporter()],
    filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
    // Against what hangs, not what is slow: many times what the longest takes on a small server.
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 600_000,
    testFramework: {config: {timeout: 90_000}},
  };
}

/** What was compiled stays as it is while tests run: the next test file takes what it shares with others from what the browser keeps. */
async function keepModules(context, next) {
  await next();
  if (context.path.includes('/chunks/') && context.status === 200) context.set('cache-control', 'max-age=3600');
}
