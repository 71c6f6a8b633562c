import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {basisOf, restingNotes, spansOf} from '@tip-figures/tier-badge/tier-badge.confidence.js';
import {parseTierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {tierBadgeWords} from '@tip-figures/tier-badge/tier-badge.words.js';
import {draw} from '../support/draw.js';
import {inside, tableOf, textIn} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';
import {congo, kiribati, kosovo, zambia} from '../support/tiers.js';

const wordsOf = (record: {'tier-badge': object}, report?: number, locale: TestLanguage = 'en') => {
  const {'tier-badge': section, ...shared} = record;
  const asked = report ? {report} : {};
  return tierBadgeWords(parseTierBadge({...shared, ...section, ...asked}), textContextOf('tier-badge', locale));
};

const badge = (record: object, attributes: string, lang = 'en') =>
  draw(
    `<tip-tier-badge lang="${lang}" ${attributes}><script type="application/json">${JSON.stringify(record)}</script></tip-tier-badge>`,
  );

describe('what a placement rests on', () => {
  for (const [placement, english, albanian] of [
    [{confidence: 'verified'}, 'Confirmed by a second source.', 'I vërtetuar nga një burim i dytë.'],
    [
      {confidence: 'single', credits: [{en: 'World Bank', sq: 'Banka Botërore'}]},
      'One transcription (World Bank).',
      'Një transkriptim (Banka Botërore).',
    ],
    [{confidence: 'derived'}, 'By elimination.', 'Me përjashtim.'],
    [
      {confidence: 'conflict', other: '1'},
      'Transcriptions differ; another gives Tier 1.',
      'Transkriptimet ndryshojnë; një tjetër jep Niveli 1.',
    ],
    [
      {credits: [{'': 'Somebody'}], note: {'': 'A remark.'}},
      'Source (Somebody). A remark.',
      'Burimi (Somebody). A remark.',
    ],
    [{}, '', ''],
  ] as const) {
    it(`is said in its row: “${english}”`, () => {
      expect(basisOf(placement, textContextOf('tier-badge', 'en'))).to.equal(english);
      expect(basisOf(placement, textContextOf('tier-badge', 'sq'))).to.equal(albanian);
    });
  }

  it('is said in the notes where it is not sure, once for each kind', () => {
    const notes = restingNotes(
      [
        {label: '2015', confidence: 'single', credits: [{'': 'A'}, {'': 'B'}]},
        {label: '2016', confidence: 'single', credits: [{'': 'A'}]},
        {label: '2017', confidence: 'derived'},
        {label: '2018', confidence: 'conflict'},
        {label: '2019', confidence: 'single', other: '3', credits: [{'': 'A'}]},
        {label: '2020', confidence: 'verified', credits: [{'': 'A'}]},
      ],
      textContextOf('tier-badge', 'en'),
    );

    expect(notes).to.deep.equal([
      'Only one transcription gives the tier for 2015 and 2016 (A and B).',
      'The tier for 2017 was worked out by elimination, from complete lists of the others.',
      'Sources differ for 2018 and 2019 (another gives Tier 3).',
    ]);
  });

  it('is not said of sources that agree', () => {
    expect(
      restingNotes([{label: '2020', confidence: 'verified'}, {label: '2021'}], textContextOf('tier-badge', 'en')),
    ).to.deep.equal([]);
  });
});

describe('years in a row', () => {
  for (const [years, spans] of [
    [
      ['2001', '2002', '2003', '2005'],
      ['2001–2003', '2005'],
    ],
    [
      ['2001', '2002', '2004'],
      ['2001', '2002', '2004'],
    ],
    [[], []],
  ] as const) {
    it(`are ${spans.join(', ') || 'none'}`, () => expect(spansOf(years)).to.deep.equal(spans));
  }
});

describe('placements of all reports', () => {
  it('say of Kosovo in 2017 what was known in 2017', () => {
    const {title, subtitle, change, notes, table} = wordsOf(kosovo, 2017);

    expect([title, subtitle, change]).to.deep.equal([
      'Kosovo in the 2017 trafficking report',
      'Tier in each annual report, 2009–2017',
      'Unchanged from 2016',
    ]);
    expect(notes).to.deep.equal([
      'The tier rates what a government does. It does not measure how many people are trafficked.',
    ]);
    expect(table.rows.at(-1)).to.include({
      label: '2017',
      note: 'Confirmed by a second source (World Bank and the report’s own narrative).',
    });
  });

  it('say of Kosovo today on what its years rest', () => {
    expect(wordsOf(kosovo).notes[0]).to.equal(
      'Only one transcription gives the tier for 2021, 2022 and 2024 (a list of 2021 on an advocacy site and the report’s own narrative).',
    );
    expect(wordsOf(kosovo, undefined, 'sq').notes[0]).to.match(
      /^Vetëm një transkriptim e jep nivelin për 2021, 2022 dhe 2024/,
    );
  });

  it('say of Kiribati that no later report places it', () => {
    const {tier, definition, change, summary, notes, chip} = wordsOf(kiribati, 2025);

    expect({tier, definition, change, summary, chip}).to.deep.equal({
      tier: 'No tier in these data',
      definition: 'These data give no tier for 2025',
      change: 'Latest known: Tier 2 Watch List in 2016',
      summary: 'No tier in these data for Kiribati in 2025; latest known: Tier 2 Watch List in 2016.',
      chip: 'No tier in these data, 2025',
    });
    expect(notes.slice(0, 2)).to.deep.equal([
      'These data give no tier for 2009 and 2017–2025 (dashed outline).',
      'A Special Case, not ranked, in 2007 and 2008 (outline).',
    ]);
    expect(wordsOf(kiribati, 2025, 'sq')).to.include({
      tier: 'Pa nivel në këto të dhëna',
      change: 'I fundit i njohur: Niveli 2 – Lista e Vëzhgimit në vitin 2016',
      summary:
        'Këto të dhëna nuk japin nivel për Kiribati në vitin 2025; i fundit i njohur: Niveli 2 – Lista e Vëzhgimit në vitin 2016.',
    });
  });

  it('say when the first tier of Kosovo came, if asked for an earlier one', () => {
    expect(wordsOf(kosovo, 2005)).to.include({
      definition: 'These data give no tier for 2005; the first is of 2009',
      summary: 'No tier in these data for Kosovo in 2005.',
      subtitle: 'U.S. State Department assessment of government action against human trafficking',
    });
  });

  it('say what else a source gives', () => {
    expect(wordsOf(zambia, 2010).notes).to.include('Sources differ for 2010 (another gives Tier 2).');
  });

  it('say that Special Cases of early reports are mixed', () => {
    expect(wordsOf(congo, 2004).notes).to.include(
      'Before 2009 these data hold countries with too little information among the Special Cases.',
    );
  });
});

describe('<tip-tier-badge> with the data of all reports', () => {
  it('shows the tier of the report that is asked for, though the document goes on', async () => {
    const figure = await badge(congo, 'report="2017"');

    expect([textIn(figure, '.now'), textIn(figure, '.change')]).to.deep.equal([
      'Tier 3',
      'Moved down one step from Tier 2 Watch List in 2016',
    ]);
    expect(tableOf(figure).at(-1)?.[0]).to.equal('2017');
  });

  it('names the ends and every fifth of many years', async () => {
    const figure = await badge(congo, '');
    const labels = [...inside(figure, '.history')!.querySelectorAll('span')].map(({textContent}) => textContent);

    expect(labels).to.have.length(22);
    expect(labels.filter(Boolean)).to.deep.equal(['’04', '’10', '’15', '’20', '’25']);
  });

  it('draws the other tier of a disagreement as an outline', async () => {
    const figure = await badge(zambia, 'report="2010"');
    const marks = [...inside(figure, '.history')!.querySelectorAll('i')].map(({className}) => className);

    expect([marks[15], marks[23]]).to.deep.equal(['gap', 'on t2WL']);
  });

  it('marks no cell, and draws no tick, where there is no tier', async () => {
    const figure = await badge(kiribati, 'report="2020"');

    expect([textIn(figure, '.now'), inside(figure, '[aria-current]')]).to.deep.equal(['No tier in these data', null]);
    expect(inside(await badge(kiribati, 'report="2020" variant="inline"'), 'i')).to.equal(null);
  });

  it('writes what each row rests on as CSV', async () => {
    expect((await badge(zambia, 'report="2010"')).toCsv()).to.contain(
      '2010,2WL,,,"Transcriptions differ; another gives Tier 2 (Kelley, Scorecard Diplomacy).",',
    );
  });

  for (const lang of ['en', 'sq']) {
    it(`is accessible in ${lang}`, async () => {
      await expect(await badge(congo, '', lang)).to.be.accessible();
      await expect(await badge(kiribati, 'report="2025"', lang)).to.be.accessible();
    });
  }
});
