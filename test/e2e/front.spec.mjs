// The product's page: the way to the builder is in view, pictures come before code, what it shows is true.

import {expect} from '@playwright/test';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSchemas} from '../../scripts/json-schema.mjs';
import {checkAll} from './checks.mjs';
import {always, healthy, test, testEverywhere, testPage} from './demo.mjs';
import {readOverflow, scrollThrough} from './visit.mjs';

const PATH = '/demo/index.html';
const looks = (seen) => [...healthy(seen), ...always(seen)];

testEverywhere(PATH, looks);
for (const width of [390, 1200]) testPage({path: PATH, width, scheme: 'light'}, looks);

for (const [width, height] of [
  [320, 568],
  [390, 664],
  [740, 800],
  [1200, 700],
]) {
  test(`what is in view first, ${width} px`, async ({page, site}) => {
    await page.setViewportSize({width, height});
    await page.goto(site.url + PATH);
    const make = page.getByRole('main').getByRole('link', {name: 'Make a figure'});
    const top = async (locator) => (await locator.boundingBox()).y;

    await test.step('is the way to the builder, large enough for a thumb', async () => {
      await expect(make).toHaveAttribute('href', 'builder.html');
      await expect(page.getByRole('main').locator('a, button').first()).toHaveText('Make a figure');
      const box = await make.boundingBox();
      expect(box.y + box.height).toBeLessThan(height);
      expect(box.height).toBeGreaterThanOrEqual(44);
    });

    await test.step('is a picture, and code comes last', async () => {
      const first = page.locator('.first > *').first();
      expect(await top(first)).toBeLessThan(height);
      const most = width > 928 ? width / 3 : Math.min(width, 760);
      expect((await first.boundingBox()).width).toBeGreaterThan(0.85 * most);
      const figures = await page.locator('.figures > ul > li').all();
      const tops = await Promise.all(figures.map(top));
      expect(Math.max(...tops)).toBeLessThan(await top(page.locator('.questions')));
      expect(await top(page.locator('.questions'))).toBeLessThan(await top(page.locator('pre')));
    });
  });
}

// On a phone the trend stands alone.
for (const width of [680, 928, 1280]) {
  for (const type of ['own', 'stand-in']) testPlaces(width, type);
}

function testPlaces(width, type) {
  test(`the place of the map, ${width} px, ${type} type`, async ({page, site}) => {
    if (type === 'stand-in') await page.route('**/*.woff2', (route) => route.abort());
    await page.setViewportSize({width, height: 720});
    const map = page.locator('tip-region-compare');
    // Without its script the place is there alone.
    await page.route('**/dist/**/*.js', (route) => route.abort());
    await page.goto(site.url + PATH);
    const kept = await map.evaluate((host) => parseFloat(getComputedStyle(host, '::before').paddingBlockStart));
    await page.unroute('**/dist/**/*.js');
    await page.reload();
    const own = await map.evaluate(async (host) => {
      await customElements.whenDefined(host.localName);
      await host.settled;
      return host.shadowRoot.querySelector('figure').getBoundingClientRect().height;
    });

    await checkAll([['it is as high as the map', own <= kept + 1 ? [] : [`${own}, not ${kept}`]]]);
  });
}

for (const width of [390, 640]) {
  test(`text of twice the size, ${width} px`, async ({page, site}) => {
    await page.setViewportSize({width, height: 720});
    await page.goto(site.url + PATH);
    await expect(page.locator('.first > *').first().getByRole('heading')).toBeVisible();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

    await test.step('leaves nothing to scroll sideways, and no figure of the gallery a sliver', async () => {
      expect(await page.evaluate(readOverflow)).toEqual([]);
      const widths = await page
        .locator('.figures > ul > li')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
      expect(Math.min(...widths)).toBeGreaterThan(200);
    });
  });
}

test('the figures', async ({page, site}) => {
  await page.goto(site.url + PATH);
  await page.evaluate(scrollThrough);
  const cells = page.locator('.figures > ul > li');

  await test.step('are all there are, each once', async () => {
    const tags = await page
      .locator('main *')
      .evaluateAll((all) => all.map(({localName}) => localName).filter((name) => name.startsWith('tip-')));
    expect(tags.sort()).toEqual(figureNames(root).map((name) => `tip-${name}`));
  });

  await test.step('have the titles of the declarations', async () => {
    const names = await cells.evaluateAll((all) =>
      all
        .map(({id, lastElementChild}) => [id, lastElementChild])
        .map(([id, line]) => [id, line.querySelector('b').textContent]),
    );
    const {sections} = await loadSchemas();
    const titles = new Map(Object.values(sections).map(({name, words}) => [name, words.title]));
    expect(names).toEqual(names.map(([name]) => [name, titles.get(name)]));
  });

  await test.step('lead each to its own form', async () => {
    const ways = await cells.evaluateAll((all) =>
      all.map(({id, lastElementChild}) => [id, lastElementChild.querySelector('a').getAttribute('href')]),
    );
    expect(ways).toEqual(ways.map(([id]) => [id, `builder.html#figure=${id}`]));
  });

  await test.step('leave readers without script no words but their own', async () => {
    const strangers = await page.locator('tip-region-compare, .figures [size=compact]').evaluateAll((all) =>
      all.flatMap(({localName, textContent, summary}) =>
        textContent
          .replace(/ Source: .*$/, '')
          .split(/(?<=\.) (?=[A-Z\d])/)
          .filter((sentence) => !summary.replace(/\s/g, ' ').includes(sentence))
          .map((sentence) => `${localName}: ${sentence}`),
      ),
    );
    expect(strangers).toEqual([]);
  });

  await test.step('tell of four records beside the map of the world and the trend', async () => {
    const places = await page.locator('.figures [src]').evaluateAll((all) => all.map((one) => one.getAttribute('src')));
    expect(new Set(places).size).toBe(4);
  });
});

test('what opens in one column of figures moves nothing in another', async ({page, site}) => {
  await page.goto(site.url + PATH);
  await page.evaluate(scrollThrough);
  await page.evaluate(() => scrollTo(0, 0));
  const cell = (column, row) => page.locator(`.figures > ul:nth-of-type(${column}) > li`).nth(row);
  const place = (column) => cell(column, 1).boundingBox();
  const [below, beside] = [await place(1), await place(2)];

  await test.step('but what stands below it', async () => {
    await cell(1, 0).evaluate((one) => (one.style.paddingBlockEnd = '100px'));
    expect((await place(1)).y).toBe(below.y + 100);
    expect(await place(2)).toEqual(beside);
  });
});

test('the code for developers', async ({page, site}) => {
  await page.goto(site.url + PATH);

  await test.step('draws what it says, as it stands there', async () => {
    const code = await page.locator('pre').textContent();
    await page.route('**/pasted.html', (route) => route.fulfill({contentType: 'text/html', body: code}));
    await page.goto(`${site.url}/demo/pasted.html`);
    const badge = page.locator('tip-tier-badge');
    const words = await badge.textContent();
    await expect(badge.getByRole('heading')).toHaveText(words);
  });
});

test('the links of the bar on a phone', async ({page, site}) => {
  await page.setViewportSize({width: 390, height: 700});
  await page.goto(site.url + PATH);
  const link = page.getByRole('navigation', {name: 'Pages'}).getByRole('link', {name: 'In a story'});

  await test.step('come by a button, by key too', async () => {
    await expect(link).toBeHidden();
    await page.getByRole('button', {name: 'Menu'}).press('Enter');
    await link.press('Enter');
    await expect(page).toHaveURL(/story\.html$/);
  });
});
