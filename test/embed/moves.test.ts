import {expect} from '@open-wc/testing';
import {addressBelow, basesIn, presentAddress} from '@tip-figures/embed/bases.js';

const [base] = basesIn('https://new.example/figures/');
const moves = ['https://new.example/figures/', 'https://old.example/', 'https://new.example/'].flatMap((from) =>
  basesIn(from).map((one) => ({from: one, to: base!})),
);

describe('the present address of what a page names', () => {
  for (const [what, text, present] of [
    ['below a former base', 'https://old.example/f/a/', 'https://new.example/figures/f/a/'],
    ['with a query and a fragment', 'https://old.example/f/a/?ref=x#y', 'https://new.example/figures/f/a/?ref=x'],
    ['of another scheme', 'http://old.example/f/a/', 'https://new.example/figures/f/a/'],
    ['of the present base', 'http://new.example/figures/f/a/', 'https://new.example/figures/f/a/'],
    ['above it, where the site was', 'https://new.example/f/a/', 'https://new.example/figures/f/a/'],
  ] as const) {
    it(`is below the base: ${what}`, () => expect(presentAddress(text, moves)).to.equal(present));
  }

  for (const text of [
    'https://old.example.evil.example/f/a/',
    'https://old.example:8080/f/a/',
    'https://user@old.example/f/a/',
    'https://old.example/../f/a/',
    'https://old.example/%2e%2e/f/a/',
    'https://old.example\\f\\a',
    'javascript:https://old.example/f/a/',
    '/f/a/',
    '',
  ]) {
    it(`is as it was written: ${JSON.stringify(text)}`, () => expect(presentAddress(text, moves)).to.equal(text));
  }

  for (const text of ['https://old.example//evil.example/f/a/', 'https://old.example///evil.example/f/a/']) {
    it(`leads to no other host or folder: ${text}`, () => {
      const present = presentAddress(text, moves);

      expect(addressBelow(present, [base!])?.href).to.equal(present);
      expect(present.startsWith('https://new.example/figures//')).to.equal(true);
    });
  }
});
