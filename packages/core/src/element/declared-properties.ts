import type {Fields, Kind} from '@tip-figures/record/fields/kind.js';
import type {TierInput} from '@tip-figures/record/fields/tier/tier.js';
import {attributesIn} from '@tip-figures/record/section/declaration.js';
import {kebab} from '@tip-figures/record/values/key.js';
import type {PropertyDeclarations} from 'lit';

/** What the property of a field takes, by the kind of the field; the others take text. */
interface Taken {
  quantity: string | number;
  stage: string | number;
  period: string | number;
  report: string | number;
  threshold: string | number;
  'fiscal-year': string | number;
  tier: TierInput;
  'previous-tier': TierInput;
  flag: string | boolean;
  example: string | boolean;
}

/** A word that is the only one; text where there are several. */
type Only<Word, Each = Word> = Each extends unknown ? ([Word] extends [Each] ? Word : string) : never;

type TakenBy<K> =
  K extends Kind<infer T, infer Name>
    ? Name extends 'choice'
      ? Only<T>
      : Name extends keyof Taken
        ? Taken[Name]
        : string
    : never;

type WithAttribute<F extends Fields> = {[Name in keyof F]: F[Name] extends {isInJson: true} ? never : Name}[keyof F];

/**
 * The properties of an element for declared fields, with the comments on these. A field that is given in JSON only has
 * none.
 */
export type PropertiesOf<F extends Fields, Name extends keyof F = WithAttribute<F>> = {
  [Each in Name]?: TakenBy<F[Each]>;
};

/** How Lit makes them. */
export const propertiesOf = (fields: Fields): PropertyDeclarations =>
  Object.fromEntries(attributesIn(fields).map((name) => [name, {attribute: kebab(name)}]));
