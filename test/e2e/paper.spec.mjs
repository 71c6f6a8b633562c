// Pages of the product on paper: nothing that is picked, copied or opened, and the figures themselves.

import {inflateSync} from 'node:zlib';
import {expect} from '@playwright/test';
import {BUILDER_PAGE, LIVE_PAGE, test} from './demo.mjs';

const onPaper = async (page, address) => {
  await page.goto(address);
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
};

test('the front page prints its figures, and no buttons, code or tables', async ({page, site}) => {
  await test.step('what is printed', async () => {
    await onPaper(page, `${site.url}/demo/index.html`);
    await expect(page.locator('tip-region-compare').getByRole('heading').first()).toBeVisible();
    for (const gone of ['.topbar nav', '.skip', '.figures > ul > li > p > a', '.button', 'pre']) {
      await expect(page.locator(gone).filter({visible: true}), gone).toHaveCount(0);
    }
    await expect(page.locator('.figures b').first()).toBeVisible();
    await expect(page.locator('.figures [part="about"]').filter({visible: true})).toHaveCount(0);
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
});

/** What draws each page of a PDF, as Chromium writes it. */
function sheetsOf(pdf) {
  const text = pdf.toString('latin1');
  return Array.from(text.matchAll(/\/Type \/Page\b[^]*?\/Contents (\d+) 0 R/g), ([, number]) => {
    const start = text.indexOf('stream', text.indexOf(`\n${number} 0 obj`)) + 'stream\n'.length;
    return inflateSync(pdf.subarray(start)).toString('latin1');
  });
}

test('the front page takes few sheets of paper, none of them blank', async ({page, site}) => {
  await test.step('what is printed', async () => {
    await page.goto(`${site.url}/demo/index.html`, {waitUntil: 'networkidle'});
    const sheets = sheetsOf(await page.pdf({format: 'A4'}));
    const blank = sheets.flatMap((drawn, index) => (/ T[jJ]\s/.test(drawn) ? [] : [index + 1]));
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThanOrEqual(11);
    expect(blank).toEqual([]);
  });
});

test('the builder prints the figure alone', async ({page, site}) => {
  await test.step('what is printed', async () => {
    await onPaper(page, `${site.url}${BUILDER_PAGE}`);
    await expect(page.locator('.preview')).toBeVisible();
    for (const gone of ['#copy', '#systems', '.steps', '#choose', '.topbar nav']) {
      await expect(page.locator(gone), gone).toBeHidden();
    }
  });
});

test('the live page prints no switches', async ({page, site}) => {
  await test.step('what is printed', async () => {
    await onPaper(page, `${site.url}${LIVE_PAGE}`);
    await expect(page.locator('#switches')).toBeHidden();
  });
});
