import {units} from '../../values/justice/stage-text.js';
import {line, type Facet, type Facets} from '../facet.js';
import {namesBeside, numbersBy, quantityControl} from '../quantity/quantity.facets.js';

const stage: Facet = {
  control: (kind) => ({
    ...quantityControl(kind.fields),
    apart: Object.fromEntries(units.map((unit) => [unit, {...kind, isOptional: true}])),
  }),
  names: ({fields = {}}, inside) => {
    const one = namesBeside(fields, ['share', 'of'], inside);
    const apart = Object.fromEntries(units.map((unit) => [unit, one]));
    return {known: [...(one.known ?? []), ...units], fields: {...one.fields, ...apart}};
  },
  people: 'stage',
};

/** What is known of these kinds beside how they are read. */
export const stageFacets = {
  stage,
  'own-stage': stage,
  agencies: {
    ...line,
    control: numbersBy('Agency'),
    names: ({beside = {}}, inside) => ({each: namesBeside(beside, ['label'], inside)}),
  },
} satisfies Facets;
