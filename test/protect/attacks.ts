import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import {canBe, plenty, publicKnowledge, solutions, type Sum, type Unknown} from './attacker.js';
import {recordWith, valueAt, type World} from './worlds.js';

/** A small number, and all that it can be to one who knows what is published. */
export interface Attacked {
  readonly name: string;
  readonly number: number;
  readonly left: readonly number[];
}

/** What is published of each number: all its places taken together. */
export function knowledgeOf(world: World, record: unknown): Map<string, Unknown> {
  const {truth, places, below} = world;
  return new Map(
    [...truth.keys()].map((name) => {
      const told = places
        .get(name)!
        .map((at) => publicKnowledge(valueAt(record, at), below, valueAt(world.record, at)));
      return [
        name,
        {
          low: Math.max(0, ...told.map(({low}) => low)),
          high: Math.min(plenty, ...told.map(({high}) => high)),
        },
      ];
    }),
  );
}

/** The same world, with a name for the people in each total whom no part lists. */
export function withRests(world: World): World {
  const truth = new Map(world.truth);
  const places = new Map(world.places);
  const sums = world.sums.flatMap((sum): Sum[] => {
    const number = truth.get(sum.total)! - sum.parts.reduce((all, part) => all + truth.get(part)!, 0);
    // What a source gives roughly leaves no rest that anyone could know of.
    const isRough = [sum.total, ...sum.parts].some((one) => world.rough.has(one));
    const name = `${isRough ? 'unsure' : 'rest'} of ${sum.parts.join(', ')} in ${sum.total}`;
    // Nor does anyone know what makes up a total that is not given, but for the lists of one table.
    if (!isGiven(world, sum.total) && !isList(sum)) return [];
    if (isGiven(world, sum.total) ? sum.complete || sum.overlaps : sum.complete && listsOf(world, sum.total) > 1)
      return [sum];
    truth.set(name, number);
    places.set(name, []);
    return [{...sum, parts: [...sum.parts, name], complete: true}];
  });
  return {...world, truth, places, sums};
}

const isGiven = ({rough, record, places}: World, total: string): boolean =>
  !rough.has(total) || places.get(total)!.some((at) => !/^(unknown|withheld)$/.test(String(valueAt(record, at))));

const isList = ({parts}: Sum): boolean => parts.some((part) => /^(sex|age|exploitation) /.test(part));

const listsOf = ({sums}: World, total: string): number =>
  sums.filter((sum) => sum.total === total && isList(sum)).length;

/** Small numbers that are not printed, those of rests too. */
export const smallIn = ({truth, below, published, rough, places, told}: World): [string, number][] =>
  [...truth].filter(
    ([name, number]) =>
      number > 0 &&
      number < below &&
      !published.has(name) &&
      !rough.has(name) &&
      // What no list has is named nowhere, but for the rests of lists and those below the minimum.
      (places.get(name)!.length > 0 ||
        name.startsWith('rest of') ||
        (name === 'not reached' && !rough.has('convicted') && !rough.has('reached'))) &&
      !told.has(name),
  );

export const upTo = (below: number): number[] => Array.from({length: below - 1}, (_, index) => index + 1);

/** What an attacker learns who knows all that is published, and what a mark stands for. */
export function reckoned(plain: World, record: unknown): Attacked[] {
  const world = withRests(plain);
  const known = knowledgeOf(world, record);
  return smallIn(world).map(([name, number]) => ({
    name,
    number,
    left: upTo(world.below).filter((one) => canBe(known, world.sums, name, one)),
  }));
}

/**
 * What an attacker learns who also has the rule: they hide what the rule would hide in every record that there may
 * have been, and keep those of which this very one is left.
 *
 * @param most - how many records they try for one number; one that is not settled by then counts as possible, and is
 * handed to `unsettled`.
 */
export function replayed(plain: World, record: unknown, most: number, unsettled?: (name: string) => void): Attacked[] {
  const world = withRests(plain);
  const known = knowledgeOf(world, record);
  const given = JSON.stringify(record);
  const isGiven = (numbers: ReadonlyMap<string, number>) =>
    JSON.stringify(protectRecord(recordWith(world, numbers), world.below).record) === given;
  return smallIn(world).map(([name, number]) => ({
    name,
    number,
    left: upTo(world.below).filter((one) => {
      if (one === number) return true;
      let tried = 0;
      for (const numbers of solutions(known, world.sums, name, one, world.truth)) {
        if (isGiven(numbers)) return true;
        if ((tried += 1) < most) continue;
        unsettled?.(name);
        return true;
      }
      return false;
    }),
  }));
}
