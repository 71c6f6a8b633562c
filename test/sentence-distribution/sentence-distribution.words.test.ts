import {expect} from '@open-wc/testing';
import frame from '@tip-figures/messages/generated/en-frame.js';
import messages from '@tip-figures/messages/generated/en-sentence-distribution.js';
import sq from '@tip-figures/messages/generated/sq.js';
import {addFormats} from '@tip-figures/core/text/format.js';
import {parseSentenceDistribution} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {sentenceDistributionWords} from '@tip-figures/sentence-distribution/sentence-distribution.words.js';
import fc from '../support/fast-check.js';
import {plain} from '../support/reading.js';
import {expectWellWritten} from '../support/sentences.js';

addFormats('sq', sq.intl);

const voices = {
  en: {locale: 'en', messages, frame},
  sq: {locale: 'sq', messages: sq['sentence-distribution'], frame: sq.frame},
};

type TestLanguage = keyof typeof voices;

const words = (section: Record<string, unknown>, tongue: TestLanguage = 'en') =>
  sentenceDistributionWords(parseSentenceDistribution(section), voices[tongue]);

const kosovo = {
  country: 'XK',
  period: '2016',
  convicted: 24,
  minimum: 'P5Y',
  sentences: 'P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23',
};

const known = {...kosovo, sentences: 'fine: 6; P6M: 4; P1Y: 5; P2Y: 3; P2Y6M: 2; P3Y: 2; P3Y6M: 1; P5Y6M: 1'};

describe('sentenceDistributionWords', () => {
  it('says less of money, fewer of people', () => {
    const {table} = words({...kosovo, convicted: 'under 9', sentences: 'fine under 1000 EUR: under 5'});
    expect(table.rows.map(({label, value}) => plain(`${label} | ${value}`))).to.deep.equal([
      'Fine of less than 1,000 euros | fewer than 5',
      'All people convicted | fewer than 9',
    ]);
  });

  it('says all of two known ends in English', () => {
    const {title, subtitle, summary, notes, minimum, marks, table} = words(kosovo);

    expect(title).to.equal('One sentence in 24 reached the five-year minimum');
    expect(subtitle).to.equal(
      'People convicted of trafficking in Kosovo in 2016, by sentence in years of imprisonment',
    );
    expect(plain(summary)).to.equal(
      'Of 24 people convicted in 2016, one received a sentence above the five-year minimum (5 years 6 months); ' +
        'the other 23 received between 3 years 6 months of imprisonment and fines of just over 1,000 euros.',
    );
    expect(notes).to.deep.equal([
      'Individual sentences below the minimum were not published, so these dots show a count, not positions: 23 people are not placed.',
    ]);
    expect(plain(minimum)).to.equal('Legal minimum: 5 years');
    expect(marks.map(({name, detail}) => plain(`${name} | ${detail}`))).to.deep.equal([
      '23 people, not placed: from fines of just over 1,000 euros to 3 years 6 months, below the legal minimum | 23 people, below the legal minimum',
      '1 person: 5 years 6 months, above the legal minimum | 1 person, above the legal minimum',
    ]);
    expect(table.caption).to.equal('Sentences, Kosovo, 2016');
    expect(
      table.rows.map(({label, value, raw, unit, precision}) => [label, value, raw, unit, precision].map(plain)),
    ).to.deep.equal([
      [
        'From fines of just over 1,000 euros to 3 years 6 months, below the legal minimum of 5 years',
        '23',
        '23',
        'people',
        'exact',
      ],
      ['5 years 6 months, above the legal minimum of 5 years', '1', '1', 'people', 'exact'],
      ['All people convicted', '24', '24', 'people', 'exact'],
    ]);
  });

  it('says all of two known ends in Albanian', () => {
    const {title, subtitle, summary, notes, minimum, marks, table} = words(kosovo, 'sq');

    expect(plain(title)).to.equal('Një dënim nga 24 e arriti minimumin ligjor (5 vjet)');
    expect(subtitle).to.equal('Personat e dënuar për trafikim në Kosovë në vitin 2016, sipas dënimit në vite burgimi');
    expect(plain(summary)).to.equal(
      'Nga 24 persona të dënuar në vitin 2016, 1 mori 5 vjet 6 muaj burgim, mbi minimumin ligjor (5 vjet); ' +
        '23 të tjerët morën nga gjoba prej pak më shumë se 1000 euro deri në 3 vjet 6 muaj burgim.',
    );
    expect(notes).to.deep.equal([
      'Dënimet individuale nën minimumin nuk u publikuan, prandaj këto pika tregojnë numrin, jo pozicionin: 23 persona nuk kanë pozicion të caktuar.',
    ]);
    expect(plain(minimum)).to.equal('Minimumi ligjor: 5 vjet');
    expect(plain(marks[1]!.name)).to.equal('1 person: 5 vjet 6 muaj, mbi minimumin ligjor');
    expect(table.caption).to.equal('Dënimet, Kosovë, 2016');
    expect(plain(table.rows[1]!.label)).to.equal('5 vjet 6 muaj, mbi minimumin ligjor (5 vjet)');
  });

  it('says all of known sentences', () => {
    const {title, summary, notes, marks} = words(known);

    expect(title).to.equal('One sentence in 24 reached the five-year minimum');
    expect(plain(summary)).to.equal(
      'Of 24 people convicted in 2016, one received a sentence above the five-year minimum (5 years 6 months); ' +
        'six were fined and 17 were sent to prison for 6 months to 3 years 6 months.',
    );
    expect(notes).to.deep.equal([]);
    expect(plain(marks[0]!.name)).to.equal('6 people: fine');
    expect(plain(marks[0]!.detail)).to.equal('6 people');
  });

  for (const [name, section, title, summary] of [
    [
      'no place and no period',
      {...kosovo, country: undefined, period: undefined, sentences: 'P6Y: 24'},
      'All 24 sentences reached the five-year minimum',
      'All 24 people convicted received sentences above the five-year minimum (6 years).',
    ],
    [
      'nobody at the minimum',
      {...kosovo, sentences: 'P1Y: 24'},
      'Of 24 sentences, none reached the five-year minimum',
      'All 24 people convicted in 2016 were sent to prison for 1 year; none reached the five-year minimum.',
    ],
    [
      'several',
      {...kosovo, sentences: 'P1Y: 20; P5Y: 3; P8Y: 1'},
      'Of 24 sentences, four reached the five-year minimum',
      'Of 24 people convicted in 2016, four received the five-year minimum or more (5 years to 8 years); the other 20 were sent to prison for 1 year.',
    ],
    [
      'the minimum itself',
      {...kosovo, convicted: 3, sentences: 'P1Y: 1; P5Y: 2'},
      'Of 3 sentences, two reached the five-year minimum',
      'Of 3 people convicted in 2016, two received the five-year minimum; the other person was sent to prison for 1 year.',
    ],
    [
      'one person',
      {...kosovo, convicted: 1, sentences: 'P6Y: 1'},
      'The one sentence reached the five-year minimum',
      'The one person convicted in 2016 received a sentence above the five-year minimum (6 years).',
    ],
    [
      'a minimum with months',
      {...kosovo, minimum: 'P2Y6M', sentences: 'P1Y: 23; P3Y: 1'},
      'One sentence in 24 reached the minimum of 2 years 6 months',
      'Of 24 people convicted in 2016, one received a sentence above the minimum of 2 years 6 months (3 years); the other 23 were sent to prison for 1 year.',
    ],
    [
      'no minimum',
      {...known, minimum: undefined},
      'Sentences for trafficking in Kosovo',
      'Of 24 people convicted in 2016, six were fined and 18 were sent to prison for 6 months to 5 years 6 months.',
    ],
    [
      'a number of convicted that is not known',
      {...kosovo, convicted: undefined},
      'Of the sentences published, one reached the five-year minimum',
      'Of at least 24 people convicted in 2016, one received a sentence above the five-year minimum (5 years 6 months); 23 received between 3 years 6 months of imprisonment and fines of just over 1,000 euros.',
    ],
    [
      'people without a sentence',
      {...kosovo, sentences: 'P5Y6M: 1; suspended: 2'},
      'Sentences for trafficking in Kosovo',
      'Of 24 people convicted in 2016, two received suspended sentences, one was sent to prison for 5 years 6 months and no sentence is published for 21.',
    ],
    [
      'counts that are not exact',
      {...kosovo, convicted: 'about 30', sentences: 'P1Y: about 12; P6Y: under 5'},
      'Sentences for trafficking in Kosovo',
      'For about 30 people convicted in 2016, the sentences published range from 1 year to 6 years.',
    ],
    [
      'one count that is not exact',
      {...kosovo, convicted: 30, sentences: 'P1Y: about 12'},
      'Sentences for trafficking in Kosovo',
      'For 30 people convicted in 2016, one kind of sentence is published: 1 year.',
    ],
    [
      'more kinds of penalties than a sentence can hold',
      {...kosovo, sentences: 'fine: 2; suspended P1Y: 3; other: 4; P1Y: 15'},
      'Sentences for trafficking in Kosovo',
      'All 24 people convicted in 2016 received penalties from fines to 1 year.',
    ],
    [
      'nobody convicted',
      {country: 'XK', period: '2016', convicted: 0},
      'Nobody was convicted of trafficking in Kosovo in 2016',
      'The source reports no conviction for trafficking in Kosovo in 2016.',
    ],
    [
      'a longer period',
      {...kosovo, period: '2016-04/2017-03', sentences: 'P6Y: 24'},
      'All 24 sentences reached the five-year minimum',
      'All 24 people convicted (April 2016 – March 2017) received sentences above the five-year minimum (6 years).',
    ],
  ] as const) {
    it(`finds words for ${name}`, () => {
      const written = words(section);

      expect(plain(written.title)).to.equal(title);
      expect(plain(written.summary)).to.equal(summary);
      expectWellWritten(written);
      expectWellWritten(words(section, 'sq'));
    });
  }

  it('says of how many people the source gives no sentence', () => {
    const {notes, table} = words({...kosovo, convicted: 30});

    expect(notes[1]).to.equal('The source gives no sentence for 6 people, who are not drawn.');
    expect(table.rows[2]).to.include({
      label: 'Sentence not given in this source',
      value: '6',
      note: 'Worked out from the total',
    });
  });

  it('does not call a band below the minimum where it is not', () => {
    expect(words({...kosovo, sentences: 'P1Y .. P8Y: 24'}).notes[0]).to.match(
      /^Individual sentences were not published/,
    );
  });

  it('explains dashed marks', () => {
    expect(words({sentences: 'P1Y: about 12; P2Y .. P3Y: 4'}).notes).to.deep.equal([
      'Individual sentences were not published, so these dots show a count, not positions: 4 people are not placed.',
      'Dashed marks: the source does not give the exact number of people.',
    ]);
  });

  for (const tongue of ['en', 'sq'] as const) {
    it(`leaves no hole in any sentence, whatever the data (${tongue})`, () => {
      const sentence = fc.constantFrom(
        'fine',
        'fine just over 1000 EUR',
        'suspended',
        'suspended P2Y',
        'other',
        'unknown',
        'P6M',
        'P5Y',
        'P7Y',
        'fine .. P3Y',
        'suspended .. P6Y',
        'P1Y .. P8Y',
        'P6Y .. P9Y',
      );
      const count = fc.constantFrom(
        '0',
        '1',
        '2',
        '23',
        'about 12',
        'under 5',
        '6..9',
        'just over 3',
        'unknown',
        'withheld',
      );
      const optional = (...values: string[]) => fc.constantFrom(undefined, ...values);
      const section = fc.record({
        country: optional('XK', 'GB'),
        period: optional('2016', '2017-06', '2016-04/2017-03'),
        convicted: optional('500', 'about 500', 'withheld', '480..500'),
        minimum: optional('P5Y', 'P2Y6M'),
        sentences: fc
          .uniqueArray(fc.tuple(sentence, count), {minLength: 1, maxLength: 8, selector: ([name]) => name})
          .map((list) => list.map((entry) => entry.join(': ')).join('; ')),
      });
      fc.assert(
        fc.property(section, (given) => {
          expectWellWritten(words(given, tongue));
        }),
        {numRuns: 300},
      );
    });
  }
});
