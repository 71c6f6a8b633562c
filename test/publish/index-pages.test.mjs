// The list of all figures, on as many pages as it needs.

import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {indexPages, pageTexts, sharedFiles} = await loadSource({
  '@tip-figures/publish/page/index-page.js': ['indexPages'],
  '@tip-figures/publish/page/page-parts.js': ['pageTexts'],
  '@tip-figures/publish/files/shared-files.js': ['sharedFiles'],
});

const site = {address: 'https://figures.example/desk/', name: 'Figures'};

const listed = (count) =>
  Array.from({length: count}, (_, index) => ({
    slug: `record-${String(index).padStart(4, '0')}`,
    figure: 'tier-badge',
    title: `Title ${index}`,
    summary: `Sentence ${index}.`,
    source: 'Source: A ministry.',
    place: index % 2 ? 'Kosovo' : 'Albania',
    updated: '2026-11-27',
  }));

const parts = async (lang) => ({
  texts: await pageTexts(lang),
  inPages: {style: 'body{margin:0}', script: 'chunks/frame.js'},
  list: {style: 'ul{margin:0}', script: 'chunks/list.js'},
});
const pagesOf = async (count, lang = 'en') => new Map(indexPages(listed(count), site, await parts(lang), lang));
const pageOf = async (figures, lang = 'en') => indexPages(figures, site, await parts(lang), lang)[0][1];
const slugsIn = (page) => Array.from(page.matchAll(/href="[./]*f\/([^/"]+)\/"/g), ([, slug]) => slug);
const cardsIn = (page) => page.match(/<li class="card">[^]*?<\/li>/g).slice(1);
/** What is read in a piece of HTML. */
const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const addressesIn = (page, path) =>
  Array.from(page.match(/<nav[^]*<\/nav>/)?.[0].matchAll(/href="([^"]*)"/g) ?? [], ([, href]) =>
    new URL(href, site.address + path).href.replace(site.address, ''),
  );

describe('the list of all figures', () => {
  for (const count of [0, 1, 100]) {
    it(`is one page of ${count}, without links to others`, async () => {
      const pages = await pagesOf(count);
      assert.deepEqual([...pages.keys()], ['index.html']);
      assert.equal(slugsIn(pages.get('index.html')).length, count);
      assert.doesNotMatch(pages.get('index.html'), /class="pages"|, page 1/);
    });
  }

  it('has each of 250 figures once, on three pages that link to each other', async () => {
    const pages = await pagesOf(250);
    const paths = ['index.html', 'page/2/index.html', 'page/3/index.html'];
    assert.deepEqual([...pages.keys()], paths);
    const counts = paths.map((path) => slugsIn(pages.get(path)).length);
    assert.deepEqual(counts, [100, 100, 50]);
    assert.equal(new Set(paths.flatMap((path) => slugsIn(pages.get(path)))).size, 250);
    for (const path of paths) {
      assert.deepEqual(addressesIn(pages.get(path), path), ['', 'page/2/', 'page/3/'], path);
      const folder = path.replace('index.html', '');
      assert.ok(pages.get(path).includes(`<link rel="canonical" href="${site.address}${folder}">`), path);
      for (const [, href] of pages.get(path).matchAll(/(?:href|src)="(\.[^"]*)"/g)) {
        assert.ok(new URL(href, site.address + path).href.startsWith(site.address), href);
      }
    }
  });

  it('has what changed last first, then the places and the headlines in the order of their names', async () => {
    const [first] = listed(1);
    const figures = [
      ['old', '2026-01-01', 'Albania', 'A'],
      ['ten', '2026-11-01', 'Zambia', 'Title 10'],
      ['two', '2026-11-01', 'Zambia', 'Title 2'],
      ['new', '2026-12-01', 'Zambia', 'Z'],
      ['none', '2026-11-01', undefined, 'A'],
      ['here', '2026-11-01', 'Åland', 'Z'],
    ].map(([slug, updated, place, title]) => ({
      ...first,
      slug,
      updated,
      title,
      ...(place ? {place} : {place: undefined}),
    }));
    const slugs = ['new', 'here', 'two', 'ten', 'none', 'old'];
    assert.deepEqual(slugsIn(await pageOf(figures)), slugs);
    assert.deepEqual(slugsIn(await pageOf(figures.toReversed())), slugs);
  });

  it('shows a picture of a figure, with its size and its description, and no prose', async () => {
    const [first] = listed(1);
    const picture = {width: 328, height: 240, hash: '0f1e2d3c'};
    const [own, described] = [
      {...first, picture, alt: 'A "crowd" of 36'},
      {...first, picture},
    ].map((one) => [one]);
    const [card] = cardsIn(await pageOf(own));
    assert.match(
      card,
      /<img src="\.\/f\/record-0000\/list\.svg\?0f1e2d3c" alt="A &quot;crowd&quot; of 36" width="328" height="240" loading="lazy"/,
    );
    assert.match(
      card,
      /<source srcset="\.\/f\/record-0000\/list-dark\.svg\?0f1e2d3c" media="\(prefers-color-scheme: dark\)">/,
    );
    assert.equal(textOf(card), 'Title 0 Albania 27 November 2026 Embed');
    const [other] = cardsIn(await pageOf(described));
    assert.match(other, / alt="Sentence 0\."/);
    assert.doesNotMatch(textOf(other), /Sentence/);
  });

  it('says what a figure says that has no picture, in its place', async () => {
    const [card] = cardsIn(await pageOf(listed(1)));
    assert.equal(textOf(card), 'Title 0 Sentence 0. Albania 27 November 2026 Embed');
    assert.doesNotMatch(card, /<img|<picture/);
  });

  it('says each thing once: of what a figure says, nothing that its headline has', async () => {
    const [first] = listed(1);
    const said = [
      ['95 cases were open', '95 cases were open.', ''],
      ['Kosovo allocated 171,010 euros', 'Kosovo allocated 171,010 euros, as victims rose.', 'as victims rose.'],
      ['Victims, Kosovo', 'Victims, Kosovo: 36. Female: 30.', '36. Female: 30.'],
      ['Kosovo stays on Tier 2', 'Kosovo was placed on Tier 2.', 'Kosovo was placed on Tier 2.'],
      ['Kosovo identified 3', 'Kosovo identified 36 victims.', 'Kosovo identified 36 victims.'],
    ];
    for (const [title, summary, rest] of said) {
      const [card] = cardsIn(await pageOf([{...first, title, summary}]));
      const [, paragraph = ''] = /<p class="said" dir="auto">(.*)<\/p>/.exec(card) ?? [];
      assert.equal(paragraph, rest);
      assert.equal(card.includes('class="said"'), rest !== '');
    }
  });

  it('says when a figure was corrected, and leads to its code', async () => {
    const [first] = listed(1);
    const corrected = [{...first, corrected: '2026-07-04'}];
    const [english] = cardsIn(await pageOf(corrected));
    assert.match(textOf(english), /Corrected 4 July 2026 Embed$/);
    assert.match(english, /<a class="code" href="\.\/f\/record-0000\/embed\.txt">Embed<\/a>/);
    assert.match(textOf(cardsIn(await pageOf(corrected, 'sq'))[0]), /Korrigjuar më 4 korrik 2026 Kodi$/);
  });

  it('offers each country once, by its name in the language of the site, and places without one', async () => {
    const [first] = listed(1);
    const figures = [
      {country: 'XK', place: 'Prizren'},
      {country: 'XK', place: 'Kosovo'},
      {country: 'TH', place: 'Thailand'},
      {place: 'Near East'},
      {place: undefined},
    ].map((more, index) => ({...first, slug: `a-${index}`, ...more}));
    const offered = (page) =>
      Array.from(
        page.match(/<select name="country"[^]*?<\/select>/)[0].matchAll(/<option value="([^"]*)">([^<]*)/g),
        ([, value, label]) => [value, label],
      );
    assert.deepEqual(offered(await pageOf(figures)), [
      ['', 'All countries'],
      ['XK', 'Kosovo'],
      ['Near East', 'Near East'],
      ['TH', 'Thailand'],
    ]);
    assert.deepEqual(offered(await pageOf(figures, 'sq')).slice(-1), [['TH', 'Tajlandë']]);
  });

  it('has its search hidden until a script comes, and its own style and script allowed by their names alone', async () => {
    const page = await pageOf(listed(3));
    assert.match(page, /<form class="search" role="search" [^>]*\bhidden\b/);
    assert.match(page, /placeholder="Search 3 figures"/);
    assert.match(page, /<script src="\.\/dist\/chunks\/list\.js"><\/script>/);
    assert.doesNotMatch(page, /<script>|<script [^>]*inline|\son\w+=|style="/);
    const hash = createHash('sha256').update('ul{margin:0}').digest('base64');
    assert.ok(page.includes(`&#39;sha256-${hash}&#39;`) || page.includes(`'sha256-${hash}'`));
  });

  it('takes no word of a figure for markup', async () => {
    const [first] = listed(1);
    const bad = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const words = {title: bad, summary: bad, alt: bad, place: bad, source: bad};
    const picture = {width: 328, height: 240, hash: '0f1e2d3c'};
    for (const figure of [
      {...first, ...words},
      {...first, ...words, picture},
    ]) {
      const page = await pageOf([figure]);
      assert.doesNotMatch(page, /<script>|<img src=x/);
      assert.ok(textOf(cardsIn(page)[0]).startsWith('&quot;&gt;&lt;script&gt;'));
    }
  });

  it('says which page it is, in the language of the site', async () => {
    const [english, albanian] = [await pagesOf(101), await pagesOf(101, 'sq')].map((pages) =>
      pages.get('page/2/index.html'),
    );
    assert.match(english, /<h2>Published figures, page 2 of 2<\/h2>/);
    assert.match(english, /<nav class="pages" aria-label="All figures">/);
    assert.match(english, /<a href="\.\.\/\.\.\/page\/2\/" aria-current="page">2<\/a>/);
    assert.match(albanian, /<h2>Grafikë të botuar, faqja 2 nga 2<\/h2>/);
  });

  it('leaves the map of the site and figures.json whole', async () => {
    const files = new Map(sharedFiles(listed(250), {site, lang: 'en'}, await parts('en')));
    assert.equal(files.get('sitemap.xml').match(/<loc>[^<]*\/f\//g).length, 250);
    assert.equal(JSON.parse(files.get('figures.json')).length, 250);
  });

  it('is well-formed where the address of the site has an ampersand', async () => {
    const odd = {...site, address: 'https://figures.example/a&b/'};
    const files = new Map(sharedFiles(listed(1), {site: odd, lang: 'en'}, await parts('en')));
    const addresses = Array.from(files.get('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address);
    assert.deepEqual(addresses, ['https://figures.example/a&amp;b/', 'https://figures.example/a&amp;b/f/record-0000/']);
    assert.doesNotMatch(files.get('sitemap.xml'), /&(?!amp;)/);
  });

  it('lists what was withdrawn in figures.json, by its day alone, and nowhere else', async () => {
    const gone = {slug: 'gone-tier-badge', figure: 'tier-badge', withdrawn: '2026-11-30'};
    const files = new Map(sharedFiles([gone, ...listed(1)], {site, lang: 'en'}, await parts('en')));
    assert.deepEqual(JSON.parse(files.get('figures.json'))[0], gone);
    for (const [path, text] of files) if (path !== 'figures.json') assert.doesNotMatch(text, /gone-tier-badge/, path);
  });
});

describe('the headers of a site', () => {
  it('have every file asked for again but those with a hash in their name', async () => {
    const files = new Map(sharedFiles(listed(1), {site, lang: 'en'}, await parts('en')));
    const kept = new Map(
      Array.from(files.get('_headers').matchAll(/^(\S+)\n {2}Cache-Control: (.*)$/gm), ([, path, value]) => [
        path,
        value,
      ]),
    );
    const fresh = ['', 'index.html', 'page/*', 'figures.json', 'sitemap.xml', 'f/*'].map((path) => `/desk/${path}`);
    assert.deepEqual(
      fresh.map((path) => kept.get(path)),
      fresh.map(() => 'no-cache'),
    );
    const forEver = [...kept].filter(([, value]) => /immutable/.test(value)).map(([path]) => path);
    assert.deepEqual(forEver, ['/desk/dist/chunks/*']);
  });
});
