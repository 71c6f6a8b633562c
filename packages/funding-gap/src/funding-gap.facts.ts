import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import type {Change, DatedSum, FundingGap} from './funding-gap.model.js';

/** An amount of one period. */
export interface AmountFact {
  readonly kind: 'amount';
  readonly sum: DatedSum;
  /** Whether it is the newest one that is known. */
  readonly isLatest: boolean;
  /** Whether it is the only one. */
  readonly isLone: boolean;
}

/** The difference between the last two amounts, as the source states it. */
export interface ChangeFact extends Change {
  readonly kind: 'change';
}

/** What somebody says is needed. */
export interface NeedFact {
  readonly kind: 'need';
  readonly sum: Sum;
  readonly source: LocalText;
}

/** Victims identified in a period: they are in the table, and not drawn. */
export interface VictimsFact {
  readonly kind: 'victims';
  readonly count: DatedQuantity;
}

export type Fact = AmountFact | ChangeFact | NeedFact | VictimsFact;

/** What there is to tell of money, in the order in which it is drawn. */
export function factsOf({amounts, latest, change, need, victims}: FundingGap): Fact[] {
  const isLone = amounts.length === 1;
  return [
    ...amounts.map((sum): Fact => ({kind: 'amount', sum, isLatest: sum === latest, isLone})),
    ...(change ? [{kind: 'change' as const, ...change}] : []),
    ...(need ? [{kind: 'need' as const, sum: need.quantity, source: need.source}] : []),
    ...victims.map((count): Fact => ({kind: 'victims', count})),
  ];
}
