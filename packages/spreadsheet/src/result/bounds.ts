import {Refusal} from '@tip-figures/record/figure-error.js';
import {lowOf, upperOf} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';

/** Between which numbers a quantity is; `undefined` where that is not said exactly. */
export function boundsOf(text: string): {readonly low: number; readonly high: number} | undefined {
  const read = readQuantity(text, {shares: true});
  if (read instanceof Refusal) return undefined;
  const stated = read.precision === 'share' ? read.percent : read;
  const [low, high] = [lowOf(stated), upperOf(stated)];
  if (low === undefined || high === undefined || stated.precision === 'about' || stated.precision === 'almost')
    return undefined;
  if (stated.precision === 'under') return {low, high: high - 1};
  if (stated.precision === 'over' || stated.precision === 'at-least' || stated.precision === 'just-over')
    return {low, high: Infinity};
  return {low, high};
}
