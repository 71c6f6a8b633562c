import {formatNumber} from '@tip-figures/core/text/format.js';
import {formatCurrency} from '@tip-figures/core/text/format-money.js';
import {moneyText} from '@tip-figures/core/text/money-words.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {readCurrency} from '@tip-figures/record/values/currency.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';

/** The unit of a number, and what follows from it. */
export interface Measure {
  readonly unit: string;
  /** A share, money in a currency, or a count in its unit. */
  readonly kind: 'share' | 'money' | 'count';
  /** The unit as readers know it: `euros`. */
  readonly name: string;
  /** A quantity with its percent sign or its currency. */
  readonly say: (quantity: Quantity) => string;
}

export function measureOf(unit: string, text: TextContext<unknown>, country: string | undefined): Measure {
  const {locale} = text;
  const isMoney = !(readCurrency(unit) instanceof Refusal);
  const isShare = unit === '%';
  const percent = (value: number) => `${formatNumber(value, locale)}%`;
  return {
    unit,
    kind: isMoney ? 'money' : isShare ? 'share' : 'count',
    name: isMoney ? formatCurrency(unit, locale, country) : unit,
    say: (quantity) =>
      isMoney
        ? moneyText(quantity, unit, text, country)
        : quantityText(quantity, text, isShare ? percent : undefined, isShare),
  };
}

/** A phrase without the name of a currency, which its number has: `euros in fines` → `in fines`, `paid in euros` → `paid`. */
export function withoutCurrency(phrase: string, unit: string, {locale, pack}: TextContext<unknown>): string {
  // Albanian has the noun first.
  const name = formatCurrency(unit, locale).replace(/^(\S+) (.+)$/, pack ? '$1(?: $2)?' : '(?:$1 )?$2');
  const named = `(?:\\p{Sc}|${unit}|${name})(?![\\p{L}\\d])`;
  const inside = `[ ,(]*(?<!\\p{L})${pack ? 'në' : 'in'} ${named}\\)?`;
  return phrase.replace(new RegExp(`^${named}|${inside}`, 'giu'), '').trim();
}
