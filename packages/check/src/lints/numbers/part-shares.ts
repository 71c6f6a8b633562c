import {boundsOf, commonReach} from '@tip-figures/record/values/quantity/bounds.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import type {Group} from './part-groups.js';

/** Shares that are more than all together; or less, where they are of all and exclude each other. */
export function lintPartShares(section: Section, {field, parts, isWhole, isOpen, mayOverlap}: Group): Finding[] {
  const all = [...parts.values()];
  const shares = all.flatMap((part) => (part?.precision === 'share' ? [part.percent] : []));
  if (!shares.length) return [];
  const {low, high} = togetherOf(shares);
  // As far as rounding goes; all of them are seldom rounded up.
  const slack = shares.reduce((sum, share) => sum + roundedBy(share), 0);
  const at = [...section.steps, field];
  const facts = {low: short(low)};
  if (mayOverlap) return low > 100 + slack ? [lint('question', 'sum-above-total/shares', at, facts)] : [];
  if (low > 100 + shares.length / 2) return [lint('error', 'parts/shares-above', at, facts)];
  if (low > 100 + little && low > 100 + slack - tiny) return [lint('question', 'parts/shares-rounded', at, facts)];
  if (!isWhole || shares.length < all.length || high >= 100 - Math.max(slack, little) - tiny) return [];
  return [lint('question', 'parts/shares-below', at, {high: short(high), rest: short(100 - high), isOpen})];
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
