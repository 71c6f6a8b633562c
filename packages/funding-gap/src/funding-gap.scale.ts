import {formatNumber} from '@tip-figures/core/text/format.js';
import {formatAmount, formatCurrency, formatMoney} from '@tip-figures/core/text/format-money.js';
import {lowOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';

/** In what a column of numbers is counted, and how each of them is then printed. */
export interface Scale {
  /** Such as `million baht`. */
  readonly unit: string;
  readonly format: (value: number) => string;
}

const units = [1e9, 1e6];
// As many decimals are printed.
const finest = 100;

/**
 * Counts amounts in billions or millions, where that prints every one of them as it is.
 *
 * @param country - where the money is of.
 */
export function scaleOf(amounts: readonly Quantity[], currency: string, locale: string, country?: string): Scale {
  const values = amounts.flatMap((one) => [lowOf(one) ?? 0, upperOf(one) ?? 0]).filter((value) => value > 0);
  const highest = Math.max(0, ...values);
  const unit = units.find((one) => highest >= one && values.every((value) => value % (one / finest) === 0));
  if (!unit) return {unit: formatCurrency(currency, locale, country), format: (value) => formatAmount(value, locale)};
  return {
    // Any number shows how the unit stands beside it.
    unit: formatMoney(2 * unit, currency, locale, country)
      .replace(formatNumber(2, locale), '')
      .trim(),
    format: (value) => formatNumber(value / unit, locale),
  };
}
