// Readers who are at work when an element comes, in Chromium: nothing that they have done is lost.

import {test} from '@playwright/test';
import {checkAll} from './checks.mjs';
import {lostIn, serveTakeovers} from './takeovers.mjs';

test('clicks, focus, selection, open table and scroll outlast takeovers', async ({page}) => {
  const site = await serveTakeovers();
  page.setViewport = (size) => page.setViewportSize(size);
  // Of one argument, unlike Puppeteer's.
  const evaluate = page.evaluate.bind(page);
  page.evaluate = (run, ...args) => evaluate(`(${run})(...${JSON.stringify(args)})`);
  await checkAll([['lost', await lostIn(page, site)]]);
  await site.close();
});
