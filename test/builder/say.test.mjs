// What an editor says in own words: where it stands, what it can point at, and which numbers can be put in.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describedFields} from '../../scripts/rollup/described-fields.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const {marksOf, numbersOf, ownText, withOwnText, notesIn, sayPaths} = await loadSource(
  {
    '@tip-figures/builder/say/named.js': ['marksOf', 'numbersOf'],
    '@tip-figures/builder/say/own-text.js': ['ownText', 'withOwnText', 'notesIn'],
    '@tip-figures/builder/say/say-paths.js': ['sayPaths'],
  },
  [describedFields()],
);

const state = (figure, own, shared) => ({figure, record: {country: 'MD', period: '2022', ...shared, [figure]: own}});
const named = (all) => all.map(({key, name}) => `${key}: ${name}`);

describe('own words', () => {
  it('point at the marks of a figure by their names', () => {
    const breakdown = state('victim-breakdown', {
      total: 150,
      sex: {female: 90, unknown: 2},
      age: {child: 44, unknown: 1},
    });
    assert.deepEqual(named(marksOf(breakdown)), [
      'female: Female',
      'sex/unknown: Unknown',
      'child: Child',
      'age/unknown: Unknown',
    ]);
    assert.deepEqual(named(marksOf(state('sentence-distribution', {sentences: {P5Y6M: 1}}))), [
      'P5Y6M: 5 years 6 months',
    ]);
    assert.deepEqual(named(marksOf(state('region-compare', {countries: 'TH VN'}, {report: 2025}))), [
      'TH: Thailand',
      'VN: Vietnam',
    ]);
  });

  it('can have the numbers of the figure in them, by their paths', () => {
    const breakdown = state('victim-breakdown', {total: 'about 150', age: {child: 44}});
    assert.deepEqual(named(numbersOf(breakdown)), [
      'total: about 150 (people in all)',
      'age/child: 44 (Child, by age)',
      'period: 2022 (period)',
      'place: Moldova (place)',
    ]);
  });

  it('have no title where the figure has none', () => {
    assert.equal(sayPaths(state('quote', {})).heading, undefined);
    assert.deepEqual(sayPaths(state('victims-trend', {})).heading, ['victims-trend', 'heading']);
  });

  it('keep what else is said of them', () => {
    const looked = {text: {en: 'a', sq: 'b'}, reviewed: true};
    assert.equal(ownText(looked), 'a');
    assert.deepEqual(withOwnText(looked, 'c'), {text: {en: 'c', sq: 'b'}, reviewed: true});
    assert.equal(withOwnText('a', ''), undefined);
    assert.deepEqual(notesIn('2018: a new law'), [['2018', 'a new law']]);
  });
});
