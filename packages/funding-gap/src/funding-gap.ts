import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {barsUsed} from '@tip-figures/core/marks/marks-used.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {fundingGap} from '@tip-figures/record/figures/funding-gap.js';
import english, {translations} from '@tip-figures/messages/generated/en-funding-gap.js';
import type {PropertyDeclarations} from 'lit';
import {parseFundingGap, type FundingGap} from './funding-gap.model.js';
import {styles} from './funding-gap.styles.js';
import {fundingGapChip, fundingGapCompact, fundingGapView} from './funding-gap.view.js';
import {fundingGapWords, type FundingGapWords} from './funding-gap.words.js';

const figure: Figure<FundingGap, FundingGapWords, 'funding-gap'> = {
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

/**
 * Money against trafficking, how its source says that it changed, and a need that somebody stated.
 *
 * @tagname tip-funding-gap
 * @summary Money year by year; against a need only where somebody has stated one.
 */
export class FundingGapElement extends FigureElement<FundingGap, FundingGapWords, 'funding-gap'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, marksStyles, chipStyles, styles];

  static override properties: PropertyDeclarations = {
    currency: {},
    purpose: {},
    verb: {},
    amounts: {},
    change: {},
    need: {},
    needSource: {attribute: 'need-source'},
    victims: {},
  };

  /** Currency of all amounts, as in ISO 4217: `EUR`. */
  declare currency?: string;
  /** What the money is for: `victim-protection`, `shelter`, or a text of your own, which completes “for”. */
  declare purpose?: string;
  /** What was done with the money: `allocated`, `budgeted`, `spent`, `disbursed`, `pledged` or `provided`. */
  declare verb?: string;
  /** Amounts by year, such as `2015: about 181000; 2016: 171010`. */
  declare amounts?: string;
  /** The difference between the last two amounts as the source states it, such as `almost -10000`. */
  declare change?: string | number;
  /** What is needed in the latest year, such as `250000`; only together with `need-source`. */
  declare need?: string | number;
  /** Whose figure the need is. */
  declare needSource?: string;
  /** Identified victims by year, such as `2015: 28; 2016: 36`. */
  declare victims?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-funding-gap': FundingGapElement;
  }
}
