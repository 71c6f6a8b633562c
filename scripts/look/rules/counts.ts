// Rules on counts: each mark is its number on the scale of its block, and the tick that of the period before.

import {blocksIn, type Block, type CountLine, type Marks, type Piece} from './count-lines.js';
import type {Fault, Rule} from './fault.js';
import {pairedWith, valuesOf, type Value} from './values.js';

const NEAR = 1;
/** A bar above zero can be seen. */
const SHORTEST = 2;
const SHORTEST_FRAME = 12;
const MOST_IN_CROWD = 200;
/** A number that is not exact is hatched on both sides of its end. */
const HATCH = 18;
/** What goes on beyond its number. */
const TAIL = 26;
/** Between tens in a line of dots, and after each dot. */
const TENS = 4;
const AFTER = 1.6;

/** All that is wrong with the marks of counts. */
export const counted: Rule = ({root}, {rows}) => {
  const values = valuesOf(rows);
  const others = values.flatMap(({numbers}) => numbers);
  const blocks = blocksIn(root);
  const paired = pairedWith(
    blocks.flatMap(({lines}) => lines),
    values,
  );
  return blocks.flatMap((block, index) => {
    const before = blocks.slice(0, index).reduce((sum, {lines}) => sum + lines.length, 0);
    return faultsIn(block, paired.slice(before, before + block.lines.length), others);
  });
};

/** A drawn line with what the data say of it. */
interface Row extends CountLine {
  readonly value: Value | undefined;
}

function faultsIn({lines}: Block, values: readonly (Value | undefined)[], others: readonly number[]): Fault[] {
  const rows = lines.map((line, index): Row => ({...line, value: values[index]}));
  const unit = lengthOfOne(rows);
  return [
    ...rows.flatMap((row) => [
      ...markFaults(row),
      ...(unit === undefined ? [] : [...lengthFaults(row, unit), ...tickFaults(row, others, unit)]),
    ]),
    ...(unit === undefined ? [] : scaleFaults(rows, unit)),
  ];
}

function markFaults({label, numbers, marks, hasOther, value}: Row): Fault[] {
  const name = nameOf(label, numbers);
  if (numbers.length === 0) return [];
  if (!value) return [{rule: 'not in the data', what: name}];
  if (!marks) return hasOther ? [] : [{rule: 'no mark', what: name}];
  const isShapeRight = !['people', 'cases'].includes(value.unit) || isOfUnit(value, marks);
  return [
    ...(marks.pieces.length ? [] : [{rule: 'no mark', what: name}]),
    ...(isShapeRight ? [] : [{rule: 'shape', what: `${name} is drawn as no ${value.unit}`}]),
    ...(value.earlier.length > 0 && marks.tick === undefined ? [{rule: 'no tick', what: name}] : []),
  ];
}

/** People are round, cases square; of what is not exact, is open or is 0, the end is not seen. */
const isOfUnit = ({unit, precision}: Value, {isRound, pieces}: Marks): boolean =>
  isRound === (unit === 'people') || precision !== 'exact' || !pieces.some(isFilled);

const isFilled = (piece: Piece): boolean => ['solid', 'dot', 'filled'].some((name) => is(piece, name));

const nameOf = (label: string, numbers: readonly number[]): string => `${label} ${numbers.join(' to ')}`.trim();

/** How long one is on the scale of a block: of marks their pitch, else the bar of the largest number by that. */
function lengthOfOne(rows: readonly Row[]): number | undefined {
  const pieces = rows.flatMap(({marks}) => marks?.pieces ?? []);
  const own = pieces.find(({pitch}) => pitch > 0);
  if (own) return own.pitch / Math.max(...pieces.filter(({pitch}) => pitch > 0).map(({high}) => high));
  const [longest] = rows
    .flatMap(({marks, value}) => {
      const number = value?.numbers.at(-1);
      return marks?.pieces.length && number ? {number, length: endsOf(marks.pieces).high} : [];
    })
    .sort((one, other) => other.number - one.number);
  return longest && longest.length / longest.number;
}

/** Where a bar ends, and where the sure part of a range does. */
function endsOf(pieces: readonly Piece[]): {readonly low: number; readonly high: number} {
  const last = pieces.at(-1);
  if (!last) return {low: 0, high: 0};
  if (is(last, 'about')) return {low: last.right - HATCH, high: last.right - HATCH};
  if (is(last, 'over') || is(last, 'at-least')) return {low: last.left, high: last.left};
  return {low: is(last, 'range') ? last.left : last.right, high: last.right};
}

const is = ({kind}: Piece, name: string): boolean => kind.split(' ').includes(name);

function lengthFaults({label, numbers, marks, value}: Row, unit: number): Fault[] {
  const [low, high = low] = value?.numbers ?? [];
  if (!marks?.pieces.length || low === undefined || high === undefined) return [];
  const {pieces} = marks;
  const name = nameOf(label, numbers);
  if (pieces.some(({dots}) => dots !== undefined)) {
    const dots = pieces.reduce((sum, piece) => sum + (piece.dots ?? 0), 0);
    return Math.abs(dots - high) < 0.1
      ? []
      : [{rule: 'number of marks', what: `${name} has ${Number(dots.toFixed(1))}`}];
  }
  const ends = endsOf(pieces);
  const isFramed = pieces.some((piece) => is(piece, 'under') || is(piece, 'up-to'));
  const shortest = Math.max(isFramed ? SHORTEST_FRAME : SHORTEST, ...pieces.map(({least}) => least));
  const wrong = [
    ...(low === high ? [] : [{right: low * unit, drawn: ends.low}]),
    {right: high * unit, drawn: ends.high},
  ].find(({right, drawn}) => !isNear(drawn, right, shortest));
  if (!wrong) return [];
  return [{rule: 'length', what: `${name} ends at ${wrong.drawn.toFixed(1)} px, not ${wrong.right.toFixed(1)}`}];
}

/** What is too short to be seen is drawn longer. */
const isNear = (drawn: number, right: number, shortest: number): boolean =>
  Math.abs(drawn - right) <= NEAR || (right < shortest && drawn <= shortest + NEAR);

/** Each tick is where the number of the period before ends. */
function tickFaults({label, numbers, marks, value}: Row, others: readonly number[], unit: number): Fault[] {
  const tick = marks?.tick;
  if (!marks || tick === undefined || !value) return [];
  const isOfDots = marks.pieces.some((piece) => is(piece, 'dot'));
  // Days and key figures are rows of their own.
  const ends = (value.earlier.length ? value.earlier : others).map((number) =>
    Math.min(marks.width, endOf(number, unit, isOfDots)),
  );
  const isRight = ends.some((end) => tick <= end + NEAR && tick >= end - NEAR - (isOfDots ? AFTER : 0));
  if (isRight) return [];
  const right = ends.map((end) => end.toFixed(1)).join(' or ');
  return [{rule: 'tick', what: `${nameOf(label, numbers)}: at ${tick.toFixed(1)} px, not ${right || 'any'}`}];
}

const endOf = (number: number, unit: number, isOfDots: boolean): number =>
  number * unit + (isOfDots ? Math.max(0, Math.floor((number - 1) / 10)) * TENS : 0);

/** Of bars that are none beside dots or a crowd the largest number, ticks included, ends where their line does, or before a tail. */
function scaleFaults(rows: readonly Row[], unit: number): Fault[] {
  const drawn = rows.filter(({marks}) => marks?.pieces.length);
  const isOfBars = drawn.every(({marks}) => marks?.pieces.every(({dots}) => dots === undefined));
  const width = drawn[0]?.marks?.width ?? 0;
  const most = Math.max(...drawn.flatMap(({value}) => value?.numbers ?? []));
  const end = Math.max(most * unit, ...drawn.map(({marks}) => marks?.tick ?? 0));
  if (!isOfBars || most <= MOST_IN_CROWD || (end <= width + NEAR && end >= width - TAIL - NEAR)) return [];
  return [{rule: 'scale', what: `${most} ends at ${end.toFixed(1)} of ${width.toFixed(1)} px`}];
}
