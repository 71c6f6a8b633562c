import {html, nothing, type TemplateResult} from 'lit';
import {barParts, dotParts, type MarkParts} from './mark-parts.js';
import {upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';

/** What is counted: a person is a dot, a case a square. */
export type Unit = 'people' | 'cases';

/** Up to here people are drawn one by one. */
export const mostDots = 120;

/** People as dots, or cases as squares, in tens so that readers can count; hollow ones are the rest of `whole`. */
export function dots(quantity: Quantity, whole = 0, unit: Unit = 'people'): TemplateResult {
  const parts = dotParts(quantity);
  const rest = Math.max(whole - (upperOf(quantity) ?? 0), 0);
  return html`<span class="units ${unit}" aria-hidden="true">${tens(parts, rest)}</span>`;
}

/** A length from zero, in shares of `most`. */
export function bar(parts: MarkParts, most: number): TemplateResult {
  const width = (value: number) => `--w: ${most > 0 ? Math.min((100 * value) / most, 100) : 0}`;
  return html`<span class="bar" aria-hidden="true"
    >${parts.solid > 0 ? html`<i .style=${width(parts.solid)}></i>` : nothing}${
      parts.unsure > 0 ? html`<i class=${parts.kind} .style=${width(parts.unsure)}></i>` : nothing
    }</span
  >`;
}

/** People or cases one by one where there is room, else as a bar in shares of `most`. */
export function people(quantity: Quantity, most: number, whole = 0, unit: Unit = 'people'): TemplateResult {
  const length = bar(barParts(quantity, most), most);
  return most > mostDots ? length : html`${dots(quantity, whole, unit)}<span class="tight">${length}</span>`;
}

/** One run of equal marks inside a ten. */
interface Run {
  readonly kind: string;
  readonly count: number;
}

function tens({solid, unsure, kind}: MarkParts, rest: number): TemplateResult[] {
  const runs: Run[] = [
    {kind: 'dot', count: solid},
    {kind, count: unsure},
    {kind: 'rest', count: rest},
  ];
  const groups: Run[][] = [];
  let room = 0;
  for (const run of runs) {
    for (let left = run.count; left > 0;) {
      if (room === 0) {
        groups.push([]);
        room = 10;
      }
      // A mark of uncertainty is one shape: it is not cut where a ten ends.
      const count = run.kind === kind ? left : Math.min(left, room);
      groups.at(-1)?.push({...run, count});
      room = Math.max(room - count, 0);
      left -= count;
    }
  }
  return groups.map(
    (group) =>
      html`<span class="ten"
        >${group.map((run) => html`<i class=${run.kind} .style=${`--n: ${run.count}`}></i>`)}</span
      >`,
  );
}
