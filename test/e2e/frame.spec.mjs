// The page of a published figure: alone, and in a frame of the systems that show it.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test as base, expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {serve} from '../../scripts/serve.mjs';
import {publishedFigure} from '../publish/published.mjs';
import {checkAll} from './checks.mjs';
import {hostPage, hostsOf, scripts} from './frame-hosts.mjs';
import {listen, record, runAxe} from './visit.mjs';

const {embedText, figurePage} = await loadSource({
  '@tip-figures/publish/page/embed-text.js': ['embedText'],
  '@tip-figures/publish/page/figure-page.js': ['figurePage'],
});

const FOLDER = '/f/kosovo-2017-victim-breakdown/';
const ANY_ORIGIN = {'access-control-allow-origin': '*'};
/** Between what a scroll bar would change and what nobody sees. */
const SLACK = 3;

/** With `figure`, the address of a published figure, and `host`, another site with the pages that show it. */
const test = base.extend({
  sites: [
    async ({}, use) => {
      const record = await readFile(join(root, 'demo/data/kosovo-2017.json'));
      const pages = {};
      const figures = await serve({
        root,
        folders: ['dist', 'demo'],
        pages,
        headers: () => ANY_ORIGIN,
        handle: ({url}, response) => {
          if (!url.startsWith(`${FOLDER}figure.json`)) return false;
          response.writeHead(200, {'content-type': 'application/json', ...ANY_ORIGIN}).end(record);
          return true;
        },
      });
      const figure = await publishedFigure({
        address: figures.url + FOLDER,
        site: {address: `${figures.url}/`, name: 'Example figures', icon: '/demo/icon.svg'},
        drawn: {
          html: `<tip-victim-breakdown src="figure.json" loading="eager" heading-level="2"><a href="https://www.state.gov/">36 victims of trafficking were identified in Kosovo in 2016.</a></tip-victim-breakdown>`,
          stylesheets: [],
          title: 'Kosovo identified 36 victims',
        },
      });
      pages[FOLDER] = figurePage(figure);
      const [grow] = /<script>addEventListener.*<\/script>/.exec(embedText(figure, ''));
      const hosts = hostsOf(figure.address, grow);
      const host = await serve({
        root,
        folders: [],
        pages: {
          ...Object.fromEntries(Object.entries(hosts).map(([name, body]) => [`/${name}.html`, hostPage(body)])),
          '/all.html': hostPage(Object.values(hosts).join('\n')),
          '/empty.html': hostPage(''),
        },
        handle: ({url}, response) => {
          if (!Object.hasOwn(scripts, url)) return false;
          response.writeHead(200, {'content-type': 'text/javascript'}).end(scripts[url]);
          return true;
        },
      });
      await use({figure: figure.address, host: host.url.replace('127.0.0.1', 'localhost'), names: Object.keys(hosts)});
      await Promise.all([figures.close(), host.close()]);
    },
    {scope: 'worker'},
  ],
});

const NAMES = Object.keys(hostsOf('', ''));

for (const name of NAMES) {
  test(`in ${name}, a frame is as high as the figure, narrow, wide and narrow again`, async ({page, sites}) => {
    const {thrown} = listen(page);
    const heights = [];
    await page.setViewportSize({width: 340, height: 900});
    await page.goto(`${sites.host}/${name}.html`);
    for (const width of [340, 900, 340]) {
      await page.setViewportSize({width, height: 900});
      heights.push(await fittingHeight(page.frames()[1], width));
    }
    await checkAll([
      ['the same at the same width', heights[0] === heights[2] ? [] : [heights.join(' ')]],
      ['less where there is more width', heights[1] < heights[0] ? [] : [heights.join(' ')]],
      ['no script throws', thrown],
    ]);
  });
}

test('in a page with all of them, each frame fits, and then nothing more is told', async ({page, sites}) => {
  await page.addInitScript(countMessages);
  await page.setViewportSize({width: 680, height: 900});
  await page.goto(`${sites.host}/all.html`);
  for (const frame of page.frames().slice(1)) await fittingHeight(frame, 680);
  const told = await page.evaluate(() => globalThis.messages);
  await frames(page, 60);
  await test.step('quiet', async () => expect(await page.evaluate(() => globalThis.messages)).toBe(told));
});

for (const [what, answer] of [
  ['more height than was told', 'frame.height = data.height + 10'],
  ['too little height, so that a scroll bar comes', 'frame.height = data.height - 10'],
  [
    'another width for each height',
    'frame.style.width = data.height % 2 ? "340px" : "500px"; frame.height = data.height',
  ],
  [
    'a width that follows the height',
    'frame.style.width = data.height > 560 ? "600px" : "320px"; frame.height = data.height',
  ],
]) {
  test(`a host that gives ${what} is told no more than a few heights`, async ({page, sites}) => {
    await page.goto(`${sites.host}/empty.html`);
    await page.evaluate(
      ({src, code}) => {
        globalThis.heights = [];
        const frame = document.createElement('iframe');
        const act = new Function('frame', 'data', code);
        addEventListener('message', ({data}) => {
          if (data.type !== 'tip:resize' || globalThis.heights.length > 200) return;
          globalThis.heights.push(data.height);
          act(frame, data);
        });
        frame.src = src;
        document.body.append(frame);
      },
      {src: sites.figure, code: answer},
    );
    await drawn(page.frames()[1]);
    await frames(page, 200);
    const heights = await page.evaluate(() => globalThis.heights);
    expect(heights.length, heights.join(' ')).toBeLessThan(20);
    expect(heights.length).toBeGreaterThan(0);
  });
}

test('a frame that is shown later is then as high as the figure', async ({page, sites}) => {
  await page.setViewportSize({width: 500, height: 900});
  await page.goto(`${sites.host}/own.html`);
  await fittingHeight(page.frames()[1], 500);
  await page.evaluate(() => {
    document.querySelector('iframe').style.display = 'none';
    document.querySelector('iframe').height = 10;
  });
  await frames(page, 2);
  await page.evaluate(() => (document.querySelector('iframe').style.display = 'block'));
  await fittingHeight(page.frames()[1], 500);
});

test('a frame follows a reader who opens the table, and who has larger text', async ({page, sites}) => {
  await page.setViewportSize({width: 680, height: 900});
  await page.goto(`${sites.host}/own.html`);
  const frame = page.frames()[1];
  const before = await fittingHeight(frame, 680);
  await frame.getByRole('button', {name: 'Data table'}).click();
  await expect(frame.getByRole('table')).toBeVisible();
  const open = await fittingHeight(frame, 680);
  await frame.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await expect.poll(() => contentHeight(frame)).toBeGreaterThan(open);
  expect(open).toBeGreaterThan(before);
  await fittingHeight(frame, 680);
});

test('without an origin of its own a page is drawn, and keeps its policy', async ({page, sites}) => {
  const {thrown, consoleErrors} = listen(page);
  await page.addInitScript(record);
  await page.goto(`${sites.host}/amp.html`);
  const frame = page.frames()[1];
  await drawn(frame);
  await checkAll([
    ['no origin', (await frame.evaluate(() => origin)) === 'null' ? [] : ['it has one']],
    ['nothing around it', (await frame.locator('.around').first().isVisible()) ? ['the header'] : []],
    ['nothing behind it', await frame.evaluate(backgrounds)],
    ['no script throws', thrown],
    ['no error', consoleErrors],
    ['the policy is kept', await frame.evaluate(() => globalThis.demoRecord().violations)],
  ]);
});

test('without scripts a page is readable, alone and in a frame', async ({browser, page, sites}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const alone = await context.newPage();
  await alone.goto(sites.figure);
  await expect(alone.getByText('36 victims of trafficking were identified')).toBeVisible();
  await expect(alone.getByRole('link', {name: 'data (CSV)'})).toBeVisible();
  await context.close();

  await page.goto(`${sites.host}/empty.html`);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    frame.src = src;
    document.body.append(frame);
  }, sites.figure);
  const inside = page.frameLocator('iframe').getByText('36 victims of trafficking were identified');
  await expect(inside).toBeVisible();
  await inside.click();
  await expect(inside, 'a link takes the place of no figure').toBeVisible();
});

test('the address asks for a theme and a language; what others add changes nothing', async ({page, sites}) => {
  for (const [query, expected] of [
    ['?theme=dark&lang=sq', {theme: 'dark', lang: 'sq', scheme: 'dark'}],
    ['?theme=light', {theme: 'light', lang: null, scheme: 'light'}],
    ['?ref=site&utm_source=feed&theme=pink', {theme: null, lang: null, scheme: 'normal'}],
  ]) {
    await page.goto(sites.figure + query);
    await drawn(page.mainFrame());
    const seen = await page.evaluate(() => {
      const figure = document.querySelector('tip-victim-breakdown');
      const {colorScheme: scheme} = getComputedStyle(document.documentElement);
      return {theme: figure.getAttribute('theme'), lang: figure.getAttribute('lang'), scheme};
    });
    expect(seen, query).toEqual(expected);
    const text = page.getByText(expected.lang ? 'viktima' : 'victims').first();
    await expect(text, query).toBeVisible();
  }
});

test('a link in a frame opens outside, and never in the place of the figure or of the host', async ({
  page,
  sites,
  context,
}) => {
  await context.route('https://**', (route) => route.fulfill({body: 'The source', contentType: 'text/html'}));
  await page.goto(`${sites.host}/own.html`);
  const frame = page.frames()[1];
  await drawn(frame);
  const opened = context.waitForEvent('page');
  await frame.locator('[part=source] a').first().click();
  const other = await opened;
  await other.waitForLoadState();
  expect(other.url()).toMatch(/^https:/);
  expect(await other.evaluate(() => opener)).toBe(null);
  expect(page.url()).toBe(`${sites.host}/own.html`);
  expect(frame.url()).toContain(sites.figure);
});

test('a link in a frame of WordPress leads to the page of the figure', async ({page, sites}) => {
  await page.goto(`${sites.host}/wordpress.html`);
  const frame = page.frames()[1];
  await drawn(frame);
  await frame.locator('[part=source] a').first().click();
  await page.waitForURL(sites.figure);
});

for (const width of [320, 680]) {
  for (const scheme of ['light', 'dark']) {
    test(`alone, ${width} px, ${scheme}`, async ({browser, sites}) => {
      const context = await browser.newContext({viewport: {width, height: 720}, colorScheme: scheme});
      const page = await context.newPage();
      const {thrown, consoleErrors, failedRequests} = listen(page);
      await page.addInitScript(record);
      await page.goto(sites.figure);
      await drawn(page.mainFrame());
      await checkAll([
        ['no script throws', thrown],
        ['no error on the console', consoleErrors],
        ['no request fails', failedRequests],
        ['the policy is kept', await page.evaluate(() => globalThis.demoRecord().violations)],
        ['nothing has to be scrolled sideways', await page.evaluate(sideways)],
        [
          'a link is followed as on any page',
          await page.evaluate(() => [...document.querySelectorAll('[target]')].map(({outerHTML}) => outerHTML)),
        ],
        ['axe finds nothing', await runAxe(page)],
      ]);
      await context.close();
    });
  }
}

const drawn = (frame) =>
  expect
    .poll(() => frame.evaluate(() => document.querySelector('tip-victim-breakdown').state), {timeout: 20_000})
    .toBe('fresh');

/** The height of a frame once it has this width, its figure is drawn, and it is as high as its content. */
async function fittingHeight(frame, width) {
  await drawn(frame);
  await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
  const spare = () => frame.evaluate(() => innerHeight - Math.ceil(document.body.getBoundingClientRect().height));
  await expect
    .poll(async () => Math.abs((await spare()) - SLACK / 2), {timeout: 20_000})
    .toBeLessThanOrEqual(SLACK / 2);
  return frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
}

const contentHeight = (frame) => frame.evaluate(() => document.body.getBoundingClientRect().height);

/** Waits until a page was drawn so often. */
const frames = (page, count) =>
  page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise(requestAnimationFrame);
  }, count);

// What follows runs in the page.

function countMessages() {
  globalThis.messages = 0;
  addEventListener('message', () => globalThis.messages++);
}

const backgrounds = () =>
  [document.documentElement, document.body]
    .map((element) => getComputedStyle(element).backgroundColor)
    .filter((color) => color !== 'rgba(0, 0, 0, 0)');

const sideways = () =>
  document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : [];
