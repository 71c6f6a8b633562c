import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/core/protect/protect-record.js';
import fc from '../support/fast-check.js';
import {canBe, plenty, publicKnowledge} from './attacker.js';
import type {Sum, Unknown} from './attacker.js';
import {valueAt, worlds} from './worlds.js';
import type {World} from './worlds.js';

const many = {numRuns: 1000};

/** What is published of each number: all its places taken together. */
function knowledgeOf({truth, places}: World, record: unknown): Map<string, Unknown> {
  return new Map(
    [...truth.keys()].map((name) => {
      const told = places.get(name)!.map((at) => publicKnowledge(valueAt(record, at)));
      // Parts that reach their total are believed to be all there are.
      if (!told.length && truth.get(name) === 0) return [name, {low: 0, high: 0}];
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

/** The people in each total whom no part lists, where there are some. */
function restsOf({truth, sums}: World): {number: number; sums: Sum[]; name: string}[] {
  return sums.flatMap((sum) => {
    if (sum.complete) return [];
    const number = truth.get(sum.total)! - sum.parts.reduce((all, part) => all + truth.get(part)!, 0);
    const name = `rest of ${sum.parts.join(', ')}`;
    const withRest = {...sum, parts: [...sum.parts, name], complete: true};
    return [{number, name, sums: sums.map((one) => (one === sum ? withRest : one))}];
  });
}

/** Numbers below the threshold of which an attacker knows more than that. */
function workedOut(world: World, record: unknown): string[] {
  const {below, truth, sums, places, published} = world;
  const known = knowledgeOf(world, record);
  const every = Array.from({length: below - 1}, (_, index) => index + 1);
  const isSmall = (number: number) => number > 0 && number < below;
  const cells = [...truth]
    .filter(([name, number]) => isSmall(number) && !published.has(name))
    .filter(([name]) => !every.every((number) => canBe(known, sums, name, number)))
    .map(([name]) => (places.get(name)!.length ? name : 'a rest'));
  const rests = restsOf(world)
    .filter(({number}) => isSmall(number))
    .filter((rest) => {
      const more = new Map([...known, [rest.name, {low: 0, high: plenty}] as const]);
      return !every.every((number) => canBe(more, rest.sums, rest.name, number));
    })
    .map(() => 'a rest');
  return [...cells, ...rests];
}

describe('an attacker who knows all that is published', () => {
  it('works a number out that nothing else hides', () => {
    const sums = [{total: 'all', parts: ['a', 'b', 'c'], complete: true}];
    const known = new Map([
      ['all', {low: 36, high: 36}],
      ['a', {low: 26, high: 26}],
      ['b', {low: 9, high: 9}],
      ['c', {low: 1, high: 4}],
    ]);

    expect([1, 2, 3, 4].filter((number) => canBe(known, sums, 'c', number))).to.deep.equal([1]);
  });

  it('learns of no small number more than that it is small', () => {
    fc.assert(
      fc.property(worlds({published: false}), (world) => {
        const {record, exposed} = protectRecord(world.record, world.below);

        expect(workedOut(world, record)).to.deep.equal([]);
        expect(exposed).to.deep.equal([]);
      }),
      many,
    );
  });

  it('learns more only where published numbers tell it, and that is said', () => {
    fc.assert(
      fc.property(worlds({published: true}), (world) => {
        const {record, exposed} = protectRecord(world.record, world.below);

        expect(workedOut(world, record).length > 0).to.equal(exposed.length > 0);
        for (const name of world.published) {
          for (const at of world.places.get(name)!) {
            expect(valueAt(record, at)).to.deep.include({value: world.truth.get(name), published: true});
          }
        }
      }),
      many,
    );
  });

  it('can narrow no range that is written', () => {
    fc.assert(
      fc.property(worlds({published: true}), (world) => {
        const {record} = protectRecord(world.record, world.below);
        const known = knowledgeOf(world, record);

        for (const [name, {low, high}] of known) {
          if (!world.places.get(name)!.length || low === high || high === plenty) continue;
          if (high < world.below) continue;
          expect([name, canBe(known, world.sums, name, low), canBe(known, world.sums, name, high)]).to.deep.equal([
            name,
            true,
            true,
          ]);
        }
      }),
      many,
    );
  });
});

describe('a protected record', () => {
  it('says nothing that is not true, and shows nobody as nobody', () => {
    fc.assert(
      fc.property(worlds({published: true}), (world) => {
        const {record} = protectRecord(world.record, world.below);

        for (const [name, number] of world.truth) {
          for (const at of world.places.get(name)!) {
            const {low, high} = publicKnowledge(valueAt(record, at));
            expect(low <= number && number <= high, name).to.be.true;
            if (number === 0) expect(high, name).to.equal(0);
          }
        }
      }),
      many,
    );
  });

  it('stays as it is when it is protected again', () => {
    fc.assert(
      fc.property(worlds({published: true}), ({record, below}) => {
        const once = protectRecord(record, below);
        const twice = protectRecord(once.record, below);

        expect(twice.record).to.deep.equal(once.record);
        expect(twice.withheld).to.deep.equal([]);
      }),
      many,
    );
  });

  it('is a copy', () => {
    fc.assert(
      fc.property(worlds({published: true}), ({record, below}) => {
        const before = JSON.stringify(record);
        protectRecord(record, below);

        expect(JSON.stringify(record)).to.equal(before);
      }),
    );
  });
});
