import type {Unit} from '@tip-figures/record/values/justice/stage-text.js';
import {html, nothing, type TemplateResult} from 'lit';
import {isExact, missingOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {cells} from '../counts/cells.js';
import {barParts, dotParts, type MarkParts} from './mark-parts.js';
import {lineClasses, mostUnits} from './unit-lines.js';

/** The unit of marks: a dot is a person, a square is a case. Offences and incidents have outlined bars alone. */
export type {Unit};

/** Those that have a mark each. */
export type MarkUnit = 'people' | 'cases';

const isMarked = (unit: Unit): unit is MarkUnit => unit === 'people' || unit === 'cases';

/** The scale of all rows of one unit, so that readers can compare them. */
export interface MarkScale {
  readonly unit: Unit;
  /** Whether there are few enough for a mark each; otherwise the rows have bars. */
  readonly single: boolean;
  /** The value of a bar as wide as its row. */
  readonly most: number;
  /** Classes for an element around the rows, which give all lines of marks the same length. */
  readonly lines: string;
}

/** How a quantity is drawn among the others of a whole. */
export interface MarkOptions {
  /** `open` where the quantity is itself the rest that its source leaves open: it is drawn dashed. */
  readonly rest?: 'stated' | 'open';
}

/** The scale of rows with these quantities and the wholes that they are parts of. */
export function markScale(quantities: readonly Quantity[], unit: Unit = 'people'): MarkScale {
  const drawn = quantities.filter((one) => !missingOf(one));
  const longest = (parts: (quantity: Quantity) => MarkParts) => Math.max(0, ...drawn.map((one) => sizeOf(parts(one))));
  const single = isMarked(unit) && drawn.every((quantity) => (upperOf(quantity) ?? 0) <= mostUnits);
  const most = Math.ceil(longest(barParts));
  if (!single) return {unit, single, most, lines: ''};
  // The words of other numbers need the room themselves.
  const words = drawn.every(isExact) ? '' : ' worded';
  return {unit, single, most, lines: `${lineClasses(longest(dotParts))}${words}`};
}

/** Marks of one unit each in fives and tens, so that readers can count. */
export function units(quantity: Quantity, unit: Unit = 'people', {rest}: MarkOptions = {}): TemplateResult {
  const {solid, unsure, kind} = dotParts(quantity);
  const gap = kind === 'over' ? 1 : 0;
  // A tail may go on past the end of a five.
  const isTail = gap > 0 || kind === 'at-least';
  const after = isTail ? Math.min(unsure - gap, 5 - ((solid + gap) % 5)) : unsure;
  const runs: readonly Run[] = [
    {kind: rest === 'open' ? 'range' : 'dot', count: solid},
    {kind: 'gap', count: gap},
    {kind, count: after},
  ];
  return html`<span class="units ${unit}" aria-hidden="true">${fives(runs)}</span>`;
}

/** A length from zero, in shares of `most`, and the outline of the rest up to `whole`. */
export function bar(
  parts: MarkParts,
  most: number,
  {whole = 0, rest}: MarkOptions & {readonly whole?: number | undefined} = {},
  unit: Unit = 'people',
): TemplateResult {
  const pieces: readonly Run[] = [
    {kind: rest === 'open' ? 'range' : '', count: parts.solid},
    {kind: parts.kind, count: parts.unsure},
    {kind: 'rest', count: whole - sizeOf(parts)},
  ];
  return html`<span class=${isMarked(unit) ? 'bar' : 'bar outlined'} aria-hidden="true"
    >${pieces.map(({kind, count}) =>
      count > 0 ? html`<i class=${kind} .style=${`--w: ${Math.min((100 * count) / most, 100)}`}></i>` : nothing,
    )}</span
  >`;
}

/** Marks of one unit each where the scale has room for them, else a bar. */
export const marks = (quantity: Quantity, {unit, single, most}: MarkScale, options?: MarkOptions): TemplateResult =>
  quantity.precision === 'share'
    ? cells(quantity.percent)
    : single
      ? units(quantity, unit, options)
      : bar(barParts(quantity, most), most, options, unit);

const sizeOf = ({solid, unsure}: MarkParts): number => solid + unsure;

/** Equal marks in a row. */
interface Run {
  readonly kind: string;
  readonly count: number;
}

function fives(runs: readonly Run[]): TemplateResult[] {
  const groups: Run[][] = [];
  let room = 0;
  for (const {kind, count} of runs) {
    for (let left = count; left > 0;) {
      if (room === 0) room = groups.push([]) && 5;
      const part = Math.min(left, room);
      groups.at(-1)?.push({kind: kind + endsOf(kind, left === count, left === part), count: part});
      room -= part;
      left -= part;
    }
  }
  return groups.map((group, index) => five(group, room > 0 && index === groups.length - 2 ? ' carry' : ''));
}

/** The ends of a pill that a piece of it has; other marks have no ends. */
const endsOf = (kind: string, first: boolean, last: boolean): string =>
  kind === 'under' || kind === 'up-to' ? `${first ? ' start' : ''}${last ? ' end' : ''}` : '';

/** Up to five marks. With `carry` they begin a line rather than leave fewer than five alone on the next. */
function five(group: readonly Run[], carry: string): TemplateResult {
  const [first] = group;
  if (first && group.length === 1 && first.kind !== 'range') return run(first, carry);
  return html`<span class=${`five${carry}`}
    >${group.map((one) =>
      // A dashed mark needs an element of its own.
      one.kind === 'range' ? Array.from({length: one.count}, () => run({kind: 'range', count: 1}, '')) : run(one, ''),
    )}</span
  >`;
}

const run = ({kind, count}: Run, carry: string) => html`<i class=${kind + carry} .style=${`--n: ${count}`}></i>`;
