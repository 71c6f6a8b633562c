import {missingOf, spanOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing} from 'lit';
import type {CaseRow} from './accountability-record.rows.js';
import type {State} from './accountability-record.standing.js';

// With more people in a case, all have bars; with more than ten, smaller dots.
const mostDots = 36;
const mostLarge = 10;

/** How all cases of a figure are drawn. */
export interface Scale {
  readonly kind: 'large' | 'little' | 'long';
  /** The number of people of the longest bar. */
  readonly most: number;
}

export function scaleOf(rows: readonly CaseRow[]): Scale {
  const most = Math.max(1, ...rows.map(({of: {count}}) => (count && !missingOf(count) ? (upperOf(count) ?? 0) : 0)));
  return {kind: most > mostDots ? 'long' : most > mostLarge ? 'little' : 'large', most};
}

/** The people of a case as they stood at a stage: a dot each, or a bar. A number that is not known has no mark. */
export function peopleMarks(count: Quantity | undefined, state: State, {kind, most}: Scale) {
  if (!count || missingOf(count)) return nothing;
  const {sure, unsure, isOpen} = partsOf(count);
  const tail = isOpen ? [html`<i class="tail"></i>`] : [];
  const lengthOf = (people: number, name: string) =>
    people > 0 ? [html`<i class=${name} .style=${`--w: ${(100 * people) / most}`}></i>`] : [];
  const each = (people: number, name: string) => Array.from({length: people}, () => html`<i class=${name}></i>`);
  const marksOf = kind === 'long' ? lengthOf : each;
  const all = [...marksOf(sure, ''), ...marksOf(unsure, 'unsure'), ...tail];
  return html`<span class="dots ${state}" aria-hidden="true">${all}</span>`;
}

/** How many are certain, and how many may be: the last one of "about". */
function partsOf(count: Quantity): {sure: number; unsure: number; isOpen?: boolean} {
  const span = spanOf(count);
  const value = 'value' in count ? count.value : 0;
  if (span) return {sure: span.low, unsure: span.high - span.low};
  switch (count.precision) {
    case 'about':
      return {sure: value - 1, unsure: 1};
    case 'under':
      return {sure: 0, unsure: value - 1};
    case 'almost':
    case 'up-to':
      return {sure: 0, unsure: value};
    case 'exact':
      return {sure: value, unsure: 0};
    default:
      return {sure: value, unsure: 0, isOpen: true};
  }
}
