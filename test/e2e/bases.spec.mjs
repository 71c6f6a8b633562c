// What the one script of a site may draw, and how it asks for it, against authors and readers who want more: the built file.

import {test as base, expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {checkAll, unless} from './checks.mjs';
import {listen} from './visit.mjs';

const ANY_ORIGIN = {'access-control-allow-origin': '*'};
const record = (tier, asOf = '2026-03-01') => ({
  version: 1,
  country: 'XK',
  report: 2017,
  asOf,
  source: 'Example data',
  'tier-badge': {tier},
});
const TRUE = record('2');
const FALSE = record('3', '2026-03-02');

/**
 * With `site`, where `/figures/` is the base and readers upload files to `/uploads/`, and `evil`. `answers` has what the site
 * says at a path, by a function; `asked` the paths that were asked for, `open` what was not answered to its end.
 */
const test = base.extend({
  site: async ({page}, use) => {
    const {thrown} = listen(page);
    const [asked, elsewhere, answers, html] = [[], [], {}, {}];
    const json = (response, body, status = 200, headers = {}) =>
      response
        .writeHead(status, {'content-type': 'application/json', ...ANY_ORIGIN, ...headers})
        .end(JSON.stringify(body));
    const evil = await serve({
      root,
      folders: [],
      handle: ({url}, response) => {
        elsewhere.push(url);
        json(response, FALSE);
        return true;
      },
    });
    const site = await serve({
      root,
      folders: ['dist'],
      pages: html,
      headers: () => ANY_ORIGIN,
      handle: ({url}, response) => {
        if (url.startsWith('/dist/') || Object.hasOwn(html, url)) return false;
        asked.push(url);
        const answer = Object.entries(answers).find(([path]) => url.startsWith(path))?.[1];
        if (answer) answer(response, url);
        else if (url.endsWith('.js')) {
          response.writeHead(200, {'content-type': 'text/javascript', ...ANY_ORIGIN}).end('globalThis.stolen = true;');
        } else json(response, url.startsWith('/figures/') ? TRUE : FALSE);
        return true;
      },
    });
    const redirect = (to) => (response) => response.writeHead(302, {location: to, ...ANY_ORIGIN}).end();
    const sites = `data-sites="${site.url}/figures/"`;
    const visit = async (body, attributes = sites, lang = 'en') => {
      html['/story.html'] =
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">` +
        `<script async src="/dist/embed.js" ${attributes}></script><main>${body}</main>`;
      await page.goto(`${site.url}/story.html`);
    };
    await use({...site, evil, asked, elsewhere, answers, json, redirect, visit});
    await Promise.all([site.close(), evil.close()]);
    expect(thrown).toEqual([]);
  },
});

const link = (href, text = 'Kosovo: Tier 2') => `<p><a href="${href}">${text}</a></p>`;
const element = (src, more = '') =>
  `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-src="${src}"${more}><a href="https://example.org/">Tier 2</a></figure>`;

/** The figures of a page, each with its parent, state and number. */
const figures = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('tip-tier-badge')].map(
      ({parentElement, state, summary}) => `${parentElement.localName} ${state} ${/\b\d\b/.exec(summary) ?? ''}`,
    ),
  );
const waitFor = (page, expected) => expect.poll(() => figures(page), {timeout: 20_000}).toEqual(expected);
/** Comes last in a page: once it is drawn, all before it was looked at. */
const last = link('/figures/f/last-tier-badge/');

test('what is not below the base', async ({page, site}) => {
  const paths = [
    '/uploads/f/a-tier-badge/',
    '/figures/../uploads/f/b-tier-badge/',
    '/figures/%2e%2e/uploads/f/c-tier-badge/',
    '/figures/..%2fuploads/f/d-tier-badge/',
    '/figures/%252e%252e/uploads/f/e-tier-badge/',
    '/figures/..\\uploads\\f\\f-tier-badge\\',
    '/figures2/f/g-tier-badge/',
    `//${site.evil.url.slice('http://'.length)}/figures/f/h-tier-badge/`,
    `http://127.0.0.1@${site.evil.url.slice('http://'.length)}/figures/f/i-tier-badge/`,
  ];
  const attack = paths.flatMap((path) => [link(path), element(`${path}figure.json`)]).join('');
  await site.visit(attack + last);
  await waitFor(page, ['p fresh 2']);
  await checkAll([
    [
      'makes nobody ask for it',
      unless(site.asked, Array(site.asked.length).fill('/figures/f/last-tier-badge/figure.json')),
    ],
    ['makes nobody ask another site', site.elsewhere],
    ['stays the link that it is', unless(await page.locator('main a:visible').count(), 2 * paths.length)],
  ]);
});

test('where the site names no base', async ({page, site}) => {
  const told = [];
  page.on('console', (message) => message.type() === 'warning' && told.push(message.text()));
  const attributes = 'data-tip-country="XK" data-tip-report="2017" data-tip-tier="3" data-tip-source="Example data"';
  const ofReader = `${link('/figures/f/a-tier-badge/')}<figure class="tip-embed" data-tip-figure="tier-badge" ${attributes}>A</figure>`;
  const tag =
    '<section><tip-tier-badge country="XK" report="2017" tier="2" source="Example data">B</tip-tier-badge></section>';
  await site.visit(ofReader + tag, `data-origins="${site.url}"`);
  await test.step('tags alone are drawn', () => waitFor(page, ['section fresh 2']));
  await checkAll([
    ['nothing is asked for', site.asked],
    ['the old name of the setting is told of, once', unless(told.length, 1)],
  ]);
  expect(told[0]).toContain('data-sites');
});

test('a redirect out of the base', async ({page, site}) => {
  site.answers['/figures/f/evil-tier-badge/'] = site.redirect(`${site.evil.url}/figures/f/x/figure.json`);
  site.answers['/figures/f/upload-tier-badge/'] = site.redirect('/uploads/f/x/figure.json');
  site.answers['/figures/f/moved-tier-badge/'] = site.redirect('/figures/f/new-tier-badge/figure.json');
  const out = ['evil', 'upload'].map((name) => `/figures/f/${name}-tier-badge/`);
  const body = out.flatMap((path) => [link(path), element(`${path}figure.json`)]).join('');
  await site.visit(`${body}${link('/figures/f/moved-tier-badge/')}${last}`);
  await test.step('is not taken, one within it is', () =>
    waitFor(page, ['figure error ', 'figure error ', 'p fresh 2', 'p fresh 2']));
  await checkAll([['what was there stays', unless(await page.locator('main a:visible').count(), 4)]]);
});

test('a live figure that is led out of the base later', async ({page, site}) => {
  await page.clock.install();
  await site.visit(element('/figures/live.json', ' data-tip-refresh="15"'));
  await waitFor(page, ['figure fresh 2']);
  site.answers['/figures/live.json'] = site.redirect(`${site.evil.url}/live.json`);
  for (let look = 1; look <= 2; look += 1) {
    const led = site.elsewhere.length;
    await expect
      .poll(async () => {
        await page.clock.fastForward(17_000);
        return site.elsewhere.length;
      })
      .toBeGreaterThan(led);
  }
  await test.step('keeps its number, and says that it is old', async () => {
    await page.clock.fastForward(17_000);
    await waitFor(page, ['figure stale 2']);
  });
});

test('a script that was uploaded, or stands beside a figure', async ({page, site}) => {
  const [mine, theirs] = ['/figures/f/a-tier-badge/', '/uploads/f/a-tier-badge/'];
  await site.visit(link(mine) + link(theirs) + element(`${mine}figure.json`) + element(`${theirs}figure.json`));
  await waitFor(page, ['p fresh 2', 'figure fresh 2']);
  await checkAll([
    ['is never asked for', site.asked.filter((path) => !path.endsWith('.json'))],
    ['never runs', unless(await page.evaluate(() => 'stolen' in globalThis), false)],
  ]);
});

test('thousands of links', async ({page, site}) => {
  const waiting = [];
  let most = 0;
  site.answers['/figures/f/'] = (response) => {
    waiting.push(response);
    most = Math.max(most, waiting.length);
  };
  await site.visit(Array.from({length: 5000}, (_, index) => link(`/figures/f/${index % 2500}-tier-badge/`)).join(''));
  await expect.poll(() => waiting.length).toBe(4);
  // Every answer lets the next one come, as long as there is one near the view.
  let answered = 0;
  const isDone = () =>
    page.evaluate(() => {
      const near = [...document.querySelectorAll('p')].filter(
        (one) => one.getBoundingClientRect().top < 1.9 * innerHeight,
      );
      return near.every((one) => one.dataset.seen || one.querySelector('tip-tier-badge'));
    });
  await expect
    .poll(
      async () => {
        for (const response of waiting.splice(0)) {
          answered += 1;
          site.json(response, {version: 1, 'tier-badge': {}});
        }
        return isDone();
      },
      {timeout: 60_000},
    )
    .toBe(true);
  const distinct = new Set(site.asked);
  await checkAll([
    ['ask four at a time', most <= 12 ? [] : [`${most} at once`]],
    ['ask for what is near the view', distinct.size < 150 && answered > 4 ? [] : [`${distinct.size} addresses`]],
  ]);
});

test('a document without an end', async ({page, site}) => {
  let sent = 0;
  const closed = new Promise((resolve) => {
    site.answers['/figures/f/huge-tier-badge/'] = (response) => {
      response.writeHead(200, {'content-type': 'application/json', ...ANY_ORIGIN}).write('{"tier-badge": {"a": "');
      const block = Buffer.alloc(65_536, 'x');
      const more = () => {
        while (!response.destroyed && sent < 604_000_000) {
          sent += block.length;
          if (!response.write(block)) return void response.once('drain', more);
        }
        response.end();
      };
      response.once('close', resolve);
      more();
    };
  });
  await site.visit(link('/figures/f/huge-tier-badge/'));
  await closed;
  await checkAll([
    ['is left after a megabyte, and what was under way', sent < 20_000_000 ? [] : [`${sent} bytes were sent`]],
    ['leaves the link', unless(await page.locator('main a:visible').count(), 1)],
    ['is asked for once', unless(site.asked.length, 1)],
  ]);
});

test('a document that comes a byte at a time', async ({page, site}) => {
  await page.clock.install();
  const closed = new Promise((resolve) => {
    site.answers['/figures/f/drip-tier-badge/'] = (response) => {
      response.writeHead(200, {'content-type': 'application/json', ...ANY_ORIGIN}).write('{');
      const drip = setInterval(() => response.write(' '), 100);
      response.once('close', () => {
        clearInterval(drip);
        resolve();
      });
    };
  });
  await site.visit(link('/figures/f/drip-tier-badge/') + link('/figures/f/drip-tier-badge/?again'));
  await expect.poll(() => site.asked.length).toBe(1);
  await page.clock.fastForward(11_000);
  await test.step('is left after ten seconds', () => closed);
  expect(await page.locator('main a:visible').count()).toBe(2);
});

for (const [lang, dated, article] of [
  [
    'en',
    'As of 2 March 2026. It could not be checked for changes.',
    'As of 1 February 2026. It could not be checked for changes.',
  ],
  [
    'sq',
    'Gjendja më 2 mars 2026. Nuk u kontrollua dot nëse ka ndryshuar.',
    'Gjendja më 1 shkurt 2026. Nuk u kontrollua dot nëse ka ndryshuar.',
  ],
]) {
  test(`while the host is away, in ${lang}`, async ({page, site}) => {
    await page.clock.install();
    site.answers['/figures/'] = (response) => site.json(response, {}, 503);
    const day = ' <time datetime="2026-03-02">2 March</time>';
    const body =
      link('/figures/f/a-tier-badge/') +
      element('/figures/b.json').replace('</figure>', `${day}</figure>`) +
      `<blockquote class="tip-embed"><a href="/figures/f/c-tier-badge/">Tier 2</a>${day}</blockquote>`;
    await site.visit(
      `<meta property="article:modified_time" content="2026-02-01T10:00:00+01:00">${body}`,
      `data-sites="${site.url}/figures/"`,
      lang,
    );
    const notes = page.locator('main small');
    await test.step('what is there stays, with nothing beside it', async () => {
      await expect.poll(() => site.asked.length).toBe(3);
      await waitFor(page, ['figure error ']);
      await expect(page.locator('main a:visible')).toHaveCount(3);
      await expect(notes).toHaveCount(0);
    });
    await test.step('after the second look it says of which day it is', async () => {
      await page.clock.fastForward(5600);
      await expect(notes).toHaveText([article, dated, dated]);
      await expect(page.locator('main a:visible')).toHaveCount(3);
      expect(site.asked.length).toBe(6);
    });
    await test.step('it is not asked again for a minute', async () => {
      await page.clock.fastForward(50_000);
      expect(site.asked.length).toBe(6);
    });
    delete site.answers['/figures/'];
    await test.step('and once it is back the figures are drawn, and the notes are gone', async () => {
      await page.clock.fastForward(17_000);
      await waitFor(page, ['p fresh 2', 'figure fresh 2', 'blockquote fresh 2']);
      await expect(notes).toHaveCount(0);
    });
  });
}

test('documents of tiers', async ({page, site}) => {
  const told = [];
  page.on('console', (message) => message.type() === 'warning' && told.push(message.text()));
  const evil = `${site.evil.url}/tiers/`;
  const placed = 'data-tip-figure="tier-badge" data-tip-country="XK" data-tip-report="2017"';
  const ofReader =
    `<a id="tiers" href="${evil}">a</a><img name="tip-figures:tiers" alt=""><form id="data-tiers"></form>` +
    `<script type="text/plain" src="${site.url}/dist/embed.js?" data-tiers="${evil}"></script>` +
    `<figure class="tip-embed" ${placed} data-tip-tiers="${evil}" data-tiers="${evil}"></figure>` +
    `<tip-tier-badge country="XK" report="2017" data-tiers="${evil}"></tip-tier-badge>`;
  site.answers['/tiers/'] = (response) => site.json(response, TRUE);

  await site.visit(ofReader, `data-sites="${site.url}/figures/" data-tiers="${site.url}/tiers"`);
  await test.step('come from the folder that the script names', () =>
    waitFor(page, ['figure fresh 2', 'main fresh 2']));
  const asked = [...site.asked];
  await site.visit(ofReader, `data-sites="${site.url}/figures/"`);
  await test.step('are those beside the scripts, where it names none', () =>
    waitFor(page, ['figure fresh 2', 'main fresh 2']));
  const again = site.asked.length;
  for (const base of [`${site.url}/tiers/../uploads/`, '/tiers/', 'javascript:alert(1)', 'data:,x', `//u@${evil}`]) {
    await site.visit(ofReader, `data-tiers="${base}"`);
    await waitFor(page, ['main fresh 2']);
  }
  await checkAll([
    ['are asked for once, of that folder', unless(asked, ['/tiers/XK.json'])],
    ['are asked for nowhere else', unless(site.asked.length, again)],
    ['come from no other site, whatever an author writes', site.elsewhere],
    ['an address that is no folder is told of', unless(told.filter((text) => text.includes('data-tiers')).length, 5)],
  ]);
});
