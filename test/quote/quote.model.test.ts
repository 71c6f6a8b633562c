import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {parseQuote, wordsFor} from '@tip-figures/quote/quote.model.js';
import {known} from '../support/reading.js';

const said = {text: 'It is not enough.', speaker: 'A minister'};

describe('parseQuote', () => {
  it('needs no more than the words and who said them', () => {
    expect(known(parseQuote(said))).to.deep.equal({
      context: {},
      words: {'': 'It is not enough.'},
      speaker: {'': 'A minister'},
      paraphrase: false,
    });
  });

  it('knows the language of the words by their key, or by lang', () => {
    expect(parseQuote({...said, lang: 'sq'}).words).to.deep.equal({sq: 'It is not enough.'});
    expect(parseQuote({...said, text: {en: 'One.', sq: 'Një.'}, lang: 'fr'}).words).to.deep.equal({
      en: 'One.',
      sq: 'Një.',
    });
  });

  for (const text of ['“It is not enough.”', '"It is not enough."', '„It is not enough.“', '«It is not enough.»']) {
    it(`takes the marks off ${text}, which the figure sets itself`, () => {
      expect(parseQuote({...said, text}).words).to.deep.equal({'': 'It is not enough.'});
    });
  }

  it('leaves marks inside the words', () => {
    expect(parseQuote({...said, text: 'It is “not” enough.'}).words).to.deep.equal({'': 'It is “not” enough.'});
  });

  for (const [given, expected] of [
    [true, true],
    ['', true],
    ['true', true],
    [false, false],
    ['false', false],
  ] as const) {
    it(`takes ${JSON.stringify(given)} for ${expected ? 'a paraphrase' : 'the own words'}`, () => {
      expect(parseQuote({...said, paraphrase: given}).paraphrase).to.equal(expected);
    });
  }

  for (const [name, section, path, message] of [
    ['no words', {speaker: 'A minister'}, 'text', 'missing'],
    ['empty words', {...said, text: ' '}, 'text', 'expected a text, got ""'],
    ['more than a figure can hold', {...said, text: 'x'.repeat(501)}, 'text', 'at most 500 characters'],
    ['no speaker', {text: 'It is not enough.'}, 'speaker', 'missing'],
    ['a number as speaker', {...said, speaker: 3}, 'speaker', 'expected a text'],
    [
      'a language that is none',
      {...said, lang: 'Albanian language'},
      'lang',
      'lang: expected a language tag such as sq, got "Albanian language"',
    ],
    ['an original that is none', {...said, original: 1}, 'original', 'expected a language tag'],
    ['a date that is none', {...said, date: '2017-02-30'}, 'date', 'expected a period'],
    [
      'a paraphrase in part',
      {...said, paraphrase: 'partly'},
      'paraphrase',
      'paraphrase: expected one of true, false, got "partly"',
    ],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(() => parseQuote(section))
        .to.throw(FigureError, message)
        .with.property('path', path);
    });
  }
});

describe('wordsFor', () => {
  const words = {en: 'One.', sq: 'Një.', fr: 'Un.'};
  for (const [locale, more, expected] of [
    ['sq', {}, ['sq', 'Një.']],
    ['sq-XK', {}, ['sq', 'Një.']],
    ['de', {original: 'fr'}, ['fr', 'Un.']],
    ['de', {}, ['en', 'One.']],
  ] as const) {
    it(`gives a reader of ${locale} the words in ${expected[0]}`, () => {
      expect(wordsFor(parseQuote({...said, text: words, ...more}), locale)).to.deep.equal(expected);
    });
  }

  it('gives what there is', () => {
    expect(wordsFor(parseQuote({...said, text: {fr: 'Un.'}}), 'sq')).to.deep.equal(['fr', 'Un.']);
  });
});
