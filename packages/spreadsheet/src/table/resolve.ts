import {areBeside, crosses, listOfCountries, moneyFields} from '../names/declared.js';
import {isSame, type Alternatives} from '../names/terms.js';
import type {Meaning} from '../reading.js';

/** What is known of the names around one. */
export interface Context {
  /** The list that a heading names. */
  readonly list?: string | undefined;
  /** Whether a heading says that countries are where the people are. */
  readonly isPlace?: boolean | undefined;
  /** What the names beside it mean, where that is certain. */
  readonly siblings: readonly Meaning[];
  /** What it, the names beside it and the words in them mean for certain, whatever heading they are below. */
  readonly named?: readonly Meaning[] | undefined;
  /** What else the same name says. */
  readonly beside?: readonly Meaning[] | undefined;
  /** The list of the part right before it. */
  readonly before?: string | undefined;
}

const isCurrency = (meaning: Meaning): boolean => meaning.is === 'unit' && meaning.currency !== undefined;

const isOfMoney = (meaning: Meaning): boolean =>
  isCurrency(meaning) ||
  (meaning.is === 'unit' && meaning.factor !== undefined) ||
  (meaning.is === 'field' && moneyFields.has(meaning.field));

const isPart = (meaning: Meaning): meaning is Extract<Meaning, {is: 'part'}> => meaning.is === 'part';

/** All that a name can mean where it stands; one where that is certain. */
export function narrowed(alternatives: Alternatives, context: Context): Alternatives {
  const {list, siblings} = context;
  const here = alternatives.map((one) => inPlace(one, context));
  if (here.length < 2) return here;
  const isMoney = siblings.some(isCurrency) || (context.beside ?? []).some(isOfMoney);
  const steps: readonly ((one: Meaning) => boolean)[] = [
    // “All” is a currency beside money alone.
    (one) => isCurrency(one) === isMoney,
    (one) => isPart(one) && one.list === list,
    (one) => one.is !== 'unit' || one.factor === undefined,
    (one) => !siblings.some((other) => isSame(one, other)),
    (one) => isPart(one) && siblings.some((other) => isPart(other) && other.list === one.list),
    (one) => isPart(one) && one.list === context.before,
    (one) => one.is === 'field' && siblings.some((other) => other.is === 'field' && areBeside(one.field, other.field)),
  ];
  let left = here;
  for (const step of steps) {
    const found = left.filter(step);
    if (found.length) left = found;
  }
  return left.filter((one, index) => left.findIndex((other) => isSame(one, other)) === index);
}

/**
 * Countries are a part of people or their place. Women below “Sex” are all who are female, where no word beside them tells
 * ages apart, and none is for all who are female.
 */
function inPlace(meaning: Meaning, {list, named = []}: Context): Meaning {
  if (meaning.is === 'country' && list === listOfCountries) return {is: 'part', list, key: meaning.code};
  if (!isPart(meaning) || !list) return meaning;
  const cross = crossOf(meaning);
  const key = cross?.[list];
  if (!key) return meaning;
  const isTold = named
    .filter(isPart)
    .some((one) =>
      one.list === meaning.list
        ? !isOfAnyAge(crossOf(one) ?? {}, list)
        : one.list === list
          ? one.key === key
          : one.list in cross,
    );
  return isTold ? meaning : {is: 'part', list, key};
}

const crossOf = ({list, key}: Extract<Meaning, {is: 'part'}>): Readonly<Record<string, string>> | undefined =>
  crosses.find((one) => one.list === list && one.key === key)?.of;

/** Whether a word may be that for people of any age: one for adults may, and none for children. */
const isOfAnyAge = (of: Readonly<Record<string, string>>, list: string): boolean =>
  Object.entries(of).every(([other, key]) => other === list || key === 'adult');
