import fc from '../support/fast-check.js';
import type {Sum} from './attacker.js';
import type {World} from './worlds.js';

const people = fc.oneof({weight: 2, arbitrary: fc.integer({min: 0, max: 5})}, fc.integer({min: 0, max: 16}));
const isListed = fc.oneof({weight: 4, arbitrary: fc.constant(true)}, fc.constant(false));

const both = ['women', 'men', 'girls', 'boys'] as const;
const single = {
  'sex female': ['women', 'girls'],
  'sex male': ['men', 'boys'],
  'age adult': ['women', 'men'],
  'age child': ['girls', 'boys'],
} as const;

const options = fc.record({
  below: fc.constantFrom(3, 5, 5),
  people: fc.tuple(people, people, people, people),
  others: fc.oneof({weight: 3, arbitrary: fc.constant(0)}, people),
  bothListed: fc.tuple(isListed, isListed, isListed, isListed),
  singleListed: fc.tuple(isListed, isListed, isListed, isListed),
  lists: fc.constantFrom(['sex', 'age'], ['age'], ['sex']),
});
type Options = typeof options extends fc.Arbitrary<infer T> ? T : never;

/**
 * Worlds whose lists cross: people by sex, by age, and by both at once. Some parts are not listed, and of some people
 * neither is said.
 */
export const crossedWorlds: fc.Arbitrary<World> = options.map(build);

/** Such a world in which everybody is listed, and the same with one group corrected. */
export const correctedCrossedWorlds: fc.Arbitrary<World[]> = fc
  .tuple(options, fc.nat({max: 3}), fc.constantFrom(-2, -1, 1, 2))
  .map(([some, index, by]) => {
    const first: Options = {...some, others: 0, bothListed: [true, true, true, true]};
    const counts = first.people.map((one, at) => (at === index ? Math.max(one + by, 0) : one));
    return [build(first), build({...first, people: counts as Options['people']})];
  });

function build({below, people: counts, others, bothListed, singleListed, lists}: Options): World {
  const number = Object.fromEntries(both.map((key, index) => [key, counts[index]!]));
  const truth = new Map([['total', counts.reduce((sum, one) => sum + one, others)]]);
  const places = new Map([['total', [['victim-breakdown', 'total']]]]);
  const sums: Sum[] = [];
  const breakdown: Record<string, Record<string, number> | number> = {total: truth.get('total')!};
  const sumOf = (parts: readonly string[], of: (part: string) => number) =>
    parts.reduce((sum, part) => sum + of(part), 0);
  const note = (list: string, key: string, value: number) => {
    const written = (breakdown[list] ??= {}) as Record<string, number>;
    written[key] = value;
    truth.set(`${list} ${key}`, value);
    places.set(`${list} ${key}`, [['victim-breakdown', list, key]]);
  };
  const add = (total: string, parts: readonly string[]) => {
    const listed = parts.filter((part) => truth.has(part));
    const complete = sumOf(listed, (part) => truth.get(part)!) === truth.get(total);
    if (listed.length && truth.has(total)) sums.push({total, parts: listed, complete});
  };
  both.forEach((key, index) => bothListed[index] && note('sexAge', key, number[key]!));
  Object.entries(single).forEach(([name, parts], index) => {
    const [list = '', key = ''] = name.split(' ');
    if (!(lists as readonly string[]).includes(list) || !singleListed[index]) return;
    note(
      list,
      key,
      sumOf(parts, (part) => number[part]!),
    );
    add(
      name,
      parts.map((part) => `sexAge ${part}`),
    );
  });
  for (const list of ['sexAge', 'sex', 'age']) {
    add(
      'total',
      [...truth.keys()].filter((name) => name.startsWith(`${list} `)),
    );
  }
  const record = {version: 1, country: 'AL', period: '2016', source: 'report', 'victim-breakdown': breakdown};
  const none = new Set<string>();
  return {below, record, truth, places, sums, published: none, rough: none, told: none};
}
