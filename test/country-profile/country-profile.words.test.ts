import {expect} from '@open-wc/testing';
import {loadedProfile} from '@tip-figures/country-profile/country-profile.model.js';
import {loadParts, parts as names} from '@tip-figures/country-profile/country-profile.parts.js';
import {countryProfileWords} from '@tip-figures/country-profile/country-profile.words.js';
import {sectionOf} from '@tip-figures/record/sections/section.js';
import {record} from '../support/kosovo.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const wordsOf = (document: object, locale: TestLanguage = 'en') =>
  countryProfileWords(loadedProfile(sectionOf(document, 'country-profile')), textContextOf('country-profile', locale));

const kosovo = {
  ...record,
  'funding-gap': {
    currency: 'EUR',
    purpose: 'victim-protection',
    amounts: {2015: {value: 181000, qualifier: 'about'}, 2016: 171010},
    change: 'almost -10000',
  },
};

describe('the words of a profile', () => {
  before(() => loadParts(names));

  it('name place, period and report', () => {
    const {title, subtitle, table} = wordsOf(kosovo);

    expect(title).to.equal('Kosovo stays on Tier 2; identified victims rose and funding fell');
    expect(subtitle).to.equal('Figures for 2016, from the Trafficking in Persons Report 2017');
    expect(table.caption).to.equal('Trafficking record, Kosovo, 2016');
  });

  for (const [section, subtitle] of [
    [{}, ''],
    [{period: '2016'}, 'Figures for 2016'],
    [{report: 2017}, 'From the Trafficking in Persons Report 2017'],
  ] as const) {
    it(`name no more than they know: ${JSON.stringify(section)}`, () => {
      expect(wordsOf({...section, 'tier-badge': {tier: '2'}}).subtitle).to.equal(subtitle);
    });
  }

  const fewer = {'victim-breakdown': {total: 20, status: 'potential', period: '2016', previous: {2015: 28}}};
  for (const [document, title, albanian] of [
    [{'tier-badge': {tier: '2'}}, 'Tier 2', 'Niveli 2'],
    [
      {country: 'GB', report: 2019, 'tier-badge': {tier: '2WL', previous: '2'}},
      'The United Kingdom moves down to the Tier 2 Watch List in 2019',
      'Mbretëria e Bashkuar zbret te Niveli 2 – Lista e Vëzhgimit në vitin 2019',
    ],
    [{country: 'XK', ...fewer}, 'Kosovo: potential victims fell', 'Kosova: më pak viktima të mundshme'],
    [
      {place: 'world', ...fewer, 'funding-gap': {currency: 'EUR', amounts: {2015: 5, 2016: 5}}},
      'Countries worldwide: potential victims fell and funding stayed the same',
      'Vendet e botës: më pak viktima të mundshme dhe po aq fonde',
    ],
    [
      {country: 'XK', 'victim-breakdown': {total: 'about 30', previous: {2015: 28}}},
      'Kosovo: trafficking record in figures',
      'Kosova: trafikimi me qenie njerëzore në shifra',
    ],
    [
      {country: 'SO', 'tier-badge': {tier: 'SC', report: 2017}},
      'Somalia is not ranked in 2017',
      'Somalia nuk renditet në vitin 2017',
    ],
  ] as const) {
    it(`have the title “${title}”, in both languages`, () => {
      expect([wordsOf(document).title, wordsOf(document, 'sq').title]).to.deep.equal([title, albanian]);
    });
  }

  it('say all values in one sentence each, at most 40 words', () => {
    expect(plain(wordsOf(kosovo).summary)).to.equal(
      'Kosovo: trafficking record, 2016. Tier in the 2017 trafficking report: Tier 2. ' +
        'People identified as victims: 36. Euros for victim protection: 171,010.',
    );
    const purpose = Array.from({length: 30}, () => 'word').join(' ');
    const {summary} = wordsOf({...kosovo, 'funding-gap': {...kosovo['funding-gap'], purpose}});
    expect(summary.split(' ').length).to.be.at.most(40);
    expect(summary).to.contain('victims: 36.').and.not.to.contain('word');
  });

  it('have the tier apart, and tiles in their order', () => {
    const {tier, tiles} = wordsOf(kosovo);

    expect(tier).to.equal('Tier 2');
    expect(tiles.map(({name}) => name)).to.deep.equal(['people identified as victims', 'euros for victim protection']);
  });

  const sentences = {convicted: 24, minimum: 'P5Y', sentences: {P5Y6M: 1, P2Y: 23}};
  const reached = ['1 of 24', 'sentences at or above the minimum', 'Legal minimum: 5 years'];
  for (const [what, document, expected] of [
    [
      'the stages of justice, and the sentences beside them',
      {'justice-outcomes': {convicted: 24, atMinimum: 1, minimum: 'P5Y'}, 'sentence-distribution': sentences},
      [['24', 'people convicted', ''], reached],
    ],
    [
      'the stages alone, where the sentences tell no more',
      {
        'justice-outcomes': {convicted: 24, atMinimum: 1, minimum: 'P5Y'},
        'sentence-distribution': {...sentences, minimum: undefined},
      },
      [['24', 'people convicted', '1 of them at or above the legal minimum of 5 years']],
    ],
    ['nothing of a law alone', {'tier-badge': {tier: '2'}, 'sentence-distribution': {prescribed: 'P6M'}}, []],
    ['the sentences, where there are no stages', {'sentence-distribution': sentences}, [reached]],
    [
      'the sentences, where the stages do not say it',
      {'justice-outcomes': {prosecuted: 31}, 'sentence-distribution': sentences},
      [reached],
    ],
    [
      'nobody else, where neither says it, but shows the stage that comes last',
      {'justice-outcomes': {prosecuted: 31}},
      [['31', 'people prosecuted', '']],
    ],
  ] as const) {
    it(`take the people convicted from ${what}`, () => {
      const {tiles} = wordsOf(JSON.parse(JSON.stringify(document)) as object);
      expect(
        tiles.map(({value, of, name, comparison}) => [[value, of].filter(Boolean).join(' '), name, plain(comparison)]),
      ).to.deep.equal(expected);
    });
  }

  for (const [convicted, locale, label] of [
    [24, 'en', 'Sentences at or above the minimum, of 24'],
    [1, 'en', 'Sentence at or above the minimum, of 1'],
    [24, 'sq', 'Dënime sa minimumi ose më shumë, nga 24'],
  ] as const) {
    it(`say in table and CSV what a number is a part of: “${label}”`, () => {
      const counted = {convicted, minimum: 'P5Y', sentences: {P5Y6M: 1, ...(convicted > 1 && {P2Y: convicted - 1})}};
      const {rows} = wordsOf({'sentence-distribution': counted}, locale).table;

      expect(rows.map((row) => [row.label, row.value, row.raw])).to.deep.equal([[label, '1', '1']]);
    });
  }

  it('end with the shelters', () => {
    const shelters = {cycle: 'P6M', number: 2, shelters: [{label: 'One'}, {label: 'Another'}]};
    const {tiles} = wordsOf({'shelter-timeline': shelters, ...kosovo});

    expect(tiles.map(({name}) => name).at(-1)).to.equal('shelters');
    expect(plain(tiles.at(-1)?.comparison)).to.equal('Reapply for funding every 6 months');
  });

  it('have a row a value, with its notation, unit and precision', () => {
    const {rows} = wordsOf(kosovo).table;

    expect(rows.map(({label, raw, unit, precision}) => [label, raw, unit, precision])).to.deep.equal([
      ['Tier in the 2017 trafficking report', '2', '', ''],
      ['People identified as victims', '36', 'people', 'exact'],
      ['Euros for victim protection', '171010', 'EUR', 'exact'],
    ]);
    expect(rows.map(({note}) => plain(note))).to.deep.equal([
      'Unchanged from 2016.',
      '8 more than in 2015 (28).',
      'In 2016, almost 10,000 less than in 2015.',
    ]);
  });

  for (const [total, value, raw, precision] of [
    ['about 40', 'About 40', 'about 40', 'approximate'],
    ['6..9', '6 to 9', '6..9', 'range'],
    ['under 5', 'Fewer than 5', 'under 5', 'below the number'],
    ['withheld', 'Withheld', 'withheld', 'withheld to protect people'],
    ['unknown', 'No figure in this source', 'unknown', 'no figure in this source'],
  ] as const) {
    it(`say ${total} as such, in tile and table`, () => {
      const {tiles, table} = wordsOf({'victim-breakdown': {total}});

      expect(tiles.map((tile) => tile.value)).to.deep.equal([value]);
      expect(table.rows.map((row) => [row.value, row.raw, row.precision, row.inexact])).to.deep.equal([
        [value, raw, precision, true],
      ]);
    });
  }

  it('say a number in words as part of the sentence', () => {
    const {summary} = wordsOf({'victim-breakdown': {total: 'withheld'}});

    expect(summary).to.contain('People identified as victims: withheld.');
  });

  it('begin no word with a capital in the middle of a sentence, also of one letter', () => {
    const record = {country: 'GR', 'funding-gap': {currency: 'EUR', amounts: {2017: 'withheld'}}};

    expect(wordsOf(record, 'sq').summary).to.match(/Fondet për luftën kundër trafikimit: e fshehur\.$/);
  });

  it('date what covers another period than the profile', () => {
    const {tiles} = wordsOf({period: '2016', 'victim-breakdown': {total: 28, period: '2015'}});
    expect(tiles.map(({name}) => name)).to.deep.equal(['people identified as victims, 2015']);
  });

  it('note what tier and count do not mean, and whose a number of another source is', () => {
    const {notes, table} = wordsOf({
      ...kosovo,
      'funding-gap': {...kosovo['funding-gap'], source: 'Ministry of Finance'},
    });

    expect(notes).to.deep.equal([
      'The tier rates what a government does, not how many people are trafficked.',
      'Identified victims are not an estimate of everyone affected.',
      'Euros for victim protection: source Ministry of Finance.',
    ]);
    expect(table.rows.map(({note}) => note?.includes('source Ministry'))).to.deep.equal([false, false, true]);
  });

  it('say the same of another year and place', () => {
    const {title, subtitle, tiles} = wordsOf({
      country: 'AL',
      report: 2023,
      period: '2022-04/2023-03',
      'victim-breakdown': {total: 110, previous: {'2021-04/2022-03': 154}},
    });

    expect(title).to.equal('Albania: identified victims fell');
    expect(subtitle).to.equal('Figures for April 2022 – March 2023, from the Trafficking in Persons Report 2023');
    expect(plain(tiles[0]?.comparison)).to.equal('44 fewer than in April 2021 – March 2022 (154)');
  });

  it('say it in Albanian', () => {
    const {title, subtitle, summary, tiles} = wordsOf(kosovo, 'sq');

    expect(title).to.equal('Kosova mbetet te Niveli 2; më shumë viktima të identifikuara dhe më pak fonde');
    expect(subtitle).to.equal('Shifra për 2016, nga Raporti për Trafikimin e Qenieve Njerëzore 2017');
    expect(summary).to.contain('Persona të identifikuar si viktima: 36.');
    expect(tiles.map(({comparison}) => plain(comparison))).to.deep.equal([
      '8 më shumë se në 2015 (28)',
      'Në vitin 2016, gati 10 000 më pak se në vitin 2015',
    ]);
  });
});
