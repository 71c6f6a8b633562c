import {expect} from '@open-wc/testing';
import {parseQuote} from '@tip-figures/quote/quote.model.js';
import {quoteWords} from '@tip-figures/quote/quote.words.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  quoteWords(parseQuote(section), textContextOf('quote', locale));

const funds = {
  text: {en: 'We need money for 2 shelters.', sq: 'Na duhen para për 2 strehimore.'},
  speaker: {en: 'A director', sq: 'Një drejtoreshë'},
  role: {en: 'Shelter', sq: 'Strehimore'},
  date: '2017-06-29',
  original: 'sq',
  translatedBy: 'Kosovo 2.0',
};

describe('quoteWords', () => {
  for (const [locale, ...expected] of [
    [
      'en',
      ['“We need money for 2 shelters.”', 'A director', 'Shelter', '29 June 2017', ''],
      'A director. Words: “We need money for 2 shelters”. Role: Shelter. Date: 29 June 2017. Language: Translated from Albanian by Kosovo 2.0.',
      ['Translated from Albanian by Kosovo 2.0.'],
    ],
    [
      'sq',
      ['“Na duhen para për 2 strehimore.”', 'Një drejtoreshë', 'Strehimore', '29 qershor 2017', ''],
      'Një drejtoreshë. Fjalët: “Na duhen para për 2 strehimore”. Roli: Strehimore. Data: 29 qershor 2017.',
      [],
    ],
  ] as const) {
    it(`has the words in ${locale}, and below them who said them`, () => {
      const {said, speaker, role, when, paraphrase, summary, notes, language} = words(funds, locale);

      expect([[said, speaker, role, when, paraphrase], summary, notes]).to.deep.equal(expected);
      expect(language).to.equal(locale);
    });
  }

  it('has no heading and no caveat', () => {
    expect(words(funds)).to.deep.include({title: '', label: '', caveats: []});
  });

  for (const [name, more, english, albanian] of [
    ['nothing beside the words', {}, [], []],
    ['another language than the reader’s', {lang: 'sr'}, ['In Serbian.'], ['Gjuha: serbisht.']],
    [
      'a translation into a third language',
      {lang: 'fr', original: 'tr'},
      ['In French.', 'Translated from Turkish.'],
      ['Gjuha: frëngjisht.', 'Përkthim nga: turqisht.'],
    ],
    ['a translator alone', {translatedBy: 'K2.0'}, ['Translated by K2.0.'], ['Përkthim (K2.0).']],
    ['the original in its language', {lang: 'en-GB', original: 'en'}, [], ['Gjuha: anglisht.']],
  ] as const) {
    it(`notes ${name}`, () => {
      const section = {text: 'Enough.', speaker: 'A minister', ...more};

      expect(words(section).notes).to.deep.equal(english);
      expect(words(section, 'sq').notes).to.deep.equal(albanian);
    });
  }

  it('sets no quotation marks around what is not the speaker’s own, and says so', () => {
    const {said, paraphrase, summary} = words({...funds, paraphrase: true, original: 'en', translatedBy: undefined});

    expect([said, paraphrase]).to.deep.equal(['We need money for 2 shelters.', 'Paraphrase, not a quotation']);
    expect(summary).to.equal(
      'A director. In substance: We need money for 2 shelters. Role: Shelter. Date: 29 June 2017.',
    );
    expect(words({...funds, paraphrase: true}, 'sq').paraphrase).to.equal('Parafrazim, jo citim');
  });

  it('has words in the table, and no number of them', () => {
    const {table} = words({...funds, text: '99', translatedBy: undefined, original: undefined});

    expect(table.rows).to.deep.equal(
      [
        ['Speaker', 'A director'],
        ['Words', '“99”'],
        ['Role', 'Shelter'],
        ['Date', '29 June 2017'],
      ].map(([label, value]) => ({label, value, raw: value})),
    );
  });
});
