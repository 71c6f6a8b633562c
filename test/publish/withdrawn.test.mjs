// A figure that was withdrawn: every file of its folder says so, and no file of the site keeps its number or its sentence.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {kosovo, publishingFolder} from '../support/published-site.mjs';
import {publishIn} from '../support/publisher.mjs';

const breakdown = 'f/kosovo-victim-breakdown/';
const sources = {
  tip2017: {publisher: 'U.S. Department of State', date: '2017-06-27'},
  k20: {publisher: 'Kosovo 2.0', title: '3971 victims in one year', url: 'https://k.example/a', cites: 'tip2017'},
};
const corrections = [{date: '2017-07-04', path: 'victim-breakdown.total', was: 3960, now: 3971}];
// Numbers that stand for nothing else.
const record = {
  ...kosovo,
  sources,
  corrections,
  'victim-breakdown': {total: 3971, sex: {female: 3044}, source: 'k20'},
  'country-profile': {},
};
const numbers = /3[,.]?(?:971|960|044)/;
const {'victim-breakdown': _, ...rest} = record;
const today = new Date().toISOString().slice(0, 10);

describe('a figure that was withdrawn', () => {
  let site;
  beforeEach(async () => {
    site = publishingFolder();
    await published(record);
    for (const name of ['figure.png', 'mail.png', 'figure.svg', 'list.svg', 'list-dark.svg'])
      site.putFile(`site/${breakdown}${name}`, '3971');
  });
  afterEach(() => site.remove());

  const published = async (content, wishes) => {
    site.record('kosovo.json', content);
    const {report, reasons, checked} = await publishIn(site, wishes);
    assert.ok(report, JSON.stringify([reasons, checked]));
    return report;
  };
  const withNumbers = () =>
    Object.entries(site.files())
      .filter(([path, text]) => numbers.test(text) && !/^(dist\/|_headers)/.test(path))
      .map(([path]) => path);

  const ways = {
    'as its section is in no record any more': () => published(rest, {withdraws: true}),
    'as its section says': () =>
      published({
        ...rest,
        corrections: undefined,
        'victim-breakdown': {withdrawn: today, reason: 'safety', by: 'https://figures.example/f/new/', source: 'k20'},
      }),
  };
  for (const [how, withdraw] of Object.entries(ways)) {
    it(`says so in every file, and keeps its number in none, ${how}`, async () => {
      assert.ok(withNumbers().includes(`${breakdown}index.html`));
      const names = Object.keys(site.files()).filter((path) => path.startsWith(breakdown));
      await withdraw();
      assert.deepEqual(withNumbers(), []);
      assert.deepEqual(
        Object.keys(site.files()).filter((path) => path.startsWith(breakdown)),
        names,
      );
      const day = new Date(today).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'});
      for (const name of ['index.html', 'figure.html', 'oembed.json', 'embed.txt', 'figure.svg']) {
        assert.match(
          site.read(breakdown + name).replaceAll(/[\u00a0\u2060]/g, ' '),
          new RegExp(`withdrawn ${day}`, 'i'),
          name,
        );
      }
      assert.equal(site.read(`${breakdown}figure.csv`).trim().split('\n').length, 1);
      const png = readFileSync(site.place(`site/${breakdown}figure.png`));
      assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 1200, 630]);
      assert.doesNotMatch(site.read(`${breakdown}index.html`), /application\/ld\+json/);
      assert.match(site.read(`${breakdown}index.html`), /<meta name="robots" content="noindex">/);
    });
  }

  it('is a record that says the day and why, with what it was about and from whom', async () => {
    await ways['as its section says']();
    const {'victim-breakdown': section, ...beside} = site.json(`${breakdown}figure.json`);
    assert.deepEqual(beside, {});
    const {withdrawn, reason, by, country, source} = section;
    assert.deepEqual([withdrawn, reason, by], [today, 'safety', 'https://figures.example/f/new/']);
    assert.deepEqual([country, source], ['XK', 'k20']);
    assert.equal(section.corrections, undefined);
  });

  it('has the reason that was named, or is an error', async () => {
    await published(rest, {withdraws: true});
    assert.equal(site.json(`${breakdown}figure.json`)['victim-breakdown'].reason, 'error');
    await published(record);
    await published(rest, {withdraws: true, reason: 'source-withdrew'});
    assert.equal(site.json(`${breakdown}figure.json`)['victim-breakdown'].reason, 'source-withdrew');
  });

  it('is listed by its day alone, on no page and in no map', async () => {
    await published(rest, {withdraws: true});
    const listed = site.json('figures.json').find(({slug}) => slug === 'kosovo-victim-breakdown');
    assert.deepEqual(listed, {slug: 'kosovo-victim-breakdown', figure: 'victim-breakdown', withdrawn: today});
    for (const path of ['index.html', 'sitemap.xml']) {
      assert.doesNotMatch(site.read(path), /kosovo-victim-breakdown/, path);
    }
  });

  it('stays so in later runs, without --withdraw and without a change', async () => {
    await published(rest, {withdraws: true});
    const before = site.files();
    const {changes, withdrawn} = await published(rest);
    assert.deepEqual([changes, withdrawn], [[], []]);
    assert.deepEqual(site.files(), before);
  });

  it('can be published again, with the day on which it first was', async () => {
    const {published: first} = site.json(`${breakdown}dates.json`);
    await published(rest, {withdraws: true});
    const {unexplained} = await published({...record, 'victim-breakdown': {total: 41}});
    assert.deepEqual(unexplained, []);
    const dates = site.json(`${breakdown}dates.json`);
    assert.deepEqual([dates.published, dates.withdrawn], [first, undefined]);
    assert.equal(site.json(`${breakdown}figure.json`)['victim-breakdown'].total, 41);
  });

  it('gets all its files where an earlier version left a page alone', async () => {
    const dates = {...site.json(`${breakdown}dates.json`), withdrawn: '2026-10-05'};
    for (const path of Object.keys(site.files()).filter((one) => one.startsWith(breakdown))) {
      site.putFile(`site/${path}`, path.endsWith('dates.json') ? JSON.stringify(dates) : 'Withdrawn');
    }
    await published(rest);
    assert.equal(site.json(`${breakdown}figure.json`)['victim-breakdown'].withdrawn, '2026-10-05');
    assert.match(site.read(`${breakdown}index.html`), /5.October.2026/);
  });
});
