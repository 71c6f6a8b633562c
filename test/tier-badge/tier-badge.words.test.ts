import {expect} from '@open-wc/testing';
import {parseTierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {tierBadgeWords} from '@tip-figures/tier-badge/tier-badge.words.js';
import fc from '../support/fast-check.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  tierBadgeWords(parseTierBadge(section), textContextOf('tier-badge', locale));

const kosovo = {country: 'XK', report: 2017, tier: '2', previous: '2'};

describe('tierBadgeWords', () => {
  it('says all of a badge in English', () => {
    const {title, subtitle, summary, change, tier, definition, chip, notes, table} = words(kosovo);

    expect({title, subtitle, summary, change, tier, definition, chip, notes, caption: table.caption}).to.deep.equal({
      title: 'Kosovo stays on Tier 2 in 2017',
      subtitle: 'U.S. Trafficking in Persons Report 2017',
      summary: 'Kosovo was placed on Tier 2 in 2017, the same tier as in 2016.',
      change: 'Unchanged from 2016',
      tier: 'Tier 2',
      definition:
        'Tier 2: the government does not fully meet the minimum standards of the U.S. trafficking law (TVPA) but is making significant efforts to bring itself into compliance with them.',
      chip: 'Tier 2, 2017',
      notes: ['The tier rates what a government does, not how many people are trafficked.'],
      caption: 'Tier by report year, Kosovo',
    });
  });

  it('says all of a badge in Albanian', () => {
    const {title, summary, change, tier, chip, table} = words(kosovo, 'sq');

    expect({title, summary, change, tier, chip, caption: table.caption}).to.deep.equal({
      title: 'Kosova mbetet te Niveli 2 në vitin 2017',
      summary: 'Në vitin 2017, Kosova u vendos te Niveli 2, njësoj si në vitin 2016.',
      change: 'Pa ndryshim nga viti 2016',
      tier: 'Niveli 2',
      chip: 'Niveli 2, 2017',
      caption: 'Niveli sipas vitit të raportit, Kosova',
    });
  });

  for (const [name, section, title, summary] of [
    ['no place', {report: 2017, tier: '2'}, 'Tier 2 in 2017', 'Placed on Tier 2 in 2017.'],
    ['no year', {country: 'XK', tier: '2'}, 'Kosovo is on Tier 2', 'Kosovo was placed on Tier 2.'],
    ['neither', {tier: '2'}, 'Tier 2', 'Placed on Tier 2.'],
    [
      'a country that takes an article',
      {country: 'GB', report: 2017, tier: '1'},
      'The United Kingdom is on Tier 1 in 2017',
      'The United Kingdom was placed on Tier 1 in 2017.',
    ],
    [
      'a place without code',
      {place: {en: 'Somaliland'}, report: 2017, tier: '3'},
      'Somaliland is on Tier 3 in 2017',
      'Somaliland was placed on Tier 3 in 2017.',
    ],
    [
      'a Special Case',
      {country: 'SO', report: 2017, tier: 'SC'},
      'Somalia is not ranked in 2017',
      'Somalia was a Special Case in 2017, not ranked.',
    ],
    [
      'a Special Case that was ranked before',
      {country: 'SO', report: 2017, tier: 'SC', previous: '3'},
      'Somalia is not ranked in 2017',
      'Somalia was a Special Case in 2017, not ranked; Tier 3 in 2016.',
    ],
    ['a Special Case of nowhere', {tier: 'SC'}, 'Not ranked', 'A Special Case, not ranked.'],
  ] as const) {
    it(`speaks of ${name} without a gap`, () => {
      expect(words(section)).to.include({title, summary});
    });
  }

  for (const [section, summary] of [
    [{report: 2017, tier: '2'}, 'Në vitin 2017: Niveli 2.'],
    [{country: 'XK', tier: '2'}, 'Kosova u vendos te Niveli 2.'],
    [{tier: '2'}, 'Niveli 2.'],
    [{country: 'XK', report: 2017, tier: 'SC'}, 'Në vitin 2017, Kosova ishte rast i veçantë dhe nuk u rendit.'],
    [{report: 2017, tier: 'SC'}, 'Rast i veçantë në vitin 2017, i parenditur.'],
    [
      {tier: '2WL', previous: '3'},
      'Niveli 2 – Lista e Vëzhgimit, një shkallë më lart se Niveli 3 në raportin e mëparshëm.',
    ],
    [{tier: '3', previous: '1'}, 'Niveli 3, 3 shkallë më poshtë se Niveli 1 në raportin e mëparshëm.'],
    [{tier: '2', previous: 'SC'}, 'Niveli 2; më parë: Rast i veçantë në raportin e mëparshëm.'],
  ] as const) {
    it(`says “${summary}” in Albanian`, () => {
      expect(words(section, 'sq').summary).to.equal(summary);
    });
  }

  for (const [previous, tier, change, albanian] of [
    ['2', '2', 'Unchanged from 2016', 'Pa ndryshim nga viti 2016'],
    [
      '2WL',
      '2',
      'One step up from the Tier 2 Watch List in 2016',
      'Një shkallë më lart se Niveli 2 – Lista e Vëzhgimit në vitin 2016',
    ],
    ['3', '1', 'Three steps up from Tier 3 in 2016', '3 shkallë më lart se Niveli 3 në vitin 2016'],
    ['1', '2', 'One step down from Tier 1 in 2016', 'Një shkallë më poshtë se Niveli 1 në vitin 2016'],
    ['2', '3', 'Two steps down from Tier 2 in 2016', '2 shkallë më poshtë se Niveli 2 në vitin 2016'],
    ['SC', '3', 'Special Case in 2016', 'Rast i veçantë në vitin 2016'],
    ['SC', 'SC', 'Not ranked in 2016 either', 'As në vitin 2016 nuk u rendit'],
  ] as const) {
    it(`says “${change}” in both languages`, () => {
      expect(words({...kosovo, tier, previous}).change).to.equal(change);
      expect(words({...kosovo, tier, previous}, 'sq').change).to.equal(albanian);
    });
  }

  it('says in a sentence what a Special Case was before, and what was one', () => {
    expect(words({...kosovo, tier: '2WL', previous: 'SC'}).summary).to.equal(
      'Kosovo was placed on the Tier 2 Watch List in 2017; Special Case in 2016.',
    );
  });

  it('names the report before where its year is not known', () => {
    const {change, summary, table} = words({tier: '2', previous: '3'});

    expect(change).to.equal('Two steps up from Tier 3 in the report before');
    expect(summary).to.equal('Placed on Tier 2, two steps above Tier 3 in the report before.');
    expect(table.rows.map(({label, value}) => [label, value])).to.deep.equal([
      ['Report before', 'Tier 3'],
      ['Latest', 'Tier 2'],
    ]);
  });

  it('says nothing of a change where no earlier tier is known', () => {
    expect(words({...kosovo, previous: undefined})).not.to.have.property('change');
  });

  for (const [section, english, albanian] of [
    [kosovo, 'Kosovo stays on Tier 2 in 2017', 'Kosova mbetet te Niveli 2 në vitin 2017'],
    [
      {...kosovo, previous: '3', tier: '2WL'},
      'Kosovo moves up to the Tier 2 Watch List in 2017',
      'Kosova ngjitet te Niveli 2 – Lista e Vëzhgimit në vitin 2017',
    ],
    [
      {...kosovo, previous: '1', tier: '3'},
      'Kosovo moves down to Tier 3 in 2017',
      'Kosova zbret te Niveli 3 në vitin 2017',
    ],
    [{...kosovo, previous: 'SC'}, 'Kosovo is on Tier 2 in 2017', 'Kosova është te Niveli 2 në vitin 2017'],
    [
      {...kosovo, previous: 'SC', tier: 'SC'},
      'Kosovo is not ranked in 2017, as in 2016',
      'Kosova nuk renditet në vitin 2017, njësoj si në vitin 2016',
    ],
    [
      {country: 'XK', report: 2017, history: '2014: 2; 2017: 2'},
      'Kosovo is on Tier 2 in 2017',
      'Kosova është te Niveli 2 në vitin 2017',
    ],
    [
      {country: 'XK', report: 2017, history: {2017: {tier: '2WL', other: '2'}}},
      'Kosovo is on the Tier 2 Watch List in 2017; another source says Tier 2',
      'Kosova është te Niveli 2 – Lista e Vëzhgimit në vitin 2017; një burim tjetër thotë Niveli 2',
    ],
  ] as const) {
    it(`has the finding as its title: “${english}”`, () => {
      expect([words(section).title, words(section, 'sq').title]).to.deep.equal([english, albanian]);
    });
  }

  it('says that a country was a Special Case before, also where it was left out between', () => {
    const somalia = {country: 'SO', report: 2024, tier: 'SC', history: '2009: SC; 2010: SC; 2024: SC'};

    expect(words(somalia).summary).to.equal('Somalia was a Special Case in 2024, not ranked, as in 2010.');
    expect(words(somalia, 'sq').summary).to.match(/, njësoj si në vitin 2010\.$/);
  });

  it('never calls a Special Case a tier', () => {
    const {summary, change} = words({country: 'HT', report: 2025, tier: 'SC', previous: 'SC'});

    expect(summary).to.equal('Haiti was a Special Case in 2025, not ranked, as in 2024.');
    expect(change).to.equal('Not ranked in 2024 either');
  });

  it('has the whole definition of each tier in both languages', () => {
    const standards = 'the minimum standards of the U.S. trafficking law (TVPA)';
    const efforts = 'but is making significant efforts to bring itself into compliance with them';

    expect(['1', '2', '2WL', '3', 'SC'].map((tier) => words({tier}).definition)).to.deep.equal([
      `Tier 1: the government fully meets ${standards}.`,
      `Tier 2: the government does not fully meet ${standards} ${efforts}.`,
      `Tier 2 Watch List: the government does not fully meet ${standards} ${efforts}, and the estimated number of victims is very significant or is significantly increasing without proportional concrete action, or there is a failure to provide evidence of increasing efforts from the previous year.`,
      `Tier 3: the government does not fully meet ${standards} and is not making significant efforts to do so.`,
      'Special Case: the report describes the country but does not rank its government.',
    ]);
    expect(words({tier: '2WL'}, 'sq').definition).to.match(
      /përpjekje të rëndësishme.*dhe numri i vlerësuar.*më?parshëm\.$/,
    );
  });

  it('says a history that never changed in one line', () => {
    const steady = {history: '2015: 2WL; 2016: 2WL; 2017: 2WL'};

    expect(words(steady)).to.include({
      history: 'On the Tier 2 Watch List in every report from 2015 to 2017.',
      drawn: false,
    });
    expect(words({history: '2015: SC; 2016: SC; 2017: SC'}).history).to.equal(
      'A Special Case in every report from 2015 to 2017.',
    );
    expect(words(steady, 'sq').history).to.equal(
      'Te Niveli 2 – Lista e Vëzhgimit në çdo raport nga 2015 deri në 2017.',
    );
    expect(words({history: '2015: 2; 2016: unknown; 2017: 2'}).drawn).to.equal(true);
  });

  it('says which years a history has, and that dots stand for no placement', () => {
    const {history, drawn, notes, table} = words({history: '2013: SC; 2014: 3; 2015: unknown; 2017: 2'});

    expect([history, drawn]).to.deep.equal(['Tier in each report, 2013–2017', true]);
    expect(notes).to.deep.equal([
      'Dotted: no tier in these data.',
      'The tier rates what a government does, not how many people are trafficked.',
    ]);
    expect(table.rows.map(({label, value, raw}) => `${label} ${value} ${raw}`)).to.deep.equal([
      '2013 Special Case SC',
      '2014 Tier 3 3',
      '2015 No tier in these data unknown',
      '2016 No tier in these data unknown',
      '2017 Tier 2 2',
    ]);
  });

  it('lists the tiers that stand beside the history once, in the order of the years', () => {
    const {table} = words({report: 2017, tier: '2', previous: '2', history: '2014: 3; 2015: 2WL'});

    expect(table.rows.map(({label}) => label)).to.deep.equal(['2014', '2015', '2016', '2017']);
  });

  it('writes well whatever the data', () => {
    const tier = fc.constantFrom('1', '2', '2WL', '3', 'SC');
    const years = fc.uniqueArray(fc.integer({min: 2001, max: 2025}), {minLength: 1, maxLength: 12});
    const history = years.chain((list) =>
      fc.tuple(...list.map((year) => fc.record({report: fc.constant(year), tier}))),
    );
    const section = fc.record(
      {
        tier,
        country: fc.constantFrom('XK', 'AL', 'US', 'CD', 'CI'),
        place: fc.constantFrom('Republika Srpska', {en: 'Northern Mitrovica', sq: 'Mitrovica e Veriut'}),
        report: fc.integer({min: 2001, max: 2025}),
        previous: tier,
        history,
      },
      {requiredKeys: ['tier']},
    );
    const agrees = (one: Record<string, unknown>) => {
      try {
        return Boolean(parseTierBadge(one));
      } catch {
        return false;
      }
    };

    fc.assert(
      fc.property(section.filter(agrees), fc.constantFrom('en', 'sq'), (one, locale) => {
        expectWellWritten(words(one, locale));
      }),
    );
  });
});

describe('the verb of a tier in Albanian', () => {
  const nameOf = textContextOf('tier-badge', 'sq').pack!.terms.place;
  const singular = /(?<!\p{L})(mbetet|ngjitet|zbret|është|renditet|ishte|rendit|vendos)(?!\p{L})/u;
  const plural = /(?<!\p{L})(mbeten|ngjiten|zbresin|janë|renditen|ishin|renditën|vendosën)(?!\p{L})/u;
  const codes = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').flatMap((first, _, all) => all.map((second) => first + second));
  // The European Union is a region.
  const countries = codes.filter((code) => code !== 'EU' && nameOf(code));
  // Definite names in the plural end in -t, alone among all; so does the noun that other words follow.
  const isPlural = (name: string) => name === 'SHBA' || /^\p{L}+t(?=$| )/u.test(name);
  const placements = [
    {tier: '2', previous: '2'},
    {tier: '1', previous: '2'},
    {tier: '3', previous: '2'},
    {tier: '2', previous: 'SC'},
    {tier: '2'},
    {tier: 'SC'},
    {tier: 'SC', previous: 'SC'},
  ];
  const sentences = (place: object) =>
    placements.flatMap((placement) => {
      const {title, summary} = words({...place, ...placement, report: 2017}, 'sq');
      return [title, summary];
    });

  it('is in the plural for each country whose name is, and in the singular for the others', () => {
    const many = countries.filter((country) => isPlural(nameOf(country)));
    expect(many).to.deep.equal(['AE', 'AN', 'BS', 'KM', 'MH', 'MV', 'PH', 'PS', 'SB', 'SC', 'US']);
    for (const country of countries) {
      const [right, wrong] = many.includes(country) ? [plural, singular] : [singular, plural];
      for (const sentence of sentences({country})) {
        expect(sentence).to.match(right);
        expect(sentence).not.to.match(wrong);
      }
    }
  });

  it('is that of the place which is named, not of the country', () => {
    for (const sentence of sentences({country: 'PH', place: 'Manila'})) expect(sentence).not.to.match(plural);
    for (const sentence of sentences({place: 'latin-america-caribbean'})) expect(sentence).to.match(plural);
  });

  it('is in the singular in English', () => {
    expect(words({country: 'PH', report: 2017, tier: '1', previous: '1'}).title).to.equal(
      'The Philippines stays on Tier 1 in 2017',
    );
  });
});
