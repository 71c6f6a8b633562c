// The page of a published figure: alone, in a frame without an origin, without scripts, and with wishes in its address.

import {expect} from '@playwright/test';
import {checkAll, unless} from './checks.mjs';
import {addFrame, frames, isDrawn, test} from './frame-site.mjs';
import {listen, record, runAxe} from './visit.mjs';

for (const width of [320, 680]) {
  for (const scheme of ['light', 'dark']) {
    test(`alone, ${width} px, ${scheme}`, async ({browser, sites}) => {
      const context = await browser.newContext({viewport: {width, height: 720}, colorScheme: scheme});
      const page = await context.newPage();
      const {thrown, consoleErrors, failedRequests} = listen(page);
      await page.addInitScript(record);
      await page.goto(sites.figure);
      await isDrawn(page.mainFrame());
      await checkAll([
        ['no script throws', thrown],
        // Before axe, which leaves marks of its own.
        ['no error on the console', [...consoleErrors]],
        ['no request fails', [...failedRequests]],
        ['the policy is kept', await page.evaluate(() => globalThis.demoRecord().violations)],
        ['nothing has to be scrolled sideways', await page.evaluate(sideways)],
        ['links are followed as on any page', unless(await page.locator('[target]').count(), 0)],
        ['axe finds nothing', await runAxe(page)],
      ]);
      await context.close();
    });
  }
}

test('far from the view in a frame it has told its height, and fetched its own small script alone', async ({
  page,
  sites,
}) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${sites.host}/empty.html`);
  await page.evaluate(() => (document.body.style.paddingBlockStart = '9000px'));
  const told = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({data}) => data.type === 'tip:resize' && resolve(data.height));
      }),
  );
  await addFrame(page, sites.figure, {width: '500', height: '30'});
  await test.step('the height', async () => expect(await told).toBeGreaterThan(100));
  await frames(page, 10);
  const scripts = () => asked.filter((path) => path.endsWith('.js'));
  await test.step('one script', () => expect(scripts()).toEqual(['/dist/frame.js']));
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await frames(page, 10);
  await test.step('no other in the view', () => expect(scripts()).toEqual(['/dist/frame.js']));
  await test.step('under the pointer it is drawn by its script', () => isDrawn(page.frames()[1]));
});

test('without an origin of its own', async ({page, sites}) => {
  const {thrown, consoleErrors} = listen(page);
  await page.addInitScript(record);
  await page.goto(`${sites.host}/amp.html`);
  const frame = page.frames()[1];
  await isDrawn(frame);
  await checkAll([
    ['there is none', unless(await frame.evaluate(() => origin), 'null')],
    ['nothing is around the figure', unless(await frame.locator('.around').first().isVisible(), false)],
    ['nothing is behind it', await frame.evaluate(backgrounds)],
    ['no script throws', thrown],
    ['no error on the console', consoleErrors],
    ['the policy is kept', await frame.evaluate(() => globalThis.demoRecord().violations)],
  ]);
});

test('without scripts', async ({browser, page, sites}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const alone = await context.newPage();
  await alone.goto(sites.figure);
  await test.step('the figure is drawn', async () => {
    await expect(alone.getByRole('heading', {name: 'Victims identified, Kosovo, 2016'})).toBeVisible();
    await expect(alone.locator('[part=figure]').getByText('sex trafficking')).toBeVisible();
    await expect(alone.getByRole('link', {name: 'data (CSV)'})).toBeVisible();
  });
  await context.close();

  await page.goto(`${sites.host}/empty.html`);
  await addFrame(page, sites.figure, {sandbox: ''});
  const inside = page.frameLocator('iframe');
  await test.step('in a frame, too', () =>
    expect(inside.locator('[part=figure]').getByText('sex trafficking')).toBeVisible());
  await inside.locator('[part=source] a').click();
  await test.step('no link takes its place', () =>
    expect(inside.locator('[part=figure]').getByText('sex trafficking')).toBeVisible());
});

for (const [query, expected, word] of [
  ['?theme=dark&lang=sq', ['dark', 'sq', 'dark'], 'trafikim seksual'],
  ['?theme=light', ['light', null, 'light'], 'sex trafficking'],
  ['?ref=site&utm_source=feed&theme=pink', [null, null, 'normal'], 'sex trafficking'],
]) {
  test(`with ${query}`, async ({page, sites}) => {
    await page.goto(`${sites.host}/empty.html`);
    await addFrame(page, sites.figure + query, {width: '500', height: '600'});
    const frame = page.frames()[1];
    await isDrawn(frame);
    const words = frame.locator('tip-victim-breakdown [part=figure]').getByText(word);
    await test.step('the language', () => expect(words).toBeVisible());
    await checkAll([['theme, language and scheme', unless(await frame.evaluate(wishes), expected)]]);
  });
}

test('a link in a frame', async ({page, sites, context}) => {
  await context.route('https://**', (route) => route.fulfill({body: 'The source', contentType: 'text/html'}));
  await page.goto(`${sites.host}/own.html`);
  const frame = page.frames()[1];
  await isDrawn(frame);
  const opened = context.waitForEvent('page');
  await frame.locator('[part=source] a').first().click();
  const other = await opened;
  await other.waitForURL(/^https:/);
  await checkAll([
    ['opens a page that cannot reach back', unless(await other.evaluate(() => opener), null)],
    ['leaves the host where it is', unless(page.url(), `${sites.host}/own.html`)],
    ['leaves the figure where it is', unless(frame.url(), `${sites.figure}?theme=light`)],
  ]);
});

test('a link in a frame of WordPress', async ({page, sites}) => {
  await page.goto(`${sites.host}/wordpress.html`);
  const frame = page.frames()[1];
  await isDrawn(frame);
  await frame.locator('[part=source] a').first().click();
  await test.step('leads to the page of the figure', () => page.waitForURL(sites.figure));
});

// What follows runs in the page.

function wishes() {
  const figure = document.querySelector('tip-victim-breakdown');
  const {colorScheme} = getComputedStyle(document.documentElement);
  return [figure.getAttribute('theme'), figure.getAttribute('lang'), colorScheme];
}

const backgrounds = () =>
  [document.documentElement, document.body]
    .map((element) => getComputedStyle(element).backgroundColor)
    .filter((color) => color !== 'rgba(0, 0, 0, 0)');

const sideways = () =>
  document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : [];
