// A published site that has moved, and articles that still name where it was: every form of embedding shows the number of now,
// or the console says why not.

import {expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {checkAll, unless} from './checks.mjs';
import {testOf} from './published-site.mjs';
import {listen} from './visit.mjs';

const SLUG = 'kosovo-victim-breakdown';
const record = {
  version: 1,
  country: 'XK',
  report: 2017,
  period: '2016',
  asOf: '2017-06-29',
  source: 'U.S. Department of State',
  'tier-badge': {tier: '2'},
  'victim-breakdown': {total: 36, sex: {female: 30}},
};
const test = testOf(record).extend({
  /** Where the site was: all is sent on, with leave for other sites (`cors`) or without; `asked` has the paths. */
  old: async ({site}, use) => {
    const asked = [];
    const old = {asked, cors: true};
    const server = await serve({
      root,
      folders: [],
      handle: ({url}, response) => {
        asked.push(url);
        const leave = old.cors ? {'access-control-allow-origin': '*'} : {};
        response.writeHead(301, {location: site.url.slice(0, -1) + url, ...leave}).end();
        return true;
      },
    });
    old.url = `${server.url}/`;
    site.publish(record, '--formerly', old.url);
    await use(old);
    await server.close();
  },
  /** An outlet on another host, which serves an article. */
  article: async ({page}, use) => {
    const pages = {};
    const server = await serve({root, folders: [], pages});
    await use(async (html) => {
      pages['/story'] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title>${html}`;
      const heard = {...listen(page), told: []};
      page.on('console', (message) => heard.told.push(message.text()));
      await page.goto(`${server.url}/story`, {waitUntil: 'networkidle'});
      return heard;
    });
    await server.close();
  },
});

const link = (base) => `<a href="${base}f/${SLUG}/">Kosovo: 35</a>`;
const tag = (base, behind = '') =>
  `<tip-victim-breakdown src="${base}f/${SLUG}/figure.json${behind}">${link(base)}</tip-victim-breakdown>`;
const script = (base, path, type = 'type="module"') => `<script ${type} src="${base}${path}"></script>`;
const forms = {
  'a tag with its script': (base, behind) => script(base, `f/${SLUG}/figure.js`) + tag(base, behind),
  'a tag with its script, made classic': (base, behind) =>
    script(base, `f/${SLUG}/figure.js`, 'async') + tag(base, behind),
  'a tag with the script of its record': (base, behind) => script(base, 'records/kosovo.js') + tag(base, behind),
  'a tag with embed.js': (base, behind) => script(base, 'dist/embed.js') + tag(base, behind),
  'a tag with embed.js, made classic': (base, behind) => script(base, 'dist/embed.js', 'async') + tag(base, behind),
  'a tag with its element': (base, behind) => script(base, 'dist/victim-breakdown.js') + tag(base, behind),
  'a figure element': (base, behind = '') =>
    `${script(base, 'dist/embed.js')}<figure class="tip-embed" data-tip-figure="victim-breakdown" data-tip-src="${base}f/${SLUG}/figure.json${behind}">${link(base)}</figure>`,
  'a link': (base) => `${script(base, 'dist/embed.js')}<p>${link(base)}</p>`,
};

/** What a reader sees of the figure. */
const shownIn = (page) =>
  page.evaluate(() => {
    const [host] = document.querySelectorAll('tip-victim-breakdown');
    const drawn = host?.shadowRoot?.querySelector('[part=figure]')?.textContent;
    return drawn ?? document.body.textContent;
  });
const isRight = (page) =>
  test.step('it is right', () => expect.poll(() => shownIn(page), {timeout: 15_000}).toContain('36'));

for (const [what, form] of Object.entries(forms)) {
  test(`after a move, ${what} of an old article shows the number of now, and where the site was is not asked`, async ({
    page,
    old,
    article,
  }) => {
    await article(form(old.url));
    await isRight(page);
    const isElement = form === forms['a tag with its element'];
    await checkAll([
      ['no document of the old site', isElement ? [] : old.asked.filter((path) => path.endsWith('.json'))],
    ]);
    await page.locator('tip-victim-breakdown').dispatchEvent('pointerover');
    await page.locator('tip-victim-breakdown .source').dispatchEvent('pointerover');
    await expect.poll(() => page.locator('tip-victim-breakdown').evaluate(({state}) => state)).toBe('fresh');
    await isRight(page);
    await checkAll([['nor when it is used', isElement ? [] : old.asked.filter((path) => path.endsWith('.json'))]]);
  });

  test(`where a redirect gives other sites no leave, ${what} is right, or the console says why it is not`, async ({
    page,
    old,
    article,
  }) => {
    old.cors = false;
    const {told} = await article(form(old.url));
    if (what.endsWith('made classic')) await isRight(page);
    else
      await test.step('the console says why', () =>
        expect(told.filter((text) => text.includes(old.url) || text.includes('could not be reached'))).not.toEqual([]));
  });

  for (const behind of ['?v=1', '#x']) {
    test(`${what} is drawn beside ${behind} behind its address`, async ({page, site, article}) => {
      await article(form(site.url, behind));
      await isRight(page);
    });
  }

  test(`under another name of the same host, ${what} is right, or says why it is not`, async ({
    page,
    site,
    article,
  }) => {
    const other = site.url.replace('127.0.0.1', 'localhost');
    site.publish(record, '--formerly', other);
    await article(form(other));
    await isRight(page);
  });

  test(`in an archive that puts its own address before all others, ${what} is drawn`, async ({page, site, article}) => {
    const archive = await serve({
      root: site.out,
      handle: (request) => {
        request.url = request.url.replace(/^\/web\/2026\w*\/https?:\/\/[^/]+/, '');
        return false;
      },
      headers: () => ({'access-control-allow-origin': '*'}),
    });
    await article(form(`${archive.url}/web/2026/${site.url}`));
    if (what.startsWith('a tag')) await isRight(page);
    else
      await test.step('it stays a link, since the archive is no base of the site', () =>
        expect(page.getByText('Kosovo: 35')).toBeVisible());
    await archive.close();
  });
}

test('a frame of an old article leads to the figure of now', async ({page, old, article}) => {
  await article(`<iframe src="${old.url}f/${SLUG}/" title="x"></iframe>`);
  await test.step('it is right', () =>
    expect(page.frameLocator('iframe').locator('[part=figure]').first()).toContainText('36'));
});

test('a slug alone draws nothing: the figure of another outlet is fetched from where the tag says', async ({
  page,
  site,
  article,
}) => {
  const other = await serve({
    root,
    folders: [],
    handle: (_, response) => {
      response
        .writeHead(200, {'content-type': 'application/json', 'access-control-allow-origin': '*'})
        .end(JSON.stringify({...record, 'victim-breakdown': {total: 99}}));
      return true;
    },
  });
  await article(script(site.url, `f/${SLUG}/figure.js`) + tag(`${other.url}/`));
  await test.step('the number of the other', () => expect.poll(() => shownIn(page), {timeout: 15_000}).toContain('99'));
  await other.close();
});

test('what cannot be had says so at the console, once', async ({page, site, article}) => {
  await page.route('**/dist/**', (route) => route.abort());
  const {told} = await article(script(site.url, `f/${SLUG}/figure.js`) + tag('https://nobody.invalid/'));
  await expect.poll(() => told.filter((text) => text.startsWith('tip-figures:')).length).toBe(1);
  await checkAll([['the place ends with its children', unless(await page.getByText('Kosovo: 35').isVisible(), true)]]);
});
