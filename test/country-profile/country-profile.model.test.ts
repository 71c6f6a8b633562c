import {expect} from '@open-wc/testing';
import {loadedProfile} from '@tip-figures/country-profile/country-profile.model.js';
import {loadParts, parts as names} from '@tip-figures/country-profile/country-profile.parts.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {sectionOf} from '@tip-figures/record/section/section.js';
import {record} from '../support/kosovo.js';

const parse = (document: unknown) => loadedProfile(sectionOf(document, 'country-profile'));
const refusalOf = (document: unknown): readonly [string, string] => {
  try {
    parse(document);
  } catch (error) {
    if (error instanceof FigureError) return [error.path, error.message];
    throw error;
  }
  return ['', 'taken'];
};

const total = {total: 36};
const money = {currency: 'EUR', amounts: {2016: 171010}};

describe('parseCountryProfile', () => {
  before(() => loadParts(names));

  it('reads what the record has, and leaves out what it has not', () => {
    const {context, parts} = parse(record);

    expect(Object.keys(parts)).to.deep.equal(['tier-badge', 'victim-breakdown']);
    expect([context.country, context.report, context.period?.from]).to.deep.equal(['XK', 2017, '2016']);
    expect(parts['tier-badge']?.tier).to.equal('2');
  });

  it('needs no section of its own, and minds no sections that it does not show', () => {
    for (const own of [{}, {'country-profile': {}}, {quote: {speaker: 'A'}}, {'country-profile': {country: 'XK'}}]) {
      expect(Object.keys(parse({...own, 'victim-breakdown': total}).parts)).to.deep.equal(['victim-breakdown']);
    }
  });

  it('takes sections under its own name before those of the record', () => {
    const {parts} = parse({
      'victim-breakdown': total,
      'tier-badge': {tier: '2'},
      'country-profile': {'victim-breakdown': {total: 40}},
    });

    expect(parts['victim-breakdown']?.total).to.deep.equal({precision: 'exact', value: 40});
    expect(parts['tier-badge']?.tier).to.equal('2');
  });

  it('lets a section say what the record says for all', () => {
    const {context, parts} = parse({period: '2017', 'victim-breakdown': {...total, country: 'AL', period: '2016'}});

    expect([context.country, context.period?.from]).to.deep.equal(['AL', '2017']);
    expect(parts['victim-breakdown']?.context.period?.from).to.equal('2016');
  });

  for (const [what, marked, example] of [
    ['the record', {example: true, 'victim-breakdown': total}, 'data'],
    ['a part', {'victim-breakdown': total, 'funding-gap': {...money, example: 'country'}}, 'country'],
    ['a need, which it does not show', {'funding-gap': {...money, example: 'need'}}, undefined],
  ] as const) {
    it(`is an example where numbers are: ${what}`, () => {
      expect(parse(marked).context.example).to.equal(example);
    });
  }

  const nothing =
    'expected one of tier-badge, victim-breakdown, justice-outcomes, ' +
    'sentence-distribution, case-backlog, funding-gap, shelter-timeline';
  for (const [what, document, path, message] of [
    ['nothing', {}, '', nothing],
    ['a country alone', {country: 'XK'}, '', nothing],
    ['a record of other sections', {quote: {}}, '', nothing],
    ['its own section alone', {'country-profile': {}}, '', nothing],
    ['a list', [], '', 'expected an object, got a list'],
    ['an own section that is none', {'country-profile': 1}, 'country-profile', 'expected an object, got 1'],
    ['a section that is none', {'victim-breakdown': null}, 'victim-breakdown', 'expected an object, got null'],
    ['a wrong count', {'victim-breakdown': {total: -1}}, 'victim-breakdown.total', 'expected '],
    ['a count that missing', {'victim-breakdown': {}}, 'victim-breakdown.total', 'missing'],
    [
      'a wrong count among right ones',
      {'tier-badge': {tier: '2'}, 'victim-breakdown': {total: 3, sex: {female: 4}}},
      'victim-breakdown.sex.female',
      'expected at most 3 as in total, got 4',
    ],
    [
      'a wrong one in a list',
      {'sentence-distribution': {convicted: 1, sentences: [{sentence: 'P5Y', count: 'x'}]}},
      'sentence-distribution.sentences[0].count',
      'expected ',
    ],
    ['a wrong period of the record', {period: 'May', 'victim-breakdown': total}, 'period', 'expected a period'],
    [
      'a section about another country',
      {country: 'XK', 'victim-breakdown': total, 'funding-gap': {...money, country: 'AL'}},
      'funding-gap.country',
      'expected XK, got "AL"',
    ],
    [
      'sections about two countries',
      {'victim-breakdown': {...total, country: 'XK'}, 'funding-gap': {...money, country: 'AL'}},
      'funding-gap.country',
      'expected XK, got "AL"',
    ],
  ] as const) {
    it(`refuses ${what}`, () => {
      const [where, why] = refusalOf(document);

      expect(where).to.equal(path);
      expect(why).to.contain(path ? `${path}: ${message}` : message);
    });
  }
});
