import {expect} from '@open-wc/testing';
import {parseKeyFigure} from '@tip-figures/key-figure/key-figure.model.js';
import {keyFigureWords} from '@tip-figures/key-figure/key-figure.words.js';
import fc from '../support/fast-check.js';
import {plain} from '../support/reading.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

type Section = Record<string, unknown>;

const words = (section: Section, locale: TestLanguage = 'en') =>
  keyFigureWords(parseKeyFigure(section), textContextOf('key-figure', locale));

const both = (section: Section) => (['en', 'sq'] as const).map((locale) => plain(words(section, locale).summary));

const clubs = {
  country: 'XK',
  report: 2017,
  period: '2017-06',
  value: 34,
  counts: 'things',
  label: {en: 'nightclubs shut down by police', sq: 'klube nate të mbyllura nga policia'},
};
const people = {period: '2016', counts: 'people', label: {en: 'people', sq: 'persona'}};
const seized = {country: 'TH', counts: 'money', unit: 'THB', label: 'seized from traffickers'};

describe('what a key figure tells', () => {
  for (const [name, section, ...rows] of [
    ['a number alone', {value: 'about 34'}, 'about 34'],
    ['its period', clubs, '34 June 2017'],
    [
      'numbers of before, newest first, in per cent where they are shares',
      {value: '23%', previous: '2016: 40%; 2017: unknown'},
      '23%',
      'no figure 2017',
      '40% 2016',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`is ${name}`, () => {
      expect(words(section).rows.map(({value, date}) => plain(`${value} ${date}`))).to.deep.equal(rows);
    });
  }
});

describe('keyFigureWords', () => {
  it('has no title, and describes number, label, place, period and what was before', () => {
    const {title, label, summary, phrase, head, caveats, chip, table} = words({...clubs, previous: '2016-06: 28'});

    expect({title, label, summary, phrase, head, caveats, chip}).to.deep.equal({
      title: '',
      label: '',
      summary: '34 nightclubs shut down by police, Kosovo, June 2017. June 2016: 28.',
      phrase: 'nightclubs shut down by police',
      head: 'Kosovo, June 2017',
      caveats: [],
      chip: '34 nightclubs shut down by police, June 2017',
    });
    expect(table.caption).to.equal('nightclubs shut down by police, Kosovo, June 2017');
    expect(both({...clubs, previous: '2016-06: 28'})[1]).to.equal(
      '34 klube nate të mbyllura nga policia, Kosova, qershor 2017. Qershor 2016: 28.',
    );
  });

  it('prints a label as it is written, whatever it says', () => {
    for (const label of ['were trained', 'Of whom: 3', 'EUR (in fines)', 'fewer victims'])
      expect(words({value: 34, label}).summary).to.equal(`34 ${label}.`);
  });

  it('begins no label with a capital that its source does not write, in caption, table, CSV or beside a missing number', () => {
    const shelters = {country: 'MX', period: '2023', label: 'of 32 states have a shelter', previous: '2022: 12'};
    const {table} = words({...shelters, value: 13});

    expect([table.caption, ...table.rows.map(({label}) => label)]).to.deep.equal([
      'of 32 states have a shelter, Mexico, 2023',
      'of 32 states have a shelter, Mexico, 2023',
      'of 32 states have a shelter, 2022',
    ]);
    expect(words({...shelters, value: 'unknown'}).phrase).to.equal('of 32 states have a shelter');
    // What has no label has words of our own.
    expect(words({value: 'unknown', counts: 'people'}).phrase).to.equal('People');
    expect(words({value: 36, counts: 'people'}).table.rows[0]?.label).to.equal('People');
  });

  it('has the line of context last', () => {
    const context = {en: 'No more is known.', sq: 'Më shumë nuk dihet.'};

    expect(both({...clubs, context})).to.deep.equal([
      '34 nightclubs shut down by police, Kosovo, June 2017. No more is known.',
      '34 klube nate të mbyllura nga policia, Kosova, qershor 2017. Më shumë nuk dihet.',
    ]);
  });

  for (const [section, english, albanian] of [
    [{value: 36}, '36.', '36.'],
    [{value: '36%', country: 'GB'}, '36%, United Kingdom.', '36%, Mbretëria e Bashkuar.'],
    [
      {value: 36, counts: 'money', unit: 'EUR', period: 'FY2018'},
      '36 euros, fiscal year 2018.',
      '36 euro, viti fiskal 2018.',
    ],
    [{value: 'unknown'}, 'Number: no figure.', 'Shifra: pa shifër.'],
    [{value: 'unknown', counts: 'share'}, 'Share: no figure.', 'Pjesa: pa shifër.'],
    [{...people, value: 'about 1300'}, 'About 1,300 people, 2016.', 'Rreth 1300 persona, 2016.'],
    [{...people, value: 'almost 40'}, 'Almost 40 people, 2016.', 'Gati 40 persona, 2016.'],
    [{...people, value: 'just over 40'}, 'Just over 40 people, 2016.', 'Pak më shumë se 40 persona, 2016.'],
    [{...people, value: 'under 5'}, 'Fewer than 5 people, 2016.', 'Më pak se 5 persona, 2016.'],
    [{...people, value: '6..9'}, '6 to 9 people, 2016.', '6 deri në 9 persona, 2016.'],
    [{...people, value: 'unreported'}, 'People, 2016: not reported.', 'Persona, 2016: pa u raportuar.'],
    [
      {...people, value: 'withheld 1..4'},
      'People, 2016: withheld (1 to 4).',
      'Persona, 2016: e fshehur (1 deri në 4).',
    ],
    [
      {value: '23%', label: {en: 'in prison', sq: 'në burg'}, previous: '2017: 36%; 2016: under 5%'},
      '23% in prison. 2017: 36%. 2016: less than 5%.',
      '23% në burg. 2017: 36%. 2016: më pak se 5%.',
    ],
    [{value: {share: 23, of: {en: 'all', sq: 'të gjithë'}}}, '23% of all.', '23% nga të gjithë.'],
  ] as const) {
    it(`says “${english}”, in both languages`, () => {
      expect(both(section)).to.deep.equal([english, albanian]);
    });
  }

  it('says where counts are withheld, of before too, and no other caveat', () => {
    const withheld = ['Counts withheld to protect people.'];

    expect(words({...people, value: 'withheld 1..4'}).caveats).to.deep.equal(withheld);
    expect(words({...people, value: 36, previous: '2015: withheld'}).caveats).to.deep.equal(withheld);
    expect(words({...people, value: 36, counts: 'cases'}).caveats).to.deep.equal([]);
  });

  it('prints money with its currency, less and not fewer, and in other currencies as the source gives it', () => {
    expect(plain(words({...seized, value: 'under 5'}).summary)).to.match(/^Less than 5 baht/);
    const {table, summary, chip} = words({...seized, value: {value: 784, also: {USD: 22}}, previous: '2016: 5..7'});
    expect(plain(summary)).to.equal('784 baht seized from traffickers (22 US dollars), Thailand. 2016: 5 to 7 baht.');
    expect(plain(chip)).to.equal('784 baht seized from traffickers');
    expect([table.valueHeading, ...table.rows.map(({raw, unit}) => `${raw} ${unit}`)]).to.deep.equal([
      'Baht',
      '784 THB',
      '22 USD',
      '5..7 THB',
    ]);
  });

  it('has a row for each number, with all that is said beside it', () => {
    const {rows} = words({
      ...people,
      value: {value: 36, note: 'In June.', source: 'police'},
      previous: {2015: {value: 28, derivedFrom: 'two sums'}},
    }).table;

    expect(rows.map(({label, value, note, source}) => [label, value, note, source])).to.deep.equal([
      ['people, 2016', '36', 'In June.', 'police'],
      ['people, 2015', '28', 'two sums', undefined],
    ]);
  });

  it('is well written, whatever its numbers', () => {
    const quantity = fc.oneof(
      fc.integer({min: 0, max: 2000}).map(String),
      fc.integer({min: 1, max: 2000}).map((value) => `about ${value}`),
      fc.constantFrom('under 5', '6..9', 'unknown', 'withheld', 'withheld 1..4'),
    );
    fc.assert(
      fc.property(quantity, quantity, fc.constantFrom('en', 'sq'), (value, before, locale) => {
        const said = words({...clubs, value, previous: {'2016-06': before}}, locale);
        expectWellWritten({...said, title: said.summary});
      }),
    );
  });
});
