import {precisionText} from '@tip-figures/core/text/quantity-words.js';
import {dotParts} from '@tip-figures/core/marks/mark-parts.js';
import {keyEntry, markKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {dots, mostDots, type Unit} from '@tip-figures/core/marks/marks.js';
import {exactly, isExact, isOpen, upperOf} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {JusticeOutcomes} from './justice-outcomes.model.js';
import type {Text} from './justice-outcomes.phrases.js';
import type {JusticeOutcomesWords, StageRow} from './justice-outcomes.words.js';

/** A row for each stage, with a dot for each person or a square for each case. */
export function justiceOutcomesView(model: JusticeOutcomes, {rows}: JusticeOutcomesWords, text: Text): TemplateResult {
  // Cases and people are not measured against each other.
  const mostOf = (unit: Unit) =>
    Math.max(...model.stages.map((stage) => (stage.unit === unit ? (upperOf(stage.quantity) ?? 0) : 0)));
  const most = {people: mostOf('people'), cases: mostOf('cases')};
  const whole = wholeOf(model, most.people);
  return html`${key(model, most, whole, text)}
    <div class="groups">
      <ol role="list" class="rows">
        ${rows.map((row) => rowOf(row, most[row.stage.unit], row.stage === model.atMinimum ? whole : 0, text))}
      </ol>
    </div>`;
}

/** Explains the marks that are drawn, and no others. */
function key({stages}: JusticeOutcomes, most: Record<Unit, number>, whole: number, text: Text) {
  const {messages} = text;
  const single = (['people', 'cases'] as const).filter(
    (one) => most[one] <= mostDots && stages.some(({unit, quantity}) => unit === one && dotParts(quantity).solid > 0),
  );
  const unsure = new Map(stages.map(({quantity: {precision}, unit}) => [precision, unit]));
  unsure.delete('exact');
  unsure.delete('unknown');
  unsure.delete('unreported');
  return markKey([
    ...single.map((unit) => keyEntry('exact', messages.key({mark: unit}), 1, unit)),
    ...(whole ? [html`<span class="exact">${dots(exactly(0), 1)} ${messages.key({mark: 'rest'})}</span>`] : []),
    ...[...unsure].map(([precision, unit]) => keyEntry(precision, precisionText(precision, text), most[unit], unit)),
  ]);
}

function rowOf({label, count, short, stage: {quantity, unit}}: StageRow, most: number, whole: number, text: Text) {
  const missing = isOpen(quantity);
  const glance = missing ? '–' : short;
  const number = html`${glance ? html`<span aria-hidden="true">${glance}</span>` : nothing}${
    missing ? nothing : short ? html`<span class="vh">${count}</span>` : count
  }`;
  return markRow(number, label, marksOf(quantity, most, text, whole, unit));
}

/** The convicted of whom those at the minimum are a part, where both are counted one by one; else 0. */
function wholeOf({linked, convicted: {quantity, unit}, atMinimum}: JusticeOutcomes, most: number): number {
  const isSure = isExact(atMinimum.quantity) || atMinimum.quantity.precision === 'range';
  return linked && isSure && unit === 'people' && isExact(quantity) && most <= mostDots ? quantity.value : 0;
}
