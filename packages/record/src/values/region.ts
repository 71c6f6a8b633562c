import {namesOf} from '../object-of.js';
import {keyOf} from './key.js';

/** Places of several countries that have a name and a grammar in every language, with other names for them. */
const regions = {
  world: ['worldwide', 'global'],
  EU: ['european-union', 'eu-27', 'eu27'],
  europe: [],
  'western-balkans': [],
  africa: [],
  'sub-saharan-africa': [],
  'near-east': ['middle-east-north-africa', 'middle-east-and-north-africa', 'mena'],
  'south-central-asia': ['south-and-central-asia'],
  asia: [],
  'south-asia': [],
  'central-asia': [],
  'east-asia-pacific': ['east-asia-and-the-pacific'],
  'southeast-asia': [],
  'western-hemisphere': ['americas'],
  'latin-america-caribbean': ['latin-america-and-the-caribbean'],
} as const;

/** A place of several countries. */
export type Region = keyof typeof regions;

const named = new Map(
  namesOf(regions).flatMap((region) => [keyOf(region), ...regions[region]].map((name) => [name, region] as const)),
);

/** The region that a text names, in any case, with spaces or hyphens, after “the” too; `undefined` where it names none. */
export const readRegion = (text: string): Region | undefined => named.get(keyOf(text).replace(/^the-/, ''));
