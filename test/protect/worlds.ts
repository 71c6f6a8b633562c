import fc from '../support/fast-check.js';
import type {Sum} from './attacker.js';

/** A record of a country's numbers, and what is true of them. */
export interface World {
  readonly below: number;
  readonly record: Record<string, unknown>;
  /** The true number by name. */
  readonly truth: ReadonlyMap<string, number>;
  /** Where a number stands in the record, by name; nowhere for one that no one lists. */
  readonly places: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What everyone may use to reckon. */
  readonly sums: readonly Sum[];
  /** Names of what a government printed. */
  readonly published: ReadonlySet<string>;
  /** Names of what the source itself gives no exact number of. */
  readonly rough: ReadonlySet<string>;
  /** Names of what the figures do not know to be sums: only a reader of the words does. */
  readonly told: ReadonlySet<string>;
}

/** What a world may have besides counts that its source gives exactly. */
export interface Kinds {
  readonly published?: boolean;
  readonly rough?: boolean;
  readonly keyFigure?: boolean;
}

const forms = ['sex-trafficking', 'forced-labour', 'forced-begging', 'slavery-servitude', 'other'];
const sexes = ['female', 'male', 'other', 'unknown'];
const ages = ['child', 'adult', 'unknown'];
// None follows on another: what is between them is no one's.
const spans = ['2016-01/2016-03', '2016-05', '2016-07/2016-12'];
const quarters = ['2016-01/2016-03', '2016-04/2016-06', '2016-07/2016-09', '2016-10/2016-12'];
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
      overlap: fc.nat({max: 5}).map((one) => one === 0),
    }),
    {nil: undefined},
  );
type Choice = {keys: string[]; numbers: number[]; complete: boolean; overlap: boolean} | undefined;

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
  quarters: fc.option(
    fc.record({
      counts: fc.array(count, {minLength: 4, maxLength: 4}),
      // From which quarter, and how many of them.
      spans: fc.uniqueArray(fc.tuple(fc.nat({max: 3}), fc.integer({min: 1, max: 3})), {
        minLength: 2,
        maxLength: 4,
        selector: ([from, many]) => `${from} ${Math.min(many, 4 - from)}`,
      }),
    }),
    {nil: undefined, freq: 2},
  ),
  funding: fc.boolean(),
  convicted: fc.option(count, {nil: undefined}),
  lesser: list(below5),
  severe: list(atLeast5),
  reached: count,
  outcomes: fc.constantFrom('none', 'convicted', 'all'),
  ownPeriod: fc.boolean(),
  attributes: fc.boolean(),
  published: fc.array(fc.nat({max: 30}), {maxLength: 3}),
  rough: fc.array(fc.tuple(fc.nat({max: 12}), fc.constantFrom('under', 'range', 'about', 'unknown', 'withheld')), {
    maxLength: 2,
  }),
  keyFigure: fc.constantFrom('none', 'same', 'other part', 'more', 'share', 'times'),
  of: fc.nat({max: 30}),
});
type Options = typeof options extends fc.Arbitrary<infer T> ? T : never;

/** Worlds of all kinds of lines. */
export const worlds = (kinds: Kinds): fc.Arbitrary<World> => options.map((chosen) => build(only(chosen, kinds)));

/** Worlds whose numbers are corrected once or twice, each after the one before it. */
export const correctedWorlds = (kinds: Kinds): fc.Arbitrary<World[]> =>
  fc.tuple(options, fc.array(correction, {minLength: 1, maxLength: 2})).map(([first, corrections]) => {
    const all = [first];
    for (const one of corrections) all.push(one.reduce(corrected, all.at(-1)!));
    return all.map((chosen) => build(only(chosen, kinds)));
  });

const lists = ['exploitation', 'sex', 'age', 'lesser', 'severe', 'spans'] as const;
const change = fc.record({
  // A number is corrected more often than a list.
  what: fc.constantFrom('total', 'total', 'part', 'part', 'part', 'other', 'key', 'list', 'justice'),
  list: fc.constantFrom(...lists),
  index: fc.nat({max: 4}),
  by: fc.oneof({weight: 3, arbitrary: fc.constantFrom(-1, 1)}, fc.integer({min: -4, max: 9})),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
const correction = fc.array(change, {minLength: 1, maxLength: 3});

function corrected(options: Options, {what, list, index, by}: Change): Options {
  const more = (number: number) => Math.max(number + by, 0);
  const choice = options[list];
  if (what === 'total') return {...options, total: more(options.total)};
  if (what === 'other') return {...options, others: options.others.map((one, at) => (at === index ? more(one) : one))};
  if (what === 'justice') {
    const {convicted, reached} = options;
    return index > 2
      ? {...options, reached: more(reached)}
      : {...options, convicted: convicted === undefined ? undefined : more(convicted)};
  }
  if (!choice) return options;
  if (what === 'list') return {...options, [list]: undefined};
  if (what === 'part') {
    const numbers = choice.numbers.map((one, at) => (at === index ? more(one) : one));
    return {...options, [list]: {...choice, numbers}};
  }
  const all: readonly string[] = {exploitation: forms, sex: sexes, age: ages, lesser: below5, severe: atLeast5, spans}[
    list
  ];
  const added = all.find((key) => !choice.keys.includes(key));
  const keys = by > 0 && added !== undefined ? [...choice.keys, added] : choice.keys.slice(0, -1);
  return {...options, [list]: keys.length ? {...choice, keys} : undefined};
}

const only = (chosen: Options, {published = false, rough = false, keyFigure = false}: Kinds): Options => ({
  ...chosen,
  published: published ? chosen.published : [],
  rough: rough ? chosen.rough : [],
  keyFigure: keyFigure ? chosen.keyFigure : 'none',
});

function build(options: Options): World {
  const quarterly = options.trend ? options.quarters : undefined;
  const chosen = quarterly ? {...options, total: quarterly.counts.reduce((a, b) => a + b)} : options;
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
  const points: Record<string, number> = {...withYear};
  if (quarterly) {
    quarters.forEach((_, index) => note(`quarter ${index}`, quarterly.counts[index]!));
    const covered = (from: number, to: number) => quarters.slice(from, to).map((_, index) => `quarter ${from + index}`);
    sums.push({total: 'total', parts: covered(0, 4), complete: true});
    for (const [from, many] of quarterly.spans) {
      const to = Math.min(from + many, 4);
      const span = `${quarters[from]!.slice(0, 7)}/${quarters[to - 1]!.slice(8)}`;
      points[span] = quarterly.counts.slice(from, to).reduce((a, b) => a + b);
      note(span, points[span], ['victims-trend', 'points', span]);
      sums.push({total: span, parts: covered(from, to), complete: true});
    }
  } else {
    const parts = chosen.trend ? share(chosen.total, chosen.spans) : [];
    for (const [span, number] of parts) note(span, number, ['victims-trend', 'points', span]);
    add(
      'total',
      parts.map(([span]) => span),
      sumOf(parts),
    );
    Object.assign(points, Object.fromEntries(parts));
  }
  const breakdown: Record<string, unknown> = {total: chosen.total};
  for (const name of ['exploitation', 'sex', 'age'] as const) {
    const choice = chosen[name];
    const overlap = name === 'exploitation' && choice?.overlap;
    const parts = overlap
      ? choice.keys.map((key, index): [string, number] => [key, Math.min(choice.numbers[index]!, chosen.total)])
      : share(chosen.total, choice);
    if (!parts.length) continue;
    breakdown[name] = Object.fromEntries(parts);
    for (const [key, number] of parts) note(`${name} ${key}`, number, ['victim-breakdown', name, key]);
    const names = parts.map(([key]) => `${name} ${key}`);
    // Somebody may be in several forms: then each of them is at most the total, and no more is known.
    if (overlap) sums.push(...names.map((one) => ({total: 'total', parts: [one], complete: false, overlaps: true})));
    else add('total', names, sumOf(parts));
  }
  if (chosen.others.length) breakdown['previous'] = years;
  const justice = justiceOf(chosen, note, add);
  const record: Record<string, unknown> = {
    version: 1,
    country: 'XK',
    period: '2016',
    source: 'report',
    'victim-breakdown': breakdown,
    ...(chosen.trend ? {'victims-trend': {points}} : {}),
    ...(chosen.funding ? {'funding-gap': {amounts: {2016: 3}, victims: withYear}} : {}),
    ...justice,
  };
  const told = addKeyFigure(chosen, record, truth, note, sums);
  const names = [...places].filter(([name, at]) => at.length && !told.has(name)).map(([name]) => name);
  const published = new Set(chosen.published.map((index) => names[index]).filter((name) => name !== undefined));
  for (const name of published) {
    for (const at of places.get(name)!) {
      setAt(record, at, {...Object(valueAt(record, at)), value: truth.get(name), published: true});
    }
  }
  const rough = new Set<string>();
  for (const [index, how] of chosen.rough) {
    const name = names[index];
    if (name === undefined || published.has(name) || rough.has(name)) continue;
    const text = roughly(truth.get(name)!, how);
    rough.add(name);
    for (const at of places.get(name)!) setAt(record, at, text);
  }
  if (chosen.attributes) asAttributes(record);
  return {below: chosen.below, record, truth, places, sums, published, rough, told};
}

function roughly(number: number, how: string): string {
  if (how === 'under') return `under ${number < 5 ? 5 : number + 3}`;
  return how === 'range' ? `${Math.max(number - 2, 0)}..${number + 3}` : how === 'about' ? `about ${number}` : how;
}

/** A key figure whose words say what it has to do with another number; which the rule cannot read. */
function addKeyFigure(
  {keyFigure, of, others}: Options,
  record: Record<string, unknown>,
  truth: ReadonlyMap<string, number>,
  note: (name: string, number: number, ...at: string[][]) => void,
  sums: Sum[],
): Set<string> {
  const names = [...truth.keys()].filter((name) => /^(sex|age|exploitation) /.test(name));
  const name = names[of % (names.length || 1)];
  const number = name === undefined ? 0 : truth.get(name)!;
  const total = truth.get('total')!;
  const own = 'key figure';
  const show = (value: number, unit: string) => {
    record['key-figure'] = {value, unit};
    note(own, value, ['key-figure', 'value']);
  };
  if (keyFigure === 'more' && others.length && total >= others[0]!) {
    show(total - others[0]!, 'more than in 2015');
    sums.push({total: 'total', parts: ['2015', own], complete: true});
  } else if (keyFigure === 'same' && name !== undefined) {
    show(number, 'of these people');
    sums.push({total: name, parts: [own], complete: true});
  } else if (keyFigure === 'other part' && name !== undefined && total >= number) {
    show(total - number, 'adult victims');
    sums.push({total: 'total', parts: [name, own], complete: true});
  } else if (keyFigure === 'share' && name !== undefined && total > 0) {
    record['key-figure'] = {value: Math.round((1000 * number) / total), unit: 'per thousand'};
  } else if (keyFigure === 'times' && number > 0) {
    record['key-figure'] = {value: Math.round(total / number), unit: 'times as many'};
  }
  return new Set(truth.has(own) ? [own] : []);
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

/** The record as it would be with other numbers; what is given in rough, or printed, stays. */
export function recordWith(
  {record, places, published, rough}: World,
  numbers: ReadonlyMap<string, number>,
): World['record'] {
  const copy = structuredClone(record);
  for (const [name, number] of numbers) {
    if (published.has(name) || rough.has(name)) continue;
    for (const at of places.get(name) ?? []) {
      const old = valueAt(copy, at);
      setAt(
        copy,
        at,
        typeof old === 'object' ? {...old, value: number} : typeof old === 'string' ? String(number) : number,
      );
    }
  }
  return copy;
}

/** The value at a place, through lists in attributes. */
export function valueAt(value: unknown, [key, ...keys]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'string') return valueAt((value as Record<string, unknown>)[key], keys);
  return valueAt(entriesOf(value).find(([name]) => name === key)?.[1], keys);
}

const entriesOf = (text: string) => text.split('; ').map((entry) => entry.split(': '));

function setAt(value: Record<string, unknown>, [key = '', ...keys]: readonly string[], instead: unknown): void {
  const inner = value[key];
  if (!keys.length) value[key] = instead;
  else if (typeof inner !== 'string') setAt(inner as Record<string, unknown>, keys, instead);
  else
    value[key] = entriesOf(inner)
      .map(([name, own]) => `${name}: ${name === keys[0] ? String(instead) : own}`)
      .join('; ');
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
