import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';

describe('a small number that nothing reads', () => {
  for (const [record, unread] of [
    [
      {'region-compare': {countries: {AL: {victims: 3}, XK: 3}}},
      ['region-compare.countries.AL.victims', 'region-compare.countries.XK'],
    ],
    [{'victim-breakdown': {total: 36, males: 3, females: '4'}}, ['victim-breakdown.males', 'victim-breakdown.females']],
    [{'victim-breakdown': {total: 36}, survivors: {list: [{men: '1..2'}, 40, 0, 5]}}, ['survivors.list[0].men']],
    [{'victim-breakdown': {total: 36}, men: {value: 2, label: '3'}}, ['men.value']],
  ] as const) {
    it(`is named: ${unread.join(', ')}`, () => {
      expect(protectRecord(record, 5).unread).to.deep.equal(unread);
    });
  }

  it('is one below the threshold of the record', () => {
    expect(protectRecord({suppressBelow: 10, 'victim-breakdown': {men: 7}}, 5).unread).to.deep.equal([
      'victim-breakdown.men',
    ]);
  });

  for (const record of [
    {
      version: 1,
      report: 2017,
      'tier-badge': {tier: '2', history: {2016: '2'}},
      'case-backlog': {open: {2016: 3}},
      'funding-gap': {amounts: {2015: 4, 2016: 3}, change: -1, need: 2, victims: {2015: 3}},
    },
    {'victim-breakdown': {total: 3, sex: 'female: 1; male: 2', previous: {2015: {value: 2, label: '3'}}}},
    {'sentence-distribution': {convicted: 3, minimum: 'P5Y', sentences: [{sentence: 'P5Y', count: 3}]}},
    {'shelter-timeline': {cycle: 'P6M', shelters: [{id: '2', label: '1', periods: [{status: 'funded', note: '3'}]}]}},
    {'key-figure': {value: 3, unit: 'cases', previous: 2}},
    {'justice-outcomes': {prosecuted: {value: 3, unit: 'cases'}}},
    {'region-compare': {tiers: {2025: {AL: '2', XK: {tier: 2, other: '3'}}}}},
  ]) {
    it(`is none of those in ${Object.keys(record).join(', ')}`, () => {
      expect(protectRecord(record, 5).unread).to.deep.equal([]);
    });
  }
});
