import {expect} from '@open-wc/testing';
import {parseKeyFigure} from '@tip-figures/key-figure/key-figure.model.js';
import {keyFigureWords} from '@tip-figures/key-figure/key-figure.words.js';
import fc from '../support/fast-check.js';
import {expectWellWritten} from '../support/sentences.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  keyFigureWords(parseKeyFigure(section), textContextOf('key-figure', locale));

const clubs = {
  country: 'XK',
  report: 2017,
  period: '2017-06',
  value: 34,
  unit: {en: 'nightclubs', sq: 'klube nate'},
  phrase: {en: 'nightclubs shut down by police', sq: 'klube nate të mbyllura nga policia'},
  context: {en: 'No more is known.', sq: 'Më shumë nuk dihet.'},
};
const people = {period: '2016', unit: 'people'};

describe('keyFigureWords', () => {
  it('says all of it in English', () => {
    const {title, summary, number, phrase, remark, change, notes, table} = words({...clubs, previous: '2016-06: 28'});

    expect({title, summary, number, phrase, remark, change, notes, caption: table.caption}).to.deep.equal({
      title: 'Nightclubs in Kosovo, June 2017',
      summary: '34 nightclubs shut down by police (Kosovo, June 2017), up from 28 in June 2016.',
      number: '34',
      phrase: 'nightclubs shut down by police',
      remark: 'No more is known.',
      change: 'Up from 28 in June 2016',
      notes: [],
      caption: 'Nightclubs in Kosovo, June 2017',
    });
  });

  it('says all of it in Albanian', () => {
    const {title, summary, remark, change, notes} = words({...clubs, previous: '2016-06: 28'}, 'sq');

    expect({title, summary, remark, change, notes}).to.deep.equal({
      title: 'Klube nate në Kosovë, qershor 2017',
      summary: '34 klube nate të mbyllura nga policia (Kosovë, qershor 2017), më shumë se 28 në qershor 2016.',
      remark: 'Më shumë nuk dihet.',
      change: 'Më shumë se 28 në qershor 2016',
      notes: [],
    });
  });

  it('prints money with its currency, also where the phrase does not name it', () => {
    const seized = {place: 'Example country', unit: 'THB', value: 'more than 784 million'};

    expect(plain(words({...seized, phrase: 'seized from traffickers'}).summary)).to.equal(
      'More than 784 million Thai baht seized from traffickers (Example country).',
    );
    expect(plain(words(seized).summary)).to.equal('More than 784 million Thai baht (Example country).');
  });

  for (const [section, title, albanian] of [
    [
      {unit: 'people', value: 36, place: 'world', period: '2016'},
      'People worldwide, 2016',
      'People në mbarë botën, 2016',
    ],
    [{unit: '%', value: 36, country: 'GB'}, 'Share in the United Kingdom', 'Pjesa në Mbretërinë e Bashkuar'],
    [{unit: 'EUR', value: 36, period: 'FY2018'}, 'Amount, fiscal year 2018', 'Shuma, viti fiskal 2018'],
    [{unit: clubs.unit, value: 36}, 'Nightclubs', 'Klube nate'],
  ] as const) {
    it(`has the title “${title}”, in both languages`, () => {
      expect([words(section).title, words(section, 'sq').title]).to.deep.equal([title, albanian]);
    });
  }

  for (const [value, number, summary, albanian] of [
    ['36', '36', '36 people (2016).', '36 people (2016).'],
    ['about 1300', 'about 1,300', 'About 1,300 people (2016).', 'Rreth 1300 people (2016).'],
    ['almost 40', 'almost 40', 'Almost 40 people (2016).', 'Gati 40 people (2016).'],
    ['just over 40', 'just over 40', 'Just over 40 people (2016).', 'Pak më shumë se 40 people (2016).'],
    ['under 5', 'fewer than 5', 'Fewer than 5 people (2016).', 'Më pak se 5 people (2016).'],
    ['6..9', '6 to 9', '6 to 9 people (2016).', '6 deri në 9 people (2016).'],
    [
      'unknown',
      'No figure in this source',
      'No figure in this source: people (2016).',
      'Nuk ka shifër në këtë burim: people (2016).',
    ],
    ['withheld', 'Number withheld', 'Number withheld: people (2016).', 'Shifra është e fshehur: people (2016).'],
  ] as const) {
    it(`says ${value} as its source does, in both languages`, () => {
      expect(words({...people, value})).to.include({
        number,
        summary,
        missing: value === 'unknown' || value === 'withheld' ? value : undefined,
      });
      expect(words({...people, value}, 'sq').summary).to.equal(albanian);
    });
  }

  for (const [value, previous, change, albanian] of [
    ['36', '2015: 28', 'Up from 28 in 2015', 'Më shumë se 28 në vitin 2015'],
    ['20', '2015: 28', 'Down from 28 in 2015', 'Më pak se 28 në vitin 2015'],
    ['28', '2015: 28', 'The same as in 2015', 'Njësoj si në vitin 2015'],
    ['about 36', '2015: 28', 'In 2015: 28', 'Në vitin 2015: 28'],
    ['36', '2015: under 5', 'In 2015: fewer than 5', 'Në vitin 2015: më pak se 5'],
    ['unknown', '2015: 28', 'In 2015: 28', 'Në vitin 2015: 28'],
    ['36', '2014: 50; 2015: unknown', 'In 2015: no figure', 'Në vitin 2015: pa shifër'],
    ['36', '2015-06: 28', 'In June 2015: 28', 'Në qershor 2015: 28'],
    ['36', '2014: 20; 2015-06: 28', 'Up from 20 in 2014', 'Më shumë se 20 në vitin 2014'],
    ['36', '2013/2015: 28', 'For comparison, 2013–2015: 28', 'Për krahasim, 2013–2015: 28'],
    ['36', '2014-07/2015-06: 28', 'Up from 28 (July 2014 – June 2015)', 'Më shumë se 28 (korrik 2014 – qershor 2015)'],
    [
      '28',
      '2014-07/2015-06: 28',
      'The same as before (July 2014 – June 2015)',
      'Njësoj si më parë (korrik 2014 – qershor 2015)',
    ],
  ] as const) {
    it(`says “${change}” of ${value} after ${previous}`, () => {
      expect(words({...people, value, previous}).change).to.equal(change);
      expect(words({...people, value, previous}, 'sq').change).to.equal(albanian);
    });
  }

  for (const [name, period, previous, summary] of [
    ['half a year with a year', '2016-01/2016-06', '2015: 40', '34 people (January – June 2016); in 2015: 40.'],
    ['a month with a year', '2017-06', '2016: 4', '34 people (June 2017); in 2016: 4.'],
    [
      'a year with one that had not ended',
      '2016',
      '2015-07/2016-06: 40',
      '34 people (2016); for comparison, July 2015 – June 2016: 40.',
    ],
    ['no period with a year', undefined, '2017: 40', '34 people; in 2017: 40.'],
  ] as const) {
    it(`tells no direction when it compares ${name}`, () => {
      expect(words({unit: 'people', value: 34, period, previous}).summary).to.equal(summary);
    });
  }

  it('compares days with a year of the same length', () => {
    const section = {...people, period: '2016-01-01/2016-12-31', value: 34, previous: '2015: 40'};

    expect(words(section).change).to.equal('Down from 40 in 2015');
  });

  it('compares with what was before its own period alone', () => {
    expect(words({...people, value: 36, previous: '2017: 50'})).not.to.have.property('change');
  });

  it('writes a percent sign at its number, and no unit after it', () => {
    const {number, phrase, summary, table} = words({
      value: 91.7,
      unit: '%',
      period: '2016',
      previous: '2015: about 90',
    });

    expect({number, phrase, summary}).to.deep.equal({
      number: '91.7%',
      phrase: '',
      summary: '91.7% (2016); in 2015: about 90%.',
    });
    expect(table.rows.map(({value, raw, unit}) => [value, raw, unit])).to.deep.equal([
      ['91.7%', '91.7', '%'],
      ['about 90%', 'about 90', '%'],
    ]);
  });

  it('lists every number in the table, as sure as its source is', () => {
    const {table} = words({...clubs, value: {value: 34, qualifier: 'about', note: 'Rounded.'}, previous: '2015: 28'});

    expect([table.rowHeading, table.valueHeading]).to.deep.equal(['Measure', 'Nightclubs']);
    expect(table.rows).to.deep.equal([
      {
        label: 'Nightclubs shut down by police, June 2017',
        value: 'about 34',
        raw: 'about 34',
        unit: 'nightclubs',
        precision: 'approximate',
        inexact: true,
        note: 'Rounded.',
      },
      {label: 'For comparison, 2015', value: '28', raw: '28', unit: 'nightclubs', precision: 'exact', inexact: false},
    ]);
  });

  it('leaves out of the sentence what would make it too long to hear, and one stop of two', () => {
    const phrase = `${'very '.repeat(32)}long words.`;
    const {summary} = words({...people, country: 'XK', value: 36, phrase, previous: '2015: 28'});

    expect(summary).to.equal(`36 ${'very '.repeat(32)}long words, up from 28 in 2015.`);
    expect(words({value: 36, unit: 'people', phrase: `${'very '.repeat(60)}long`}).summary).to.match(
      /^36 very .*long\.$/,
    );
  });

  it('writes well whatever the data', () => {
    const quantity = fc.oneof(
      fc.integer({min: 0, max: 2_000_000}),
      fc.constantFrom('about 40', 'almost 10000', 'just over 1000', 'under 5', '6..9', 'unknown', 'withheld', '0.5'),
    );
    const periods = fc.constantFrom('2015', '2016', '2017-06', '2016-04/2017-03', '2012/2014');
    const section = fc.record(
      {
        value: quantity,
        unit: fc.constantFrom('people', '%', 'EUR', clubs.unit),
        phrase: fc.constantFrom(clubs.phrase, 'people assisted.', 'of all'),
        context: fc.constant(clubs.context),
        country: fc.constantFrom('XK', 'GB', 'CD'),
        report: fc.constantFrom(2016, 2017),
        period: periods,
        previous: fc.dictionary(periods, quantity, {minKeys: 1}),
      },
      {requiredKeys: ['value', 'unit']},
    );

    fc.assert(
      fc.property(section, fc.constantFrom('en', 'sq'), (one, locale) => {
        const {summary, ...rest} = words(one, locale);
        // Decimals have a stop of their own.
        expectWellWritten({...rest, summary: summary.replace(/(?<=\d)\.(?=\d)/g, '')});
      }),
    );
  });
});

describe('a key figure of a year that is no calendar year', () => {
  const detained = {country: 'US', report: 2019, value: 34, unit: 'people'};

  it('compares with the year of its kind before, whatever their months are', () => {
    expect(words({...detained, period: 'FY2018', previous: 'FY2017: 30'}).change).to.equal(
      'Up from 30 in fiscal year 2017',
    );
    expect(words({...detained, period: '2018/19', previous: '2017/18: 30'}).change).to.equal('Up from 30 in 2017/18');
    expect(words({...detained, period: 'FY2018', previous: 'FY2017: 30'}, 'sq').change).to.contain(
      'në vitin fiskal 2017',
    );
  });

  it('claims no direction from a calendar year', () => {
    expect(words({...detained, period: 'FY2018', previous: '2017: 30'}).change).to.equal('In 2017: 30');
  });
});
