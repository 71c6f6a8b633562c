import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {unitsUsed} from '@tip-figures/core/marks/marks-used.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {translations} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {tallyStyles} from '@tip-figures/core/marks/tally.styles.js';
import type {PropertyDeclarations} from 'lit';
import {victimBreakdown} from '@tip-figures/record/figures/victim-breakdown.js';
import {parseVictimBreakdown, type VictimBreakdown} from './victim-breakdown.model.js';
import {styles} from './victim-breakdown.styles.js';
import {victimBreakdownChip, victimBreakdownCompact, victimBreakdownView} from './victim-breakdown.view.js';
import {victimBreakdownWords, type VictimBreakdownWords} from './victim-breakdown.words.js';

const figure: Figure<VictimBreakdown, VictimBreakdownWords, 'victim-breakdown'> = {
  name: victimBreakdown.name,
  declarations: [victimBreakdown],
  english,
  translations: [translations],
  parse: parseVictimBreakdown,
  words: victimBreakdownWords,
  view: victimBreakdownView,
  compact: victimBreakdownCompact,
  chip: victimBreakdownChip,
  marks: (rows, text) => unitsUsed(rows, {people: text.messages.unit()}, text),
  topic: (about, messages) => messages.topic(about),
};

/**
 * People whom a source counts as victims of trafficking, by form of exploitation, sex, age, nationality and more.
 *
 * @tagname tip-victim-breakdown
 * @summary Who the victims were whom a source counts, in its own words: one dot is one person.
 */
export class VictimBreakdownElement extends FigureElement<VictimBreakdown, VictimBreakdownWords, 'victim-breakdown'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, marksStyles, tallyStyles, chipStyles, styles];

  static override properties: PropertyDeclarations = {
    total: {},
    status: {},
    statuses: {},
    exploitation: {},
    sex: {},
    age: {},
    sexAge: {attribute: 'sex-age'},
    nationality: {},
    identifiedBy: {attribute: 'identified-by'},
    partsOf: {attribute: 'parts-of'},
    remainder: {},
    previous: {},
  };

  /** All people counted, as a quantity such as `36` or `about 40`; it may be left out beside `statuses`. */
  declare total?: string | number;
  /** What the source calls them: `identified`, which is meant where it is left out, `formally-identified`, `potential`, `presumed`, `referred`, `registered`, `detected` or `assisted`. */
  declare status?: string;
  /** People by what the source calls them, such as `formally-identified: 2; potential: 110`. They are never added up. */
  declare statuses?: string;
  /** People by form of exploitation, such as `sex-trafficking: 26; forced-labour: 9 (forced-begging: 4)`. */
  declare exploitation?: string;
  /** People by sex: `female`, `male`, `other`, `unknown`. */
  declare sex?: string;
  /** People by age: `child`, `adult`, `unknown`. */
  declare age?: string;
  /** People by sex and age together: `women`, `men`, `girls`, `boys`, `unknown`. */
  declare sexAge?: string;
  /** People by nationality: codes of countries, `domestic`, `foreign`, `elsewhere`, `unknown`. */
  declare nationality?: string;
  /** People by who identified them: `government`, `police`, `court-or-prosecution`, `ngo`, `international-organization`, `self`, `other`, `unknown`. */
  declare identifiedBy?: string;
  /** The one of `statuses` whose people the other lists are parts of. */
  declare partsOf?: string;
  /** `not-stated` where the source leaves the rest of the total open, `source-differs` where its own parts exceed the total. */
  declare remainder?: string;
  /** Totals of earlier periods, such as `2015: 28`. */
  declare previous?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-victim-breakdown': VictimBreakdownElement;
  }
}
