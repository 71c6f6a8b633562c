import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import fc from '../support/fast-check.js';
import {canBe, plenty, publicKnowledge} from './attacker.js';
import {knowledgeOf, reckoned, replayed, withRests, type Attacked} from './attacks.js';
import {valueAt, worlds, type World} from './worlds.js';

const many = {numRuns: 1000};
const ofAllKinds = worlds({rough: true, keyFigure: true});

const narrowed = ({below}: World, attacked: readonly Attacked[]) =>
  attacked.filter(({left}) => left.length < below - 1);

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
      fc.property(ofAllKinds, (world) => {
        const {record, exposed} = protectRecord(world.record, world.below);

        expect(narrowed(world, reckoned(world, record))).to.deep.equal([]);
        expect(exposed).to.deep.equal([]);
      }),
      many,
    );
  });

  it('learns more only where published numbers tell it, and that is said', () => {
    fc.assert(
      fc.property(worlds({published: true}), (world) => {
        const {record, exposed} = protectRecord(world.record, world.below);

        if (narrowed(world, reckoned(world, record)).length) expect(exposed).not.to.deep.equal([]);
        for (const name of world.published) {
          for (const at of world.places.get(name)!) {
            expect(valueAt(record, at)).to.deep.include({value: world.truth.get(name), published: true});
          }
        }
      }),
      many,
    );
  });

  it('can narrow no bounds that are written', () => {
    fc.assert(
      fc.property(worlds({}), (plain) => {
        const {record} = protectRecord(plain.record, plain.below);
        const world = withRests(plain);

        for (const [name, {low, high}] of knowledgeOf(world, record)) {
          if (!world.places.get(name)!.length || low === high || high === plenty) continue;
          const ends = [low, high].map((end) => canBe(knowledgeOf(world, record), world.sums, name, end));
          expect([name, ...ends]).to.deep.equal([name, true, true]);
        }
      }),
      {numRuns: 500},
    );
  });
});

describe('an attacker who tries the rule on all that there may have been', () => {
  it('learns of no small number more than that it is small', () => {
    fc.assert(
      fc.property(ofAllKinds, (world) => {
        const {record} = protectRecord(world.record, world.below);

        expect(narrowed(world, replayed(world, record, 1000))).to.deep.equal([]);
      }),
      {numRuns: 150},
    );
  });
});

describe('a protected record', () => {
  it('says nothing that is not true, and shows nobody as nobody or not at all', () => {
    fc.assert(
      fc.property(worlds({published: true}), (world) => {
        const {record} = protectRecord(world.record, world.below);

        for (const [name, number] of world.truth) {
          for (const at of world.places.get(name)!) {
            const {low, high} = publicKnowledge(valueAt(record, at));
            expect(low <= number && number <= high, name).to.be.true;
            if (number === 0) expect(high, name).to.be.oneOf([0, plenty]);
          }
        }
      }),
      many,
    );
  });

  it('stays as it is when it is protected again', () => {
    fc.assert(
      fc.property(worlds({published: true, rough: true, keyFigure: true}), ({record, below}) => {
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
