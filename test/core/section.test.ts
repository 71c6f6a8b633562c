import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {sectionOf} from '@tip-figures/record/section/section.js';

const record = {
  version: 1,
  country: 'XK',
  report: 2017,
  period: '2016',
  corrections: [],
  'tier-badge': {tier: '2', period: '2017'},
  'victim-breakdown': {total: 36},
};

describe('sectionOf', () => {
  it('hands a section back as it is', () => {
    expect(sectionOf({tier: '2', country: 'XK'}, 'tier-badge')).to.deep.equal({tier: '2', country: 'XK'});
  });

  it('takes one section out of a record, with what all sections share', () => {
    expect(sectionOf(record, 'victim-breakdown')).to.deep.equal({
      version: 1,
      country: 'XK',
      report: 2017,
      corrections: [],
      period: '2016',
      total: 36,
    });
  });

  it('lets a section differ from what its record says for all', () => {
    expect(sectionOf(record, 'tier-badge')).to.have.property('period', '2017');
  });

  for (const [name, of, section, place] of [
    ['a place of several countries, in a record on one', {country: 'XK'}, {place: 'Europe'}, {place: 'Europe'}],
    ['a country, in a record on several', {place: 'europe'}, {country: 'XK'}, {country: 'XK'}],
    ['a name of its own for the country', {country: 'XK'}, {place: 'Prizren'}, {country: 'XK', place: 'Prizren'}],
    [
      'the country, of which the record has the name',
      {country: 'XK', place: 'Kosova'},
      {country: 'XK'},
      {country: 'XK', place: 'Kosova'},
    ],
    [
      'both, in place of both',
      {country: 'XK', place: 'Kosova'},
      {country: 'UK', place: 'Wales'},
      {country: 'UK', place: 'Wales'},
    ],
    ['neither', {country: 'XK', place: 'Kosova'}, {}, {country: 'XK', place: 'Kosova'}],
  ] as const) {
    it(`is about ${name}`, () => {
      expect(sectionOf({...of, 'key-figure': {...section, value: 3}}, 'key-figure')).to.deep.equal({
        ...place,
        value: 3,
      });
    });
  }

  it('says that a record has no such section', () => {
    expect(() => sectionOf(record, 'funding-gap'))
      .to.throw(FigureError, 'funding-gap: missing')
      .with.property('path', 'funding-gap');
  });

  for (const [name, document, message] of [
    ['a list', [record], 'expected an object, got a list'],
    ['a text', 'tier 2', 'expected an object, got "tier 2"'],
    ['a number', 36, 'expected an object, got 36'],
    ['null', null, 'expected an object, got null'],
    ['a record with a text in a list', {'tier-badge': ['2']}, 'tier-badge[0]: expected an object, got "2"'],
    ['a record whose section is null', {'tier-badge': null}, 'tier-badge: expected an object, got null'],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(() => sectionOf(document, 'tier-badge'))
        .to.throw(FigureError, message)
        .with.property('code', 'schema');
    });
  }
});
