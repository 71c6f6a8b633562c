import {expect} from '@open-wc/testing';
import {rowsOf} from '@tip-figures/victim-breakdown/victim-breakdown.rows.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {victimBreakdownTile} from '@tip-figures/victim-breakdown/victim-breakdown.tile.js';
import {headingOf, victimBreakdownWords} from '@tip-figures/victim-breakdown/victim-breakdown.words.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

type Section = Record<string, unknown>;

const words = (section: Section, locale: TestLanguage = 'en') =>
  victimBreakdownWords(parseVictimBreakdown(section), textContextOf('victim-breakdown', locale));

/** Names and values of all rows of the table. */
const rows = (section: Section, locale?: TestLanguage) =>
  words(section, locale).table.rows.map(({label, value}) => plain(`${label}: ${value}`));

const kosovo = {
  country: 'XK',
  period: '2016',
  total: 36,
  exploitation: 'sex-trafficking: 26; forced-labour: 9; slavery-servitude: 1',
  sex: 'female: 34',
  age: 'child: 18',
  previous: '2015: 28',
};

describe('what a breakdown tells', () => {
  for (const [name, section, ...facts] of [
    ['a total alone', {total: 7}, 'total identified 7'],
    [
      'a total with those of before, newest first',
      {total: 7, previous: '2014: 5; 2015: 6'},
      'total identified 7 < 6 < 5',
    ],
    [
      'lists in the order of the figure, parts largest first',
      kosovo,
      'total identified 36 < 28',
      'exploitation sex-trafficking 26',
      'exploitation forced-labour 9',
      'exploitation slavery-servitude 1',
      'sex female 34',
      'age child 18',
    ],
    [
      'statuses as the source has them, beside no total',
      {statuses: 'formally-identified: 2; potential: 110'},
      'statuses formally-identified 2',
      'statuses potential 110',
    ],
    [
      'parts inside a part',
      {total: 40, exploitation: 'forced-labour: 35 (forced-begging: 26)'},
      'total identified 40',
      'exploitation forced-labour 35',
      'exploitation forced-labour/forced-begging 26',
    ],
    [
      'no rest that nobody spoke of',
      {total: 'about 40', exploitation: 'forced-labour: 36'},
      'total identified about 40',
      'exploitation forced-labour 36',
    ],
    [
      'the rest that the source leaves open',
      {total: 'about 40', exploitation: 'forced-labour: 36', remainder: 'not-stated'},
      'total identified about 40',
      'exploitation forced-labour 36',
      'exploitation rest about 4',
    ],
    [
      'who identified them',
      {total: 79, identifiedBy: 'government: 60; ngo: 16'},
      'total identified 79',
      'identifiedBy government 60',
      'identifiedBy ngo 16',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`is ${name}`, () => {
      const told = rowsOf(parseVictimBreakdown(section)).map((row) => {
        const numbers = [row, ...row.earlier].map(({quantity}) => writeQuantity(quantity)).join(' < ');
        if (row.kind === 'total') return `total ${row.status} ${numbers}`;
        const keys = row.kind === 'rest' ? ['rest'] : [row.inside, row.part].flatMap((part) => part?.key ?? []);
        return `${row.list} ${keys.join('/')} ${numbers}`;
      });

      expect(told).to.deep.equal(facts);
    });
  }
});

describe('victimBreakdownWords', () => {
  it('describes a breakdown as labels and values in the order drawn', () => {
    const {title, label, summary, caveats, definitions, chip} = words(kosovo);

    expect({title, summary, caveats, definitions, chip}).to.deep.equal({
      title: 'Victims identified, Kosovo, 2016',
      summary:
        'Victims identified, Kosovo, 2016: 36. 2015: 28. Sex trafficking: 26. Forced labour: 9. Slavery and servitude: 1. Female: 34. Children: 18.',
      caveats: ['Counts only people who were found.'],
      definitions: ['Identified: called identified victims by the source.'],
      chip: '36 victims identified, 2016',
    });
    expect(label).to.equal(title);
  });

  it('says the same in Albanian', () => {
    const {summary, chip} = words(kosovo, 'sq');

    expect([summary, chip]).to.deep.equal([
      'Viktima të identifikuara, Kosova, 2016: 36. 2015: 28. Trafikim seksual: 26. Punë e detyruar: 9. Skllavëri dhe robëri: 1. Femra: 34. Fëmijë: 18.',
      '36 viktima të identifikuara, 2016',
    ]);
  });

  it('names the report where nobody says when', () => {
    expect(words({country: 'SA', report: 2019, total: 113}).title).to.equal(
      'Victims identified, Saudi Arabia, 2019 report',
    );
    expect(words({country: 'SA', report: 2019, total: 113}, 'sq').label).to.contain('raporti 2019');
  });

  for (const [status, title, chip] of [
    ['identified', 'Victims identified', '110 victims identified'],
    ['formally-identified', 'Victims formally identified', '110 victims formally identified'],
    ['potential', 'Potential victims', '110 potential victims'],
    ['presumed', 'Presumed victims', '110 presumed victims'],
    ['referred', 'People referred as potential victims', '110 people referred as potential victims'],
    ['registered', 'Victims registered', '110 victims registered'],
    ['detected', 'Victims detected', '110 victims detected'],
    ['assisted', 'Victims assisted', '110 victims assisted'],
  ] as const) {
    it(`calls people ${status} as the source does, and names nobody who did it`, () => {
      const said = words({country: 'PG', period: '2023', total: 110, status, identifiedBy: 'ngo: 23'});

      expect([said.title, said.chip]).to.deep.equal([`${title}, Papua New Guinea, 2023`, `${chip}, 2023`]);
      expect(rows({total: 110, status, identifiedBy: 'ngo: 23'})).to.deep.equal([`${title}: 110`, 'NGOs: 23']);
    });
  }

  for (const [name, section, caveats] of [
    ['a referral', {total: 9, status: 'referred'}, ['A referral comes before any decision.']],
    ['shares alone', {total: 'unknown', sex: 'female: 72%; male: 28%'}, ['Shares as printed; no counts given.']],
    ['shares beside counts', {total: 9, sex: 'female: 72%'}, ['Counts only people who were found.']],
    ['shares of nobody that is counted', {total: 'unreported', sex: 'female: 72%', age: 'child: 0'}, []],
    ['a total that the government did not report', {total: 'unreported'}, []],
    ['nothing that is known', {total: 'unknown', sex: 'female: unknown'}, []],
    [
      'parts of a total that is not known',
      {total: 'unknown', sex: 'female: 9'},
      ['Counts only people who were found.'],
    ],
    ['a referral of nobody', {total: 'unreported', status: 'referred'}, []],
    [
      'withheld counts',
      {total: 9, age: 'child: withheld 1..4'},
      ['Counts only people who were found.', 'Counts withheld to protect people.'],
    ],
    ['nobody', {total: 0}, []],
  ] as readonly (readonly [string, Section, string[]])[]) {
    it(`has the caveat of ${name}`, () => expect(words(section).caveats).to.deep.equal(caveats));
  }

  it('has no caveat on counts where the small form draws a total that is not known', () => {
    expect(words({total: 'unreported', sex: 'female: 9'}).compactCaveats).to.deep.equal([]);
    expect(words({total: 12, sex: 'female: 9'}).compactCaveats).to.deep.equal(['Counts only people who were found.']);
  });

  it('leads with a total under its own status beside statuses, which are some of it', () => {
    const albania = {
      country: 'AL',
      period: '2021',
      total: 154,
      status: 'potential',
      statuses: 'formally-identified: 2; assisted: 73',
      previous: '2020: 81',
    };

    expect(words(albania).summary).to.equal(
      'Potential victims, Albania, 2021: 154. 2020: 81. Victims formally identified: 2. Victims assisted: 73.',
    );
  });

  it('lists statuses without a total, and adds nothing up', () => {
    const {title, summary, chip} = words({
      country: 'AG',
      period: '2022',
      statuses: 'potential: 77; formally-identified: 0',
    });

    expect([title, summary, chip]).to.deep.equal([
      'People by status, Antigua and Barbuda, 2022',
      'People by status, Antigua and Barbuda, 2022. Potential victims: 77. Victims formally identified: 0.',
      '77 potential victims, 2022',
    ]);
  });

  it('says what a status is, and nothing of the parts inside one', () => {
    expect(words({statuses: 'identified: 12 (girls: 8); potential: 30'}).definitions).to.deep.equal([
      'Identified: called identified victims by the source.',
      'Potential: called potential victims by the source.',
    ]);
  });

  it('says whose parts the lists are where these are of one status', () => {
    const model = parseVictimBreakdown({
      statuses: 'formally-identified: 2; potential: 110',
      partsOf: 'potential',
      sex: 'female: 60',
    });

    expect(headingOf('sex', model, textContextOf('victim-breakdown', 'en'))).to.equal('Sex (Potential victims)');
  });

  it('calls a country in its nationals as in the figure', () => {
    const section = {
      country: 'AE',
      place: 'the Emirates',
      total: 40,
      nationality: 'domestic: 2; BD: 26; foreign: 30; elsewhere: 4',
    };

    expect(rows(section)).to.deep.equal([
      'Victims identified: 40',
      'foreign nationals: 30',
      'foreign nationals: Bangladesh: 26',
      'foreign nationals: other countries: 4',
      'the Emirates: 2',
    ]);
  });

  it('tells apart why there is no number', () => {
    const section = {total: 'unknown', sex: 'female: unreported; male: withheld; other: 0'};

    expect(rows(section)).to.deep.equal([
      'Victims identified: no figure',
      'another sex: 0',
      'female: not reported',
      'male: withheld',
    ]);
    expect(words({...section, period: '2016'}).chip).to.equal('Victims identified: no figure, 2016');
  });

  it('keeps every earlier number of a part in the table', () => {
    const section = {period: '2022', total: 36, sex: {female: {value: 34, previous: {2020: 18, 2021: 20}}}};

    expect(rows(section)).to.deep.equal([
      'Victims identified: 36',
      'female: 34',
      'female, 2021: 20',
      'female, 2020: 18',
    ]);
  });

  it('says that the source’s own numbers differ, and of what', () => {
    expect(words({total: 36, sex: 'female: 50', remainder: 'source-differs'}).notes).to.deep.equal([
      'The source’s own numbers differ. Sex: 50. All: 36.',
    ]);
  });

  it('credits what is inside and before a number to its source, and keeps its note', () => {
    const {table} = words({
      total: 36,
      age: {child: {value: 18, source: 'ngo', derivedFrom: 'half of 36', previous: {2015: 9}}},
    });

    expect(table.rows.map(({source, note}) => [source, note])).to.deep.equal([
      [undefined, undefined],
      ['ngo', 'half of 36'],
      ['ngo', undefined],
    ]);
  });

  it('prints a name of the document’s own in the language of the reader', () => {
    const section = {total: 9, exploitation: {own: {label: {en: 'begging rings', sq: 'rrjete lypjeje'}, value: 3}}};

    expect([rows(section)[1], rows(section, 'sq')[1]]).to.deep.equal(['begging rings: 3', 'rrjete lypjeje: 3']);
  });

  it('is one number in a profile, with the one of before', () => {
    const tile = victimBreakdownTile(parseVictimBreakdown(kosovo), textContextOf('victim-breakdown', 'en'));

    expect([tile.value, tile.name, tile.before?.period.from]).to.deep.equal(['36', 'victims identified', '2015']);
  });
});
