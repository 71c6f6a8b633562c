import {Refusal} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {boundsOf, commonReach} from '../../values/quantity/bounds.js';
import {bracketsOf} from '../../values/list.js';
import {readQuantity} from '../../values/quantity/read-quantity.js';
import {isPublished, type Cell, type Interval, type Setting} from './cells.js';
import type {Entry} from './entries.js';

/** A share of a whole of which its source gives no count. */
interface Share {
  readonly steps: Path;
  /** In per cent; left out where it is of something else than the whole. */
  readonly percent?: Interval | undefined;
}

/** The shares of one whole in one list. */
export interface ShareList {
  readonly shares: readonly Share[];
  /** The people whose shares they are, where a number of them is given. */
  readonly whole: () => Cell | undefined;
  /** Whether any count of the same people is hidden. */
  readonly isHidden: () => boolean;
}

/** The shares in a list, but for those that a government printed. */
export function sharesIn(entries: readonly Entry[], setting: Setting): Share[] {
  return entries.flatMap(({value, steps}) => {
    const quantity = readQuantity(typeof value === 'string' ? (bracketsOf(value)?.value ?? value) : value, {
      shares: true,
    });
    if (quantity instanceof Refusal || quantity.precision !== 'share' || isPublished(value, setting)) return [];
    const percent = quantity.of ? undefined : boundsOf(quantity.percent, commonReach);
    return [{steps, percent: percent && unrounded(percent)}];
  });
}

/**
 * Whether the shares of a list could tell a small count: one of them, all others or the people in none may be fewer than
 * `below`, or a hidden count can be worked out with them.
 */
export function tellsFew({shares, whole, isHidden}: ShareList, below: number): boolean {
  const total = whole();
  if (isHidden() || total?.mask) return true;
  if (!total) return false;
  const percents = shares.flatMap(({percent}) => percent ?? []);
  const all = {low: 0, high: 0};
  for (const {low, high} of percents) {
    all.low += low;
    all.high += high;
  }
  const isFew = ({low, high}: Interval) => {
    const least = Math.max(Math.ceil((Math.max(low, 0) * total.stated.low) / 100 - tiny), 1);
    return least < below && least <= (Math.min(high, 100) * total.stated.high) / 100 + tiny;
  };
  const others = ({low, high}: Interval): Interval => ({low: 100 - high, high: 100 - low});
  // Rounded shares of a whole seldom add up to exactly 100.
  const isWhole = (all.low + all.high) / 2 >= 100;
  return (
    percents.some((one) => isFew(one) || isFew(others(one))) || (percents.length > 1 && !isWhole && isFew(others(all)))
  );
}

// Products of decimals are not exact.
const tiny = 1e-6;

/** What may have been rounded to those ends: half of their last digit more or less. */
function unrounded({low, high}: Interval): Interval {
  const digits = Math.max(...[low, high].map((end) => String(end).split('.')[1]?.length ?? 0));
  const half = 0.5 / 10 ** Math.min(digits, 2);
  return {low: low - half, high: Math.min(high, 100) + half};
}
