import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatList, formatNumber, formatShare} from '@tip-figures/core/text/format.js';
import {formatMoney} from '@tip-figures/core/text/format-money.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import type {Share} from './funding-gap.difference.js';

/** How one figure writes its dates and amounts. */
export interface Phrases {
  /** What was done with the money, for messages: `verb` is `none` where the source does not say it. */
  readonly done: {readonly verb: string; readonly said: string; readonly money: string};
  /** `2016`. */
  readonly date: (amount: DatedQuantity) => string;
  /** `2015, 2016 and 2018`, after a word such as `for`. */
  readonly dates: (amounts: readonly DatedQuantity[]) => string;
  /** `in 2016`. */
  readonly when: (amount: DatedQuantity) => string;
  /** `171,010`, where the unit stands elsewhere. */
  readonly number: (value: number) => string;
  /** `about 181,000`, `6,000–9,000`. */
  readonly bare: (quantity: Quantity) => string;
  /** `about 181,000 euros`, `6,000 to 9,000 euros`. */
  readonly label: (quantity: Quantity) => string;
  /** In a sentence without the currency: `almost 10,000`, `6,000 to 9,000`. */
  readonly spoken: (quantity: Quantity) => string;
  /** In a sentence: `almost 10,000 euros`, `6,000 to 9,000 euros`. */
  readonly paid: (quantity: Quantity) => string;
}

/** The phrases of a figure in one currency and language. */
export function phrasesOf(
  {currency, verb = 'none'}: {readonly currency: string; readonly verb?: string | undefined},
  text: TextContext<FundingGapMessages>,
): Phrases {
  const {locale, messages, frame} = text;
  const number = (value: number) => formatNumber(value, locale);
  const money = (value: number) => formatMoney(value, currency, locale);
  // The currency once, after both ends of a range.
  const writer = (unit: (value: number) => string) => (quantity: Quantity) =>
    'low' in quantity
      ? frame.quantity.range({low: number(quantity.low), high: unit(quantity.high)})
      : quantityText(quantity, text, unit, true);
  const date = ({period}: DatedQuantity) => formatPeriod(period, text);
  const said = messages.verb({verb});
  return {
    done: {verb, said, money: messages.money({verb, said})},
    date,
    dates: (amounts) =>
      formatList(
        amounts.map(({period}) => formatPeriod(period, text, 'in')),
        locale,
      ),
    when: ({period}) => messages.when({kind: kindOf(period), date: formatPeriod(period, text, 'in')}),
    number,
    bare: writer(number),
    label: writer(money),
    spoken: writer(number),
    paid: writer(money),
  };
}

/** A share in whole percent, `about` unless it is whole by itself; `undefined` below one percent. */
export function percentText({value, exact}: Share, text: TextContext<unknown>): string | undefined {
  const percent = Math.round(100 * value);
  if (percent < 1) return undefined;
  const precision = exact && Math.abs(100 * value - percent) < 1e-9 ? 'exact' : 'about';
  return quantityText({precision, value: percent / 100}, text, (share) => formatShare(share, text.locale));
}

const fractions = {half: 1 / 2, third: 1 / 3, twoThirds: 2 / 3, quarter: 1 / 4, threeQuarters: 3 / 4};

// How near a share must be to a fraction that stands for it.
const near = 0.02;

/** A share of the need in words, such as `about two thirds of the stated need`. */
export function shareText(
  {value, exact}: Share,
  {locale, messages}: TextContext<FundingGapMessages>,
): string | undefined {
  const [fraction = 'percent', whole] =
    Object.entries(fractions).find(([, one]) => Math.abs(one - value) <= near) ?? [];
  // What leaves a gap is never all of it.
  const percent = Math.min(Math.round(100 * value), 99) / 100;
  if (percent === 0) return undefined;
  const isWhole = exact && Math.abs(value - (whole ?? percent)) < 1e-9;
  return messages.share({fraction, exact: isWhole ? 'yes' : 'no', percent: formatShare(percent, locale)});
}
