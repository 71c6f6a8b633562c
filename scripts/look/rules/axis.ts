// The rule on an axis of years: what stands on it is where its years are, and as many as its row says.

import type {ValueRow} from './facts.js';
import type {Fault, Rule} from './fault.js';
import {wordsOf} from './printed.js';

const NEAR = 1.5;
/** Dots stand in stacks of some px, of which the middle is at the term. */
const DOTS = 2;

/** The numbers of an axis, and each mark on it, are at their years. */
export const onAxis: Rule = ({root}, {rows}) => {
  const axis = axisIn(root);
  if (!axis) return [];
  const said = rows.flatMap(({name, value}) => [...yearsIn(name), ...yearsIn(value)]);
  return [
    ...axis.numbers.flatMap(({year, at}) => axis.faultAt(at, [year], String(year))),
    ...[...root.querySelectorAll('.years li')].flatMap((row) => rowFaults(row, axis, said)),
    ...[...root.querySelectorAll('.years .stack')].flatMap((stack) => stackFaults(stack, axis, rows)),
  ];
};

interface Axis {
  readonly numbers: readonly {readonly year: number; readonly at: number}[];
  readonly yearAt: (at: number) => number;
  /** Whether a place is after its last year: there are lanes for life and death. */
  readonly isBeyond: (at: number) => boolean;
  readonly faultAt: (at: number, years: readonly number[], name: string, near?: number) => Fault[];
}

function axisIn(root: ParentNode): Axis | undefined {
  const base = root.querySelector('.years .axis .base')?.getBoundingClientRect();
  const [last] = yearsIn(wordsOf(root.querySelector('.years .axis .last')));
  if (!base || !last) return undefined;
  const yearAt = (at: number): number => ((at - base.left) * last) / base.width;
  const placeOf = (year: number): number => base.left + (year * base.width) / last;
  const isBeyond = (at: number): boolean => at > base.right + NEAR || at < base.left - NEAR;
  return {
    yearAt,
    isBeyond,
    numbers: [...root.querySelectorAll('.years .axis .step')].flatMap((step) => {
      const number = wordsOf(step.querySelector('b'));
      return number ? [{year: Number(number), at: step.getBoundingClientRect().left}] : [];
    }),
    faultAt: (at, years, name, near = NEAR) =>
      isBeyond(at) || [0, last, ...years].some((year) => Math.abs(placeOf(year) - at) <= near)
        ? []
        : [{rule: 'axis', what: `${name}: at ${yearAt(at).toFixed(2)} years, not ${years.join(' or ') || 'any'}`}],
  };
}

/** The ends of boxes and lines are at years that their row, or a law, says. */
function rowFaults(row: Element, {faultAt}: Axis, said: readonly number[]): Fault[] {
  const words = wordsOf(row);
  const own = yearsIn(words);
  const name = words.slice(0, 40);
  return [...row.querySelectorAll('.plot > .box, .plot > .term, .plot > i')].flatMap((mark) => {
    const {left, right} = mark.getBoundingClientRect();
    const years = mark.matches('.box, .term') && own.length ? own : said;
    if (mark.matches('.at') || right - left < 2 * NEAR) return faultAt((left + right) / 2, said, name, DOTS);
    return [...faultAt(left, years, name), ...faultAt(right, years, name)];
  });
}

/** Each stack has as many dots as the term where it stands has people. */
function stackFaults(stack: Element, axis: Axis, rows: readonly ValueRow[]): Fault[] {
  const {left, right} = stack.getBoundingClientRect();
  const at = (left + right) / 2;
  if (axis.isBeyond(at)) return [];
  const dots = stack.querySelectorAll('i').length;
  const alike = rows.filter(({name, value}) => Number(value) === dots && yearsIn(name).length === 1);
  return axis.faultAt(
    at,
    alike.flatMap(({name}) => yearsIn(name)),
    `${dots} dots`,
    DOTS,
  );
}

/** Lengths of time in years: `8 to 15 years` has two, `5 years 6 months` one. */
export function yearsIn(text: string): number[] {
  const lengths = /(\d+)(?:\s?(?:to|–)\s?(\d+))?\s(years?|months?|days?)(?:\s(?:and\s)?(\d+)\smonths?)?/g;
  return [...text.matchAll(lengths)].flatMap(([, from, to, unit = '', months]) => {
    const part = unit.startsWith('year') ? 1 : unit.startsWith('month') ? 12 : 365;
    return [from, to].flatMap((one) => (one === undefined ? [] : Number(one) / part + Number(months ?? 0) / 12));
  });
}
