import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {countStyles} from '@tip-figures/core/counts/counts.styles.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {unitsUsed} from '@tip-figures/core/marks/marks-used.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import type {PlacesWords} from '@tip-figures/core/places/places.words.js';
import {withPlaces} from '@tip-figures/core/places/with-places.js';
import english, {translations} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {victimBreakdown} from '@tip-figures/record/figures/victim-breakdown.js';
import type {Several} from '@tip-figures/record/section/places.js';
import {parseVictimBreakdown, type VictimBreakdown} from './victim-breakdown.model.js';
import {victimBreakdownPlaces} from './victim-breakdown.places.js';
import {styles} from './victim-breakdown.styles.js';
import {victimBreakdownChip, victimBreakdownCompact, victimBreakdownView} from './victim-breakdown.view.js';
import {victimBreakdownWords, type VictimBreakdownWords} from './victim-breakdown.words.js';

const own: Figure<VictimBreakdown, VictimBreakdownWords, 'victim-breakdown'> = {
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

const figure = withPlaces(own, victimBreakdownPlaces);

/**
 * People whom a source counts as victims of trafficking, by form of exploitation, sex, age, nationality and more.
 *
 * @tagname tip-victim-breakdown
 * @summary Who the victims were whom a source counts, in its own words: one dot is one person.
 */
export class VictimBreakdownElement extends FigureElement<
  VictimBreakdown | Several<VictimBreakdown>,
  VictimBreakdownWords | PlacesWords,
  'victim-breakdown'
> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, countStyles, chipStyles, styles];

  static override properties = propertiesOf(victimBreakdown.own);
}

export interface VictimBreakdownElement extends PropertiesOf<typeof victimBreakdown.own> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-victim-breakdown': VictimBreakdownElement;
  }
}
