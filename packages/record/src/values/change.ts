import {isExact, type Quantity} from './quantity.js';

/** How much more a count is than an earlier one; `undefined` unless both are exact. */
export const changeBetween = (earlier: Quantity, later: Quantity): number | undefined =>
  isExact(earlier) && isExact(later) ? later.value - earlier.value : undefined;

/** Which way a change goes, as the messages call it. */
export const moveOf = (by: number | undefined): 'unclear' | 'more' | 'fewer' | 'same' =>
  by === undefined ? 'unclear' : by > 0 ? 'more' : by < 0 ? 'fewer' : 'same';
