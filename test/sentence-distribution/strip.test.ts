import {expect} from '@open-wc/testing';
import {parseSentenceDistribution} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {factsOf} from '@tip-figures/sentence-distribution/sentence-distribution.facts.js';
import {endsOn, formOf, placeOf, stripOf} from '@tip-figures/sentence-distribution/sentence-distribution.strip.js';
import {isOneLine} from '@tip-figures/sentence-distribution/sentence-distribution.one-line.js';

const parse = (sentences: unknown, minimum?: string) =>
  parseSentenceDistribution({sentences, ...(minimum ? {minimum} : {})});
const strip = (sentences: string, minimum?: string) => stripOf(parse(sentences, minimum));
describe('the strip of sentences', () => {
  it('gives fines a lane before zero, and life and death lanes after the last year', () => {
    expect(strip('P10Y: 1; life: 2; death: 1; fine: 1; other: 1')).to.deep.include({
      before: ['fine'],
      after: ['life', 'death', 'other'],
    });
    for (const suspended of ['suspended', 'suspended P2Y', 'suspended 1 year .. suspended 2 years']) {
      expect(strip(`P10Y: 1; ${suspended}: 2`), suspended).to.deep.include({before: ['suspended'], after: []});
    }
    expect(strip('fine .. P3Y: 2; P1Y .. life: 4')).to.deep.include({before: ['fine'], after: ['life']});
  });

  it('gives no lane to nobody', () => {
    expect(strip('P10Y: 1; life: 0').after).to.deep.equal([]);
  });

  it('ends one year beyond the highest mark, minimum or prescribed term, at a tick', () => {
    expect(strip('P5Y6M: 1')).to.deep.include({years: 7, step: 1});
    expect(strip('P1Y: 1', 'P5Y')).to.deep.include({years: 6, step: 1});
    expect(strip('P21Y: 1')).to.deep.include({years: 25, step: 5});
    expect(
      stripOf(parseSentenceDistribution({sentences: 'P1Y: 1', prescribed: '5 years .. 12 years'})),
    ).to.deep.include({
      years: 14,
      step: 2,
    });
  });

  it('places years by their share of the axis, and suspended terms in a lane before it, whatever their length', () => {
    const drawn = strip('P5Y: 1; P9Y: 1; suspended P9Y: 1');

    expect(placeOf({kind: 'prison', months: 60}, drawn)).to.contain('0.5 * (100%');
    expect(placeOf({kind: 'suspended', months: 108}, drawn)).to.equal(placeOf({kind: 'suspended'}, drawn));
  });

  it('has room for laws, and lanes for the fine that one begins with, but none for a fine alone', () => {
    const laws = (prescribed: string) => stripOf(parseSentenceDistribution({sentences: 'P1Y: 1', prescribed}));

    expect(laws('fine .. P5Y')).to.deep.include({before: ['fine'], years: 6});
    expect(laws('P5Y .. life and fine').after).to.deep.equal(['life']);
    expect(laws('fine')).to.deep.include({before: [], years: 2});
    expect(laws('community service')).to.deep.include({before: [], after: []});
  });
});

describe('the box of a sentence of which only a limit is known', () => {
  it('is open where the heavier end is not known, and never a mark at its start', () => {
    const [prison, fine] = [{from: '3 years'}, {from: 'fine'}].map((one) => parse([{...one, count: 36}]));

    expect(formOf(prison!.groups[0]!)).to.equal('box');
    expect(endsOn(stripOf(prison!), prison!.groups[0]!)).to.deep.include({to: {kind: 'prison', months: 60}});
    expect(formOf(fine!.groups[0]!)).to.equal('box');
  });

  it('goes from the start of the axis, or to its end, which leaves it room', () => {
    const [more, less] = ['more than 15 years', 'under 3 years'].map((one) => parse({[one]: 2}).groups[0]!);
    const drawn = strip('more than 15 years: 2; under 3 years: 2');

    expect(drawn.years).to.equal(20);
    expect(endsOn(drawn, more!)).to.deep.include({to: {kind: 'prison', months: 240}});
    expect(endsOn(drawn, less!)).to.deep.include({from: {kind: 'prison', months: 0}});
    expect(endsOn(drawn, less!).to).to.deep.include({months: 36});
  });
});

describe('the mark of a sentence', () => {
  for (const [sentences, expected] of [
    ['P5Y: 3', 'marks'],
    ['P1Y .. P3Y: about 23', 'box'],
    ['under 3 years: 5', 'box'],
    ['unknown: 3', 'unplaced'],
    ['P5Y: 0', 'none'],
    ['suspended 1 year .. suspended 2 years: 5', 'marks'],
    ['from suspended 2 years: 5', 'marks'],
    ['suspended 1 year .. 2 years: 5', 'box'],
    ['fine 100 EUR .. fine 500 EUR: 4', 'marks'],
    ['life ..: 4', 'marks'],
    ['community service: 4', 'unplaced'],
    ['house arrest: 4', 'unplaced'],
    ['2 years, 6 months suspended: 4', 'marks'],
  ] as const) {
    it(`of ${sentences} is ${expected}`, () => {
      expect(parse(sentences).groups.map(formOf)).to.deep.equal([expected]);
    });
  }
});

describe('one line for all sentences', () => {
  for (const [sentences, minimum, full, compact] of [
    ['P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23', 'P5Y', true, true],
    ['P1Y .. P21Y: unknown', 'P2Y', true, true],
    ['P1Y .. P4Y: 3', undefined, true, true],
    // Ends without room for their words, dots whose number is not said, and a count that would stand on one side.
    ['P2Y .. P4Y6M: 14; P5Y: 1', 'P5Y', false, true],
    ['P2Y: 3; P6Y: 1', 'P5Y', false, true],
    ['P3Y .. P9Y: 14', 'P5Y', false, false],
    ['P1Y .. P4Y: about 3', undefined, false, false],
    ['P1Y .. P4Y: 3; P2Y .. P6Y: 4', undefined, false, false],
    ['suspended 2 years: 3', undefined, false, false],
  ] as const) {
    it(`is drawn of ${sentences}: ${full} in full, ${compact} in a small figure`, () => {
      const model = parse(sentences, minimum);
      const facts = factsOf(model).filter((fact) => fact.kind === 'group');
      const isOne = (hasEnds: boolean) => isOneLine(facts, stripOf(model), model.minimums, hasEnds);

      expect([isOne(true), isOne(false)]).to.deep.equal([full, compact]);
    });
  }
});
