// The one script for a whole site, built: as a module and as a classic script, in pages as content systems make them.

import {cp, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test as base, expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {checkAll, unless} from './checks.mjs';
import {listen, record} from './visit.mjs';

// The site itself is the base, whose address is known once it is served.
const CLASSIC = '<script async src="/dist/embed.js" data-sites="{site}"></script>';
const MODULE = '<script type="module" src="/dist/embed.js?ver=6.8" data-sites="{site}"></script>';
const ANY_ORIGIN = {'access-control-allow-origin': '*'};
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "trusted-types lit-html; require-trusted-types-for 'script'";

const SLUG = '/f/xk-2017-tier-badge/';
const RECORD = {version: 1, country: 'XK', report: 2017, source: 'Example data', 'tier-badge': {tier: '2'}};
const KEY_FIGURE =
  'data-tip-country="XK" data-tip-value="34" data-tip-counts="things" data-tip-label="nightclubs shut down" data-tip-source="Example data"';
const NAMED = `<figure class="tip-embed" data-tip-figure="key-figure" ${KEY_FIGURE}><a href="https://example.org/">34</a></figure>`;
const BADGE = `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="XK" data-tip-report="2017" data-tip-tier="2" data-tip-previous="2" data-tip-source="Example data"><a href="https://example.org/">Tier 2</a></figure>`;
const RECORDED =
  '<figure class="tip-embed" data-tip-figure="victim-breakdown" data-tip-src="/demo/data/kosovo-2017.json"><p><a href="/">36</a></p></figure>';
const FORMS = `<p>A <tip-tier-badge country="XK" report="2017" tier="2" source="Example data">tag</tip-tier-badge></p>
  ${NAMED}
  ${RECORDED}
  <blockquote class="tip-embed"><p>See <a href="${SLUG}">the figure</a>.</p></blockquote>
  <p>&nbsp;<strong><a href="${SLUG}?ref=site&amp;utm_source=feed">Kosovo: Tier 2</a></strong><br></p>`;
const DRAWN = [
  'p > tip-tier-badge fresh',
  'figure > tip-key-figure fresh',
  'figure > tip-victim-breakdown fresh',
  'blockquote > tip-tier-badge fresh',
  'p > tip-tier-badge fresh',
];

const LEFT_ALONE = `<div contenteditable>${NAMED}<p><a href="${SLUG}">Tier 2</a></p></div>
  <div data-tip-embed="off">${NAMED}<tip-quote>Words</tip-quote></div>
  <template>${NAMED}<tip-quote>Words</tip-quote></template>
  <figure class="tip-embed" data-tip-figure="quote" data-tip-src="https://other.example/quote.json">Words</figure>
  <p><a href="https://other.example${SLUG}">Tier 2</a></p>
  <p><a href="/f/gone/">Tier 2</a></p>`;

/** With `site`, which has the pages; a second build, of another version, is on another site. */
const test = base.extend({
  site: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'tip-figures-'));
      await cp(join(root, 'dist'), join(folder, 'dist'), {recursive: true});
      const other = await serve({root: folder, folders: ['dist'], headers: () => ANY_ORIGIN});
      const pages = pagesOf(other.url);
      const html = {};
      const site = await serve({
        root,
        folders: ['demo', 'dist'],
        pages: html,
        headers: (path) => ({
          ...ANY_ORIGIN,
          ...(pages[path]?.policy ? {'content-security-policy': pages[path].policy} : {}),
        }),
        handle: answerWithRecord,
      });
      for (const [path, page] of Object.entries(pages)) html[path] = onSite(page.html, site);
      await use(site);
      await Promise.all([site.close(), other.close()]);
      await rm(folder, {recursive: true});
    },
    {scope: 'worker'},
  ],
});

for (const [path, figures, requests] of [
  ['/classic.html', DRAWN],
  ['/module.html', DRAWN],
  ['/in-body.html', DRAWN],
  ['/twice.html', DRAWN],
  ['/two-versions.html', DRAWN, /^.dist./],
  ['/from-another-site.html', DRAWN, /^.dist./],
  // It has no element that could name a base.
  ['/imported.html', DRAWN.slice(0, 1)],
  ['/listed.html', ['figure > tip-key-figure fresh']],
  ['/based.html', ['figure > tip-tier-badge fresh', 'p > tip-tier-badge fresh']],
  ['/sandbox.html', DRAWN],
]) {
  test(path.slice(1), async ({page, site}) => {
    const seen = await visit(page, site.url + path, figures);
    await checkAll([
      ['every figure is drawn, and nothing else', unless(seen.figures, figures)],
      ['what was there is its fallback', seen.fallbacks],
      ['no script throws', seen.thrown],
      ['the policy is kept', seen.violations],
      ['no other site is asked for more than scripts', seen.elsewhere.filter((one) => !requests?.test(one))],
    ]);
  });
}

test('what is to be left alone', async ({page, site}) => {
  await page.goto(`${site.url}/empty.html`);
  const asWritten = await page.evaluate(normalized, LEFT_ALONE);
  const {requests, thrown} = listen(page);
  const answered = page.waitForResponse((response) => response.url().endsWith('/f/gone/figure.json'));
  await page.goto(`${site.url}/left.html`);
  await answered;
  // Drawn after all that is left alone was looked at.
  await waitFor(page, ['p > tip-tier-badge fresh']);
  const left = await page.evaluate(() => document.querySelector('main').innerHTML);
  await checkAll([
    ['stays as it was', unless(left, asWritten)],
    ['brings no script', requests.filter((url) => /quote|key-figure/.test(url))],
    ['makes nobody ask another site', requests.filter((url) => !url.startsWith(site.url))],
    ['throws nothing', thrown],
  ]);
});

test('what comes later', async ({page, site}) => {
  await page.goto(`${site.url}/empty.html`);
  await add(page, FORMS);
  await test.step('is drawn', () => waitFor(page, DRAWN));
});

test('what is there after its script could not be had', async ({page, site}) => {
  await page.goto(`${site.url}/empty.html`);
  await page.route('**/dist/key-figure.js', (route) => route.abort(), {times: 1});
  const lost = page.waitForEvent('console', (message) => message.text().includes('key-figure could not be loaded'));
  await add(page, NAMED);
  await lost;
  await test.step('is what it was', () => expect(page.getByRole('link', {name: '34'})).toBeVisible());
  await add(page, NAMED);
  const both = ['figure > tip-key-figure fresh', 'figure > tip-key-figure fresh'];
  await test.step('is drawn with the next', () => waitFor(page, both));
});

test('what figures share is asked for beside a figure', async ({page, site}) => {
  await page.goto(`${site.url}/empty.html`);
  const script = new Promise((resolve) => page.route('**/dist/key-figure.js', resolve));
  const shared = page.waitForRequest('**/dist/chunks/core-*.js');
  await add(page, NAMED);
  const held = await script;
  await test.step('before its own script has come', () => shared);
  await held.continue();
  await test.step('and it is drawn', () => waitFor(page, ['figure > tip-key-figure fresh']));
});

test('a copy that names files which are gone', async ({page, site}) => {
  const older = (await readFile(join(root, 'dist/embed.js'), 'utf8')).replaceAll(/core-[\w-]{8}/g, 'core-of-old');
  await page.route('**/dist/embed.js', (route) => route.fulfill({contentType: 'text/javascript', body: older}));
  await page.goto(`${site.url}/empty.html`);
  const asked = page.waitForRequest('**/dist/chunks/core-of-old.js');
  await add(page, NAMED);
  await asked;
  await test.step('draws what is there', () => waitFor(page, ['figure > tip-key-figure fresh']));
});

test('what is there where data cannot be had', async ({page, site}) => {
  await page.goto(`${site.url}/missing.html`);
  await waitFor(page, ['figure > tip-quote error']);
  await test.step('is what it was', () => expect(page.getByText('What was said')).toBeVisible());
});

for (const width of [320, 680]) {
  for (const [what, figure] of [
    ['a figure', BADGE],
    ['a figure with a caption', BADGE.replace('</figure>', '<figcaption>By the desk</figcaption></figure>')],
    ['a small one', BADGE.replace('<figure', '<figure data-tip-size="compact"')],
    [
      'a small one in its own colours',
      BADGE.replace('<figure', '<figure data-tip-size="compact" data-tip-theme="dark"'),
    ],
    ['one with a record', RECORDED],
  ]) {
    test(`the place of ${what} before any script, ${width} px`, async ({page, site}) => {
      await page.setViewportSize({width, height: 720});
      await page.addInitScript(record);
      const script = new Promise((resolve) => page.route('**/dist/embed.js', resolve));
      await page.route(`${site.url}/place.html`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: onSite(
            pageWith(
              `${CLASSIC}<style>body { font-family: sans-serif }</style>`,
              `${figure}${'<p>The story.</p>'.repeat(30)}`,
            ),
            site,
          ),
        }),
      );
      await page.goto(`${site.url}/place.html`, {waitUntil: 'commit'});
      await page.getByText('The story.').last().waitFor();
      await page.evaluate(painted);
      await (await script).continue();
      await waitFor(page, [expect.stringContaining('fresh')]);
      await page.evaluate(painted);
      const {shifts} = await page.evaluate(() => globalThis.demoRecord());
      await checkAll([['nothing moves', shifts]]);
    });
  }
}

function pageWith(head, body, lang = 'en') {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title><link rel="icon" href="/demo/icon.svg">
    <link rel="stylesheet" href="/dist/reserve.css">${head}<body>${body}`;
}

const onSite = (html, {url}) => html.replaceAll('{site}', `${url}/`);

function pagesOf(other) {
  const under = (html, policy = STRICT) => ({html, policy});
  const framed = pageWith(MODULE, FORMS).replaceAll('"', '&quot;');
  const elsewhere = `<script async src="${other}/dist/embed.js" data-sites="{site}"></script>`;
  return {
    '/classic.html': under(pageWith(CLASSIC, FORMS)),
    '/module.html': under(pageWith(MODULE, FORMS)),
    '/in-body.html': under(pageWith('', `${CLASSIC.replace(' async', '')}${FORMS}`)),
    '/twice.html': under(pageWith(CLASSIC + MODULE, FORMS + CLASSIC + MODULE)),
    '/from-another-site.html': {html: pageWith(elsewhere, FORMS)},
    '/two-versions.html': {html: pageWith(elsewhere, FORMS + MODULE)},
    '/imported.html': {html: pageWith('<script type="module">import "/dist/embed.js"</script>', FORMS)},
    '/listed.html': {
      html: pageWith(
        CLASSIC.replace('{site}', 'https://figures.example'),
        `${NAMED}<p><a href="${SLUG}">Tier 2</a></p><figure class="tip-embed" data-tip-figure="quote" data-tip-src="/a.json">A</figure>`,
      ),
    },
    '/based.html': {
      html: pageWith(
        `<base href="/elsewhere/">${MODULE}`,
        '<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-src="record.json">Tier 2</figure>' +
          '<p><a href="f/xk-2017-tier-badge/">Tier 2</a></p>',
      ),
    },
    '/sandbox.html': {
      html: pageWith('', `<iframe sandbox="allow-scripts" width="700" height="600" srcdoc="${framed}"></iframe>`),
    },
    '/left.html': under(pageWith(CLASSIC, `<main>${LEFT_ALONE}</main><p><a href="${SLUG}">Tier 2</a></p>`)),
    '/empty.html': {html: pageWith(CLASSIC, '')},
    '/missing.html': {
      html: pageWith(
        CLASSIC,
        '<figure class="tip-embed" data-tip-figure="quote" data-tip-src="/gone.json"><a href="/">What was said</a></figure>',
      ),
    },
  };
}

/** Answers wherever a figure was published, and beside the base of a page. */
function answerWithRecord({url}, response) {
  if (!url.endsWith(`${SLUG}figure.json`) && url !== '/elsewhere/record.json') return false;
  response.writeHead(200, {'content-type': 'application/json', ...ANY_ORIGIN}).end(JSON.stringify(RECORD));
  return true;
}

async function visit(page, url, figures) {
  const {requests, thrown} = listen(page);
  await page.addInitScript(record);
  await page.goto(url, {waitUntil: 'load'});
  const {origin} = new URL(url);
  // A frame without an origin is told alone what is seen of it, and links are asked for when a reader comes near.
  await page
    .frames()
    .at(-1)
    .evaluate(() => new ResizeObserver(() => scrollTo(0, 1e6)).observe(document.body));
  const frame = await waitFor(page, figures);
  const {violations} = await page.evaluate(() => globalThis.demoRecord());
  return {
    ...(await frame.evaluate(readPage)),
    thrown,
    violations,
    elsewhere: requests.filter((one) => !one.startsWith(origin)).map((one) => new URL(one).pathname),
  };
}

const add = (page, html) => page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html);

/** Waits for figures in this state; hands back the frame that has them. */
async function waitFor(page, figures) {
  const frame = page.frames().at(-1);
  await expect.poll(async () => (await frame.evaluate(readPage)).figures, {timeout: 20_000}).toEqual(figures);
  return frame;
}

// What follows runs in the page.

function readPage() {
  const figures = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('tip-'));
  return {
    figures: figures
      .filter((one) => !one.closest('[data-tip-embed]'))
      .map((one) => `${one.parentElement.localName} > ${one.localName} ${one.state}`),
    fallbacks: figures
      .filter((one) => one.textContent.trim() === '' || [...one.children].some((child) => child.checkVisibility()))
      .map(({localName}) => `${localName} has none, or still shows it`),
  };
}

/** By the second frame the page was painted as it is. */
function painted() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

function normalized(html) {
  return new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main').innerHTML;
}
