import {FigureError} from '@tip-figures/record/figure-error.js';
import {written, type Traits} from '@tip-figures/record/fields/kind.js';
import {listNames, victimBreakdown} from '@tip-figures/record/figures/victim-breakdown.js';
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

const declared: Readonly<Record<string, Traits>> = victimBreakdown.own;

/** The lists of parts, but for what the source calls people. */
export const partLists = listNames.filter((name) => name !== 'statuses');

const crossed = partLists.flatMap((list) =>
  Object.entries(declared[list]?.crosses ?? {}).flatMap(([key, of]) => [[list, key], ...Object.entries(of)]),
);

/** The keys with which nobody is left out. A list that none crosses, such as nationalities, is never whole. */
const completeOf = (list: string): readonly string[] => crossed.flatMap(([of, key = '']) => (of === list ? key : []));

/** The lists of a breakdown. */
export function groupsOf(section: Section): Group[] {
  const whole = wholeOf(section);
  return partLists.map((field): Group => {
    const {around, addUpTo, keys = []} = declared[field] ?? {};
    const mayOverlap = !addUpTo;
    const complete = completeOf(field);
    const unknown = keys.find((key) => unstatedKeys.includes(key)) ?? '';
    const all = entriesOf(section.fields[field]);
    const hasAround = all.some(([key]) => keyOf(key) === around?.key);
    const isInside = (key: string) =>
      hasAround && around !== undefined && isWithin(around.of, key, section.fields['country']);
    const parts = new Map(all.filter(([key]) => !isInside(key)).map(([key, value]) => [key, quantityOf(value)]));
    return {
      field,
      of: whole.of,
      total: whole.total,
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
function wholeOf({fields}: Section): Pick<Group, 'of' | 'total'> {
  const status = keyOf(written(fields['partsOf']));
  if (!status) return {of: 'total', total: quantityOf(fields['total'])};
  const [, value] = entriesOf(fields['statuses']).find(([key]) => keyOf(key) === status) ?? [];
  return {of: `statuses.${status}`, total: quantityOf(value)};
}
