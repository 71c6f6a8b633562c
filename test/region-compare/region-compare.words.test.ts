import {expect} from '@open-wc/testing';
import {rowsOf} from '@tip-figures/region-compare/region-compare.rows.js';
import {parseRegionCompare} from '@tip-figures/region-compare/region-compare.model.js';
import {regionCompareWords} from '@tip-figures/region-compare/region-compare.words.js';
import fc from '../support/fast-check.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

type Section = Record<string, unknown>;

const words = (section: Section, locale: TestLanguage = 'en') =>
  regionCompareWords(parseRegionCompare(section), textContextOf('region-compare', locale));

const of2025 = (tiers: Section) => ({tiers: {2025: tiers}});

const asia = {
  tiers: {
    2024: {KH: '2WL', ID: '2', PH: '2'},
    2025: {KH: '3', ID: '2', PH: '1'},
  },
};

describe('what a comparison tells', () => {
  for (const [name, section, ...facts] of [
    ['its groups, Tier 1 first', of2025({AL: '3', XK: '2', ME: '2', RS: '1'}), '1 RS 1', '2 XK 2, ME 2', '3 AL 3'],
    [
      'what is on no tier last, and no group of nobody',
      of2025({KI: 'unknown', HT: 'SC', XK: '2'}),
      '2 XK 2',
      'SC HT SC',
      '– KI –',
    ],
    ['the years of each', asia, '1 PH 2 1', '2 ID 2', '3 KH 2WL 3'],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`is ${name}`, () => {
      const told = rowsOf(parseRegionCompare(section)).map(
        ({tier = '–', governments}) =>
          `${tier} ${governments.map(({country, spans}) => [country, ...spans.map((one) => one.tier ?? '–')].join(' ')).join(', ')}`,
      );

      expect(told).to.deep.equal(facts);
    });
  }
});

describe('regionCompareWords', () => {
  it('has a label for a title, and lists each group with its governments', () => {
    const {title, label, summary, caveats, form} = words(asia);

    expect({title, summary, caveats, form}).to.deep.equal({
      title: 'Tiers of 3 governments, 2024–2025',
      summary: 'Tiers of 3 governments, 2024–2025. Tier 1: Philippines. Tier 2: Indonesia. Tier 3: Cambodia.',
      caveats: ['A tier rates government effort, not prevalence.'],
      form: 'river',
    });
    expect(label).to.equal(title);
    expect(words(asia, 'sq').summary).to.equal(
      'Nivelet e 3 qeverive, 2024–2025. Niveli 1: Filipinet. Niveli 2: Indonezia. Niveli 3: Kamboxhia.',
    );
  });

  it('never gives the ends of the ladder alone', () => {
    const section = of2025({AL: '1', BA: '2', ME: '2', MK: '2', RS: '2', XK: '3'});

    expect(words(section)).to.include({
      title: 'Tiers of 6 governments, 2025',
      form: 'report',
      summary:
        'Tiers of 6 governments, 2025. Tier 1: Albania. Tier 2: Bosnia and Herzegovina, Montenegro, North Macedonia, Serbia. Tier 3: Kosovo.',
    });
  });

  for (const [tier, english, albanian] of [
    ['1', 'Tier 1, 2025', 'Niveli 1, 2025'],
    ['2', 'Tier 2, 2025', 'Niveli 2, 2025'],
    ['2WL', 'Tier 2 Watch List, 2025', 'Niveli 2 – Lista e Vëzhgimit, 2025'],
    ['3', 'Tier 3, 2025', 'Niveli 3, 2025'],
    ['SC', 'Special Case, 2025', 'Rast i veçantë, 2025'],
  ] as const) {
    it(`finishes the sentence for all on ${tier} in each language`, () => {
      const section = of2025({AL: tier, ME: tier, XK: tier});

      expect([words(section).title, words(section, 'sq').title]).to.deep.equal([
        `All 3 governments: ${english}`,
        `Të 3 qeveritë: ${albanian}`,
      ]);
      expect([words(section).label, words(section).form]).to.deep.equal([
        'Tiers of 3 governments, 2025',
        tier === 'SC' ? 'report' : 'ladder',
      ]);
    });
  }

  it('does not call two governments all', () => {
    expect(words(of2025({AL: '2', XK: '2'})).title).to.equal('Tiers of 2 governments, 2025');
  });

  it('names the region', () => {
    expect(words({...of2025({AL: '2', XK: '1'}), place: 'Western Balkans'}).title).to.equal(
      'Tiers of 2 governments, Western Balkans, 2025',
    );
  });

  it('says of one government alone what its badge says', () => {
    expect(words(of2025({XK: '2'}))).to.include({
      title: 'Kosovo: Tier 2 in the 2025 trafficking report',
      label: 'Tier, Kosovo, 2025',
    });
    expect(words({...asia, countries: 'KH'}).summary).to.equal(
      'Cambodia: Tier 3 in the 2025 trafficking report. 2024: Tier 2 Watch List. 2025: Tier 3.',
    );
    expect(words({...asia, countries: 'XK'}).title).to.equal('Tier, Kosovo, 2025');
  });

  it('puts the names of a group in the order of the reader’s alphabet, without articles', () => {
    const section = of2025({GB: '1', PH: '1', AT: '1', AL: '1', CH: '1', NL: '1'});
    const names = (locale: TestLanguage) => words(section, locale).groups[0]?.governments.map(({name}) => name);

    expect(names('en')).to.deep.equal([
      'Albania',
      'Austria',
      'Netherlands',
      'Philippines',
      'Switzerland',
      'United Kingdom',
    ]);
    expect(names('sq')).to.deep.equal([
      'Austria',
      'Filipinet',
      'Holanda',
      'Mbretëria e Bashkuar',
      'Shqipëria',
      'Zvicra',
    ]);
  });

  it('puts those that moved first within their tier where the page asks for it', () => {
    const section = {tiers: {2024: {AL: '2', ME: '2WL', XK: '2', RS: '1'}, 2025: {AL: '2', ME: '2', XK: '2', RS: '1'}}};
    const order = (one: Section) => words(one).groups.map(({governments}) => governments.map(({name}) => name));

    expect(order({...section, order: 'change'})).to.deep.equal([['Serbia'], ['Montenegro', 'Albania', 'Kosovo']]);
    expect(order(section)).to.deep.equal([['Serbia'], ['Albania', 'Kosovo', 'Montenegro']]);
  });

  const moved = {
    ...{only: 'moved', countries: 'all'},
    tiers: {
      2024: {KH: '2WL', ID: '2', PH: '2', SI: '2', HT: '2WL', TH: '2', LA: '1'},
      2025: {KH: '3', ID: '2', PH: '1', SI: '1', HT: 'SC', TH: '2WL', LA: '3'},
    },
  };

  it('has of those that moved how many, and lists them by their tiers, those up first, in each Tier 1 first', () => {
    const {title, summary, form, moves, caveats} = words(moved);

    expect([title, form, moves.map(({name}) => name)]).to.deep.equal([
      'Tier changes, 6 of 7 governments, 2024–2025',
      'moves',
      ['2 up', '3 down', '1 to or from Special Case'],
    ]);
    expect(summary).to.equal(
      'Tier changes, 6 of 7 governments, 2024–2025. Up: 2. Tier 2 → Tier 1: Philippines, Slovenia. Down: 3. ' +
        'Tier 2 → Tier 2 Watch List: Thailand. Tier 1 → Tier 3: Laos. Tier 2 Watch List → Tier 3: Cambodia. ' +
        'To or from Special Case: 1. Tier 2 Watch List → Special Case: Haiti.',
    );
    expect(caveats).to.deep.equal(['A tier rates government effort, not prevalence.']);
    expect(words(moved, 'sq').summary).to.match(
      /^Ndryshime nivelesh, 6 nga 7 qeveri, 2024–2025\. Më lart: 2\. Niveli 2 → Niveli 1: Filipinet, Sllovenia\./,
    );
  });

  it('says that nobody moved', () => {
    const {summary, table} = words({...moved, countries: 'ID'});

    expect(summary).to.equal('Tier changes, 0 of 1 government, 2024–2025. Up: 0. Down: 0.');
    expect(table.rows.map(({label, value}) => `${label} ${value}`)).to.deep.equal(['up 0', 'down 0']);
  });

  it('lists every placement in the table, and once what the data say of those that are shown', () => {
    const note = 'A remark.';
    const section = {
      tiers: {
        2024: {XK: {tier: '3', confidence: 'derived'}},
        2025: {XK: {tier: '2', note}, AL: {tier: '2', note, confidence: 'conflict', other: '1'}, KI: 'unknown'},
      },
      countries: 'AL XK KI',
    };
    const {table, notes} = words(section);

    expect(table.rows.map(({label, raw, basis, note: said}) => [label, raw, basis, said])).to.deep.equal([
      ['Albania, 2025', '2', 'transcriptions differ', 'another source: Tier 1; A remark.'],
      ['Kosovo, 2024', '3', 'by elimination', undefined],
      ['Kosovo, 2025', '2', undefined, 'A remark.'],
      ['Kiribati, 2025', 'unknown', undefined, undefined],
    ]);
    expect(notes).to.deep.equal(['A remark.']);
  });

  it('claims nothing where the data place nobody', () => {
    const {caveats, definitions} = words({...of2025({XK: '2'}), countries: 'KI TV'});

    expect([caveats, definitions]).to.deep.equal([[], []]);
  });

  it('writes well whatever the data', () => {
    const tier = fc.constantFrom('1', '2', '2WL', '3', 'SC', 'unknown');
    const report = fc.dictionary(fc.constantFrom('XK', 'AL', 'PH', 'US', 'CD', 'VC', 'GB'), tier, {minKeys: 1});
    const section = fc.record({tiers: fc.record({2024: report, 2025: report})});

    fc.assert(
      fc.property(section, fc.constantFrom('en', 'sq'), (one, locale) => {
        expectWellWritten(words(one, locale));
      }),
    );
  });
});
