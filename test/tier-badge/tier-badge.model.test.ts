import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {parseTierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {known} from '../support/reading.js';
import {kosovo} from '../support/tiers.js';

const years = (model: ReturnType<typeof parseTierBadge>) =>
  model.history.map(({year, tier}) => `${year}: ${tier ?? '–'}`);

describe('parseTierBadge', () => {
  for (const tier of ['1', '2', '2WL', '3', 'SC']) {
    it(`reads tier ${tier}`, () => {
      expect(parseTierBadge({tier}).tier).to.equal(tier);
    });
  }

  it('reads a tier that JSON gives as a number', () => {
    expect(parseTierBadge({tier: 2, previous: 3})).to.deep.equal(parseTierBadge({tier: '2', previous: '3'}));
  });

  it('takes the year of the report before for a previous tier without year', () => {
    expect(known(parseTierBadge({tier: '2', report: 2017, previous: '3'}).previous)).to.deep.equal({
      tier: '3',
      year: 2016,
    });
  });

  it('leaves the year open where no report is named', () => {
    expect(known(parseTierBadge({tier: '2', previous: '3'}))).to.deep.equal({
      context: {},
      tier: '2',
      history: [],
      previous: {tier: '3'},
    });
  });

  it('takes tier, year and the tier before from the history', () => {
    const badge = parseTierBadge({history: '2015: 2WL; 2016: 2'});

    expect(known(badge)).to.deep.include({tier: '2', year: 2016, previous: {tier: '2WL', year: 2015}});
  });

  it('finds the placement before its own report, not before the end of the history', () => {
    const badge = parseTierBadge({report: 2016, history: '2014: 3; 2015: unknown; 2016: 2; 2017: 1'});

    expect(known(badge)).to.deep.include({tier: '2', year: 2016, previous: {tier: '3', year: 2014}});
  });

  it('leaves out what later reports say, though they are in the history', () => {
    const badge = parseTierBadge({...kosovo, ...kosovo['tier-badge'], report: 2017});

    expect(badge.history.map(({year}) => year)).to.deep.equal([2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017]);
    expect(badge).to.include({tier: '2', year: 2017});
    expect(badge.previous).to.include({tier: '2', year: 2016});
  });

  it('takes the latest report where none is asked for', () => {
    expect(parseTierBadge({...kosovo, ...kosovo['tier-badge']})).to.include({tier: '2', year: 2025});
  });

  it('has no tier for a report that the history lacks, but the history up to it', () => {
    const badge = parseTierBadge({history: '2014: 2; 2015: 2WL', report: 2017});

    expect(badge).to.include({tier: undefined, year: 2017});
    expect(years(badge)).to.deep.equal(['2014: 2', '2015: 2WL', '2016: –', '2017: –']);
    expect(known(badge.previous)).to.deep.equal({tier: '2WL', year: 2015});
  });

  it('takes a history that ends without a tier', () => {
    expect(parseTierBadge({history: '2015: 2; 2016: unknown'})).to.include({tier: undefined, year: 2016});
  });

  it('draws no more years than the reports have, whatever report is asked for', () => {
    expect(parseTierBadge({history: '2016: 2', report: 2099}).history).to.have.length(30);
  });

  it('puts what stands beside the history into it', () => {
    const badge = parseTierBadge({history: '2014: 3', tier: '1', previous: '2', report: 2017});

    expect(years(badge)).to.deep.equal(['2014: 3', '2015: –', '2016: 2', '2017: 1']);
  });

  it('reads what a placement rests on, and names its sources', () => {
    const {history} = parseTierBadge({
      sources: {bank: {publisher: {en: 'World Bank'}}},
      history: {
        2016: {tier: 2, confidence: 'conflict', other: '2WL', source: ['bank', 'somebody'], note: 'A remark.'},
      },
    });

    expect(known(history)).to.deep.equal([
      {
        tier: '2',
        confidence: 'conflict',
        other: '2WL',
        source: ['bank', 'somebody'],
        note: {'': 'A remark.'},
        year: 2016,
        credits: [{en: 'World Bank'}, {'': 'somebody'}],
      },
    ]);
  });

  it('puts the years in order and shows those without a tier', () => {
    expect(years(parseTierBadge({history: '2017: 2; 2014: 3; 2015: unknown'}))).to.deep.equal([
      '2014: 3',
      '2015: –',
      '2016: –',
      '2017: 2',
    ]);
  });

  it('reads a history in an attribute, an object and a list alike', () => {
    const list = parseTierBadge({
      history: [
        {report: 2015, tier: '2'},
        {report: 2016, tier: 'SC'},
      ],
    });

    expect(parseTierBadge({history: '2015: 2; 2016: SC'})).to.deep.equal(list);
    expect(parseTierBadge({history: {2015: 2, 2016: 'SC'}})).to.deep.equal(list);
  });

  for (const [name, section, path] of [
    ['no tier at all', {}, 'tier'],
    ['an unknown tier', {tier: '4'}, 'tier'],
    ['a tier that is none', {tier: 'Tier 4'}, 'tier'],
    ['a part of a name', {tier: 'Watch'}, 'tier'],
    ['an empty tier', {tier: ''}, 'tier'],
    ['null', {tier: null}, 'tier'],
    ['a tier in a list', {tier: ['2']}, 'tier'],
    ['a tier that history denies', {tier: '1', report: 2016, history: '2016: 2'}, 'tier'],
    ['an unknown previous tier', {tier: '2', previous: '0'}, 'previous'],
    ['a previous tier without year in JSON', {tier: '2', previous: {tier: '2'}}, 'previous.report'],
    ['an unknown previous tier in JSON', {tier: '2', previous: {report: 2016, tier: '5'}}, 'previous.tier'],
    ['a previous report without tier', {tier: '2', previous: {report: 2016}}, 'previous'],
    [
      'a previous tier that history denies',
      {tier: '2', report: 2016, previous: '3', history: '2015: 2; 2016: 2'},
      'previous',
    ],
    ['a previous report of the same year', {tier: '2', report: 2017, previous: {report: 2017, tier: '2'}}, 'previous'],
    ['a previous report from the future', {tier: '2', report: 2017, previous: {report: 2018, tier: '3'}}, 'previous'],
    ['a history that is no list', {history: '2'}, 'history'],
    ['an empty history', {tier: '2', history: ''}, 'history'],
    ['a history of none', {tier: '2', history: []}, 'history'],
    ['more years than the reports have', {history: '2001: 2; 2031: 2'}, 'history'],
    ['a year that is none', {history: '2015/2016: 2'}, 'history["2015/2016"]'],
    ['a tier in history that is none', {history: '2015: 2; 2016: II'}, 'history["2016"]'],
    [
      'a year that stands twice',
      {
        history: [
          {report: 2016, tier: '2'},
          {report: '2016', tier: '3'},
        ],
      },
      'history[1]',
    ],
    ['an entry without year', {history: [{tier: '2'}]}, 'history[0].report'],
    ['an entry that is nothing', {history: [null]}, 'history[0].report'],
    ['an entry by year with a tier that is none', {history: {2016: {tier: 4}}}, 'history["2016"].tier'],
    ['an entry by year without a tier', {history: {2016: {XK: '2'}}}, 'history["2016"].tier'],
    ['a confidence that is none', {history: {2016: {tier: 2, confidence: 'sure'}}}, 'history["2016"].confidence'],
    ['another tier that is none', {history: [{report: 2016, tier: 2, other: 'II'}]}, 'history[0].other'],
    ['a source that is no key', {history: [{report: 2016, tier: 2, source: ['a', 1]}]}, 'history[0].source'],
    ['a note that is no text', {history: [{report: 2016, tier: 2, note: 1}]}, 'history[0].note'],
    ['an entry with a tier that is none', {history: [{report: 2016, tier: 4}]}, 'history[0].tier'],
    ['a year in a list', {history: [{report: [2016], tier: 2}]}, 'history[0].report'],
    ['a report that is no year', {tier: '2', report: 'soon'}, 'report'],
  ] as const) {
    it(`refuses ${name}, naming ${path}`, () => {
      expect(() => parseTierBadge(section))
        .to.throw(FigureError, `${path}: `)
        .with.include({code: 'schema', path});
    });
  }

  it('says how to write a tier', () => {
    expect(() => parseTierBadge({tier: 'Tier 4'})).to.throw('tier: expected one of 1, 2, 2WL, 3, SC, got "Tier 4"');
  });

  for (const [tier, written] of [
    ['1', ['Tier 1', 'tier 1', 'TIER-1']],
    ['2WL', ['Tier 2 Watch List', 'tier 2 watchlist', '2wl', 'Tier 2WL', 'tier_2_watch_list']],
    ['SC', ['Special Case', 'special-case', 'sc']],
  ] as const) {
    it(`reads ${tier} in the words of the report`, () => {
      expect(written.map((one) => parseTierBadge({tier: one}).tier)).to.deep.equal(written.map(() => tier));
    });
  }
});
