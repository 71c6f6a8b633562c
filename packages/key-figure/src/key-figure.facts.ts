import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import type {Period} from '@tip-figures/record/values/period.js';
import type {KeyFigure} from './key-figure.model.js';

/** The number of the story. */
export interface NumberFact {
  readonly kind: 'number';
  readonly quantity: Sum;
  readonly period?: Period | undefined;
}

/** The same number of an earlier period. */
export interface EarlierFact extends DatedQuantity<Sum> {
  readonly kind: 'earlier';
}

export type Fact = NumberFact | EarlierFact;

/** What a key figure tells: its number, then those of before, newest first. */
export function factsOf({value, context: {period}, previous}: KeyFigure): readonly [NumberFact, ...EarlierFact[]] {
  return [
    {kind: 'number', quantity: value, period},
    ...[...previous].reverse().map((one): EarlierFact => ({kind: 'earlier', ...one})),
  ];
}
