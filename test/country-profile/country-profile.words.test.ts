import {expect} from '@open-wc/testing';
import {loadedProfile} from '@tip-figures/country-profile/country-profile.model.js';
import {loadParts, parts as names} from '@tip-figures/country-profile/country-profile.parts.js';
import {countryProfileWords} from '@tip-figures/country-profile/country-profile.words.js';
import {parseTierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {tierBadgeWords} from '@tip-figures/tier-badge/tier-badge.words.js';
import {sectionOf} from '@tip-figures/record/section/section.js';
import {record} from '../support/kosovo.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const wordsOf = (document: object, locale: TestLanguage = 'en') =>
  countryProfileWords(loadedProfile(sectionOf(document, 'country-profile')), textContextOf('country-profile', locale));

const people = {country: 'XK', period: '2016', 'victim-breakdown': {total: 36, previous: {2015: 28}}};
const tier = {'tier-badge': {tier: '2', report: 2017}};
const courts = {'justice-outcomes': {convicted: 24}};
const cases = {'case-backlog': {open: {'2016-12-31': 95}}};
const money = {'funding-gap': {currency: 'EUR', amounts: {2016: 171010}}};
const sentences = {'sentence-distribution': {convicted: 24, minimum: 'P5Y', sentences: {P5Y6M: 1, P2Y: 23}}};
const shelters = {'shelter-timeline': {number: 2}};

describe('the words of a profile', () => {
  before(() => loadParts(names));

  for (const [name, document, ...expected] of [
    ['all that it shows', {...people, ...courts, ...cases, ...money}, '36', '24', '95', '171,010'],
    ['nothing else', {...people, ...shelters}, '36'],
    ['people convicted once', {...courts, ...sentences}, '24'],
    ['those of sentences, where no stage says it', {...sentences, 'justice-outcomes': {prosecuted: 31}}, '1 of 24'],
    ['the last stage, where nobody says it', {'justice-outcomes': {prosecuted: 31}}, '31'],
    ['no number that nobody gives', {...people, 'victim-breakdown': {total: 'unknown'}, ...courts}, '24'],
    ['none that the government did not report', {'victim-breakdown': {total: 'unreported'}, ...courts}, '24'],
    ['nobody', {'victim-breakdown': {total: 0}}, '0'],
    ['about', {'victim-breakdown': {total: 'about 40'}}, 'About 40'],
    ['a range', {'victim-breakdown': {total: '6..9'}}, '6 to 9'],
    ['what is withheld', {'victim-breakdown': {total: 'withheld'}}, 'Withheld'],
  ] as readonly (readonly [string, object, ...string[]])[]) {
    it(`have tiles of ${name}`, () => {
      const {tiles} = wordsOf(document);
      expect(tiles.map(({value, of}) => plain([value, of].filter(Boolean).join(' ')))).to.deep.equal(expected);
    });
  }

  it('have a row of every part, drawn or not, with its notation, unit and precision', () => {
    const {rows} = wordsOf({...people, ...tier, ...shelters, ...courts}).table;

    expect(rows.map(({raw, unit = '', precision = ''}) => [raw, unit, precision])).to.deep.equal([
      ['2', '', ''],
      ['36', 'people', 'exact'],
      ['28', 'people', 'exact'],
      ['24', 'people', 'exact'],
      ['2', 'shelters', 'exact'],
    ]);
    expect(rows[2]).to.include({label: 'Victims identified, 2015', earlier: '2015'});
  });

  it('have an earlier number in a row of its own, with its source', () => {
    const {table, tiles} = wordsOf({
      country: 'PH',
      source: 'A ministry',
      'funding-gap': {
        currency: 'PHP',
        amounts: {2022: '24.39 million', 2023: {value: '27.5 million', source: 'A court'}},
      },
      'case-backlog': {open: {2022: {value: 3, source: 'A court'}, 2023: {value: 5, source: 'A court'}}},
      'victim-breakdown': {total: {value: 36, source: 'Police'}, previous: {2015: {value: 28, source: 'NGO'}}},
    });
    const of = ({source}: (typeof table.rows)[number]) =>
      typeof source === 'object' ? source.origin?.publisher[''] : source;

    expect(table.rows.map((row) => [plain(row.label), row.raw, of(row)])).to.deep.equal([
      ['Victims identified', '36', 'Police'],
      ['Victims identified, 2015', '28', 'NGO'],
      ['Cases open, 2023', '5', 'A court'],
      ['Cases open, 2022', '3', 'A court'],
      ['Pesos, 2023', '27500000', 'A court'],
      ['Pesos, 2022', '24390000', 'A ministry'],
    ]);
    expect(tiles.map(({before}) => before?.period.from)).to.deep.equal(['2015', '2022', '2022']);
  });

  it('keep what is missing in the table', () => {
    const {rows} = wordsOf({...people, 'victim-breakdown': {total: 'unknown'}}).table;

    expect(rows).to.have.length(1);
    expect(rows[0]).to.include({raw: 'unknown', precision: 'no figure in this source'});
  });

  it('have the sentence of the tier as title, and place and period as label', () => {
    for (const locale of ['en', 'sq'] as const) {
      const badge = parseTierBadge({country: 'XK', ...tier['tier-badge']});
      const sentence = tierBadgeWords(badge, textContextOf('tier-badge', locale)).title;
      const {title, compactTitle, label, summary} = wordsOf({...people, ...tier}, locale);

      expect([title, compactTitle]).to.deep.equal([sentence, label]);
      expect(label).to.equal(locale === 'en' ? 'Kosovo, 2016' : 'Kosova, 2016');
      expect(summary).to.equal(
        locale === 'en'
          ? `${sentence}. Victims identified, 2016: 36. 2015: 28.`
          : `${sentence}. Viktima të identifikuara, 2016: 36. 2015: 28.`,
      );
    }
  });

  for (const [name, document, label] of [
    ['its period', people, 'Kosovo, 2016'],
    [
      'the year that all tiles share',
      {...people, period: '2017', 'victim-breakdown': {total: 3, period: '2015'}},
      'Kosovo, 2015',
    ],
    [
      'its report, where nobody says when',
      {country: 'XK', report: 2017, 'victim-breakdown': {total: 3}},
      'Kosovo, 2017 report',
    ],
    ['no place', {'victim-breakdown': {total: 3}}, 'Trafficking record'],
    ['a region', {place: 'world', 'victim-breakdown': {total: 3, period: '2015'}}, 'Countries worldwide, 2015'],
  ] as const) {
    it(`are labelled by ${name}`, () => {
      expect(wordsOf(document).label).to.equal(label);
    });
  }

  for (const [name, document, year, ...expected] of [
    ['once where all share it', {...people, ...courts}, '2016', 'victims identified', 'people convicted'],
    [
      'in the tile that has another than most',
      {...people, 'justice-outcomes': {convicted: 24, period: '2015'}},
      '2016',
      'victims identified',
      'people convicted, 2015',
    ],
    [
      'in each tile where nobody says that of one',
      {'victim-breakdown': {total: 3}, 'justice-outcomes': {convicted: 24, period: '2015'}},
      undefined,
      'victims identified',
      'people convicted, 2015',
    ],
    [
      'in each tile where it is no calendar year',
      {...people, period: '2015-04/2016-03'},
      undefined,
      'victims identified, April 2015 – March 2016',
    ],
  ] as readonly (readonly [string, object, string | undefined, ...string[]])[]) {
    it(`tell the year ${name}`, () => {
      const words = wordsOf(document);
      expect([words.year, ...words.tiles.map((tile) => plain(tile.name))]).to.deep.equal([year, ...expected]);
    });
  }

  it('leave out a day in that year, and say the year of another', () => {
    const names = (period: string) =>
      wordsOf({...people, 'victim-breakdown': {total: 36, period}, ...courts}).tiles.map(({name}) => plain(name));

    expect(names('2016-12-31')).to.deep.equal(['victims identified', 'people convicted']);
    expect(names('2015-12-31')).to.deep.equal(['victims identified', 'people convicted, 2016']);
  });

  const onTier = 'A tier rates government effort, not prevalence.';
  const onPeople = 'Counts only people who were found.';
  for (const [name, document, full, compact] of [
    ['tier and people', {...people, ...tier}, [onTier, onPeople], [onPeople]],
    ['people alone', people, [onPeople], [onPeople]],
    ['a tier alone', tier, [onTier], undefined],
    ['nobody', {...tier, 'victim-breakdown': {total: 0}}, [onTier], []],
    [
      'withheld counts',
      {'victim-breakdown': {total: 'withheld'}},
      [onPeople, 'Counts withheld to protect people.'],
      [onPeople, 'Counts withheld to protect people.'],
    ],
  ] as const) {
    it(`have the caveats of ${name}`, () => {
      const {caveats, compactCaveats} = wordsOf(document);
      expect([caveats, compactCaveats]).to.deep.equal([full, compact]);
    });
  }

  it('name the source of each row', () => {
    const {rows} = wordsOf({...record, 'justice-outcomes': {convicted: 24, source: 'Ministry of Justice'}}).table;
    const origins = rows.map(({source}) => (typeof source === 'object' ? source.origin?.publisher[''] : source));

    expect(origins.at(-1)).to.equal('Ministry of Justice');
    expect(origins[1]).to.equal('U.S. Department of State');
  });
});
