import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {countStyles} from '@tip-figures/core/counts/counts.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {translations} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {shelterTimeline} from '@tip-figures/record/figures/shelter-timeline.js';
import {parseShelterTimeline, type ShelterTimeline} from './shelter-timeline.model.js';
import {styles} from './shelter-timeline.styles.js';
import {shelterTimelineCompact, shelterTimelineView} from './shelter-timeline.view.js';
import {shelterTimelineWords, type ShelterTimelineWords} from './shelter-timeline.words.js';

const figure: Figure<ShelterTimeline, ShelterTimelineWords, 'shelter-timeline'> = {
  name: shelterTimeline.name,
  declarations: [shelterTimeline],
  english,
  translations: [translations],
  parse: parseShelterTimeline,
  words: shelterTimelineWords,
  view: shelterTimelineView,
  compact: shelterTimelineCompact,
  topic: (about, messages) => messages.topic(about),
};

/**
 * When shelters had money, when they waited for it, and when they were closed.
 *
 * Shelters and their periods come as JSON. Nothing that tells where a shelter is can be given.
 *
 * @tagname tip-shelter-timeline
 * @summary When shelters had money, and when it could stop.
 */
export class ShelterTimelineElement extends FigureElement<ShelterTimeline, ShelterTimelineWords, 'shelter-timeline'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, chipStyles, countStyles, styles];

  static override properties = propertiesOf(shelterTimeline.own);
}

export interface ShelterTimelineElement extends PropertiesOf<typeof shelterTimeline.own> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-shelter-timeline': ShelterTimelineElement;
  }
}
