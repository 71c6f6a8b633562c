import {expect} from '@open-wc/testing';
import {parseQuote} from '@tip-figures/quote/quote.model.js';
import {quoteWords} from '@tip-figures/quote/quote.words.js';
import {expectWellWritten} from '../support/sentences.js';
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
  it('says all of it in English, and that it is a translation', () => {
    const {title, subtitle, summary, said, language, details, notes} = words(funds);

    expect({title, subtitle, summary, said, language, details, notes}).to.deep.equal({
      title: 'A director',
      subtitle: 'Shelter, 29 June 2017',
      summary: 'A director, Shelter: “We need money for 2 shelters”.',
      said: '“We need money for 2 shelters.”',
      language: 'en',
      details: ['Translated from Albanian by Kosovo 2.0'],
      notes: ['Numbers here are what the speaker said; they are not statistics.'],
    });
  });

  it('says all of it in Albanian, in which it was said', () => {
    const {title, subtitle, summary, said, language, details, notes} = words(funds, 'sq');

    expect({title, subtitle, summary, said, language, details, notes}).to.deep.equal({
      title: 'Një drejtoreshë',
      subtitle: 'Strehimore, 29 qershor 2017',
      summary: 'Një drejtoreshë, Strehimore: “Na duhen para për 2 strehimore”.',
      said: '“Na duhen para për 2 strehimore.”',
      language: 'sq',
      details: [],
      notes: ['Numrat këtu janë ata që tha folësi; nuk janë statistika.'],
    });
  });

  for (const [name, more, english, albanian] of [
    ['nothing beside the words', {}, [], []],
    ['another language than the reader’s', {lang: 'sr'}, ['In Serbian'], ['Gjuha: serbisht']],
    [
      'a translation into a third language',
      {lang: 'fr', original: 'tr'},
      ['In French', 'Translated from Turkish'],
      ['Gjuha: frëngjisht', 'Përkthim nga: turqisht'],
    ],
    ['a translator alone', {translatedBy: 'K2.0'}, ['Translated by K2.0'], ['Përkthim (K2.0)']],
    ['the original in its language', {lang: 'en-GB', original: 'en'}, [], ['Gjuha: anglisht']],
  ] as const) {
    it(`tells of ${name}`, () => {
      const section = {text: 'Enough.', speaker: 'A minister', ...more};

      expect(words(section).details).to.deep.equal(english);
      expect(words(section, 'sq').details).to.deep.equal(albanian);
      expect(words(section).inFull).to.match(english.length ? new RegExp(`”\\. ${english.join('\\. ')}\\.$`) : /”\.$/);
    });
  }

  it('sets no quotation marks around what is not the speaker’s own', () => {
    const {title, summary, said, caveat, notes, table} = words({...funds, paraphrase: true});

    expect({title, summary, said, caveat, notes: notes[0]}).to.deep.equal({
      title: 'A director',
      summary: 'A director, Shelter, in substance: We need money for 2 shelters.',
      said: 'We need money for 2 shelters.',
      caveat: 'A paraphrase, not word for word.',
      notes: 'A paraphrase, not word for word.',
    });
    expect(table.rows.at(-1)).to.include({label: 'In substance', value: said});
    expect(words({...funds, paraphrase: true}, 'sq')).to.include({
      summary: 'Një drejtoreshë, Strehimore, në thelb: Na duhen para për 2 strehimore.',
      caveat: 'Parafrazim, jo fjalë për fjalë.',
    });
  });

  it('gives no note on statistics where there is no number', () => {
    expect(words({text: 'Enough.', speaker: 'A minister'}).notes).to.deep.equal([]);
  });

  it('has words in the table, and no number of them', () => {
    const {table} = words({...funds, text: '99', translatedBy: undefined, original: undefined});

    expect(table.rows).to.deep.equal(
      [
        ['Speaker', 'A director'],
        ['Role', 'Shelter'],
        ['Date', '29 June 2017'],
        ['Words', '“99”'],
      ].map(([label, value]) => ({label, value, raw: value})),
    );
  });

  for (const text of ['First this. Then that.', `${'very '.repeat(40)}long`, 'Is it enough?']) {
    it(`names the speaker alone where “${text.slice(0, 25)}” does not fit into one sentence`, () => {
      expect(words({...funds, text}).summary).to.equal('Quotation: A director, Shelter (29 June 2017).');
    });

    it(`has all of “${text.slice(0, 25)}” where the quotation itself is not seen`, () => {
      const {inFull} = words({...funds, text});

      expect(inFull).to.contain(`A director, Shelter: “${text.replace(/\.$/, '')}”.`);
      expect(inFull).to.match(/Translated from Albanian by Kosovo 2\.0\.$/);
    });
  }

  for (const locale of ['en', 'sq'] as const) {
    for (const more of [{}, {paraphrase: true}, {text: 'Is it? No.'}, {lang: 'ar', text: 'لا يكفي'}]) {
      it(`writes well in ${locale} with ${JSON.stringify(more)}`, () => {
        expectWellWritten(words({...funds, ...more}, locale));
      });
    }
  }
});
