// What a figure tells of each of several places.

import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Period} from '@tip-figures/record/values/period.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {CountUnit} from '../counts/count-scale.js';
import type {TableRow} from '../text/words/figure-words.js';

/** A number of a series. */
export interface SeriesPoint {
  readonly period: Period;
  readonly quantity: Quantity;
  /** Its period as data write it, and as an axis does; its number in words. */
  readonly key: string;
  readonly tick: string;
  readonly value: string;
}

/** The one number of a place, and those of earlier periods, newest first. */
export interface OneNumber {
  readonly quantity: Quantity;
  readonly period: Period | undefined;
  readonly earlier: readonly DatedQuantity[];
  /** What is said of it beside its note. */
  readonly remark?: string;
}

/** What a figure tells of each of several places. */
export interface Placing<Model, Words, Text> {
  /** What is counted, in words without place and time. */
  readonly what: (model: Model, text: Text) => string;
  readonly unit: (model: Model) => CountUnit;
  /** The currency of money, in words; empty where it is none. */
  readonly money?: (model: Model, text: Text) => string;
  /** The time of all, of a figure that tells a series of each. */
  readonly span?: (models: readonly Model[], text: Text) => Period | undefined;
  readonly series?: (words: Words) => readonly SeriesPoint[];
  readonly one?: (model: Model, text: Text) => OneNumber;
  /** A number as a row of the table. */
  readonly row?: (label: string, quantity: Quantity, model: Model, text: Text) => TableRow;
}
