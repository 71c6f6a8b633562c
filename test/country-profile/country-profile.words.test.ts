import {expect} from '@open-wc/testing';
import {parseCountryProfile} from '@tip-figures/country-profile/country-profile.model.js';
import {countryProfileWords} from '@tip-figures/country-profile/country-profile.words.js';
import {sectionOf} from '@tip-figures/record/sections/section.js';
import {record} from '../support/kosovo.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const wordsOf = (document: object, locale: TestLanguage = 'en') =>
  countryProfileWords(
    parseCountryProfile(sectionOf(document, 'country-profile')),
    textContextOf('country-profile', locale),
  );

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
  it('name place, period and report', () => {
    const {title, subtitle, table} = wordsOf(kosovo);

    expect(title).to.equal('Kosovo: trafficking record in figures');
    expect(subtitle).to.equal('Figures for 2016, from the Trafficking in Persons Report 2017');
    expect(table.caption).to.equal('Trafficking record, Kosovo, 2016');
  });

  for (const [section, title, subtitle] of [
    [{}, 'Trafficking record in figures', ''],
    [{period: '2016'}, 'Trafficking record in figures', 'Figures for 2016'],
    [{report: 2017}, 'Trafficking record in figures', 'From the Trafficking in Persons Report 2017'],
    [{country: 'GB'}, 'The United Kingdom: trafficking record in figures', ''],
  ] as const) {
    it(`name no more than they know: ${JSON.stringify(section)}`, () => {
      const words = wordsOf({...section, 'tier-badge': {tier: '2'}});
      expect([words.title, words.subtitle]).to.deep.equal([title, subtitle]);
    });
  }

  it('say all values in one sentence each, at most 40 words', () => {
    expect(plain(wordsOf(kosovo).summary)).to.equal(
      'Kosovo: trafficking record, 2016. Tier in the 2017 trafficking report: Tier 2. ' +
        'People identified as victims: 36. Funding for victim protection: 171,010 euros.',
    );
    const purpose = Array.from({length: 30}, () => 'word').join(' ');
    const {summary} = wordsOf({...kosovo, 'funding-gap': {...kosovo['funding-gap'], purpose}});
    expect(summary.split(' ').length).to.be.at.most(40);
    expect(summary).to.contain('victims: 36.').and.not.to.contain('word');
  });

  it('have the tier apart, and tiles in their order', () => {
    const {tier, tiles} = wordsOf(kosovo);

    expect([tier?.value, tier?.comparison]).to.deep.equal(['Tier 2', 'Unchanged from 2016']);
    expect(tier?.ladder.filter(({isCurrent}) => isCurrent).map(({label}) => label)).to.deep.equal(['Tier 2']);
    expect(tiles.map(({name}) => name)).to.deep.equal([
      'People identified as victims',
      'Funding for victim protection',
    ]);
  });

  const sentences = {convicted: 24, minimum: 'P5Y', sentences: {P5Y6M: 1, P2Y: 23}};
  for (const [what, document, value, comparison] of [
    [
      'the stages of justice',
      {'justice-outcomes': {convicted: 24, atMinimum: 1, minimum: 'P5Y'}, 'sentence-distribution': sentences},
      '24',
      '1 of them at or above the legal minimum of 5 years',
    ],
    [
      'the sentences, where there are no stages',
      {'sentence-distribution': sentences},
      '24',
      'One of 24 sentences reached the five-year minimum',
    ],
    [
      'the sentences, where the stages do not say it',
      {'justice-outcomes': {prosecuted: 31}, 'sentence-distribution': sentences},
      '24',
      'One of 24 sentences reached the five-year minimum',
    ],
    [
      'nobody else, where neither says it, but shows the stage that comes last',
      {'justice-outcomes': {prosecuted: 31}},
      '31',
      '',
    ],
  ] as const) {
    it(`take the people convicted from ${what}`, () => {
      const {tiles} = wordsOf(document);
      expect(tiles.map((tile) => [tile.value, plain(tile.comparison)])).to.deep.equal([[value, comparison]]);
    });
  }

  it('end with the shelters', () => {
    const shelters = {cycle: 'P6M', shelters: [{label: 'One'}, {label: 'Another'}]};
    const {tiles} = wordsOf({'shelter-timeline': shelters, ...kosovo});

    expect(tiles.map(({name}) => name).at(-1)).to.equal('Specialised shelters in this record');
    expect(plain(tiles.at(-1)?.comparison)).to.match(/^Apply for money again every/);
  });

  it('mark no step of the ladder for a Special Case', () => {
    expect(wordsOf({'tier-badge': {tier: 'SC'}}).tier?.ladder.some(({isCurrent}) => isCurrent)).to.equal(false);
  });

  it('have a row a value, with its notation, unit and precision', () => {
    const {rows} = wordsOf(kosovo).table;

    expect(rows.map(({label, raw, unit, precision}) => [label, raw, unit, precision])).to.deep.equal([
      ['Tier in the 2017 trafficking report', '2', '', ''],
      ['People identified as victims', '36', 'people', 'exact'],
      ['Funding for victim protection', '171010', 'EUR', 'exact'],
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
    ['under 5', 'Fewer than 5', 'under 5', 'fewer than the number'],
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

  it('date what covers another period than the profile', () => {
    const {tiles} = wordsOf({period: '2016', 'victim-breakdown': {total: 28, period: '2015'}});
    expect(tiles.map(({name}) => name)).to.deep.equal(['People identified as victims, 2015']);
  });

  it('note what tier and count do not mean, and whose a number of another source is', () => {
    const {notes, table} = wordsOf({
      ...kosovo,
      'funding-gap': {...kosovo['funding-gap'], source: 'Ministry of Finance'},
    });

    expect(notes).to.deep.equal([
      'The tier rates what a government does, not how many people are trafficked.',
      'Identified victims are not an estimate of everyone affected.',
      'Funding for victim protection: source Ministry of Finance.',
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

    expect(title).to.equal('Albania: trafficking record in figures');
    expect(subtitle).to.equal('Figures for April 2022 – March 2023, from the Trafficking in Persons Report 2023');
    expect(plain(tiles[0]?.comparison)).to.equal('44 fewer than in April 2021 – March 2022 (154)');
  });

  it('say it in Albanian', () => {
    const {title, subtitle, summary, tiles} = wordsOf(kosovo, 'sq');

    expect(title).to.equal('Kosovë: trafikimi me qenie njerëzore në shifra');
    expect(subtitle).to.equal('Shifra për 2016, nga Raporti për Trafikimin e Qenieve Njerëzore 2017');
    expect(summary).to.contain('Persona të identifikuar si viktima: 36.');
    expect(tiles.map(({comparison}) => plain(comparison))).to.deep.equal([
      '8 më shumë se në 2015 (28)',
      'Në vitin 2016, gati 10 000 më pak se në vitin 2015',
    ]);
  });
});
