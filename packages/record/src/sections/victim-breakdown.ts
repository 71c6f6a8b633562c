import {optional} from '../fields/kind.js';
import {parts} from '../fields/parts.js';
import {count, quantitiesByPeriod} from '../fields/quantity.js';
import {section} from './declaration.js';

/** Forms of exploitation that have a name in every language; after the HTCDS and the TIP Report. */
export const forms = [
  'sex-trafficking',
  'forced-labour',
  'forced-begging',
  'domestic-servitude',
  'slavery-servitude',
  'forced-marriage',
  'organ-removal',
  'child-soldier',
  'forced-criminality',
  'forced-adoption-selling-child',
  'surrogacy',
  'child-labour',
  'multiple',
  'other',
  'unspecified',
] as const;

const sexes = ['female', 'male', 'other', 'unknown'];
const ages = ['child', 'adult', 'unknown'];

/** People identified as victims. A person may be in several forms of exploitation, in one sex and age only. */
export const victimBreakdown = section('victim-breakdown', {
  total: count('people'),
  exploitation: optional(parts(forms, 'people')),
  sex: optional(parts(sexes, 'people', {addUpTo: 'total'})),
  age: optional(parts(ages, 'people', {addUpTo: 'total'})),
  previous: optional(quantitiesByPeriod({counts: 'people'})),
});
