import {spanOf, type Quantity} from '@tip-figures/record/values/quantity.js';

/** What of a quantity is certain, and what is not, in its own unit. */
export interface MarkParts {
  /** Drawn solid. */
  readonly solid: number;
  /** Drawn after it: hatched for a rounded number, only outlined where the source leaves it open. */
  readonly unsure: number;
  readonly kind: 'hatched' | 'open';
}

// How much of a bar is hatched when a source only says "about".
const roundedShare = 0.05;
// The shortest hatched end that can be seen, in shares of the longest bar.
const leastShare = 0.03;
const withheldDots = 3;

/** A quantity in whole units: the mark of an uncertain one shows that, not how much. */
export function dotParts(quantity: Quantity): MarkParts {
  const span = spanOf(quantity);
  if (span) return open(span.low, span.high - span.low);
  if (!('value' in quantity)) return open(0, quantity.precision === 'withheld' ? withheldDots : 0);
  const {precision, value} = quantity;
  switch (precision) {
    case 'about':
      return {solid: Math.max(value - 1, 0), unsure: value > 0 ? 2 : 1, kind: 'hatched'};
    case 'almost':
      return {solid: Math.max(value - 1, 0), unsure: 1, kind: 'hatched'};
    case 'just-over':
    case 'over':
    case 'at-least':
      return {solid: value, unsure: 1, kind: 'hatched'};
    case 'under':
      return open(0, Math.max(value - 1, 1));
    case 'up-to':
      return open(0, value);
    default:
      return open(value, 0);
  }
}

/** A quantity as lengths beside a longest one of `most`, where units are too many to count. */
export function barParts(quantity: Quantity, most = 0): MarkParts {
  const {solid, unsure, kind} = dotParts(quantity);
  if (kind === 'open' || !('value' in quantity)) return {solid, unsure, kind};
  const {precision, value} = quantity;
  const end = Math.min(Math.max(value * roundedShare, most * leastShare), value);
  return {solid: precision === 'about' || precision === 'almost' ? value - end : value, unsure: end, kind};
}

const open = (solid: number, unsure: number): MarkParts => ({solid, unsure, kind: 'open'});
