import {missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {bar} from '../marks/bar.js';
import type {Emphasis} from '../marks/emphasis.js';
import {barParts} from '../marks/mark-parts.js';
import {together} from '../text/format/together.js';
import {lengthOf, type Slots} from './panels.slots.js';
import type {ToldPlace} from './places.words.js';
import type {SeriesPoint} from './placing.js';

/** The series of one place: a column for each of its numbers, on the axes of all. */
export function panel(
  {key, name, series = []}: ToldPlace,
  all: Slots,
  id: string,
  {isLit, noteOn}: Emphasis,
): TemplateResult {
  const {slots, slotOf} = all;
  const keysOf = (point: SeriesPoint | undefined) => (point ? [`${key}/${point.key}`] : []);
  const at = slots.map((slot) => ({slot, point: series.findLast((one) => slotOf(one) === slot.key)}));
  const note = noteOn(key, ...at.flatMap(({point}) => keysOf(point)));
  return html`<div class=${isLit(key) ? 'panel lit' : 'panel'}>
    <b class="name" id=${id}>${together(name)}</b>
    <ul role="list" aria-labelledby=${id}>
      ${at.map(
        ({slot, point}, index) =>
          html`<li class=${isLit(...keysOf(point)) ? 'lit' : nothing} .style=${`--slot: ${index + 1}`}>
            <span class="date">${together(slot.tick)}</span>
            <span class="stack">${valueOf(point)}${columnOf(point, all)}</span>
          </li>`,
      )}
    </ul>
    ${note ? html`<small class="note" part="note">${note}</small>` : nothing}
  </div>`;
}

/** The number of a period, or a dash where there is none: why is said in the table and by ear. */
const valueOf = (point: SeriesPoint | undefined): TemplateResult =>
  point && !missingOf(point.quantity)
    ? html`<span class="value">${point.value}</span>`
    : html`<span class="value lack"
        ><span aria-hidden="true">–</span>${point ? html`<span class="vh">${point.value}</span>` : nothing}</span
      >`;

function columnOf(point: SeriesPoint | undefined, {most, top}: Slots): TemplateResult | typeof nothing {
  const length = point ? lengthOf(point, most) : 0;
  if (!point || !length) return nothing;
  return html`<span class="column" aria-hidden="true" .style=${`--h: ${length / top}`}
    >${bar(barParts(point.quantity, most), length)}</span
  >`;
}
