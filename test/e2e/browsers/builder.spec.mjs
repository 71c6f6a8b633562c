// The builder's main path, from a choice to a copied tag, in Chromium and in Firefox, both driven by Puppeteer.

import {expect} from '@playwright/test';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../../scripts/browsers/browser.mjs';
import {BUILDER_PAGE, test} from '../demo.mjs';
import {launchFirefox, patientPage} from './firefox-page.mjs';

const browsers = {
  Chromium: async (origin) => {
    const browser = await puppeteer.launch(await findBrowser());
    // Without a window Chromium lets no page copy by itself.
    await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    return browser;
  },
  Firefox: launchFirefox,
};

const ROWS = ['measure\tperiod\tvalue', 'points\t2015\t28', 'points\t2016\t36', 'points\t2017\t40'].join('\n');

for (const [name, launch] of Object.entries(browsers)) {
  test(`the builder in ${name}`, async ({site}) => {
    const browser = await launch(site.url);
    try {
      const page = await patientPage(browser);
      const thrown = [];
      page.on('pageerror', (error) => thrown.push(error?.message ?? String(error)));
      await page.setViewport({width: 1200, height: 900});
      await page.goto(site.url + BUILDER_PAGE, {waitUntil: 'load'});
      await goThrough(page);
      await test.step('no script throws', () => expect(thrown).toEqual([]));
    } finally {
      await browser.close();
    }
  });
}

async function goThrough(page) {
  await test.step('a figure is chosen', async () => {
    await press(page, 'By hand');
    await press(page, 'Trend');
    await expect.poll(() => labels(page)).toContain('Country');
    await (await field(page, 'Country')).select('XK');
  });

  await test.step('what is typed in other words is asked about beside its field', async () => {
    await press(page, 'Add a period to People by period');
    await type(page, 'Period', '2016', 'Tab');
    await type(page, 'Number', 'approx. 36');
    await expect.poll(() => problemAt(page, 'Number')).toContain('“approx. 36” is read as about 36.');
  });

  await test.step('a click writes it so, and the figure is drawn', async () => {
    await press(page, 'Use “about 36”');
    await expect.poll(() => valueOf(page, 'Number')).toBe('about 36');
    await press(page, 'Add a period to People by period');
    await page.keyboard.type('2015');
    await page.keyboard.press('Tab');
    await page.keyboard.type('28');
    await expect.poll(() => figure(page)).toMatchObject({state: 'fresh', drawn: expect.stringMatching(/about\s*36/)});
  });

  await test.step('rows that are pasted take its place', async () => {
    await openText(page, ROWS);
    await expect.poll(() => figure(page)).toMatchObject({drawn: expect.stringContaining('40')});
    await expect.poll(() => codeOf(page)).toContain('points="2015: 28; 2016: 36; 2017: 40"');
  });

  await test.step('that can be undone, and done again', async () => {
    await press(page, 'Undo');
    await expect.poll(() => codeOf(page)).toContain('points="2015: 28; 2016: about 36"');
    await press(page, 'Redo');
    await expect.poll(() => codeOf(page)).toContain('2017: 40');
  });

  await test.step('what was made is in the address', async () => {
    const ofAlbania = {title: expect.stringContaining('Albania')};
    await (await field(page, 'Country')).select('AL');
    await expect.poll(() => figure(page)).toMatchObject(ofAlbania);
    // It is written a little after the last change: what is opened with it says which one it is of.
    await expect(async () => {
      const opened = await page.browser().newPage();
      try {
        await opened.goto(page.url(), {waitUntil: 'load'});
        await expect.poll(() => figure(opened), {timeout: 2000}).toMatchObject(ofAlbania);
      } finally {
        await opened.close();
      }
    }).toPass({timeout: 30_000});
  });

  await test.step('the tag is copied, and opens again', async () => {
    await press(page, 'Copy tag');
    await expect.poll(() => statusOf(page)).toBe('Tag: copied.');
    await press(page, 'Spreadsheet');
    await page.click('#pasted');
    await page.keyboard.down('Control');
    await page.keyboard.press('v', {commands: ['Paste']});
    await page.keyboard.up('Control');
    await expect.poll(() => page.$eval('#pasted', ({value}) => value)).toContain('<tip-victims-trend country="AL"');
    await press(page, 'Open');
    await expect.poll(() => codeOf(page)).toContain('points="2015: 28; 2016: 36; 2017: 40"');
  });
}

/** Types over what a field holds; `end` is the key that is pressed then. */
async function type(page, label, text, end) {
  const input = await field(page, label);
  await input.click({count: 3});
  await input.type(text);
  if (end) await input.press(end);
}

async function openText(page, text) {
  await press(page, 'Spreadsheet');
  await page.$eval('#pasted', (area, all) => (area.value = all), text);
  await press(page, 'Open');
}

/** Clicks the button that is called so. */
async function press(page, name) {
  const button = await page.waitForFunction(
    (called) =>
      [...document.querySelectorAll('button')].find(
        (one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent).replace(/\s+/g, ' ').trim() === called,
      ),
    {},
    name,
  );
  // Otherwise the bar at the top may lie on it.
  await button.evaluate((one) => one.scrollIntoView({block: 'center'}));
  await button.click();
}

/** The last control that has this label. */
async function field(page, name) {
  const label = (called) =>
    [...document.querySelectorAll('label')].findLast((one) => one.control && one.textContent.trim() === called)
      ?.control;
  return page.waitForFunction(label, {}, name);
}

const valueOf = async (page, name) => (await field(page, name)).evaluate(({value}) => value);

const problemAt = async (page, name) =>
  (await field(page, name)).evaluate(
    (control) => control.closest('.field').querySelector('.problems')?.textContent ?? '',
  );

const labels = (page) => page.$$eval('label', (all) => all.map(({textContent}) => textContent.trim()));

const codeOf = (page) => page.evaluate(() => document.querySelector('#code')?.textContent ?? '');

const statusOf = (page) => page.$eval('#copy [role=status]', ({textContent}) => textContent.trim());

const figure = (page) =>
  page.evaluate(() => {
    const drawn = document.querySelector('.sheet > *');
    const textOf = (part) => drawn?.shadowRoot?.querySelector(`[part~=${part}]`)?.textContent;
    return {state: drawn?.state, title: textOf('title'), drawn: textOf('figure')};
  });
