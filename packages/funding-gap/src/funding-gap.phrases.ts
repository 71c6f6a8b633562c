import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatList, formatShare} from '@tip-figures/core/text/format.js';
import {formatAmount} from '@tip-figures/core/text/format-money.js';
import {alsoText, moneyText, sumText} from '@tip-figures/core/text/money-words.js';
import {asPeriod, formatPeriod} from '@tip-figures/core/text/period.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {isExact, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import type {Share} from './funding-gap.difference.js';
import type {FundingGap} from './funding-gap.model.js';

export type Text = TextContext<FundingGapMessages>;

/** How one figure writes its dates and amounts. */
export interface Phrases {
  /** What was done with the money, for messages: `verb` is `none` where the source does not say it. */
  readonly done: {
    readonly verb: NonNullable<FundingGap['verb']> | 'none';
    readonly said: string;
    readonly money: string;
  };
  /** `2016`. */
  readonly date: (amount: DatedQuantity) => string;
  /** `2015, 2016 and 2018`, after a word such as `for`. */
  readonly dates: (amounts: readonly DatedQuantity[]) => string;
  /** `in 2016`. */
  readonly when: (amount: DatedQuantity) => string;
  /** `about 181,000`, `3 million to 4 million`. */
  readonly bare: (quantity: Quantity) => string;
  /** `about 181,000 euros`, `3 million to 4 million euros`. */
  readonly paid: (quantity: Quantity) => string;
  /** The same for what was done with it: `none` where it is nothing. */
  readonly given: (quantity: Quantity) => string;
  /** The same sum in other currencies, such as `189,000 US dollars`; empty where the source gives none. */
  readonly also: (sum: Sum) => string;
}

/** The phrases of a figure in its currency and language. */
export function phrasesOf(
  {currency, verb: given, context: {country}}: Pick<FundingGap, 'currency' | 'verb' | 'context'>,
  text: Text,
): Phrases {
  const {locale, messages} = text;
  const paid = (quantity: Quantity) => moneyText(quantity, currency, text, country);
  const date = ({period}: DatedQuantity) => formatPeriod(period, text);
  const verb = given ?? 'none';
  const said = messages.verb({verb});
  return {
    done: {verb, said, money: messages.money({verb, said})},
    date,
    dates: (amounts) =>
      formatList(
        amounts.map(({period}) => formatPeriod(period, text, 'in')),
        locale,
      ),
    when: ({period}) => messages.when({kind: kindOf(period), date: asPeriod(period, text)}),
    bare: (quantity) => sumText(quantity, text, (value) => formatAmount(value, locale)),
    paid,
    given: (quantity) => (isNothing(quantity) ? 'none' : paid(quantity)),
    also: (sum) => alsoText(sum, text, country),
  };
}

/** Whether there was no money: a sentence has a word for that. */
export const isNothing = (quantity: Quantity | undefined): boolean =>
  quantity !== undefined && isExact(quantity) && quantity.value === 0;

const fractions = [
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['twoThirds', 2 / 3],
  ['quarter', 1 / 4],
  ['threeQuarters', 3 / 4],
] as const;

// How near a share must be to a fraction that stands for it.
const near = 0.02;

/** A share of the need in words, such as `about two thirds of the stated need`. */
export function shareText({value, exact}: Share, {locale, messages}: Text): string | undefined {
  const [fraction, whole] = fractions.find(([, one]) => Math.abs(one - value) <= near) ?? (['percent'] as const);
  // What leaves a gap is never all of it.
  const percent = Math.min(Math.round(100 * value), 99) / 100;
  if (percent === 0) return undefined;
  const isWhole = exact && Math.abs(value - (whole ?? percent)) < 1e-9;
  return messages.share({fraction, exact: isWhole, percent: formatShare(percent, locale)});
}
