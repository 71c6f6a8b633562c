import type {Context} from './context.js';
import type {Speech} from './figure-words.js';
import {formatCountry} from './format.js';
import {localText} from './local-text.js';

/** Name of the place that a figure speaks of, as it stands in a sentence; empty when none is named. */
export function placeOf({country, place}: Context, speech: Speech<unknown>): string {
  return placeName(country, place && localText(place, speech.locale), speech);
}

/** A place as the messages take it. */
export interface Placed {
  /** Whether one is named. */
  readonly has: 'yes' | 'no';
  readonly place: string;
}

/** A name, which may be empty, for the messages. */
export const placed = (place: string): Placed => ({has: place ? 'yes' : 'no', place});

/** Name of a place by its own name, or by the code of its country. */
export function placeName(
  country: string | undefined,
  place: string | undefined,
  {locale, frame}: Speech<unknown>,
): string {
  if (place) return place;
  if (!country || !/^[A-Z]{2}$/.test(country)) return '';
  return frame.placeName({code: country, name: formatCountry(country, locale)});
}
