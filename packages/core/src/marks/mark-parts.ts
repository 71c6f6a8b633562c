import {spanOf, type Precision, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';

/** The kinds of marks that are drawn to a scale; "just over" is drawn as more, "almost" as fewer. */
export type MarkKind = 'exact' | 'about' | 'over' | 'at-least' | 'under' | 'up-to' | 'range';

/** The certain and the uncertain part of a quantity, in its own unit. */
export interface MarkParts {
  /** Drawn solid. */
  readonly solid: number;
  /** This part is drawn after the solid one. A tail or an end shows that a number is not exact, not by how much. */
  readonly unsure: number;
  readonly kind: MarkKind;
}

// Shares of a bar: its end where it is rounded, and its tail where it may be longer.
const roundedShare = 0.05;
const tailShare = 0.08;
// The shortest lengths of each that can be seen, in shares of the longest bar.
const leastRounded = 0.03;
const leastTail = 0.06;
/** How a precision is drawn. */
export function markKind(precision: Precision): MarkKind {
  switch (precision) {
    case 'just-over':
      return 'over';
    case 'almost':
      return 'under';
    case 'share':
    case 'unknown':
    case 'unreported':
    case 'withheld':
      return 'range';
    default:
      return precision;
  }
}

/** A quantity as lengths beside a longest one of `most`. */
export function barParts(quantity: Quantity, most = 0): MarkParts {
  const span = spanOf(quantity);
  if (span) return {solid: span.low, unsure: span.high - span.low, kind: 'range'};
  const kind = markKind(quantity.precision);
  if (!('value' in quantity)) return {solid: 0, unsure: 0, kind};
  const {value} = quantity;
  const end = (share: number, least: number) => Math.max(value * share, most * least);
  switch (kind) {
    case 'about': {
      const rounded = Math.min(end(roundedShare, leastRounded), value);
      return {solid: value - rounded, unsure: rounded, kind};
    }
    case 'over':
    case 'at-least':
      return {solid: value, unsure: end(tailShare, leastTail), kind};
    case 'under':
    case 'up-to':
      return {solid: 0, unsure: value, kind};
    default:
      return {solid: value, unsure: 0, kind};
  }
}
