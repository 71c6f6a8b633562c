// Which numbers a figure may show: those of its document, and what follows from them.

import {ownOf, type FigureName} from './samples.js';

const written = /-?\d+(?:\.\d+)?/g;

/** The numbers in a text, however they are grouped. */
export const numbersIn = (text: string): number[] =>
  [...text.replace(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, '').matchAll(written)].map(([digits]) => Number(digits));

/**
 * Numbers that are neither in the document nor a difference of two that are, or of sums of theirs. What follows from
 * a number that is about right is rounded.
 */
export function notDerived(numbers: readonly number[], document: unknown): number[] {
  const known = [...new Set([0, ...numbersIn(JSON.stringify(document)), ...sumsOf(document)])];
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 0.01 + Math.abs(b) * 1e-9;
  const follows = (one: number, from: number) =>
    isNear(one, from) || [1, 2, 3].some((digits) => Number(from.toPrecision(digits)) === one);
  return numbers.filter((one) => !known.some((a) => known.some((b) => follows(Math.abs(one), Math.abs(a - b)))));
}

/** What is counted in the lists and objects of a document, each taken together. */
function sumsOf(document: unknown): number[] {
  if (typeof document !== 'object' || document === null) return [];
  const parts = Object.values(document) as unknown[];
  const sum = parts.reduce<number>((all, part) => all + (countOf(part) ?? 0), 0);
  return [sum, ...parts.flatMap(sumsOf)];
}

function countOf(part: unknown): number | undefined {
  if (typeof part === 'number') return part;
  if (typeof part === 'string') return /^-?\d+(\.\d+)?$/.test(part.trim()) ? Number(part) : undefined;
  const {value, count} = Object(part) as {value?: unknown; count?: unknown};
  return value === undefined && count === undefined ? undefined : countOf(value ?? count);
}

/** Fields of which a figure need not show every number; a new one may be added with its reason. */
const partly: Partial<Record<FigureName, readonly string[]>> = {
  // Victims are told only at both ends of a change.
  'funding-gap': ['victims', 'change'],
  // A key without a label may be one of a newer document.
  'justice-outcomes': ['final'],
  // A case may hold what no figure knows, as a section may.
  'accountability-record': ['cases'],
  // So may a shelter, and an event.
  'shelter-timeline': ['shelters', 'events'],
  // One number of each section, and what it is compared with; the sections' own figures show the others.
  'country-profile': Object.keys(ownOf('country-profile')),
};

/** The numbers that stand as such in a figure's own fields. */
export function ownNumbersOf(own: unknown, name: FigureName): number[] {
  const known = keysIn(ownOf(name));
  return Object.entries(own as object)
    .filter(([field]) => known.has(field) && !partly[name]?.includes(field))
    .flatMap(([, value]) => plainNumbers(value, known));
}

/** All keys of a document, however deep. */
const keysIn = (value: unknown): Set<string> =>
  new Set(
    typeof value === 'object' && value !== null
      ? [
          ...(Array.isArray(value) ? [] : Object.keys(value)),
          ...Object.values(value).flatMap((one) => [...keysIn(one)]),
        ]
      : [],
  );

const amounts = ['value', 'low', 'high', 'count', 'report'];

// What no figure knows is left out, so that a newer document can say more.
function plainNumbers(value: unknown, known: ReadonlySet<string>): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).filter(
    ([key]) => Array.isArray(value) || known.has(key) || amounts.includes(key),
  );
  const counted = parts.filter(([key]) => amounts.includes(key));
  return (counted.length ? counted : parts).flatMap(([, part]) => plainNumbers(part, known));
}
