import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from './scripts/browser.mjs';
import {baseConfig} from './scripts/wtr-base.mjs';

const {executablePath, args, headless, env} = await findBrowser();

export default {
  ...baseConfig(),
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath, args, headless, env},
      async createPage({context}) {
        const page = await context.newPage();
        // Two test files run side by side, and each must believe that it has the focus.
        await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
    }),
  ],
};
