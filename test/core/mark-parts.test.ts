import {expect} from '@open-wc/testing';
import {barParts, dotParts} from '@tip-figures/core/marks/mark-parts.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import {readQuantity} from '@tip-figures/record/values/read-quantity.js';
import fc from '../support/fast-check.js';

const quantity = (input: unknown) => readQuantity(input) as Quantity;

describe('dotParts', () => {
  for (const [input, solid, unsure, kind] of [
    [36, 36, 0, 'open'],
    [0, 0, 0, 'open'],
    ['about 9', 8, 2, 'hatched'],
    ['about 1', 0, 2, 'hatched'],
    ['about 0', 0, 1, 'hatched'],
    ['almost 9', 8, 1, 'hatched'],
    ['over 9', 9, 1, 'hatched'],
    ['under 5', 0, 4, 'open'],
    ['under 1', 0, 1, 'open'],
    ['6..9', 6, 3, 'open'],
    ['withheld', 0, 3, 'open'],
    ['withheld 6..9', 6, 3, 'open'],
    ['unknown', 0, 0, 'open'],
  ] as const) {
    it(`draws ${JSON.stringify(input)} as ${solid} solid and ${unsure} ${kind}`, () => {
      expect(dotParts(quantity(input))).to.deep.equal({solid, unsure, kind});
    });
  }

  it('never draws more certain people than the source states', () => {
    const number = fc.integer({min: 1, max: 200});
    const written = fc.tuple(fc.constantFrom('', 'about ', 'almost ', 'over ', 'under '), number);

    fc.assert(fc.property(written, ([word, n]) => dotParts(quantity(`${word}${n}`)).solid <= n));
  });
});

describe('barParts', () => {
  for (const [input, solid, unsure, kind] of [
    [200, 200, 0, 'open'],
    ['about 200', 190, 10, 'hatched'],
    ['almost 200', 190, 10, 'hatched'],
    ['over 200', 200, 10, 'hatched'],
    ['under 200', 0, 199, 'open'],
    ['150..200', 150, 50, 'open'],
    ['unknown', 0, 0, 'open'],
  ] as const) {
    it(`draws ${JSON.stringify(input)} as a length of ${solid}, then ${unsure} ${kind}`, () => {
      expect(barParts(quantity(input))).to.deep.equal({solid, unsure, kind});
    });
  }

  for (const [input, solid, unsure] of [
    ['about 200', 170, 30],
    ['over 200', 200, 30],
    ['about 20', 0, 20],
    ['about 900', 855, 45],
  ] as const) {
    it(`draws ${JSON.stringify(input)} beside 1000 with a hatched end of ${unsure}, long enough to be seen`, () => {
      expect(barParts(quantity(input), 1000)).to.deep.equal({solid, unsure, kind: 'hatched'});
    });
  }
});
