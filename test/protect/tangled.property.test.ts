import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import fc from '../support/fast-check.js';
import {canBe, plenty, publicKnowledge} from './attacker.js';
import {knowledgeOf, reckoned, replayed, withRests, type Attacked} from './attacks.js';
import {correctedCrossedWorlds, crossedWorlds} from './crossed-worlds.js';
import {editionsOf, narrowedByLast} from './editions.js';
import {valueAt, type World} from './worlds.js';

const narrowed = ({below}: World, attacked: readonly Attacked[]) =>
  attacked.filter(({left}) => left.length < below - 1);

describe('lists that cross', () => {
  it('tell an attacker who knows all that is published of no small number more than that it is small', () => {
    fc.assert(
      fc.property(crossedWorlds, (world) => {
        const {record, exposed} = protectRecord(world.record, world.below);

        expect(narrowed(world, reckoned(world, record))).to.deep.equal([]);
        expect(exposed).to.deep.equal([]);
      }),
      {numRuns: 200},
    );
  });

  it('tell one who tries the rule on all that there may have been no more', () => {
    fc.assert(
      fc.property(crossedWorlds, (world) => {
        const {record} = protectRecord(world.record, world.below);

        expect(narrowed(world, replayed(world, record, 1000))).to.deep.equal([]);
      }),
      {numRuns: 40},
    );
  });

  it('can be narrowed to no bounds but those that are written, and these are true', () => {
    fc.assert(
      fc.property(crossedWorlds, (plain) => {
        const {record} = protectRecord(plain.record, plain.below);
        const world = withRests(plain);
        const known = knowledgeOf(world, record);

        for (const [name, {low, high}] of known) {
          if (!world.places.get(name)!.length) continue;
          const told = publicKnowledge(valueAt(record, world.places.get(name)![0]!));
          expect(told.low <= world.truth.get(name)! && world.truth.get(name)! <= told.high, name).to.be.true;
          if (low === high || high === plenty) continue;
          const ends = [low, high].map((end) => canBe(known, world.sums, name, end));
          expect([name, ...ends]).to.deep.equal([name, true, true]);
        }
      }),
      {numRuns: 100},
    );
  });

  it('stay as they are when they are protected again', () => {
    fc.assert(
      fc.property(crossedWorlds, ({record, below}) => {
        const once = protectRecord(record, below);

        expect(protectRecord(once.record, below).record).to.deep.equal(once.record);
      }),
      {numRuns: 200},
    );
  });

  it('tell no more in a corrected edition together with the one before', () => {
    fc.assert(
      fc.property(correctedCrossedWorlds, (worlds) => {
        const {editions} = editionsOf(worlds);

        if (editions.length > 1) expect(narrowedByLast(editions).narrowed).to.deep.equal([]);
      }),
      {numRuns: 200},
    );
  });
});
