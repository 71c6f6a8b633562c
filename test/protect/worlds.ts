import fc from '../support/fast-check.js';
import type {Sum} from './attacker.js';

/** A record of a country's numbers, and what is true of them. */
export interface World {
  readonly below: number;
  readonly record: Record<string, unknown>;
  /** The true number by name. */
  readonly truth: ReadonlyMap<string, number>;
  /** Where a number stands in the record, by name; nowhere for a rest that no one lists. */
  readonly places: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What everyone may use to reckon. */
  readonly sums: readonly Sum[];
  /** Names of what a government printed. */
  readonly published: ReadonlySet<string>;
}

const forms = ['sex-trafficking', 'forced-labour', 'forced-begging', 'slavery-servitude', 'other'];
const sexes = ['female', 'male', 'other', 'unknown'];
const ages = ['child', 'adult', 'unknown'];
// None follows on another: what is between them is no one's.
const spans = ['2016-01/2016-03', '2016-05', '2016-07/2016-12'];
const below5 = ['fine', 'P1Y .. P3Y', 'suspended P2Y', 'P4Y'];
const atLeast5 = ['P5Y', 'P6Y', 'P7Y .. P9Y'];

const count = fc.oneof({weight: 3, arbitrary: fc.integer({min: 0, max: 5})}, fc.integer({min: 0, max: 25}));

/** Parts of a total that is not yet known: as many of these numbers as fit, and the rest if they are all there is. */
const list = (keys: readonly string[]) =>
  fc.option(
    fc.record({
      keys: fc.shuffledSubarray([...keys], {minLength: 1}),
      numbers: fc.array(count, {minLength: keys.length, maxLength: keys.length}),
      complete: fc.boolean(),
    }),
    {nil: undefined},
  );
type Choice = {keys: string[]; numbers: number[]; complete: boolean} | undefined;

function share(total: number, choice: Choice): [string, number][] {
  if (!choice) return [];
  let left = total;
  const parts = choice.keys.map((key, index): [string, number] => {
    const number = Math.min(choice.numbers[index] ?? 0, left);
    left -= number;
    return [key, number];
  });
  const last = parts.at(-1)!;
  if (choice.complete) last[1] += left;
  return parts;
}

const options = fc.record({
  below: fc.constantFrom(3, 5, 5, 10),
  total: count,
  exploitation: list(forms),
  sex: list(sexes),
  age: list(ages),
  others: fc.array(count, {maxLength: 2}),
  trend: fc.boolean(),
  spans: list(spans),
  funding: fc.boolean(),
  convicted: fc.option(count, {nil: undefined}),
  lesser: list(below5),
  severe: list(atLeast5),
  reached: count,
  outcomes: fc.constantFrom('none', 'convicted', 'all'),
  ownPeriod: fc.boolean(),
  attributes: fc.boolean(),
  published: fc.array(fc.nat({max: 30}), {maxLength: 3}),
});
type Options = typeof options extends fc.Arbitrary<infer T> ? T : never;

/** Worlds of all kinds of lines; `published` says whether some cells may be printed by a government. */
export const worlds = ({published}: {published: boolean}): fc.Arbitrary<World> =>
  options.map((chosen) => build(published ? chosen : {...chosen, published: []}));

function build(chosen: Options): World {
  const truth = new Map<string, number>();
  const places = new Map<string, string[][]>();
  const sums: Sum[] = [];
  const note = (name: string, number: number, ...at: string[][]) => {
    truth.set(name, number);
    places.set(name, [...(places.get(name) ?? []), ...at]);
  };
  const add = (total: string, parts: readonly string[], listed: number) => {
    if (parts.length) sums.push({total, parts, complete: listed === truth.get(total)});
  };
  const sumOf = (parts: readonly [string, number][]) => parts.reduce((sum, [, number]) => sum + number, 0);

  note('total', chosen.total, ['victim-breakdown', 'total']);
  const years = Object.fromEntries(chosen.others.map((number, index) => [String(2015 - index), number]));
  const withYear = {...years, 2016: chosen.total};
  for (const [year, number] of Object.entries(years)) note(year, number, ['victim-breakdown', 'previous', year]);
  for (const [section, field, present] of [
    ['victims-trend', 'points', chosen.trend],
    ['funding-gap', 'victims', chosen.funding],
  ] as const) {
    if (!present) continue;
    note('total', chosen.total, [section, field, '2016']);
    for (const [year, number] of Object.entries(years)) note(year, number, [section, field, year]);
  }
  const parts = chosen.trend ? share(chosen.total, chosen.spans) : [];
  for (const [span, number] of parts) note(span, number, ['victims-trend', 'points', span]);
  add(
    'total',
    parts.map(([span]) => span),
    sumOf(parts),
  );
  const breakdown: Record<string, unknown> = {total: chosen.total};
  for (const name of ['exploitation', 'sex', 'age'] as const) {
    const parts = share(chosen.total, chosen[name]);
    if (!parts.length) continue;
    breakdown[name] = Object.fromEntries(parts);
    for (const [key, number] of parts) note(`${name} ${key}`, number, ['victim-breakdown', name, key]);
    add(
      'total',
      parts.map(([key]) => `${name} ${key}`),
      sumOf(parts),
    );
  }
  if (chosen.others.length) breakdown['previous'] = years;
  const justice = justiceOf(chosen, note, add);
  const record: Record<string, unknown> = {
    version: 1,
    country: 'XK',
    period: '2016',
    source: 'report',
    'victim-breakdown': breakdown,
    ...(chosen.trend ? {'victims-trend': {points: {...withYear, ...Object.fromEntries(parts)}}} : {}),
    ...(chosen.funding ? {'funding-gap': {amounts: {2016: 3}, victims: withYear}} : {}),
    ...justice,
  };
  const names = [...places].filter(([, at]) => at.length).map(([name]) => name);
  const published = new Set(chosen.published.map((index) => names[index]).filter((name) => name !== undefined));
  for (const name of published) {
    for (const at of places.get(name)!) {
      setAt(record, at, {...Object(valueAt(record, at)), value: truth.get(name), published: true});
    }
  }
  if (chosen.attributes) asAttributes(record);
  return {below: chosen.below, record, truth, places, sums, published};
}

function justiceOf(
  chosen: Options,
  note: (name: string, number: number, ...at: string[][]) => void,
  add: (total: string, parts: readonly string[], listed: number) => void,
): Record<string, unknown> {
  const {convicted: all, outcomes} = chosen;
  if (all === undefined) return {};
  const reached = Math.min(chosen.reached, all);
  const lesser = share(all - reached, chosen.lesser);
  const severe = share(reached, chosen.severe);
  note('convicted', all, ['sentence-distribution', 'convicted']);
  if (outcomes !== 'none') note('convicted', all, ['justice-outcomes', 'convicted']);
  const groups = [...lesser, ...severe];
  const names = (parts: readonly [string, number][]) => parts.map(([key]) => `sentence ${key}`);
  const sumOf = (parts: readonly [string, number][]) => parts.reduce((sum, [, number]) => sum + number, 0);
  if (outcomes === 'all') {
    note('reached', reached, ['justice-outcomes', 'at-minimum']);
    note('not reached', all - reached);
    add('convicted', ['reached', 'not reached'], all);
  }
  for (const [key, number] of groups) note(`sentence ${key}`, number, ['sentence-distribution', 'sentences', key]);
  if (outcomes === 'all') {
    add('reached', names(severe), sumOf(severe));
    add('not reached', names(lesser), sumOf(lesser));
  } else {
    add('convicted', names(groups), sumOf(groups));
  }
  // The year of the record, but said at each stage of a section of another.
  const stage = (value: number) => (chosen.ownPeriod ? {value, unit: 'people', period: 2016} : value);
  return {
    'sentence-distribution': {
      convicted: all,
      minimum: 'P5Y',
      ...(groups.length ? {sentences: Object.fromEntries(groups)} : {}),
    },
    ...(outcomes === 'none'
      ? {}
      : {
          'justice-outcomes': {
            ...(chosen.ownPeriod ? {period: '2012'} : {}),
            convicted: stage(all),
            ...(outcomes === 'all' ? {'at-minimum': stage(reached)} : {}),
          },
        }),
  };
}

/** The value at a place, through lists in attributes. */
export function valueAt(value: unknown, [key, ...keys]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'string') return valueAt((value as Record<string, unknown>)[key], keys);
  const entries = value.split('; ').map((entry) => entry.split(': '));
  return valueAt(entries.find(([name]) => name === key)?.[1], keys);
}

function setAt(value: Record<string, unknown>, [key = '', ...keys]: readonly string[], instead: unknown): void {
  if (keys.length) setAt(value[key] as Record<string, unknown>, keys, instead);
  else value[key] = instead;
}

/** Writes lists of plain numbers as attributes do. */
function asAttributes(record: Record<string, unknown>): void {
  for (const section of Object.values(record)) {
    if (typeof section !== 'object' || section === null) continue;
    for (const [key, list] of Object.entries(section as Record<string, unknown>)) {
      if (typeof list !== 'object' || list === null) continue;
      const entries = Object.entries(list);
      if (!entries.every(([, value]) => typeof value === 'number')) continue;
      (section as Record<string, unknown>)[key] = entries
        .map(([name, value]) => `${name}: ${String(value)}`)
        .join('; ');
    }
  }
}
