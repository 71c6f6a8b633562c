import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';

const few = {missing: 'withheld', low: 1, high: 4};
const range = (low: number, high: number) => ({missing: 'withheld', low, high});
const gone = {missing: 'withheld'};
const points = (list: object) =>
  (protectRecord({'victims-trend': {points: list}}, 5).record['victims-trend'] as {points: object}).points;

describe('a period that others make up', () => {
  for (const [title, before, after] of [
    [
      'its halves',
      {2016: 36, '2016-01/2016-06': 33, '2016-07/2016-12': 3},
      {2016: 36, '2016-01/2016-06': range(32, 35), '2016-07/2016-12': few},
    ],
    [
      'years of a span',
      {'2014/2016': 60, 2014: 28, 2015: 29, 2016: 3},
      {'2014/2016': 60, 2014: 28, 2015: range(28, 31), 2016: few},
    ],
    [
      'a day and the rest of a leap month',
      {'2016-02': 36, '2016-02-01/2016-02-28': 33, '2016-02-29': 3},
      {'2016-02': 36, '2016-02-01/2016-02-28': range(32, 35), '2016-02-29': few},
    ],
    [
      'halves that are months themselves',
      {
        2016: 60,
        '2016-01/2016-06': 30,
        '2016-07/2016-12': 30,
        '2016-01/2016-05': 27,
        '2016-06': 3,
        '2016-07/2016-11': 20,
        '2016-12': 10,
      },
      {
        2016: 60,
        '2016-01/2016-06': 30,
        '2016-07/2016-12': 30,
        '2016-01/2016-05': range(26, 29),
        '2016-06': few,
        '2016-07/2016-11': 20,
        '2016-12': 10,
      },
    ],
    [
      'halves, where it is written in two ways',
      {2016: 36, '2016-01/2016-12': 36, '2016-01/2016-06': 33, '2016-07/2016-12': 3},
      {2016: 36, '2016-01/2016-12': 36, '2016-01/2016-06': range(32, 35), '2016-07/2016-12': few},
    ],
    [
      'halves, where nothing is known of its other name',
      {2016: 36, '2016-01/2016-12': 'unknown', '2016-01/2016-06': 33, '2016-07/2016-12': 3},
      {2016: 36, '2016-01/2016-12': 'unknown', '2016-01/2016-06': range(32, 35), '2016-07/2016-12': few},
    ],
  ] as const) {
    it(`is the sum of ${title}`, () => {
      expect(points(before)).to.deep.equal(after);
    });
  }

  for (const [title, before, after] of [
    ['half of it', {2016: 30, '2016-01/2016-06': 27}, {2016: 30, '2016-01/2016-06': range(26, 29)}],
    [
      'most of a year that begins in spring',
      {'2016-04/2017-03': 30, '2016-04/2016-12': 27},
      {'2016-04/2017-03': 30, '2016-04/2016-12': range(26, 29)},
    ],
    [
      'two parts of three',
      {2016: 60, '2016-01/2016-04': 27, '2016-07/2016-12': 30},
      {2016: 60, '2016-01/2016-04': 27, '2016-07/2016-12': range(29, 32)},
    ],
    ['years of a span', {'2014/2016': 60, 2014: 28, 2016: 29}, {'2014/2016': 60, 2014: 28, 2016: range(28, 31)}],
    [
      'parts that overlap',
      {2016: 36, '2016-01/2016-08': 33, '2016-04/2016-12': 32},
      {2016: gone, '2016-01/2016-08': gone, '2016-04/2016-12': gone},
    ],
    [
      'parts beside halves',
      {2016: 36, '2016-01/2016-06': 18, '2016-07/2016-12': 18, '2016-04/2016-12': 33},
      {2016: gone, '2016-01/2016-06': gone, '2016-07/2016-12': gone, '2016-04/2016-12': gone},
    ],
    [
      'a small part, and nobody in the gap',
      {2016: 36, '2016-01/2016-05': 33, '2016-07/2016-12': 3},
      {2016: 36, '2016-01/2016-05': range(32, 35), '2016-07/2016-12': few},
    ],
  ] as const) {
    it(`leaves no small rest beside ${title}`, () => expect(points(before)).to.deep.equal(after));
  }

  it('shows parts that leave nobody, or enough people', () => {
    for (const list of [
      {2016: 30, '2016-01/2016-06': 30},
      {2016: 30, '2016-01/2016-06': 25},
    ]) {
      expect(points(list)).to.deep.equal(list);
    }
  });

  it('is hidden under each of its names', () => {
    expect(points({2016: 3, '2016-01/2016-12': 3})).to.deep.equal({2016: few, '2016-01/2016-12': few});
  });

  it('may stand in another section', () => {
    const record = {
      period: '2016',
      'victim-breakdown': {total: 36, sex: {female: 20, male: 16}},
      'victims-trend': {points: {'2016-01/2016-06': 33, '2016-07/2016-12': 3}},
    };

    expect(protectRecord(record, 5).record['victims-trend']).to.deep.equal({
      points: {'2016-01/2016-06': range(32, 35), '2016-07/2016-12': few},
    });
  });
});

describe('a year whose months the record does not say', () => {
  const within = (list: object, more: object = {}) =>
    (protectRecord({...more, 'victims-trend': {points: list}}, 5).record['victims-trend'] as {points: object}).points;

  it('is hidden with all that it may overlap, as a reader may know its months', () => {
    const quarters = {'2017-Q4': 10, '2018-Q1': 12, '2018-Q2': 11, '2018-Q3': 3};

    expect(within({FY2018: 36, ...quarters})).to.deep.equal({
      FY2018: gone,
      ...Object.fromEntries(Object.keys(quarters).map((key) => [key, gone])),
    });
  });

  it('is the sum of its quarters where its months are said', () => {
    const list = {FY2018: 36, '2017-Q4': 10, '2018-Q1': 12, '2018-Q2': 11, '2018-Q3': 3};

    expect(within(list, {fiscalYear: 10})).to.deep.equal({...list, '2018-Q2': range(10, 13), '2018-Q3': few});
    expect(within(list, {'fiscal-year': '10'})).to.deep.equal(within(list, {fiscalYear: 10}));
    const later = {FY2017: 36, '2017-Q4': 10, '2018-Q1': 12, '2018-Q2': 11, '2018-Q3': 3};
    expect(within(later, {fiscalYear: '10 start'})).to.deep.equal({...later, '2018-Q2': range(10, 13), '2018-Q3': few});
  });

  it('leaves no small rest beside most of it, whichever of its months that is', () => {
    expect(within({'2018/19': 30, '2018-09/2019-07': 27})).to.deep.equal({'2018/19': gone, '2018-09/2019-07': gone});
    expect(within({FY2018: 30, '2017-07/2018-05': 27})).to.deep.equal({FY2018: gone, '2017-07/2018-05': gone});
    // It may be named by the year in which it begins.
    expect(within({FY2018: 30, '2018-05/2019-03': 27})).to.deep.equal({FY2018: gone, '2018-05/2019-03': gone});
  });

  it('is shown beside others of its kind, and beside what it cannot overlap', () => {
    for (const list of [
      {FY2017: 30, FY2018: 27, FY2019: 33},
      {'2017/18': 30, '2018/19': 27},
      {FY2018: 30, 2015: 27, 2020: 33},
    ]) {
      expect(within(list)).to.deep.equal(list);
    }
  });

  it('is the same count wherever it stands', () => {
    const record = {
      period: 'FY2018',
      'victim-breakdown': {total: 3},
      'victims-trend': {points: {'FY 2018': 3, FY2017: 30}},
    };

    expect(protectRecord(record, 5).record).to.deep.include({
      'victim-breakdown': {total: few},
      'victims-trend': {points: {'FY 2018': few, FY2017: 30}},
    });
  });
});

describe('a region', () => {
  it('is one place, however it is written', () => {
    const record = {
      'victim-breakdown': {place: 'EU', period: 2016, total: 36, sex: {female: 33}},
      'victims-trend': {place: 'European Union', points: {'2016-01/2016-06': 33, '2016-07/2016-12': 3}},
    };
    const {record: shown} = protectRecord(record, 5);

    expect(shown['victims-trend']).to.deep.include({
      points: {'2016-01/2016-06': range(32, 35), '2016-07/2016-12': few},
    });
  });
});
