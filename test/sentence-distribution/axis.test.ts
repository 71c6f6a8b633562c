import {expect} from '@open-wc/testing';
import {axisOf, onAxis, placeOf} from '@tip-figures/sentence-distribution/sentence-distribution.axis.js';
import {parseSentenceDistribution} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {rowsOf} from '@tip-figures/sentence-distribution/sentence-distribution.rows.js';
import {formOf, loudOf, statementsOf} from '@tip-figures/sentence-distribution/sentence-distribution.statements.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';

type Section = Record<string, unknown>;

const axis = (section: Section) => axisOf(parseSentenceDistribution(section));
const groupsIn = (section: Section) =>
  rowsOf(parseSentenceDistribution(section)).flatMap((row) => (row.fact === 'group' ? [row] : []));

describe('the axis of sentences', () => {
  for (const [name, section, years, step] of [
    ['one year or more beyond the heaviest', {sentences: 'P5Y6M: 1'}, 7, 1],
    ['and beyond the minimum', {sentences: 'P1Y: 1', minimum: 'P5Y'}, 6, 1],
    ['at a step on which the minimum has a number, where one is', {sentences: 'P1Y: 1', minimum: 'P15Y'}, 20, 5],
    ['at a step of four years', {sentences: 'P2Y .. P9Y: 1', prescribed: '3 years .. 15 years'}, 16, 4],
    ['with room for what is heavier than its length', {sentences: 'more than 15 years: 2'}, 20, 4],
    ['for a law alone', {prescribed: '6 years .. 12 years'}, 14, 2],
    ['for terms of centuries', {sentences: 'P472Y: 1'}, 500, 100],
    ['for a fine alone', {prescribed: 'fine', sentences: 'P1Y: 1'}, 2, 1],
  ] as readonly (readonly [string, Section, number, number])[]) {
    it(`ends ${name}`, () => expect(axis(section)).to.deep.include({years, step}));
  }

  it('has lanes for life and death, and one for fines only where a range begins with one', () => {
    expect(axis({sentences: 'P10Y: 1; life: 2; death: 1; fine: 1; other: 1'})).to.deep.include({
      hasFine: false,
      lanes: ['life', 'death'],
    });
    expect(axis({sentences: 'fine .. P3Y: 2; P1Y .. life: 4'})).to.deep.include({hasFine: true, lanes: ['life']});
    expect(axis({sentences: 'P1Y: 1', prescribed: 'P5Y .. life and fine'}).lanes).to.deep.equal(['life']);
    expect(axis({sentences: 'P10Y: 1; life: 0'}).lanes).to.deep.equal([]);
  });

  it('has each term at its share, and what is suspended at none to serve', () => {
    const drawn = axis({sentences: 'P5Y: 1; P9Y: 1'});

    expect(drawn.years).to.equal(10);
    expect(placeOf({kind: 'prison', months: 60}, drawn).start).to.contain('0.5 * var(--years)');
    expect(placeOf({kind: 'prison', months: 60}, drawn).end).to.contain('0.5 * var(--years)');
    expect(placeOf({kind: 'suspended', months: 108}, drawn)).to.deep.equal(onAxis(0, drawn));
  });
});

describe('a group of sentences', () => {
  for (const [sentences, expected] of [
    ['P5Y: 3', 'term'],
    ['2 years, 6 months suspended: 4', 'term'],
    ['P1Y .. P3Y: about 23', 'range'],
    ['under 3 years: 5', 'range'],
    ['from 3 years: 36', 'range'],
    ['fine ..: 4', 'range'],
    ['suspended 1 year .. 2 years: 5', 'range'],
    ['suspended ..: 5', 'range'],
    ['life .. death: 4', 'range'],
    ['life: 4', 'heavier'],
    ['life ..: 4', 'heavier'],
    ['suspended 1 year .. suspended 2 years: 5', 'free'],
    ['fine 100 EUR .. fine 500 EUR: 4', 'free'],
    ['from suspended 2 years: 5', 'free'],
    ['community service: 4', 'free'],
    ['house arrest: 4', 'free'],
    ['other: 3', 'other'],
    ['unknown: 3', 'other'],
    ['P5Y: 0', 'none'],
  ] as const) {
    it(`is drawn as ${expected}: ${sentences}`, () => {
      expect(groupsIn({sentences}).map(({group}) => formOf(group))).to.deep.equal([expected]);
    });
  }

  for (const [name, sentences, expected] of [
    ['exact terms share one', 'P1Y: 2; P2Y: 4; P4Y: 3', ['3, 4, 2']],
    ['what is not exact has its own', 'P1Y: about 2; P2Y: 4; P3Y: withheld', ['withheld', '4', 'about 2']],
    [
      'a term that can be a fine, or is suspended in part, has its own',
      '1 year or fine: 2; P2Y: 4; 3 years, 1 year suspended: 1',
      ['1', '4', '2'],
    ],
    [
      'ranges have their own, and life and death come last',
      'P2Y .. P4Y: 5; life: 3; death: 1; P1Y: 2',
      ['5', '2', '3', '1'],
    ],
  ] as const) {
    it(`is in a row: ${name}`, () => {
      const rows = statementsOf(groupsIn({sentences}));
      expect(rows.map((row) => row.map(({group}) => writeQuantity(group.count)).join(', '))).to.deep.equal(expected);
    });
  }

  it('shares a row with those under the same minimum alone', () => {
    const minimum = {adult: 'P5Y', child: 'P10Y'};
    const sentences = ['adult', 'child', 'adult'].map((key, n) => ({sentence: `P${n + 1}Y`, count: 1, minimum: key}));
    expect(statementsOf(groupsIn({minimum, sentences})).map((row) => row.length)).to.deep.equal([2, 1]);
  });
});

describe('the number that is loud', () => {
  const loud = (section: Section) => {
    const found = loudOf(groupsIn(section), parseSentenceDistribution(section));
    return (
      found &&
      `${writeQuantity(found.row.group.count)} of ${found.of ? writeQuantity(found.of) : '?'} ${found.row.group.from.kind}`
    );
  };

  for (const [name, section, expected] of [
    [
      'the most people with one penalty',
      {convicted: 37, sentences: '1 year .. 4 years: 9; suspended: 22; fine: 6'},
      '22 of 37 suspended',
    ],
    ['of those whose sentences are known', {sentences: 'P1Y: 2; life: 3'}, '3 of 5 life'],
    ['of nobody knows how many', {sentences: 'life: 20; from 3 years: unknown'}, '20 of ? life'],
    ['also beside a larger range', {convicted: 56, sentences: 'life: 20; from 3 years: 36'}, '20 of 56 life'],
    ['none where the minimum is', {minimum: 'P5Y', sentences: 'life: 3; fine: 2'}, undefined],
    ['none beside as many with a term', {sentences: 'P1Y: 2; P3Y: 1; suspended: 3'}, undefined],
    ['none of two that are alike', {sentences: 'suspended: 3; fine: 3'}, undefined],
    ['none that is not exact', {sentences: 'suspended: about 9; P1Y .. P2Y: 3'}, undefined],
    ['none where a larger one may be withheld', {sentences: 'P1Y: withheld; suspended: 3'}, undefined],
    [
      'of nobody knows how many where the number convicted is not exact',
      {convicted: 'about 9', sentences: 'life: 3; P1Y: 1'},
      '3 of ? life',
    ],
    ['none of what is not known', {sentences: 'unknown: 9; P1Y .. P2Y: 3'}, undefined],
    ['none of several penalties', {sentences: 'suspended 1 year .. 3 years: 9'}, undefined],
  ] as readonly (readonly [string, Section, string | undefined])[]) {
    it(`is ${name}`, () => expect(loud(section)).to.equal(expected));
  }
});
