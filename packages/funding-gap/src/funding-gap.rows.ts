import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Change, DatedSum, FundingGap, Need} from './funding-gap.model.js';

/** An amount of one period. */
export interface AmountRow extends DatedSum {
  readonly kind: 'amount';
  /** Whether it is the newest one that is known. */
  readonly isLatest: boolean;
  /** Whether it is the only one. */
  readonly isLone: boolean;
  /** The difference from the one before, where the source states it. */
  readonly change?: Change | undefined;
}

/** That difference, below its amount. */
export interface ChangeRow extends Change {
  readonly kind: 'change';
}

/** What somebody says is needed. */
export interface NeedRow extends Need {
  readonly kind: 'need';
}

/** Victims identified in a period: they are in the table, and not drawn. */
export interface VictimsRow extends DatedQuantity<Sum> {
  readonly kind: 'victims';
}

export type Row = AmountRow | ChangeRow | NeedRow | VictimsRow;

/** What there is to tell of money, in the order in which it is drawn. */
export function rowsOf({amounts, latest, change, need, victims}: FundingGap): Row[] {
  const isLone = amounts.length === 1;
  return [
    ...amounts.map((sum): Row => ({
      ...{...sum, kind: 'amount', isLatest: sum === latest, isLone},
      ...(change?.to === sum && {change}),
    })),
    ...(change ? [{...change, kind: 'change' as const}] : []),
    ...(need ? [{...need, kind: 'need' as const}] : []),
    ...victims.map((count): Row => ({...count, kind: 'victims'})),
  ];
}
