import type {Context} from '@tip-figures/record/sections/context.js';
import type {TextContext} from './text-context.js';
import {formatCountry} from './format.js';
import {localText} from '@tip-figures/record/values/local-text.js';

/** Name of the place that a figure speaks of, as it stands in a sentence; empty when none is named. */
export function placeOf({country, place}: Context, text: TextContext<unknown>): string {
  return placeName(country, place && localText(place, text.locale), text);
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
  {locale, frame}: TextContext<unknown>,
): string {
  if (place) return place;
  if (!country || !/^[A-Z]{2}$/.test(country)) return '';
  return frame.placeName({code: country, name: formatCountry(country, locale)});
}
