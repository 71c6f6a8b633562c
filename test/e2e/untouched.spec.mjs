// The page of a published figure, which is drawn: beside its own small script it asks for nothing more until a reader needs its element, which looks the same.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {checkAll, unless} from './checks.mjs';
import {testOf} from './published-site.mjs';
import {listen} from './visit.mjs';

const kosovo = JSON.parse(readFileSync(join(root, 'demo/data/kosovo-2017.json'), 'utf8'));
const test = testOf(kosovo);

const BREAKDOWN = 'f/kosovo-victim-breakdown/';
const ELEMENT = '/dist/victim-breakdown.js';

/** The paths that a page asks for from now on. */
function askedFrom(page) {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

const uses = {
  'the pointer over it': (page) => page.locator('tip-victim-breakdown').hover(),
  'the focus in it': (page) => page.locator('tip-victim-breakdown .more').focus(),
  'a click': (page) => page.locator('tip-victim-breakdown .more').dispatchEvent('click'),
  'a key': (page) => page.locator('tip-victim-breakdown .more').dispatchEvent('keydown', {key: 'ArrowDown'}),
  'find in page': (page) => page.locator('tip-victim-breakdown #d').dispatchEvent('beforematch'),
  paper: (page) => page.evaluate(() => dispatchEvent(new Event('beforeprint'))),
};

for (const [what, use] of Object.entries(uses)) {
  test(`a page that nobody touches asks for nothing, and once for its element for ${what}`, async ({page, site}) => {
    const asked = askedFrom(page);
    await page.goto(site.url + BREAKDOWN, {waitUntil: 'networkidle'});
    // The script of the page is a file, which is kept for ever.
    const own = [`/${BREAKDOWN}`, '/favicon.ico'];
    const untouched = asked.filter((path) => !own.includes(path) && !/^\/dist\/chunks\/frame-\w{8}\.js$/.test(path));
    await use(page);
    await expect.poll(() => page.locator('tip-victim-breakdown').evaluate(({state}) => state)).toBe('fresh');
    await use(page);
    await page.waitForLoadState('networkidle');
    await checkAll([
      ['nothing before', untouched],
      ['the element once', unless(asked.filter((path) => path === ELEMENT).length, 1)],
    ]);
  });
}

for (const [query, brings] of [
  ['?lang=sq', true],
  ['?lang=en', false],
  ['?theme=dark', false],
]) {
  test(`the element is ${brings ? '' : 'not '}needed for ${query}`, async ({page, site}) => {
    await page.goto(site.url + BREAKDOWN + query, {waitUntil: 'networkidle'});
    const state = () => page.locator('tip-victim-breakdown').evaluate((figure) => figure.state);
    await test.step('as it should be', () => expect.poll(state).toBe(brings ? 'fresh' : undefined));
  });
}

for (const width of [320, 680]) {
  for (const scheme of ['light', 'dark']) {
    test(`each figure looks the same when it is taken over, and nothing moves, ${width} px, ${scheme}`, async ({
      browser,
      site,
    }) => {
      const context = await browser.newContext({viewport: {width, height: 1400}, colorScheme: scheme});
      const page = await context.newPage();
      const {thrown} = listen(page);
      const wrong = [];
      for (const {slug, figure} of JSON.parse(readFileSync(join(site.out, 'figures.json'), 'utf8'))) {
        await page.goto(`${site.url}f/${slug}/`, {waitUntil: 'networkidle'});
        const before = await page.screenshot();
        await page.evaluate(watchShifts);
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const shift = await page.locator(`tip-${figure}`).evaluate(settle);
        const after = await page.screenshot();
        if (!before.equals(after)) wrong.push(`${slug} looks otherwise`);
        if (shift > 0) wrong.push(`${slug} moves by ${shift}`);
      }
      await context.close();
      await checkAll([
        ['all are the same', wrong],
        ['no script throws', thrown],
      ]);
    });
  }
}

// What follows runs in the page.

function watchShifts() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) globalThis.shift += value;
  }).observe({type: 'layout-shift'});
}

async function settle(figure) {
  const frame = () => new Promise(requestAnimationFrame);
  while (figure.state !== 'fresh' || figure.shadowRoot.querySelector('[popover]')) await frame();
  await figure.settled;
  await frame();
  await frame();
  return globalThis.shift;
}
