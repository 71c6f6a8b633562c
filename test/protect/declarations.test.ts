import {expect} from '@open-wc/testing';
import {period} from '@tip-figures/record/fields/time/time.js';
import {kind, optional, type Fields} from '@tip-figures/record/fields/kind.js';
import {list, object} from '@tip-figures/record/fields/object/object.js';
import {parts} from '@tip-figures/record/fields/parts/parts.js';
import {count, quantitiesByPeriod, quantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import {declaredSections} from '@tip-figures/record/generated/declared-sections.js';
import {peopleIn} from '@tip-figures/record/section/as-data.js';

const few = {missing: 'withheld', low: 1, high: 4};
const range = (low: number, high: number) => ({missing: 'withheld', low, high});

/** A section that no code of the product names. */
const own = {
  residents: count('people'),
  rooms: parts([{list: 'rooms', keys: ['single', 'shared']}], 'people', {addUpTo: 'residents'}),
  earlier: optional(quantitiesByPeriod({counts: 'people'})),
  victims: optional(quantitiesByPeriod({counts: 'people', of: 'victims'})),
  stays: optional(list(object({moved: count('people'), when: period}), 'stays', {most: 9})),
  census: optional(kind('corrections', (input) => input, {counts: 'people'})),
  beds: optional(count('cases')),
};
const declaring = (name: string, own: Fields) => ({
  ...declaredSections,
  [name]: {name, fields: Object.fromEntries(Object.entries(own).map(([field, kind]) => [field, peopleIn(kind)]))},
});
const declarations = declaring('shelter-residents', own);

const protect = (record: Record<string, unknown>) => {
  const {suppressBelow, ...left} = protectRecord(record, 5, declarations).record;
  return left;
};

describe('a section that is only declared', () => {
  it('is unknown without its declaration', () => {
    const record = {'tier-badge': {}, 'shelter-residents': {residents: 3}};

    expect(protectRecord(record, 5).record).to.deep.equal(record);
  });

  it('has its total withheld, with all its parts', () => {
    expect(protect({'shelter-residents': {residents: 3, rooms: {single: 3, shared: 0}}})).to.deep.equal({
      'shelter-residents': {residents: few, rooms: {single: {missing: 'withheld'}, shared: {missing: 'withheld'}}},
    });
  });

  it('does not tell a small part by the others, nor by those of a dimension that is not declared', () => {
    const record = {'shelter-residents': {residents: 36, rooms: 'single: 33; shared: 3', sex: {female: 34, male: 2}}};

    expect(protect(record)).to.deep.equal({
      'shelter-residents': {
        residents: 36,
        rooms: 'single: withheld 32..35; shared: withheld 1..4',
        sex: {female: range(32, 35), male: few},
      },
    });
  });

  it('has small counts of a period withheld, and what periods tell of each other', () => {
    const earlier = {2015: 3, 2014: 40, '2013/2014': 42};

    expect(protect({'shelter-residents': {residents: 36, earlier}})).to.deep.equal({
      'shelter-residents': {residents: 36, earlier: {2015: few, 2014: range(38, 41), '2013/2014': 42}},
    });
  });

  it('counts the same people as another section where it says so, and no others', () => {
    const record = {
      period: '2016',
      'victims-trend': {points: {2015: 30, 2016: 3}},
      'shelter-residents': {residents: 30, victims: {2016: 9}},
      'victim-breakdown': {total: 'unknown', previous: {2016: 20}},
    };

    expect(protect(record)).to.deep.equal({
      ...record,
      'victims-trend': {points: {2015: 30, 2016: few}},
      'shelter-residents': {residents: 30, victims: {2016: {missing: 'withheld'}}},
      'victim-breakdown': {total: 'unknown', previous: {2016: {missing: 'withheld'}}},
    });
  });

  it('has people withheld in lists, in kinds of its own and where nothing is declared', () => {
    const record = {
      'shelter-residents': {
        residents: 36,
        stays: [{moved: 3, when: '2016', children: 2}],
        census: {spring: [3, 40]},
        beds: 3,
      },
    };

    expect(protect(record)).to.deep.equal({
      'shelter-residents': {
        residents: 36,
        stays: [{moved: few, when: '2016', children: few}],
        census: {spring: [few, 40]},
        beds: 3,
      },
    });
  });

  it('has small numbers withheld that nothing declares, and none of fields that count no people', () => {
    const stay = {moved: 'x', when: 3, other: 4, fine: {value: 2, unit: 'cases'}};
    const record = {'shelter-residents': {version: 1, residents: 36, beds: 3, cots: 2, stays: [stay]}};

    expect(protect(record)).to.deep.equal({
      'shelter-residents': {version: 1, residents: 36, beds: 3, cots: few, stays: [{...stay, other: few}]},
    });
  });

  it('has corrections judged by it', () => {
    const corrections = [
      {date: '2017-07-04', path: 'rooms.single', was: 3, now: 30},
      {date: '2017-07-04', path: 'shelter-residents.residents', was: 35, now: 36},
    ];
    const record = {'shelter-residents': {residents: 36, rooms: {single: 30}}, corrections};

    expect(protect(record)['corrections']).to.deep.equal([{date: '2017-07-04', path: 'rooms.single'}, corrections[1]]);
  });

  it('of other numbers has only the fields of people protected', () => {
    const money = declaring('money', {amount: quantity(), helped: count('people')});
    const corrections = [
      {date: '2017-07-04', path: 'money.amount', was: 3, now: 4},
      {date: '2017-07-04', path: 'money.helped', was: 3, now: 40},
    ];
    const {record} = protectRecord({money: {amount: 3, helped: 40}, corrections}, 5, money);

    expect(record).to.deep.include({money: {amount: 3, helped: 40}});
    expect(record['corrections']).to.deep.equal([corrections[0], {date: '2017-07-04', path: 'money.helped'}]);
  });
});
