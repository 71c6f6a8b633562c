import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {TableRow} from './figure-words.js';
import {quantityRow} from './quantity-words.js';

/** A quantity as a row of the data table, with the source of its own where it names one. */
export function sourcedRow(
  label: string,
  quantity: Quantity,
  ...how: Parameters<typeof quantityRow> extends [string, Quantity, ...infer Rest] ? Rest : never
): TableRow {
  const {source} = quantity;
  return {...quantityRow(label, quantity, ...how), ...(source === undefined ? {} : {source})};
}
