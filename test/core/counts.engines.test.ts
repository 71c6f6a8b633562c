import {expect} from '@open-wc/testing';
import '@tip-figures/case-backlog/define.js';
import '@tip-figures/justice-outcomes/define.js';
import '@tip-figures/key-figure/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {gapsIn, marksOf, pitchOf, type DrawnMarks} from '../support/counts.js';
import {draw} from '../support/draw.js';
import {linesOf, plain, type AnyFigure} from '../support/reading.js';

/** What is drawn in one block: the largest number of it, and in the order drawn each number with that of before. */
interface Block {
  readonly most: number;
  readonly rows: readonly Row[];
}

type Row = readonly [now: number, before?: number];

interface Drawing {
  readonly markup: string;
  readonly blocks: readonly Block[];
}

const figure = (kind: string, section: object, more = '') =>
  `<tip-${kind} lang="en" ${more}><script type="application/json">${JSON.stringify(section)}</script></tip-${kind}>`;

const part = (value: number, before?: number) => ({value, ...(before !== undefined && {previous: {2015: before}})});

/** A total with parts, each with its number of before. */
function breakdown(total: Row, ...parts: readonly Row[]): Drawing {
  const keys = ['female', 'male', 'other', 'unknown'];
  const sex = keys.slice(0, parts.length).map((key, index) => [key, part(...(parts[index] ?? [0]))] as const);
  const previous = total[1] === undefined ? {} : {previous: {2015: total[1]}};
  const section = {period: '2016', total: total[0], ...previous, ...(sex.length > 0 && {sex: Object.fromEntries(sex)})};
  const rows = [total, ...parts];
  return {
    markup: figure('victim-breakdown', section),
    blocks: [{most: Math.max(...rows.flatMap(([now, before = 0]) => [now, before])), rows}],
  };
}

const drawings: Readonly<Record<string, Drawing>> = {
  'few people': breakdown([36, 28], [20, 36], [9, 10], [1, 0], [0, 11]),
  'one person': breakdown([1]),
  'nobody after 12': breakdown([0, 12]),
  '37 people': breakdown([37], [30, 2], [1]),
  '105 people': breakdown([105, 95], [79, 81], [26, 0], [0]),
  '200 people': breakdown([200, 1], [199], [1]),
  '5 people after 200': breakdown([5, 200], [4, 1], [1]),
  '201 people': breakdown([201, 200], [100], [1], [0]),
  '3 million people': breakdown([3_214_567, 2_980_000], [1_900_400], [1, 1_000_000], [0]),
  'cases and people': {
    markup: figure('justice-outcomes', {
      period: '2016',
      investigated: {...part(73, 57), unit: 'cases', by: {'sex-trafficking': part(39, 30), unspecified: 1}},
      prosecuted: part(109, 37),
      convicted: part(6, 10),
    }),
    blocks: [
      {most: 73, rows: [[73, 57], [39, 30], [1]]},
      {
        most: 109,
        rows: [
          [109, 37],
          [6, 10],
        ],
      },
    ],
  },
  offences: {
    markup: figure('justice-outcomes', {
      period: '2016',
      prosecuted: {...part(30, 20), unit: 'offences'},
      convicted: '12 offences',
    }),
    blocks: [{most: 30, rows: [[30, 20], [12]]}],
  },
  '95 cases': {
    markup: figure('case-backlog', {open: {2015: 80, 2016: 95}}),
    blocks: [{most: 95, rows: [[95, 80]]}],
  },
  'a flow of many cases': {
    markup: figure('case-backlog', {
      period: '2019',
      open: {'2019-12-31': 4407},
      flow: {opening: 4100, new: 880, closed: 573, closing: 4407},
    }),
    blocks: [{most: 4407, rows: [[4100], [880], [573], [4407]]}],
  },
  'a key figure': {
    markup: figure('key-figure', {value: 34, counts: 'people', label: 'people', previous: {2015: 40}}),
    blocks: [{most: 40, rows: [[34, 40]]}],
  },
};

const blocksOf = (one: AnyFigure) => [...one.shadowRoot!.querySelectorAll<HTMLElement>('[part=figure] .counts')];
const rowsOf = (block: HTMLElement) => [...block.querySelectorAll<HTMLElement>('.row, .marks:not(.row *)')];

/** What is wrong with a length: a pixel may be rounded away. */
const off = (what: string, is: number, should: number, by = 1): string[] =>
  Math.abs(is - should) <= by ? [] : [`${what} at ${is.toFixed(1)}, not ${should.toFixed(1)}`];

/** How long one is: of a line, where the numbers are too many for marks of their own or too few to need it. */
function oneOf(block: HTMLElement, line: number, most: number): number {
  return pitchOf(block)?.one ?? line / (most || 1);
}

function faultsInRow(
  {pieces, length, tick, line}: DrawnMarks,
  [now, before]: Row,
  one: number,
  block: HTMLElement,
): string[] {
  const pitch = pitchOf(block);
  const isDots = block.querySelector('.dots') !== null;
  const dots = pieces.filter(({look}) => look === 'dots' || look === 'squares');
  const count = pitch ? dots.reduce((sum, {width, height}) => sum + (width * height) / pitch.pitch ** 2, 0) : 0;
  const end =
    dots.length && pitch
      ? pitch.pitch * Math.ceil(now / pitch.rows) + (isDots ? gapsIn(now) : 0)
      : Math.max(now * one, now ? 2 : 1);
  const place = before === undefined ? undefined : before * one + (isDots ? gapsIn(before) : 0);
  return [
    ...(dots.length ? off('number of dots', count, now, 0.1) : []),
    ...off(`end of ${now}`, length, end),
    ...(place === undefined || tick === undefined ? [] : off(`tick of ${before}`, tick, Math.min(place, line - 1))),
    ...((place === undefined) === (tick === undefined) ? [] : [`${now} has ${tick === undefined ? 'no' : 'a'} tick`]),
    ...(length > line + 1 ? [`${now} ends ${length - line} px outside`] : []),
    ...(now > 0 && !pieces.length ? [`${now} has no mark`] : []),
  ];
}

function faultsInBlock(block: HTMLElement, {most, rows}: Block): string[] {
  const found = rowsOf(block).map((row) => ({row, marks: marksOf(row)!}));
  const {line = 0} = found[0]?.marks ?? {};
  const one = oneOf(block, line, most);
  const pitch = pitchOf(block);
  const least = Math.ceil((8 * most) / line);
  const isCrowd = pitch && block.querySelector('.crowd');
  const starts = found.map(({row}) => Math.round(row.querySelector('.line')!.getBoundingClientRect().left));
  return [
    ...(found.length === rows.length ? [] : [`${found.length} rows, not ${rows.length}`]),
    ...found.flatMap(({marks}, index) => faultsInRow(marks, rows[index] ?? [0], one, block)),
    ...(new Set(starts).size > 1 ? [`marks begin at ${starts.join()}`] : []),
    ...(one * most + (pitch && !isCrowd ? gapsIn(most) : 0) > line + 1 ? [`a line of ${most} is too long`] : []),
    // How many px a line has is known in steps of 20.
    ...(isCrowd && (pitch.rows < least || pitch.rows > Math.ceil((8 * most) / (line - 20)))
      ? [`${pitch.rows} rows, not ${least}`]
      : []),
    ...(pitch && (pitch.pitch > 12.7 || pitch.pitch < 6.9) ? [`dots ${pitch.pitch} px apart`] : []),
  ];
}

/** Captions that lie on their tick, run out of their line or break. */
function faultsInCaptions(block: HTMLElement): string[] {
  const bounds = block.getBoundingClientRect();
  return rowsOf(block).flatMap((row) => {
    const words = row.querySelector('.was span');
    const tick = row.querySelector('.tick')?.getBoundingClientRect();
    if (!words || !tick) return [];
    const {left, right} = words.getBoundingClientRect();
    const apart = Math.max(left - tick.right, tick.left - right);
    const said = plain(words.textContent);
    return [
      ...(apart < 2 || apart > 9 ? [`${said} is ${apart.toFixed(1)} px from its tick`] : []),
      ...(left < bounds.left - 1 || right > bounds.right + 1 ? [`${said} is outside`] : []),
      ...(linesOf(words).length === 1 ? [] : [`${said} is broken`]),
    ];
  });
}

describe('counts', () => {
  for (const [name, {markup, blocks}] of Object.entries(drawings)) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`are as long as their numbers at every width: ${name}, ${dir}`, async () => {
        const one = await draw(`<div dir="${dir}">${markup}</div>`);
        const column = one.parentElement!;
        for (const width of [280, 320, 560, 600, 680]) {
          column.style.width = `${width}px`;
          const drawn = blocksOf(one);
          const faults = drawn.flatMap((block, index) => [
            ...faultsInBlock(block, blocks[index]!),
            ...faultsInCaptions(block),
          ]);

          expect(faults, `${width}px`).to.deep.equal([]);
          expect(drawn, `${width}px`).to.have.length(blocks.length);
          // Beside its ink a tick at the end has a little of the surface.
          expect(one.scrollWidth, `${width}px`).to.be.at.most(width + 2);
        }
      });
    }
  }

  it('are on half of a wide figure, and are 20 px high where they are loud, else 14, or 11 in a narrow one', async () => {
    const one = await draw(`<div>${breakdown([300], [200], [0], [1]).markup}</div>`);
    const measured = [320, 560, 680].map((width) => {
      one.parentElement!.style.width = `${width}px`;
      const rows = blocksOf(one)
        .flatMap(rowsOf)
        .map((row) => marksOf(row)!);
      return {
        lines: new Set(rows.map(({line}) => Math.round((100 * line) / width))),
        heights: rows.map(({pieces}) => pieces[0]?.height),
        least: rows.slice(2).map(({length}) => length),
      };
    });

    expect(measured).to.deep.equal([
      {lines: new Set([100]), heights: [20, 11, 11, 11], least: [2, 1]},
      {lines: new Set([50]), heights: [20, 14, 14, 14], least: [2, 1]},
      {lines: new Set([50]), heights: [20, 14, 14, 14], least: [2, 1]},
    ]);
  });

  it('have the end of a number that is about right within stripes, and a tail behind one that is too low', async () => {
    const section = {
      total: 'about 1000',
      sex: {female: 'about 400', male: 'over 300', other: '100..200', unknown: 'about 5'},
    };
    const one = await draw(`<div style="width: 680px">${figure('victim-breakdown', section)}</div>`);
    const rows = blocksOf(one)
      .flatMap(rowsOf)
      .map((row) => marksOf(row)!);
    const [, about, over, range, few] = rows.map(({pieces}) =>
      pieces.map(({look, from, width}) => [look, Math.round(from), Math.round(from + width)]),
    );
    const of = (value: number) => Math.round((value / 1000) * rows[0]!.line);

    expect(rows[0]!.line).to.equal(340 - 26);
    expect(about).to.deep.equal([
      ['bar', 0, of(400) - 18],
      ['hatched', of(400) - 18, of(400) + 18],
    ]);
    expect(over).to.deep.equal([
      ['bar', 0, of(300)],
      ['tail apart', of(300), of(300) + 26],
    ]);
    expect(range).to.deep.equal([
      ['bar', 0, of(100)],
      ['dashed', of(100), of(200)],
    ]);
    expect(few).to.deep.equal([['hatched', 0, of(5) + 18]]);
  });
});
