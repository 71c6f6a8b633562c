import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {findFirefox} from './scripts/browsers/other-browsers.mjs';
import {baseConfig} from './scripts/tests/wtr-base.mjs';

// Puppeteer drives Firefox over WebDriver BiDi; no geckodriver is needed.
// The launcher calls the browser Firefox only when it is handed puppeteer.
export default {
  ...baseConfig(),
  browsers: [
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {browser: 'firefox', executablePath: findFirefox(), headless: true},
      async createPage({context}) {
        const page = await context.newPage();
        // A test file that opens frames is loaded when they are; the limits of the runner hold.
        page.setDefaultNavigationTimeout(0);
        return page;
      },
    }),
  ],
};
