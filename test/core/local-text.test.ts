import {expect} from '@open-wc/testing';
import {cleanText, localText, readLocalText} from '@tip-figures/record/values/local-text.js';
import fc from '../support/fast-check.js';
import {messageOr} from '../support/refusals.js';

describe('readLocalText', () => {
  for (const [input, text] of [
    ['Prishtina', {'': 'Prishtina'}],
    ['  Prishtina\n', {'': 'Prishtina'}],
    [
      {en: 'girls', sq: 'vajza'},
      {en: 'girls', sq: 'vajza'},
    ],
    [{'sr-Latn': 'devojčice'}, {'sr-Latn': 'devojčice'}],
    ['\u202eanitshirP\u202c', {'': 'anitshirP'}],
    ['Prish\u0000tina\u0007', {'': 'Prishtina'}],
    ['\u2067Prishtina\u2069', {'': 'Prishtina'}],
  ] as const) {
    it(`reads ${JSON.stringify(input)}`, () => {
      expect(readLocalText(input)).to.deep.equal(text);
    });
  }

  for (const [input, message] of [
    ['', 'expected a text, got ""'],
    ['\u202e \u0007', 'expected a text, got ""'],
    [7, 'expected a text such as "…" or {"en": "…"}, got 7'],
    [null, 'expected a text such as "…" or {"en": "…"}, got null'],
    [['a'], 'expected a text such as "…" or {"en": "…"}, got a list'],
    [{}, 'expected a text, got an object'],
    [{english: 'girls'}, 'expected a language tag such as en, got "english"'],
    [{en: 7}, 'expected a text, got 7'],
    [{en: ''}, 'expected a text, got ""'],
    ['x'.repeat(501), 'expected at most 500 characters, got 501'],
  ] as const) {
    it(`refuses ${JSON.stringify(input).slice(0, 40)} with ${message}`, () => {
      expect(messageOr(readLocalText(input))).to.equal(message);
    });
  }
});

describe('localText', () => {
  const text = {en: 'girls', 'en-US': 'girls (US)', sq: 'vajza'};

  for (const [locale, words] of [
    ['en', 'girls'],
    ['en-US', 'girls (US)'],
    ['en-GB', 'girls'],
    ['sq-XK', 'vajza'],
    ['de', 'girls'],
  ] as const) {
    it(`says “${words}” in ${locale}`, () => {
      expect(localText(text, locale)).to.equal(words);
    });
  }

  it('says the only text there is, in whatever language', () => {
    expect(localText({mk: 'девојчиња'}, 'en')).to.equal('девојчиња');
  });
});

describe('cleanText', () => {
  it('leaves no control and no override of direction, and nothing else out', () => {
    const odd = fc.constantFrom('\u0000', '\u001f', '\u007f', '\u0085', '\u202a', '\u202e', '\u2066', '\u2069');
    const text = fc.array(fc.oneof(odd, fc.constantFrom('a', 'ë', 'ش', '👧', '1'))).map((parts) => parts.join(''));

    fc.assert(
      fc.property(text, (one) => {
        expect(cleanText(one)).to.equal(one.replace(/[^aëش👧1]/gu, ''));
      }),
    );
  });
});
