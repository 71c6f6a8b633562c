import {expect} from '@open-wc/testing';
import {edgesOf, monthsIf, monthsOf, placeInTime} from '@tip-figures/record/values/months.js';
import {
  isPoint,
  kindOf,
  readFiscalYear,
  readPeriod,
  writePeriod,
  type FiscalYear,
  type Period,
} from '@tip-figures/record/values/period.js';
import fc from '../support/fast-check.js';

describe('readPeriod', () => {
  for (const [input, period, kind] of [
    ['2016', {from: '2016'}, 'year'],
    [2016, {from: '2016'}, 'year'],
    [' 2016 ', {from: '2016'}, 'year'],
    ['2017-06', {from: '2017-06'}, 'month'],
    ['2016-12-31', {from: '2016-12-31'}, 'span'],
    ['2016-02-29', {from: '2016-02-29'}, 'span'],
    ['2016-04/2017-03', {from: '2016-04', to: '2017-03'}, 'span'],
    ['2015/2016', {from: '2015', to: '2016'}, 'span'],
    ['2016-04-01/2017-03-31', {from: '2016-04-01', to: '2017-03-31'}, 'span'],
    ['2023-Q3', {from: '2023-07', to: '2023-09', name: '2023-Q3'}, 'quarter'],
    ['2023-Q4', {from: '2023-10', to: '2023-12', name: '2023-Q4'}, 'quarter'],
    ['FY2018', {from: '2018', name: 'FY2018'}, 'fiscal'],
    [' FY 2018 ', {from: '2018', name: 'FY2018'}, 'fiscal'],
    ['2018/19', {from: '2018', name: '2018/19'}, 'year'],
    ['1999/00', {from: '1999', name: '1999/00'}, 'year'],
    ['2018-19', {from: '2018', name: '2018/19'}, 'year'],
    ['FY2018/19', {from: '2018', name: '2018/19'}, 'year'],
    ['FY 2018-19', {from: '2018', name: '2018/19'}, 'year'],
    ['2011-12', {from: '2011-12'}, 'month'],
    ['FY2011-12', {from: '2011', name: '2011/12'}, 'year'],
  ] as const) {
    it(`reads ${JSON.stringify(input)} as a ${kind}`, () => {
      expect(readPeriod(input)).to.deep.equal(period);
      expect(kindOf(period)).to.equal(kind);
    });
  }

  for (const input of [
    '',
    'last year',
    '16',
    '1816',
    '2016-13',
    '2016-00',
    '2015-02-29',
    '2016-04-31',
    '2016-4',
    '2017/2016',
    '2016/2016',
    '2016/2017-03',
    '2016/2017/2018',
    '2016/',
    '/2016',
    '2016-04-01T00:00:00Z',
    'P1Y',
    '2023-Q0',
    '2023-Q5',
    '2023-q3',
    'Q3 2023',
    'FY18',
    'FY1818',
    'fy2018',
    'FY2018/FY2019',
    '2018/20',
    '2018/18',
    '1818/19',
    '2018-20',
    'FY2018/20',
    '2018-2019',
    2016.5,
    20161,
    null,
    undefined,
    ['2016'],
    {from: '2016'},
  ]) {
    it(`refuses ${input === undefined ? 'nothing' : JSON.stringify(input)}`, () => {
      expect(readPeriod(input)).to.equal(undefined);
    });
  }

  it('reads back what writePeriod writes', () => {
    const year = fc.integer({min: 1900, max: 2199});
    const month = fc.integer({min: 1, max: 12}).map((n) => String(n).padStart(2, '0'));
    const period: fc.Arbitrary<Period> = fc.oneof(
      year.map((from) => ({from: String(from)})),
      fc.tuple(year, month).map((parts) => ({from: parts.join('-')})),
      year.map((from) => ({from: String(from), name: `FY${from}`})),
      year.map((from) => ({from: String(from), name: `${from}/${String((from + 1) % 100).padStart(2, '0')}`})),
      fc.tuple(year, month, month).map(([y, a, b]) => ({from: `${y}-${a}`, to: `${y + 1}-${b}`})),
    );

    fc.assert(fc.property(period, (one) => void expect(readPeriod(writePeriod(one))).to.deep.equal(one)));
  });

  it('agrees with the calendar on every day of a century', () => {
    const day = fc.date({min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true});

    fc.assert(fc.property(day, (date) => isPoint(date.toISOString().slice(0, 10))));
  });
});

describe('the months of a period', () => {
  const months = (written: string, fiscalYear?: FiscalYear) => {
    const found = monthsOf(readPeriod(written)!, fiscalYear);
    return found && writePeriod(found);
  };

  for (const [written, fiscalYear, expected] of [
    ['2016', 10, '2016'],
    ['2016-04/2017-03', 10, '2016-04/2017-03'],
    ['2023-Q1', undefined, '2023-01/2023-03'],
    ['FY2018', 10, '2017-10/2018-09'],
    ['FY2018', 4, '2017-04/2018-03'],
    ['FY2018', 12, '2017-12/2018-11'],
    ['FY2018', 2, '2017-02/2018-01'],
    ['FY2018', 1, '2018'],
    ['FY2020', {from: 4, named: 'start'}, '2020-04/2021-03'],
    ['FY2018', {from: 1, named: 'start'}, '2018'],
    ['FY2018', undefined, undefined],
    ['2018/19', undefined, undefined],
    ['2018/19', 4, undefined],
  ] as const) {
    it(`are ${expected ?? 'not known'} of ${written}, with fiscal years from month ${fiscalYear ? JSON.stringify(fiscalYear) : 'unknown'}`, () => {
      expect(months(written, fiscalYear)).to.equal(expected);
    });
  }

  it('give edges, or none where they are not known, and a place in order in any case', () => {
    const edges = (written: string, fiscalYear?: FiscalYear) =>
      edgesOf(readPeriod(written)!, fiscalYear)?.map((time) => new Date(time).toISOString().slice(0, 10));

    expect(edges('FY2018', 10)).to.deep.equal(['2017-10-01', '2018-10-01']);
    expect(edges('2023-Q4')).to.deep.equal(['2023-10-01', '2024-01-01']);
    expect(edges('FY2018')).to.equal(undefined);
    expect(placeInTime(readPeriod('FY2018')!)).to.deep.equal(edgesOf({from: '2018'}));
    expect(placeInTime(readPeriod('2018/19')!)).to.deep.equal(edgesOf({from: '2018'}));
  });

  it('may be tried, for what a reader could know', () => {
    const tried = (written: string, month: number) => {
      const found = monthsIf(readPeriod(written)!, month);
      return found && writePeriod(found);
    };

    expect([tried('FY2018', 1), tried('FY2018', 10)]).to.deep.equal(['2018', '2017-10/2018-09']);
    expect([tried('2018/19', 1), tried('2018/19', 10)]).to.deep.equal([undefined, '2018-10/2019-09']);
  });
});

describe('readFiscalYear', () => {
  it('reads the number of a month', () => {
    expect([1, 12, '10', '04', ' 4 ', '4 end', {from: 4}].map(readFiscalYear)).to.deep.equal([1, 12, 10, 4, 4, 4, 4]);
  });

  it('reads whether years are named by their start', () => {
    const start = {from: 4, named: 'start'};
    expect(['4 start', ' 04  Start ', start].map(readFiscalYear)).to.deep.equal([start, start, start]);
  });

  it('reads nothing else', () => {
    const wrong = [0, 13, 1.5, '', 'October', '4 middle', 'start', null, [4], true, undefined];
    const objects = [{from: 13}, {from: '4'}, {named: 'start'}, {from: 4, named: 'x'}];
    expect([...wrong, ...objects].map(readFiscalYear).filter(Boolean)).to.deep.equal([]);
  });
});
