// The tests in browsers: scripts/tests/run-wtr.mjs hands this to the runner, with the test files.

import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {anyOrigin} from '../../test/support/any-origin.mjs';
import {faults} from '../../test/support/faults.mjs';
import {halfPages} from '../../test/support/half-page.mjs';
import {findBrowser} from '../browsers/browser.mjs';
import {findFirefox, findMiniBrowser} from '../browsers/other-browsers.mjs';
import {reserveStyles} from '../figures.mjs';
import {root} from '../install.mjs';
import {drawOnServer} from '../tests/draw-on-server.mjs';
import {emulateFeatures} from '../tests/emulate-features.mjs';
import {figureScripts} from '../tests/figure-scripts.mjs';

/** The style sheet made of the figures' own. */
const reservedHeights = {
  name: 'reserved-heights',
  serve: ({path}) => (path === '/dist/reserve.css' ? {body: reserveStyles(root), type: 'css'} : undefined),
};

const LAUNCHERS = {
  async chromium() {
    const {executablePath, args, headless, env} = await findBrowser();
    return chromeLauncher({
      launchOptions: {executablePath, args, headless, env},
      async createPage({context}) {
        const page = await patientPage({context});
        // A test file must believe that it has the focus.
        await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
    });
  },
  // Puppeteer drives Firefox over WebDriver BiDi; no geckodriver is needed.
  // The launcher calls the browser Firefox only when it is handed puppeteer.
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {browser: 'firefox', executablePath: findFirefox(), headless: true},
      createPage: patientPage,
    }),
  // scripts/tests/run-files.mjs starts WebKitWebDriver and says on which port.
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: findMiniBrowser(), args: ['--automation']},
      },
    }),
};

/** @param browser  chromium, firefox or webkit */
export async function configFor(browser) {
  const {middleware, plugin: faultServer} = faults();
  return {
    browsers: [await LAUNCHERS[browser]()],
    rootDir: root,
    // Loopback in a spelling that the server does not know: for `localhost` and 127.0.0.1 it listens on every network.
    hostname: '127.1',
    // One page at a time: Chromium draws, and measures, only the page in front.
    concurrency: 1,
    plugins: [emulateFeatures(), drawOnServer(), reservedHeights, faultServer],
    middleware: [anyOrigin, keepModules, halfPages(), middleware, figureScripts()],
    filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
    // Against what hangs, not what is slow: many times what the longest takes on a small server.
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 600_000,
    testFramework: {config: {timeout: 90_000}},
  };
}

/** A test file that opens frames is loaded when they are; the limits of the runner hold. */
async function patientPage({context}) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(0);
  return page;
}

/** What was compiled stays as it is while tests run: the next test file takes what it shares with others from what the browser keeps. */
async function keepModules(context, next) {
  await next();
  if (context.path.includes('/chunks/') && context.status === 200) context.set('cache-control', 'max-age=3600');
}
