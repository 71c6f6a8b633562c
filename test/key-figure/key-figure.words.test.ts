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
  counts: 'things',
  label: {en: 'nightclubs shut down by police', sq: 'klube nate të mbyllura nga policia'},
  context: {en: 'No more is known.', sq: 'Më shumë nuk dihet.'},
};
const people = {period: '2016', counts: 'people', label: {en: 'people', sq: 'persona'}};

describe('keyFigureWords', () => {
  it('says all of it in English, with no title', () => {
    const {title, summary, number, label, head, remark, change, notes, chip, table} = words({
      ...clubs,
      previous: '2016-06: 28',
    });

    expect({title, summary, number, label, head, remark, change, notes, chip}).to.deep.equal({
      title: '',
      summary: '34 nightclubs shut down by police (Kosovo, June 2017), up from 28 in June 2016.',
      number: '34',
      label: 'nightclubs shut down by police',
      head: 'Kosovo, June 2017',
      remark: 'No more is known.',
      change: 'Up from 28 in June 2016',
      notes: [],
      chip: '34 nightclubs shut down by police',
    });
    expect(table.caption).to.equal('Nightclubs shut down by police, Kosovo, June 2017');
  });

  it('says all of it in Albanian', () => {
    const {summary, head, remark, change, table} = words({...clubs, previous: '2016-06: 28'}, 'sq');

    expect({summary, head, remark, change, caption: table.caption}).to.deep.equal({
      summary: '34 klube nate të mbyllura nga policia (Kosova, qershor 2017), në rritje nga 28 në qershor 2016.',
      head: 'Kosova, qershor 2017',
      remark: 'Më shumë nuk dihet.',
      change: 'Në rritje nga 28 në qershor 2016',
      caption: 'Klube nate të mbyllura nga policia, Kosova, qershor 2017',
    });
  });

  it('prints a label as it is written, whatever it says', () => {
    for (const label of ['were trained', 'Of whom: 3', 'EUR (in fines)', 'fewer victims']) {
      expect(words({value: 34, label}).summary).to.equal(`34 ${label}.`);
    }
  });

  it('has the line of context with it where nothing is drawn', () => {
    expect(words(clubs).inFull).to.equal('34 nightclubs shut down by police (Kosovo, June 2017). No more is known.');
  });

  for (const [section, english, albanian] of [
    [{value: 36}, '36.', '36.'],
    [{value: 36, place: 'world', period: '2016'}, '36 (worldwide, 2016).', '36 (në mbarë botën, 2016).'],
    [{value: '36%', country: 'GB'}, '36% (the United Kingdom).', '36% (Mbretëria e Bashkuar).'],
    [
      {value: 36, counts: 'money', unit: 'EUR', period: 'FY2018'},
      '36 euros (fiscal year 2018).',
      '36 euro (viti fiskal 2018).',
    ],
    [{value: 'unknown'}, 'Number: no figure in this source.', 'Shifra: nuk ka shifër në këtë burim.'],
    [{value: 'unknown', counts: 'share'}, 'Share: no figure in this source.', 'Pjesa: nuk ka shifër në këtë burim.'],
  ] as const) {
    it(`says “${english}” where there is no label, in both languages`, () => {
      expect([words(section), words(section, 'sq')].map(({summary}) => plain(summary))).to.deep.equal([
        english,
        albanian,
      ]);
    });
  }

  for (const [value, number, summary, albanian] of [
    ['36', '36', '36 people (2016).', '36 persona (2016).'],
    ['about 1300', 'about 1,300', 'About 1,300 people (2016).', 'Rreth 1300 persona (2016).'],
    ['almost 40', 'almost 40', 'Almost 40 people (2016).', 'Gati 40 persona (2016).'],
    ['just over 40', 'just over 40', 'Just over 40 people (2016).', 'Pak më shumë se 40 persona (2016).'],
    ['under 5', 'fewer than 5', 'Fewer than 5 people (2016).', 'Më pak se 5 persona (2016).'],
    ['6..9', '6 to 9', '6 to 9 people (2016).', '6 deri në 9 persona (2016).'],
    [
      'unknown',
      'No figure in this source',
      'People (2016): no figure in this source.',
      'Persona (2016): nuk ka shifër në këtë burim.',
    ],
    [
      'withheld 1..4',
      'Number withheld (1 to 4)',
      'People (2016): number withheld (1 to 4).',
      'Persona (2016): shifra është e fshehur (1 deri në 4).',
    ],
  ] as const) {
    it(`says ${value} as its source does, in both languages`, () => {
      expect(words({...people, value})).to.include({number, summary});
      expect(words({...people, value}, 'sq').summary).to.equal(albanian);
    });
  }

  it('prints money with its currency, less and not fewer, and in other currencies as the source gives it', () => {
    const seized = {country: 'TH', counts: 'money', unit: 'THB', label: 'seized from traffickers'};

    expect(plain(words({...seized, value: 'more than 784 million'}).summary)).to.equal(
      'More than 784 million baht seized from traffickers (Thailand).',
    );
    expect(plain(words({...seized, value: 'under 5'}).summary)).to.match(/^Less than 5 baht/);
    const {table, also} = words({...seized, value: {value: 784, also: {USD: 22}}});
    expect(plain(also)).to.equal('22 US dollars');
    expect([table.valueHeading, ...table.rows.map(({raw, unit}) => `${raw} ${String(unit)}`)]).to.deep.equal([
      'Baht',
      '784 THB',
      '22 USD',
    ]);
  });

  it('prints a share with its sign, and what it is of where that is said beside it', () => {
    const served = {period: '2018', label: 'served time in prison', previous: '2017: 36%'};
    const {number, summary, table} = words({...served, value: '23%'});

    expect([number, summary]).to.deep.equal(['23%', '23% served time in prison (2018), down from 36% in 2017.']);
    expect(table.rows.map(({value, raw, unit}) => [value, raw, unit])).to.deep.equal([
      ['23%', '23', '%'],
      ['36%', '36', '%'],
    ]);
    const of = {share: 23, of: {en: 'the people convicted', sq: 'të dënuarit'}};
    expect(words({value: of}).summary).to.equal('23% of the people convicted.');
    expect(words({value: of, label: 'served time'}).summary).to.equal('23% served time (of the people convicted).');
    expect(words({value: of}, 'sq').summary).to.equal('23% nga të dënuarit.');
  });

  it('reads a share of before, without its sign', () => {
    expect(words({value: 23, unit: '%', phrase: 'of cases', previous: '2015: about 20'}).summary).to.equal(
      '23% of cases; in 2015: about 20%.',
    );
  });

  for (const [value, previous, change, albanian] of [
    ['36', '2015: 28', 'Up from 28 in 2015', 'Në rritje nga 28 në vitin 2015'],
    ['20', '2015: 28', 'Down from 28 in 2015', 'Në rënie nga 28 në vitin 2015'],
    ['28', '2015: 28', 'The same as in 2015', 'Njësoj si në vitin 2015'],
    ['about 36', '2015: 28', 'Up from 28 in 2015', 'Në rritje nga 28 në vitin 2015'],
    ['about 30', '2015: 28', 'In 2015: 28', 'Në vitin 2015: 28'],
    ['36', '2015: under 5', 'Up from fewer than 5 in 2015', 'Në rritje nga më pak se 5 në vitin 2015'],
    ['under 30', '2015: over 40', 'Down from more than 40 in 2015', 'Në rënie nga më shumë se 40 në vitin 2015'],
    ['over 30', '2015: over 40', 'In 2015: more than 40', 'Në vitin 2015: më shumë se 40'],
    ['36', '2015: 6..9', 'In 2015: 6 to 9', 'Në vitin 2015: 6 deri në 9'],
    ['unknown', '2015: 28', 'In 2015: 28', 'Në vitin 2015: 28'],
    ['36', '2014: 50; 2015: unknown', 'In 2015: no figure', 'Në vitin 2015: pa shifër'],
    ['36', '2015-06: 28', 'In June 2015: 28', 'Në qershor 2015: 28'],
    ['36', '2014: 20; 2015-06: 28', 'Up from 20 in 2014', 'Në rritje nga 20 në vitin 2014'],
    ['36', 'before: 28; 2012: 20', 'Up from 28 in the period before', 'Në rritje nga 28 në periudhën e mëparshme'],
    ['about 30', 'Before: 28', 'In the period before: 28', 'Në periudhën e mëparshme: 28'],
    ['36', '2013/2015: 28', 'For comparison, 2013–2015: 28', 'Për krahasim, 2013–2015: 28'],
    [
      '36',
      '2014-07/2015-06: 28',
      'Up from 28 (July 2014 – June 2015)',
      'Në rritje nga 28 (korrik 2014 – qershor 2015)',
    ],
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
      expect(words({counts: 'people', label: 'people', value: 34, period, previous}).summary).to.equal(summary);
    });
  }

  it('compares days with a year of the same length', () => {
    const section = {...people, period: '2016-01-01/2016-12-31', value: 34, previous: '2015: 40'};

    expect(words(section).change).to.equal('Down from 40 in 2015');
  });

  it('compares with what was before its own period alone', () => {
    expect(words({...people, value: 36, previous: '2017: 50'})).not.to.have.property('change');
  });

  it('lists every number in the table, as sure as its source is', () => {
    const {table} = words({...clubs, value: {value: 34, qualifier: 'about', note: 'Rounded.'}, previous: '2015: 28'});

    expect([table.rowHeading, table.valueHeading]).to.deep.equal(['Measure', 'Number']);
    expect(table.rows).to.deep.equal([
      {
        label: 'Nightclubs shut down by police, Kosovo, June 2017',
        value: 'about 34',
        raw: 'about 34',
        unit: '',
        precision: 'approximate',
        inexact: true,
        note: 'Rounded.',
      },
      {label: 'For comparison, 2015', value: '28', raw: '28', unit: '', precision: 'exact', inexact: false},
    ]);
  });

  it('writes well whatever the data', () => {
    const quantity = fc.oneof(
      fc.integer({min: 0, max: 2_000_000}),
      fc.constantFrom('about 40', 'almost 10000', 'just over 1000', 'under 5', '6..9', 'unknown', 'withheld'),
    );
    const periods = fc.constantFrom('2015', '2016', '2017-06', '2016-04/2017-03', '2012/2014');
    const section = fc.record(
      {
        value: quantity,
        counts: fc.constantFrom('people', 'cases', 'things'),
        label: fc.constantFrom(clubs.label, 'people assisted', 'of all'),
        context: fc.constant(clubs.context),
        country: fc.constantFrom('XK', 'GB', 'CD'),
        report: fc.constantFrom(2016, 2017),
        period: periods,
        previous: fc.dictionary(periods, quantity, {minKeys: 1}),
      },
      {requiredKeys: ['value']},
    );

    fc.assert(
      fc.property(section, fc.constantFrom('en', 'sq'), (one, locale) => {
        const {table, ...said} = words(one, locale);
        expectWellWritten({...said, table, title: table.caption});
      }),
    );
  });
});

describe('a key figure of a year that is no calendar year', () => {
  const detained = {country: 'US', report: 2019, value: 34, counts: 'people', label: 'people'};

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
