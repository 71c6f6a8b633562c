import {expect, fixture, html} from '@open-wc/testing';
import {readCorrections} from '@tip-figures/record/corrections/corrections.js';
import {undoneIn} from '@tip-figures/record/corrections/undo-corrections.js';
import {stepsOf} from '@tip-figures/record/path.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import type {VictimBreakdownElement} from '@tip-figures/victim-breakdown/victim-breakdown.js';
import {cellsOf} from '../support/csv-cells.js';
import {refusalBy} from '../support/refusals.js';
import {aboutIn, errorLines, inside, plain, settled, tableOf, textIn, textsIn} from '../support/reading.js';

const record = {
  country: 'XK',
  period: '2016',
  asOf: '2017-07-10',
  corrections: [
    {date: '2017-07-10', path: 'victim-breakdown.exploitation["sex-trafficking"]', was: 25, now: 26},
    {
      date: '2017-07-04',
      path: 'victim-breakdown.total',
      was: 35,
      now: 36,
      reason: {en: 'One person was not counted.', sq: 'Një person nuk u numërua.'},
    },
    {date: '2017-07-05', path: 'tier-badge.tier', was: '2WL', now: '2'},
  ],
  'tier-badge': {tier: '2'},
  'victim-breakdown': {total: 36, exploitation: {'sex-trafficking': 26, 'forced-labour': 10}},
};

const breakdown = async (data: unknown, pinned?: string, lang = 'en') => {
  const figure = await fixture<VictimBreakdownElement>(
    html`<tip-victim-breakdown lang=${lang} .data=${data} .pinned=${pinned}></tip-victim-breakdown>`,
  );
  return settled(figure);
};

describe('a corrected record', () => {
  const corrected = (...corrections: object[]) => breakdown({...record, corrections});

  it('says above the picture what was corrected last, in this figure only', async () => {
    const figure = await breakdown(record);

    expect(textsIn(figure, '.remark')).to.deep.equal(['Corrected 10 July 2017: sex trafficking was 25']);
    expect(textIn(figure, '.remark b')).to.equal('Corrected 10 July 2017:');
  });

  for (const [what, corrections, line] of [
    ['the number that leads', [{path: 'victim-breakdown.total', was: 35, now: 36}], 'Corrected 4 July 2017: was 35'],
    [
      'a number that was not exact',
      [{path: 'exploitation.forced-labour', was: 'about 9', now: 10}],
      'Corrected 4 July 2017: forced labour was about 9',
    ],
    [
      'several on one day',
      [
        {path: 'victim-breakdown.total', was: 35, now: 36},
        {path: 'exploitation.forced-labour', was: 9, now: 10},
      ],
      'Corrected 4 July 2017.',
    ],
    [
      'a number that was withheld',
      [{path: 'victim-breakdown.total', was: 'withheld', now: 36}],
      'Corrected 4 July 2017.',
    ],
    [
      'a number that was not known',
      [{path: 'victim-breakdown.total', was: 'unknown', now: 36}],
      'Corrected 4 July 2017.',
    ],
    ['a number without the one before', [{path: 'victim-breakdown.total', now: 36}], 'Corrected 4 July 2017.'],
    ['what the picture does not show', [{path: 'victim-breakdown.note', was: 'a', now: 'b'}], 'Corrected 4 July 2017.'],
  ] as const) {
    it(`names the day, and what was where that is one number that may be told: ${what}`, async () => {
      const figure = await corrected(...corrections.map((one) => ({date: '2017-07-04', ...one})));

      expect(textsIn(figure, '.remark')).to.deep.equal([line]);
    });
  }

  it('names the day alone where small counts are withheld, also in compact and in a line of text', async () => {
    for (const size of ['full', 'compact', 'inline']) {
      const figure = await breakdown({...record, suppressBelow: 5});
      figure.setAttribute('size', size);
      await figure.settled;
      const line = size === 'inline' ? inside(figure, '.late')?.title : textIn(figure, '.remark');

      expect(line, size).to.equal('Corrected 10 July 2017.');
    }
  });

  it('says all in full about the numbers, oldest first', async () => {
    const figure = await breakdown(record);
    expect(aboutIn(figure, 'Corrections')).to.deep.equal([
      'Corrected 4 July 2017: 35 changed to 36. One person was not counted.',
      'Corrected 10 July 2017: 25 changed to 26.',
    ]);
  });

  const total = 'Corrected 4 July 2017: 35 changed to 36.';
  const form = 'Corrected 10 July 2017: 25 changed to 26.';
  const date = '2017-07-04';
  for (const [what, data, ...expected] of [
    ['each in its row', record, `${total} One person was not counted.`, form, ''],
    [
      'two of one day, of which neither could be without the other',
      {
        total: 36,
        sex: 'female: 36',
        corrections: [
          {date, path: 'total', was: 35, now: 36},
          {date, path: 'sex.female', was: 35, now: 36},
        ],
      },
      total,
      total,
    ],
    [
      'one that does not say what stood there',
      {total: 36, sex: 'female: 34', corrections: [{date, path: 'sex.female', reason: 'A slip.'}]},
      '',
      'Corrected 4 July 2017. A slip.',
    ],
    [
      'beside a note of its own, and inside a part',
      {
        total: 36,
        age: {child: {value: 18, note: 'Half.', including: {'sex-trafficking': 12}}},
        corrections: [
          {date, path: 'age.child', was: 17},
          {date, path: 'age.child.including["sex-trafficking"]', was: 11, now: 12},
        ],
      },
      '',
      'Half. Corrected 4 July 2017.',
      'Corrected 4 July 2017: 11 changed to 12.',
    ],
    [
      'that of an earlier period',
      {
        total: {value: 36, previous: {2015: 28}},
        previous: '2014: 30',
        corrections: [{date, path: 'previous.2014', was: 29, now: 30}],
      },
      '',
      'Corrected 4 July 2017: 29 changed to 30.',
    ],
    [
      'where small counts are withheld',
      {...record, 'victim-breakdown': {...record['victim-breakdown'], suppressBelow: 5}},
      `${total} One person was not counted.`,
      form,
      '',
    ],
    [
      'of a section of a list',
      {
        country: 'XK',
        corrections: [
          {date, path: 'victim-breakdown["one"].total', was: 35, now: 36},
          {date, path: 'victim-breakdown["two"].total', was: 1, now: 2},
        ],
        'victim-breakdown': [
          {id: 'one', total: 36, sex: 'female: 30'},
          {id: 'two', total: 2},
        ],
      },
      total,
      '',
    ],
    [
      'of what has no row in none',
      {total: 36, status: 'potential', corrections: [{date, path: 'status', was: 'presumed'}]},
      '',
    ],
  ] as const) {
    it(`says each in the row of its number alone in the CSV: ${what}`, async () => {
      const [, ...rows] = cellsOf((await breakdown(data)).toCsv());

      expect(rows.map(([, , , , note = '']) => note)).to.deep.equal(expected);
    });
  }

  it('says so in Albanian', async () => {
    const figure = await breakdown(record, undefined, 'sq');

    expect(textIn(figure, '.remark')).to.equal('Korrigjuar më 10 korrik 2017: trafikim seksual ishte 25');
    expect(aboutIn(figure, 'Corrections')[0]).to.equal(
      'Korrigjuar më 4 korrik 2017: 35 u ndryshua në 36. Një person nuk u numërua.',
    );
  });

  for (const [lang, note] of [
    ['en', 'Corrected 4 July 2017.'],
    ['sq', 'Korrigjuar më 4 korrik 2017.'],
  ] as const) {
    it(`says no word of a name, not even why it was corrected: ${lang}`, async () => {
      const section = {cases: [], corrections: [{date: '2017-07-04', path: 'cases[0].name.text', reason: 'Misspelt'}]};
      const figure = await breakdown({total: 36, ...section}, undefined, lang);

      expect(textsIn(figure, '.remark')).to.deep.equal([note]);
      expect(figure.toCsv()).not.to.include('Misspelt');
    });
  }

  it('shows what stood on a day, and that there is something newer', async () => {
    const figure = await breakdown(record, '2017-07-05');
    expect(figure.summary).to.include('25');
    expect(figure.summary).not.to.include('26');
    expect(tableOf(figure).flat()).to.include('36');
    expect(textsIn(figure, '.remark')).to.deep.equal(['Figures of 5 July 2017. Newer ones exist.']);
    const about = textIn(figure, '[part=about]');
    expect(about).to.include('Corrected 4 July 2017').and.include('Exact, as of 5 July 2017.');
    expect(about).not.to.include('10 July');
  });

  it('undoes every later correction', async () => {
    const figure = await breakdown(record, '2017-07-01');
    expect(tableOf(figure).flat()).to.include('35');
    expect(tableOf(figure).flat()).not.to.include('36');
    expect(textIn(figure, '[part=about]')).not.to.include('Corrected');
  });

  it('is as it is on a day after the last correction', async () => {
    const figure = await breakdown(record, '2018-01-01');
    expect(textIn(figure, '.remark')).not.to.include('newer');
    expect(textIn(figure, '[part=about]')).to.include('10 July 2017');
  });

  it('undoes those of one day from the last to the first', async () => {
    const figure = await breakdown(
      {
        total: 36,
        corrections: [
          {date: '2017-07-04', path: 'total', was: 30, now: 33},
          {date: '2017-07-04', path: 'total', was: 33, now: 36},
        ],
      },
      '2017-07-01',
    );
    expect(tableOf(figure).flat()).to.include('30');
  });

  it('undoes what is written as a list, in another spelling, or was taken out', async () => {
    const figure = await breakdown(
      {
        total: 36,
        exploitation: 'sex-trafficking: 26; forced-labour: 10',
        corrections: [
          {date: '2017-07-04', path: 'victim-breakdown.exploitation["forced-labor"]', was: 8, now: 10},
          {date: '2017-07-05', path: 'victim-breakdown.exploitation.other', was: 2},
        ],
      },
      '2017-07-01',
    );
    expect(tableOf(figure).map(([label, value]) => `${label} ${value}`)).to.include.members([
      'forced labour 8',
      'other forms 2',
    ]);
  });

  it('leaves what a section says for itself', async () => {
    const figure = await breakdown(
      {
        period: '2016',
        corrections: [{date: '2017-07-04', path: 'period', was: '2015', now: '2016'}],
        'victim-breakdown': {total: 36, period: '2014'},
      },
      '2017-07-01',
    );
    expect(figure.summary).to.include('2014');
  });

  for (const [what, correction] of [
    ['its path leads nowhere', {path: 'victim-breakdown.totl', was: 35, now: 36}],
    ['it does not say what stood there', {path: 'total', now: 36}],
  ] as const) {
    it(`shows no number where a correction cannot be undone: ${what}`, async () => {
      let figure: VictimBreakdownElement | undefined;
      await errorLines(async () => {
        figure = await breakdown({total: 36, corrections: [{date: '2017-07-04', ...correction}]}, '2017-07-01');
      });
      expect([figure?.state, figure?.error?.path]).to.deep.equal(['error', 'corrections']);
    });
  }

  it('undoes what stands in a list, and changes no document', () => {
    const document = {sentences: [{count: 2}, {count: 3}]};
    const corrections = readCorrections([
      {date: '2017-07-04', path: 'sentence-distribution.sentences[1].count', was: 4},
      {date: '2017-07-06', path: 'sentences[1].count', was: 5},
    ]);
    const before = JSON.stringify(document);
    expect(undoneIn([document], corrections, 'sentence-distribution')).to.deep.equal([
      {sentences: [{count: 2}, {count: 4}]},
    ]);
    expect(JSON.stringify(document)).to.equal(before);
  });
});

describe('corrections that are none', () => {
  for (const [what, input, path] of [
    ['no list', {}, []],
    ['no day', [{date: '4 July', path: 'total'}], [0, 'date']],
    ['no path', [{date: '2017-07-04', path: ''}], [0, 'path']],
    ['a reason that is no text', [{date: '2017-07-04', path: 'total', reason: 3}], [0, 'reason']],
    ['nothing where a number stood', [{date: '2017-07-04', path: 'total', was: null}], [0, 'was']],
  ] as const) {
    it(`are refused: ${what}`, () => {
      const refused = refusalBy(() => readCorrections(input, []));
      expect(stepsOf(refused.path)).to.deep.equal(path);
    });
  }

  it('are refused where there are too many', () => {
    const refused = refusalBy(() => readCorrections(Array(51).fill({date: '2017-07-04', path: 'total'}), []));
    expect(refused.message).to.equal('expected at most 50 corrections, got 51');
  });

  it('leave no number on the page', async () => {
    let figure: VictimBreakdownElement | undefined;
    const lines = await errorLines(async () => {
      figure = await breakdown({total: 36, corrections: [{date: 'then', path: 'total'}]}, '2017-01-01');
    });
    expect(lines).to.deep.equal([
      '<tip-victim-breakdown> corrections[0].date: expected a day such as 2017-07-04, got "then"',
    ]);
    expect(plain(figure?.shadowRoot?.textContent)).not.to.include('36');
  });
});
