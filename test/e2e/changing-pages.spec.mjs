// Pages that change under the one script and its figures: libraries that swap and morph, transitions, templates, frames, places
// that are hidden first, and a page that is left and comes back.

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {test as base, expect} from '@playwright/test';
import {findBrowser} from '../../scripts/browsers/browser.mjs';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';

const scripts = {
  '/htmx.js': await readFile(fileURLToPath(import.meta.resolve('htmx.org/dist/htmx.min.js'))),
  '/turbo.js': await readFile(fileURLToPath(import.meta.resolve('@hotwired/turbo'))),
};

const POINTS = Array.from({length: 14}, (_, index) => `${2010 + index}: ${20 + 3 * index}`).join('; ');
const LINE = `<tip-victims-trend country="XK" points="${POINTS}" loading="eager" source="Example data">A line</tip-victims-trend>`;
const TAG =
  '<tip-key-figure country="XK" value="34" counts="things" label="nightclubs shut down" source="Example data">34</tip-key-figure>';
const NAMED =
  '<figure class="tip-embed" data-tip-figure="key-figure" data-tip-country="XK" data-tip-value="34" data-tip-counts="things" data-tip-label="nightclubs shut down" data-tip-source="Example data"><a href="https://example.org/">34</a></figure>';
const LINK = '<p><a href="/f/xk-2017-tier-badge/">Kosovo: Tier 2</a></p>';
const WITH_JSON =
  '<tip-tier-badge><script type="application/json">{"country": "XK", "report": 2017, "tier": "2", "source": "Example data"}</script>Tier 2</tip-tier-badge>';
const ALL = NAMED + LINK + TAG;
const DRAWN = ['figure > tip-key-figure', 'p > tip-tier-badge', 'body > tip-key-figure'];
const RECORD = {version: 1, country: 'XK', report: 2017, source: 'Example data', 'tier-badge': {tier: '2'}};
const LIVE = {version: 1, country: 'XK', source: 'Example data', 'victims-trend': {points: {2015: 28, 2016: 36}}};

const page = (body, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="/demo/icon.svg"><link rel="stylesheet" href="/dist/reserve.css"><script async src="/dist/embed.js" data-sites="{site}"></script>${head}<body>${body}`;
const turbo = '<script type="module" src="/turbo.js"></script>';
const pages = {
  '/empty.html': page(''),
  '/written.html': page(`<script>document.write(\`${TAG}${NAMED}\`)</script>`),
  '/script-written.html': page('').replace(
    /<script.*<body>/,
    `<body>${NAMED}<script>document.write('<script src="/dist/embed.js" data-sites="{site}"></' + 'script>')</script>${TAG}`,
  ),
  '/htmx.html': page(
    '<button hx-get="/part.html" hx-target="main" hx-swap="innerHTML">Swap</button><button hx-get="/part.html" hx-target="main" hx-swap="innerMorph">Morph</button><main></main>',
    '<script src="/htmx.js"></script>',
  ),
  '/part.html': ALL,
  '/one.html': page(`<a href="/two.html">Two</a>${ALL}`, turbo),
  '/two.html': page(`<a href="/one.html">One</a>${LINK}`, turbo),
  '/morph.html': page(
    `<a href="/morph.html" data-turbo-action="replace">Again</a>${ALL}`,
    `${turbo}<meta name="turbo-refresh-method" content="morph">`,
  ),
  '/hidden.html': page(
    `<details><summary>More</summary>${LINE}${NAMED}</details><dialog>${LINE}</dialog><div hidden>${LINE}</div>`,
  ),
  '/live.html': page(
    `<tip-victims-trend refresh="15" src="/live.json" loading="eager">28, then 36</tip-victims-trend>${NAMED}${LINK}`,
  ),
};

const {executablePath, args, env} = await findBrowser();
// A page that is left would not be kept otherwise.
base.use({launchOptions: {executablePath, args, env, ignoreDefaultArgs: ['--disable-back-forward-cache']}});

/** With `site`, which has the pages; `site.asked` are the addresses of documents that were asked for. */
const test = base.extend({
  site: async ({page: tab}, use) => {
    const asked = [];
    const thrown = [];
    tab.on('pageerror', ({message}) => thrown.push(message));
    const onSite = {};
    const site = await serve({
      root,
      folders: ['demo', 'dist'],
      pages: onSite,
      handle: ({url}, response) => {
        if (Object.hasOwn(scripts, url)) {
          response.writeHead(200, {'content-type': 'text/javascript'}).end(scripts[url]);
          return true;
        }
        if (!url.endsWith('.json')) return false;
        asked.push(url);
        response
          .writeHead(200, {'content-type': 'application/json'})
          .end(JSON.stringify(url === '/live.json' ? LIVE : RECORD));
        return true;
      },
    });
    for (const [path, html] of Object.entries(pages)) onSite[path] = html.replaceAll('{site}', `${site.url}/`);
    await use({...site, asked});
    await site.close();
    expect(thrown).toEqual([]);
  },
});

/** Waits until these figures are drawn, and no others. */
const waitFor = (tab, expected) => expect.poll(() => tab.evaluate(drawnFigures), {timeout: 20_000}).toEqual(expected);

for (const path of ['/written.html', '/script-written.html']) {
  test(path.slice(1), async ({page: tab, site}) => {
    await tab.goto(site.url + path);
    const figures = path === '/written.html' ? [DRAWN[2], DRAWN[0]] : [DRAWN[0], DRAWN[2]];
    await test.step('every figure is drawn', () => waitFor(tab, figures));
  });
}

test('htmx', async ({page: tab, site}) => {
  const inMain = [...DRAWN.slice(0, 2), 'main > tip-key-figure'];
  await tab.goto(`${site.url}/htmx.html`);
  for (const [swap, times] of [
    ['Swap', 2],
    ['Morph', 2],
  ]) {
    for (let time = 1; time <= times; time += 1) {
      await test.step(`${swap} ${time}`, async () => {
        const answered = tab.waitForResponse('**/part.html');
        await tab.getByRole('button', {name: swap}).click();
        await answered;
        await waitFor(tab, inMain);
      });
    }
  }
});

test('a visit of Turbo', async ({page: tab, site}) => {
  await tab.goto(`${site.url}/one.html`);
  await waitFor(tab, DRAWN);
  await tab.getByRole('link', {name: 'Two'}).click();
  await test.step('brings the figures of the next page', () => waitFor(tab, [DRAWN[1]]));
  await tab.goBack();
  await test.step('and those of the page before, once each', () => waitFor(tab, DRAWN));
});

test('a refresh of Turbo that morphs the page', async ({page: tab, site}) => {
  await tab.goto(`${site.url}/morph.html`);
  await waitFor(tab, DRAWN);
  await tab.evaluate(() => (globalThis.before = document.querySelector('body > tip-key-figure')));
  for (let time = 1; time <= 2; time += 1) {
    const rendered = tab.evaluate(
      () => new Promise((resolve) => document.addEventListener('turbo:render', () => resolve(), {once: true})),
    );
    await tab.getByRole('link', {name: 'Again'}).click();
    await rendered;
    await test.step(`brings back the figures in its places, time ${time}`, () => waitFor(tab, DRAWN));
  }
  const isKept = await tab.evaluate(() => globalThis.before === document.querySelector('body > tip-key-figure'));
  expect(isKept, 'a tag stays the element that it was').toBe(true);
});

test('a view transition may wait for figures', async ({page: tab, site}) => {
  await tab.goto(`${site.url}/empty.html`);
  const end = await tab.evaluate(async (html) => {
    const transition = document.startViewTransition(async () => {
      document.body.insertAdjacentHTML('beforeend', html);
      await customElements.whenDefined('tip-key-figure');
      await document.querySelector('body > tip-key-figure').settled;
    });
    return transition.ready.then(
      () => 'shown',
      ({message}) => message,
    );
  }, ALL);
  await test.step('is not given up', () => expect(end).toBe('shown'));
  await test.step('and all are drawn', () => waitFor(tab, DRAWN));
});

test('a template that is cloned', async ({page: tab, site}) => {
  await tab.goto(`${site.url}/empty.html`);
  await tab.evaluate((html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    document.body.append(template, template.content.cloneNode(true), document.importNode(template.content, true));
  }, ALL + WITH_JSON);
  const each = [...DRAWN, 'body > tip-tier-badge'];
  await test.step('brings its figures', () => waitFor(tab, [...each, ...each]));
});

test('what an editor drags', async ({page: tab, site}) => {
  await tab.goto(`${site.url}/empty.html`);
  await tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `${html}<section></section>`), ALL);
  const moveTo = (place) =>
    tab.evaluate((to) => {
      for (const one of document.querySelectorAll('figure, p, :not(figure, p) > tip-key-figure')) {
        one.remove();
        document.querySelector(to).append(one);
      }
    }, place);
  await moveTo('section');
  await test.step('at once', () => waitFor(tab, [...DRAWN.slice(0, 2), 'section > tip-key-figure']));
  await moveTo('body');
  await test.step('once it is drawn', () => waitFor(tab, DRAWN));
});

test('a figure in another document', async ({page: tab, site}) => {
  await tab.goto(`${site.url}/empty.html`);
  await tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), `${ALL}${LINE}<iframe></iframe>`);
  const all = [...DRAWN, 'body > tip-victims-trend'];
  await waitFor(tab, all);
  const weight = () => tab.evaluate(titleWeights);
  const before = await weight();
  const move = (isBack) =>
    tab.evaluate((back) => {
      const inner = document.querySelector('iframe').contentDocument.body;
      const [from, to] = back ? [inner, document.body] : [document.body, inner];
      for (const one of from.querySelectorAll('figure, p, :not(figure, p) > [country]')) to.append(one);
    }, isBack);
  await move(false);
  await test.step('has its chart, and its styles', async () => {
    await waitFor(tab, all);
    expect(await weight()).toEqual(before);
  });
  await move(true);
  await test.step('and comes back', async () => {
    await waitFor(tab, all);
    expect(await weight()).toEqual(before);
  });
});

test('a tag in a shadow root, where places are left alone', async ({page: tab, site}) => {
  await tab.goto(`${site.url}/empty.html`);
  await tab.evaluate((html) => {
    const host = document.createElement('section');
    document.body.append(host, document.createElement('tip-key-figure'));
    host.attachShadow({mode: 'open'}).innerHTML = html;
  }, TAG + NAMED);
  const inside = () =>
    tab.evaluate(() =>
      [...document.querySelector('section').shadowRoot.children].map(({localName, state}) => `${localName} ${state}`),
    );
  await test.step('is drawn', () => expect.poll(inside).toEqual(['tip-key-figure fresh', 'figure undefined']));
});

test('places that are hidden first', async ({page: tab, site}) => {
  await tab.goto(`${site.url}/hidden.html`);
  await tab.evaluate(async () => {
    await Promise.all([...document.querySelectorAll('tip-victims-trend')].map(({settled}) => settled));
    document.querySelector('details').open = true;
    document.querySelector('dialog').show();
    document.querySelector('div').hidden = false;
  });
  const drawn = [
    'details > tip-victims-trend',
    'figure > tip-key-figure',
    'dialog > tip-victims-trend',
    'div > tip-victims-trend',
  ];
  await test.step('show whole figures', () => waitFor(tab, drawn));
});

test('a page that is left and comes back as it was', async ({page: tab, site}) => {
  await tab.clock.install();
  await tab.goto(`${site.url}/live.html`);
  const figures = ['body > tip-victims-trend', 'figure > tip-key-figure', 'p > tip-tier-badge'];
  await waitFor(tab, figures);
  await tab.evaluate(() => {
    globalThis.comeBack = new Promise((resolve) => addEventListener('pageshow', ({persisted}) => resolve(persisted)));
    location.href = '/empty.html';
  });
  await expect(tab).toHaveURL(/empty/);
  const asked = site.asked.length;
  await tab.evaluate(() => history.back()).catch(() => undefined);
  await expect(tab).toHaveURL(/live/);
  // A browser without windows may keep no page.
  const isKept = await tab.evaluate(() => globalThis.comeBack);
  await test.step('has each figure once, and asks for nothing if it was kept', async () => {
    await waitFor(tab, figures);
    expect(isKept ? site.asked.slice(asked) : []).toEqual([]);
  });
  const since = site.asked.length;
  await test.step('goes on to look for newer data', async () => {
    await tab.clock.fastForward(20_000);
    await expect.poll(() => site.asked.slice(since)).toEqual(['/live.json']);
  });
});

// What follows runs in the page.

/** The figures of this page and of its frame that are whole. */
function drawnFigures() {
  const inner = document.querySelector('iframe')?.contentDocument;
  return [document, inner ?? []].flatMap((one) =>
    [...(one.querySelectorAll?.('*') ?? [])]
      .filter(({localName}) => localName.startsWith('tip-'))
      .filter(({state, shadowRoot}) => {
        const canvas = shadowRoot?.querySelector('canvas');
        return (
          state === 'fresh' && (!canvas || (canvas.clientWidth > 100 && shadowRoot.querySelector('.spots button')))
        );
      })
      .map(({parentElement, localName}) => `${parentElement.localName} > ${localName}`),
  );
}

function titleWeights() {
  const inner = document.querySelector('iframe').contentDocument;
  return [document, inner].flatMap((one) =>
    [...one.querySelectorAll('tip-tier-badge, tip-victims-trend')].map(
      ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('[part~=title]')).fontWeight,
    ),
  );
}
