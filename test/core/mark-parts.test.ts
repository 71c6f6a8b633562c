import {expect} from '@open-wc/testing';
import {barParts} from '@tip-figures/core/marks/mark-parts.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import fc from '../support/fast-check.js';

const quantity = (input: unknown) => readQuantity(input) as Quantity;

describe('barParts', () => {
  for (const [input, solid, unsure, kind] of [
    [200, 200, 0, 'exact'],
    ['about 200', 190, 10, 'about'],
    ['almost 200', 0, 200, 'under'],
    ['over 200', 200, 16, 'over'],
    ['at least 200', 200, 16, 'at-least'],
    ['under 200', 0, 200, 'under'],
    ['up to 200', 0, 200, 'up-to'],
    ['150..200', 150, 50, 'range'],
    ['unknown', 0, 0, 'range'],
  ] as const) {
    it(`draws ${JSON.stringify(input)} as a length of ${solid}, then ${unsure} as ${kind}`, () => {
      expect(barParts(quantity(input))).to.deep.equal({solid, unsure, kind});
    });
  }

  for (const [input, solid, unsure, kind] of [
    ['about 200', 170, 30, 'about'],
    ['over 200', 200, 60, 'over'],
    ['about 20', 0, 20, 'about'],
    ['about 900', 855, 45, 'about'],
  ] as const) {
    it(`draws ${JSON.stringify(input)} beside 1000 with an end of ${unsure}, long enough to be seen`, () => {
      expect(barParts(quantity(input), 1000)).to.deep.equal({solid, unsure, kind});
    });
  }

  it('never draws more that is certain than the source states', () => {
    const number = fc.integer({min: 1, max: 200});
    const words = ['', 'about ', 'almost ', 'just over ', 'over ', 'at least ', 'under ', 'up to '];
    const written = fc.tuple(fc.constantFrom(...words), number);

    fc.assert(fc.property(written, ([word, n]) => barParts(quantity(`${word}${n}`)).solid <= n));
  });
});
