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
}

/** More people than any table of the tests holds. */
export const plenty = 90;

/** What a published value says by itself, where counts below some threshold were withheld. */
export function publicKnowledge(value: unknown): Unknown {
  if (typeof value === 'number') return {low: value, high: value};
  const text = typeof value === 'string' ? value : writtenOut(value as Record<string, unknown>);
  const [, under] = /^under (\d+)$/.exec(text) ?? [];
  if (under) return {low: 1, high: Number(under) - 1};
  const [, low, high] = /^(\d+)\.\.(\d+)$/.exec(text) ?? [];
  if (low && high) return {low: Number(low), high: Number(high)};
  if (text === 'withheld') return {low: 0, high: plenty};
  if (/^\d+$/.test(text)) return {low: Number(text), high: Number(text)};
  throw new Error(`not a published value: ${JSON.stringify(value)}`);
}

function writtenOut({value, qualifier, low, high, missing}: Record<string, unknown>): string {
  if (missing) return 'withheld';
  if (low !== undefined) return `${String(low)}..${String(high)}`;
  return qualifier ? `${String(qualifier)} ${String(value)}` : String(value);
}

/** Tries all assignments that fit the sums, until one gives `name` the number. */
export function canBe(
  known: ReadonlyMap<string, Unknown>,
  sums: readonly Sum[],
  name: string,
  number: number,
): boolean {
  const own = known.get(name);
  if (!own || number < own.low || number > own.high) return false;
  const near = sumsAround(name, sums);
  // Totals first, which makes for few dead ends.
  const names = [...near.map(({total}) => total), ...near.flatMap(({parts}) => parts)];
  const open = new Map([...known, [name, {low: number, high: number}] as const]);
  return hasSolution([...new Set(names)], open, near);
}

/** The sums that have to do with a number; the others have a solution of their own, since they are true. */
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

function hasSolution(names: readonly string[], open: Map<string, Unknown>, sums: readonly Sum[]): boolean {
  if (!sums.every((sum) => mayFit(sum, open))) return false;
  const [name, ...others] = names;
  if (name === undefined) return true;
  const {low, high} = open.get(name)!;
  for (let number = low; number <= high; number += 1) {
    open.set(name, {low: number, high: number});
    if (hasSolution(others, open, sums)) return true;
  }
  open.set(name, {low, high});
  return false;
}

function mayFit({total, parts, complete}: Sum, open: ReadonlyMap<string, Unknown>): boolean {
  const of = (end: 'low' | 'high') => parts.reduce((sum, part) => sum + open.get(part)![end], 0);
  return of('low') <= open.get(total)!.high && (!complete || of('high') >= open.get(total)!.low);
}
