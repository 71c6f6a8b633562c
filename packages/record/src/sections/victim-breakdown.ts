import {optional} from '../fields/kind.js';
import {parts} from '../fields/parts.js';
import {count, quantitiesByPeriod} from '../fields/quantity.js';
import {section} from './declaration.js';
import {forms} from '../values/forms.js';

const sexes = ['female', 'male', 'other', 'unknown'];
const ages = ['child', 'adult', 'unknown'];

/** People identified as victims. A person may be in several forms of exploitation, in one sex and age only. */
export const victimBreakdown = section('victim-breakdown', {
  /** All people identified as victims. @example 36 @example "about 40" */
  total: count('people', {of: 'victims'}),
  /**
   * People by form of exploitation. A person may be in several, so they need not add up.
   * @example {"sex-trafficking": 26, "forced-labour": 9}
   */
  exploitation: optional(parts(forms, 'people', {partsOf: 'total'})),
  /** People by sex. Leave out what the source does not say. @example {"female": 34} */
  sex: optional(parts(sexes, 'people', {addUpTo: 'total'})),
  /** People by age. Leave out what the source does not say. @example {"child": 18} */
  age: optional(parts(ages, 'people', {addUpTo: 'total'})),
  /** Totals of earlier periods. @example {"2015": 28} */
  previous: optional(quantitiesByPeriod({counts: 'people', of: 'victims'})),
});
