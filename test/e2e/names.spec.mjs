// How the elements of a page are named changes nothing: not which code runs, not whose data are drawn, nor whether figures are.

import {test as base} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {checkAll, unless} from './checks.mjs';
import {LOADS, namedPage, namesInScripts, pageOf, recordAnswers, WAYS} from './named-page.mjs';
import {listen} from './visit.mjs';

const ANY_ORIGIN = {'access-control-allow-origin': '*'};

const test = base.extend({
  site: [
    async ({}, use) => {
      const site = await serve({root, folders: ['demo', 'dist'], handle: recordAnswers()});
      await use(site);
      await site.close();
    },
    {scope: 'worker'},
  ],
  /** Another site, whose every address answers: with code, where it is asked for code. */
  foreign: [
    async ({}, use) => {
      const handle = ({url}, response) => {
        const isCode = url.endsWith('.js');
        response.writeHead(200, {...ANY_ORIGIN, 'content-type': isCode ? 'text/javascript' : 'application/json'});
        response.end(isCode ? 'globalThis.foreignCode = true' : '{}');
        return true;
      };
      const site = await serve({root, handle});
      await use(site.url);
      await site.close();
    },
    {scope: 'worker'},
  ],
  /** What the figures show in a page without names, and the names to try. */
  plain: [
    async ({browser, site}, use) => {
      const page = await browser.newPage();
      const figures = await open(page, site, namedPage(site.url, 'module'));
      const menu = await page.evaluate(() => globalThis.story.useMenu());
      const names = namesInScripts();
      const known = await page.evaluate(
        (all) => all.filter((name) => [document, window, HTMLFormElement.prototype].some((one) => name in one)),
        names,
      );
      await page.close();
      await use({figures, menu, names, known});
    },
    {scope: 'worker'},
  ],
});

test('a page without names', async ({plain}) => {
  await checkAll([
    ['shows every figure', plain.figures.filter(({state}) => state !== 'fresh')],
    ['carries out what its menu offers', plain.menu.length > 2 ? [] : [plain.menu]],
    ['is in a browser that knows many of them', plain.known.length > 100 ? [] : [plain.known]],
  ]);
});

Object.keys(WAYS).forEach((way, index) => {
  test(`${way} named like whatever the scripts read`, async ({page, site, plain}) => {
    const {thrown} = listen(page);
    const load = Object.keys(LOADS)[index % 4];
    const figures = await open(page, site, namedPage(site.url, load, way, plain), plain.figures.length);
    const later = await page.evaluate(() => globalThis.story.lookAgain());
    await checkAll([
      ['change no figure', plain.figures.flatMap((one, place) => unless(figures[place], one))],
      ['keep none from following', unless(later, {state: 'fresh', follows: true})],
      ['change nothing in the menu', unless(await page.evaluate(() => globalThis.story.useMenu()), plain.menu)],
      ['make no script throw', thrown],
    ]);
  });
});

for (const load of Object.keys(LOADS)) {
  test(`elements that pass for embed.js, ${load}`, async ({context, site, foreign}) => {
    const problems = await Promise.all(
      Object.entries(disguises(foreign)).map(async ([what, html]) => {
        const page = await context.newPage();
        const {thrown} = listen(page);
        const foreignRequests = [];
        page.on('request', (request) => {
          if (request.url().startsWith(foreign) && request.resourceType() !== 'image')
            foreignRequests.push(request.url());
        });
        const states = await open(page, site, disguised(site.url, foreign, load, html), 2);
        const ran = await page.evaluate(() => globalThis.foreignCode);
        await page.close();
        return [
          ...unless(
            states.map(({state}) => state),
            ['fresh', 'fresh'],
          ),
          ...foreignRequests,
          ...thrown,
          ...(ran ? ['foreign code has run'] : []),
        ].map((one) => `${what}: ${one}`);
      }),
    );
    await checkAll([['draw nothing from elsewhere, and keep nothing from being drawn', problems.flat()]]);
  });
}

/** Elements that `document.currentScript`, `document.scripts` and `document.baseURI` would be. */
const disguises = (foreign) => ({
  'an image as the script': `<img name="currentScript" src="${foreign}/x/embed.js">`,
  'an object that trusts another site': `<object id="currentScript" data-origins="${foreign}" data-sites="${foreign}/"></object>`,
  'a frame as the script': '<iframe name="currentScript"></iframe>',
  'a form as the script': `<form name="currentScript" action="${foreign}/x/embed.js"></form>`,
  'an image as all scripts': '<img name="scripts">',
  'an object as all scripts': `<object name="scripts" data-origins="${foreign}" data-sites="${foreign}/"></object>`,
  'a form as the address of the page': '<form name="baseURI"></form>',
});

/** A page with a tag and an element of the site's own, and what would be from another site. */
const disguised = (site, foreign, load, html) =>
  pageOf(`${html}
    <tip-tier-badge country="XK" report="2017" tier="2" source="Example data">Tier 2</tip-tier-badge>
    <figure class="tip-embed" data-tip-figure="tier-badge" data-tip-src="/record.json">Tier 2</figure>
    <figure class="tip-embed" data-tip-figure="quote" data-tip-src="${foreign}/record.json">Words</figure>
    <p><a href="${foreign}/f/xk-2017-tier-badge/">Kosovo</a></p>
    ${LOADS[load](site)}`);

/** Opens a page, waits until its figures show what they will, and reads them. */
async function open(page, site, html, count) {
  await page.addInitScript(prepare);
  await page.route(`${site.url}/names.html`, (route) => route.fulfill({contentType: 'text/html', body: html}));
  await page.goto(`${site.url}/names.html`, {waitUntil: 'commit'});
  await page.evaluate((most) => globalThis.story.drawn(most), count);
  return page.evaluate(() => globalThis.story.read());
}

/** Runs in the page before all else, and keeps what is to be read with while its names are not there yet. */
function prepare() {
  const all = document.querySelectorAll.bind(document);
  const plan = setTimeout;
  const pause = (ms = 50) => new Promise((resolve) => plan(resolve, ms));
  // A look in a fifteen hundredth of the time, and what a menu says for as short; a request is not given up sooner.
  globalThis.setTimeout = (run, delay, ...more) =>
    plan(run, delay > 3000 && delay !== 10_000 ? delay / 100 : delay, ...more);

  const figures = () => [...all('*')].filter(({localName}) => String(localName).startsWith('tip-'));
  const live = () => all('[refresh]')[0];
  const textOf = ({shadowRoot}) => shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
  const describe = (figure) => ({
    tag: figure.localName,
    state: figure.state,
    ...(figure.hasAttribute('refresh')
      ? {}
      : {text: textOf(figure), elements: figure.shadowRoot?.querySelectorAll('*').length}),
  });
  const patience = async (isDone) => {
    for (const end = Date.now() + 20_000; Date.now() < end && !isDone();) await pause();
  };

  // Another page may have the focus.
  navigator.clipboard.writeText = () => Promise.resolve();

  globalThis.story = {
    read: () => figures().map(describe),
    /** Waits until so many figures are there, or as many as there will be, each with its chart and all that comes late. */
    async drawn(count) {
      const charts = () => [...all('tip-victims-trend[points]')];
      const isReady = () =>
        figures().length >= (count ?? 18) &&
        figures().every(({state}) => state === 'fresh') &&
        charts().every(({shadowRoot}) => shadowRoot.querySelector('.spots'));
      await patience(isReady);
      await Promise.all(figures().map(({settled}) => settled));
    },
    /** Whether the live figure shows another number than now, sooner or later. */
    async lookAgain() {
      const before = textOf(live());
      await patience(() => textOf(live()) !== before);
      return {state: live().state, follows: textOf(live()) !== before};
    },
    /** Carries out each item of a menu; hands back what is said of them, and whether the table is closed. */
    async useMenu() {
      const {shadowRoot: part} = all('tip-victim-breakdown')[0];
      if (!part?.querySelector('.more')) return ['there is none'];
      const said = [];
      new MutationObserver((records) => {
        said.push(...records.map(({target}) => target.textContent.trim()).filter((text) => text !== ''));
      }).observe(part.querySelector('.status'), {characterData: true, childList: true, subtree: true});
      const items = () => [...part.querySelectorAll('.menu li button')];
      part.querySelector('.more').click();
      await patience(() => items().length > 0);
      for (const item of items()) {
        // The same said twice is no change.
        await patience(() => part.querySelector('.status').textContent.trim() === '');
        const before = said.length;
        item.click();
        // The first only opens the table.
        await (item === items()[0] ? pause() : patience(() => said.length > before));
      }
      return [...new Set(said), part.querySelector('table').checkVisibility()];
    },
  };
}
