import {expect} from '@open-wc/testing';
import {
  addFormats,
  capitalize,
  formatCountry,
  formatDay,
  formatDecimal,
  formatList,
  formatInterval,
} from '@tip-figures/core/text/format/format.js';
import {formatNumber, formatPercent, formatShare} from '@tip-figures/core/text/format/format-numbers.js';
import {formatDuration} from '@tip-figures/core/text/format/format-duration.js';
import {formatAmount, formatCurrency, formatMoney} from '@tip-figures/core/text/format/format-money.js';
import {placed} from '@tip-figures/core/text/place.js';
import sq from '@tip-figures/messages/generated/sq.js';
import fc from '../support/fast-check.js';
import {plain, plainMoney} from '../support/reading.js';
import {textContextOf} from '../support/text-context.js';

const nbsp = '\u00a0';

before(() => {
  addFormats('sq', sq);
});

describe('English formats', () => {
  for (const [name, written, words] of [
    ['a number', () => formatNumber(171010, 'en'), '171,010'],
    ['a number with cents', () => formatNumber(0.125, 'en'), '0.13'],
    ['a share', () => formatShare(26 / 36, 'en'), '72%'],
    ['a share that is not none', () => formatShare(3 / 2253, 'en'), '0.1%'],
    ['a share that is hardly any', () => formatShare(1 / 17004, 'en'), '0.006%'],
    ['a share that is not all', () => formatShare(2250 / 2253, 'en'), '99.9%'],
    ['none and all', () => formatShare(0, 'en') + formatShare(1, 'en'), '0%100%'],
    ['money', () => formatMoney(171010, 'EUR', 'en'), `171,010${nbsp}euros`],
    ['money with cents', () => formatMoney(10.5, 'EUR', 'en'), `10.50${nbsp}euros`],
    ['money in millions', () => formatMoney(20_200_000, 'EUR', 'en'), `20.2${nbsp}million${nbsp}euros`],
    ['money in billions', () => formatMoney(3.6e9, 'EUR', 'en'), `3.6${nbsp}billion${nbsp}euros`],
    ['a million', () => formatMoney(1e6, 'EUR', 'en'), `1${nbsp}million${nbsp}euros`],
    ['less than a million', () => formatMoney(999_000, 'EUR', 'en'), `999,000${nbsp}euros`],
    ['money of four figures', () => formatMoney(110_400_000, 'EUR', 'en'), `110.4${nbsp}million${nbsp}euros`],
    ['money of five figures', () => formatMoney(110_450_000, 'EUR', 'en'), `110,450,000${nbsp}euros`],
    ['more than billions', () => formatMoney(1e12, 'EUR', 'en'), `1,000,000,000,000${nbsp}euros`],
    ['a currency of two words', () => formatMoney(784e6, 'USD', 'en'), `784${nbsp}million US dollars`],
    ['the own currency of a country', () => formatMoney(3.6e9, 'THB', 'en', 'TH'), `3.6${nbsp}billion${nbsp}baht`],
    // Readers elsewhere would take them for dollars of the United States, and for British pounds.
    ['dollars of another country', () => formatMoney(5, 'HKD', 'en', 'HK'), '5 Hong Kong dollars'],
    ['pounds of another country', () => formatMoney(5, 'EGP', 'en', 'EG'), '5 Egyptian pounds'],
    ['dollars of the United States', () => formatMoney(5, 'USD', 'en', 'US'), `5${nbsp}dollars`],
    ['that of another country', () => formatMoney(3.6e9, 'THB', 'en', 'AL'), `3.6${nbsp}billion Thai baht`],
    ['one of its kind', () => formatMoney(1, 'ALL', 'en', 'AL'), `1${nbsp}Albanian${nbsp}lek`],
    ['money without its unit', () => formatAmount(20_200_000, 'en'), `20.2${nbsp}million`],
    ['the name of a currency', () => formatCurrency('ALL', 'en'), 'Albanian lekë'],
    ['its short name', () => formatCurrency('TRY', 'en', 'TR'), 'lira'],
    ['a day', () => formatDay('2017-06-29', 'en'), '29 June 2017'],
    ['a month', () => formatDay('2017-06', 'en'), 'June 2017'],
    ['a year', () => formatDay('2016', 'en'), '2016'],
    ['years', () => formatInterval({from: '2015', to: '2016'}, 'en'), '2015–2016'],
    ['months', () => plain(formatInterval({from: '2016-04', to: '2017-03'}, 'en')), 'April 2016 – March 2017'],
    ['a duration', () => formatDuration({months: 66}, 'en'), `5${nbsp}years 6${nbsp}months`],
    ['millions', () => formatNumber(27_600_000, 'en'), `27.6${nbsp}million`],
    ['millions of four figures', () => formatNumber(27_650_000, 'en'), `27.65${nbsp}million`],
    ['billions of four figures', () => formatNumber(150_200_000_000, 'en'), `150.2${nbsp}billion`],
    ['millions of five figures', () => formatNumber(127_650_000, 'en'), '127,650,000'],
    ['millions with three decimals', () => formatNumber(1_234_000, 'en'), '1,234,000'],
    ['billions with three decimals', () => formatNumber(1_502_000_000, 'en'), '1,502,000,000'],
    ['less than a million', () => formatNumber(999_000, 'en'), '999,000'],
    ['days', () => formatDuration({months: 1.5, days: 45}, 'en'), `45${nbsp}days`],
    ['months alone', () => formatDuration({months: 18}, 'en', Infinity), `18${nbsp}months`],
    ['one year', () => formatDuration({months: 12}, 'en'), `1${nbsp}year`],
    ['one month', () => formatDuration({months: 1}, 'en'), `1${nbsp}month`],
    ['no time', () => formatDuration({months: 0}, 'en'), `0${nbsp}months`],
    ['a list of three', () => formatList(['a', 'b', 'c'], 'en'), 'a, b and c'],
    ['a list of one', () => formatList(['a'], 'en'), 'a'],
    ['a country', () => formatCountry('XK', 'en'), 'Kosovo'],
    ['a country of two names', () => formatCountry('TT', 'en'), 'Trinidad and Tobago'],
    ['a day in the United States', () => formatDay('2017-06-29', 'en-US'), 'June 29, 2017'],
  ] as const) {
    it(`writes ${name} as ${words}`, () => {
      expect(written()).to.equal(words);
    });
  }
});

describe('English formats of our own', () => {
  const number = fc.oneof(fc.integer({max: 1e15}), fc.double({noNaN: true, min: -1e9, max: 1e9}));
  const day = fc.date({min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true});
  const inIntl = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat('en-GB', options);

  it('write numbers as Intl does', () => {
    const decimals = inIntl({maximumFractionDigits: 2});
    const cents = inIntl({minimumFractionDigits: 2, maximumFractionDigits: 2});
    fc.assert(
      fc.property(number, (value) => {
        expect(formatDecimal(value, 'en', 2)).to.equal(decimals.format(value));
        expect(formatDecimal(value, 'en-GB', 2, 2)).to.equal(cents.format(value));
      }),
    );
  });

  it('write shares as Intl does', () => {
    const percent = inIntl({style: 'percent'});
    fc.assert(
      fc.property(fc.integer({min: 1, max: 200}), fc.integer({min: 1, max: 200}), (some, more) => {
        expect(formatShare(some / (some + more), 'en')).to.equal(percent.format(some / (some + more)));
      }),
    );
  });

  for (const locale of ['en-GB', 'en-US']) {
    it(`write days and months as Intl does, ${locale}`, () => {
      const month = {month: 'long', year: 'numeric', timeZone: 'UTC'} as const;
      const inFull = new Intl.DateTimeFormat(locale, {...month, day: 'numeric'});
      const inShort = new Intl.DateTimeFormat(locale, month);
      fc.assert(
        fc.property(day, (date) => {
          const iso = date.toISOString();
          expect(formatDay(iso.slice(0, 10), locale)).to.equal(inFull.format(date));
          expect(formatDay(iso.slice(0, 7), locale)).to.equal(inShort.format(date));
        }),
      );
    });

    it(`write lists as Intl does, ${locale}`, () => {
      const list = new Intl.ListFormat(locale, {type: 'conjunction'});
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
        expect(formatList(items, locale)).to.equal(list.format(items));
      }
    });
  }

  it('need no Intl, whose first format takes long', () => {
    const own = Object.getOwnPropertyDescriptors(Intl);
    const names = ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'DisplayNames'] as const;
    for (const name of names) Object.defineProperty(Intl, name, {configurable: true, value: undefined});
    try {
      const written = [
        formatNumber(171010, 'en-GB'),
        formatShare(0.72, 'en-GB'),
        formatPercent(21.7, 'en-GB'),
        formatAmount(20_200_000, 'en-GB'),
        formatDay('2017-06-29', 'en-GB'),
        formatList(['a', 'b', 'c'], 'en-GB'),
        formatDuration({months: 66}, 'en-GB'),
        placed({country: 'TH'}, textContextOf('quote', 'en')).place(),
      ];
      expect(written.map(plain)).to.deep.equal([
        '171,010',
        '72%',
        '21.7%',
        '20.2 million',
        '29 June 2017',
        'a, b and c',
        '5 years 6 months',
        'Thailand',
      ]);
    } finally {
      for (const name of names) Object.defineProperty(Intl, name, own[name]);
    }
  });
});

// Chrome has no Albanian of its own; what it is given must read as in a browser that has.
describe('Albanian formats', () => {
  for (const [name, written, words] of [
    ['a number', () => formatNumber(171010, 'sq'), '171 010'],
    ['a number of four digits', () => formatNumber(1500, 'sq'), '1500'],
    ['a share', () => formatShare(26 / 36, 'sq'), '72%'],
    ['money', () => formatMoney(171010, 'EUR', 'sq'), '171 010 euro'],
    ['money in millions', () => formatMoney(20_200_000, 'ALL', 'sq', 'AL'), '20,2 milionë lekë'],
    ['money in billions', () => formatMoney(3.6e9, 'EUR', 'sq'), '3,6 miliardë euro'],
    ['a million', () => formatMoney(1e6, 'EUR', 'sq'), '1 milion euro'],
    ['a billion', () => formatAmount(1e9, 'sq'), '1 miliard'],
    ['a day', () => formatDay('2017-06-29', 'sq'), '29 qershor 2017'],
    ['the first of a month', () => formatDay('2017-01-01', 'sq'), '1 janar 2017'],
    ['a month', () => formatDay('2017-06', 'sq'), 'qershor 2017'],
    ['months', () => formatInterval({from: '2016-04', to: '2017-03'}, 'sq'), 'prill 2016 – mars 2017'],
    ['a duration', () => formatDuration({months: 66}, 'sq'), '5 vjet 6 muaj'],
    ['millions', () => formatNumber(27_600_000, 'sq'), '27,6 milionë'],
    ['billions of four figures', () => formatNumber(150_200_000_000, 'sq'), '150,2 miliardë'],
    ['days', () => formatDuration({months: 1.5, days: 45}, 'sq'), '45 ditë'],
    ['one year', () => formatDuration({months: 12}, 'sq'), '1 vit'],
    ['a list of three', () => formatList(['a', 'b', 'c'], 'sq'), 'a, b dhe c'],
    ['a list of one', () => formatList(['a'], 'sq'), 'a'],
    ['a day in Kosovo', () => formatDay('2017-06-29', 'sq-XK'), '29 qershor 2017'],
  ] as const) {
    it(`writes ${name} as ${words}`, () => {
      expect(plainMoney(plain(written()))).to.equal(plainMoney(words));
    });
  }

  it('names a place that has no Albanian name here in English, not in the language that lends its numbers', () => {
    expect(formatCountry('PS', 'sq')).to.match(/^Palestin|^Territoret Palestineze$/);
  });

  it('keeps a number on one line', () => {
    expect(formatNumber(171010, 'sq')).to.match(/^171[\u00a0\u202f]010$/);
    expect(formatMoney(171010, 'EUR', 'sq')).not.to.contain(' ');
    expect(formatDuration({months: 72}, 'sq')).not.to.contain(' ');
  });
});

describe('capitalize', () => {
  it('begins a sentence with a capital, in any script', () => {
    expect([capitalize('çdo', 'sq'), capitalize('', 'en'), capitalize('36', 'en')]).to.deep.equal(['Çdo', '', '36']);
  });

  it('follows the rules of the language', () => {
    expect(capitalize('insan', 'tr')).to.equal('İnsan');
  });
});
