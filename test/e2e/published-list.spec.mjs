// The list of all figures as a reader uses it: whole and paged without a script, searched over all pages with it, whatever
// figures.json is.

import {join} from 'node:path';
import {expect, test as base} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {serve} from '../../scripts/serve.mjs';
import {checkAll, unless} from './checks.mjs';
import {listen, runAxe} from './visit.mjs';

const {pageParts, pageScript, sharedFiles, sitePolicy} = await loadSource({
  '@tip-figures/publish/files/shared-files.js': ['sharedFiles'],
  '@tip-figures/publish/page/page-parts.js': ['pageParts'],
  '@tip-figures/publish/page/page-policy.js': ['sitePolicy'],
  '@tip-figures/publish/write/library-files.js': ['pageScript'],
});

const places = [
  ['AL', 'Albania'],
  ['TH', 'Thailand'],
  ['NG', 'Nigeria'],
  ['MD', 'Moldova'],
];
const HOSTILE = '<img src=x onerror="document.title=\'broken\'"> & "quotes"';

const figures = (count) =>
  Array.from({length: count}, (_, index) => {
    const [country, place] = places[index % places.length];
    return {
      slug: `record-${String(index).padStart(4, '0')}`,
      figure: 'tier-badge',
      title: index === 7 ? HOSTILE : `${place}: case ${index}`,
      summary: `${index} cases were open.`,
      source: 'Source: A ministry.',
      country,
      place,
      updated: `2026-11-${String(27 - (index % 20)).padStart(2, '0')}`,
      ...(index === 3 && {corrected: '2026-07-04'}),
      ...(index % 2 && {picture: {width: 328, height: 200, hash: '0f1e2d3c'}}),
    };
  });
const drawing = (ground) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="328" height="200"><rect width="328" height="200" fill="${ground}"/></svg>`;

/** A site with a list of `count` figures, whose `figures.json` a test answers itself where it wants. */
const test = base.extend({
  count: [250, {option: true}],
  lang: ['en', {option: true}],
  site: async ({count, lang}, use) => {
    const dist = join(root, 'dist');
    const given = {};
    const server = await serve({
      root: dist,
      start: '/index.html',
      headers: () => ({'content-security-policy': sitePolicy}),
      handle: ({url}, response) => {
        const {pathname} = new URL(url, 'http://localhost');
        if (pathname === '/figures.json' && given.answer) {
          given.answer(response);
          return true;
        }
        const path = pathname.replace(/\/$/, '/index.html').slice(1);
        const body =
          files.get(path) ??
          (/\/list(-dark)?\.svg$/.test(path) ? drawing(path.includes('dark') ? '#14181b' : '#fff') : undefined);
        if (body === undefined) return false;
        const type = {
          html: 'text/html; charset=utf-8',
          json: 'application/json',
          js: 'text/javascript',
          svg: 'image/svg+xml',
        };
        response
          .writeHead(200, {'content-type': type[path.split('.').pop()], 'content-security-policy': sitePolicy})
          .end(body);
        return true;
      },
    });
    const listed = [...figures(count), {slug: 'gone', figure: 'tier-badge', withdrawn: '2026-11-30'}];
    const options = {site: {address: `${server.url}/`, name: 'Example figures'}, lang};
    const files = new Map(sharedFiles(listed, options, await pageParts(dist, lang)));
    for (const name of ['frame', 'list']) {
      const [path, bytes] = pageScript(dist, name);
      files.set(`dist/${path}`, bytes);
    }
    await use({url: `${server.url}/`, given, files});
    await server.close();
  },
});

const cards = (page) => page.locator('.cards > li');
const search = (page) => page.getByRole('searchbox', {name: 'Search 250 figures'});
const status = (page) => page.getByRole('status');

test('without a script all figures are there, a page at a time, and no search', async ({browser, site}) => {
  const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 390, height: 800}});
  const page = await context.newPage();
  const seen = [];
  const tools = [];
  for (const path of ['', 'page/2/', 'page/3/']) {
    await page.goto(site.url + path);
    seen.push(...(await cards(page).getByRole('heading').allTextContents()));
    tools.push(await page.getByRole('search').isVisible(), await page.getByRole('button').count());
  }
  const current = await page.locator('[aria-current=page]').allTextContents();
  await context.close();
  await checkAll([
    ['each figure', unless(new Set(seen).size, 250)],
    ['no search and no button', tools.filter(Boolean)],
    ['the page that it is', unless(current, ['3'])],
  ]);
});

test('asks for no list before somebody does, and then finds figures of all pages, which a status counts', async ({
  page,
  site,
}) => {
  const {thrown, consoleErrors, requests} = listen(page);
  await page.goto(site.url);
  await page.waitForLoadState('networkidle');
  const lists = () => requests.filter((one) => one.endsWith('figures.json')).length;
  expect(lists()).toBe(0);
  await search(page).fill('thailand case 24');
  await expect(status(page)).toHaveText('Figures found: 3');
  await expect(cards(page).getByRole('heading')).toHaveText([
    'Thailand: case 241',
    'Thailand: case 245',
    'Thailand: case 249',
  ]);
  await expect(page.getByRole('navigation', {name: 'All figures'})).toBeHidden();
  await expect(search(page)).toBeFocused();
  await search(page).fill('nothing of the kind');
  await expect(status(page)).toHaveText('No figure was found.');
  await search(page).fill('');
  await expect(cards(page)).toHaveCount(100);
  await expect(status(page)).toHaveText('');
  await expect(page.getByRole('navigation', {name: 'All figures'})).toBeVisible();
  await checkAll([
    ['one list', unless(lists(), 1)],
    ['no script throws', thrown],
    ['no error is told', consoleErrors],
    ['nothing is kept', unless(await page.evaluate(() => localStorage.length + sessionStorage.length), 0)],
    ['nothing from elsewhere', requests.filter((one) => !one.startsWith(site.url))],
  ]);
});

test('makes the same card of an entry as the page has of it', async ({page, site}) => {
  await page.goto(site.url);
  const html = async (name) => {
    const card = cards(page).filter({has: page.getByRole('heading', {name, exact: true})});
    await expect(card).toHaveCount(1);
    return card.evaluate((one) =>
      [one, ...one.querySelectorAll('*')].map(({localName, attributes, children, textContent}) => [
        localName,
        Array.from(attributes, ({name, value}) => `${name}=${value}`).sort(),
        children.length ? '' : textContent,
      ]),
    );
  };
  const names = [HOSTILE, 'Moldova: case 3', 'Albania: case 20'];
  const before = [];
  for (const name of names) before.push(await html(name));
  for (const [index, words] of ['quotes', 'moldova 3', 'albania 20'].entries()) {
    await search(page).fill(words);
    await expect(status(page)).toHaveText(/^Figures found: [1-9]\d?$/);
    const made = await html(names[index]);
    await test.step(names[index], () => expect(made).toEqual(before[index]));
  }
  await test.step('no words become code', () => expect(page).toHaveTitle(/^Published figures/));
});

test('keeps to a country, and sorts by country and by headline', async ({page, site}) => {
  await page.goto(`${site.url}page/2/`);
  const first = cards(page).first().getByRole('heading');
  const choose = (name, label) => page.getByRole('combobox', {name}).selectOption(label);
  await choose('Order', 'By country');
  await test.step('by country', () => expect(first).toHaveText('Albania: case 0'));
  await choose('Country', 'Nigeria');
  await test.step('of a country', () => expect(status(page)).toHaveText('Figures found: 62'));
  await choose('Order', 'By headline');
  await test.step('by headline', () => expect(first).toHaveText('Nigeria: case 2'));
  await test.step('at its address from here', () =>
    expect(first.getByRole('link')).toHaveAttribute('href', '../../f/record-0002/'));
});

test('shows more on demand, and keeps the focus where it reads on', async ({page, site}) => {
  await page.goto(site.url);
  const more = page.getByRole('button', {name: 'Show more'});
  await search(page).fill('cases were open');
  await test.step('some', () => expect(cards(page)).toHaveCount(60));
  for (const count of [120, 180, 240, 250]) {
    await more.press('Enter');
    await test.step(`${count}`, () => expect(cards(page)).toHaveCount(count));
    if (count === 120)
      await test.step('the focus is on the first that is new', () =>
        expect(cards(page).nth(60).getByRole('heading').getByRole('link')).toBeFocused());
  }
  await test.step('all', () => expect(more).toBeHidden());
});

test('keeps the list and says so where figures.json cannot be had, and asks again', async ({page, site}) => {
  const failed = 'Search does not work now: the list could not be loaded.';
  site.given.answer = (response) => response.writeHead(503).end('away');
  await page.goto(site.url);
  await search(page).fill('albania');
  await test.step('away', () => expect(status(page)).toHaveText(failed));
  await test.step('the list is there', () => expect(cards(page)).toHaveCount(100));
  for (const body of ['<!doctype html>', 'null', '{"slug":"a"}']) {
    site.given.answer = (response) => response.writeHead(200, {'content-type': 'application/json'}).end(body);
    await search(page).fill('');
    await expect(status(page)).toHaveText('');
    await search(page).fill('albania');
    await test.step(body, () => expect(status(page)).toHaveText(failed));
  }
  delete site.given.answer;
  await search(page).fill('albania: case 8');
  await test.step('it is there again', () => expect(status(page)).toHaveText(/^Figures found: \d+/));
});

test('while figures.json is late says so, answers what was asked last, and loses no focus', async ({page, site}) => {
  let send;
  const late = new Promise((resolve) => (send = resolve));
  site.given.answer = (response) =>
    void late.then(() =>
      response.writeHead(200, {'content-type': 'application/json'}).end(site.files.get('figures.json')),
    );
  await page.goto(site.url);
  await search(page).fill('thailand');
  await test.step('it says so', () => expect(status(page)).toHaveText('The list is being loaded …'));
  await search(page).fill('case 249');
  await page.waitForFunction(() => document.querySelector('[name=q]').value === 'case 249');
  await cards(page).nth(4).getByRole('heading').getByRole('link').focus();
  send();
  await test.step('the last answer', () => expect(status(page)).toHaveText('Figures found: 1'));
  await test.step('the focus', () => expect(search(page)).toBeFocused());
});

test('of a figures.json that lies takes what is a figure, and nothing that leads elsewhere', async ({page, site}) => {
  const [good] = figures(1);
  const told = [
    null,
    7,
    [],
    {...good, slug: 'javascript:alert(1)'},
    {...good, slug: '../../../evil'},
    {...good, title: {toString: 'no'}},
    {...good, picture: {width: 1, height: 1, hash: '/../../x'}},
    {slug: 'gone', figure: 'tier-badge', withdrawn: '2026-11-30'},
    {...good, slug: 'twice'},
    {
      ...good,
      slug: 'twice',
      title: '<script>document.title="broken"</script>',
      place: '<b>bold</b>',
      updated: '2026-13-41',
    },
  ];
  site.given.answer = (response) =>
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(told));
  const {thrown, requests} = listen(page);
  await page.goto(site.url);
  await search(page).fill('cases');
  await expect(status(page)).toHaveText('Figures found: 1');
  await expect(cards(page).getByRole('heading')).toHaveText('<script>document.title="broken"</script>');
  await expect(cards(page).locator('b, script')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Published figures/);
  const hrefs = await page.locator('main a').evaluateAll((links) => links.map(({href}) => href));
  await checkAll([
    ['no link leads elsewhere', hrefs.filter((one) => !one.startsWith(site.url))],
    ['no script throws', thrown],
    ['nothing from elsewhere', requests.filter((one) => !one.startsWith(site.url))],
  ]);
});

test('nothing moves while its script and its pictures come', async ({page, site}) => {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({value}) => value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  // Late, as on a slow line: what it would move has been painted by then.
  let release;
  const late = new Promise((resolve) => (release = resolve));
  await page.route('**/chunks/list-*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(site.url, {waitUntil: 'commit'});
  await cards(page).nth(99).waitFor({state: 'attached'});
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  release();
  await test.step('the search comes', () => expect(page.getByRole('search')).toBeVisible());
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, 3000);
  await page.waitForLoadState('networkidle');
  await checkAll([['nothing', await page.evaluate(() => globalThis.shifts)]]);
});

test.describe('a list of 2,000 figures', () => {
  test.use({count: 2000});
  test('is light: a page of a hundred cards, of whose pictures only the near ones come', async ({page, site}) => {
    const {requests} = listen(page);
    await page.goto(site.url);
    await page.waitForLoadState('networkidle');
    await expect(cards(page)).toHaveCount(100);
    const bytes = Buffer.byteLength(site.files.get('index.html'));
    const pictures = requests.filter((one) => /\.svg/.test(one)).length;
    await page.getByRole('searchbox').fill('case 1999');
    await expect(status(page)).toHaveText('Figures found: 1');
    await checkAll([
      ['bytes of a page', bytes < 80_000 ? [] : [bytes]],
      ['pictures', pictures < 40 ? [] : [pictures]],
      ['pages', unless([...site.files.keys()].filter((one) => one.endsWith('index.html')).length, 20)],
    ]);
  });
});

for (const colorScheme of ['light', 'dark']) {
  test(`all readers can use it on a ${colorScheme} ground, and nothing is wider than a phone`, async ({
    browser,
    site,
  }) => {
    const unusable = [];
    for (const width of [320, 390, 1200]) {
      const context = await browser.newContext({viewport: {width, height: 900}, colorScheme});
      const page = await context.newPage();
      await page.goto(site.url);
      await search(page).fill('case 3');
      await expect(status(page)).toHaveText(/^Figures found/);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      const shown = await page
        .locator('.cards img')
        .first()
        .evaluate(({currentSrc}) => currentSrc);
      unusable.push(
        ...unless(wide, width),
        ...unless(shown.includes('list-dark.svg'), colorScheme === 'dark'),
        ...(await runAxe(page)),
      );
      await context.close();
    }
    await checkAll([['no problem', unusable]]);
  });
}

test('from right to left, and on paper, it has its cards and no tools', async ({page, site}) => {
  await page.goto(site.url);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const box = await cards(page).first().boundingBox();
  const {width} = page.viewportSize();
  const isRight = width - box.x - box.width < width / 8;
  await page.emulateMedia({media: 'print'});
  await checkAll([
    ['the first card is at the right', unless(isRight, true)],
    ['no search on paper', unless(await page.getByRole('search').isVisible(), false)],
    ['no link to code', unless(await page.getByRole('link', {name: 'Embed'}).count(), 0)],
    ['all cards', unless(await cards(page).count(), 100)],
  ]);
});

test.describe('in Albanian', () => {
  test.use({lang: 'sq'});
  test('its words and its days are those of the language', async ({page, site}) => {
    await page.goto(site.url);
    await page.getByRole('searchbox', {name: 'Kërko në 250 grafikë'}).fill('moldova 3');
    await test.step('words', () => expect(status(page)).toHaveText(/^Grafikë të gjetur: \d+$/));
    const card = cards(page).filter({hasText: 'Moldova: case 3'}).filter({hasText: 'Korrigjuar më 4 korrik 2026'});
    await test.step('days', () => expect(card).toHaveCount(1));
    const orders = page.getByRole('combobox', {name: 'Renditja'});
    await test.step('choices', () => expect(orders).toHaveText(/Sipas vendit/));
  });
});
