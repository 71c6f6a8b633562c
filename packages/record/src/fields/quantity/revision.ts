import {accepted} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {peopleLimits, readQuantity} from '../../values/quantity/read-quantity.js';
import {kind, readFields, refusingMissing} from '../kind.js';
import {periodLike} from '../time/time.js';
import type {DatedQuantity} from './quantity.js';
import {objectOf} from '../../object-of.js';

const besideRevision = {
  /** The period in `points` that it is of. */
  period: refusingMissing(periodLike('2016')),
};

/** What another or a later source says of a period. */
export const revision = kind('revision', readRevision, {
  counts: 'people',
  of: 'victims',
  fields: besideRevision,
  since: 'cumulative',
  type: 'quantity',
});

function readRevision(input: unknown, at: Path): DatedQuantity {
  const {period: time} = readFields(besideRevision, objectOf(input), at);
  return {period: time, quantity: accepted(readQuantity(input, peopleLimits), at)};
}
