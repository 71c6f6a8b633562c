import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Period} from '@tip-figures/record/values/period.js';
import type {NumberFormat} from '../text/words/quantity-words.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';

/** A figure in its shortest form, for the profile of a country. */
export interface Tile {
  /** The number as the source states it, such as `about 181,000`; in words where there is none. */
  readonly value: string;
  /** What the number is a part of, such as `of 24`; left out where it stands alone. */
  readonly of?: string;
  /** What it counts, such as `people identified as victims`, or `euros for victim protection`. */
  readonly name: string;
  /** What it is measured against, such as `Legal minimum: 5 years`. */
  readonly comparison?: string;
  /** The same of an earlier period. */
  readonly before?: DatedQuantity;
  /** The caveat without which it would be misread. */
  readonly note?: string;
  /** The period of the number, to be named where the profile has another one. */
  readonly period?: Period | undefined;
  /** The value for the table and the CSV, where it is a number. */
  readonly quantity?: Quantity;
  /** ISO currency code or a word such as `people`. */
  readonly unit?: string;
  /** Prints its number, where that is no plain one. */
  readonly format?: NumberFormat;
}
