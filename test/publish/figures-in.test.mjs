// Which figures a record has, and what the document of each holds.

import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {kosovo} from '../support/published-site.mjs';

describe('the figures of a record', () => {
  let figuresIn;
  let Slugs;
  let checkName;
  let refusedTexts;
  before(async () => {
    ({figuresIn, Slugs, checkName, refusedTexts} = await loadSource({
      './packages/cli/src/report/refused.ts': ['refusedTexts'],
      '@tip-figures/publish/plan/figures-in.js': ['figuresIn'],
      '@tip-figures/publish/plan/slug.js': ['Slugs', 'checkName'],
    }));
  });

  /** What is printed of what a call refuses. */
  const refusedOf = (call) => {
    try {
      call();
    } catch (refused) {
      return refusedTexts(refused).join('\n');
    }
    return assert.fail('nothing was refused');
  };

  it('are one for each section, under the names of record, figure and section', () => {
    const list = [
      {id: 'potential', total: 110},
      {id: 'identified', total: 36},
    ];
    assert.deepEqual(
      figuresIn({...kosovo, 'victim-breakdown': list}, 'kosovo-2017').map(({slug}) => slug),
      ['kosovo-2017-tier-badge', 'kosovo-2017-victim-breakdown-potential', 'kosovo-2017-victim-breakdown-identified'],
    );
  });

  it('have a document of that figure alone, with what the record says for all', () => {
    const [, {document}] = figuresIn({$schema: 'record.json', ...kosovo}, 'kosovo');
    const {'tier-badge': _, ...rest} = kosovo;
    assert.deepEqual(document, rest);
  });

  it('know the sources that they name, also of one number, and the ones that those report', () => {
    const sources = {
      first: {publisher: 'A'},
      second: {publisher: 'B', cites: 'first'},
      third: {publisher: 'C'},
      fourth: {publisher: 'D'},
    };
    const record = {sources, source: 'second', 'tier-badge': {tier: '2'}, quote: {text: 'x', source: 'fourth'}};
    const [badge, quote] = figuresIn(record, 'a');
    assert.deepEqual(Object.keys(badge.document.sources), ['first', 'second']);
    assert.deepEqual(Object.keys(quote.document.sources), ['first', 'second', 'fourth']);
  });

  it('have the corrections of their own section and of what all share', () => {
    const corrections = [
      {date: '2017-07-04', path: 'victim-breakdown["potential"].total', was: 100, now: 110},
      {date: '2017-07-04', path: 'victim-breakdown["identified"].total', was: 35, now: 36},
      {date: '2017-07-04', path: 'report', was: 2016, now: 2017},
      {date: '2017-07-04', path: 'tier-badge.tier', was: '1', now: '2'},
    ];
    const list = [
      {id: 'potential', total: 110},
      {id: 'identified', total: 36},
    ];
    const found = figuresIn({...kosovo, corrections, 'victim-breakdown': list}, 'kosovo');
    const paths = found.map(({document}) => document.corrections.map(({path}) => path));
    assert.deepEqual(paths, [
      ['report', 'tier-badge.tier'],
      ['victim-breakdown["potential"].total', 'report'],
      ['victim-breakdown["identified"].total', 'report'],
    ]);
  });

  it('include a country profile where the record has its name, with the sections that it is made of', () => {
    assert.ok(!figuresIn(kosovo, 'kosovo').some(({figure}) => figure === 'country-profile'));
    const record = {...kosovo, quote: {text: 'x'}, 'country-profile': {}};
    const {slug, document} = figuresIn(record, 'kosovo').find(({figure}) => figure === 'country-profile');
    assert.equal(slug, 'kosovo-country-profile');
    const {quote: _, ...held} = record;
    assert.deepEqual(document, held);
  });

  it('are refused at an address that another has, however it is written', () => {
    const slugs = new Slugs();
    const [badge] = figuresIn(kosovo, 'kosovo');
    slugs.take(badge, 'kosovo.json');
    assert.match(
      refusedOf(() => slugs.take({...badge, slug: 'Kosovo-tier-badge'}, 'Kosovo.csv')),
      /Kosovo\.csv.*kosovo\.json/,
    );
    const sheet = 'https://docs.example/pub?output=csv';
    assert.match(
      refusedOf(() => slugs.take(badge, sheet)),
      /Write a name before this address: kosovo-2017=https:\/\/docs/,
    );
  });

  it('are refused at an address that embed.js would take for another figure', () => {
    const profile = figuresIn({...kosovo, 'country-profile': {}}, 'tier-badge-news').at(-1);
    assert.match(
      refusedOf(() => new Slugs().take(profile, 'tier-badge-news.json')),
      /would be taken for a tier-badge/,
    );
  });

  it('are refused under a name that cannot be part of an address', () => {
    for (const name of ['kosovo 2017', 'kosovë', '-a', '', 'a/b', 'a'.repeat(101)]) {
      assert.match(
        refusedOf(() => checkName(name)),
        /would be part of addresses/,
        name,
      );
    }
    assert.match(
      refusedOf(() => checkName('', 'https://docs.example/')),
      /Write a name before this address: kosovo-2017=https/,
    );
    for (const name of ['kosovo-2017', 'XK_2', '2017']) checkName(name);
  });
});
