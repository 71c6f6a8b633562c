import type {Context} from '@tip-figures/record/sections/context.js';
import type {TextContext} from './text-context.js';
import {formatCountry} from './format.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {readRegion} from '@tip-figures/record/values/region.js';

type Locality = Pick<Context, 'country' | 'place'>;

/** A place as the messages take it. */
export interface Placed {
  /** Whether one is named. */
  readonly has: boolean;
  /** Its name, as it stands by itself or as a subject: `the European Union`, `countries worldwide`. */
  readonly place: string;
  /** Whether it is a name of the data's own, which no language can inflect. */
  readonly own: boolean;
  /** Where that is: `in the European Union`, `worldwide`. */
  readonly where: string;
  /** Whether its name asks for a verb in the plural: in Albanian the Philippines do, in English they do not. */
  readonly many: boolean;
}

/** The place that a figure speaks of. */
export function placed(of: Locality, text: TextContext<unknown>): Placed {
  const place = placeOf(of, text);
  const {country = '', place: given} = of;
  const {inPlace, placeName, pluralPlace} = text.frame;
  const own = given !== undefined && regionOf(of) === undefined && place !== placeName({code: country});
  const code = own ? 'none' : (regionOf(of) ?? country);
  return {has: Boolean(place), place, own, where: place && inPlace({code, place}), many: Boolean(pluralPlace({code}))};
}

/** Where something was, after other words: ` in Kosovo`; empty when no place is named. */
export const whereIn = ({where}: Placed): string => where && ` ${where}`;

/** Name of the place that a figure speaks of, as it stands in a sentence; empty when none is named. */
export function placeOf(of: Locality, {locale, frame}: TextContext<unknown>): string {
  const {country = '', place} = of;
  const region = regionOf(of);
  if (region) return frame.placeName({code: region});
  if (place) return localText(place, locale);
  if (!/^[A-Z]{2}$/.test(country)) return '';
  return frame.placeName({code: country}) || formatCountry(country, locale);
}

/** Whether the place is one of several countries. */
export const isOfCountries = (of: Locality): boolean => regionOf(of) !== undefined;

/** The region that is named, as the messages call it. Beside a country a place is only the name to print. */
function regionOf({country, place}: Locality): string | undefined {
  const name = country ? undefined : place?.[''];
  return name && readRegion(name)?.replaceAll('-', '_');
}
