import {Refusal} from '../../figure-error.js';
import {isList} from '../../object-of.js';
import {inJson, kind, optional} from '../kind.js';

/** A place has no places of its own. */
const refused = (input: unknown): string | Refusal =>
  isList(input)
    ? new Refusal('unknown-key', {found: input})
    : new Refusal('not-a-list', {expected: {kind: 'list', of: 'places'}, found: input});

/** The fewest and the most places that stand on one scale. */
export const fewestPlaces = 2;
export const mostPlaces = 6;

/**
 * Several places, each with the fields of its section. section/places.ts reads them, each as a section of its own: what is
 * read here stands where there can be none.
 *
 * @param led - the field that each of them needs: its number, or its numbers.
 */
export const places = (led: string) =>
  optional(inJson(kind('places', refused, {led, least: fewestPlaces, most: mostPlaces})));
