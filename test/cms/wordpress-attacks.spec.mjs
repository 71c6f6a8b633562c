// What somebody may try at a newsroom's WordPress with the plugin, and what must not come true there: comments, tags, uploads,
// and a published site that answers what it should not. A real WordPress, installed from the plugin's zip.

import {cp, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from '@playwright/test';
import {readJson, root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {SLUG, checkFigure, linkTo, test as base} from './posts.mjs';
import {publishedSite} from './published.mjs';
import {settings, startWithPlugin} from './wordpress/with-plugin.mjs';

const KOSOVO = '/f/kosovo-2017-victim-breakdown/';
const SENTENCE = '36 victims were identified in Kosovo in 2016.';
const plain = fileURLToPath(new URL('wordpress/plain', import.meta.url));

const test = base.extend({
  wordpress: [
    async ({files}, use) => {
      const wordpress = await startWithPlugin(files);
      await cp(plain, join(wordpress.folder, 'wp-content/themes/plain'), {recursive: true});
      await use(wordpress);
      await wordpress.close();
    },
    {scope: 'worker', timeout: 600_000},
  ],
  /** Has the published site read anew, and hands back what the settings page says of it. */
  readAnew: async ({wordpress}, use) => {
    await use(async () => {
      wordpress.php('hours-later');
      await wordpress.ask('author', '/tip-figures/v1/figures');
      return JSON.parse(wordpress.php('each', 'index_status', '[[]]'))[0];
    });
  },
});

test.beforeEach(async ({wordpress}) => {
  Object.assign(publishedSite, {isDown: false, withdrawn: [], unlisted: [], list: undefined, movedTo: undefined});
  await wordpress.ask('author', '/tip-figures/v1/figures');
});

/** Each form in which an author may bring a published figure, with the number of an older day. */
const forms = (files) => [
  files + KOSOVO,
  `[embed width="300"]${files}${KOSOVO}[/embed]`,
  `<p>&nbsp;<a href="${files}${KOSOVO}?from=mail"><strong>35</strong> victims</a></p>`,
  `<figure class="tip-embed" data-tip-size="compact"><a href="${files}${KOSOVO}">35 victims</a></figure>`,
  `<figure class="tip-embed" data-tip-figure="victim-breakdown" data-tip-total="35"><a href="${files}${KOSOVO}">35 victims</a></figure>`,
  `<div class="tip-embed" data-tip-figure="victim-breakdown" data-tip-src="${files}${KOSOVO}figure.json">35 victims, says <a href="https://kosovotwopointzero.com/">Kosovo 2.0</a></div>`,
  `<tip-victim-breakdown src="${files}${KOSOVO}figure.json"><a href="https://kosovotwopointzero.com/">35 victims</a></tip-victim-breakdown>`,
  `<figure class="tip-embed" data-tip-embed="off" data-tip-figure="victim-breakdown" data-tip-total="35"><a href="${files}${KOSOVO}">35 victims</a></figure>`,
  `<tip-victim-breakdown country="XK" total="35"><a href="${files}${KOSOVO}">35 victims</a></tip-victim-breakdown>`,
  `<!-- wp:tip-figures/figure -->\n<figure class="wp-block-tip-figures-figure tip-embed"><a href="${files}${KOSOVO}">35 victims</a></figure>\n<!-- /wp:tip-figures/figure -->`,
];
const classic = (...parts) => ['What came before.', ...parts, 'What comes after.'].join('\n\n');
const contentOf = (html) => /<div class="entry-content[^>]*>([^]*?What comes after)/.exec(html)[1];
const textOf = async (address) => (await fetch(address)).text();

test('WordPress attacks: the rule of bases', async ({wordpress}) => {
  const each = (name, texts, ...more) =>
    JSON.parse(wordpress.php('each', name, JSON.stringify(texts.map((text) => [text, ...more]))));
  // The table of embed.js.
  const {bases, below, outside} = readJson(join(root, 'test/embed/addresses.json'));
  const named = each('base_of', bases);
  const found = named.map((one) => each('path_below', [...below, ...outside], one));
  for (const [index, address] of [...below, ...outside].entries()) {
    const isBelow = index < below.length;
    await test.step(`${JSON.stringify(address)} is ${isBelow ? '' : 'not '}below a base`, () =>
      expect(found.some((paths) => paths[index] !== null)).toBe(isBelow));
  }
  const none = [
    'e.org',
    '//e.org/',
    'https://e.org/a?b',
    'https://e.org/a#',
    'https://u@e.org/',
    'https://e.org/a/../b',
    '',
  ];
  await test.step('no other text is a base', () => expect(each('base_of', none)).toEqual(none.map(() => null)));
});

test('WordPress attacks: what an author’s tag may show', async ({files, wordpress}) => {
  wordpress.php('settings', JSON.stringify(settings(files, {bases: [`${wordpress.url}/data/`]})));
  const host = new URL(files).host;
  const good = [`${files}${SLUG}figure.json`, '/data/a.json', `${wordpress.url}/data/b/c.csv`];
  const bad = [
    '/a.json',
    'a/b.json',
    '/data/../wp-content/uploads/a.json',
    '/data/%2e%2e/wp-content/uploads/a.json',
    '/data/%252e%252e/wp-content/uploads/a.json',
    '/wp-content/uploads/2026/f/x/figure.json',
    `http://user@${host}${SLUG}figure.json`,
    `http://${host}\\@example.net/a.json`,
    '//example.net/a.json',
    '/\\example.net/a.json',
    'https://example.net/data/a.json',
    `${wordpress.url}/database/a.json`,
    'data:,{}',
    'javascript:alert()',
  ];
  const tag = (src) => `<tip-tier-badge src="${src}" onclick="alert()">A</tip-tier-badge>`;
  const post = await wordpress.publish('author', classic(...[...good, ...bad].map(tag)));
  const content = contentOf(await textOf(post));
  wordpress.php('settings', JSON.stringify(settings(files)));
  for (const src of good) await test.step(`${src} stays`, () => expect(content).toContain(`src="${src}"`));
  await test.step('nothing else does', () => expect(content.match(/ src="/g)).toHaveLength(good.length));
  await test.step('nor any code', () => expect(content).not.toContain('onclick'));
});

test('WordPress attacks: what a reader uploads or comments', async ({page, files, wordpress}, {title}) => {
  const upload = '/wp-content/uploads/2026/f/evil-tier-badge/';
  const record = {version: 1, country: 'TH', report: 2014, 'tier-badge': {tier: '1'}};
  await mkdir(wordpress.folder + upload, {recursive: true});
  await writeFile(`${wordpress.folder}${upload}figure.json`, JSON.stringify(record));
  await writeFile(`${wordpress.folder}${upload}figure.js`, 'document.title = "Taken over";');
  const post = await wordpress.publish(
    'author',
    `${classic(...[files + SLUG, wordpress.url + upload].map((address) => `<p>${linkTo(address)}</p>`))}\n\n<!-- wp:latest-comments {"displayExcerpt":true} /-->`,
  );
  const {searchParams} = new URL(post);
  const comment = (text, more) => wordpress.php('comment', searchParams.get('p'), JSON.stringify({text, ...more}));
  const link = `<a href="${files}${KOSOVO}">36 victims</a>`;
  comment(link, {site: files + KOSOVO});
  comment(`</div></li></ol></p>${link}`);
  comment(`<blockquote>${link}</blockquote><code>${link}</code>\n\n${files}${KOSOVO}`);
  comment(
    `<figure class="tip-embed" data-tip-figure="victim-breakdown" data-tip-src="${files}${KOSOVO}figure.json">${link}</figure>`,
  );
  comment(`</section></div></li></ol><p>${link}</p><figure class="tip-embed">${link}</figure>`, {isEditor: true});
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const theme of ['twentytwentyfour', 'plain']) {
    asked.length = 0;
    for (const name of ['template', 'stylesheet']) wordpress.php('option', name, JSON.stringify(theme));
    await page.goto(post);
    await checkFigure(page, `${title} ${theme}`);
    await test.step('has the comments', () => expect(page.locator('body')).toContainText('36 victims'));
    await test.step('draws the author’s figure alone', () =>
      expect(page.locator('tip-tier-badge, tip-victim-breakdown')).toHaveCount(1));
    await test.step('asks for no figure of a reader', () => expect(asked).not.toContain(`${KOSOVO}figure.json`));
    await test.step('nor for an upload', () => expect(asked.filter((path) => path.startsWith(upload))).toEqual([]));
    await test.step('nor for code of a figure', () =>
      expect(asked.filter((path) => path.endsWith('/figure.js'))).toEqual([]));
  }
  for (const name of ['template', 'stylesheet']) wordpress.php('option', name, '"twentytwentyfour"');
  const feed = await textOf(`${wordpress.url}/?feed=comments-rss2`);
  await test.step('has no place for a figure in the feed of comments', () =>
    expect(feed).not.toMatch(
      /<(a|p|figure|tip-[a-z-]+)\b(?![^>]*data-tip-embed="off")[^>]*>[^<]*36 victims|data-tip-figure/,
    ));
});

test('WordPress attacks: a list of figures that is none', async ({files, wordpress, readAnew}) => {
  const post = await wordpress.publish('author', classic(...forms(files)));
  const good = {slug: 'thailand-2014-tier-badge', figure: 'tier-badge', title: 'Thailand', summary: 'A sentence.'};
  for (const [list, reason] of [
    [[], 'is no list of figures'],
    [{}, 'is no list of figures'],
    [{error: 'no such site'}, 'is no list of figures'],
    [[{id: 1}], 'Entry 1 in the list of the published site is no figure'],
    [[good, {...good, slug: 'a/b'}], 'Entry 2'],
    [[good, {slug: 'a', figure: 'tier-badge', withdrawn: 'yes'}], 'Entry 2'],
    [[good, {slug: 'a', figure: 'tier-badge', withdrawn: '2026-02-31'}], 'Entry 2'],
    [[good, {...good, summary: ''}], 'Entry 2'],
    [[good, 'a'], 'Entry 2'],
    ['<p>Please sign in</p>', 'is no JSON'],
  ]) {
    publishedSite.list = list;
    const status = await readAnew();
    const content = contentOf(await textOf(post));
    await test.step(`${JSON.stringify(list).slice(0, 30)} leaves each figure its sentence`, () =>
      expect(content.split(SENTENCE)).toHaveLength(forms(files).length + 1));
    await test.step('and the settings page says what is wrong', () => expect(status).toContain(reason));
  }
  publishedSite.list = undefined;
  publishedSite.unlisted = ['kosovo-2017-victim-breakdown'];
  const status = await readAnew();
  const content = contentOf(await textOf(post));
  await test.step('So does a list without it', () =>
    expect(content.split(SENTENCE)).toHaveLength(forms(files).length + 1));
  await test.step('which is a good one', () => expect(status).toMatch(/^1 figure, read/));
});

test('WordPress attacks: a published site that sends readers elsewhere', async ({files, readAnew}) => {
  const asked = [];
  const evil = await serve({root, folders: [], handle: (request) => void asked.push(request.url)});
  for (const address of [
    `${evil.url}/figures.json`,
    files.replace('//', '//user@') + '/figures.json',
    `${files}/a/%2e%2e/figures.json`,
  ]) {
    publishedSite.movedTo = address;
    const status = await readAnew();
    await test.step(`is not followed to ${address}`, () => expect(status).toContain('to another address'));
  }
  await evil.close();
  await test.step('and nobody there is asked', () => expect(asked).toEqual([]));
  publishedSite.movedTo = '/elsewhere/figures.json';
  const status = await readAnew();
  await test.step('is followed below its own address', () => expect(status).toMatch(/^2 figures, read/));
});

test('WordPress attacks: an older number', async ({files, wordpress, readAnew}) => {
  await readAnew();
  const post = await wordpress.publish('author', classic(...forms(files)));
  const feed = await textOf(`${wordpress.url}/?feed=rss2`);
  for (const [what, text] of [
    ['a post', contentOf(await textOf(post))],
    ['the feed', contentOf(feed.replaceAll('<content:encoded>', '<div class="entry-content">'))],
  ]) {
    await test.step(`is in no form of ${what}`, () => expect(text).not.toMatch(/35.{0,9} victims/));
    await test.step(`${what} has the current one in each`, () =>
      expect(text.split(`${KOSOVO}">${SENTENCE}</a>`)).toHaveLength(forms(files).length + 1));
    await test.step(`each form of ${what} names its figure, so that its place is kept`, () =>
      expect(text.match(/data-tip-figure="victim-breakdown"|<tip-victim-breakdown/g)).toHaveLength(
        forms(files).length,
      ));
  }
  await test.step('what else an author has set stays', () => expect(feed).toContain('data-tip-size="compact"'));
  const [, excerpt] = /<description><!\[CDATA\[([^]*?)\]\]>/.exec(feed);
  await test.step('nor in the excerpt', () => expect(excerpt).not.toContain('35 victims'));
});

test('WordPress attacks: what is no place of a figure', async ({files, wordpress}) => {
  const link = `<a href="${files}${KOSOVO}">35 victims</a>`;
  const parts = [
    `<p>As ${link} show.</p>`,
    `<p>As ${link.replace('<a', '<a class="tip-embed"')} show.</p>`,
    `<p>${link}<img src="a.png" alt=""></p>`,
    `<p>${link.replace(KOSOVO, '/f/never-listed/')}</p>`,
    `<tip-victim-breakdown pinned="2017-01-01" src="${files}${KOSOVO}figure.json">${link}</tip-victim-breakdown>`,
  ];
  const content = contentOf(await textOf(await wordpress.publish('author', classic(...parts))));
  await test.step('stays as it was written', () =>
    expect(content.split('35 victims</a>')).toHaveLength(parts.length + 1));
  await test.step('and is named as none', () => expect(content).not.toContain('data-tip-figure'));
});

test('WordPress attacks: a withdrawn figure', async ({page, files, wordpress, readAnew}) => {
  const post = await wordpress.publish('author', classic(...forms(files)));
  publishedSite.withdrawn = ['kosovo-2017-victim-breakdown'];
  await readAnew();
  const said = 'Withdrawn November 30, 2026';
  const feed = await textOf(`${wordpress.url}/?feed=rss2`);
  const preview = await (
    await wordpress.ask('author', `/oembed/1.0/proxy?url=${encodeURIComponent(files + KOSOVO)}`)
  ).json();
  for (const [what, text, count] of [
    ['each form of a post', contentOf(await textOf(post)), forms(files).length],
    [
      'each form in the feed',
      contentOf(feed.replaceAll('<content:encoded>', '<div class="entry-content">')),
      forms(files).length,
    ],
    ['what the editor shows of a link', preview.html, 1],
  ]) {
    await test.step(`says so in ${what}`, () => expect(text.split(`${KOSOVO}">${said}</a>`)).toHaveLength(count + 1));
    await test.step('without a number', () => expect(text).not.toMatch(/3[56].{0,9} victims|total="35"/));
  }
  await test.step('and what is to be left alone is so', () =>
    expect(feed).toMatch(/data-tip-embed="off"[^>]*>[^>]*>Withdrawn/));
  const [, excerpt] = /<description><!\[CDATA\[([^]*?)\]\]>/.exec(feed);
  await test.step('so does the excerpt', () => expect(excerpt).toContain(said));
  await page.goto(post);
  const states = () => page.locator('tip-victim-breakdown').evaluateAll((all) => all.map(({state}) => state));
  await test.step('is drawn as withdrawn in a page', () =>
    expect.poll(async () => (await states())[0]).toBe('withdrawn'));
  await test.step('and nowhere with a number', () => expect(page.locator('.entry-content')).not.toContainText('36'));
  const inAlbanian = await textOf(`${post}&in-albanian`);
  await test.step('in Albanian too', () => expect(inAlbanian).toContain(`${KOSOVO}">Tërhequr më `));
  const found = await (await wordpress.ask('author', '/tip-figures/v1/figures')).json();
  await test.step('is not in the search', () => expect(found.map(({figure}) => figure)).toEqual(['tier-badge']));
  publishedSite.withdrawn = [];
  publishedSite.unlisted = ['kosovo-2017-victim-breakdown'];
  await readAnew();
  const later = contentOf(await textOf(post));
  await test.step('stays so where the list forgets it', () =>
    expect(later.split(said)).toHaveLength(forms(files).length + 1));
});

test('WordPress attacks: a link that is pasted while the published site is away', async ({page, files, wordpress}, {
  title,
}) => {
  wordpress.php('forget');
  publishedSite.isDown = true;
  const post = await wordpress.publish('author', classic(files + SLUG));
  const before = contentOf(await textOf(post));
  await test.step('has its address', () => expect(before).toContain(files + SLUG));
  publishedSite.isDown = false;
  await page.goto(post);
  await checkFigure(page, title);
  await textOf(post);
  await fetch(`${wordpress.url}/wp-cron.php?doing_wp_cron`);
  await test.step('has its sentence without being saved again', () =>
    expect.poll(async () => contentOf(await textOf(post))).toContain('Thailand was on Tier 3 in the 2014 report.</a>'));
});

test('WordPress attacks: what the script is told', async ({page, files, wordpress}) => {
  const script = page.locator('script[data-sites]');
  const stored = {base: files, scripts: 'plugin', origins: ['https://data.example.org', wordpress.url], tags: true};
  wordpress.php('option', 'tip_figures', JSON.stringify(stored));
  await page.goto(wordpress.url);
  await test.step('an origin of earlier settings is a base, but not that of the uploads', () =>
    expect(script).toHaveAttribute('data-sites', `${files}/ https://data.example.org/`));
  await test.step('the theme is the page’s', () => expect(script).toHaveAttribute('data-theme', 'auto'));
  wordpress.php('settings', JSON.stringify(settings(files, {theme: 'dark'})));
  await page.goto(wordpress.url);
  await test.step('the base is the published site alone', () =>
    expect(script).toHaveAttribute('data-sites', `${files}/`));
  await test.step('the theme is what was set', () => expect(script).toHaveAttribute('data-theme', 'dark'));
  const values = [
    {base: wordpress.url},
    {base: files, bases: ['https://e.org/a/../b', `${wordpress.url}/wp-content`, 'https://e.org/a']},
  ];
  const read = JSON.parse(wordpress.php('each', 'sanitize_settings', JSON.stringify(values.map((value) => [value]))));
  wordpress.php('settings', JSON.stringify(settings(files)));
  await test.step('no base holds the uploads, or leads out of itself', () =>
    expect(read.map(({base, bases}) => [base, bases])).toEqual([
      [files, []],
      [files, ['https://e.org/a/']],
    ]));
});

test('WordPress attacks: where the published site was', async ({page, files, wordpress}) => {
  const old = 'https://old.example.org/figures/';
  const given = [
    {
      base: files,
      formerly: `${old}\nhttps://e.org/?a\njavascript:alert(1)\n"><script>\n${files}/\n${wordpress.url}/wp-content`,
    },
    {base: files, formerly: [[], 7, null]},
  ];
  const read = JSON.parse(wordpress.php('each', 'sanitize_settings', JSON.stringify(given.map((value) => [value]))));
  await test.step('is read as bases are, and is not where it is now', () =>
    expect(read.map(({formerly}) => formerly)).toEqual([[old], []]));
  wordpress.php('settings', JSON.stringify(settings(files, {formerly: [old]})));
  const slugs = [`${old.slice(0, -1)}${SLUG}`, `${old}x${SLUG}`, `https://old.example.org${SLUG}`, `${old}f/..${SLUG}`];
  const found = JSON.parse(wordpress.php('each', 'slug_in', JSON.stringify(slugs.map((one) => [one]))));
  await test.step('leads to its figures, and no other address does', () =>
    expect(found).toEqual([SLUG.split('/')[2], null, null, null]));
  await page.goto(wordpress.url);
  const script = page.locator('script[data-sites]');
  await test.step('is told to the script, and is no base', () => expect(script).toHaveAttribute('data-formerly', old));
  await test.step('is no base', () => expect(script).toHaveAttribute('data-sites', `${files}/`));
  const post = await wordpress.publish('author', classic(`${old.slice(0, -1)}${SLUG}`));
  const text = contentOf(await textOf(post));
  await test.step('is rewritten in old posts', () =>
    expect([text.includes(old), text.includes(`${files}${SLUG}`)]).toEqual([false, true]));
  wordpress.php('settings', JSON.stringify(settings(files)));
});

test('WordPress attacks: nothing that PHP or WordPress complain about', async ({wordpress}) => {
  const complaints = (await wordpress.complaints()).split('\n').filter((line) => line.includes('tip-figures'));
  await test.step('is left', () => expect(complaints).toEqual([]));
});
