import {FigureElement} from '@tip-figures/core/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {frameStyles} from '@tip-figures/core/frame.styles.js';
import {dotParts} from '@tip-figures/core/mark-parts.js';
import {bar, dots, mostDots, people} from '@tip-figures/core/marks.js';
import type {Unit} from '@tip-figures/core/marks.js';
import {marksStyles} from '@tip-figures/core/marks.styles.js';
import {exactly, highOf, isExact} from '@tip-figures/core/quantity.js';
import type {Quantity} from '@tip-figures/core/quantity.js';
import {themeStyles} from '@tip-figures/core/theme.styles.js';
import english from '@tip-figures/messages/generated/en-justice-outcomes.js';
import {html, nothing} from 'lit';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {parseJusticeOutcomes} from './justice-outcomes.model.js';
import type {JusticeOutcomes} from './justice-outcomes.model.js';
import {styles} from './justice-outcomes.styles.js';
import {justiceOutcomesWords} from './justice-outcomes.words.js';
import type {JusticeOutcomesWords, StageRow} from './justice-outcomes.words.js';
import type {Voice} from './phrases.js';

const figure: Figure<JusticeOutcomes, JusticeOutcomesWords, 'justice-outcomes'> = {
  name: 'justice-outcomes',
  fields: ['investigated', 'prosecuted', 'convicted', 'atMinimum', 'minimum'],
  english,
  parse: parseJusticeOutcomes,
  words: justiceOutcomesWords,
  topic: (place, text) => text.topic({has: place ? 'yes' : 'no', place}),
};

/**
 * How far people or cases came before the courts, stage by stage.
 *
 * @tagname tip-justice-outcomes
 * @summary How many were investigated, prosecuted, convicted, and sentenced to the legal minimum or more.
 */
export class JusticeOutcomesElement extends FigureElement<JusticeOutcomes, JusticeOutcomesWords, 'justice-outcomes'> {
  static override styles = [themeStyles, frameStyles, marksStyles, styles];

  static override properties: PropertyDeclarations = {
    investigated: {},
    prosecuted: {},
    convicted: {},
    atMinimum: {attribute: 'at-minimum'},
    minimum: {},
  };

  /** People investigated; what is left out has no figure in the source. */
  declare investigated?: string;
  /** People prosecuted. */
  declare prosecuted?: string;
  /** People convicted, as a quantity such as `24` or `about 20`. */
  declare convicted?: string;
  /** Those of them sentenced to the legal minimum or more. */
  declare atMinimum?: string;
  /** The shortest imprisonment that the law allows, such as `P5Y`. */
  declare minimum?: string;

  constructor() {
    super(figure);
  }

  protected override body(model: JusticeOutcomes, {rows}: JusticeOutcomesWords, voice: Voice): TemplateResult {
    // Cases and people are not measured against each other.
    const mostOf = (unit: Unit) =>
      Math.max(...model.stages.map((stage) => (stage.unit === unit ? (highOf(stage.quantity) ?? 0) : 0)));
    const most = {people: mostOf('people'), cases: mostOf('cases')};
    const whole = wholeOf(model, most.people);
    return html`${this.#key(model, most, whole, voice)}
      <div class="groups">
        <ol role="list" class="rows">
          ${rows.map((row) => this.#row(row, most[row.stage.unit], row.stage === model.atMinimum ? whole : 0, voice))}
        </ol>
      </div>`;
  }

  /** Explains the marks that are drawn, and no others. */
  #key({stages}: JusticeOutcomes, most: Record<Unit, number>, whole: number, {messages: text, frame}: Voice) {
    const single = (['people', 'cases'] as const).filter(
      (one) => most[one] <= mostDots && stages.some(({unit, quantity}) => unit === one && dotParts(quantity).solid > 0),
    );
    const unsure = new Map(stages.map(({quantity: {precision}, unit}) => [precision, unit]));
    unsure.delete('exact');
    unsure.delete('unknown');
    const entries = [
      ...single.map((unit) => html`<span class="each">${dots(exactly(1), 0, unit)} ${text.key({mark: unit})}</span>`),
      ...(whole ? [html`<span class="each">${dots(exactly(0), 1)} ${text.key({mark: 'rest'})}</span>`] : []),
      ...[...unsure].map(([precision, unit]) => {
        const sample = sampleOf(precision);
        const mark = most[unit] > mostDots ? bar(dotParts(sample), 2) : dots(sample, 0, unit);
        return html`<span>${mark} ${frame.precision({precision})}</span>`;
      }),
    ];
    return entries.length ? html`<p class="key small">${entries}</p>` : nothing;
  }

  #row({label, count, short, stage: {quantity, unit}}: StageRow, most: number, whole: number, {frame}: Voice) {
    const missing = quantity.precision === 'unknown';
    const glance = missing ? '–' : short;
    return html`<li>
      <b
        >${glance ? html`<span aria-hidden="true">${glance}</span>` : nothing}${
          missing ? nothing : short ? html`<span class="vh">${count}</span>` : count
        }</b
      >
      <span class="label">${label}</span>
      <span class="marks"
        >${missing ? html`<span class="none small">${frame.noFigure()}</span>` : people(quantity, most, whole, unit)}</span
      >
    </li>`;
  }
}

/** The convicted of whom those at the minimum are a part, where both are counted one by one; else 0. */
function wholeOf({linked, convicted: {quantity, unit}, atMinimum}: JusticeOutcomes, most: number): number {
  const isSure = isExact(atMinimum.quantity) || atMinimum.quantity.precision === 'range';
  return linked && isSure && unit === 'people' && isExact(quantity) && most <= mostDots ? quantity.value : 0;
}

/** A small quantity of that precision, for the key. */
function sampleOf(precision: Quantity['precision']): Quantity {
  if (precision === 'range') return {precision, low: 1, high: 2};
  return precision === 'unknown' || precision === 'withheld' ? {precision} : {precision, value: 1};
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-justice-outcomes': JusticeOutcomesElement;
  }
}
