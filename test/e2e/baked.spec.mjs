// A published figure as one script: drawn with one request under the strictest policy, and taken over when it is touched.

import {readFileSync} from 'node:fs';
import {expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {checkAll, unless} from './checks.mjs';
import {testOf} from './published-site.mjs';
import {listen, runAxe} from './visit.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'";
const kosovo = JSON.parse(readFileSync(`${root}/demo/data/kosovo-2017.json`, 'utf8'));
const names = Object.keys(kosovo).filter(
  (name) => (typeof kosovo[name] === 'object' && name.includes('-')) || name === 'quote',
);
const test = testOf(kosovo);

const slugOf = (name) => `kosovo-${name}${kosovo[name].id ? `-${kosovo[name].id}` : ''}`;
const tagOf = (name, attributes = '') =>
  `<tip-${name} src="/f/${slugOf(name)}/figure.json" ${attributes}><a href="/">Fallback</a></tip-${name}>`;
const scriptOf = (name) => `<script type="module" src="/f/${slugOf(name)}/figure.js"></script>`;
const stateOf = (page, name) => page.locator(`tip-${name}`).evaluate(({state}) => state);

/** Waits until the element of a figure has drawn it. */
async function taken(page, name) {
  await expect.poll(() => stateOf(page, name)).toBe('fresh');
  await page.locator(`tip-${name}`).evaluate(({settled}) => settled);
  await expect(page.locator(`tip-${name} [popover]`)).toHaveCount(0);
}

/** What a page has asked for beside itself. */
const askedBy = (requests, url) => requests.filter((one) => one !== url).map((one) => new URL(one).pathname);

for (const name of names) {
  test(`${name} is one request, and looks the same when its element has drawn it`, async ({page, site}) => {
    const url = site.page('/story', `<p>Before.</p>${scriptOf(name)}${tagOf(name)}<p>After.</p>`, POLICY);
    const {thrown, consoleErrors, requests} = listen(page);
    await page.setViewportSize({width: 680, height: 900});
    await page.goto(url, {waitUntil: 'networkidle'});
    const asked = askedBy(requests, url);
    const drawn = await page.screenshot({fullPage: true});
    await page.evaluate(() => {
      globalThis.shifts = 0;
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) globalThis.shifts += value;
      }).observe({type: 'layout-shift'});
    });
    await page.locator(`tip-${name} .source`).dispatchEvent('pointerover');
    await taken(page, name);
    await page.waitForLoadState('networkidle');
    const after = await page.screenshot({fullPage: true});
    await checkAll([
      ['one request before it is touched', unless(asked.join(), `/f/${slugOf(name)}/figure.js`)],
      ['the same picture', unless(drawn.equals(after), true)],
      ['nothing moves', unless(await page.evaluate(() => globalThis.shifts), 0)],
      ['no script throws', thrown],
      ['nothing is refused', consoleErrors.filter((one) => !one.includes('favicon'))],
    ]);
  });
}

test('all figures of a record are drawn by one script, and all readers can use them', async ({page, site}) => {
  const url = site.page(
    '/story',
    `<html lang="en"><main><h1>A story</h1><h2>Numbers</h2><script type="module" src="/records/kosovo.js"></script>${names.map((name) => tagOf(name)).join('')}`,
  );
  const {thrown, requests} = listen(page);
  await page.goto(url, {waitUntil: 'networkidle'});
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll(':not(:defined)')].map((one) => one.shadowRoot?.textContent.length > 40),
  );
  await checkAll([
    ['one request', unless(askedBy(requests, url).join(), '/records/kosovo.js')],
    ['all are drawn', unless(texts.join(), names.map(() => true).join())],
    ['no script throws', thrown],
    ['all readers can use them', await runAxe(page)],
  ]);
});

test('a table that was opened, and the focus, stay when the element takes over', async ({page, site}) => {
  const name = 'victim-breakdown';
  await page.goto(site.page('/story', scriptOf(name) + tagOf(name)));
  const figure = page.locator(`tip-${name}`);
  await figure.getByRole('button', {name: 'About the numbers'}).click();
  await test.step('it opens without the element', () => expect(figure.getByRole('table')).toBeVisible());
  await taken(page, name);
  await test.step('it is open', () => expect(figure.getByRole('table')).toBeVisible());
  const focused = await figure.evaluate(({shadowRoot}) => shadowRoot.activeElement?.textContent.trim());
  await checkAll([['the focus is on its button', unless(focused, 'About the numbers')]]);
});

test('a page in Albanian shows the figure in Albanian, and one from right to left turns it', async ({page, site}) => {
  const name = 'victim-breakdown';
  await page.goto(site.page('/story', `<html lang="sq" dir="rtl">${scriptOf(name)}${tagOf(name)}`));
  const {lang, dir} = await page
    .locator(`tip-${name} figure`)
    .evaluate((figure) => ({lang: figure.lang, dir: figure.dir}));
  await checkAll([
    ['its language', unless(lang, 'sq')],
    ['its direction', unless(dir, 'rtl')],
    ['no element', unless(await stateOf(page, name), undefined)],
  ]);
});

test('a live figure asks for its document in its own time, and shows what is new', async ({page, site}) => {
  const name = 'tier-badge';
  const {[name]: badge, sources, source, country, version, report, asOf} = kosovo;
  const record = {version, country, report, asOf, sources, source, [name]: badge};
  site.publish(record, '--withdraw');
  await page.clock.install();
  const url = site.page('/story', scriptOf(name) + tagOf(name, 'refresh="60"'));
  const {requests} = listen(page);
  await page.goto(url, {waitUntil: 'networkidle'});
  const asked = () => askedBy(requests, url).filter((one) => one.endsWith('.json'));
  await page.clock.runFor(61_000);
  await test.step('it asks once', () => expect.poll(() => asked().join()).toBe(`/f/${slugOf(name)}/figure.json`));
  await checkAll([['without its element', unless(await stateOf(page, name), undefined)]]);
  site.publish({...record, asOf: '2017-07-05', [name]: {...badge, heading: 'Newer'}});
  await page.clock.runFor(61_000);
  await test.step('it shows what is new', () => expect(page.locator(`tip-${name}`)).toContainText('Newer'));
});

test('a figure that was withdrawn says so at the next load, and has no number', async ({page, site}) => {
  const name = 'victim-breakdown';
  const {[name]: _, ...rest} = kosovo;
  site.publish(rest, '--withdraw');
  const said = [];
  for (const script of [scriptOf(name), '<script type="module" src="/records/kosovo.js"></script>']) {
    await page.goto(site.page('/story', script + tagOf(name)));
    said.push(await page.locator(`tip-${name} figure`).innerText());
  }
  await checkAll([
    ['it says so', said.filter((text) => !/Withdrawn \d/.test(text))],
    ['no number', said.filter((text) => text.includes('36'))],
  ]);
});

test('on paper its numbers and their sources are there, though nobody touched it', async ({page, site}) => {
  const name = 'victim-breakdown';
  await page.goto(site.page('/story', scriptOf(name) + tagOf(name)));
  await page.emulateMedia({media: 'print'});
  await checkAll([
    ['the table', unless(await page.locator(`tip-${name}`).getByRole('table').isVisible(), true)],
    ['no buttons', unless(await page.locator(`tip-${name} .tools`).isVisible(), false)],
  ]);
});

const places = {
  'a link alone in its paragraph': (address) => `<p><a href="${address}">Kosovo</a></p>`,
  'a figure element': (address) =>
    `<figure class="tip-embed" data-tip-figure="victim-breakdown" data-tip-src="${address}figure.json">Kosovo</figure>`,
  'a tag': (address) => `<tip-victim-breakdown src="${address}figure.json">Kosovo</tip-victim-breakdown>`,
};
for (const [what, markup] of Object.entries(places)) {
  test(`the site's own embed.js draws ${what} by its script alone, until it is touched`, async ({page, site}) => {
    const name = 'victim-breakdown';
    const html = `<script type="module" src="/dist/embed.js"></script>${markup(`/f/${slugOf(name)}/`)}`;
    const url = site.page('/story', html, POLICY);
    const {thrown, consoleErrors, requests} = listen(page);
    await page.goto(url, {waitUntil: 'networkidle'});
    const text = await page.locator(`tip-${name} figure`).innerText();
    const asked = askedBy(requests, url);
    await page.locator(`tip-${name} .source`).dispatchEvent('pointerover');
    await taken(page, name);
    await checkAll([
      ['its number', unless(text.includes('36'), true)],
      ['two requests', unless(asked.sort().join(), `/dist/embed.js,/f/${slugOf(name)}/figure.js`)],
      ['no script throws', thrown],
      ['nothing is refused', consoleErrors.filter((one) => !one.includes('favicon'))],
    ]);
  });
}
