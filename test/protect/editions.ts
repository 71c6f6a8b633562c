import {protectEdition, type ProtectedEdition} from '@tip-figures/record/protect/editions/protect-edition.js';
import {
  publishedBy,
  publishedByBoth,
  nothingPublished,
  type PublishedCounts,
} from '@tip-figures/record/protect/editions/published.js';
import {canBe, plenty, solutions, type Sum, type Unknown} from './attacker.js';
import {knowledgeOf, smallIn, upTo, withRests} from './attacks.js';
import {recordWith, type World} from './worlds.js';

type Values = Record<string, unknown>;

/** A world, and what was published of it. */
export interface Edition {
  readonly world: World;
  readonly record: Values;
  /** What the editions before it say. */
  readonly published: PublishedCounts;
}

const isRefused = ({untrue, revealed}: ProtectedEdition): boolean => untrue.length + revealed.length > 0;

/** Publishes worlds one after the other; one that is refused is left out. */
export function editionsOf(worlds: readonly World[], protect = protectEdition): {editions: Edition[]; refused: number} {
  const editions: Edition[] = [];
  let published = nothingPublished;
  for (const world of worlds) {
    const result = protect(world.record, world.below, published);
    if (isRefused(result)) continue;
    editions.push({world, record: result.record, published});
    published = publishedByBoth(published, publishedBy(result.record));
  }
  return {editions, refused: worlds.length - editions.length};
}

/** All that someone knows who has all editions, and takes a number for the same as long as these allow it. */
interface Library {
  readonly known: ReadonlyMap<string, Unknown>;
  readonly sums: readonly Sum[];
  /** The sums of the last edition. */
  readonly newest: readonly Sum[];
  /** How a number of the last edition is called here. */
  readonly last: (name: string) => string;
  /** What is true of small numbers, in any edition. */
  readonly small: ReadonlyMap<string, ReadonlySet<number>>;
}

/** @param knowsRule - knows that what is open stays open, unless it is another number. */
function libraryOf(editions: readonly Edition[], knowsRule = false): Library {
  const known = new Map<string, Unknown>();
  const names = new Map<string, string>();
  const small = new Map<string, Set<number>>();
  const sums: Sum[] = [];
  let newest: Sum[] = [];
  editions.forEach(({world: plain, record}, index) => {
    const world = withRests(plain);
    for (const [name, own] of knowledgeOf(world, record)) {
      const before = known.get(names.get(name) ?? '');
      const low = Math.max(own.low, before?.low ?? 0);
      const high = Math.min(own.high, before?.high ?? plenty);
      // Nobody says of the people whom no list has that they are the same, nor what a key figure is of.
      const isClosed = before?.low === before?.high && own.low < own.high;
      const isNamed = world.places.get(name)!.length > 0 && !world.told.has(name);
      const isSame = before && low <= high && isNamed && !(knowsRule && isClosed);
      if (!isSame) names.set(name, `${name} #${index}`);
      known.set(names.get(name)!, isSame ? {low, high} : own);
    }
    const of = (name: string) => names.get(name)!;
    newest = world.sums.map((sum) => ({...sum, total: of(sum.total), parts: sum.parts.map(of)}));
    sums.push(...newest);
    for (const [name, number] of smallIn(world)) small.set(of(name), new Set([...(small.get(of(name)) ?? []), number]));
  });
  return {known, sums, newest, last: (name) => names.get(name)!, small};
}

/** A small number of which the last edition excludes what was possible before, and not what is true. */
export interface Narrowed {
  readonly name: string;
  readonly before: readonly number[];
  readonly left: readonly number[];
}

/** What the last edition tells together with those before it. */
export function narrowedByLast(editions: readonly Edition[]): {small: number; narrowed: Narrowed[]} {
  const [before, now] = [libraryOf(editions.slice(0, -1)), libraryOf(editions)];
  const {below} = editions.at(-1)!.world;
  const narrowed = [...now.small].flatMap(([name, numbers]) => {
    const first = possibleIn(before, name, below);
    // Who excludes what is true has taken numbers for the same that are not; then the last edition tells what it does.
    const left = [now.sums, now.newest]
      .map((sums) => first.filter((number) => canBe(now.known, sums, name, number)))
      .find((some) => some.some((number) => numbers.has(number)));
    return !left || left.length === first.length ? [] : [{name, before: first, left}];
  });
  return {small: now.small.size, narrowed};
}

/** The small numbers that a count may be, where it was told before. */
const possibleIn = ({known, sums}: Library, name: string, below: number): number[] =>
  upTo(below).filter((number) => !known.has(name) || canBe(known, sums, name, number));

/** What the last edition tells to one who also tries the rule on all that the numbers may be. */
export function narrowedByRule(editions: readonly Edition[], most: number, unsettled?: () => void): Narrowed[] {
  const {world: plain, record, published} = editions.at(-1)!;
  const world = withRests(plain);
  const before = libraryOf(editions.slice(0, -1), true);
  const {known, newest, last} = libraryOf(editions, true);
  const given = JSON.stringify(record);
  const isGiven = (numbers: ReadonlyMap<string, number>) => {
    const own = [...world.truth.keys()].flatMap((name) => {
      const number = numbers.get(last(name));
      return number === undefined ? [] : [[name, number] as const];
    });
    const result = protectEdition(recordWith(world, new Map(own)), world.below, published);
    return !isRefused(result) && JSON.stringify(result.record) === given;
  };
  const truth = new Map([...world.truth].map(([name, number]) => [last(name), number]));
  return smallIn(world).flatMap(([name, number]) => {
    const at = last(name);
    const first = possibleIn(before, at, world.below);
    const left = first.filter((one) => {
      if (one === number) return true;
      let tried = 0;
      for (const numbers of solutions(known, newest, at, one, truth)) {
        if (isGiven(numbers)) return true;
        if ((tried += 1) < most) continue;
        unsettled?.();
        return true;
      }
      return false;
    });
    return left.length < first.length ? [{name: at, before: first, left}] : [];
  });
}
