// Someone who knows all that is published and reckons. Shares no code with what they attack.

/** A number that someone wants to know, and all that it can be from itself alone. */
export interface Unknown {
  readonly low: number;
  readonly high: number;
}

/** Parts that are a total together (`complete`), or no more than it. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly complete: boolean;
  /** Whether the parts are forms that overlap, so that nobody is missing from them. */
  readonly overlaps?: boolean;
}

/** More people than any table of the tests holds. */
export const plenty = 90;

/**
 * What a published value says by itself, where counts below a threshold were withheld.
 *
 * @param before - what the source had written there: a range that is new was put in place of `below` people or more.
 */
export function publicKnowledge(value: unknown, below = 1, before: unknown = value): Unknown {
  const text = writtenOut(value);
  const isNew = text !== writtenOut(before);
  const [, under] = /^under (\d+)$/.exec(text) ?? [];
  if (under) return {low: isNew ? 1 : 0, high: Number(under) - 1};
  const [, withheld, low, high] = /^(withheld )?(\d+)\.\.(\d+)$/.exec(text) ?? [];
  if (low && high) {
    const isOther = isNew && !withheld && Number(high) >= below;
    return {low: isOther ? Math.max(Number(low), below) : Number(low), high: Number(high)};
  }
  if (text === 'withheld' || text === 'unknown') return {low: 0, high: plenty};
  const [, word, number] = /^(about |almost |over )?(\d+)$/.exec(text) ?? [];
  if (word) return {low: 0, high: plenty};
  if (number) return {low: Number(number), high: Number(number)};
  throw new Error(`not a published value: ${JSON.stringify(value)}`);
}

function writtenOut(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const {value: number, qualifier, low, high, missing} = value as Record<string, unknown>;
  const ends = low === undefined ? '' : `${String(low)}..${String(high)}`;
  if (missing) return ['withheld', ends].filter(Boolean).join(' ');
  return ends || (qualifier ? `${String(qualifier)} ${String(number)}` : String(number));
}

type Known = ReadonlyMap<string, Unknown>;

/** Whether some assignment of numbers fits all the sums and gives `name` the number. */
export function canBe(known: Known, sums: readonly Sum[], name: string, number: number): boolean {
  return !solutions(known, sums, name, number).next().done;
}

/**
 * All assignments that fit the sums and give `name` the number; only of numbers that have to do with it, since the
 * others have a solution of their own.
 *
 * @param first - a number that is tried first, by name.
 */
export function* solutions(
  known: Known,
  sums: readonly Sum[],
  name: string,
  number: number,
  first: ReadonlyMap<string, number> = new Map(),
): Generator<ReadonlyMap<string, number>> {
  const own = known.get(name);
  if (!own || number < own.low || number > own.high) return;
  const near = sumsAround(name, sums);
  const names = new Set([name, ...near.flatMap(({total, parts}) => [total, ...parts])]);
  const open = new Map([...names].map((one) => [one, known.get(one)!] as const));
  yield* search(open.set(name, {low: number, high: number}), near, first);
}

function sumsAround(name: string, sums: readonly Sum[]): Sum[] {
  const reached = new Set([name]);
  let near: Sum[] = [];
  for (let size = -1; size < reached.size;) {
    size = reached.size;
    near = sums.filter(({total, parts}) => [total, ...parts].some((one) => reached.has(one)));
    for (const {total, parts} of near) [total, ...parts].forEach((one) => reached.add(one));
  }
  return near;
}

function* search(
  open: Map<string, Unknown>,
  sums: readonly Sum[],
  first: ReadonlyMap<string, number>,
): Generator<ReadonlyMap<string, number>> {
  if (!tighten(open, sums)) return;
  const [next] = [...open].find(([, {low, high}]) => low < high) ?? [];
  if (next === undefined) {
    yield new Map([...open].map(([name, {low}]) => [name, low]));
    return;
  }
  const {low, high} = open.get(next)!;
  const near = first.get(next) ?? low;
  const numbers = Array.from({length: high - low + 1}, (_, index) => low + index);
  for (const number of numbers.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))) {
    yield* search(new Map(open).set(next, {low: number, high: number}), sums, first);
  }
}

/** Narrows all that can be narrowed; false where nothing fits. */
function tighten(open: Map<string, Unknown>, sums: readonly Sum[]): boolean {
  for (let moved = true; moved;) {
    moved = false;
    for (const {total, parts, complete} of sums) {
      const of = (end: 'low' | 'high', but?: string) =>
        parts.reduce((sum, part) => (part === but ? sum : sum + open.get(part)![end]), 0);
      const all = open.get(total)!;
      for (const [name, low, high] of [
        [total, of('low'), complete ? of('high') : Infinity] as const,
        ...parts.map((part) => [part, complete ? all.low - of('high', part) : 0, all.high - of('low', part)] as const),
      ]) {
        const own = open.get(name)!;
        const next = {low: Math.max(own.low, low), high: Math.min(own.high, high)};
        if (next.low > next.high) return false;
        if (next.low === own.low && next.high === own.high) continue;
        open.set(name, next);
        moved = true;
      }
    }
  }
  return true;
}
