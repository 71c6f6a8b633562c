import {choice, periodLike} from '../fields/common.js';
import {duration} from '../fields/duration.js';
import {kind, optional, readFields} from '../fields/kind.js';
import {accepted} from '../figure-error.js';
import type {Path} from '../path.js';
import {readQuantity} from '../values/read-quantity.js';
import {section} from './declaration.js';

const besideStage = {
  /** What is counted; people where it is left out. */
  unit: optional(choice(['people', 'cases'], 'people or cases')),
  /** What it covers, where that is not the period of the figure. */
  period: optional(periodLike('2016')),
};

const counted = {countsBy: ['unit'], fields: besideStage};

/** How many people, or cases, came to a stage of justice. */
const stage = optional(kind('stage', readStage, counted));

/** Those of the convicted who got the legal minimum or more. */
const atMinimum = optional(
  kind('stage', readStage, {...counted, of: 'at-minimum', addUpTo: 'convicted', minimum: 'minimum'}),
);

/** How far people or cases came, from an investigation to a sentence of the legal minimum or more. */
export const justiceOutcomes = section(
  'justice-outcomes',
  {
    /** People investigated, or cases. Leave out what the source does not say. @example {"value": 146, "unit": "cases"} */
    investigated: stage,
    /** People prosecuted, or cases. @example 31 */
    prosecuted: stage,
    /** People convicted, or cases that ended so. @example 24 */
    convicted: stage,
    /** Those of them sentenced to the legal minimum or more. @example 1 */
    atMinimum,
    /** The shortest imprisonment that the law allows, such as P5Y. */
    minimum: optional(duration('P5Y')),
  },
  {
    arrested: stage,
    indicted: stage,
    acquitted: stage,
    sentenced: stage,
    appeal: stage,
  },
);

function readStage(input: unknown, at: Path) {
  const {unit = 'people', ...rest} = readFields(besideStage, Object(input) as object, at);
  return {...rest, unit, quantity: accepted(readQuantity(input, {min: 0, whole: unit}), at)};
}
