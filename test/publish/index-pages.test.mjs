// The list of all figures, on as many pages as it needs.

import assert from 'node:assert/strict';
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

const parts = async (lang) => ({texts: await pageTexts(lang), inPages: {style: '', script: 'chunks/frame.js'}});
const pagesOf = async (count, lang = 'en') => new Map(indexPages(listed(count), site, await parts(lang), lang));
const slugsIn = (page) => Array.from(page.matchAll(/href="[./]*f\/([^/"]+)\/"/g), ([, slug]) => slug);
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

  it('keeps the figures of a place together, under its name on each page', async () => {
    const pages = [...(await pagesOf(250)).values()];
    const places = pages.map((page) => Array.from(page.matchAll(/<h3>(.*)<\/h3>/g), ([, name]) => name));
    assert.deepEqual(places, [['Albania'], ['Albania', 'Kosovo'], ['Kosovo']]);
  });

  it('says each thing once: no sentence after a title that has it, and of one day when something changed', async () => {
    const [first] = listed(1);
    const days = ['2026-11-27', '2026-12-01', '2026-11-30', '2026-11-27', '2026-11-27'];
    const said = [
      ['95 cases were open', '95 cases were open.'],
      ['Kosovo allocated 171,010 euros', 'Kosovo allocated 171,010 euros, while identified victims rose.'],
      ['Funding was 11 million, up from 9 million', 'Funding was 11 million, up from 9 million in 2018.'],
      ['Kosovo stays on Tier 2', 'Kosovo was placed on Tier 2.'],
      ['Kosovo identified 3', 'Kosovo identified 36 victims.'],
    ];
    const figures = said.map(([title, summary], index) => ({...first, title, summary, updated: days[index]}));
    const [[, page]] = indexPages(figures, site, await parts('en'), 'en');
    const items = Array.from(page.matchAll(/<li>(.*)<\/li>/g), ([, item]) =>
      item.replace('<br>', ' | ').replace(/<[^>]*>/g, ''),
    );
    assert.deepEqual(items, [
      '95 cases were open',
      'Kosovo allocated 171,010 euros, while identified victims rose.',
      'Funding was 11 million, up from 9 million in 2018.',
      'Kosovo stays on Tier 2 | Kosovo was placed on Tier 2.',
      'Kosovo identified 3 | Kosovo identified 36 victims.',
    ]);
    assert.deepEqual(page.match(/Last changed[^<]*/g), ['Last changed on 1 December 2026.']);
  });

  it('says which page it is, in the language of the site', async () => {
    const [english, albanian] = [await pagesOf(101), await pagesOf(101, 'sq')].map((pages) =>
      pages.get('page/2/index.html'),
    );
    assert.match(english, /<h2>All figures, page 2 of 2<\/h2>/);
    assert.match(english, /<nav class="pages" aria-label="All figures">/);
    assert.match(english, /<a href="\.\.\/\.\.\/page\/2\/" aria-current="page">2<\/a>/);
    assert.match(albanian, /<h2>Të gjithë grafikët, faqja 2 nga 2<\/h2>/);
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
