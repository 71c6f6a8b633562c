import {namesOf} from '../object-of.js';
import {choice} from '../fields/choice/choice.js';
import {optional} from '../fields/kind.js';
import {places} from '../fields/object/places.js';
import {parts, type Part, type PartKeys} from '../fields/parts/parts.js';
import {count, quantitiesByPeriod} from '../fields/quantity/quantity.js';
import {status, statuses} from '../fields/choice/status.js';
import {forms} from '../values/forms.js';
import {keyAmong} from '../values/key.js';
import {section} from '../section/declaration.js';

/** The keys of each list, in the order of the figure. */
const keys = {
  statuses,
  exploitation: forms,
  sex: ['female', 'male', 'other', 'unknown'],
  age: ['child', 'adult', 'unknown'],
  sexAge: ['women', 'men', 'girls', 'boys', 'unknown'],
  nationality: ['domestic', 'foreign', 'elsewhere', 'unknown'],
  identifiedBy: [
    'government',
    'police',
    'court-or-prosecution',
    'ngo',
    'international-organization',
    'self',
    'other',
    'unknown',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ListName = keyof typeof keys;

/** The keys that a list declares. */
export type KeyOf<List extends ListName> = (typeof keys)[List][number];

/** All lists that the figure shows, in its order. */
export const listNames: readonly ListName[] = namesOf(keys);

/** A key as the list declares it; `undefined` where it does not. */
export const keyIn = <List extends ListName>(list: List, key: string): KeyOf<List> | undefined =>
  keyAmong<KeyOf<List>>(keys[list], key);

/** The list that knows a part, which is not always the one that it is in. */
export const listOfPart = ({list}: Part, own: ListName): ListName => listNames.find((name) => name === list) ?? own;

const crosses = {
  women: {sex: 'female', age: 'adult'},
  men: {sex: 'male', age: 'adult'},
  girls: {sex: 'female', age: 'child'},
  boys: {sex: 'male', age: 'child'},
};

const keysOf = (list: ListName): PartKeys => ({list, keys: keys[list], ofCountries: list === 'nationality'});

/** Parts by the keys of a list. In each may be parts of the other lists, but for statuses. */
const partsIn = (name: ListName, more: Parameters<typeof parts>[2]) => {
  const others = listNames.filter((one) => one !== name && one !== 'statuses');
  return optional(parts([keysOf(name), ...others.map(keysOf)], 'people', more));
};

/**
 * People whom a source counts as victims, under the status that it gives them. A person may be in several forms of
 * exploitation, in one sex, age and nationality only.
 *
 * @title "Victim breakdown"
 */
export const victimBreakdown = section('victim-breakdown', {
  /**
   * All people counted. It may be left out beside statuses. @example 36 @example "about 40" @title "People in all"
   * @attribute All people counted, as a quantity such as `36` or `about 40`; it may be left out beside `statuses`.
   */
  total: optional(count('people', {of: 'victims'})),
  /**
   * What the source calls these people. @default "identified" @example "potential" @title "These people were"
   * @attribute What the source calls them: `identified`, which is meant where it is left out, `formally-identified`, `potential`, `presumed`, `referred`, `registered`, `detected` or `assisted`.
   */
  status: optional(status),
  /**
   * People by what the source calls them, where it counts several. They are never added up.
   * @example {"formally-identified": 2, "potential": 110} @title "By what the source calls them"
   * @attribute People by what the source calls them, such as `formally-identified: 2; potential: 110`. They are never added up.
   */
  statuses: partsIn('statuses', {partsOf: 'total'}),
  /**
   * People by form of exploitation. A person may be in several, so they need not add up.
   * @example {"sex-trafficking": 26, "forced-labour": 9} @title "By form of exploitation"
   * @attribute People by form of exploitation, such as `sex-trafficking: 26; forced-labour: 9 (forced-begging: 4)`.
   */
  exploitation: partsIn('exploitation', {partsOf: 'total'}),
  /**
   * People by sex. Leave out what the source does not say. @example {"female": 34} @title "By sex"
   * @attribute People by sex: `female`, `male`, `other`, `unknown`.
   */
  sex: partsIn('sex', {addUpTo: 'total'}),
  /**
   * People by age. Leave out what the source does not say. @example {"child": 18} @title "By age"
   * @attribute People by age: `child`, `adult`, `unknown`.
   */
  age: partsIn('age', {addUpTo: 'total'}),
  /**
   * People by sex and age together. @example {"women": 32, "men": 4, "girls": 48, "boys": 26} @title "By sex and age"
   * @attribute People by sex and age together: `women`, `men`, `girls`, `boys`, `unknown`.
   */
  sexAge: partsIn('sexAge', {addUpTo: 'total', crosses}),
  /**
   * People by nationality: codes of countries, domestic, foreign for all of other countries, elsewhere for those of
   * countries not named. @example {"domestic": 71, "BD": 26} @title "By nationality"
   * @attribute People by nationality: codes of countries, `domestic`, `foreign`, `elsewhere`, `unknown`.
   */
  nationality: partsIn('nationality', {addUpTo: 'total', around: {key: 'foreign', of: ['elsewhere']}}),
  /**
   * People by who identified them. @example {"government": 60, "ngo": 16, "self": 3} @title "By who identified them"
   * @attribute People by who identified them: `government`, `police`, `court-or-prosecution`, `ngo`, `international-organization`, `self`, `other`, `unknown`.
   */
  identifiedBy: partsIn('identifiedBy', {addUpTo: 'total'}),
  /**
   * The one of the statuses whose people the other lists are parts of. @example "potential"
   * @title "Whose parts the other lists are"
   * @attribute The one of `statuses` whose people the other lists are parts of.
   */
  partsOf: optional(choice(statuses, {wholeIn: 'statuses'})),
  /**
   * How the lists stand to the total where they do not add up: the source leaves the rest of it open, or gives parts
   * that exceed it. @example "not-stated" @title "Where the lists do not add up"
   * @attribute `not-stated` where the source leaves the rest of the total open, `source-differs` where its own parts exceed the total.
   */
  remainder: optional(choice(['not-stated', 'source-differs'])),
  /**
   * Totals of earlier periods. @example {"2015": 28} @title "Totals of earlier periods"
   * @attribute Totals of earlier periods, such as `2015: 28`.
   */
  previous: optional(quantitiesByPeriod({counts: 'people', of: 'victims', hasBefore: true})),
  /**
   * Two to six places on one scale, in your order, each with a country or place and fields of this section. What stands
   * beside them holds for those that give none of their own.
   * @example [{"country": "XK", "period": "2016", "total": 36}, {"country": "MD", "period": "2022", "total": 150}]
   * @title "Several places on one scale"
   */
  places: places('total'),
});
