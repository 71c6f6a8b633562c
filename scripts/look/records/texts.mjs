// Texts of records, short and as long as sources write them.

import {chance, one} from './numbers.mjs';

const short = ['traffickers', 'nightclubs shut down', 'domestic work', 'fishing', 'labour inspectors'];
const long = [
  'forced labour in seasonal agriculture and food processing under contracts of foreign agencies',
  'criminal exploitation, including county lines drug trafficking of children',
  'identified by mobile units of non-governmental organisations in three regions of the country',
  'services for victims of trafficking in women’s shelters run by non-governmental organisations',
  'Interinstitutional Coordination Commission against Commercial Sexual Exploitation',
];
const publishers = [
  'Home Office',
  'U.S. Department of State, Trafficking in Persons Report',
  'Ministry of Labour, Social Solidarity and Intergovernmental Coordination',
];

export const textOf = (g) => one(g, chance(g, 40) ? long : short);
export const publisherOf = (g) => one(g, publishers);
/** Editors' own words are at most 80 characters. */
export const headingOf = (g) =>
  one(g, ['More are found', 'Nobody was convicted of trafficking in the year after the law was changed']);

const offices = ['police officers', 'judges', 'consular officials who issued visas', 'border guards', 'mayors'];
export const officeOf = (g) => one(g, offices);

export const COUNTRIES = [
  'AL',
  'BA',
  'BD',
  'CD',
  'CN',
  'ER',
  'GB',
  'KP',
  'NG',
  'PH',
  'RO',
  'SD',
  'US',
  'VC',
  'VN',
  'XK',
];
const places = ['AL', 'XK', 'GB', 'BA', 'CD', 'VC'];
export const placeOf = (g) => one(g, places);
