import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {barsUsed} from '@tip-figures/core/marks/marks-used.js';
import {barStyles} from '@tip-figures/core/marks/bar.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import type {PlacesWords} from '@tip-figures/core/places/places.words.js';
import {adoptPlaces, withPlaces} from '@tip-figures/core/places/with-places.js';
import {fundingGap} from '@tip-figures/record/figures/funding-gap.js';
import type {Several} from '@tip-figures/record/section/places.js';
import english, {translations} from '@tip-figures/messages/generated/en-funding-gap.js';
import {parseFundingGap, type FundingGap} from './funding-gap.model.js';
import {fundingGapPlaces} from './funding-gap.places.js';
import {styles} from './funding-gap.styles.js';
import {fundingGapChip, fundingGapCompact, fundingGapView} from './funding-gap.view.js';
import {fundingGapWords, type FundingGapWords} from './funding-gap.words.js';

const own: Figure<FundingGap, FundingGapWords, 'funding-gap'> = {
  name: fundingGap.name,
  declarations: [fundingGap],
  english,
  translations: [translations],
  parse: parseFundingGap,
  words: fundingGapWords,
  view: fundingGapView,
  compact: fundingGapCompact,
  chip: fundingGapChip,
  marks: barsUsed,
  topic: (about, messages) => messages.topic(about),
};

const figure = withPlaces(own, fundingGapPlaces);

/**
 * Money against trafficking, how its source says that it changed, and a need that somebody stated.
 *
 * @tagname tip-funding-gap
 * @summary Money year by year; against a need only where somebody has stated one.
 */
export class FundingGapElement extends FigureElement<
  FundingGap | Several<FundingGap>,
  FundingGapWords | PlacesWords,
  'funding-gap'
> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, barStyles, chipStyles, styles];

  static override properties = propertiesOf(fundingGap.own);

  protected override draws(_model: FundingGap | Several<FundingGap>, words: FundingGapWords | PlacesWords): void {
    adoptPlaces(this.shadowRoot, words);
  }

  protected override painter(
    model: FundingGap | Several<FundingGap>,
    words: FundingGapWords | PlacesWords,
  ): Promise<undefined> {
    // A figure in a line of text lacks the styles of the rows that its picture shows.
    this.draws(model, words);
    return Promise.resolve(undefined);
  }
}

export interface FundingGapElement extends PropertiesOf<typeof fundingGap.own> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-funding-gap': FundingGapElement;
  }
}
