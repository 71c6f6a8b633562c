import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {loadSource} from '../../scripts/load-source.mjs';

const {nearest, pathOf, stepsOf} = await loadSource({
  '@tip-figures/findings/nearest.js': ['nearest'],
  '@tip-figures/record/path.js': ['pathOf', 'stepsOf'],
});

describe('names that are near', () => {
  for (const [written, known, expected] of [
    ['exploitaton', ['exploitation', 'example'], ['exploitation']],
    ['TIER_BADGE', ['tier-badge'], ['tier-badge']],
    ['s_e_x', ['sex', 'age'], ['sex']],
    ['explotaton', ['exploitation', 'example'], ['exploitation']],
    ['teir', ['tier', 'report'], ['tier']],
    ['servitude', ['domestic-servitude', 'slavery-servitude', 'other'], ['domestic-servitude', 'slavery-servitude']],
    ['weather', ['tier', 'total', 'sex', 'other'], []],
    ['sx', ['sex', 'age'], ['sex']],
    ['convictions', ['corrections', 'convicted', 'acquitted'], ['convicted']],
    ['investigations', ['investigated', 'indicted'], ['investigated']],
    ['a'.repeat(100), ['a'.repeat(100)], []],
  ]) {
    it(`of ${written.slice(0, 20)} are ${expected.join(' and ') || 'none'}`, () =>
      assert.deepEqual(nearest(written, known), expected));
  }
});

describe('steps', () => {
  it('are those that a path was written from', () => {
    const steps = fc.array(
      fc.oneof(fc.nat(99), fc.string({minLength: 1}), fc.constantFrom('a', 'b_1', 'c-d', '"', '\\', ']')),
    );
    fc.assert(
      fc.property(steps, (each) => assert.deepEqual(stepsOf(pathOf(each)), each)),
      {seed: 5},
    );
  });

  it('begin with the bare name of a figure', () => {
    assert.equal(
      pathOf(['victim-breakdown', 'exploitation', 'forced-labour']),
      'victim-breakdown.exploitation["forced-labour"]',
    );
    assert.equal(
      pathOf(['sentence-distribution', 'sentences', 1, 'count']),
      'sentence-distribution.sentences[1].count',
    );
    assert.equal(pathOf(['amounts', '2016']), 'amounts["2016"]');
    assert.equal(pathOf(['x y', 'a']), '["x y"].a');
    assert.equal(pathOf([]), '');
  });
});
