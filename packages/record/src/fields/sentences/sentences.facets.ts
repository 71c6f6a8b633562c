import {line, type Facets} from '../facet.js';
import {namesOfNumbers, numbersBy} from '../quantity/quantity.facets.js';

/** What is known of these kinds beside how they are read. */
export const sentencesFacets = {
  sentences: {
    control: numbersBy('Sentence'),
    names: (kind) => {
      const {each = {}} = namesOfNumbers(kind);
      return {items: {known: Object.keys(kind.each?.fields ?? {}), fields: {count: each}}, each};
    },
    people: 'sentences',
  },
  minimums: {...line, people: 'never'},
  ranges: {...line, people: 'never'},
  duration: {...line, people: 'never'},
} satisfies Facets;
