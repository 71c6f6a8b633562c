import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {unitsUsed} from '@tip-figures/core/marks/marks-used.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {tallyStyles} from '@tip-figures/core/marks/tally.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {justiceOutcomes} from '@tip-figures/record/figures/justice-outcomes.js';
import english, {translations} from '@tip-figures/messages/generated/en-justice-outcomes.js';
import type {PropertyDeclarations} from 'lit';
import {parseJusticeOutcomes, type JusticeOutcomes} from './justice-outcomes.model.js';
import {styles} from './justice-outcomes.styles.js';
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
  chip: () => ({}),
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

  static override styles = [themeStyles, frameStyles, marksStyles, tallyStyles, chipStyles, styles];

  static override properties: PropertyDeclarations = {
    investigated: {},
    arrested: {},
    indicted: {},
    prosecuted: {},
    tried: {},
    dropped: {},
    acquitted: {},
    convicted: {},
    sentenced: {},
    atMinimum: {attribute: 'at-minimum'},
    minimum: {},
  };

  /** People investigated, or cases, offences or incidents, or a share: `24`, `54 cases; about 8 people`, `1204 offences`, `53%`. */
  declare investigated?: string | number;
  /** People arrested, or cases with arrests. */
  declare arrested?: string | number;
  /** People indicted, or cases. */
  declare indicted?: string | number;
  /** People prosecuted, or cases. */
  declare prosecuted?: string | number;
  /** People tried, or cases. */
  declare tried?: string | number;
  /** People whose charges were withdrawn, or cases that ended so. */
  declare dropped?: string | number;
  /** People acquitted, or cases that ended so. */
  declare acquitted?: string | number;
  /** People convicted, or cases that ended so. */
  declare convicted?: string | number;
  /** People sentenced, or cases that ended in a sentence. */
  declare sentenced?: string | number;
  /** Those of the convicted sentenced to the legal minimum or more. */
  declare atMinimum?: string | number;
  /** The shortest imprisonment that the law allows, such as `P5Y`. */
  declare minimum?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-justice-outcomes': JusticeOutcomesElement;
  }
}
