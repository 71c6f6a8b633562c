import english from '@tip-figures/messages/generated/en-term-place.js';
import type {Formed} from '@tip-figures/messages/message-runtime.js';
import type {Context} from '@tip-figures/record/section/context.js';
import type {TextContext} from './text-context.js';
import {formatCountry} from './format/format.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {readRegion} from '@tip-figures/record/values/region.js';

type Locality = Pick<Context, 'country' | 'place'>;

/** A place as an argument of messages. */
export interface Placed {
  /** Whether a place is named. */
  readonly has: boolean;
  /**
   * Its name: by itself or as a subject (`the European Union`), or, as `where`, with what says that something was there
   * (`in the European Union`, `worldwide`). Its class is `own` where no language can inflect a name of the data's own.
   */
  readonly place: Formed;
}

/** The place of a figure. */
export function placed(of: Locality, text: TextContext<unknown>): Placed {
  const name = placeOf(of, text);
  const code = regionOf(of) ?? of.country ?? '';
  const term = termIn(text);
  const isOwn = of.place !== undefined && regionOf(of) === undefined && name !== term(code);
  return {has: Boolean(name), place: (form) => term(isOwn ? '' : code, form, name)};
}

/** The absence of a place. */
export const nowhere: Placed = {has: false, place: () => ''};

const termIn = ({pack}: TextContext<unknown>) => pack?.terms.place ?? english;

/** Name of a figure's place within a sentence; empty when no place is named. */
export function placeOf(of: Locality, text: TextContext<unknown>): string {
  const {country = '', place} = of;
  const region = regionOf(of);
  const term = termIn(text);
  if (region) return term(region);
  if (place) return localText(place, text.locale);
  if (!/^[A-Z]{2}$/.test(country)) return '';
  return term(country) || formatCountry(country, text.locale);
}

/** The region that is named; beside a country a place is only the name to print. */
function regionOf({country, place}: Locality): string | undefined {
  const name = country ? undefined : place?.[''];
  return name ? readRegion(name) : undefined;
}
