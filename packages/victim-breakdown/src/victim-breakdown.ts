import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english from '@tip-figures/messages/generated/en-victim-breakdown.js';
import type {PropertyDeclarations} from 'lit';
import {attributesOf} from '@tip-figures/record/sections/declaration.js';
import {victimBreakdown} from '@tip-figures/record/sections/victim-breakdown.js';
import {parseVictimBreakdown, type VictimBreakdown} from './victim-breakdown.model.js';
import {styles} from './victim-breakdown.styles.js';
import {victimBreakdownChip, victimBreakdownCompact, victimBreakdownView} from './victim-breakdown.view.js';
import {victimBreakdownWords, type VictimBreakdownWords} from './victim-breakdown.words.js';

const figure: Figure<VictimBreakdown, VictimBreakdownWords, 'victim-breakdown'> = {
  name: victimBreakdown.name,
  fields: attributesOf(victimBreakdown),
  english,
  parse: parseVictimBreakdown,
  words: victimBreakdownWords,
  view: victimBreakdownView,
  compact: victimBreakdownCompact,
  chip: victimBreakdownChip,
  topic: (about, messages) => messages.topic(about),
};

/**
 * Identified victims of trafficking, by form of exploitation, sex and age.
 *
 * @tagname tip-victim-breakdown
 * @summary Who the identified victims were: one dot is one person.
 */
export class VictimBreakdownElement extends FigureElement<VictimBreakdown, VictimBreakdownWords, 'victim-breakdown'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, marksStyles, chipStyles, styles];

  static override properties: PropertyDeclarations = {
    total: {},
    exploitation: {},
    sex: {},
    age: {},
    previous: {},
  };

  /** All people identified, as a quantity such as `36` or `about 40`. */
  declare total?: string | number;
  /** People by form of exploitation, such as `sex-trafficking: 26; forced-labour: 9`. */
  declare exploitation?: string;
  /** People by sex: `female`, `male`, `other`, `unknown`. */
  declare sex?: string;
  /** People by age: `child`, `adult`, `unknown`. */
  declare age?: string;
  /** Totals of earlier periods, such as `2015: 28`. */
  declare previous?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-victim-breakdown': VictimBreakdownElement;
  }
}
