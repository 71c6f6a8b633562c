import {units} from '../../sections/justice-outcomes.stage.js';
import {line, type Facets} from '../facet.js';
import {namesBeside, numbersBy, quantityControl} from '../quantity/quantity.facets.js';

/** What is known of these kinds beside how they are read. */
export const stageFacets = {
  stage: {
    control: (kind) => ({
      ...quantityControl(kind.fields),
      apart: Object.fromEntries(units.map((unit) => [unit, {...kind, isOptional: true}])),
    }),
    names: ({fields = {}}, inside) => {
      const one = namesBeside(fields, [], inside);
      const apart = Object.fromEntries(units.map((unit) => [unit, one]));
      return {known: [...(one.known ?? []), ...units], fields: {...one.fields, ...apart}};
    },
    people: 'stage',
  },
  agencies: {
    ...line,
    control: numbersBy('Agency'),
    names: ({beside = {}}, inside) => ({each: namesBeside(beside, ['label'], inside)}),
  },
} satisfies Facets;
