import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {countStyles} from '@tip-figures/core/counts/counts.styles.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {unitsUsed} from '@tip-figures/core/marks/marks-used.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {justiceOutcomes} from '@tip-figures/record/figures/justice-outcomes.js';
import english, {translations} from '@tip-figures/messages/generated/en-justice-outcomes.js';
import {parseJusticeOutcomes, type JusticeOutcomes} from './justice-outcomes.model.js';
import {justiceOutcomesCompact, justiceOutcomesView} from './justice-outcomes.view.js';
import {justiceOutcomesWords, type JusticeOutcomesWords} from './justice-outcomes.words.js';

const figure: Figure<JusticeOutcomes, JusticeOutcomesWords, 'justice-outcomes'> = {
  name: justiceOutcomes.name,
  declarations: [justiceOutcomes],
  english,
  translations: [translations],
  parse: parseJusticeOutcomes,
  words: justiceOutcomesWords,
  view: justiceOutcomesView,
  compact: justiceOutcomesCompact,
  marks: (rows, text) =>
    unitsUsed(rows, {cases: text.messages.unit({unit: 'cases'}), people: text.messages.unit({unit: 'people'})}, text),
  topic: (about, messages) => messages.topic(about),
};

/**
 * How far people or cases came before the courts, stage by stage.
 *
 * @tagname tip-justice-outcomes
 * @summary How many were investigated, prosecuted, convicted, sentenced to the legal minimum: people and cases apart.
 */
export class JusticeOutcomesElement extends FigureElement<JusticeOutcomes, JusticeOutcomesWords, 'justice-outcomes'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, countStyles, chipStyles];

  static override properties = propertiesOf(justiceOutcomes.own);
}

export interface JusticeOutcomesElement extends PropertiesOf<typeof justiceOutcomes.own> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-justice-outcomes': JusticeOutcomesElement;
  }
}
