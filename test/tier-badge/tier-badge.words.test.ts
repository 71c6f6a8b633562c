import {expect} from '@open-wc/testing';
import {rowsOf} from '@tip-figures/tier-badge/tier-badge.rows.js';
import {parseTierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {tierBadgeTile} from '@tip-figures/tier-badge/tier-badge.tile.js';
import {basisOf, tierBadgeWords} from '@tip-figures/tier-badge/tier-badge.words.js';
import fc from '../support/fast-check.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';
import {congo, kiribati, zambia} from '../support/tiers.js';

type Section = Record<string, unknown>;

const words = (section: Section, locale: TestLanguage = 'en') =>
  tierBadgeWords(parseTierBadge(section), textContextOf('tier-badge', locale));

const reportOf = ({'tier-badge': section, ...shared}: {'tier-badge': object}, report: number): Section => ({
  ...shared,
  ...section,
  report,
});

const kosovo = {country: 'XK', report: 2017, tier: '2', previous: '2WL'};

describe('what a badge tells', () => {
  for (const [name, section, ...facts] of [
    ['a tier alone', {tier: '2'}, 'now 2'],
    ['the tier before it', kosovo, 'now 2 2017', 'before 2WL 2016'],
    ['a tier before that nobody dates', {tier: '2', previous: '3'}, 'now 2', 'before 3'],
    [
      'the tiers before it, of few years',
      {history: '2014: 3; 2015: 3; 2016: 2; 2017: 2'},
      'now 2 2017',
      'before 3 2014–2015',
      'before 2 2016',
    ],
    [
      'equal years as one run, of five or more',
      {history: '2013: 3; 2014: 3; 2015: 3; 2016: 2; 2017: 2'},
      'now 2 2017',
      'run 3 2013–2015',
      'run 2 2016–2017',
    ],
    [
      'nothing of a year that the data leave out',
      {history: '2013: 2; 2014: 2; 2015: unknown; 2017: 2'},
      'now 2 2017',
      'run 2 2013–2014',
      'run 2 2017',
    ],
    [
      'no tier for a report that has none',
      reportOf(kiribati, 2025),
      'now – 2025',
      'run SC 2007–2008',
      'run 2WL 2010–2011',
      'run 2 2012–2015',
      'run 2WL 2016',
    ],
    [
      'the tier of another source in its year',
      reportOf(zambia, 2010),
      'now 2WL 2010',
      'run 2 2003',
      'run 2WL 2004',
      'run 2 2005–2007',
      'run 2WL 2008',
      'run 2 2009',
      'run 2WL 2010',
      'other 2 2010',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`is ${name}`, () => {
      const told = rowsOf(parseTierBadge(section)).map(({fact, tier = '–', from, to}) =>
        [fact, tier, [...new Set([from, to])].filter(Boolean).join('–')].join(' ').trim(),
      );

      expect(told).to.deep.equal(facts);
    });
  }
});

describe('tierBadgeWords', () => {
  it('titles a badge with a whole sentence and lists what is drawn', () => {
    const {title, label, summary, caveats, definitions, notes, chip} = words(kosovo);

    expect({title, label, summary, caveats, notes, chip}).to.deep.equal({
      title: 'Kosovo: Tier 2 in the 2017 trafficking report',
      label: 'Tier, Kosovo, 2017',
      summary: 'Kosovo: Tier 2 in the 2017 trafficking report. 2016: Tier 2 Watch List.',
      caveats: ['A tier rates government effort, not prevalence.'],
      notes: [],
      chip: 'Tier 2, 2017',
    });
    expect(definitions).to.have.length(1);
  });

  for (const [tier, english, albanian] of [
    ['1', 'Tier 1 in the 2017 trafficking report', 'Niveli 1 në raportin për trafikimin 2017'],
    ['2', 'Tier 2 in the 2017 trafficking report', 'Niveli 2 në raportin për trafikimin 2017'],
    [
      '2WL',
      'Tier 2 Watch List in the 2017 trafficking report',
      'Niveli 2 – Lista e Vëzhgimit në raportin për trafikimin 2017',
    ],
    ['3', 'Tier 3 in the 2017 trafficking report', 'Niveli 3 në raportin për trafikimin 2017'],
    ['SC', 'not ranked in the 2017 trafficking report', 'pa renditje në raportin për trafikimin 2017'],
  ] as const) {
    it(`finishes the sentence for ${tier} in each language, and begins what it means with its name`, () => {
      const section = {country: 'PH', report: 2017, tier};

      expect([words(section).title, words(section, 'sq').title]).to.deep.equal([
        `Philippines: ${english}`,
        `Filipinet: ${albanian}`,
      ]);
      for (const locale of ['en', 'sq'] as const) {
        const said = words(section, locale);
        expect(said.definitions[0]?.startsWith(`${said.tier}: `), locale).to.equal(true);
      }
    });
  }

  for (const [name, section, title, summary] of [
    ['a place', {tier: '2', report: 2017}, 'Tier, 2017', 'Tier, 2017: Tier 2.'],
    [
      'a report',
      {tier: '3', country: 'XK', previous: '2'},
      'Tier, Kosovo',
      'Tier, Kosovo: Tier 3. Report before: Tier 2.',
    ],
    [
      'a tier',
      reportOf(kiribati, 2025),
      'Tier, Kiribati, 2025',
      'Tier, Kiribati, 2025: No tier in these data. 2007–2008: Special Case. 2010–2011: Tier 2 Watch List. 2012–2015: Tier 2. 2016: Tier 2 Watch List.',
    ],
  ] as readonly (readonly [string, Section, string, string])[]) {
    it(`has the label for a title where it lacks ${name}`, () => {
      const said = words(section);

      expect([said.title, said.summary]).to.deep.equal([title, summary]);
    });
  }

  it('claims nothing of a report that no tier is known for', () => {
    const {caveats, definitions, chip} = words(reportOf(kiribati, 2006));

    expect([caveats, definitions, chip]).to.deep.equal([[], [], 'No tier in these data, 2006']);
  });

  it('lists every year in the table, those of the report alone where no others are given', () => {
    const rows = (section: Section) =>
      words(section).table.rows.map(({label, value, raw}) => `${label} ${value} ${raw}`);

    expect(rows({report: 2017, tier: '2', previous: '2', history: '2013: SC; 2014: 3; 2015: unknown'})).to.deep.equal([
      '2013 Special Case SC',
      '2014 Tier 3 3',
      '2015 No tier in these data unknown',
      '2016 Tier 2 2',
      '2017 Tier 2 2',
    ]);
    expect(rows({tier: '2', previous: '3'})).to.deep.equal(['Report before Tier 3 3', 'Latest Tier 2 2']);
  });

  it('keeps what the data say of the placement that is shown', () => {
    expect(words(reportOf(congo, 2004)).notes).to.deep.equal([
      'Before 2009 these data hold countries with too little information among the Special Cases.',
    ]);
  });

  it('is one value in a profile, with the one of before', () => {
    const {value, name, comparison} = tierBadgeTile(parseTierBadge(kosovo), textContextOf('tier-badge', 'en'));

    expect([value, name, comparison]).to.deep.equal(['Tier 2', 'Tier, 2017', '2016: Tier 2 Watch List']);
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
    const agrees = (one: Section) => {
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

describe('what a placement rests on', () => {
  for (const [placement, english, albanian] of [
    [{confidence: 'verified'}, 'confirmed by a second source', 'i vërtetuar nga një burim i dytë'],
    [
      {confidence: 'single', credits: [{en: 'World Bank', sq: 'Banka Botërore'}]},
      'one transcription (World Bank)',
      'një transkriptim (Banka Botërore)',
    ],
    [{confidence: 'derived'}, 'by elimination', 'me përjashtim'],
    [{confidence: 'conflict', other: '1'}, 'transcriptions differ', 'transkriptimet ndryshojnë'],
    [{credits: [{'': 'Somebody'}], note: {'': 'A remark.'}}, 'Somebody', 'Somebody'],
    [{}, '', ''],
  ] as const) {
    it(`is said once: “${english}”`, () => {
      expect(basisOf(placement, textContextOf('tier-badge', 'en'))).to.equal(english);
      expect(basisOf(placement, textContextOf('tier-badge', 'sq'))).to.equal(albanian);
    });
  }
});
