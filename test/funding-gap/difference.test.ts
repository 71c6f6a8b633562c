import {expect} from '@open-wc/testing';
import {writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {differenceOf, fits, isWorkedOut, moveOf, sizeOf} from '@tip-figures/record/values/quantity/difference.js';
import fc from '../support/fast-check.js';

const q = (text: string) => readQuantity(text) as Quantity;
const written = (quantity: Quantity | undefined) => quantity && writeQuantity(quantity);

describe('differenceOf', () => {
  for (const [from, to, difference] of [
    ['181000', '171010', '-9990'],
    ['171010', '171010', '0'],
    ['100.10', '100.30', '0.2'],
    ['about 181000', '171010', 'about -10000'],
    ['171010', 'about 181000', 'about 10000'],
    ['about 200000', '171010', 'about -30000'],
    ['almost 181000', '171010', 'about -10000'],
    ['171010', 'just over 181000', 'about 10000'],
    ['6000..9000', '5000', '-4000..-1000'],
    ['6000..9000', '10000..12000', '1000..6000'],
  ] as const) {
    it(`from ${from} to ${to} is ${difference}`, () => {
      expect(written(differenceOf(q(from), q(to)))).to.equal(difference);
    });
  }

  for (const [from, to, why] of [
    ['about 171000', '171010', 'the rounding is larger than the difference'],
    ['about 181000', 'about 181000', 'two rounded numbers need not be equal'],
    ['6000..9000', '7000', 'the number lies in the range'],
    ['6000..9000', '9000', 'the number is an end of the range'],
    ['6000..9000', 'about 20000', 'a rounded number has no ends to reckon with'],
    ['under 5000', '171010', 'an upper bound is no number'],
    ['unknown', '171010', 'one of them is not known'],
    ['171010', 'withheld', 'one of them is withheld'],
  ] as const) {
    it(`between ${from} and ${to} is left open: ${why}`, () => {
      expect(differenceOf(q(from), q(to))).to.equal(undefined);
    });
  }

  it('of whole amounts is what subtraction gives, and turns its sign with them', () => {
    const amount = fc.integer({min: 0, max: 1e12});
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(differenceOf(q(`${a}`), q(`${b}`))).to.deep.equal({precision: 'exact', value: b - a});
        expect(b - a === 0 || written(differenceOf(q(`${b}`), q(`${a}`))) === String(a - b)).to.equal(true);
      }),
    );
  });
});

describe('moveOf', () => {
  for (const [difference, move] of [
    ['-9990', 'fell'],
    ['almost -10000', 'fell'],
    ['-9000..-6000', 'fell'],
    ['just over 10000', 'rose'],
    ['6000..9000', 'rose'],
    ['0', 'same'],
    ['-500..500', undefined],
    ['under 500', undefined],
    ['unknown', undefined],
  ] as const) {
    it(`takes ${difference} for ${move ?? 'no claim'}`, () => {
      expect(moveOf(q(difference))).to.equal(move);
    });
  }
});

describe('fits', () => {
  for (const [stated, from, to, expected] of [
    ['almost -10000', 'about 181000', '171010', true],
    ['-9990', '181000', '171010', true],
    ['-10000', '181000', '171010', false],
    ['about -10000', '181000', '171010', true],
    ['almost -10000', '181000', '171010', true],
    ['just over -9900', '181000', '171010', true],
    ['just over -9000', '181000', '171010', false],
    ['0.20', '100.10', '100.30', true],
    ['almost 10000', 'about 181000', '171010', false],
    ['about -50000', 'about 181000', '171010', false],
    ['-10000', 'about 160000', '171010', false],
    ['about 3000', 'about 175000', '171010', false],
    ['0', '171010', '171010', true],
    ['0', '181000', '171010', false],
    ['-3000..-1000', '6000..9000', '5000', true],
    ['almost -10000', 'unknown', '171010', true],
  ] as const) {
    it(`${expected ? 'accepts' : 'refuses'} ${stated} between ${from} and ${to}`, () => {
      expect(fits(q(stated), q(from), q(to))).to.equal(expected);
    });
  }
});

describe('isWorkedOut', () => {
  it('knows an amount that is another one and the stated difference', () => {
    expect(isWorkedOut(q('about 181000'), q('171010'), q('almost 10000'))).to.equal(true);
  });

  for (const [amount, known, difference, why] of [
    ['about 185000', '171010', 'almost 10000', 'it is another number'],
    ['181010', '171010', '10000', 'the source prints it'],
    ['about 181000', 'about 171000', 'almost 10000', 'the other one is rounded too'],
    ['about 181000', '171010', '9000..11000', 'the difference is a range'],
  ] as const) {
    it(`does not take ${amount} for worked out where ${why}`, () => {
      expect(isWorkedOut(q(amount), q(known), q(difference))).to.equal(false);
    });
  }
});

describe('sizeOf', () => {
  for (const [difference, size] of [
    ['almost -10000', 'almost 10000'],
    ['over -10000', 'over 10000'],
    ['at least -10000', 'at least 10000'],
    ['-9000..-6000', '6000..9000'],
    ['9990', '9990'],
  ] as const) {
    it(`of ${difference} is ${size}`, () => {
      expect(written(sizeOf(q(difference)))).to.equal(size);
    });
  }
});
