import type {Declaration} from '@tip-figures/record/section/declaration.js';
import {figures} from '@tip-figures/record/figures/names.js';
import {hasPlaces, readPlaces} from '@tip-figures/record/section/places.js';
import {wholeSections} from '@tip-figures/record/section/whole-sections.js';
import {parsers} from '../generated/parsers.js';

/** A figure as it is checked: the fields of its section, and the parser that the page has too. */
export interface Figure extends Declaration {
  readonly parse: (section: Record<string, unknown>) => unknown;
}

export const checkedFigures: readonly Figure[] = figures.map((name) => ({
  ...wholeSections[name],
  // A figure that is made of others reads its sections with theirs.
  parse: (section) =>
    hasPlaces(wholeSections[name], section)
      ? readPlaces(wholeSections[name], section, (place) => parsers[name](place, parsers))
      : parsers[name](section, parsers),
}));
