import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {dotParts} from '@tip-figures/core/marks/mark-parts.js';
import {keyEntry, markKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {dots, mostDots, type Unit} from '@tip-figures/core/marks/marks.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {exactly, isExact, upperOf} from '@tip-figures/record/values/quantity.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english from '@tip-figures/messages/generated/en-justice-outcomes.js';
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {parseJusticeOutcomes, type JusticeOutcomes} from './justice-outcomes.model.js';
import {styles} from './justice-outcomes.styles.js';
import {justiceOutcomesWords, type JusticeOutcomesWords, type StageRow} from './justice-outcomes.words.js';
import type {Text} from './justice-outcomes.phrases.js';

const figure: Figure<JusticeOutcomes, JusticeOutcomesWords, 'justice-outcomes'> = {
  name: 'justice-outcomes',
  fields: ['investigated', 'prosecuted', 'convicted', 'atMinimum', 'minimum'],
  english,
  parse: parseJusticeOutcomes,
  words: justiceOutcomesWords,
  topic: (about, messages) => messages.topic(about),
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
  declare investigated?: string | number;
  /** People prosecuted. */
  declare prosecuted?: string | number;
  /** People convicted, as a quantity such as `24` or `about 20`. */
  declare convicted?: string | number;
  /** Those of them sentenced to the legal minimum or more. */
  declare atMinimum?: string | number;
  /** The shortest imprisonment that the law allows, such as `P5Y`. */
  declare minimum?: string;

  constructor() {
    super(figure);
  }

  protected override body(model: JusticeOutcomes, {rows}: JusticeOutcomesWords, text: Text): TemplateResult {
    // Cases and people are not measured against each other.
    const mostOf = (unit: Unit) =>
      Math.max(...model.stages.map((stage) => (stage.unit === unit ? (upperOf(stage.quantity) ?? 0) : 0)));
    const most = {people: mostOf('people'), cases: mostOf('cases')};
    const whole = wholeOf(model, most.people);
    return html`${this.#key(model, most, whole, text)}
      <div class="groups">
        <ol role="list" class="rows">
          ${rows.map((row) => this.#row(row, most[row.stage.unit], row.stage === model.atMinimum ? whole : 0, text))}
        </ol>
      </div>`;
  }

  /** Explains the marks that are drawn, and no others. */
  #key({stages}: JusticeOutcomes, most: Record<Unit, number>, whole: number, {messages, frame}: Text) {
    const single = (['people', 'cases'] as const).filter(
      (one) => most[one] <= mostDots && stages.some(({unit, quantity}) => unit === one && dotParts(quantity).solid > 0),
    );
    const unsure = new Map(stages.map(({quantity: {precision}, unit}) => [precision, unit]));
    unsure.delete('exact');
    unsure.delete('unknown');
    return markKey([
      ...single.map((unit) => keyEntry('exact', messages.key({mark: unit}), 1, unit)),
      ...(whole ? [html`<span class="exact">${dots(exactly(0), 1)} ${messages.key({mark: 'rest'})}</span>`] : []),
      ...[...unsure].map(([precision, unit]) => keyEntry(precision, frame.precision({precision}), most[unit], unit)),
    ]);
  }

  #row({label, count, short, stage: {quantity, unit}}: StageRow, most: number, whole: number, text: Text) {
    const missing = quantity.precision === 'unknown';
    const glance = missing ? '–' : short;
    const number = html`${glance ? html`<span aria-hidden="true">${glance}</span>` : nothing}${
      missing ? nothing : short ? html`<span class="vh">${count}</span>` : count
    }`;
    return markRow(number, label, marksOf(quantity, most, text, whole, unit));
  }
}

/** The convicted of whom those at the minimum are a part, where both are counted one by one; else 0. */
function wholeOf({linked, convicted: {quantity, unit}, atMinimum}: JusticeOutcomes, most: number): number {
  const isSure = isExact(atMinimum.quantity) || atMinimum.quantity.precision === 'range';
  return linked && isSure && unit === 'people' && isExact(quantity) && most <= mostDots ? quantity.value : 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-justice-outcomes': JusticeOutcomesElement;
  }
}
