import {expect} from '@open-wc/testing';
import {lawsOf, rowsOf, type Row} from '@tip-figures/sentence-distribution/sentence-distribution.rows.js';
import {parseSentenceDistribution} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {lawText} from '@tip-figures/sentence-distribution/sentence-distribution.sentence.js';
import {
  sentenceDistributionTile,
  sentenceDistributionWords,
} from '@tip-figures/sentence-distribution/sentence-distribution.words.js';
import {writeDuration} from '@tip-figures/record/values/justice/duration.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

type Section = Record<string, unknown>;

const text = (locale: TestLanguage = 'en') => textContextOf('sentence-distribution', locale);
const words = (section: Section, locale: TestLanguage = 'en') =>
  sentenceDistributionWords(parseSentenceDistribution(section), text(locale));
const rows = (section: Section, locale?: TestLanguage) =>
  words(section, locale).table.rows.map(({label, value}) => plain(`${label} | ${value}`));
const named = (section: Section, kind: Row['fact'], locale?: TestLanguage) =>
  words(section, locale)
    .rows.filter(({fact}) => fact === kind)
    .map(({name, value}) => plain(`${name} | ${value}`));

const kosovo = {
  country: 'XK',
  period: '2016',
  convicted: 24,
  minimum: 'P5Y',
  sentences: 'P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23',
};
const laws = 'adult: 6 years .. 12 years; forced-labour: up to 3 years';
const several = {
  minimum: {adult: 'P5Y', 'sex-trafficking child': 'P10Y'},
  sentences: [
    {sentence: 'P12Y', count: 8, minimum: 'sex-trafficking child'},
    {from: 'P2Y', to: 'P4Y', count: 12, minimum: 'adult'},
  ],
};

function toldOf(row: Row): string {
  switch (row.fact) {
    case 'minimum':
      return `minimum ${writeDuration(row.minimum)}`;
    case 'reached':
      return `${row.reached} of ${writeQuantity(row.of)} reached, ${row.below} below`;
    case 'convicted':
      return `convicted ${writeQuantity(row.quantity)}`;
    case 'group':
      return `${writeQuantity(row.group.count)} ${row.standing}`;
    case 'law':
      return `law ${row.term.key ?? 'all'}`;
  }
}

describe('what sentences tell', () => {
  for (const [name, section, ...facts] of [
    [
      'who reached the minimum',
      kosovo,
      'convicted 24',
      'minimum P5Y',
      '1 of 24 reached, 23 below',
      '1 above',
      '23 below',
    ],
    [
      'no side of a range across the minimum',
      {minimum: 'P5Y', sentences: 'P3Y .. P9Y: 14'},
      'minimum P5Y',
      '14 unclear',
    ],
    [
      'no side where a sentence is missing',
      {convicted: 9, minimum: 'P5Y', sentences: 'P3Y: 4; P6Y: 1'},
      ...['convicted 9', 'minimum P5Y', '1 above', '4 below'],
    ],
    [
      'no standing of a fine',
      {minimum: 'P5Y', sentences: 'fine: 2'},
      'minimum P5Y',
      '0 of 2 reached, 2 below',
      '2 unclear',
    ],
    [
      'the lightest minimum first',
      several,
      'minimum P5Y',
      'minimum P10Y',
      '8 of 20 reached, 12 below',
      '8 above',
      '12 below',
    ],
    [
      'what the law prescribes, last',
      {prescribed: laws, sentences: 'P7Y: about 3'},
      ...['minimum P6Y', 'about 3 unclear', 'law adult', 'law forced-labour'],
    ],
    ['who was convicted, and the law', {convicted: 0, minimum: 'P5Y'}, 'convicted 0', 'minimum P5Y'],
    [
      'that the government did not report who',
      {convicted: 'unreported', sentences: 'P1Y: 1'},
      'convicted unreported',
      '1 unclear',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`is ${name}`, () => {
      expect(rowsOf(parseSentenceDistribution(section)).map(toldOf)).to.deep.equal(facts);
    });
  }

  it('has a law once: a minimum that is the lower end of what is prescribed is not told beside it', () => {
    const told = (section: Section) => lawsOf(parseSentenceDistribution(section)).map(({key, from}) => [key, from]);

    expect(told({convicted: 6, prescribed: laws})).to.have.length(2);
    expect(told({minimum: 'P5Y', prescribed: '5 years .. 12 years', convicted: 6})).to.have.length(1);
    expect(told({convicted: 6, minimum: 'P5Y', prescribed: laws})).to.have.length(3);
  });

  it('is heard as it is drawn: all who were convicted where sentences do not add up to them', () => {
    const heard = (section: Section) => plain(words(section).summary);

    expect(heard(kosovo)).not.to.include('People convicted');
    expect(heard({...kosovo, convicted: 25})).to.include('People convicted: 25');
    expect(heard({convicted: 6, prescribed: laws})).to.equal(
      'Prison terms by law for trafficking. Prescribed by law, adult victims: 6 to 12 years. ' +
        'Prescribed by law, forced labour: up to 3 years.',
    );
  });
});

describe('sentenceDistributionWords', () => {
  for (const [locale, summary, chip] of [
    [
      'en',
      'Sentences for trafficking, Kosovo, 2016. Legal minimum: 5 years. At or above the legal minimum: 1 of 24. ' +
        'Below the legal minimum: 23. 5 years 6 months: 1. ' +
        'Fine, just over 1,000 euros, to 3 years 6 months: 23.',
      '1 of 24 at or above legal minimum, 2016',
    ],
    [
      'sq',
      'Dënimet për trafikim, Kosova, 2016. Minimumi ligjor: 5 vjet. Jo nën minimumin ligjor: 1 nga 24. ' +
        'Nën minimumin ligjor: 23. 5 vjet 6 muaj: 1. ' +
        'Gjobë, pak më shumë se 1000 euro, deri në 3 vjet 6 muaj: 23.',
      '1 nga 24 jo nën minimumin ligjor, 2016',
    ],
  ] as const) {
    it(`are a list of labels and values in the order drawn (${locale})`, () => {
      const said = words(kosovo, locale);

      expect(plain(said.summary)).to.equal(summary);
      expect(plain(said.chip ?? '')).to.equal(chip);
      expect(said.title).to.equal(said.label);
      expect(said.caveats).to.deep.equal([]);
    });
  }

  for (const [label, section] of [
    ['Sentences for trafficking, Kosovo, 2016', kosovo],
    ['People convicted of trafficking, Kosovo, 2016', {...kosovo, convicted: 0, sentences: undefined}],
    ['Prison terms by law for trafficking, Moldova', {country: 'MD', convicted: 6, prescribed: laws}],
    ['Prison terms by law for trafficking, Germany', {country: 'DE', prescribed: 'P6M .. P10Y'}],
    ['Penalties for trafficking, Germany', {country: 'DE', prescribed: 'fine'}],
    ['Prison terms by law for trafficking', {convicted: 'unreported', minimum: 'P5Y'}],
  ] as readonly (readonly [string, Section])[]) {
    it(`have the label “${label}”`, () => expect(words(section).title).to.equal(label));
  }

  it('keep every number in the table, with where it stands to the minimum, and nothing of those left open', () => {
    expect(rows({...kosovo, convicted: 30})).to.deep.equal([
      'People convicted | 30',
      'Legal minimum | 5 years',
      '5 years 6 months, above the legal minimum | 1',
      'Fine, just over 1,000 euros, to 3 years 6 months, below the legal minimum | 23',
    ]);
    expect(rows({prescribed: laws, sentences: [{from: 'P1Y', to: 'P21Y'}]})).to.deep.equal([
      'Minimum, adult victims | 6 years',
      '1 to 21 years |',
      'Prescribed by law, adult victims | 6 to 12 years',
      'Prescribed by law, forced labour | up to 3 years',
    ]);
  });

  it('never say that a source published nothing', () => {
    const silent = {
      convicted: 97,
      minimum: 'P2Y',
      sentences: [
        {from: 'P1Y', to: 'P21Y'},
        {sentence: 'unknown', count: 3},
      ],
    };
    for (const locale of ['en', 'sq'] as const) {
      const {summary, table, chip, rows: told} = words(silent, locale);
      expect(JSON.stringify([summary, table, chip, told.map(({name}) => name)])).not.to.match(/publish|publik/);
    }
  });

  for (const [written, english, albanian] of [
    ['P18M', '1 year 6 months', '1 vit 6 muaj'],
    ['suspended 2 years', '2 years, suspended', '2 vjet, me kusht'],
    ['suspended P1Y .. suspended P2Y', '1 to 2 years, suspended', '1 deri në 2 vjet, me kusht'],
    ['2 years or fine', '2 years, or a fine', '2 vjet, ose gjobë'],
    ['2 years and fine', '2 years, and a fine', '2 vjet, dhe gjobë'],
    ['2 years or fine 1000 EUR', '2 years, or a fine (1,000 euros)', '2 vjet, ose gjobë (1000 euro)'],
    ['life and fine', 'life imprisonment, and a fine', 'burgim i përjetshëm, dhe gjobë'],
    ['2 years, 6 months suspended', '2 years, of which 6 months suspended', '2 vjet, pjesa me kusht 6 muaj'],
    ['from 3 years', 'from 3 years', 'nga 3 vjet e lart'],
    ['fine ..', 'fine or heavier', 'gjobë ose më rëndë'],
    ['suspended ..', 'suspended or heavier', 'me kusht ose më rëndë'],
    ['community service', 'community service', 'punë në interes publik'],
    ['house arrest', 'house arrest', 'arrest shtëpiak'],
    ['under 3 years', 'less than 3 years', 'më pak se 3 vjet'],
    ['P2Y .. life', '2 years to life imprisonment', 'nga 2 vjet deri në burgim të përjetshëm'],
    ['suspended P1Y .. 2 years', '1 year, suspended, to 2 years', '1 vit, me kusht, deri në 2 vjet'],
    ['fine .. life', 'fine – life imprisonment', 'gjobë – burgim i përjetshëm'],
    ['suspended .. P1Y', 'suspended to 1 year', 'me kusht deri në 1 vit'],
    ['fine 200 EUR .. fine 700 EUR', 'fined, 200 to 700 euros', 'me gjobë, 200 deri në 700 euro'],
    ['fine about 200 EUR .. fine 700 EUR', 'fined, about 200 euros – 700 euros', 'me gjobë, rreth 200 euro – 700 euro'],
    ['fine under 1000 EUR', 'fined, less than 1,000 euros', 'me gjobë, më pak se 1000 euro'],
    ['death', 'death sentence', 'dënim me vdekje'],
    ['unknown', 'sentence not known', 'dënim i panjohur'],
  ] as const) {
    it(`call “${written}” ${english}`, () => {
      expect(named({sentences: {[written]: 2}}, 'group')).to.deep.equal([`${english} | 2 people`]);
      expect(named({sentences: {[written]: 1}}, 'group', 'sq')).to.deep.equal([`${albanian} | 1 person`]);
    });
  }

  it('call another penalty by its label, in the language of the page', () => {
    const label = {en: 'probation', sq: 'liri me provë'};
    const sentences = [{sentence: 'other', label, count: 4}];
    expect(named({sentences}, 'group')).to.deep.equal(['probation | 4 people']);
    expect(named({sentences}, 'group', 'sq')).to.deep.equal(['liri me provë | 4 persona']);
    expect(rows({sentences})).to.deep.equal(['Probation | 4']);
  });

  it('say of an open range where it begins, and never that its people are below a minimum', () => {
    const open = (minimum: string) => rows({minimum, sentences: [{from: '3 years', count: 36}]});
    expect(open('P5Y')).to.deep.equal(['Legal minimum | 5 years', 'From 3 years | 36']);
    expect(open('P3Y')).to.include('From 3 years, at or above the legal minimum | 36');
    expect(plain(words({minimum: 'P5Y', sentences: '3 years ..: 36'}).summary)).to.match(/From 3 years: 36\.$/);
  });

  it('tell no sum of a fine as prison: Korea', () => {
    const won = plain(
      named(
        {
          sentences: '1 year and fine 5 million KRW: 3',
          prescribed: '8 years .. 15 years and fine up to 20 million KRW',
        },
        'law',
      )[0],
    );
    expect(won).to.equal('Prescribed by law | 8 to 15 years, and a fine (up to 20 million South Korean won)');
  });

  for (const [count, value] of [
    ['about 12', 'about 12 people'],
    ['6..9', '6 to 9 people'],
    ['65%', '65% (no count)'],
    ['unknown', 'number not known'],
    ['unreported', 'number not reported by the government'],
    ['withheld', 'withheld'],
  ] as const) {
    it(`tell the count “${count}” as ${value}`, () => {
      expect(named({sentences: {P1Y: count}}, 'group')).to.deep.equal([`1 year | ${value}`]);
    });
  }

  it('name the cases that a minimum and a sentence are of', () => {
    expect(named(several, 'minimum')).to.deep.equal([
      'Minimum, adult victims | 5 years',
      'Minimum, sex trafficking, child victims | 10 years',
    ]);
    expect(named(several, 'group')[0]).to.equal('12 years, sex trafficking, child victims | 8 people');
    expect(named(several, 'minimum', 'sq')[0]).to.equal('Minimumi, viktima të rritura | 5 vjet');
    const own = {
      minimum: {mine: {label: {en: 'either form'}, value: 'P2Y'}},
      sentences: [{sentence: 'P3Y', count: 1, minimum: 'mine'}],
    };
    expect(named(own, 'group')).to.deep.equal(['3 years, either form | 1 person']);
  });

  for (const [written, english, albanian] of [
    ['8 years .. 15 years', '8 to 15 years', '8 deri në 15 vjet'],
    ['P6M .. P10Y', '6 months to 10 years', '6 muaj deri në 10 vjet'],
    ['up to 3 years', 'up to 3 years', 'deri në 3 vjet'],
    ['at least 10 years', 'from 10 years', 'nga 10 vjet e lart'],
    ['P10Y', '10 years', '10 vjet'],
    ['life', 'life imprisonment', 'burgim i përjetshëm'],
    ['15 years .. life', '15 years to life imprisonment', 'nga 15 vjet deri në burgim të përjetshëm'],
    ['15 years .. death', '15 years to the death penalty', 'nga 15 vjet deri në dënim me vdekje'],
    ['life .. death', 'life imprisonment or the death penalty', 'burgim i përjetshëm ose dënim me vdekje'],
    ['up to death', 'up to the death penalty', 'deri në dënim me vdekje'],
    ['fine', 'fine', 'gjobë'],
    ['fine up to 5000 EUR', 'fine, up to 5,000 euros', 'gjobë, deri në 5000 euro'],
    ['up to 5 years or fine', 'up to 5 years, or a fine', 'deri në 5 vjet, ose gjobë'],
    ['2 years ..', 'from 2 years', 'nga 2 vjet e lart'],
    ['fine .. 5 years', 'fine to 5 years', 'gjobë deri në 5 vjet'],
    ['fine ..', 'fine or heavier', 'gjobë ose më rëndë'],
    ['2 years and fine .. 5 years', '2 years, and a fine, to 5 years', '2 vjet, dhe gjobë, deri në 5 vjet'],
    [
      '10 years .. life and fine',
      '10 years to life imprisonment, and a fine',
      'nga 10 vjet deri në burgim të përjetshëm, dhe gjobë',
    ],
    ['more than 10 years', 'more than 10 years', 'më shumë se 10 vjet'],
    ['under 3 years', 'less than 3 years', 'më pak se 3 vjet'],
    ['community service', 'community service', 'punë në interes publik'],
    ['unknown', 'not known', 'nuk dihet'],
  ] as const) {
    it(`tell of a law: ${english}`, () => {
      const {prescribed} = parseSentenceDistribution({prescribed: written});
      expect(plain(lawText(prescribed[0]!, text()))).to.equal(english);
      expect(plain(lawText(prescribed[0]!, text('sq')))).to.equal(albanian);
    });
  }

  for (const [caveat, section] of [
    ['Shares as printed; no counts given.', {sentences: 'suspended: 65%; P2Y: 20%'}],
    [
      'Range from media reports.',
      {
        sources: {media: {publisher: 'media'}},
        sentences: [{from: 'P1Y', to: 'P9Y', count: {missing: 'unknown', source: 'media'}}],
      },
    ],
    ['Counts withheld to protect people.', {sentences: 'P2Y: withheld'}],
  ] as readonly (readonly [string, Section])[]) {
    it(`warn: ${caveat}`, () => expect(words(section).caveats).to.deep.equal([caveat]));
  }

  it('make a tile of who reached the minimum, else of who was convicted; of the law alone none', () => {
    const tile = (section: Section) => sentenceDistributionTile(parseSentenceDistribution(section), text());
    const {value, of, name, comparison} = tile(kosovo)!;

    expect([value, of, name, plain(comparison ?? '')]).to.deep.equal([
      '1',
      'of 24',
      'sentences at or above the minimum',
      'Legal minimum: 5 years',
    ]);
    expect(tile({...kosovo, convicted: 30})!.name).to.equal('People convicted');
    expect(tile({prescribed: laws})).to.equal(undefined);
  });
});
