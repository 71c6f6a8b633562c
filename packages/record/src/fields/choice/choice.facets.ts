import {line, type Control, type Facets} from '../facet.js';
import type {Kind} from '../kind.js';

/** One of a few words is a choice; one alone can only be said or not. */
export function choiceControl({keys = []}: Kind): Control {
  const [only] = keys;
  return only !== undefined && keys.length === 1 ? {type: 'flag', key: only} : {type: 'choice', keys: [...keys]};
}

/** What is known of these kinds beside how they are read. */
export const choiceFacets = {
  choice: {...line, control: choiceControl},
  boolean: {...line, control: () => ({type: 'yes-or-no'})},
  flag: {...line, control: () => ({type: 'flag'})},
  example: {...line, control: () => ({type: 'choice', keys: ['true', 'country', 'need']})},
  version: {...line, control: undefined},
  country: {...line, control: () => ({type: 'country'})},
  countries: {...line, people: 'records'},
  currency: {...line, control: () => ({type: 'currency'})},
} satisfies Facets;
