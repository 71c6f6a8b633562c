// A document is asked for while the scripts are still coming: once, without cookies, but where the page's own head preloads it.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test as base} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {checkAll, unless} from './checks.mjs';

const KOSOVO = readFileSync(join(root, 'demo/data/kosovo-2017.json'), 'utf8');

/** The scripts that draw a badge. */
const LOADS = {
  'its own script': '<script type="module" src="/dist/tier-badge.js"></script>',
  'all figures': '<script type="module" src="/dist/all.js"></script>',
  'an import':
    '<script type="module">import "/dist/tier-badge.js"; globalThis.isDefined = !!customElements.get("tip-tier-badge")</script>',
  'embed.js': '<script async src="/dist/embed.js" data-sites="/"></script>',
};

const PRELOAD = '<link rel="preload" href="/record.json" as="fetch" crossorigin referrerpolicy="no-referrer">';
const BADGE = '<tip-tier-badge src="/record.json">Tier 2</tip-tier-badge>';
const NAMES = [
  'head',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'fetch',
  'Document',
  'baseURI',
  'Symbol',
];

const pageOf = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="/demo/icon.svg">${head}</head><body>${body}</body></html>`;

const test = base.extend({
  site: [
    async ({}, use) => {
      const asked = [];
      const pages = {};
      /** Scripts wait until a test lets them go. */
      const gate = {open: Promise.resolve()};
      const handle = ({url, headers}, response) => {
        const path = new URL(url, 'http://x').pathname;
        if (path === '/record.json' || path === '/moved.json')
          asked.push({path, cookie: headers.cookie ?? '', from: headers.referer ?? ''});
        if (path === '/moved.json') response.writeHead(302, {location: '/record.json'}).end();
        else if (path === '/record.json')
          response.writeHead(200, {'content-type': 'application/json', 'cache-control': 'no-cache'}).end(KOSOVO);
        else if (path.startsWith('/dist/chunks/') && gate.closed)
          void gate.open.then(() =>
            response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(join(root, path))),
          );
        else return false;
        return true;
      };
      const site = await serve({root, folders: ['demo', 'dist'], pages, handle});
      await use({url: site.url, asked, pages, gate});
      await site.close();
    },
    {scope: 'worker'},
  ],
});

/** Opens a page for a reader with a cookie, and reads what was asked until its figures are drawn. */
async function open({page, site}, html, figures = 'tip-tier-badge') {
  site.pages['/page.html'] = html;
  site.asked.length = 0;
  await page.context().addCookies([{name: 'reader', value: '1', url: site.url}]);
  await page.goto(`${site.url}/page.html`);
  const all = page.locator(figures);
  await page.waitForFunction(
    (selector) =>
      [...Document.prototype.querySelectorAll.call(document, selector)].every(({state}) => state === 'fresh'),
    figures,
  );
  return {asked: [...site.asked], count: await all.count()};
}

const plain = [{path: '/record.json', cookie: '', from: ''}];
const withCookie = [{path: '/record.json', cookie: 'reader=1', from: ''}];

for (const [way, script] of Object.entries(LOADS)) {
  test(`a document and ${way}`, async ({page, site}) => {
    const twice = BADGE + BADGE;
    await checkAll([
      [
        'is asked for once, without cookies or a referrer',
        unless((await open({page, site}, pageOf(script, twice))).asked, plain),
      ],
      [
        'is asked for once, by the preload in the head',
        unless((await open({page, site}, pageOf(PRELOAD + script, twice))).asked, withCookie),
      ],
      [
        'is asked for by a redirect, without cookies',
        unless((await open({page, site}, pageOf(script, twice.replaceAll('record', 'moved')))).asked, [
          {...plain[0], path: '/moved.json'},
          plain[0],
        ]),
      ],
    ]);
  });

  test(`a document before the code of ${way}`, async ({page, site}) => {
    let release;
    site.gate.open = new Promise((resolve) => (release = resolve));
    site.gate.closed = true;
    const drawn = open({page, site}, pageOf(script, BADGE));
    try {
      await expect.poll(() => site.asked).toEqual(plain);
    } finally {
      release();
      site.gate.closed = false;
    }
    await checkAll([['is the one that is drawn', unless((await drawn).asked, plain)]]);
  });
}

test('an import of a script', async ({page, site}) => {
  await open({page, site}, pageOf(LOADS['an import'], BADGE));
  await checkAll([['is over when its tag is defined', unless(await page.evaluate(() => globalThis.isDefined), true)]]);
});

test('what is no preload of the page’s own', async ({page, site}) => {
  const script = LOADS['its own script'];
  const cases = {
    'in the body': [script, PRELOAD + BADGE],
    'in the body, in what passes for a head': [
      script,
      `<svg><foreignObject><html><head>${PRELOAD}</head></html></foreignObject></svg>${BADGE}`,
    ],
    'in a shadow root': [script, `<div><template shadowrootmode="open">${PRELOAD}</template></div>${BADGE}`],
    'for an image': [
      `<link rel="preload" as="image" imagesrcset="/record.json 1x" href="/record.json" crossorigin>${script}`,
      BADGE,
    ],
    'among named elements': [
      script,
      `${NAMES.map((name) => `<img name="${name}"><form id="${name}" name="${name}">${PRELOAD}</form>`).join('')}${BADGE}`,
    ],
  };
  const problems = [];
  for (const [what, [head, body]] of Object.entries(cases)) {
    const {asked} = await open({page, site}, pageOf(head, body));
    // The browser itself fetches what is preloaded, with cookies; the figure's own request has none.
    const own = asked.filter(({cookie}) => !cookie);
    problems.push(...unless(own, plain).map((one) => `${what}: ${one}`));
  }
  await checkAll([['has no part in the request of a figure', problems]]);
});

test('names of elements, and a preload in the head', async ({page, site}) => {
  const names = NAMES.map((name) => `<img name="${name}"><form id="${name}" name="${name}"></form>`).join('');
  const {asked} = await open({page, site}, pageOf(PRELOAD + LOADS['its own script'], names + BADGE));
  await checkAll([['do not hide it', unless(asked, withCookie)]]);
});

test('a look for news', async ({page, site}) => {
  const {count} = await open({page, site}, pageOf(PRELOAD + LOADS['its own script'], BADGE));
  await page.evaluate(() => document.querySelector('tip-tier-badge').reload());
  await expect.poll(() => site.asked.length).toBe(2);
  await checkAll([
    ['has no cookies, though the head preloads its address', unless(site.asked, [...withCookie, ...plain])],
    ['is of the figure that is there', unless(count, 1)],
  ]);
});
