import {expect} from '@open-wc/testing';
import {bracketsOf, readList} from '@tip-figures/record/values/list.js';
import {readEntries} from '@tip-figures/record/fields/kind.js';
import fc from '../support/fast-check.js';
import {messageOr} from '../support/refusals.js';

describe('readList', () => {
  for (const [text, entries] of [
    ['a: 1', [['a', '1']]],
    [
      'a: 1; b: about 2',
      [
        ['a', '1'],
        ['b', 'about 2'],
      ],
    ],
    [
      ' a :1;;b:2 ; ',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'b: 2;\n  a: 1',
      [
        ['b', '2'],
        ['a', '1'],
      ],
    ],
    ['2016-04/2017-03: 9', [['2016-04/2017-03', '9']]],
    ['a: b: c', [['a', 'b: c']]],
    [
      'a: 35 (b: 26; c: 3); d: 1 (e: 1)',
      [
        ['a', '35 (b: 26; c: 3)'],
        ['d', '1 (e: 1)'],
      ],
    ],
    ['a: 35 (b: 26; c: 3', [['a', '35 (b: 26; c: 3']]],
  ] as const) {
    it(`reads ${JSON.stringify(text)} in its order`, () => {
      expect(readList(text)).to.deep.equal(entries);
    });
  }

  for (const [text, message] of [
    ['', 'expected a list such as "key: value; key: value", got ""'],
    [' ; ', 'expected a list such as "key: value; key: value", got ""'],
    ['26', 'expected a list such as "key: value; key: value", got "26"'],
    ['a: 1; 26', 'expected a list such as "key: value; key: value", got "26"'],
    ['a:', 'expected a list such as "key: value; key: value", got "a:"'],
    [': 26', 'expected a list such as "key: value; key: value", got ": 26"'],
    ['a: 1; a: 2', 'duplicate key, got "a"'],
  ] as const) {
    it(`refuses ${JSON.stringify(text)} with ${message}`, () => {
      expect(messageOr(readList(text))).to.equal(message);
    });
  }

  it('reads back any entries without the two marks', () => {
    const word = fc.stringMatching(/^[a-z0-9][a-z0-9 ./-]{0,8}[a-z0-9]$/);
    const entries = fc.uniqueArray(fc.tuple(word, word), {minLength: 1, selector: ([key]) => key});

    fc.assert(
      fc.property(entries, (list) => {
        expect(readList(list.map(([key, value]) => `${key}: ${value}`).join('; '))).to.deep.equal(list);
      }),
    );
  });
});

describe('a list with commas between its entries', () => {
  for (const text of ['girls: 3, boys: 4', '2015: 28, 2014: 30']) {
    it(`is refused with how to write it: ${text}`, () => {
      expect(messageOr(readList(text))).to.equal(
        `expected a list such as "key: value; key: value", got ${JSON.stringify(text)}`,
      );
    });
  }
});

describe('readEntries', () => {
  it('takes a list and an object for the same entries', () => {
    expect(readEntries({a: '1', b: '2'})).to.deep.equal(readEntries('a: 1; b: 2'));
  });

  for (const [name, input, message] of [
    ['a number', 5, 'expected an object such as "key: value; key: value", got 5'],
    ['a list', [1], 'expected an object such as "key: value; key: value", got a list'],
    ['null', null, 'expected an object such as "key: value; key: value", got null'],
    ['an empty object', {}, 'expected at least 1 entry, got 0'],
    [
      'more entries than a figure can show',
      Object.fromEntries(Array.from({length: 101}, (_, n) => [`k${n}`, n])),
      'expected at most 100 entries, got 101',
    ],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(messageOr(readEntries(input))).to.equal(message);
    });
  }
});

describe('bracketsOf', () => {
  for (const [text, part] of [
    ['35 (b: 26; c: 3)', {value: '35', including: 'b: 26; c: 3'}],
    ['about 35(b: 26) ', {value: 'about 35', including: 'b: 26'}],
    ['35 ()', {value: '35', including: ''}],
    ['35', undefined],
    ['35 (b: 26', undefined],
    ['35 (b: 26 (c: 1))', undefined],
    ['35 (b: 26) more', undefined],
    ['a: 35 (b: 26)', undefined],
  ] as const) {
    it(`parts ${JSON.stringify(text)}`, () => {
      expect(bracketsOf(text)).to.deep.equal(part);
    });
  }
});
