import {expect} from '@open-wc/testing';
import {parseSentenceDistribution} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {sentenceDistributionWords} from '@tip-figures/sentence-distribution/sentence-distribution.words.js';
import {plain} from '../support/reading.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, tongue: TestLanguage = 'en') =>
  sentenceDistributionWords(parseSentenceDistribution(section), textContextOf('sentence-distribution', tongue));

describe('the summary of sentences', () => {
  // Whom the first words name, and what a careful editor would not print: "Of 9 people, nine were fined".
  for (const [convicted, minimum, sentences, english, albanian] of [
    [
      3,
      undefined,
      'P3Y: 1; life: 1; death: 1',
      'Of three people convicted in 2016, one was sentenced to death, one received life imprisonment and one was sent to prison for 3 years.',
      'Nga 3 persona të dënuar në vitin 2016, 1 u dënua me vdekje, 1 mori burgim të përjetshëm dhe 1 u dënua me 3 vjet burgim.',
    ],
    [
      3,
      'P8Y',
      'life: 2; death: 1',
      'All three people convicted in 2016 received the eight-year minimum or more (life imprisonment to death sentences).',
      'Të 3 personat e dënuar në vitin 2016 morën dënime jo nën minimumin ligjor (8 vjet): burgim të përjetshëm deri në dënime me vdekje.',
    ],
    [
      4,
      undefined,
      'P5Y .. life: 4',
      'All four people convicted in 2016 received penalties from 5 years to life imprisonment.',
      'Të 4 personat e dënuar në vitin 2016 morën nga 5 vjet deri në burgim të përjetshëm.',
    ],
    [
      9,
      undefined,
      'P1Y: 2; P2Y: 4; P4Y: 3',
      'All nine people convicted in 2016 were sent to prison for 1 to 4 years.',
      'Të 9 personat e dënuar në vitin 2016 u dënuan me 1 deri në 4 vjet burgim.',
    ],
    [
      9,
      undefined,
      'fine: 9',
      'All nine people convicted in 2016 were fined.',
      'Të 9 personat e dënuar në vitin 2016 u gjobitën.',
    ],
    [
      2,
      undefined,
      'suspended: 2',
      'Both people convicted in 2016 received suspended sentences.',
      'Të dy personat e dënuar në vitin 2016 morën dënime me kusht.',
    ],
    [
      1,
      undefined,
      'fine: 1',
      'The one person convicted in 2016 was fined.',
      'Personi i vetëm i dënuar në vitin 2016 u gjobit.',
    ],
    [
      undefined,
      undefined,
      'P2Y: 3; P4Y: 1',
      'At least four people convicted in 2016 were sent to prison for 2 to 4 years.',
      'Të paktën 4 persona të dënuar në vitin 2016 u dënuan me 2 deri në 4 vjet burgim.',
    ],
    [
      undefined,
      undefined,
      'other: 1',
      'At least one person convicted in 2016 received another penalty.',
      'Të paktën 1 person i dënuar në vitin 2016 mori dënim tjetër.',
    ],
    [
      undefined,
      undefined,
      'fine: 2; suspended: 3; other: 1',
      'Of at least six people convicted in 2016, three received suspended sentences, two were fined and one received another penalty.',
      'Nga të paktën 6 persona të dënuar në vitin 2016, 3 morën dënime me kusht, 2 u gjobitën dhe 1 mori dënim tjetër.',
    ],
    [
      1,
      'P5Y',
      'P1Y: 1',
      'The one person convicted in 2016 was sent to prison for 1 year; this is below the five-year minimum.',
      'Personi i vetëm i dënuar në vitin 2016 u dënua me 1 vit burgim; kjo është nën minimumin ligjor (5 vjet).',
    ],
    [
      2,
      'P5Y',
      'fine: 1; P1Y: 1',
      'Of two people convicted in 2016, one was sent to prison for 1 year and one was fined; neither reached the five-year minimum.',
      'Nga 2 persona të dënuar në vitin 2016, 1 u dënua me 1 vit burgim dhe 1 u gjobit; asnjë nuk e arriti minimumin ligjor (5 vjet).',
    ],
    [
      2,
      'P5Y',
      'P5Y: 2',
      'Both people convicted in 2016 received the five-year minimum.',
      'Të dy personat e dënuar në vitin 2016 morën minimumin ligjor (5 vjet).',
    ],
    [
      24,
      'P5Y',
      'unknown: 24',
      'For 24 people convicted in 2016, no sentence is published.',
      'Për 24 persona të dënuar në vitin 2016, asnjë dënim nuk është publikuar.',
    ],
    [
      'withheld',
      'P5Y',
      'fine: withheld; other: under 5',
      'For the people convicted in 2016, these sentences are published: fine and other penalty (fewer than 5 people).',
      'Për personat e dënuar në vitin 2016, janë publikuar këto dënime: gjobë dhe dënim tjetër (më pak se 5 persona).',
    ],
    [
      8,
      'P4Y',
      'under 3 years: 5; 1 year 15 days: 1; more than 10 years: 2',
      'Of eight people convicted in 2016, two received sentences above the four-year minimum (more than 10 years); the other six were sent to prison for less than 3 years.',
      'Nga 8 persona të dënuar në vitin 2016, 2 morën më shumë se 10 vjet burgim, mbi minimumin ligjor (4 vjet); 6 të tjerët u dënuan me më pak se 3 vjet burgim.',
    ],
    [
      65,
      undefined,
      'less than 5 years: 6; 5 years .. 10 years: 21; more than 10 years: 2; suspended up to 3 years: 36',
      'Of 65 people convicted in 2016, 29 were sent to prison for less than 5 years to more than 10 years and 36 received suspended sentences.',
      'Nga 65 persona të dënuar në vitin 2016, 29 u dënuan me më pak se 5 vjet deri në më shumë se 10 vjet burgim dhe 36 morën dënime me kusht.',
    ],
    [
      3,
      undefined,
      'more than 10 years: 2; 15 years: 1',
      'All three people convicted in 2016 were sent to prison for more than 10 years.',
      'Të 3 personat e dënuar në vitin 2016 u dënuan me më shumë se 10 vjet burgim.',
    ],
    [
      1,
      undefined,
      'unknown: 1',
      'For one person convicted in 2016, no sentence is published.',
      'Për 1 person të dënuar në vitin 2016, asnjë dënim nuk është publikuar.',
    ],
  ] as const) {
    it(`says what ${convicted ?? 'people'} got, where they got ${sentences}`, () => {
      const section = {convicted, minimum, sentences, period: '2016'};

      expect(plain(words(section).summary)).to.equal(english);
      expect(plain(words(section, 'sq').summary)).to.equal(albanian);
    });
  }

  for (const [convicted, sentences, title] of [
    [1, 'P1Y: 1', 'The one sentence did not reach the five-year minimum'],
    [2, 'P1Y: 2', 'Neither sentence reached the five-year minimum'],
    [2, 'P1Y: 1; P6Y: 1', 'One of two sentences reached the five-year minimum'],
    [2, 'P6Y: 2', 'Both sentences reached the five-year minimum'],
    [3, 'P6Y: 3', 'All three sentences reached the five-year minimum'],
  ] as const) {
    it(`titles ${convicted} of ${sentences}`, () => {
      expect(words({convicted, sentences, minimum: 'P5Y'}).title).to.equal(title);
      expectWellWritten(words({convicted, sentences, minimum: 'P5Y'}, 'sq'));
    });
  }

  it('says in words that nobody was convicted, and keeps the number in the table', () => {
    const nobody = {country: 'XK', period: '2016', convicted: 0, minimum: 'P5Y'};
    const {subtitle, summary, summaryHidden, notes, table} = words(nobody);

    expect({subtitle, summaryHidden}).to.deep.equal({subtitle: undefined, summaryHidden: undefined});
    expect(summary).to.equal('The source reports no conviction for trafficking in Kosovo in 2016.');
    expect(notes.map(plain)).to.deep.equal(['Legal minimum: 5 years']);
    expect(table.rows.map(({label, value}) => [label, plain(value)])).to.deep.equal([
      ['All people convicted', '0'],
      ['Legal minimum', '5 years'],
    ]);
    expect(words(nobody, 'sq').summary).to.equal('Burimi nuk shënon asnjë dënim për trafikim në Kosovë në vitin 2016.');
  });
});
