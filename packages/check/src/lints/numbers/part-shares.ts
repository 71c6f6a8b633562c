import {boundsOf, commonReach} from '@tip-figures/record/values/quantity/bounds.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';
import {isAccepted, type Group} from './part-groups.js';

/** Shares that are more than all together; or less, where they are of all and exclude each other. */
export function lintPartShares(section: Section, {field, parts, isWhole, mayOverlap}: Group): Finding[] {
  const all = [...parts.values()];
  const shares = all.flatMap((part) => (part?.precision === 'share' ? [part.percent] : []));
  if (!shares.length) return [];
  const {low, high} = togetherOf(shares);
  // As far as rounding goes; all of them are seldom rounded up.
  const slack = shares.reduce((sum, share) => sum + roundedBy(share), 0);
  const finding = {severity: 'question', rule: 'parts', steps: [...section.steps, field]} as const;
  const together = `the shares are ${short(low)}% together`;
  if (mayOverlap) {
    if (low <= 100 + slack) return [];
    const hint = 'Keep them where the source counts some people in several forms; else correct one of them.';
    return [{...finding, rule: 'sum-above-total', message: together, hint}];
  }
  if (low > 100 + shares.length / 2)
    return [{...finding, severity: 'error', message: together, hint: 'Correct one of them.'}];
  if (low > 100 + little && low > 100 + slack - tiny) {
    const hint = 'Correct one of them, or keep them where the source rounds them so.';
    return [{...finding, message: together, hint}];
  }
  if (!isWhole || shares.length < all.length || high >= 100 - Math.max(slack, little) - tiny) return [];
  const open = isAccepted(section, {remainder: 'not-stated'})
    ? ', or write "remainder": "not-stated" where the source leaves the others open'
    : '';
  const message = `the shares are ${short(high)}% together: ${short(100 - high)}% are in none`;
  return [{...finding, message, hint: `Correct one of them${open}.`}];
}

// Nobody is asked about less.
const little = 0.4;
// Sums of decimals are not exact.
const tiny = 1e-9;

type Percent = Extract<Quantity, {precision: 'share'}>['percent'];

/** Between which numbers the sum of shares lies. */
function togetherOf(shares: readonly Percent[]): {low: number; high: number} {
  const bounds = shares.map((share) => boundsOf(share, commonReach) ?? {low: 0, high: 100});
  return {
    low: bounds.reduce((sum, one) => sum + one.low, 0),
    high: bounds.reduce((sum, one) => sum + Math.min(one.high, 100), 0),
  };
}

/** Half of the last digit that a share is printed with. */
const roundedBy = (share: Percent): number => {
  const decimals = 'value' in share ? (String(share.value).split('.')[1] ?? '').length : 0;
  return 0.5 / 10 ** decimals;
};

const short = (percent: number): number => Math.round(percent * 10) / 10;
