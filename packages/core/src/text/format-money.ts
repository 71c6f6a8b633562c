import {numberFormat, packOf} from './format.js';

/** `171010`, `EUR` → `171,010 euros` in English; the amount and its unit stay on one line. */
export function formatMoney(value: number, currency: string, locale: string): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const range = {minimumFractionDigits: digits, maximumFractionDigits: digits};
  const pack = packOf(locale);
  const text = pack
    ? pack.money({amount: numberFormat(locale, range).format(value), currency: pack.currency({code: currency})})
    : numberFormat(locale, {style: 'currency', currency, currencyDisplay: 'name', ...range}).format(value);
  return text.replaceAll(' ', '\u00a0');
}

/** The plain name of a currency: `EUR` → `euros`. */
export const formatCurrency = (currency: string, locale: string): string =>
  packOf(locale)?.currency({code: currency}) ??
  numberFormat(locale, {style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0})
    .formatToParts(1000)
    .find(({type}) => type === 'currency')?.value ??
  currency;
