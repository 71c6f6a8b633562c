// Readers who are at work when an element comes, in Firefox and WebKitGTK: nothing that they have done is lost.

import {test} from '@playwright/test';
import puppeteer from 'puppeteer-core';
import {findFirefox} from '../../../scripts/browsers/other-browsers.mjs';
import {checkAll} from '../checks.mjs';
import {lostIn, serveTakeovers} from '../takeovers.mjs';
import {launchWebKit} from './webkit-page.mjs';

const browsers = {
  async Firefox() {
    const browser = await puppeteer.launch({browser: 'firefox', executablePath: findFirefox(), headless: true});
    return {page: await browser.newPage(), close: () => browser.close()};
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
