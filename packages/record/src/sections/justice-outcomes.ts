import {choice, periodLike} from '../fields/common.js';
import {duration} from '../fields/duration.js';
import {kind, optional, readFields} from '../fields/kind.js';
import {accepted} from '../figure-error.js';
import type {Path} from '../path.js';
import {readQuantity} from '../values/quantity.js';
import {section} from './declaration.js';

const besideStage = {
  unit: optional(choice(['people', 'cases'], 'people or cases')),
  period: optional(periodLike('2016')),
};

/** How many people, or cases, came to a stage of justice. */
const stage = optional(kind('stage', readStage, {countsBy: 'unit', fields: besideStage}));

/** How far people or cases came, from an investigation to a sentence of the legal minimum or more. */
export const justiceOutcomes = section('justice-outcomes', {
  investigated: stage,
  prosecuted: stage,
  convicted: stage,
  atMinimum: stage,
  minimum: optional(duration('P5Y')),
});

function readStage(input: unknown, at: Path) {
  const {unit = 'people', ...rest} = readFields(besideStage, Object(input) as object, at);
  return {...rest, unit, quantity: accepted(readQuantity(input, {min: 0, whole: unit}), at)};
}
