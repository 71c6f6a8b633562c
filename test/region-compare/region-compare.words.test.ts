import {expect} from '@open-wc/testing';
import {parseRegionCompare} from '@tip-figures/region-compare/region-compare.model.js';
import {regionCompareWords} from '@tip-figures/region-compare/region-compare.words.js';
import fc from '../support/fast-check.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';
import {balkans} from '../support/tiers.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  regionCompareWords(parseRegionCompare(section), textContextOf('region-compare', locale));

const region = {...balkans, ...balkans['region-compare']};
const namesOf = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  words(section, locale).groups.flatMap(({governments}) => governments.map(({name}) => name));

describe('regionCompareWords', () => {
  for (const [tiers, summary, albanian] of [
    [
      {TH: '3', CN: '3'},
      'Both of these governments in Asia are on Tier 3 in 2017: China and Thailand.',
      'Të dyja këto qeveri në Azi janë te Niveli 3 në vitin 2017: Kina dhe Tajlanda.',
    ],
    [
      {TH: '2WL', CN: '3'},
      'Two governments in Asia in the 2017 trafficking report: one on the Tier 2 Watch List and one on Tier 3.',
      '2 qeveri në Azi në raportin për trafikimin 2017: 1 te Niveli 2 – Lista e Vëzhgimit dhe 1 te Niveli 3.',
    ],
  ] as const) {
    it(`says once what all have in common: “${summary}”`, () => {
      const asia = {place: 'asia', report: 2017, tiers: {2017: tiers}};

      expect([words(asia).summary, words(asia, 'sq').summary]).to.deep.equal([summary, albanian]);
    });
  }

  it('says where all of the world are', () => {
    const world = {place: 'world', report: 2017, tiers: {2017: {TH: '2', CN: '3'}}};

    expect(words(world).summary).to.match(/^Two governments worldwide in the 2017 trafficking report: /);
  });

  it('leaves names out of a sentence that would be too long to hear', () => {
    const codes = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK', 'GB', 'US', 'NL', 'DO', 'AE', 'CF', 'CD', 'PH', 'MH', 'SB'];
    const tiers = {2017: Object.fromEntries(codes.map((code) => [code, '2']))};

    expect(words({report: 2017, tiers}).summary).to.equal('All 16 governments are on Tier 2 in 2017.');
  });

  it('says all of a comparison in English', () => {
    const {title, subtitle, summary, notes, table} = words({...region, countries: 'XK AL HT KI'});

    expect({title, subtitle, summary, notes, table: table.caption}).to.deep.equal({
      title: 'Two of four governments are on Tier 2 in 2025',
      subtitle: 'U.S. Trafficking in Persons Report 2025',
      summary:
        'Four governments in the 2025 trafficking report: two on Tier 2, one a Special Case and one without a tier in these data.',
      notes: [
        'Dotted: no tier in these data.',
        '1 of 3 governments rests on one source (see table).',
        'The tier rates what a government does, not how many people are trafficked.',
      ],
      table: 'Tier by country, report of 2025',
    });
    expect(table.rows.map(({label, value, raw, note}) => [label, value, raw, note])).to.deep.equal([
      ['Kosovo', 'Tier 2', '2', 'Confirmed by a second source (a public list of the 2025 placements and RFE/RL).'],
      ['Albania', 'Tier 2', '2', 'Confirmed by a second source (a public list of the 2025 placements and RFE/RL).'],
      ['Haiti', 'Special Case', 'SC', 'One transcription (CIA World Factbook).'],
      ['Kiribati', 'No tier in these data', 'unknown', undefined],
    ]);
  });

  for (const [tiers, english, albanian] of [
    [
      ['1', '1', '3', '2', '3'],
      'Two of five governments are on Tier 1 in 2025, two on Tier 3',
      '2 nga 5 qeveri janë te Niveli 1 në vitin 2025, 2 te Niveli 3',
    ],
    [['3', '2'], 'One of two governments is on Tier 3 in 2025', '1 nga 2 qeveri është te Niveli 3 në vitin 2025'],
    [
      ['2WL', '2', '2'],
      'One of three governments is on the Tier 2 Watch List in 2025',
      '1 nga 3 qeveri është te Niveli 2 – Lista e Vëzhgimit në vitin 2025',
    ],
    [
      ['SC', '2', '2', 'SC'],
      'Two of four governments are not ranked in 2025; the others are on Tier 2',
      '2 nga 4 qeveri nuk renditen në vitin 2025; të tjerat janë te Niveli 2',
    ],
    [
      ['SC', '2'],
      'One of two governments is not ranked in 2025; the other is on Tier 2',
      '1 nga 2 qeveri nuk renditet në vitin 2025; tjetra është te Niveli 2',
    ],
    [['2', '2', '2'], 'All three governments are on Tier 2 in 2025', 'Të 3 qeveritë janë te Niveli 2 në vitin 2025'],
    [
      ['2WL', '2WL'],
      'Both governments are on the Tier 2 Watch List in 2025',
      'Të dyja qeveritë janë te Niveli 2 – Lista e Vëzhgimit në vitin 2025',
    ],
    [['SC', 'SC'], 'Neither government is ranked in 2025', 'Të dyja qeveritë nuk renditen në vitin 2025'],
    [['SC', 'SC', 'SC'], 'None of the three governments is ranked in 2025', 'Të 3 qeveritë nuk renditen në vitin 2025'],
    [['2', 'unknown'], 'One of two governments is on Tier 2 in 2025', '1 nga 2 qeveri është te Niveli 2 në vitin 2025'],
    [
      ['unknown', 'unknown'],
      'No tier for these governments in 2025 in these data',
      'Këto të dhëna nuk japin nivel për këto qeveri në vitin 2025',
    ],
    [['SC'], 'Albania is not ranked in 2025', 'Shqipëria nuk renditet në vitin 2025'],
  ] as const) {
    it(`has the finding as its title: “${english}”`, () => {
      const codes = ['AL', 'BA', 'ME', 'RS', 'XK'];
      const placed = {tiers: {2025: Object.fromEntries(tiers.map((tier, index) => [String(codes[index]), tier]))}};

      expect([words(placed).title, words(placed, 'sq').title]).to.deep.equal([english, albanian]);
    });
  }

  it('is of the years where the data have several, a row for each placement in the table', () => {
    const years = {tiers: {2023: {AL: '2', RS: 'unknown'}, 2025: {AL: '1', RS: {tier: '2WL', confidence: 'single'}}}};
    const {form, subtitle, notes, table} = words(years);

    expect({form, subtitle, notes, caption: table.caption}).to.deep.equal({
      form: 'river',
      subtitle: 'Tier in each report, 2023–2025: the higher the bar, the nearer to the minimum standards',
      notes: [
        'Dotted: no tier in these data.',
        '1 of 3 placements rests on one source (see table).',
        'The tier rates what a government does, not how many people are trafficked.',
      ],
      caption: 'Tier by country and report, 2023–2025',
    });
    expect(table.rows.map(({label, raw}) => `${label}: ${raw}`)).to.deep.equal([
      'Albania, 2023: 2',
      'Albania, 2025: 1',
      'Serbia, 2025: 2WL',
    ]);
    const special = {tiers: {2024: {AL: 'SC', RS: '2'}, 2025: {AL: '1', RS: '2'}}};
    expect([words(special).notes[0], words(special, 'sq').notes[0]]).to.deep.equal([
      'Dashes: a Special Case, not ranked.',
      'Vija: rast i veçantë, pa renditje.',
    ]);
    expect(words(years, 'sq').subtitle).to.match(/^Niveli në çdo raport, 2023–2025: sa më lart/);
    expect(words({...years, variant: 'report'}).form).to.equal('report');
  });

  it('is one ladder where all are on the same tier of one report', () => {
    const same = {tiers: {2025: {AL: '2', RS: '2', GB: '2'}}};

    expect(words(same)).to.include({
      form: 'ladder',
      all: 'Tier 2: all three',
      subtitle: 'Albania, Serbia and the United Kingdom',
    });
    expect(words(same, 'sq').all).to.equal('Niveli 2: të 3');
  });

  it('names the Watch List in its sentence as in its title', () => {
    expect(words({tiers: {2025: {AL: '2WL', RS: '2WL', XK: '2'}}}).summary).to.contain('two on the Tier 2 Watch List');
  });

  it('groups more than twelve by their tier, with counts', () => {
    const codes = 'AL AT BA BE BG CH CY CZ DE DK EE ES FI'.split(' ');
    const tiers = {2025: Object.fromEntries(codes.map((code, index) => [code, ['3', '1'][index % 2]]))};

    expect(words({tiers}).groups.map(({heading, governments}) => [heading, governments.length])).to.deep.equal([
      ['Tier 1: 6', 6],
      ['Tier 3: 7', 7],
    ]);
    expect(words({tiers, countries: codes.slice(1)}).groups.map(({heading}) => heading)).to.deep.equal([undefined]);
  });

  it('says it in Albanian', () => {
    const {title, subtitle, summary, table} = words({...region, countries: 'XK AL HT KI'}, 'sq');

    expect({title, subtitle, summary, table: table.caption}).to.deep.equal({
      title: '2 nga 4 qeveri janë te Niveli 2 në vitin 2025',
      subtitle: 'Raporti amerikan për Trafikimin e Qenieve Njerëzore 2025',
      summary:
        '4 qeveri në raportin për trafikimin 2025: 2 te Niveli 2, 1 rast i veçantë dhe 1 pa nivel në këto të dhëna.',
      table: 'Niveli sipas vendit, raporti 2025',
    });
  });

  it('is in the editor’s order', () => {
    expect(namesOf({...region, countries: 'XK BA GB'})).to.deep.equal([
      'Kosovo',
      'Bosnia and Herzegovina',
      'United Kingdom',
    ]);
  });

  it('is in the order of the reader’s alphabet where the editor gives none', () => {
    const tiers = {2025: {XK: '2', BA: '2', GB: '1', DE: '1', CD: '2'}};

    expect(namesOf({tiers})).to.deep.equal([
      'Bosnia and Herzegovina',
      'Democratic Republic of the Congo',
      'Germany',
      'Kosovo',
      'United Kingdom',
    ]);
    expect(namesOf({tiers}, 'sq')).to.deep.equal([
      'Bosnjë-Hercegovina',
      'Gjermania',
      'Kongo-Kinshasa',
      'Kosova',
      'Mbretëria e Bashkuar',
    ]);
  });

  it('is never in the order of the tiers', () => {
    expect(namesOf({tiers: {2025: {RS: '1', AL: '3', ME: '2'}}})).to.deep.equal(['Albania', 'Montenegro', 'Serbia']);
  });

  it('names a country that is no more by its own name', () => {
    expect(namesOf({tiers: {2010: {AN: '2'}}})).to.deep.equal(['Netherlands Antilles']);
    expect(namesOf({tiers: {2010: {AN: '2'}}}, 'sq')).to.deep.equal(['Antilet Holandeze']);
  });

  it('speaks of a single government as its badge does', () => {
    expect(words({tiers: {2025: {XK: '2'}}})).to.include({
      title: 'Kosovo is on Tier 2 in 2025',
      summary: 'Kosovo: Tier 2 in the 2025 trafficking report.',
    });
    expect(words({tiers: {2025: {XK: '2'}}}, 'sq')).to.include({
      title: 'Kosova është te Niveli 2 në vitin 2025',
      summary: 'Kosova: Niveli 2 në raportin për trafikimin 2025.',
    });
    expect(words({tiers: {2025: {PH: '1'}}}, 'sq').title).to.equal('Filipinet janë te Niveli 1 në vitin 2025');
  });

  it('names the region, where it has one', () => {
    expect(words({...region, place: 'western-balkans'}).title).to.equal(
      'One of these seven governments in the Western Balkans is not ranked in 2025; the others are on Tier 2',
    );
  });

  it('claims nothing of the governments of a region that it does not show', () => {
    const union = (tiers: string) => {
      const [AT, BE, FR, IE] = tiers.split(' ');
      return {place: 'EU', tiers: {2025: {AT, BE, ...(FR && {FR}), ...(IE && {IE})}}};
    };
    const titles = (tiers: string) => [words(union(tiers)).title, words(union(tiers), 'sq').title];

    expect(titles('1 1 1 2')).to.deep.equal([
      'Three of these four governments in the European Union are on Tier 1 in 2025',
      '3 nga këto 4 qeveri në Bashkimin Evropian janë te Niveli 1 në vitin 2025',
    ]);
    expect(titles('1 1 1')).to.deep.equal([
      'All of these three governments in the European Union are on Tier 1 in 2025',
      'Të 3 këto qeveri në Bashkimin Evropian janë te Niveli 1 në vitin 2025',
    ]);
    expect(titles('SC SC')[0]).to.equal('Neither of these governments in the European Union is ranked in 2025');
    expect(titles('SC SC SC')[0]).to.equal('None of these three governments in the European Union is ranked in 2025');
  });

  it('says the remark of several placements once', () => {
    const remarked = {tier: 'SC', note: {en: 'A remark.'}};

    expect(words({tiers: {2007: {KI: remarked, BB: remarked}}}).notes[0]).to.equal('A remark.');
    expect(words({tiers: {2007: {KI: remarked, BB: remarked}}}).notes).to.have.length(2);
  });

  it('writes well whatever the data', () => {
    const tier = fc.constantFrom('1', '2', '2WL', '3', 'SC', 'unknown');
    const codes = fc.uniqueArray(fc.constantFrom('AL', 'XK', 'GB', 'CD', 'CI', 'US', 'SO', 'AN'), {minLength: 1});
    const tiers = codes.chain((list) => fc.tuple(...list.map((code) => fc.tuple(fc.constant(code), tier))));

    fc.assert(
      fc.property(tiers, fc.constantFrom('en', 'sq'), (placed, locale) => {
        expectWellWritten(words({tiers: {2025: Object.fromEntries(placed)}}, locale));
      }),
    );
  });
});
