import type {Duration} from '@tip-figures/record/values/duration.js';
import {formatNumber, numberFormat, wordsOf} from './format.js';

/**
 * `P5Y6M` → `5 years 6 months`, with no-break spaces.
 *
 * @param most - from how many months on a length is in years: `18 months` where it is more.
 */
export function formatDuration({months, days}: Duration, locale: string, most = 12): string {
  const years = months < most ? 0 : Math.floor(months / 12);
  const words = wordsOf(locale);
  const unit = (n: number, name: 'year' | 'month' | 'day') =>
    words
      ? words[`${name}s`]({n, text: formatNumber(n, locale)})
      : numberFormat(locale, {style: 'unit', unit: name, unitDisplay: 'long'}).format(n);
  const rest = months - 12 * years;
  const parts = days
    ? [unit(days, 'day')]
    : [years ? unit(years, 'year') : '', rest || !years ? unit(rest, 'month') : ''];
  return parts.filter(Boolean).join(' ').replaceAll(' ', '\u00a0');
}
