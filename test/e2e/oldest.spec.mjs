// The oldest browsers that are meant: Chrome 105, Firefox 110, Safari 16.4. What one of them lacks is taken from the page, one by
// one and all at once, and every form of embedding still draws, takes over and opens. What a style sheet alone uses is not here: a
// browser passes over what it does not know.

import {expect} from '@playwright/test';
import {checkAll, unless} from './checks.mjs';
import {testOf} from './published-site.mjs';
import {listen} from './visit.mjs';

const NEWER = `
  URL.canParse URL.parse AbortSignal.any
  Array.fromAsync Array.prototype.toSorted Array.prototype.toReversed Array.prototype.toSpliced Array.prototype.with
  Object.groupBy Map.groupBy Promise.withResolvers Promise.try RegExp.escape Iterator Error.isError Uint8Array.fromBase64
  Set.prototype.union Set.prototype.intersection Set.prototype.difference Set.prototype.isSubsetOf Set.prototype.isDisjointFrom
  String.prototype.isWellFormed String.prototype.toWellFormed ArrayBuffer.prototype.transfer
  Intl.Segmenter Intl.DurationFormat Intl.Locale.prototype.getTextInfo Intl.NumberFormat.prototype.formatRange
  Intl.PluralRules.prototype.selectRange
  Element.prototype.checkVisibility Element.prototype.getHTML Element.prototype.setHTMLUnsafe Element.prototype.moveBefore
  Element.prototype.ariaLabel HTMLElement.prototype.inert
  HTMLElement.prototype.showPopover HTMLElement.prototype.hidePopover HTMLElement.prototype.togglePopover
  HTMLElement.prototype.popover HTMLButtonElement.prototype.popoverTargetElement ToggleEvent
  ElementInternals.prototype.states CustomStateSet CSS.registerProperty
  Document.prototype.startViewTransition Document.parseHTMLUnsafe
  scheduler trustedTypes navigation requestIdleCallback cancelIdleCallback
  ClipboardItem CompressionStream DecompressionStream Response.prototype.bytes Blob.prototype.bytes ReadableStream.from
`
  .trim()
  .split(/\s+/);

const test = testOf({
  version: 1,
  country: 'XK',
  report: 2017,
  period: '2016',
  asOf: '2017-06-29',
  source: 'U.S. Department of State',
  'tier-badge': {tier: '2'},
  'victim-breakdown': {total: 36, sex: {female: 30}},
  'victims-trend': {points: {2014: 42, 2015: 28, 2016: 36}},
});

const tag = (name, children = '<a href="/">Old</a>') =>
  `<tip-${name} src="/f/kosovo-${name}/figure.json">${children}</tip-${name}>`;
const stories = {
  // Drawn by a script, by the element, and as a place for embed.js.
  '/drawn': `<script type="module" src="/f/kosovo-victim-breakdown/figure.js"></script>${tag('victim-breakdown')}`,
  '/elements': `<script type="module" src="/dist/all.js"></script>${['tier-badge', 'victim-breakdown', 'victims-trend'].map((name) => tag(name)).join('')}`,
  '/places': '<script type="module" src="/dist/embed.js"></script><p><a href="/f/kosovo-tier-badge/">Old</a></p>',
};

/** Takes from a page what its address names. */
const takeAway = () => {
  for (const path of new URLSearchParams(location.search).getAll('without')) {
    const names = path.split('.');
    const last = names.pop();
    const holder = names.reduce((object, name) => object?.[name], globalThis);
    if (holder) Reflect.deleteProperty(holder, last);
  }
};

async function drawnWithout(page, site, features) {
  const query = new URLSearchParams(features.map((name) => ['without', name]));
  const problems = [];
  for (const path of Object.keys(stories)) {
    await page.goto(`${site.url.slice(0, -1)}${path}?${query}`, {waitUntil: 'load'});
    const drawn = page.locator('[part=figure]');
    const wanted = path === '/elements' ? 3 : 1;
    try {
      await expect(drawn).toHaveCount(wanted, {timeout: 10_000});
    } catch {
      problems.push(`${path}: ${await drawn.count()} of ${wanted} drawn without ${features.join(' ')}`);
    }
  }
  return problems;
}

test.beforeEach(async ({page, site}) => {
  await page.addInitScript(takeAway);
  for (const [path, html] of Object.entries(stories)) site.page(path, `<html lang="en">${html}`);
});

test('without any one feature that is younger than the oldest browsers, figures are drawn', async ({page, site}) => {
  test.setTimeout(300_000);
  const {thrown} = listen(page);
  const problems = [];
  for (const feature of NEWER) problems.push(...(await drawnWithout(page, site, [feature])));
  await checkAll([
    ['all are drawn', problems],
    ['no script throws', thrown],
  ]);
});

test('without all of them, figures are drawn, taken over, and show their table and menu', async ({page, site}) => {
  const {thrown} = listen(page);
  const problems = await drawnWithout(page, site, NEWER);
  const query = new URLSearchParams(NEWER.map((name) => ['without', name]));
  await page.goto(`${site.url.slice(0, -1)}/drawn?${query}`);
  const figure = page.locator('tip-victim-breakdown');
  await figure.locator('.source').dispatchEvent('pointerover');
  await expect.poll(() => figure.evaluate(({state}) => state)).toBe('fresh');
  await figure.evaluate(({settled}) => settled);
  await figure.getByRole('button', {name: 'About the numbers'}).click();
  const isTable = await figure.getByRole('table').isVisible();
  await figure.locator('.more').click();
  await test.step('its menu opens', () => expect(figure.getByRole('button', {name: 'Download data'})).toBeVisible());
  await checkAll([
    ['all are drawn', problems],
    ['its table opens', unless(isTable, true)],
    ['no script throws', thrown],
  ]);
});
