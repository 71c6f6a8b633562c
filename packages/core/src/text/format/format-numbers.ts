import {formatDecimal, inEnglish, isOwn, numberFormat, wordsOf} from './format.js';

const million = 1e6;
const billion = 1e9;

const figures = 4;

const unitOf = (value: number): number => (value < billion ? million : billion);

/** Whether a number is short enough to be printed as in its source: four digits, two of them decimals. */
export const isShort = (value: number): boolean =>
  value >= million &&
  value < 1000 * billion &&
  Number(value.toPrecision(figures)) === value &&
  value % (unitOf(value) / 100) === 0;

/** The `Intl` options for such a number. */
export const shortly: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: figures,
};

/** A text without line breaks. */
export const bound = (text: string): string => text.replaceAll(' ', '\u00a0');

/** `171010` → `171,010` in English, `27600000` → `27.6 million`. */
export function formatNumber(value: number, locale: string): string {
  if (!isShort(value)) return formatDecimal(value, locale, 2);
  const words = wordsOf(locale);
  if (!words) return bound(numberFormat(locale, shortly).format(value));
  const n = value / unitOf(value);
  return bound(words.large({unit: value < billion ? 'million' : 'billion', n, text: formatDecimal(n, locale, 2)}));
}

/** A percentage: `21.7` → `21.7%` in English. */
export const formatPercent = (percent: number, locale: string): string => percentOf(percent / 100, locale, 2);

/** `0.05` → `5%` in English. A share is never rounded to none or all. */
export function formatShare(share: number, locale: string): string {
  if (share > 0 && share < 0.005) {
    return numberFormat(locale, {style: 'percent', maximumSignificantDigits: 1}).format(share);
  }
  return percentOf(share, locale, share < 1 && share >= 0.995 ? 1 : 0);
}

const percentOf = (share: number, locale: string, most: number): string =>
  isOwn(locale)
    ? `${inEnglish(100 * share, most)}%`
    : numberFormat(locale, {style: 'percent', maximumFractionDigits: most}).format(share);
