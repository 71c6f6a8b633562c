import {joined} from '@tip-figures/core/text/joined.js';
import {formatDay, formatNumber} from '@tip-figures/core/text/format.js';
import {numeral, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {numberOf, type Shelter, type ShelterTimeline, type Stretch} from './shelter-timeline.model.js';
import type {Text} from './shelter-timeline.title.js';

/** How often shelters have to apply, as words of a sentence; empty where that is not known. */
export function everyText({cycle}: ShelterTimeline, text: Text, inDigits = false): string {
  const {months = 0, whole} = cycle ?? {};
  const days = whole ? undefined : cycle?.days;
  const inYears = months % 12 === 0;
  const n = days ?? (inYears ? months / 12 : months);
  const count = inDigits ? formatNumber(n, text.locale) : numeral(n, text);
  return cycle ? text.messages.every({unit: days ? 'days' : inYears ? 'years' : 'months', n, count}) : '';
}

/** When a state was: `January 2016 to June 2016`. */
export function spanText({from, to}: Stretch, {locale, messages}: Text): string {
  const ends = from ? (to ? (from === to ? 'one' : 'both') : 'from') : to ? 'to' : 'none';
  return messages.span({ends, from: formatDay(from ?? '', locale), to: formatDay(to ?? '', locale)});
}

/** Who runs an entry, and how many shelters it is of, where that is written: `state-run, at least 250`. */
export function kindText(shelter: Shelter, text: Text): string {
  const {kind, number: given} = shelter;
  const run = kind ? text.messages.kind({kind, n: numberOf([shelter])}) : '';
  const number = given && given.quantity.precision !== 'unknown' ? quantityText(given.quantity, text) : '';
  return joined('commas', [run, number], text.locale);
}

/** How an entry stood. */
export const statusText = (shelter: Shelter, {status}: Pick<Stretch, 'status'>, {messages}: Text): string =>
  messages.status({status, n: numberOf([shelter])});

/** An entry with who runs it, and of how many shelters it is. */
export function shelterName(shelter: Shelter, text: Text): string {
  const kind = kindText(shelter, text);
  return text.messages.name({label: localText(shelter.label, text.locale), kind, has: Boolean(kind)});
}
