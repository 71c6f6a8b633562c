import {spanOf, type Quantity} from './quantity.js';

/** The quantity in the words of the contract, such as `about 9`; for data, not for readers. */
export function writeQuantity(quantity: Quantity): string {
  if (quantity.precision === 'share') return `${writeQuantity(quantity.percent)}%`;
  const span = spanOf(quantity);
  if (span) return `${quantity.precision === 'withheld' ? 'withheld ' : ''}${span.low}..${span.high}`;
  if (!('value' in quantity)) return quantity.precision;
  const {precision, value} = quantity;
  return precision === 'exact' ? String(value) : `${precision.replace('-', ' ')} ${value}`;
}
