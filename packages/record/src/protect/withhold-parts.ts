import {anyone, isPoint, isRounded, type Cell, type Interval} from './counts/cells.js';
import type {Line} from './counts/lines.js';

/** What is to be withheld of the parts of a line, and between which bounds each is then said to be. */
export type Masks = ReadonlyMap<Cell, Interval>;

const none: Masks = new Map();

/** Whether people are few enough to be withheld, and are not nobody. */
export const isFew = ({high}: Interval, below: number): boolean => high > 0 && high < below;

/**
 * Chooses what to withhold of the parts of a total, so that every number from 1 to below the threshold stays possible
 * for each small one, also to a reader who knows this very rule and tries it on all numbers that there may have been.
 *
 * Nothing here is decided by a number that is withheld in the end, but where the other choice is refused so that it
 * tells nothing: for every small number there are parts that lead to the same choice with any other small number in
 * its place. test/protect tries them all.
 *
 * A total that is withheld takes all its parts along, nobody too. Else the small ones are said to be small, and others
 * are withheld from the end of the list on, until so many people are left to divide that the small ones can be any.
 * A total that is too small for that withholds all parts but nobody, or all, without a word on how small they are.
 */
export function withholdParts(line: Line, below: number): Masks {
  const {total, parts, rest} = line;
  const listed = parts.filter((part) => part !== rest);
  const own = listed.filter(({published}) => !published);
  if (total.mask) return all(own);
  const isSmall = ({published, stated}: Cell) => !published && isFew(stated, below);
  const few = own.filter(isSmall);
  const isExact = [total, ...listed].every((cell) => isPoint(cell.stated) || isSmall(cell) || isOther(cell, below));
  // These bounds of the rest hold whatever the small parts are.
  const sure = leftOf(line, (part) => (isSmall(part) ? boundsOfFew(part) : part.stated));
  // Forms that overlap can have more parts than people.
  if (sure.high < 0) return none;
  if (!isExact) return withholdRough(line, own, few, sure, below);
  const left = leftOf(line);
  if (!few.length && !isFewLeft(left, below)) return none;
  const people = total.stated.low - sumOf(listed, ({stated, published}) => (published ? stated.low : 0));
  if (people <= below + own.length - 2) return all(own);
  const some = own.filter(({stated}) => stated.high > 0);
  return withholdLast(people, some, few, left, below) ?? all(some);
}

/** Withholds as many of the parts that are not small as it takes, the last ones first; `undefined` where all are too few. */
function withholdLast(
  people: number,
  some: readonly Cell[],
  few: readonly Cell[],
  left: Interval,
  below: number,
): Masks | undefined {
  if (people < some.length + 2 * below - 2) return undefined;
  const others = some.filter((part) => isOther(part, below));
  const shown = some.filter((part) => part.stated.high >= below && !isOther(part, below)).reverse();
  // A rough number may be all there is, while parts that were withheld before were enough then.
  const isKnown = few.every((part) => isPoint(part.stated) || isRounded(part, 'withheld'));
  const rests = restsOf(left, below).slice(0, isKnown ? 3 : 1);
  const isWide = people > below - 1 + below * (some.length + 1);
  // When all parts are withheld, this is hidden unless the total is so wide that no other choice was possible.
  const away: Cell[] = [];
  let hidden = people - sumOf(shown, ({stated}) => stated.low);
  for (const part of [undefined, ...(isWide ? shown : shown.slice(0, -1))]) {
    if (part) away.push(part);
    const count = away.length;
    hidden += part?.stated.low ?? 0;
    for (const [small, large] of rests) {
      const [least, most] = [few.length + small, others.length + large + count];
      if (!canDivide(hidden, least, most, below)) continue;
      // Counts that were withheld before have no known number.
      const told = others.length === most ? sumOf(others, ({stated}) => stated.high) : Infinity;
      if (most > 0 && hidden - told > (least - 1) * (below - 1) + 1) continue;
      return new Map(
        away.map((part) => [part, maskOfOther(part, hidden, least, most, below, large === 0 && most === 1)]),
      );
    }
  }
  return undefined;
}

/** How many small rests there are, and how many large ones: one of either, or none. */
const restsOf = ({low, high}: Interval, below: number): (readonly [number, number])[] => [
  ...(low <= 0 ? [[0, 0] as const] : []),
  ...(high > 0 && low < below ? [[1, 0] as const] : []),
  ...(high >= below ? [[0, 1] as const] : []),
];

/** Whether any of `few` small parts may be any small number, when so many people are divided among them and `others`. */
const canDivide = (people: number, few: number, others: number, below: number): boolean =>
  others
    ? people > below - 1 + (few - 1) + below * others
    : people >= below + few - 1 && people <= (few - 1) * (below - 1) + 1;

/** What is left for a part that is not small. */
function maskOfOther(
  part: Cell,
  people: number,
  few: number,
  others: number,
  below: number,
  isOnly: boolean,
): Interval {
  if (isRounded(part, 'about', 'almost', 'just-over', 'over', 'at-least')) return anyone;
  const high = people - few - below * (others - 1);
  return {low: isOnly ? Math.max(below, people - few * (below - 1)) : below, high};
}

/**
 * Parts of which a source gives some between two numbers: they are shown where the small ones can be any small number
 * beside them, be they all there is or not; else all are withheld.
 */
function withholdRough(
  line: Line,
  own: readonly Cell[],
  few: readonly Cell[],
  {low, high}: Interval,
  below: number,
): Masks {
  const isFewMade = own.some(
    ({stated}) => !isPoint(stated) && stated.low > 0 && stated.high >= below && stated.low + high < below,
  );
  const isMade = isFewMade || isFewLeft(leftOf(line), below);
  if (!few.length && !isMade) return none;
  const isOpen = high + 1 >= below && low + below - 1 <= 1;
  return isOpen && !isMade ? none : all(own);
}

/** What is told of a small part; nothing is of one that is rounded, as of one that no one lists. */
const boundsOfFew = ({mask = anyone}: Cell): Interval => (mask.high < Infinity ? mask : {low: 0, high: 0});

/** Whether a few people are missing from the parts for sure. */
const isFewLeft = ({low, high}: Interval, below: number): boolean => low > 0 && high < below;

/** Whether a number that is not small was withheld before. */
const isOther = ({mask, stated}: Cell, below: number): boolean => mask !== undefined && stated.high >= below;

/** The people of a total whom no part lists; below 0 where its parts are more than it. */
export const leftOf = ({total, parts, rest}: Line, known = ({stated}: Cell): Interval => stated): Interval =>
  parts.reduce(
    ({low, high}, part) => (part === rest ? {low, high} : {low: low - known(part).high, high: high - known(part).low}),
    total.stated,
  );

const all = (parts: readonly Cell[]): Masks => new Map(parts.map((part) => [part, anyone]));

const sumOf = (parts: readonly Cell[], people: (part: Cell) => number): number =>
  parts.reduce((sum, part) => sum + people(part), 0);
