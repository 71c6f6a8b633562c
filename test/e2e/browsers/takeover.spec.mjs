// Readers who are at work when an element comes, in Firefox and WebKitGTK: nothing that they have done is lost.

import {test} from '@playwright/test';
import {checkAll} from '../checks.mjs';
import {lostIn, serveTakeovers} from '../takeovers.mjs';
import {launchFirefox, patientPage} from './firefox-page.mjs';
import {launchWebKit} from './webkit-page.mjs';

const browsers = {
  async Firefox() {
    const browser = await launchFirefox();
    return {page: await patientPage(browser), close: () => browser.close()};
  },
  WebKitGTK: launchWebKit,
};

for (const [name, launch] of Object.entries(browsers)) {
  test(`clicks, focus, selection, open table and scroll outlast takeovers in ${name}`, async () => {
    const site = await serveTakeovers();
    const {page, close} = await launch();
    try {
      await checkAll([['lost', await lostIn(page, site)]]);
    } finally {
      await close();
      await site.close();
    }
  });
}
