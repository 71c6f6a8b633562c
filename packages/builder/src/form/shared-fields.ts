import {contextFields} from '@tip-figures/record/sections/context.js';

type Shared = keyof typeof contextFields;

const place = ['country', 'place', 'report', 'period'] as const satisfies readonly Shared[];
const credit = ['source', 'sourceUrl', 'via', 'viaUrl', 'asOf'] as const satisfies readonly Shared[];

/** The fields that all sections share, as an editor looks for them; what is needed less often is in `others`. */
export const sharedGroups = {
  place: place as readonly Shared[],
  credit: credit as readonly Shared[],
  others: (Object.keys(contextFields) as Shared[]).filter((name) => ![...place, ...credit].some((one) => one === name)),
};
