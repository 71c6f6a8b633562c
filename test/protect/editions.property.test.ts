import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import fc from '../support/fast-check.js';
import {editionsOf, narrowedByLast, narrowedByRule, type Edition} from './editions.js';
import {correctedWorlds, type World} from './worlds.js';

// Seeds are fixed: in a few worlds an attacker who tries everything takes minutes.
const ofAllKinds = correctedWorlds({rough: true, keyFigure: true});

/** Each edition but the first, with those before it. */
const later = (editions: readonly Edition[]): Edition[][] =>
  editions.slice(1).map((_, index) => editions.slice(0, index + 2));

describe('an attacker who has all editions of a record', () => {
  it('finds what editions tell that know nothing of each other', () => {
    const worlds = [36, 37].map((total): World => {
      const truth = {total, 'sex female': total - 2, 'sex male': 2};
      return {
        below: 5,
        record: {period: '2016', 'victim-breakdown': {total, sex: {female: total - 2, male: 2}}},
        truth: new Map(Object.entries(truth)),
        places: new Map(Object.keys(truth).map((name) => [name, [['victim-breakdown', ...name.split(' ')]]])),
        sums: [{total: 'total', parts: ['sex female', 'sex male'], complete: true}],
        published: new Set(),
        rough: new Set(),
        told: new Set(),
      };
    });
    const alone = editionsOf(worlds, (one, below) => ({...protectRecord(one, below), untrue: [], revealed: []}));

    expect(narrowedByLast(alone.editions).narrowed).to.deep.equal([
      {name: 'sex male #0', before: [1, 2, 3, 4], left: [2, 3, 4]},
    ]);
    expect(editionsOf(worlds).refused).to.equal(1);
  });

  it('learns of no small number more than the first one told', () => {
    fc.assert(
      fc.property(ofAllKinds, (worlds) => {
        for (const some of later(editionsOf(worlds).editions)) {
          expect(narrowedByLast(some).narrowed).to.deep.equal([]);
        }
      }),
      {numRuns: 30, seed: 1},
    );
  });

  it('meets editions that are published, and not refusals alone', () => {
    const all = fc.sample(ofAllKinds, {numRuns: 30, seed: 1}).map((worlds) => editionsOf(worlds));
    const published = all.reduce((sum, {editions}) => sum + editions.length - 1, 0);
    const refused = all.reduce((sum, one) => sum + one.refused, 0);

    expect(published).to.be.greaterThan(2 * refused);
  });

  it('finds no small number by trying the rule on all that there may have been', () => {
    fc.assert(
      fc.property(ofAllKinds, (worlds) => {
        for (const some of later(editionsOf(worlds).editions)) {
          const found = narrowedByRule(some, 50).filter(({left}) => left.length === 1);
          expect(found).to.deep.equal([]);
        }
      }),
      {numRuns: 3, seed: 1},
    );
  });
});
