import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {parseRegionCompare} from '@tip-figures/region-compare/region-compare.model.js';
import {known} from '../support/reading.js';

const tiers = {2016: {AL: '2'}, 2017: {AL: '2WL', XK: '3', SO: 'SC'}};

const placed = (section: Record<string, unknown>) =>
  parseRegionCompare(section).governments.map(({country, tier}) => `${country} ${tier ?? '–'}`);

const codes = (count: number) =>
  Array.from({length: count}, (_, index) => `A${String.fromCharCode(66 + (index % 25))}`).map((code, index) =>
    index < 25 ? code : `B${code.charAt(1)}`,
  );

describe('parseRegionCompare', () => {
  it('takes the latest report, and all that it places', () => {
    expect(parseRegionCompare({tiers}).year).to.equal(2017);
    expect(placed({tiers})).to.deep.equal(['AL 2WL', 'XK 3', 'SO SC']);
  });

  it('takes the report and the countries that are asked for', () => {
    expect(placed({tiers, report: '2016', countries: 'AL'})).to.deep.equal(['AL 2']);
    expect(placed({tiers, countries: ' XK, AL '})).to.deep.equal(['XK 3', 'AL 2WL']);
    expect(placed({tiers, countries: ['XK', 'AL']})).to.deep.equal(['XK 3', 'AL 2WL']);
  });

  it('keeps a country that the data do not place', () => {
    expect(placed({tiers, countries: 'AL RS'})).to.deep.equal(['AL 2WL', 'RS –']);
    expect(placed({tiers: {2017: {AL: 'unknown'}}})).to.deep.equal(['AL –']);
  });

  it('reads what a placement rests on, and names its sources', () => {
    const {governments} = parseRegionCompare({
      sources: {bank: {publisher: 'World Bank'}},
      tiers: {2017: {XK: {tier: 2, confidence: 'single', source: 'bank'}}},
    });

    expect(known(governments)).to.deep.equal([
      {
        ...{country: 'XK', year: 2017, tier: '2', confidence: 'single', source: ['bank']},
        credits: [{'': 'World Bank'}],
        hasMoved: false,
        years: [{year: 2017, tier: '2', confidence: 'single', source: ['bank'], credits: [{'': 'World Bank'}]}],
      },
    ]);
  });

  it('has a placement for each year up to the report, from the first that places one of them', () => {
    const years = {2012: {XK: '1'}, 2014: {AL: '3', RS: '1'}, 2015: {}, 2016: {AL: '2', RS: '2'}, 2018: {AL: '1'}};
    const {'2015': _empty, ...given} = years;
    const {first, governments} = parseRegionCompare({tiers: given, report: 2016, countries: 'RS AL'});

    expect(first).to.equal(2014);
    expect(governments.map(({years: each}) => each.map(({year, tier}) => `${year} ${tier ?? '–'}`))).to.deep.equal([
      ['2014 1', '2015 –', '2016 2'],
      ['2014 3', '2015 –', '2016 2'],
    ]);
  });

  it('has one report alone where that is asked for', () => {
    const {first, governments} = parseRegionCompare({tiers, variant: 'report', countries: 'AL'});

    expect([first, governments[0]?.years.length]).to.deep.equal([2017, 1]);
  });

  it('takes 30 countries', () => {
    expect(placed({tiers, countries: codes(30)})).to.have.length(30);
  });

  for (const [name, section, path] of [
    ['a variant that is none', {tiers, variant: 'map'}, 'variant'],
    ['no tiers', {countries: 'AL'}, 'tiers'],
    ['tiers in a list', {tiers: []}, 'tiers'],
    ['tiers of no report', {tiers: {}}, 'tiers'],
    ['tiers in an attribute', {tiers: '2017: 2'}, 'tiers'],
    ['a report that is no year', {tiers: {soon: {AL: '2'}}}, 'tiers.soon'],
    ['a report of no country', {tiers: {2017: {}}}, 'tiers["2017"]'],
    ['a report that is a tier', {tiers: {2017: '2'}}, 'tiers["2017"]'],
    ['a code in small letters', {tiers: {2017: {al: '2'}}}, 'tiers["2017"].al'],
    ['a tier that is none', {tiers: {2017: {AL: '4'}}}, 'tiers["2017"].AL'],
    ['a tier that is none, with its confidence', {tiers: {2017: {AL: {tier: '4'}}}}, 'tiers["2017"].AL.tier'],
    ['a confidence that is none', {tiers: {2017: {AL: {tier: 2, confidence: 1}}}}, 'tiers["2017"].AL.confidence'],
    ['a report without tiers', {tiers, report: 2015}, 'report'],
    ['a region that is not drawn as a map', {tiers, countries: 'africa'}, 'view'],
    ['a region that no report has', {tiers, countries: 'atlantis', view: 'map'}, 'countries'],
    ['another view', {tiers, countries: 'all', view: 'globe'}, 'view'],
    ['a map of some countries', {tiers, countries: 'AL XK', view: 'map'}, 'countries'],
    ['a map of those that moved', {tiers, countries: 'all', view: 'map', only: 'moved'}, 'only'],
    ['a map of one report alone', {tiers, countries: 'all', view: 'map', variant: 'report'}, 'variant'],
    ['a map in an order', {tiers, countries: 'all', view: 'map', order: 'change'}, 'order'],
    ['those that moved, of one report alone', {tiers, only: 'moved', variant: 'report'}, 'variant'],
    ['those that moved, first', {tiers, only: 'moved', order: 'change'}, 'order'],
    ['no country', {tiers, countries: ' '}, 'countries'],
    ['countries that are a number', {tiers, countries: 2}, 'countries'],
    ['more than 30 countries', {tiers, countries: codes(31)}, 'countries'],
    ['more than 30 placements', {tiers: {2017: Object.fromEntries(codes(31).map((code) => [code, '2']))}}, 'countries'],
    ['a country twice', {tiers, countries: 'AL XK AL'}, 'countries[2]'],
    ['a country by name', {tiers, countries: 'AL Kosovo'}, 'countries[1]'],
    ['a code of a union', {tiers, countries: ['EU']}, 'countries[0]'],
    ['a country that is a number', {tiers, countries: ['AL', 2]}, 'countries[1]'],
  ] as const) {
    it(`refuses ${name}, naming ${path}`, () => {
      expect(() => parseRegionCompare(section))
        .to.throw(FigureError, `${path}: `)
        .with.include({code: 'schema', path});
    });
  }

  it('takes more governments than 30 where all are asked for', () => {
    const many = {2017: Object.fromEntries(codes(31).map((code) => [code, '2']))};

    expect(parseRegionCompare({tiers: many, countries: 'all'}).governments).to.have.length(31);
  });

  it('keeps of all governments those that moved, with their last ten years, and says of how many', () => {
    const rest = Object.fromEntries(codes(31).map((code) => [code, '2']));
    const reports = Object.fromEntries(
      Array.from({length: 15}, (_, index) => [2003 + index, {...rest, XK: index < 14 ? '2' : '2WL', RS: '3'}]),
    );
    const {governments, first, of} = parseRegionCompare({
      tiers: {...reports, 2016: {...reports[2016], RS: 'unknown'}},
      ...{countries: 'all', only: 'moved', report: 2017},
    });

    expect([governments.map(({country, before, tier}) => [country, before, tier]), first]).to.deep.equal([
      [['XK', '2', '2WL']],
      2008,
    ]);
    // Of Serbia the report before says nothing.
    expect(of).to.equal(Object.keys(rest).length + 1);
  });

  it('says of nobody that they moved without the report before', () => {
    expect(() => parseRegionCompare({tiers: {2015: {AL: '2'}, 2017: {AL: '3'}}, only: 'moved'}))
      .to.throw(FigureError, 'tiers["2016"]: missing')
      .with.include({code: 'schema', path: 'tiers["2016"]'});
  });

  it('says which reports there are', () => {
    expect(() => parseRegionCompare({tiers, report: 2015})).to.throw('report: expected one of 2016, 2017, got 2015');
  });
});
