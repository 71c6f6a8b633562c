import {barParts, dotParts} from '@tip-figures/core/marks/mark-parts.js';
import {missingOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
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
  const counts = rows.flatMap(({of: {count}}) => (count && !missingOf(count) ? [count] : []));
  const largest = Math.max(0, ...counts.map((count) => upperOf(count) ?? 0));
  const lengths = counts.map((count) => barParts(count, largest)).map(({solid, unsure}) => solid + unsure);
  return {
    kind: largest > mostDots ? 'long' : largest > mostLarge ? 'little' : 'large',
    most: Math.max(1, ...lengths),
  };
}

/** The people of a case as they stood at a stage: a dot each, or a bar. A number that is not known has no mark. */
export const peopleMarks = (count: Quantity | undefined, state: State, scale: Scale) =>
  count && !missingOf(count)
    ? html`<span class="dots ${state}" aria-hidden="true"
        >${scale.kind === 'long' ? barOf(count, scale.most) : dotsOf(count)}</span
      >`
    : nothing;

function barOf(count: Quantity, most: number): TemplateResult[] {
  const {solid, unsure} = barParts(count, most);
  const style = (length: number) => `--w: ${(100 * length) / most}`;
  return [
    ...(solid > 0 ? [html`<i .style=${style(solid)}></i>`] : []),
    ...(unsure > 0 ? [html`<i class="unsure" .style=${style(unsure)}></i>`] : []),
  ];
}

/** Dots in tens. What is not certain is dashed; of a number that is open at its end, that is one open mark. */
function dotsOf(count: Quantity): TemplateResult[] {
  const {solid, unsure, kind} = dotParts(count);
  const isOpen = kind === 'over' || kind === 'at-least';
  const all = [
    ...Array.from({length: solid}, () => html`<i></i>`),
    ...Array.from({length: isOpen ? 1 : unsure}, () => html`<i class=${isOpen ? 'tail' : 'unsure'}></i>`),
  ];
  return Array.from(
    {length: Math.ceil(all.length / 10)},
    (_, ten) => html`<span>${all.slice(10 * ten, 10 * ten + 10)}</span>`,
  );
}
