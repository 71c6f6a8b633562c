// A drawing of counts as a reader sees it: words in their places, and marks measured where they are drawn.

import {plain} from './reading.js';

const rowElements = (figure: Element): HTMLElement[] => [
  ...(figure.shadowRoot ?? figure).querySelectorAll<HTMLElement>('.counts .row, .key'),
];

const wordsOf = (row: Element, selector: string): string => plain(row.querySelector(selector)?.textContent);

/** The line that a heading of a block or of a list stands in before this row, if it does. */
function headingOf(row: Element): string {
  if (row.matches('.key')) return '';
  const {parentElement: list} = row;
  const [before, above] = [row, list].map((one) => one?.previousElementSibling);
  if (before?.localName === 'p' && row.localName === 'div') return plain(before.textContent);
  const isFirst = list?.localName === 'ul' && !before;
  const head = isFirst && above?.localName === 'p' ? plain(above.textContent) : '';
  return head || wordsOf(row, ':scope > .quiet');
}

/**
 * The rows as they are drawn: heading, number and label, marks, what stands at the tick and where that is, such as
 * `Sex: 34 female | 34 dots | 2015: 20 at 20`.
 */
export const seenIn = (figure: Element): string[] =>
  rowElements(figure).map((row) => {
    const heading = headingOf(row);
    const said = [heading && `${heading}:`, wordsOf(row, 'b'), wordsOf(row, ':is(.label, .phrase, .lack #s)')];
    return [said.filter(Boolean).join(' '), ...marksSeen(row), wordsOf(row, '.note')].filter(Boolean).join(' | ');
  });

/** The rows without their marks. */
export const readIn = (figure: Element): string[] => seenIn(figure).map((row) => row.split(' | ')[0]!);

/** What is drawn in place of words in each row, or the words themselves where there is no number. */
export const drawnIn = (figure: Element): string[] => rowElements(figure).map((row) => marksSeen(row).join(' | '));

/** The rows by ear: their lists by name, what is hidden left out. */
export const heardIn = (figure: Element): string[] =>
  rowElements(figure).map((row) => {
    const heard = row.cloneNode(true) as Element;
    for (const hidden of heard.querySelectorAll('[aria-hidden]')) hidden.remove();
    const id = row.previousElementSibling ? null : row.closest('ul')?.getAttribute('aria-labelledby');
    const list = id ? plain((row.getRootNode() as ShadowRoot).getElementById(id)?.textContent) : '';
    return plain(`${list && `${list}: `}${heard.textContent.replaceAll('<', ' <')}`);
  });

export type Look =
  | 'dots'
  | 'squares'
  | 'bar'
  | 'outlined'
  | 'dashed'
  | 'hatched'
  | 'open end'
  | 'marked end'
  | 'tail'
  | 'tail apart'
  | 'nothing';

/** Where the marks of a row are, in px, and what they look like. */
export interface DrawnMarks {
  /** How long the line is on which they are; a tail has room behind it. */
  readonly line: number;
  readonly pieces: readonly {
    readonly look: Look;
    readonly from: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** From the start of the line to the last mark. */
  readonly length: number;
  /** From the start of the line to the middle of the tick; left out where there is none. */
  readonly tick?: number;
}

/** The marks of a row as a browser has them. */
export function marksOf(row: Element): DrawnMarks | undefined {
  const line = row.querySelector('.line');
  if (!line) return undefined;
  const box = line.getBoundingClientRect();
  const isBack = getComputedStyle(line).direction === 'rtl';
  const placed = [...line.querySelectorAll(':scope > i')].map((mark) => {
    const {left, right, width, height} = mark.getBoundingClientRect();
    return {mark, from: isBack ? box.right - right : left - box.left, width, height};
  });
  const tick = placed.find(({mark}) => mark.matches('.tick'));
  const pieces = placed
    .filter(({mark, width, height}) => !mark.matches('.tick') && width > 0 && height > 0)
    .map(({mark, ...place}) => ({look: lookOf(mark), ...place}));
  return {
    line:
      row.querySelector('.scale')!.getBoundingClientRect().width - (row.matches('.tailed *, :has(.tailed)') ? 26 : 0),
    pieces,
    length: Math.max(0, ...pieces.map(({from, width}) => from + width)),
    ...(tick && {tick: tick.from + tick.width / 2}),
  };
}

/** What a reader tells a mark by. */
function lookOf(mark: Element): Look {
  const style = getComputedStyle(mark);
  const [start, end] = [style.borderInlineStartStyle, style.borderInlineEndStyle];
  if (style.backgroundImage.startsWith('repeating-')) return 'hatched';
  if (style.borderBlockStartStyle === 'dashed') {
    if (start === 'none') return 'tail';
    if (start === 'solid') return 'tail apart';
    return end === 'dashed' ? 'dashed' : end === 'none' ? 'open end' : 'marked end';
  }
  if (style.borderBlockStartStyle === 'solid') return 'outlined';
  const mask = style.maskImage;
  if (mask.startsWith('radial-')) return 'dots';
  if (mask.startsWith('conic-')) return 'squares';
  return mark.matches('.zero') ? 'nothing' : 'bar';
}

/** The length of one in a block of dots or crowds, how many a crowd has in a column, and how far its columns are apart. */
export function pitchOf(
  row: Element,
): {readonly one: number; readonly rows: number; readonly pitch: number} | undefined {
  const block = row.closest('.counts') ?? row;
  const dot = block.querySelector('.dots i:not(.tick, .range, .about, .was i)')?.getBoundingClientRect();
  if (dot) return {one: dot.height, rows: 1, pitch: dot.height};
  const columns = block.querySelector('.scale.crowd .line > i:not(.zero)');
  if (!columns) return undefined;
  const pitch = parseFloat(getComputedStyle(columns).maskSize);
  const rows = Math.round(columns.getBoundingClientRect().height / pitch);
  return {one: pitch / rows, rows, pitch};
}

/** Four more after each ten. */
export const gapsIn = (count: number): number => 4 * Math.max(0, Math.floor((count - 1) / 10));

function marksSeen(row: Element): string[] {
  const none = row.querySelector('.none');
  if (none) return [`“${plain(none.textContent)}”`];
  const cells = [...row.querySelectorAll<HTMLElement>('.cells i')];
  const marks = marksOf(row);
  const seen = cells.length ? cellsSeen(cells) : marks ? piecesSeen(marks, row) : '';
  if (marks?.tick === undefined) return [seen];
  const at = tickSeen(marks.tick, marks, row);
  return [seen, [wordsOf(row, '.was'), `at ${at}`].filter(Boolean).join(' ')];
}

/** A length as a number; of the line, where there is nothing to count. */
function numberOf(length: number, {line}: DrawnMarks, row: Element): string {
  const pitch = pitchOf(row);
  return pitch ? String(Math.round(length / pitch.one)) : `${Math.round((100 * length) / line)}%`;
}

function piecesSeen(marks: DrawnMarks, row: Element): string {
  const pitch = pitchOf(row);
  const lengths = new Map<Look, number>();
  for (const {look, width, height} of marks.pieces) {
    const isMany = look === 'dots' || look === 'squares';
    // A dashed dot has its gaps around it.
    const isOne = pitch && width === height && width < pitch.pitch;
    const length = isOne ? pitch.one : isMany && pitch ? (width * height) / pitch.pitch / pitch.rows : width;
    lengths.set(look, (lengths.get(look) ?? 0) + length);
  }
  return [...lengths]
    .map(([look, length]) =>
      look === 'nothing' || look.startsWith('tail') ? look : `${numberOf(length, marks, row)} ${look}`,
    )
    .join(', ');
}

function tickSeen(tick: number, marks: DrawnMarks, row: Element): string {
  const pitch = row.querySelector('.dots') ? pitchOf(row) : undefined;
  if (!pitch) return numberOf(tick, marks, row);
  const at = Array.from({length: 37}, (_, n) => n).find((n) => Math.abs(n * pitch.one + gapsIn(n) - tick) < 1);
  return String(at ?? 'no number');
}

function cellsSeen(cells: readonly HTMLElement[]): string {
  const [solid, all] = ['--to', '--unsure'].map((name) =>
    cells.reduce((sum, {style}) => sum + 10 * Number(style.getPropertyValue(name)), 0),
  ) as [number, number];
  const unsure = Math.round(all - solid);
  return `${Math.round(solid)}% in cells${unsure ? `, ${unsure}% hatched` : ''}`;
}
