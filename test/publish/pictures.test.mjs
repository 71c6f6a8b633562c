// The pictures of published figures: drawn in the browser of the tests, by the code of the menu.

import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {buildCli} from '../support/built-cli.mjs';
import {buildPictureLibrary, watchedBrowser} from '../support/picture-library.mjs';
import {kosovo, publishingFolder} from '../support/published-site.mjs';

const badge = 'f/kosovo-tier-badge/';
const breakdown = 'f/kosovo-victim-breakdown/';
const own = ['figure.png', 'figure.svg', 'mail.png', 'list.svg', 'list-dark.svg'];

/** Loaded when it is needed, as in the command. */
const driver = {
  name: 'driver',
  setup: ({onResolve}) => onResolve({filter: /^puppeteer-core$/}, ({path}) => ({path, external: true})),
};
const {PictureBrowser, typefaceOf} = await loadSource(
  {
    '@tip-figures/publish/pictures/picture-browser.js': ['PictureBrowser'],
    '@tip-figures/publish/pictures/typeface.js': ['typefaceOf'],
  },
  [driver],
);

/** What can be read in an SVG document. */
const wordsIn = (svg) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The same without its name and description, which are not drawn. */
const drawnIn = (svg) => wordsIn(svg.replace(/<title>.*<\/desc>/s, ''));

describe('pictures', {timeout: 300_000}, () => {
  let cli;
  let library;
  let site;
  let browser;
  let scratch;
  before(async () => ([cli, library] = await Promise.all([buildCli(), buildPictureLibrary()])));
  after(() => library.remove());
  beforeEach(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'tip-pictures-'));
    browser = await watchedBrowser(scratch);
    site = publishingFolder(cli);
    site.record('kosovo.json', kosovo);
  });
  afterEach(() => {
    site.remove();
    rmSync(scratch, {recursive: true});
  });

  const file = (path) => readFileSync(join(site.root, 'site', path));
  const withPictures = (...more) =>
    site.publish('--library', library.folder, '--pictures', 'yes', '--browser', browser.file, ...more);
  const published = async (...more) => {
    const {status, stdout, stderr} = await withPictures(...more);
    assert.equal(status, 0, stderr);
    return stdout;
  };
  const program = (name, ...lines) => {
    const path = join(scratch, name);
    writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'));
    chmodSync(path, 0o755);
    return path;
  };

  it('are a card of 1200 by 630 as PNG and the figure as SVG, which its page and its code name', async () => {
    assert.match(await published(), /2 have new pictures/);
    for (const folder of [badge, breakdown]) {
      const png = file(`${folder}figure.png`);
      assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 1200, 630]);
      assert.match(site.read(`${folder}index.html`), /og:image" content="[^"]*figure\.png\?/);
      assert.match(site.read(`${folder}index.html`), /<a href="figure\.svg">/);
      assert.match(site.json(`${folder}oembed.json`).thumbnail_url, /figure\.png\?[\da-f]{8}$/);
    }
    const svg = site.read(`${breakdown}figure.svg`);
    const words = wordsIn(svg);
    assert.match(words, /Victims identified, Kosovo, 2016/);
    assert.match(words, /Source: U\.S\. Department of State, 2017/);
    assert.match(svg, /<svg [^>]*width="640"/);
    assert.match(svg, /font-family="(&quot;|')?Libre Franklin/);
  });

  it('are one for newsletters, too, 450 wide at two pixels to one, whose size its code says', async () => {
    await published();
    for (const folder of [badge, breakdown]) {
      const png = file(`${folder}mail.png`);
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      assert.equal(width, 900);
      const [, told] = /mail\.png\?[\da-f]{8}" [^>]*width="450" height="(\d+)"/.exec(site.read(`${folder}embed.txt`));
      assert.equal(Number(told), Math.round(height / 2));
    }
  });

  it('are without a title, as narrow as a phone, on a light and a dark ground for the list of all figures', async () => {
    const heading = 'More <b>women</b>';
    site.record('kosovo.json', {...kosovo, 'victim-breakdown': {...kosovo['victim-breakdown'], heading}});
    await published();
    for (const folder of [badge, breakdown]) {
      const [light, dark] = ['list.svg', 'list-dark.svg'].map((name) => site.read(folder + name));
      for (const svg of [light, dark]) {
        assert.match(svg, /<svg [^>]*width="328"/);
        assert.match(wordsIn(svg), /U\.S\. Department of State, 2017/);
        assert.doesNotMatch(drawnIn(svg), /women|Kosovo: Tier 2 in/);
      }
      const colors = (svg) => svg.replace(/#[\da-f]{3,8}\b|rgba?\([^)]*\)/g, '');
      assert.notEqual(light, dark);
      assert.equal(colors(light), colors(dark));
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(light);
      const {picture} = site.json('figures.json').find(({slug}) => folder.includes(slug));
      assert.deepEqual([picture.width, picture.height], [Number(width), Number(height)]);
      const list = site.read('index.html');
      assert.ok(list.includes(`src="./${folder}list.svg?${picture.hash}"`));
    }
    // What an editor has a say in is whole, with its label.
    assert.match(drawnIn(site.read(`${breakdown}list.svg`)), /Victims identified/);
    assert.match(drawnIn(site.read(`${breakdown}list.svg`)), /female 30/);
  });

  it('are in the language of the site, and in the typeface that is named', async () => {
    const font = join(root, 'demo/fonts/source-serif-4-latin-400.woff2');
    await published('--lang', 'sq', '--font', font);
    const svg = site.read(`${breakdown}figure.svg`);
    assert.match(wordsIn(svg), /Viktima të identifikuara/);
    assert.match(svg, /source-serif-4-latin-400/);
  });

  it('have the same bytes when they are drawn again', async () => {
    await published();
    const first = own.map((name) => file(breakdown + name));
    rmSync(join(site.root, 'site'), {recursive: true});
    await published();
    assert.equal(browser.started().length, 2);
    own.forEach((name, index) => assert.ok(file(breakdown + name).equals(first[index]), name));
  });

  it('are drawn again only where something changed, without a browser where nothing did', async () => {
    await published();
    const before = site.files();
    assert.match(await published(), /nothing changed/);
    assert.equal(browser.started().length, 1);
    site.record('kosovo.json', {...kosovo, 'victim-breakdown': {total: 37, sex: {female: 30}}});
    assert.match(await published('--unexplained'), /1 has new pictures/);
    const now = site.files();
    assert.equal(now[`${badge}figure.png`], before[`${badge}figure.png`]);
    for (const name of own) assert.notEqual(now[breakdown + name], before[breakdown + name], name);
  });

  it('say of a figure that was withdrawn when, and nothing else of it', async () => {
    await published();
    const {'victim-breakdown': _, ...rest} = kosovo;
    site.record('kosovo.json', rest);
    const before = file(`${breakdown}figure.png`);
    await published('--withdraw');
    const words = wordsIn(site.read(`${breakdown}figure.svg`));
    assert.match(words, /Withdrawn \d/);
    assert.doesNotMatch(words, /36|30 were/);
    const png = file(`${breakdown}figure.png`);
    assert.deepEqual([png.readUInt32BE(16), png.equals(before)], [1200, false]);
    assert.match(await published(), /nothing changed/);
  });

  it('have what they show in words in the code to paste', async () => {
    await published();
    const [, alt] = /<img [^>]*alt="([^"]*)"/.exec(site.read(`${breakdown}embed.txt`));
    assert.match(alt, /Kosovo, 2016: 36/);
  });

  it('say that a number was corrected, and get another address when it is', async () => {
    await published();
    const addresses = () =>
      ['index.html', 'oembed.json', 'embed.txt', 'figure.html'].map(
        (name) => /figure\.png\?([\da-f]{8})[&"]/.exec(site.read(breakdown + name).replaceAll('\\"', '"'))?.[1],
      );
    const before = addresses();
    assert.ok(
      before.every((hash) => hash !== undefined && hash === before[0]),
      String(before),
    );
    const corrections = [{date: '2017-07-04', path: 'victim-breakdown.total', was: 36, now: 37}];
    site.record('kosovo.json', {...kosovo, corrections, 'victim-breakdown': {total: 37, sex: {female: 30}}});
    await published();
    const after = addresses();
    assert.ok(after.every((hash) => hash === after[0]) && after[0] !== before[0]);
    assert.match(wordsIn(site.read(`${breakdown}figure.svg`)), /Corrected 4.July.2017/);
  });

  it('are not wanted any more, and go', async () => {
    await published();
    const {status} = await site.publish('--library', library.folder);
    assert.equal(status, 0);
    for (const name of own) assert.ok(!site.has(badge + name), name);
    assert.doesNotMatch(site.read(`${badge}index.html`), /figure\.png/);
  });

  it('never hold what is withheld', async () => {
    const section = {total: 36, sex: {female: 34, male: 2}};
    site.record('kosovo.json', {...kosovo, suppressBelow: 5, 'victim-breakdown': section});
    await published();
    const words = wordsIn(site.read(`${breakdown}figure.svg`));
    assert.match(words, /36/);
    assert.doesNotMatch(words, /\b34\b|\b2\b/);
  });

  it('are none of a record that is refused', async () => {
    site.record('kosovo.json', {...kosovo, 'victim-breakdown': {total: 20, sex: {female: 21}}});
    const {status, stderr} = await withPictures();
    assert.equal(status, 1);
    assert.match(stderr, /error victim-breakdown\.sex/);
    assert.ok(!site.has(`${badge}figure.png`));
  });

  it('stay, where no browser is found, as long as they are true; nothing is published where they are a must', async () => {
    await published();
    site.record('kosovo.json', {...kosovo, 'victim-breakdown': {total: 37, sex: {female: 30}}});
    const before = site.files();
    const path = process.env.PATH;
    process.env.PATH = scratch;
    try {
      const without = (when) => site.publish('--library', library.folder, '--unexplained', '--pictures', when);
      const must = await without('yes');
      assert.equal(must.status, 1);
      assert.match(must.stderr, /no Chrome, Chromium or Edge was found/);
      assert.deepEqual(site.files(), before);
      const {status, stderr} = await without('auto');
      assert.equal(status, 0);
      assert.match(stderr, /No pictures were drawn: no Chrome, Chromium or Edge was found/);
    } finally {
      process.env.PATH = path;
    }
    assert.ok(site.has(`${badge}figure.png`));
    for (const name of own) assert.ok(!site.has(breakdown + name), name);
    assert.doesNotMatch(site.read(`${breakdown}index.html`), /figure\.png/);
  });

  it('are missing where the browser does not start, which the run and its exit code say', async () => {
    const {status, stderr} = await withPictures('--browser', program('broken', 'exit 1'));
    assert.equal(status, 3);
    assert.match(stderr, /f\/kosovo-tier-badge\/ and 1 more have no pictures: the browser failed twice/);
    assert.ok(site.has(`${badge}index.html`));
    assert.doesNotMatch(site.read(`${badge}index.html`), /figure\.png/);
  });

  it('are drawn by another browser where the first has died, and no more where that dies too', async () => {
    const options = {library: library.folder, typeface: typefaceOf([], library.folder), pages: 2};
    const pictures = new PictureBrowser({...options, executable: browser.file});
    const draw = () => pictures.draw({figure: 'tier-badge', record: kosovo, attributes: {lang: 'en'}});
    try {
      const [first] = await Promise.all([draw(), draw()]);
      process.kill(browser.started()[0], 'SIGKILL');
      const again = await Promise.all([draw(), draw()]);
      assert.deepEqual(
        again.map(({svg}) => svg === first.svg),
        [true, true],
      );
      process.kill(browser.started()[1], 'SIGKILL');
      const refused = await draw();
      assert.equal(refused.code, 'failed-twice');
      assert.deepEqual(await draw(), refused);
      assert.equal(browser.started().length, 2);
    } finally {
      await pictures.close();
    }
  });

  it('are not of a figure that cannot be drawn, which says why, while the next one is', async () => {
    const options = {library: library.folder, typeface: typefaceOf([], library.folder), pages: 1};
    const pictures = new PictureBrowser({...options, executable: browser.file});
    try {
      const wrong = {...kosovo, 'tier-badge': {tier: '7'}};
      const [refused, drawn] = await Promise.all(
        [wrong, kosovo].map((record) => pictures.draw({figure: 'tier-badge', record, attributes: {}})),
      );
      assert.match(refused.error, /tier/);
      assert.match(drawn.svg, /Tier.2/);
    } finally {
      await pictures.close();
    }
  });

  for (const [title, args, message] of [
    ['an unknown wish', ['--pictures', 'maybe'], /--pictures takes auto, yes, no/],
    ['a browser that is none', ['--browser', 'no-such-browser'], /--browser takes a program/],
    ['a font that is none', ['--font', 'none.woff2'], /no font none\.woff2/],
  ]) {
    it(`are refused with ${title}`, async () => {
      const {status, stderr} = await site.publish(...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }
});
