import type {Duration} from '@tip-figures/record/values/duration.js';
import {formatNumber, numberFormat, wordsOf} from './format.js';

/** `P5Y6M` → `5 years 6 months`, with no-break spaces. */
export function formatDuration({months}: Duration, locale: string): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const words = wordsOf(locale);
  const unit = (n: number, name: 'year' | 'month') =>
    words
      ? words[name === 'year' ? 'years' : 'months']({n, text: formatNumber(n, locale)})
      : numberFormat(locale, {style: 'unit', unit: name, unitDisplay: 'long'}).format(n);
  return [years ? unit(years, 'year') : '', rest || !years ? unit(rest, 'month') : '']
    .filter(Boolean)
    .join(' ')
    .replaceAll(' ', '\u00a0');
}
