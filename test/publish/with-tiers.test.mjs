// What tip-figures publish makes of a figure that says no more than country and report.

import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {writeTiers} from '../../scripts/tiers/write-tiers.mjs';
import {siteOfEachTest} from '../support/published-site.mjs';

describe('a published figure that leaves its tiers to their documents', () => {
  const site = siteOfEachTest();
  const tiers = (file = '') => site.place(`own/data/tiers/${file}`);
  const published = () => site.published('--tiers', tiers());
  const own = {publisher: 'A ministry', date: '2024-06-30'};
  const history = () => site.json('f/one-tier-badge/figure.json')['tier-badge'].history;

  beforeEach(async () => {
    site.forget('kosovo.json');
    await writeTiers(site.place('own'));
  });

  it('has those of its country up to its report, whose source it names', async () => {
    site.record('one.json', {version: 1, country: 'AL', report: 2024, 'tier-badge': {}});
    await published();
    assert.deepEqual([history().at(0).report, history().at(-1).report], [2001, 2024]);
    const csv = site.read('f/one-tier-badge/figure.csv');
    assert.match(csv, /^2024,.*Trafficking in Persons Report/m);
    assert.doesNotMatch(csv, /^2025,/m);
  });

  it('stays as it is when the documents have a later report', async () => {
    site.record('one.json', {version: 1, country: 'AL', report: 2024, 'tier-badge': {}});
    await published();
    const before = site.read('f/one-tier-badge/figure.json');
    const document = JSON.parse(readFileSync(tiers('AL.json')));
    document['tier-badge'].history.push({report: 2026, tier: '1', confidence: 'single'});
    site.putFile('own/data/tiers/AL.json', JSON.stringify(document));
    await published();
    assert.equal(site.read('f/one-tier-badge/figure.json'), before);
  });

  it('compares the countries that it names, and holds no others', async () => {
    site.record('some.json', {version: 1, report: 2025, 'region-compare': {countries: 'AL XK'}});
    await published();
    const {tiers: placed} = site.json('f/some-region-compare/figure.json')['region-compare'];
    assert.deepEqual(Object.keys(placed[2025]), ['AL', 'XK']);
    assert.deepEqual(Object.keys(placed).at(-1), '2025');
  });

  it('holds for a map its report and the one before, and is drawn with its tiles', async () => {
    site.record('map.json', {version: 1, report: 2025, 'region-compare': {countries: 'near-east', view: 'map'}});
    await published();
    const {tiers: placed} = site.json('f/map-region-compare/figure.json')['region-compare'];
    assert.deepEqual(Object.keys(placed), ['2024', '2025']);
    assert.match(site.read('f/map-region-compare/index.html'), /class="tile t3"[^>]*><span>SY<\/span>/);
  });

  it('keeps what it says itself', async () => {
    site.record('one.json', {version: 1, country: 'AL', report: 2024, 'tier-badge': {tier: '3', source: 'A ministry'}});
    await published();
    assert.deepEqual(site.json('f/one-tier-badge/figure.json')['tier-badge'], {tier: '3', source: 'A ministry'});
  });

  it('is refused where there is no such document, and nothing is published', async () => {
    site.record('one.json', {version: 1, country: 'VA', report: 2024, 'tier-badge': {}});
    const {status, stderr} = await site.publish('--tiers', tiers());
    assert.equal(status, 1);
    assert.match(stderr, /there is no VA\.json among the documents of tiers/);
    assert.equal(site.has('f/one-tier-badge/figure.json'), false);
  });

  for (const [where, folder, more] of [
    ['that the site brings', 'own', ['--tiers']],
    ['of the library', 'dist', []],
  ])
    it(`has those of the documents ${where}`, async () => {
      await writeTiers(site.place(folder));
      site.record('one.json', {version: 1, country: 'AL', report: 2024, 'tier-badge': {}});
      await site.published(...more.flatMap((option) => [option, tiers()]));
      assert.equal(history().at(-1).report, 2024);
    });

  it('has them beside sources of its record, and is from none of these', async () => {
    await writeTiers(site.place('dist'));
    site.record('one.json', {
      ...{version: 1, country: 'AL', report: 2024, period: '2023', asOf: '2024-07-01'},
      ...{sources: {reports: own, WB_WGI_TPR: own}, source: 'reports'},
      'tier-badge': {},
      'victim-breakdown': {total: 110},
    });
    await site.published();
    const {sources, 'tier-badge': badge} = site.json('f/one-tier-badge/figure.json');
    assert.match(sources[badge.source].publisher.en, /Department of State/);
    const named = badge.history.flatMap(({source = []}) => source);
    assert.ok(named.length > 0 && named.every((key) => sources[key] && sources[key].publisher !== own.publisher));
    assert.match(site.read('f/one-tier-badge/figure.csv'), /Trafficking in Persons Report/);
    assert.doesNotMatch(site.read('f/one-tier-badge/figure.csv'), /A ministry/);
    assert.match(site.read('f/one-victim-breakdown/figure.csv'), /A ministry/);
  });

  it('stays withdrawn', async () => {
    site.record('one.json', {
      version: 1,
      country: 'AL',
      report: 2024,
      'tier-badge': {withdrawn: '2024-07-01', reason: 'error'},
    });
    await published();
    assert.equal(history(), undefined);
  });
});
