import {spanOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';

/** A quantity on a scale. */
export interface PointShape {
  /** The one number that the source states, where there is one: the line goes through it. */
  readonly value?: number;
  /** The bounds of an uncertain value. */
  readonly span?: readonly [number, number];
}

// The half height of a rounded number, in shares of the scale; a withheld one reaches up to it from zero.
const slack = 0.05;
const withheld = 0.14;

/** The shape of a quantity on a scale from zero to `end`; empty where the source gives no figure. */
export function pointShape(quantity: Quantity, end: number): PointShape {
  const span = spanOf(quantity);
  if (span) return {span: [span.low, span.high]};
  if (quantity.precision === 'withheld') return {span: [0, withheld * end]};
  if (!('value' in quantity)) return {};
  const {precision, value} = quantity;
  switch (precision) {
    case 'exact':
      return {value};
    case 'under':
      return {span: [0, value - 1]};
    case 'about':
      return {value, span: [Math.max(value - slack * end, 0), value + slack * end]};
    case 'almost':
      return {value, span: [Math.max(value - 2 * slack * end, 0), value]};
    case 'up-to':
      return {span: [0, value]};
    case 'just-over':
    case 'over':
    case 'at-least':
      return {value, span: [value, value + 2 * slack * end]};
  }
}
