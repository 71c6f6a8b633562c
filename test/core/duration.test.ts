import {expect} from '@open-wc/testing';
import {readDuration, writeDuration} from '@tip-figures/record/values/justice/duration.js';
import fc from '../support/fast-check.js';

describe('readDuration', () => {
  for (const [input, months] of [
    ['P5Y', 60],
    ['P5Y6M', 66],
    ['P18M', 18],
    [' P3Y6M ', 42],
    ['P0M', 0],
    ['8 years', 96],
    ['1 year', 12],
    ['5 years 6 months', 66],
    [' 18  months ', 18],
    ['8 Years 6 MONTHS', 102],
    ['0 years 6 months', 6],
  ] as const) {
    it(`reads ${JSON.stringify(input)} as ${months} months`, () => {
      expect(readDuration(input)).to.deep.equal({months});
    });
  }

  for (const [input, days, months] of [
    ['P45D', 45, 1.5],
    ['45 days', 45, 1.5],
    [' 1  day ', 1, 1 / 30],
    ['180 days', 180, 6],
    ['364 days', 364, 11.9],
    ['365 days', 365, 12],
  ] as const) {
    it(`reads ${JSON.stringify(input)} as days, which last ${months} months`, () => {
      expect(readDuration(input)).to.deep.equal({months, days});
    });
  }

  for (const [input, whole, days, months] of [
    ['1 year 15 days', 12, 15, 12.5],
    ['P1Y15D', 12, 15, 12.5],
    ['5 years, 6 months and 3 days', 66, 3, 66.1],
    ['1 month and 15 days', 1, 15, 1.5],
  ] as const) {
    it(`reads ${JSON.stringify(input)} as ${whole} months and ${days} days`, () => {
      expect(readDuration(input)).to.deep.equal({months, days, whole});
    });
  }

  it('reads days after nothing as days', () => {
    expect(readDuration('0 years 5 days')).to.deep.equal(readDuration('5 days'));
  });

  it('reads the words between years and months', () => {
    expect(readDuration('5 years and 6 months')).to.deep.equal({months: 66});
    expect(readDuration('5 years, 6 months')).to.deep.equal({months: 66});
  });

  for (const input of [
    '',
    'P2W',
    '2 weeks',
    'PD',
    'P',
    'P5',
    '5Y',
    '8years',
    '6 months 5 years',
    'five years',
    '8 years and',
    'and 8 years',
    ' years',
    'P5Y6',
    'P6M5Y',
    'P1D5Y',
    'PT5H',
    'P-5Y',
    'P1.5Y',
    'p5y',
    66,
    null,
  ]) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      expect(readDuration(input)).to.equal(undefined);
    });
  }

  it('reads back what writeDuration writes', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 11_999}), (months) => {
        expect(readDuration(writeDuration({months}))).to.deep.equal({months});
      }),
    );
  });
});

describe('writeDuration', () => {
  it('writes whole years as years', () => {
    expect([0, 6, 12, 66].map((months) => writeDuration({months}))).to.deep.equal(['P0M', 'P6M', 'P1Y', 'P5Y6M']);
  });

  it('writes days as days', () => {
    expect(writeDuration(readDuration('45 days')!)).to.equal('P45D');
    expect(writeDuration(readDuration('1 year 15 days')!)).to.equal('P1Y15D');
  });
});
