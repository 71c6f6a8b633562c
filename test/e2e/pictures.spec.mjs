// Pictures are drawn and saved under the strictest policy: no image of data or blobs in the page, no markup from strings.

import {readFile} from 'node:fs/promises';
import {expect} from '@playwright/test';
import {BADGE_PAGE, test} from './demo.mjs';
import {listen, record} from './visit.mjs';

const PICTURE_CODE = '**/chunks/picture-*.js';

test('pictures from the menu', async ({page, site}) => {
  const events = listen(page);
  await page.addInitScript(record);
  await page.goto(`${site.url}${BADGE_PAGE}`);
  await page.getByRole('button', {name: 'Share and download'}).click();
  expect(events.requests.filter((url) => url.includes('/picture-'))).toEqual([]);

  for (const [type, begins] of [
    ['PNG', '\x89PNG'],
    ['SVG', '<svg'],
  ]) {
    await test.step(`are saved as ${type}`, async () => {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', {name: `Download image (${type})`}).click();
      const download = await saved;
      expect(download.suggestedFilename()).toBe(`tip-tier-badge.${type.toLowerCase()}`);
      const content = await readFile(await download.path());
      expect(content.toString('latin1').slice(0, 4)).toBe(begins);
      expect(content.length).toBeGreaterThan(2000);
      await expect(page.locator('[aria-live=polite]')).toHaveText('Download requested');
    });
  }

  await test.step('break no rule of the page, and leave nothing in it', async () => {
    expect(await page.evaluate(() => globalThis.demoRecord().violations)).toEqual([]);
    expect(events.thrown).toEqual([]);
    expect(await page.evaluate(() => document.body.children.length)).toBe(1);
  });
});

test('code for pictures that cannot be fetched', async ({page, site}) => {
  await page.route(PICTURE_CODE, (route) => route.abort());
  await page.goto(`${site.url}${BADGE_PAGE}`);
  await page.getByRole('button', {name: 'Share and download'}).click();

  await test.step('is told', async () => {
    await page.getByRole('button', {name: 'Download image (SVG)'}).click();
    await expect(page.locator('[aria-live=polite]')).toHaveText(
      'This did not work. Check your connection and try again.',
    );
  });
});
