import {joined} from './joined.js';
import type {Duration} from '@tip-figures/record/values/justice/duration.js';
import {numberFormat, wordsOf} from './format.js';
import {bound, formatNumber} from './format-numbers.js';

/**
 * `P5Y6M` → `5 years 6 months`, with a no-break space between a number and its unit.
 *
 * @param most - from how many months on a length is in years: `18 months` where it is more.
 */
export function formatDuration({months, days, whole = days ? 0 : months}: Duration, locale: string, most = 12): string {
  const years = whole < most ? 0 : Math.floor(whole / 12);
  const words = wordsOf(locale);
  const unit = (n: number, name: 'year' | 'month' | 'day') =>
    words
      ? words[`${name}s`]({n, text: formatNumber(n, locale)})
      : numberFormat(locale, {style: 'unit', unit: name, unitDisplay: 'long'}).format(n);
  const rest = whole - 12 * years;
  const parts = [
    years ? unit(years, 'year') : '',
    rest || !(years || days) ? unit(rest, 'month') : '',
    days ? unit(days, 'day') : '',
  ];
  return joined('words', parts.map(bound), locale);
}
