import {expect} from '@open-wc/testing';
import {rowsOf, type Row} from '@tip-figures/justice-outcomes/justice-outcomes.rows.js';
import {loudOf, parseJusticeOutcomes} from '@tip-figures/justice-outcomes/justice-outcomes.model.js';
import {justiceOutcomesTile} from '@tip-figures/justice-outcomes/justice-outcomes.tile.js';
import {justiceOutcomesWords} from '@tip-figures/justice-outcomes/justice-outcomes.words.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

type Section = Record<string, unknown>;

const words = (section: Section, locale: TestLanguage = 'en') =>
  justiceOutcomesWords(parseJusticeOutcomes(section), textContextOf('justice-outcomes', locale));

const tile = (section: Section, locale: TestLanguage = 'en') => {
  const made = justiceOutcomesTile(parseJusticeOutcomes(section), textContextOf('justice-outcomes', locale));
  return made && [made.value, made.name, made.comparison].filter((one) => one !== undefined).map(plain);
};

/** Names and values of all rows of the table. */
const rows = (section: Section, locale?: TestLanguage) =>
  words(section, locale).table.rows.map(({label, value, unit}) => plain(`${label}: ${value} ${unit ?? ''}`));

const kosovo = {country: 'XK', period: '2016', convicted: 24, atMinimum: 1, minimum: 'P5Y'};
const cases = (value: unknown, more = {}) => ({value, unit: 'cases', ...more});

const moldova = {
  country: 'MD',
  period: '2022',
  investigated: cases(73, {by: {'sex-trafficking': 33, unspecified: 1}, previous: {2020: 50, 2021: 57}}),
  prosecuted: {value: 109, previous: {2021: 37}},
  convicted: 6,
};

/** A row as a line: its block, its stage, what it is there, and its numbers. */
function lineOf(row: Row): string {
  const {block, count, earlier, kind, quantity} = row;
  const part = kind === 'form' || kind === 'agency' ? [kind, row.part.key] : kind === 'stage' ? [] : [kind];
  const numbers = [quantity ? writeQuantity(quantity) : '–', ...earlier.map((one) => writeQuantity(one.quantity))];
  return [block, count.stage, ...part, numbers.join(' < ')].join(' ');
}

describe('what the stages tell', () => {
  for (const [name, section, ...facts] of [
    ['one stage alone', {convicted: 6}, 'people convicted 6'],
    [
      'cases, then people, each with its parts and with those of before, newest first',
      moldova,
      'cases investigated 73 < 57 < 50',
      'cases investigated form sex-trafficking 33',
      'cases investigated form unspecified 1',
      'people prosecuted 109 < 37',
      'people convicted 6',
    ],
    [
      'a stage of both in both',
      {prosecuted: '54 cases; about 8 people', convicted: 2},
      'cases prosecuted 54',
      'people prosecuted about 8',
      'people convicted 2',
    ],
    [
      'new and continued ones as two rows, and those under other laws as a part',
      {prosecuted: {value: 78, by: {'sex-trafficking': 67}, continued: 35}, convicted: {value: 97, otherLaws: 3}},
      'people prosecuted new 78',
      'people prosecuted form sex-trafficking 67',
      'people prosecuted continued 35',
      'people convicted 97',
      'people convicted other-laws 3',
    ],
    [
      'agencies, without a sum of its own',
      {investigated: {unit: 'cases', agencies: {FBI: {value: 835, previous: {2013: 734}}, ICE: 987}}},
      'cases investigated –',
      'cases investigated agency FBI 835 < 734',
      'cases investigated agency ICE 987',
    ],
    [
      'dropped charges as an ending of their own',
      {indicted: 9, dropped: 2, acquitted: 1, convicted: 4},
      'people indicted 9',
      'people dropped 2',
      'people acquitted 1',
      'people convicted 4',
    ],
    [
      'a silence beside the only unit, or in a block of its own',
      {investigated: 'unreported', tried: 41},
      'people investigated unreported',
      'people tried 41',
    ],
    [
      'offences and incidents in blocks of their own, between cases and people',
      {investigated: '31 incidents; 40 cases', prosecuted: '9 people; 1204 offences'},
      'cases investigated 40',
      'offences prosecuted 1204',
      'incidents investigated 31',
      'people prosecuted 9',
    ],
    ['a share beside the only unit', {prosecuted: 9, convicted: '53%'}, 'people prosecuted 9', 'people convicted 53%'],
    [
      'a silence of which nobody said the unit, beside both',
      {investigated: 'unknown', tried: '9 cases; 41 people'},
      'cases tried 9',
      'people tried 41',
      'none investigated unknown',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`is ${name}`, () => {
      expect(rowsOf(parseJusticeOutcomes(section)).map(lineOf)).to.deep.equal(facts);
    });
  }
});

describe('what the stages are about', () => {
  for (const [section, loud] of [
    [{prosecuted: 109, convicted: 6, sentenced: 6, atMinimum: 1}, 'convicted people'],
    [{prosecuted: 9, convicted: 0}, 'convicted people'],
    [{prosecuted: '20 cases; 9 people', convicted: cases(4)}, 'prosecuted people'],
    [{investigated: cases(50), prosecuted: 20, acquitted: 3, convicted: 'unreported'}, 'prosecuted people'],
    [{investigated: cases(50), sentenced: 3}, 'investigated cases'],
    [{investigated: cases(50), dropped: 2}, 'investigated cases'],
    [{investigated: cases(50), convicted: cases(4), sentenced: cases(4)}, 'convicted cases'],
    [{investigated: cases(50), acquitted: cases(4)}, 'investigated cases'],
    [{investigated: '31 incidents', convicted: '9 offences'}, 'investigated incidents'],
    [{prosecuted: '20 offences', convicted: '9 offences'}, 'convicted offences'],
    [{prosecuted: '80%', convicted: '53%'}, 'convicted none'],
    [{prosecuted: 20, convicted: '53%'}, 'prosecuted people'],
    [{final: {label: 'Final convictions', after: 'convicted', value: 4}}, ''],
    [{sentenced: 3, atMinimum: 1}, ''],
    [{convicted: 'withheld'}, ''],
  ] as readonly (readonly [Section, string])[]) {
    it(`is ${loud || 'nothing'} for ${JSON.stringify(section)}`, () => {
      const {stage = '', unit = ''} = loudOf(parseJusticeOutcomes(section)) ?? {};

      expect([stage, unit].filter(Boolean).join(' ')).to.equal(loud);
    });
  }
});

describe('justiceOutcomesWords', () => {
  for (const [locale, summary, chip] of [
    [
      'en',
      'Law enforcement on trafficking, Moldova, 2022. Investigated: 73 cases. 2021: 57. 2020: 50. Sex trafficking: 33. Form not stated: 1. Prosecuted: 109 people. 2021: 37. Convicted: 6 people.',
      '6 people convicted, 2022',
    ],
    [
      'sq',
      'Zbatimi i ligjit kundër trafikimit, Moldavia, 2022. Në hetim: 73 raste. 2021: 57. 2020: 50. Trafikim seksual: 33. Formë e papërcaktuar: 1. Në ndjekje penale: 109 persona. 2021: 37. Të dënuar: 6 persona.',
      '6 persona të dënuar, 2022',
    ],
  ] as const) {
    it(`describes them as labels and values in the order drawn, ${locale}`, () => {
      const said = words(moldova, locale);

      expect([said.summary, said.chip].map(plain)).to.deep.equal([summary, chip]);
      expect(said.label).to.equal(said.title);
    });
  }

  it('names no actor, and no stage that the data leave out', () => {
    const {summary, title} = words(kosovo);

    expect(title).to.equal('Law enforcement on trafficking, Kosovo, 2016');
    expect(plain(summary)).to.equal(`${title}. Convicted: 24 people. At or above legal minimum (5 years): 1 person.`);
  });

  it('tells dropped charges in description and table, of people and of cases', () => {
    const section = {indicted: 5, dropped: '3 cases; 2 people'};

    expect(words(section).summary)
      .to.contain('With charges dropped: 3 cases.')
      .and.contain('With charges dropped: 2 people.');
    expect(rows(section)).to.deep.equal([
      'With charges dropped: 3 cases',
      'Indicted: 5 people',
      'With charges dropped: 2 people',
    ]);
    expect(rows(section, 'sq')).to.include('Me akuza të tërhequra: 2 persona');
  });

  it('says of cases how they ended, and not that they were convicted', () => {
    expect(rows({arrested: cases(9), acquitted: cases(2), convicted: cases(4), sentenced: cases(1)})).to.deep.equal([
      'With arrests: 9 cases',
      'Ended in acquittal: 2 cases',
      'Ended in conviction: 4 cases',
      'Ended in a sentence: 1 cases',
    ]);
  });

  it('has every number in the table, with its unit, its stage and its period', () => {
    expect(
      rows({
        period: '2016',
        investigated: cases(63, {period: '2015', by: {'sex-trafficking': 40}}),
        prosecuted: {value: 30, qualifier: 'about', continued: 12, previous: {2015: 20}},
        convicted: {value: 24, otherLaws: 3, agencies: {FBI: {value: 9, previous: {2015: 8}}}},
        atMinimum: 'under 5',
      }),
    ).to.deep.equal([
      'Investigated, 2015: 63 cases',
      'Investigated, 2015, sex trafficking: 40 cases',
      'Prosecuted, new: about 30 people',
      'Prosecuted, new, 2015: 20 people',
      'Prosecuted, continued: 12 people',
      'Convicted: 24 people',
      'Convicted, under other laws: 3 people',
      'Convicted, FBI: 9 people',
      'Convicted, FBI, 2015: 8 people',
      'At or above legal minimum: fewer than 5 people',
    ]);
  });

  it('says offences and incidents by their own names, in both languages', () => {
    const section = {investigated: '31 incidents', prosecuted: {value: 1204, unit: 'offences', previous: {2022: 900}}};

    expect(rows(section)).to.deep.equal([
      'Prosecuted: 1,204 offences',
      'Prosecuted, 2022: 900 offences',
      'Investigated: 31 incidents',
    ]);
    expect(words(section, 'sq').summary)
      .to.contain('Në ndjekje penale: 1204 vepra penale.')
      .and.contain('31 incidente.');
    expect(words({prosecuted: '1 offence'}).chip).to.equal('1 offence prosecuted');
    expect(words({prosecuted: '1 offence'}, 'sq').chip).to.equal('1 vepër penale në ndjekje penale');
  });

  it('says a share of a stage as a share, of nobody', () => {
    const section = {
      period: '2023',
      prosecuted: 120,
      convicted: {share: 53, of: 'those who pleaded', previous: {2022: '50%'}},
    };
    const said = words(section);

    expect(said.summary).to.equal(
      'Law enforcement on trafficking, 2023. Prosecuted: 120 people. Convicted: 53% of those who pleaded (no count). 2022: 50% (no count).',
    );
    expect(rows(section).slice(1)).to.deep.equal([
      'Convicted: 53% of those who pleaded (no count) %',
      'Convicted, 2022: 50% (no count) %',
    ]);
    expect(said.table.rows[1]).to.include({raw: '53%', unit: '%'});
    expect(said.chip).to.equal('120 people prosecuted, 2023');
    expect(words({convicted: '53%'}).chip).to.equal('Convicted: 53% (no count)');
    expect(words({convicted: '53%'}, 'sq').chip).to.equal('Të dënuar: 53% (pa numër)');
    expect(tile({convicted: '53%'})).to.deep.equal(['53% (no count)', 'convicted']);
  });

  it('says a stage of the writer’s own by its label, in its place', () => {
    const label = {en: 'Deferred prosecution', sq: 'Ndjekje e shtyrë'};
    const section = {prosecuted: 9, convicted: 5, deferred: {label, after: 'prosecuted', value: 2}};

    expect(rows(section)).to.deep.equal([
      'Prosecuted: 9 people',
      'Deferred prosecution: 2 people',
      'Convicted: 5 people',
    ]);
    expect(words(section, 'sq').summary).to.contain('Ndjekje e shtyrë: 2 persona.');
    expect(words(section).chip).to.equal('5 people convicted');
    expect(words({deferred: {label, value: 2}}).chip).to.equal('Deferred prosecution: 2 people');
    expect(tile({deferred: {label, value: 2}})).to.deep.equal(['2', 'Deferred prosecution, people']);
  });

  it('says zero and those of before apart: nobody, beside ten from earlier periods', () => {
    expect(words({prosecuted: {value: 0, continued: 10}}).summary).to.equal(
      'Law enforcement on trafficking. Prosecuted, new: 0 people. Prosecuted, continued: 10 people.',
    );
  });

  it('says that there is no figure only where the data say so, and of nobody which unit', () => {
    expect(words({investigated: 'unreported', prosecuted: 'unknown', tried: '9 cases; 41 people'}).summary).to.equal(
      'Law enforcement on trafficking. Tried: 9 cases. Tried: 41 people. Investigated: not reported. Prosecuted: no figure.',
    );
  });

  for (const [section, ...caveats] of [
    [kosovo],
    [moldova, 'Not one group followed through courts.'],
    [{convicted: 24, sentenced: 22}, 'Not one group followed through courts.'],
    [{prosecuted: 109, convicted: 'unreported'}],
    [{prosecuted: 9, convicted: 0}],
    [{investigated: cases(50), convicted: 6}, 'One case can concern several people.'],
    [{prosecuted: '50 offences', convicted: '6 offences'}],
    [{convicted: '53%', acquitted: '40%'}, 'Shares as printed; no counts given.'],
    [{prosecuted: 50, convicted: '53%'}],
    [{investigated: {missing: 'unreported', unit: 'cases'}, convicted: {missing: 'unknown', unit: 'cases'}}],
    [{investigated: cases(50), convicted: cases(6)}, 'One case can concern several people.'],
    [
      {prosecuted: 40, convicted: {missing: 'withheld', low: 1, high: 4}, tried: 9},
      'Not one group followed through courts.',
      'Counts withheld to protect people.',
    ],
  ] as readonly (readonly [Section, ...string[]])[]) {
    it(`has ${caveats.join(' ') || 'no caveat'} for ${JSON.stringify(section)}`, () => {
      expect(words(section).caveats).to.deep.equal(caveats);
    });
  }

  for (const [section, english, albanian] of [
    [{investigated: cases(54)}, '54 cases investigated', '54 raste në hetim'],
    [{convicted: cases(1)}, '1 case ended in conviction', '1 rast me dënim'],
    [{prosecuted: 'about 30'}, 'about 30 people prosecuted', 'rreth 30 persona në ndjekje penale'],
    [{convicted: 0}, '0 people convicted', '0 persona të dënuar'],
    [{convicted: {value: 3, period: '2015'}, period: '2016'}, '3 people convicted, 2015', '3 persona të dënuar, 2015'],
    [{convicted: 'unreported', period: '2022'}, 'Convicted: not reported, 2022', 'Të dënuar: pa u raportuar, 2022'],
  ] as readonly (readonly [Section, string, string])[]) {
    it(`is in a line of text: ${english}`, () => {
      expect([words(section).chip, words(section, 'sq').chip].map(plain)).to.deep.equal([english, albanian]);
    });
  }
});

describe('justiceOutcomesTile', () => {
  for (const [section, ...said] of [
    [kosovo, '24', 'people convicted', '1 at or above legal minimum: 5 years'],
    [{convicted: 24, atMinimum: 'unknown'}, '24', 'people convicted'],
    [{convicted: cases(24), atMinimum: 1}, '1', 'person at or above legal minimum'],
    [{convicted: 1}, '1', 'person convicted'],
    [{prosecuted: 31, convicted: 'unreported', acquitted: 2}, '31', 'people prosecuted'],
    [{sentenced: 9}, '9', 'people sentenced'],
    [{investigated: 'unreported'}, 'not reported', 'investigated'],
  ] as readonly (readonly [Section, ...string[]])[]) {
    it(`shows ${said.join(', ')} for ${JSON.stringify(section)}`, () => {
      expect(tile(section)).to.deep.equal(said);
    });
  }

  it('says it in Albanian, and nothing of agencies alone', () => {
    expect(tile(kosovo, 'sq')).to.deep.equal(['24', 'persona të dënuar', '1 jo nën minimumin ligjor: 5 vjet']);
    expect(tile({investigated: {agencies: {FBI: 9}}})).to.equal(undefined);
  });
});
