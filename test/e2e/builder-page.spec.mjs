// The builder's page: what is in sight at every size, and the ways to take a figure along.

import {readFile} from 'node:fs/promises';
import {expect} from '@playwright/test';
import {unzipSync} from 'fflate';
import {BUILDER_PAGE as PATH, openBuilder, test} from './demo.mjs';
import {checkAll} from './checks.mjs';
import {readOverflow, runAxe} from './visit.mjs';

const copyButton = (page) => page.locator('#copy-button');

/** Opens the builder with an example of a figure. */
async function openExample(page, site, figure = 'victim-breakdown') {
  await page.goto(`${site.url}${PATH}#figure=${figure}`);
  await page.getByRole('button', {name: 'Fill in an example'}).first().click();
  await expect(copyButton(page)).toHaveText('Copy tag');
}

test('Copy, what is left and the figure are in sight at every size', async ({page, site}) => {
  await openExample(page, site);
  const faults = [];
  for (const [width, height] of [
    [320, 640],
    [390, 400],
    [899, 700],
    [900, 400],
    [1280, 500],
    [1920, 1080],
  ]) {
    await page.setViewportSize({width, height});
    const [bar, preview, over] = await page.evaluate(seen);
    const overflow = await page.evaluate(readOverflow);
    const name = `${width} × ${height}`;
    if (!bar) faults.push(`${name}: Copy is out of sight`);
    if (!preview) faults.push(`${name}: neither the figure nor the way to it is in sight`);
    if (over > height / 3) faults.push(`${name}: the bars take ${over} px`);
    faults.push(...overflow.map((one) => `${name}: ${one}`));
  }
  await test.step('at the end of the form, with nothing to scroll sideways', () => expect(faults).toEqual([]));

  await test.step('with text of twice the size on a phone, where nothing covers another', async () => {
    await page.setViewportSize({width: 390, height: 720});
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const boxes = await page.evaluate(() =>
      ['.thumb', '.left a', '#copy-button', '.split .down'].map((one) =>
        document.querySelector(one).getBoundingClientRect().toJSON(),
      ),
    );
    const covers = (one, other) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    expect(
      boxes.filter((one) => one.right > 390 || boxes.some((other) => other !== one && covers(one, other))),
    ).toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  });

  await test.step('on a phone a small picture leads to the figure', async () => {
    await page.setViewportSize({width: 390, height: 700});
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('link', {name: 'To the preview'}).click();
    await expect(page.locator('.stage').first()).toBeInViewport();
  });
});

/** In the page: whether Copy and the figure, or the way to it, are in sight at the end of the form, and how high bars are. */
async function seen() {
  document.querySelector('#fill-in').lastElementChild.scrollIntoView({block: 'end'});
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const isSeen = (selector) => {
    const element = document.querySelector(selector);
    const {top, bottom, left, right, width} = element.getBoundingClientRect();
    if (!width) return false;
    const at = document.elementFromPoint(
      (left + right) / 2,
      Math.max(top + 5, Math.min((top + bottom) / 2, innerHeight - 5)),
    );
    return top >= 0 && top < innerHeight && Boolean(at && (element.contains(at) || at.closest(selector)));
  };
  const heights = ['.bar', '.acts']
    .map((selector) => document.querySelector(selector))
    .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position))
    .map((one) => one.getBoundingClientRect().height);
  return [isSeen('#copy-button'), isSeen('.stage') || isSeen('.thumb'), Math.max(...heights)];
}

test('both widths are previewed', async ({page, site}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await openExample(page, site);
  await test.step('as wide as there is room, and as on a phone', async () => {
    const widths = page.locator('.sheet > *').evaluateAll((all) => all.map((one) => one.offsetWidth));
    const [wide, narrow] = await widths;
    expect([wide > 560, narrow]).toEqual([true, 320]);
  });
});

test('the button says that the code was copied, and the arrow beside it has all forms', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page, site);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  await test.step('until something is changed', async () => {
    await copyButton(page).click();
    await expect(copyButton(page)).toHaveText('Copied');
    expect(await copied()).toContain('<tip-victim-breakdown');
    await page.getByLabel('People in all', {exact: true}).fill('37');
    await expect(copyButton(page)).toHaveText('Copy tag');
  });

  await test.step('another form is copied by the menu, and by the button from then on', async () => {
    await page.getByRole('button', {name: 'Other forms'}).click();
    await page.getByRole('button', {name: 'Plain HTML e-mail and feeds'}).click();
    await expect(copyButton(page)).toHaveText('Copied');
    expect(await copied()).toMatch(/^<figure lang="en"/);
  });

  await test.step('one that needs an address asks for it', async () => {
    await page.getByRole('button', {name: 'Other forms'}).click();
    await page.getByRole('button', {name: 'iframe living figure'}).click();
    await expect(page.getByLabel('Figures are published at')).toBeFocused();
  });
});

test('code that works on this computer alone is called so', async ({page, site}) => {
  await openExample(page, site);
  const link = page.getByRole('link', {name: 'Works on this computer only'});
  await test.step('and leads to where the right address is typed', async () => {
    await link.click();
    await expect(page.getByLabel('Address of the folder')).toBeFocused();
  });

  await test.step('until that is there', async () => {
    await page.getByLabel('Address of the folder').fill('https://figures.example/tip-figures/');
    await page.getByLabel('Address of the folder').press('Tab');
    await expect(link).toHaveCount(0);
    await expect(page.locator('#code')).toContainText('https://figures.example/tip-figures/victim-breakdown.js');
  });
});

test('a link leads to the first of what is left', async ({page, site}) => {
  await openBuilder(page, site);
  const field = (name) => page.getByLabel(name, {exact: true});
  await test.step('a problem before questions, though another tab is shown', async () => {
    await field('People in all').fill('many');
    await page.getByRole('button', {name: 'Spreadsheet'}).click();
    await page.getByRole('link', {name: /problem/}).click();
    await expect(field('People in all')).toBeFocused();
  });

  await test.step('a question', async () => {
    await field('People in all').fill('150');
    await page.getByRole('link', {name: /^\d question/}).click();
    await expect(page.locator('#form-panel :focus')).toHaveCount(1);
  });
});

test('kinds are looked through by what one has', async ({page, site}) => {
  await openBuilder(page, site);
  const shown = () => page.locator('.kind > span:first-of-type').allInnerTexts();
  await test.step('thirteen at first', async () => expect(await shown()).toHaveLength(13));

  await test.step('of a tier', async () => {
    await page.getByRole('radio', {name: 'A country’s tier'}).check();
    expect(await shown()).toEqual(['Tier', 'Profile', 'Region']);
  });

  await test.step('those that the opened data fit come first', async () => {
    await page.getByRole('radio', {name: 'All'}).check();
    await page.evaluate(() => (document.querySelector('figure-builder').fitting = ['victims-trend', 'key-figure']));
    await expect(page.getByText('The first 2 fit what you opened.')).toBeVisible();
    expect((await shown()).slice(0, 2)).toEqual(['Trend', 'Key figure']);
    expect(await shown()).toHaveLength(13);
  });
});

test('a page to upload draws the figure wherever it is unpacked', async ({page, site}) => {
  await openExample(page, site, 'victims-trend');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Save the page'}).click();
  const download = await saved;
  const files = unzipSync(await readFile(await download.path()));
  await test.step('has the page, the data and the pictures', () => {
    expect(download.suggestedFilename()).toBe('tip-victims-trend.zip');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['index.html', 'record.json', 'figure.svg', 'figure-wide.png', 'figure-tall.png']),
    );
  });

  await test.step('asks for nothing that is not in it', async () => {
    const missing = await serveUnpacked(page, files);
    await page.goto('https://outlet.example/figures/moldova/index.html');
    const drawn = page.locator('tip-victims-trend');
    await expect(drawn).toHaveJSProperty('state', 'fresh');
    await drawn.evaluate((element) => element.settled);
    expect(missing).toEqual([]);
  });
});

/** Serves files as the folder of an outlet, and tells of what is asked for in vain. */
async function serveUnpacked(page, files) {
  const missing = [];
  const types = {js: 'text/javascript', css: 'text/css', html: 'text/html', json: 'application/json'};
  await page.route('https://outlet.example/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/figures/moldova/', '');
    const body = files[path];
    if (!body && path !== '/favicon.ico') missing.push(path);
    const contentType = types[path.split('.').at(-1)];
    return route.fulfill(body ? {body: Buffer.from(body), contentType} : {status: 404});
  });
  return missing;
}

for (const colorScheme of ['light', 'dark']) {
  test(`the page says what it is to everybody, ${colorScheme}`, async ({browser, site}) => {
    const context = await browser.newContext({viewport: {width: 1280, height: 800}, colorScheme});
    const page = await context.newPage();
    await openExample(page, site);
    const found = [];
    for (const open of ['#drafts', '#forms']) {
      await page.locator(`.bar [popovertarget=${open.slice(1)}]:not([popovertargetaction])`).click();
      found.push(...(await runAxe(page)));
      await page.keyboard.press('Escape');
    }
    await page.getByText('Code, and all forms').click();
    await page.getByRole('button', {name: 'Spreadsheet'}).click();
    found.push(...(await runAxe(page)));
    await context.close();
    await checkAll([['axe finds nothing', found]]);
  });
}
