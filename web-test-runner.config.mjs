import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from './scripts/browsers/browser.mjs';
import {baseConfig} from './scripts/tests/wtr-base.mjs';

const {executablePath, args, headless, env} = await findBrowser();

export default {
  ...baseConfig(),
  // One page at a time: Chromium draws, and measures, only the page in front.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath, args, headless, env},
      async createPage({context}) {
        const page = await context.newPage();
        // A test file that opens frames is loaded when they are; the limits of the runner hold.
        page.setDefaultNavigationTimeout(0);
        // A test file must believe that it has the focus.
        await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
    }),
  ],
};
