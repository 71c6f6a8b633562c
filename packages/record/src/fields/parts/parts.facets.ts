import type {Facets} from '../facet.js';
import {namesBeside, numbersBy} from '../quantity/quantity.facets.js';

/** What is known of this kind beside how it is read. */
export const partsFacets = {
  parts: {
    control: numbersBy('Of whom'),
    names: ({keys = [], beside = {}, ofCountries}, inside) => ({
      known: keys,
      ...(ofCountries && {ofCountries}),
      each: namesBeside(beside, ['label'], inside),
      isMap: true,
    }),
    people: 'parts',
  },
} satisfies Facets;
