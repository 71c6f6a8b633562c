import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {basisOf, restingNotes} from '@tip-figures/tier-badge/tier-badge.confidence.js';
import {parseTierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {tierBadgeWords} from '@tip-figures/tier-badge/tier-badge.words.js';
import {draw} from '../support/draw.js';
import {has, inside, isSeen, tableOf, textIn} from '../support/reading.js';
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

  it('is counted in one note where it is not sure', () => {
    const subjects = [
      {label: '2015', tier: '2', confidence: 'single'},
      {label: '2016', tier: '2', confidence: 'single'},
      {label: '2017', tier: '2', confidence: 'derived'},
      {label: '2018', tier: '2', confidence: 'conflict'},
      {label: '2019', tier: '2', confidence: 'single', other: '3'},
      {label: '2020', tier: '2', confidence: 'verified'},
      {label: '2021'},
    ] as const;

    expect(restingNotes(subjects, textContextOf('tier-badge', 'en'), 'years', true)).to.deep.equal([
      '2 of 6 years rest on one source, 1 was worked out by elimination (see table).',
      'Dashed: another source differs for 2018 and 2019 (another gives Tier 3).',
    ]);
    expect(restingNotes(subjects, textContextOf('tier-badge', 'sq'), 'governments')).to.deep.equal([
      '2 nga 6 qeveri mbështeten në një burim, 1 u nxor me përjashtim (shih tabelën).',
      'Burimet ndryshojnë për 2018 dhe 2019 (një tjetër jep Niveli 3).',
    ]);
    const notesOf = (from: number, to: number) =>
      restingNotes(subjects.slice(from, to), textContextOf('tier-badge', 'en'), 'years');
    expect(notesOf(0, 1)).to.deep.equal(['The placement rests on one source (see table).']);
    expect(notesOf(2, 3)).to.deep.equal(['The placement was worked out by elimination (see table).']);
    expect(notesOf(5, 6)).to.deep.equal([]);
  });

  it('is not said of sources that agree', () => {
    expect(
      restingNotes(
        [{label: '2020', tier: '2', confidence: 'verified'}, {label: '2021'}],
        textContextOf('tier-badge', 'en'),
        'years',
      ),
    ).to.deep.equal([]);
  });
});

describe('placements of all reports', () => {
  it('say of Kosovo in 2017 what was known in 2017', () => {
    const {title, subtitle, history, drawn, notes, table} = wordsOf(kosovo, 2017);

    expect([title, subtitle, history, drawn]).to.deep.equal([
      'Kosovo stays on Tier 2 in 2017',
      'U.S. Trafficking in Persons Report 2017',
      'On Tier 2 in every report from 2009 to 2017.',
      false,
    ]);
    expect(notes).to.deep.equal(['The tier rates what a government does, not how many people are trafficked.']);
    expect(table.rows.at(-1)).to.include({
      label: '2017',
      note: 'Confirmed by a second source (World Bank and the report’s own narrative).',
    });
  });

  it('say of Kosovo today on what its years rest', () => {
    expect(wordsOf(kosovo).notes[0]).to.equal('3 of 17 years rest on one source (see table).');
    expect(wordsOf(kosovo, undefined, 'sq').notes[0]).to.equal('3 nga 17 vite mbështeten në një burim (shih tabelën).');
  });

  it('say of Kiribati that no later report places it', () => {
    const {title, subtitle, tier, definition, summary, notes, chip} = wordsOf(kiribati, 2025);

    expect({title, subtitle, tier, definition, summary, chip}).to.deep.equal({
      title: 'No tier for Kiribati in 2025 in these data',
      subtitle: 'Latest known: Tier 2 Watch List in 2016',
      tier: 'No tier in these data',
      definition: '',
      summary: 'No tier in these data for Kiribati in 2025; latest known: Tier 2 Watch List in 2016.',
      chip: 'No tier in these data, 2025',
    });
    expect(notes[0]).to.equal('Dotted: no tier in these data.');
    expect(wordsOf(kiribati, 2025, 'sq')).to.include({
      tier: 'Pa nivel në këto të dhëna',
      subtitle: 'I fundit i njohur: Niveli 2 – Lista e Vëzhgimit në vitin 2016',
      summary:
        'Kiribati: këto të dhëna nuk japin nivel për vitin 2025; i fundit i njohur: Niveli 2 – Lista e Vëzhgimit në vitin 2016.',
    });
  });

  it('say when the first tier of Kosovo came, if asked for an earlier one', () => {
    expect(wordsOf(kosovo, 2005)).to.include({
      title: 'No tier for Kosovo in 2005 in these data',
      definition: 'The first tier in these data is of 2009.',
      summary: 'No tier in these data for Kosovo in 2005.',
      subtitle: 'U.S. Trafficking in Persons Report 2005',
    });
  });

  it('say what else a source gives', () => {
    expect(wordsOf(zambia, 2010).title).to.equal(
      'Zambia moves down to the Tier 2 Watch List in 2010; another source says Tier 2',
    );
    expect(wordsOf(zambia, 2010).notes).to.include('Dashed: another source differs for 2010 (another gives Tier 2).');
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

    expect([textIn(figure, '[aria-current]'), textIn(figure, '[part=subtitle]')]).to.deep.equal([
      'Tier 3',
      'One step down from the Tier 2 Watch List in 2016',
    ]);
    expect(tableOf(figure).at(-1)?.[0]).to.equal('2017');
  });

  for (const [width, size, named] of [
    [680, '16px', ['2004', '2008', '2012', '2016', '2020', '2025']],
    [320, '16px', ['2004', '2010', '2016', '2025']],
    [320, '32px', ['2004', '2025']],
  ] as const) {
    it(`names the first and the last of many years at ${width} px in ${size}, and those between that have room`, async () => {
      const figure = (await badge(congo, `style="inline-size: ${width}px; font-size: ${size}"`)) as HTMLElement;
      const labels = [...inside(figure, '.history')!.querySelectorAll('span')].filter(isSeen);

      expect(labels.map(({textContent}) => textContent)).to.deep.equal(named);
      expect(getComputedStyle(labels.at(-1)!).fontWeight).to.equal('700');
    });
  }

  it('names the first year of a short history, too', async () => {
    const figure = await badge(zambia, 'report="2010" style="inline-size: 320px"');
    const labels = [...inside(figure, '.history')!.querySelectorAll('span')].filter(isSeen);

    expect(labels.map(({textContent}) => textContent)).to.deep.equal(['2003', '2010']);
  });

  it('draws the other tier of a disagreement as a dashed cell in its row', async () => {
    const figure = await badge(zambia, 'report="2010"');
    const other = inside(figure, '.other')!;
    const tops = (selector: string) => inside(figure, selector)!.getBoundingClientRect().top;

    expect(getComputedStyle(other).borderStyle).to.equal('dashed');
    expect(tops('.other')).to.equal(tops('.run.t2'));
  });

  it('marks no cell, and draws no tick, where there is no tier', async () => {
    const figure = await badge(kiribati, 'report="2020"');

    expect(has(figure, '[aria-current]')).to.equal(false);
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
