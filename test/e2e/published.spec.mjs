// A published site as any host serves it: whole without scripts, and never a number without its date, whatever of it is old.

import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {serve} from '../../scripts/serve.mjs';
import {checkAll, unless} from './checks.mjs';
import {testOf} from './published-site.mjs';
import {listen, runAxe} from './visit.mjs';

const BREAKDOWN = 'f/kosovo-victim-breakdown/';
const record = {
  version: 1,
  country: 'XK',
  report: 2017,
  period: '2016',
  asOf: '2017-06-29',
  source: 'U.S. Department of State',
  'tier-badge': {tier: '2'},
  'victim-breakdown': {total: 36, sex: {female: 30}},
  'country-profile': {},
};
const corrected = {
  ...record,
  asOf: '2017-07-04',
  corrections: [{date: '2017-07-04', path: 'victim-breakdown.total', was: 36, now: 37}],
  'victim-breakdown': {total: 37, sex: {female: 30}},
};

const test = testOf(record);

/** What a reader sees: the children of a tag are hidden while its figure is drawn. */
const seen = (page, text) => page.getByText(text).filter({visible: true}).first();
const missing = async (page, texts) => {
  const found = await Promise.all(texts.map((text) => seen(page, text).isVisible()));
  return texts.filter((_, index) => !found[index]);
};

test('each page can be found, read and searched without any script', async ({browser, site}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  const {failedRequests} = listen(page);
  const lacking = [];
  await page.goto(site.url);
  lacking.push(...(await missing(page, ['Victims identified, Kosovo, 2016', '36. Female: 30.'])));
  for (const {slug, title} of JSON.parse(readFileSync(join(site.out, 'figures.json'), 'utf8'))) {
    await page.goto(`${site.url}f/${slug}/`);
    lacking.push(...(await missing(page, [title, 'Source: U.S. Department of State, 2017'])));
  }
  await checkAll([
    ['all can be read', lacking],
    ['no request fails', failedRequests.filter((one) => !one.includes('favicon'))],
  ]);
  await context.close();
});

test('under its own headers a page loads its figure from its own site alone, and nothing is refused', async ({
  page,
  site,
}) => {
  const {thrown, consoleErrors, requests, failedRequests} = listen(page);
  const paths = ['', BREAKDOWN, 'f/kosovo-country-profile/'];
  for (const path of paths) {
    await page.goto(site.url + path);
    await page.waitForLoadState('networkidle');
  }
  const told = consoleErrors.filter((one) => !one.includes('404'));
  const unusable = [];
  // Apart from the rest, since it breaks the policy itself.
  for (const path of paths) {
    await page.goto(site.url + path);
    unusable.push(...(await runAxe(page)));
  }
  const isOwn = (one) => one.startsWith(site.url);
  await checkAll([
    ['no script throws', thrown],
    ['no error is told', told],
    ['all readers can use it', unusable],
    ['nothing from elsewhere', requests.filter((one) => !isOwn(one))],
    ['no request fails', failedRequests.filter((one) => !one.includes('favicon'))],
  ]);
});

test('documents are asked for each time, chunks are kept for ever, and every site may read them', async ({
  request,
  site,
}) => {
  const headers = async (path) => (await request.get(site.url + path)).headers();
  const chunk = Object.keys(JSON.parse(readFileSync(join(site.out, 'dist/manifest.json'), 'utf8')).chunks)[0];
  const said = async (path, name, text) => ((await headers(path))[name]?.includes(text) ? [] : [path]);
  const documents = ['index.html', BREAKDOWN, `${BREAKDOWN}figure.json`, 'figures.json'];
  const kept = await Promise.all(documents.map((path) => said(path, 'cache-control', 'no-cache')));
  await checkAll([
    ['documents', kept.flat()],
    ['chunks', await said(`dist/${chunk}`, 'cache-control', 'immutable')],
    ['scripts', await said('dist/tier-badge.js', 'cache-control', 'max-age=3600,')],
    ['every site', await said(`${BREAKDOWN}figure.json`, 'access-control-allow-origin', '*')],
  ]);
});

for (const [what, kept, day, total] of [
  ['an old page beside a new document', ['index.html'], '29 June 2017', 36],
  ['a new page beside an old document', ['figure.json', 'figure.csv'], '4 July 2017', 37],
]) {
  test(`${what} shows one of both, whole, with its day`, async ({page, site}) => {
    const old = join(site.out, '../old');
    cpSync(join(site.out, BREAKDOWN), old, {recursive: true});
    site.publish(corrected);
    for (const file of kept) cpSync(join(old, file), join(site.out, BREAKDOWN, file));
    const {thrown, failedRequests} = listen(page);
    await page.goto(site.url + BREAKDOWN);
    await page.waitForLoadState('networkidle');
    const days = {36: '29 June 2017', 37: '4 July 2017'};
    const drawn = await page.locator('[part=figure]').innerText();
    const shown = Number(/\d+/.exec(drawn)[0]);
    await page.getByRole('button', {name: 'About the numbers'}).click();
    await checkAll([
      ['a number with its own day', await missing(page, [days[shown]])],
      ['no script throws', thrown],
      ['no request fails', failedRequests.filter((one) => !one.includes('favicon'))],
    ]);
    // What came drawn is of the page itself.
    const html = await (await page.request.get(site.url + BREAKDOWN)).text();
    await checkAll([
      ['the page has its number', unless(html.includes(`Victims identified, Kosovo, 2016: ${total}.`), true)],
      ['and its day', unless(html.includes(day), true)],
    ]);
  });
}

test('the address of a figure that was taken back says so, and shows none of its numbers', async ({page, site}) => {
  const {'victim-breakdown': _, ...rest} = record;
  site.publish(rest, '--withdraw');
  await page.goto(site.url + BREAKDOWN);
  const lacking = await missing(page, [/Withdrawn \d/]);
  const shown = await page.locator('main').innerText();
  await page.getByRole('link', {name: 'All figures'}).click();
  await checkAll([
    ['it says so', lacking],
    ['no number', shown.includes('36') ? [shown] : []],
    ['the way to all others', await missing(page, ['Kosovo'])],
  ]);
});

test('in a frame, a figure that was taken back tells how high its words are', async ({page, site}) => {
  const {'victim-breakdown': _, ...rest} = record;
  site.publish(rest, '--withdraw');
  // As WordPress asks; the policy of the site lets its own pages hold no frame.
  await page.setContent(`<body><script>
    addEventListener('message', ({data}) => {
      if (data.message === 'height' && data.secret === 'abc') document.body.dataset.told = data.value;
    });
  </script><iframe sandbox="allow-scripts" src="${site.url}${BREAKDOWN}#?secret=abc"></iframe>`);
  await expect(page.locator('body')).toHaveAttribute('data-told', /^\d+$/);
  const inside = page.frameLocator('iframe');
  await checkAll([
    [
      'its words',
      unless(
        await inside
          .getByText(/Withdrawn \d/)
          .filter({visible: true})
          .first()
          .isVisible(),
        true,
      ),
    ],
    ['nothing of the site around', unless(await inside.getByRole('banner').isVisible(), false)],
  ]);
});

test('of half a page no half of a figure is seen', async ({page, site}) => {
  const path = `/${BREAKDOWN}`;
  const html = readFileSync(join(site.out, BREAKDOWN, 'index.html'), 'utf8');
  const half = html.indexOf('class="more"');
  let sendRest;
  const slow = await serve({
    root: site.out,
    handle: ({url}, response) => {
      if (url !== path) return false;
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).write(html.slice(0, half));
      sendRest = () => response.end(html.slice(half));
      return true;
    },
  });
  await page.goto(slow.url + path, {waitUntil: 'commit'});
  const rows = page.locator('tip-victim-breakdown [part=figure]');
  await rows.waitFor({state: 'attached'});
  await test.step('nothing while it comes', () => expect(rows).toBeHidden());
  sendRest();
  await test.step('all of it when it is whole', () => expect(rows).toBeVisible());
  await slow.close();
});

/** What a reader can do with a figure before its scripts have come, and what is so then, and has to stay so. */
const doings = {
  'a table that was opened stays open': {
    act: (figure) => figure.getByRole('button', {name: 'About the numbers'}).click(),
    done: (figure) => expect(figure.getByRole('table')).toBeVisible(),
    focus: 'About the numbers',
  },
  'the focus stays on a link': {
    act: (figure) => figure.getByRole('link', {name: 'U.S. Department of State'}).focus(),
    focus: 'U.S. Department of State',
  },
  'the focus stays on a button': {
    act: (figure) => figure.getByRole('button', {name: 'About the numbers'}).focus(),
    focus: 'About the numbers',
  },
  'the menu opens that was asked for': {
    act: (figure) => figure.locator('.more').click(),
    later: (figure) => expect(figure.getByRole('button', {name: 'Download data'})).toBeVisible(),
  },
};
for (const [what, {act, done, later = done, focus}] of Object.entries(doings)) {
  test(`where scripts come late, ${what}`, async ({page, site}) => {
    site.publish({...record, sourceUrl: 'https://www.state.gov/'});
    let release;
    const late = new Promise((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(site.url + BREAKDOWN, {waitUntil: 'commit'});
    const figure = page.locator('tip-victim-breakdown');
    await figure.locator('.more').waitFor();
    await test.step('it is so before', async () => {
      await act(figure);
      await done?.(figure);
    });
    release();
    await test.step('the figure draws itself', () => expect(figure.locator('[popover]')).toHaveCount(0));
    await test.step('it is so after', async () => {
      await later?.(figure);
      const focused = await figure.evaluate(({shadowRoot}) => shadowRoot.activeElement?.textContent.trim());
      if (focus !== undefined) expect(focused).toBe(focus);
    });
  });
}
