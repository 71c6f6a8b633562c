import {unsafeCSS, type CSSResult} from 'lit';

/** The largest number that is drawn as single marks; a larger one is a bar. */
export const mostUnits = 200;

// The smallest mark with the gap behind it, and what a gap after ten has more, in px.
const leastStep = 8;
const gapAfterTen = 6;
// No figure is wider, in px.
const widest = 760;

const five = 5;

/** Lines of marks: how many a line holds, and how wide it is at least, in px. */
export interface UnitLine {
  readonly marks: number;
  readonly width: number;
}

const gapsIn = (marks: number): number => gapAfterTen * Math.floor((marks - 1) / (2 * five));

const lineOf = (marks: number): UnitLine => ({marks, width: marks * leastStep - 1 + gapsIn(marks)});

let mostMarks = 1;
while (lineOf(mostMarks + 1).width <= widest) mostMarks += 1;

/**
 * The lines in which rows of at most `longest` marks are drawn, narrowest first: each from its width on, until the next.
 *
 * Fewest lines win, then the larger mark, which is the shorter line. Of several lines each holds whole fives; one alone is
 * as long as its marks are.
 */
export function linesFor(longest: number): readonly UnitLine[] {
  const lines: UnitLine[] = [];
  for (let count = Math.ceil(longest / five) || 1; count > 1; count -= 1) {
    const marks = five * Math.ceil(longest / five / count);
    if (marks <= mostMarks && lines.at(-1)?.marks !== marks) lines.push(lineOf(marks));
  }
  return longest <= mostMarks ? [...lines, lineOf(longest || 1)] : lines;
}

/** Classes for the element around rows of at most `longest` marks; `unitRules` gives the lines to them. */
export const lineClasses = (longest: number): string =>
  linesFor(longest)
    .map(({marks}) => `l${marks}`)
    .join(' ');

/**
 * Lines of marks as CSS, chosen by the width of the rows' own containers: nothing is measured by script, so the
 * same figure holds where none runs, at every width. Marks grow with the room, by whole pixels; `--wide` is what the
 * longest line would like to have, so that labels beside it break first.
 *
 * A five with the class `carry` begins a line rather than end one: the last line would have fewer than five marks.
 */
export const unitRules: CSSResult = unsafeCSS(
  Array.from({length: mostMarks}, (_, index) => ruleOf(lineOf(index + 1))).join(''),
);

function ruleOf({marks, width}: UnitLine): string {
  const fives = Math.ceil(marks / five);
  const units = `.l${marks} .units`;
  const columns = `${'var(--five) var(--ten) '.repeat((fives - 1) >> 1)}var(--five)${fives % 2 ? '' : ' var(--five)'}`;
  // `:where` has no specificity, so that the rule of a wider line can undo this one.
  const carry = `${units}>:where(.carry:nth-child(${fives}n))`;
  return `.l${marks}{--wide:${width}px}@container marks (width>=${marks > 1 ? width : 0}px){${units}{--room:calc((100cqi - ${gapsIn(marks) - 1}px)/${marks});grid-template-columns:${columns}}${units}>*{grid-column:auto}${carry}{grid-column:1}}`;
}
