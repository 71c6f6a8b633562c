import {currenciesOf, formatDecimal, numberFormat, packOf} from './format.js';
import {bound, formatNumber, isShort, shortly} from './format-numbers.js';

function amountOptions(value: number): Intl.NumberFormatOptions {
  const digits = Number.isInteger(value) ? 0 : 2;
  return isShort(value) ? shortly : {minimumFractionDigits: digits, maximumFractionDigits: digits};
}

/** A number of money without its currency, on one line: `171010` → `171,010`, `0.5` → `0.50` in English. */
export const formatAmount = (value: number, locale: string): string =>
  bound(Number.isInteger(value) ? formatNumber(value, locale) : formatDecimal(value, locale, 2, 2));

/**
 * `171010`, `EUR` → `171,010 euros` in English. Number and unit stay on one line, unless the unit has several words.
 *
 * @param country - the country of the figure, whose own currency needs no adjective.
 */
export function formatMoney(value: number, currency: string, locale: string, country = ''): string {
  const amount = formatAmount(value, locale);
  const name = formatCurrency(currency, locale, country);
  const pack = packOf(locale);
  if (pack) return joined(pack.money({amount, currency: name}), name);
  const options = amountOptions(value);
  const text = numberFormat(locale, {style: 'currency', currency, currencyDisplay: 'name', ...options}).format(value);
  return joined(
    text.replace(numberFormat(locale, options).format(value), amount).replace(formatCurrency(currency, locale), name),
    name,
  );
}

const joined = (text: string, name: string): string => (name.includes(' ') ? text : bound(text));

// Readers take these names for the currency of one country, whatever the place of the figure.
const elsewhere: Readonly<Record<string, string>> = {dollars: 'US', pounds: 'GB'};

/** The name of a currency: `EUR` → `euros`. English needs no adjective for a country's own currency: `baht`. */
export function formatCurrency(currency: string, locale: string, country = ''): string {
  const pack = packOf(locale);
  if (pack) return currenciesOf(locale)?.(currency) || currency;
  const name =
    numberFormat(locale, {style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0})
      .formatToParts(1000)
      .find(({type}) => type === 'currency')?.value ?? currency;
  // The first letters of a code of ISO 4217 are those of its country.
  const isOwn = country !== '' && currency.startsWith(country) && locale.startsWith('en');
  const plain = (name.split(' ').at(-1) ?? name).toLowerCase();
  return isOwn && (elsewhere[plain] ?? country) === country ? plain : name;
}
