import {expect} from '@open-wc/testing';
import {highOf, lowOf, qualifiers, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import fc from '../support/fast-check.js';
import {messageOr} from '../support/refusals.js';

const people = {min: 0, whole: 'people'};
const example = 'expected a quantity such as 9, "about 9" or "under 5"';

describe('readQuantity', () => {
  for (const [input, quantity] of [
    [9, {precision: 'exact', value: 9}],
    ['9', {precision: 'exact', value: 9}],
    ['171010', {precision: 'exact', value: 171010}],
    ['10.5', {precision: 'exact', value: 10.5}],
    ['-10000', {precision: 'exact', value: -10000}],
    [' 9 ', {precision: 'exact', value: 9}],
    ['about 181000', {precision: 'about', value: 181000}],
    ['about   181000', {precision: 'about', value: 181000}],
    ['almost -10000', {precision: 'almost', value: -10000}],
    ['just over 1000', {precision: 'just-over', value: 1000}],
    ['slightly more than 1000', {precision: 'just-over', value: 1000}],
    ['over 1000', {precision: 'over', value: 1000}],
    ['more than 1000', {precision: 'over', value: 1000}],
    ['at least 36', {precision: 'at-least', value: 36}],
    ['a minimum of 36', {precision: 'at-least', value: 36}],
    ['up to 40', {precision: 'up-to', value: 40}],
    ['at most 40', {precision: 'up-to', value: 40}],
    ['fewer than 5', {precision: 'under', value: 5}],
    ['less than 5', {precision: 'under', value: 5}],
    ['around 9', {precision: 'about', value: 9}],
    ['approximately 9', {precision: 'about', value: 9}],
    ['Roughly 9', {precision: 'about', value: 9}],
    ['nearly 9', {precision: 'almost', value: 9}],
    ['none', {precision: 'exact', value: 0}],
    ['15.3 million', {precision: 'exact', value: 15_300_000}],
    ['more than 3.2 billion', {precision: 'over', value: 3_200_000_000}],
    ['3 million..5 million', {precision: 'range', low: 3_000_000, high: 5_000_000}],
    ['6 to 9', {precision: 'range', low: 6, high: 9}],
    ['unreported', {precision: 'unreported'}],
    ['Not reported', {precision: 'unreported'}],
    ['under 5', {precision: 'under', value: 5}],
    ['6..9', {precision: 'range', low: 6, high: 9}],
    ['0..1.5', {precision: 'range', low: 0, high: 1.5}],
    ['unknown', {precision: 'unknown'}],
    ['withheld', {precision: 'withheld'}],
    ['withheld 1..4', {precision: 'withheld', within: {low: 1, high: 4}}],
    [' withheld  1..4 ', {precision: 'withheld', within: {low: 1, high: 4}}],
    [{value: 9}, {precision: 'exact', value: 9}],
    [{value: 'about 9'}, {precision: 'about', value: 9}],
    [
      {value: 9, qualifier: 'almost'},
      {precision: 'almost', value: 9},
    ],
    [
      {low: 6, high: 9},
      {precision: 'range', low: 6, high: 9},
    ],
    [{missing: 'not-reported'}, {precision: 'unknown'}],
    [{missing: 'unknown'}, {precision: 'unknown'}],
    [{missing: 'unreported'}, {precision: 'unreported'}],
    [{missing: 'withheld'}, {precision: 'withheld'}],
    [
      {missing: 'withheld', low: 1, high: 4},
      {precision: 'withheld', within: {low: 1, high: 4}},
    ],
  ] as const) {
    it(`reads ${JSON.stringify(input)} as the source states it`, () => {
      expect(readQuantity(input)).to.deep.equal(quantity);
    });
  }

  it('keeps what a source says beside the number', () => {
    const beside = {derivedFrom: {en: 'half of 36', sq: 'gjysma e 36'}, source: 'k20', published: true};

    expect(readQuantity({value: 18, note: 'police only', ...beside})).to.deep.equal({
      precision: 'exact',
      value: 18,
      note: {'': 'police only'},
      ...beside,
    });
  });

  it('leaves an empty note out', () => {
    expect(readQuantity({value: 18, note: ''})).to.deep.equal({precision: 'exact', value: 18});
  });

  it('takes characters out of a note that would turn its reading order', () => {
    const quantity = readQuantity({value: 18, note: 'by \u202epolice\u0007', derivedFrom: '\u2066half\u2069'});

    expect(quantity).to.deep.include({note: {'': 'by police'}, derivedFrom: {'': 'half'}});
  });

  it('reads minus zero as zero, since no reader should meet “-0”', () => {
    for (const input of ['-0', -0, {value: -0}, 'about -0']) {
      expect(Object.is(highOf(readQuantity(input) as Quantity), 0), String(input)).to.equal(true);
    }
  });

  for (const [input, message] of [
    ['171,010', `${example}, got "171,010"; write 171010`],
    ['171.010,00', `${example}, got "171.010,00"; write 171010`],
    ['1 171 010', `${example}, got "1 171 010"; write 1171010`],
    ['171\u202f010', `${example}, got "171\u202f010"; write 171010`],
    ["171'010", `${example}, got "171'010"; write 171010`],
    ['-171,010', `${example}, got "-171,010"; write -171010`],
    ['171’010', `${example}, got "171’010"; write 171010`],
    ['1.000', `${example}, got "1.000"; write 1000`],
    ['about 12.500', `${example}, got "about 12.500"; write 12500`],
    ['nine', `${example}, got "nine"`],
    ['36 victims', `${example}, got "36 victims"`],
    ['about about 9', `${example}, got "about about 9"`],
    ['a dozen', `${example}, got "a dozen"`],
    ['3..5 million', 'expected a range such as 3 million..5 million, got "3..5 million"'],
    ['23%', 'expected a number, got "23%"'],
    ['withheld 1..4%', `${example}, got "withheld 1..4%"`],
    ['1e3', `${example}, got "1e3"`],
    ['.5', `${example}, got ".5"`],
    ['٣٦', `${example}, got "٣٦"`],
    ['', `${example}, got ""`],
    ['  ', `${example}, got "  "`],
    [true, `${example}, got true`],
    [null, `${example}, got null`],
    [undefined, `${example}, got nothing`],
    [[9], `${example}, got a list`],
    [
      {},
      'expected an object such as {value, qualifier}, {low, high}, {share} or {missing: "unknown" | "unreported" | "withheld"}, got an object',
    ],
    [
      {missing: 'withheld', low: 1},
      'expected an object such as {value, qualifier}, {low, high}, {share} or {missing: "unknown" | "unreported" | "withheld"}, got "withheld"',
    ],
    [{missing: 'withheld', low: 4, high: 1}, 'expected a range such as 6..9, got "4..1"'],
    ['withheld 4..4', 'expected a range such as 6..9, got "4..4"'],
    [
      {missing: 'lost'},
      'expected an object such as {value, qualifier}, {low, high}, {share} or {missing: "unknown" | "unreported" | "withheld"}, got "lost"',
    ],
    [
      {low: 6},
      'expected an object such as {value, qualifier}, {low, high}, {share} or {missing: "unknown" | "unreported" | "withheld"}, got an object',
    ],
    [
      {value: 9, qualifier: 'roughly'},
      'expected one of exact, about, almost, just-over, over, at-least, under, up-to, got "roughly"',
    ],
    [{value: 9, note: 1}, 'expected a text such as "…" or {"en": "…"}, got 1'],
    [{value: 9, source: 1}, 'expected a key of sources, got 1'],
    ['9..6', 'expected a range such as 6..9, got "9..6"'],
    ['6..6', 'expected a range such as 6..9, got "6..6"'],
    ['under 0', 'expected at least 1 as in under, got 0'],
    ['up to 0', 'expected at least 1 as in up to, got 0'],
    [1e16, 'expected at most 1000000000000000, got 10000000000000000'],
    ['9999999999999999', 'expected at most 1000000000000000, got 10000000000000000'],
    [NaN, 'expected at most 1000000000000000, got NaN'],
    [Infinity, 'expected at most 1000000000000000, got Infinity'],
  ] as const) {
    it(`refuses ${typeof input === 'object' ? JSON.stringify(input) : String(input)} with ${message}`, () => {
      expect(messageOr(readQuantity(input))).to.equal(message);
    });
  }

  for (const [input, message] of [
    [-1, 'expected at least 0, got -1'],
    ['about -1', 'expected at least 0, got -1'],
    ['-3..4', 'expected at least 0, got -3'],
    [3.5, 'expected a whole number of people, got 3.5'],
    ['6..9.5', 'expected a whole number of people, got 9.5'],
    ['withheld 1..4.5', 'expected a whole number of people, got 4.5'],
    ['1711.010', 'expected a whole number of people, got 1711.01'],
  ] as const) {
    it(`refuses ${JSON.stringify(input)} as a number of people`, () => {
      expect(messageOr(readQuantity(input, people))).to.equal(message);
    });
  }

  for (const [input, percent] of [
    ['23%', {precision: 'exact', value: 23}],
    ['21.7 %', {precision: 'exact', value: 21.7}],
    ['about 23%', {precision: 'about', value: 23}],
    ['20..25%', {precision: 'range', low: 20, high: 25}],
    [{share: 23}, {precision: 'exact', value: 23}],
    [{value: 'over 23%'}, {precision: 'over', value: 23}],
    [
      {share: 23, qualifier: 'at-least'},
      {precision: 'at-least', value: 23},
    ],
  ] as const) {
    it(`reads ${JSON.stringify(input)} as a share where a part of a whole is asked for`, () => {
      expect(readQuantity(input, {...people, shares: true})).to.deep.equal({precision: 'share', percent});
    });
  }

  it('keeps what a share is of', () => {
    expect(readQuantity({share: 23, of: 'people convicted'}, {shares: true})).to.deep.equal({
      precision: 'share',
      percent: {precision: 'exact', value: 23},
      of: {'': 'people convicted'},
    });
  });

  for (const [input, message] of [
    ['101%', 'expected a share of at most 100%'],
    ['-1%', 'expected at least 0, got -1'],
    ['21.755%', 'expected at most 2 decimals, got 21.755'],
    [
      {share: '23'},
      'expected an object such as {value, qualifier}, {low, high}, {share} or {missing: "unknown" | "unreported" | "withheld"}, got an object',
    ],
  ] as const) {
    it(`refuses ${JSON.stringify(input)} as a share`, () => {
      expect(messageOr(readQuantity(input, {...people, shares: true}))).to.equal(message);
    });
  }

  it('shortens what it quotes', () => {
    expect(String(messageOr(readQuantity('9'.repeat(2000)))).length).to.be.below(200);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (input) => ['string', 'object'].includes(typeof readQuantity(input))));
  });
});

describe('writeQuantity', () => {
  const value = fc.oneof(
    fc.integer({min: -1e15, max: 1e15}),
    fc
      .tuple(fc.integer({min: -1e9, max: 1e9}), fc.integer({min: 1, max: 99}))
      .map(([whole, part]) => (whole * 100 + part) / 100),
  );
  const quantity: fc.Arbitrary<Quantity> = fc.oneof(
    fc.record({
      precision: fc.constantFrom(...qualifiers.filter((one) => one !== 'under' && one !== 'up-to')),
      value,
    }),
    fc.record({precision: fc.constantFrom('under' as const, 'up-to' as const), value: fc.integer({min: 1, max: 1e15})}),
    fc
      .tuple(value, value)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({precision: 'range' as const, low: Math.min(a, b), high: Math.max(a, b)})),
    fc.constantFrom<Quantity>(
      {precision: 'unknown'},
      {precision: 'unreported'},
      {precision: 'withheld'},
      {precision: 'withheld', within: {low: 1, high: 4}},
    ),
  );

  it('writes what readQuantity reads back', () => {
    fc.assert(fc.property(quantity, (one) => void expect(readQuantity(writeQuantity(one))).to.deep.equal(one)));
  });

  for (const text of ['23%', 'about 21.7%', '20..25%', 'just over 1%']) {
    it(`writes the share ${text} as it was read`, () => {
      expect(writeQuantity(readQuantity(text, {shares: true}) as Quantity)).to.equal(text);
    });
  }
});

describe('the ends of a quantity', () => {
  for (const [input, low, high] of [
    [9, 9, 9],
    ['about 9', 9, 9],
    ['over 9', 9, 9],
    ['under 5', 0, 5],
    ['up to 5', 0, 5],
    ['at least 5', 5, 5],
    ['6..9', 6, 9],
    ['unknown', undefined, undefined],
    ['withheld', undefined, undefined],
  ] as const) {
    it(`are ${low} and ${high} for ${JSON.stringify(input)}`, () => {
      const quantity = readQuantity(input) as Quantity;

      expect([lowOf(quantity), highOf(quantity)]).to.deep.equal([low, high]);
    });
  }
});
