import type {Bounds} from '../../values/quantity/bounds.js';
import type {Sum} from '../bounds.js';
import {isRounded, type Cell, type Section} from '../counts/cells.js';
import type {Declarations} from '../counts/declarations.js';
import type {Line} from '../counts/lines.js';
import {surveyOf} from '../counts/sections.js';
import {declaredSections} from '../../generated/declared-sections.js';
import {thresholdsIn} from '../thresholds.js';

/** What an edition says of a count. */
export interface PublishedCount extends Bounds {
  readonly isWithheld: boolean;
}

/**
 * What an edition says of several withheld counts together: the parts, and people whom no list has, less the total where
 * that is withheld too, are between the bounds.
 */
export interface PublishedSum extends Bounds {
  /** The name of the total; left out where it is open. */
  readonly total?: string;
  readonly parts: readonly string[];
}

/** What editions of a record say of its counts: all of it is public. */
export interface PublishedCounts {
  /** The threshold; left out where nothing was withheld. */
  readonly below?: number;
  /** By the name of the count, which no correction of a number changes. */
  readonly counts: ReadonlyMap<string, PublishedCount>;
  readonly sums: ReadonlyMap<string, PublishedSum>;
}

export const nothingPublished: PublishedCounts = {counts: new Map(), sums: new Map()};

// The limit is for a record whose period grows each day, which has new counts each day.
const most = 5000;

/** Names of counts by whom they count, where and when. Different results for the same people also have their paths. */
export function namesOf(cells: readonly Cell[]): (cell: Cell) => string {
  const seen = new Map<string, number>();
  for (const cell of cells) seen.set(meaningOf(cell), (seen.get(meaningOf(cell)) ?? 0) + 1);
  return (cell) => {
    const meaning = meaningOf(cell);
    return seen.get(meaning) === 1 ? meaning : `${meaning} ${cell.places[0]?.steps.join('.') ?? ''}`;
  };
}

export const meaningOf = ({kind, where, period}: Cell): string => [kind, where, period].join(' ');

/** What a published record says. */
export function publishedBy(record: Section, declarations: Declarations = declaredSections): PublishedCounts {
  const thresholds = thresholdsIn(record);
  const {book, lines} = surveyOf(record, thresholds, declarations, true);
  const nameOf = namesOf(book.cells);
  const sums = lines.lines.flatMap((line): PublishedSum[] => {
    const sum = hiddenSum(line, lines.lines);
    return sum ? [publishedSum(sum, nameOf)] : [];
  });
  return {
    ...(thresholds.length && {below: Math.max(...thresholds)}),
    counts: new Map(
      book.cells.map((cell) => [nameOf(cell), {...cell.stated, isWithheld: isRounded(cell, 'withheld')}]),
    ),
    sums: new Map(sums.map((sum) => [keyOf(sum), sum])),
  };
}

/** Withheld counts that are a total together, or are it and other parts, once what is open is taken off. */
export interface HiddenSum extends Bounds {
  /** Left out where it is open. */
  readonly total?: Cell;
  readonly parts: readonly Cell[];
}

/** What a line says of its withheld counts; `undefined` where it has none. */
export function hiddenSum(line: Line, lines: readonly Line[]): HiddenSum | undefined {
  const {total, parts} = listedIn(line, lines);
  const open = {low: 0, high: 0};
  for (const {stated} of parts.filter(isOpen)) {
    open.low += stated.low;
    open.high += stated.high;
  }
  const hidden = parts.filter((part) => !isOpen(part));
  if (!isOpen(total)) return {total, parts: hidden, low: -open.high, high: -open.low};
  if (!hidden.length) return undefined;
  return {parts: hidden, low: total.stated.low - open.high, high: total.stated.high - open.low};
}

export const publishedSum = ({total, parts, low, high}: HiddenSum, nameOf: (cell: Cell) => string): PublishedSum => ({
  ...(total && {total: nameOf(total)}),
  parts: parts.map(nameOf).sort(),
  low,
  high,
});

/** A sum of the same counts, whatever its bounds are. */
export const keyOf = ({total = '', parts}: PublishedSum): string => JSON.stringify([total, ...parts]);

const isOpen = (cell: Cell): boolean => !isRounded(cell, 'withheld');

/** A total that is written, and its parts that are: the rest of another line has no name. */
function listedIn({total, parts, rest}: Line, lines: readonly Line[]): Sum {
  const listed = parts.filter((part) => part !== rest);
  const outer = lines.find((line) => line.rest === total);
  if (!outer) return {total, parts: listed};
  const whole = listedIn(outer, lines);
  return {total: whole.total, parts: [...whole.parts, ...listed]};
}

/** Whether one says what the other does, no more and no less. */
export const isPublishedBy = (one: PublishedCounts, other: PublishedCounts): boolean =>
  one.below === other.below && isSame(one.counts, other.counts) && isSame(one.sums, other.sums);

const isSame = (one: ReadonlyMap<string, Bounds>, other: ReadonlyMap<string, Bounds>): boolean =>
  one.size === other.size &&
  [...one].every(([name, bounds]) => JSON.stringify(bounds) === JSON.stringify(other.get(name)));

/** What both say. Where they exclude each other, a number has changed, and the newer holds. */
export const publishedByBoth = (older: PublishedCounts, newer: PublishedCounts): PublishedCounts => ({
  ...older,
  ...newer,
  counts: joined(older.counts, newer.counts),
  sums: joined(older.sums, newer.sums),
});

function joined<T extends Bounds>(older: ReadonlyMap<string, T>, newer: ReadonlyMap<string, T>): Map<string, T> {
  const all = new Map(older);
  for (const [name, one] of newer) {
    const before = older.get(name);
    const both = before && common(before, one);
    // A count that is published again is dropped last.
    all.delete(name);
    // A number that was open once stays known.
    all.set(name, both ? {...one, ...('isWithheld' in before && !before.isWithheld ? before : {}), ...both} : one);
  }
  return new Map([...all].slice(-most));
}

/** The bounds that two have in common; `undefined` where they exclude each other. */
export function common(one: Bounds, other: Bounds): Bounds | undefined {
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)];
  return low > high ? undefined : {low, high};
}
