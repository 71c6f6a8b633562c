import {unsafeCSS, type CSSResult} from 'lit';

/** The largest number that is drawn as single marks; a larger one is a bar. */
export const mostUnits = 200;

/** A line of marks: how many fives it has, the size of each mark, and the width of the line, in px. */
export interface UnitLine {
  readonly fives: number;
  readonly dot: number;
  readonly width: number;
}

const dots = [8, 9, 10];
const mostFives = 15;
// The width of the widest figure, in px.
const widest = 760;
// The room beside a number of up to three digits and a label, in a figure of 560 px.
const mostFivesBeside = 8;
// This gap is added to the one between two marks, in px.
const gapAfterTen = 6;

/** The gap between two marks of a size, in px. */
const gapOf = (dot: number): number => (dot > 8 ? 2 : 1.5);

const widthOf = (fives: number, dot: number): number =>
  5 * fives * (dot + gapOf(dot)) - gapOf(dot) + gapAfterTen * ((fives - 1) >> 1);

/** All possible lines, narrowest first. */
const unitLines: readonly UnitLine[] = dots
  .flatMap((dot) =>
    Array.from({length: mostFives}, (_, index) => ({fives: index + 1, dot, width: widthOf(index + 1, dot)})),
  )
  .filter(({width}) => width <= widest)
  .sort((one, other) => one.width - other.width);

/**
 * The lines in which rows of at most `longest` marks are drawn: each from its width on, until the next.
 *
 * The best line is the one with fewest lines, then the larger mark, then whole tens, then the longer line. None of this
 * depends on the width, so a wider figure can only change to a line that has just found room.
 */
export function linesFor(longest: number): readonly UnitLine[] {
  const lines: UnitLine[] = [];
  for (const line of unitLines) {
    const last = lines.at(-1);
    if (!last || isBetter(line, last, longest)) lines.push(line);
  }
  return lines;
}

function isBetter(one: UnitLine, other: UnitLine, longest: number): boolean {
  const count = countOf(one, longest);
  const fewer = countOf(other, longest) - count;
  const larger = one.dot - other.dot;
  const rounder = (other.fives % 2) - (one.fives % 2);
  // Where one line is enough, any line with marks of its size is as good.
  return (fewer || larger || (count > 1 ? rounder || one.fives - other.fives : 0)) > 0;
}

const countOf = ({fives}: UnitLine, longest: number): number => Math.ceil(longest / 5 / fives);

/** The class of elements whose rows use a line where there is room. */
const classOf = ({fives, dot}: UnitLine): string => `l${fives}-${dot}`;

/** Classes for the element around rows of at most `longest` marks; `unitRules` gives the lines to them. */
export const lineClasses = (longest: number): string => linesFor(longest).map(classOf).join(' ');

/**
 * A class for rows with labels beside them: a label breaks rather than cost the marks another line. It is the class of
 * the shortest line that makes the fewest lines there. Fewer than five fives have room beside any label.
 */
export function besideClass(longest: number): string {
  const fives = Math.ceil(longest / 5);
  return `b${Math.ceil(fives / (Math.ceil(fives / mostFivesBeside) || 1))}`;
}

/**
 * Lines of marks as CSS, chosen by container queries: no script measures anything, so the figure is the same without
 * script, at every width.
 *
 * A five with the class `carry` begins a line rather than end one: the last line would have fewer than five marks.
 */
export const unitRules: CSSResult = unsafeCSS(
  // The smallest marks take at most 50 px for each five.
  unitLines.map(ruleOf).join('') +
    [5, 6, 7, mostFivesBeside].map((fives) => `.b${fives}{--line:${50 * fives}px}`).join(''),
);

function ruleOf(line: UnitLine, index: number): string {
  const {fives, dot, width} = line;
  const units = `.${classOf(line)} .units`;
  const columns = `${'var(--five) var(--ten) '.repeat((fives - 1) >> 1)}var(--five)${fives % 2 ? '' : ' var(--five)'}`;
  // `:where` has no specificity, so that the rule of a wider line can undo this one.
  const carry = `${units}>:where(.carry:nth-child(${fives}n))`;
  return `@container marks (width>=${index && width}px){${units}{--size:${dot}px;--gap:${gapOf(dot)}px;grid-template-columns:${columns}}${units}>*{grid-column:auto}${carry}{grid-column:1}}`;
}
