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
      title: 'Kosovo in the 2017 trafficking report',
      subtitle: 'U.S. State Department assessment of government action against human trafficking',
      summary: 'Kosovo was placed on Tier 2 in 2017, the same tier as in 2016.',
      change: 'Unchanged from 2016',
      tier: 'Tier 2',
      definition: 'Does not fully meet the minimum standards, but is making significant efforts to do so',
      chip: 'Tier 2, 2017',
      notes: ['The tier rates what a government does. It does not measure how many people are trafficked.'],
      caption: 'Tier by report year, Kosovo',
    });
  });

  it('says all of a badge in Albanian', () => {
    const {title, summary, change, tier, chip, table} = words(kosovo, 'sq');

    expect({title, summary, change, tier, chip, caption: table.caption}).to.deep.equal({
      title: 'Kosovë: niveli në raportin për trafikimin 2017',
      summary: 'Në vitin 2017, Kosovë u vendos te Niveli 2, njësoj si në vitin 2016.',
      change: 'Pa ndryshim nga viti 2016',
      tier: 'Niveli 2',
      chip: 'Niveli 2, 2017',
      caption: 'Niveli sipas vitit të raportit, Kosovë',
    });
  });

  for (const [name, section, title, summary] of [
    ['no place', {report: 2017, tier: '2'}, 'Tier in the 2017 trafficking report', 'Placed on Tier 2 in 2017.'],
    [
      'no year',
      {country: 'XK', tier: '2'},
      'Kosovo in the Trafficking in Persons Report',
      'Kosovo was placed on Tier 2.',
    ],
    ['neither', {tier: '2'}, 'Tier in the Trafficking in Persons Report', 'Placed on Tier 2.'],
    [
      'a country that takes an article',
      {country: 'GB', report: 2017, tier: '1'},
      'The United Kingdom in the 2017 trafficking report',
      'The United Kingdom was placed on Tier 1 in 2017.',
    ],
    [
      'a place without code',
      {place: {en: 'Somaliland'}, report: 2017, tier: '3'},
      'Somaliland in the 2017 trafficking report',
      'Somaliland was placed on Tier 3 in 2017.',
    ],
    [
      'a Special Case',
      {country: 'SO', report: 2017, tier: 'SC'},
      'Somalia in the 2017 trafficking report',
      'Somalia was a Special Case in 2017, not ranked.',
    ],
    [
      'a Special Case that was ranked before',
      {country: 'SO', report: 2017, tier: 'SC', previous: '3'},
      'Somalia in the 2017 trafficking report',
      'Somalia was a Special Case in 2017, not ranked, after Tier 3 in 2016.',
    ],
    [
      'a Special Case of nowhere',
      {tier: 'SC'},
      'Tier in the Trafficking in Persons Report',
      'A Special Case, not ranked.',
    ],
  ] as const) {
    it(`speaks of ${name} without a gap`, () => {
      expect(words(section)).to.include({title, summary});
    });
  }

  for (const [section, summary] of [
    [{report: 2017, tier: '2'}, 'Në vitin 2017: Niveli 2.'],
    [{country: 'XK', tier: '2'}, 'Kosovë u vendos te Niveli 2.'],
    [{tier: '2'}, 'Niveli 2.'],
    [{country: 'XK', report: 2017, tier: 'SC'}, 'Në vitin 2017, Kosovë ishte rast i veçantë dhe nuk u rendit.'],
    [{report: 2017, tier: 'SC'}, 'Rast i veçantë në vitin 2017, i parenditur.'],
    [{tier: '2WL', previous: '3'}, 'Niveli 2 – Lista e Vëzhgimit, një shkallë mbi Niveli 3 në raportin e mëparshëm.'],
    [{tier: '3', previous: '1'}, 'Niveli 3, 3 shkallë nën Niveli 1 në raportin e mëparshëm.'],
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
      'Moved up one step from Tier 2 Watch List in 2016',
      'U ngrit një shkallë nga Niveli 2 – Lista e Vëzhgimit në vitin 2016',
    ],
    ['3', '1', 'Moved up three steps from Tier 3 in 2016', 'U ngrit 3 shkallë nga Niveli 3 në vitin 2016'],
    ['1', '2', 'Moved down one step from Tier 1 in 2016', 'U ul një shkallë nga Niveli 1 në vitin 2016'],
    ['2', '3', 'Moved down two steps from Tier 2 in 2016', 'U ul 2 shkallë nga Niveli 2 në vitin 2016'],
    ['SC', '3', 'Special Case in 2016', 'Rast i veçantë në vitin 2016'],
  ] as const) {
    it(`says “${change}” in both languages`, () => {
      expect(words({...kosovo, tier, previous}).change).to.equal(change);
      expect(words({...kosovo, tier, previous}, 'sq').change).to.equal(albanian);
    });
  }

  it('names the report before where its year is not known', () => {
    const {change, summary, table} = words({tier: '2', previous: '3'});

    expect(change).to.equal('Moved up two steps from Tier 3 in the report before');
    expect(summary).to.equal('Placed on Tier 2, two steps above Tier 3 in the report before.');
    expect(table.rows.map(({label, value}) => [label, value])).to.deep.equal([
      ['Report before', 'Tier 3'],
      ['Latest', 'Tier 2'],
    ]);
  });

  it('says nothing of a change where no earlier tier is known', () => {
    expect(words({...kosovo, previous: undefined})).not.to.have.property('change');
  });

  it('says which years of a strip have no tier, and which are not ranked', () => {
    const {subtitle, notes, table} = words({history: '2013: SC; 2014: 3; 2015: unknown; 2017: 2'});

    expect(subtitle).to.equal('Tier in each annual report, 2013–2017');
    expect(notes.slice(0, 2)).to.deep.equal([
      'These data give no tier for 2015 and 2016 (dashed outline).',
      'A Special Case, not ranked, in 2013 (outline).',
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
