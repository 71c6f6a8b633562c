import {FigureError} from '@tip-figures/record/figure-error.js';
import {written, type Traits} from '@tip-figures/record/fields/kind.js';
import {victimBreakdown} from '@tip-figures/record/sections/victim-breakdown.js';
import {isWithin, keyOf} from '@tip-figures/record/values/key.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import {attempt} from '../../document/check-section.js';
import {entriesOf, quantityOf, type Section} from '../../document/document.js';
import type {WriteField} from '../../report/problem.js';

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
  /** How to write the people who are in none, as a hint without its end. */
  readonly rest: (count: string, write: WriteField) => string;
  /** How to keep parts that the source itself makes more than the total. */
  readonly differs: (write: WriteField) => string;
}

/** Whether a page would accept the section with something else in it: what a hint offers must not be refused. */
export const isAccepted = ({figure, fields}: Section, change: object): boolean =>
  !(attempt(() => figure.parse({...fields, ...change})) instanceof FigureError);

// The keys with which nobody is left out. A list of nationalities, or of who identified people, is never whole.
const complete: Readonly<Record<string, readonly string[]>> = {
  sex: ['female', 'male'],
  age: ['child', 'adult'],
  sexAge: ['women', 'men', 'girls', 'boys'],
};

export const exclusive = Object.entries(victimBreakdown.own).flatMap(([field, {addUpTo}]) => (addUpTo ? [field] : []));

/** The lists of a breakdown. */
export function groupsOf(section: Section): Group[] {
  const whole = wholeOf(section);
  const group = (field: string, unknown: string): Group => {
    const all = entriesOf(section.fields[field]);
    const {around} = victimBreakdown.own[field as keyof typeof victimBreakdown.own] as Traits;
    const hasAround = all.some(([key]) => keyOf(key) === around?.key);
    const isInside = (key: string) =>
      hasAround && around !== undefined && isWithin(around.of, key, section.fields['country']);
    const parts = new Map(all.filter(([key]) => !isInside(key)).map(([key, value]) => [key, quantityOf(value)]));
    return {
      field,
      of: whole.of,
      total: whole.total,
      parts,
      isWhole: field === 'exploitation' ? parts.size > 1 : Boolean(complete[field]?.every((key) => parts.has(key))),
      mayOverlap: field === 'exploitation',
      unknown,
      rest: (count, write) => {
        const open = isAccepted(section, {remainder: 'not-stated'})
          ? `; where it leaves them open, ${write('remainder', 'not-stated')}`
          : '';
        return `Where the source counts the others as not known, write so: "${unknown}": ${count}${open}`;
      },
      differs: (write) =>
        `${field === 'nationality' ? ', put countries that "foreign" includes into brackets after it' : ''}, or write ${write('remainder', 'source-differs')} where the source itself has them so`,
    };
  };
  return [group('exploitation', 'unspecified'), ...exclusive.map((field) => group(field, 'unknown'))];
}

/** The people whose parts the lists are: those of one status, where the document names one. */
function wholeOf({fields}: Section): Pick<Group, 'of' | 'total'> {
  const status = keyOf(written(fields['partsOf']));
  if (!status) return {of: 'total', total: quantityOf(fields['total'])};
  const [, value] = entriesOf(fields['statuses']).find(([key]) => keyOf(key) === status) ?? [];
  return {of: `statuses.${status}`, total: quantityOf(value)};
}
