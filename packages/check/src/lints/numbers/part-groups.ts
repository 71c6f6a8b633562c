import {FigureError} from '@tip-figures/record/figure-error.js';
import {written, type Kind, type Traits} from '@tip-figures/record/fields/kind.js';
import {isWithin, keyOf, unstatedKeys} from '@tip-figures/record/values/key.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {attempt} from '../../document/check-section.js';
import {entriesOf, quantityOf, type Section} from '../../document/document.js';

/** A list of parts, and the number that they are parts of. */
export interface Group {
  readonly field: string;
  readonly of: string;
  readonly total: Quantity | undefined;
  readonly parts: ReadonlyMap<string, Quantity | undefined>;
  /** Whether the parts can be expected to be all there is. */
  readonly isWhole: boolean;
  /** Whether somebody can be in several. */
  readonly mayOverlap: boolean;
  /** The key of the people whom the source counts as not known. */
  readonly unknown?: string;
  /** Whether the section can say that its source leaves the others open, or itself makes the parts more. */
  readonly isOpen: boolean;
  readonly mayDiffer: boolean;
  /** The key of a part that includes others. */
  readonly around?: string | undefined;
}

/** Whether a page would accept the section with something else in it: what a hint offers must not be refused. */
export const isAccepted = ({figure, fields}: Section, change: object): boolean =>
  !(attempt(() => figure.parse({...fields, ...change})) instanceof FigureError);

type Declared = Section['figure']['own'];

export const traitsOf = (own: Declared, list: string): Traits => own[list] ?? {};

/** The field that says of which part of another list the others are, and that list: what the source calls people. */
export const wholeIn = (own: Declared): readonly (readonly [field: string, list: string])[] =>
  Object.entries<Traits>(own).flatMap(([field, {wholeIn: list}]) => (list === undefined ? [] : [[field, list]]));

/** The lists of parts of a figure, but for that one. */
export const partLists = ({figure: {own}}: Section): readonly string[] => {
  const wholes = wholeIn(own).map(([, list]) => list);
  return Object.entries<Kind>(own).flatMap(([name, kind]) =>
    kind.name === 'parts' && !wholes.includes(name) ? name : [],
  );
};

/** The keys with which nobody is left out. A list that none crosses, such as nationalities, is never whole. */
const completeOf = (own: Declared, list: string): readonly string[] => [
  ...Object.keys(traitsOf(own, list).crosses ?? {}),
  ...Object.values<Traits>(own).flatMap(({crosses = {}}) => Object.values(crosses).flatMap((of) => of[list] ?? [])),
];

/** The lists of a breakdown. */
export function groupsOf(section: Section): Group[] {
  const {own} = section.figure;
  return partLists(section).map((field): Group => {
    const {around, addUpTo, partsOf = '', keys = []} = traitsOf(own, field);
    const mayOverlap = !addUpTo;
    const complete = completeOf(own, field);
    const unknown = keys.find((key) => unstatedKeys.includes(key)) ?? '';
    const all = entriesOf(section.fields[field]);
    const hasAround = all.some(([key]) => keyOf(key) === around?.key);
    const isInside = (key: string) =>
      hasAround && around !== undefined && isWithin(around.of, key, section.fields['country']);
    const parts = new Map(all.filter(([key]) => !isInside(key)).map(([key, value]) => [key, quantityOf(value)]));
    return {
      field,
      ...wholeOf(section, addUpTo ?? partsOf),
      parts,
      isWhole: mayOverlap ? parts.size > 1 : complete.length > 0 && complete.every((key) => parts.has(key)),
      mayOverlap,
      unknown,
      isOpen: isAccepted(section, {remainder: 'not-stated'}),
      mayDiffer: true,
      around: around?.key,
    };
  });
}

/** The people whose parts the lists are: those of one status, where the document names one. */
function wholeOf({fields, figure}: Section, all: string): Pick<Group, 'of' | 'total'> {
  const named = wholeIn(figure.own).map(([field, list]) => ({list, part: keyOf(written(fields[field]))}));
  const [{list, part}] = [...named.filter((one) => one.part), {list: '', part: ''}];
  if (!part) return {of: all, total: quantityOf(fields[all])};
  const [, value] = entriesOf(fields[list]).find(([key]) => keyOf(key) === part) ?? [];
  return {of: `${list}.${part}`, total: quantityOf(value)};
}
