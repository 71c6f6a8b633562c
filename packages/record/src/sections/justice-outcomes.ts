import {choice, periodLike} from '../fields/common.js';
import {duration} from '../fields/duration.js';
import {kind, optional, readFields, type Traits} from '../fields/kind.js';
import {accepted} from '../figure-error.js';
import type {Path} from '../path.js';
import {readQuantity} from '../values/quantity.js';
import {section} from './declaration.js';

const besideStage = {
  /** What is counted; people where it is left out. */
  unit: optional(choice(['people', 'cases'], 'people or cases')),
  /** What it covers, where that is not the period of the figure. */
  period: optional(periodLike('2016')),
};

/** How many people, or cases, came to a stage of justice. */
const stage = (of: string, more?: Pick<Traits, 'addUpTo' | 'minimum'>) =>
  optional(kind('stage', readStage, {...more, of, countsBy: ['unit'], fields: besideStage}));

/** How far people or cases came, from an investigation to a sentence of the legal minimum or more. */
export const justiceOutcomes = section(
  'justice-outcomes',
  {
  /** People investigated, or cases. Leave out what the source does not say. @example {"value": 146, "unit": "cases"} */
    investigated: stage('investigated'),
  /** People prosecuted, or cases. @example 31 */
    prosecuted: stage('prosecuted'),
  /** People convicted, or cases that ended so. @example 24 */
    convicted: stage('convicted'),
  /** Those of them sentenced to the legal minimum or more. @example 1 */
    atMinimum: stage('at-minimum', {addUpTo: 'convicted', minimum: 'minimum'}),
  /** The shortest imprisonment that the law allows, such as P5Y. */
    minimum: optional(duration('P5Y')),
  },
  {
    arrested: stage('arrested'),
    indicted: stage('indicted'),
    acquitted: stage('acquitted'),
    sentenced: stage('sentenced'),
    appeal: stage('appeal'),
  },
);

function readStage(input: unknown, at: Path) {
  const {unit = 'people', ...rest} = readFields(besideStage, Object(input) as object, at);
  return {...rest, unit, quantity: accepted(readQuantity(input, {min: 0, whole: unit}), at)};
}
