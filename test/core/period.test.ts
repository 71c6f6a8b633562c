import {expect} from '@open-wc/testing';
import {isPoint, kindOf, readPeriod, writePeriod, type Period} from '@tip-figures/record/values/period.js';
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
      fc.tuple(year, month, month).map(([y, a, b]) => ({from: `${y}-${a}`, to: `${y + 1}-${b}`})),
    );

    fc.assert(fc.property(period, (one) => void expect(readPeriod(writePeriod(one))).to.deep.equal(one)));
  });

  it('agrees with the calendar on every day of a century', () => {
    const day = fc.date({min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true});

    fc.assert(fc.property(day, (date) => isPoint(date.toISOString().slice(0, 10))));
  });
});
