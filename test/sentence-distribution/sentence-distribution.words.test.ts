import {expect} from '@open-wc/testing';
import {parseSentenceDistribution} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {sentenceDistributionWords} from '@tip-figures/sentence-distribution/sentence-distribution.words.js';
import fc from '../support/fast-check.js';
import {plain} from '../support/reading.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, tongue: TestLanguage = 'en') =>
  sentenceDistributionWords(parseSentenceDistribution(section), textContextOf('sentence-distribution', tongue));

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
      'Legal minimum | 5 years',
    ]);
  });

  it('says of a share that nobody is counted, and makes no people of it', () => {
    const section = {country: 'GH', period: '2018', convicted: 120, minimum: 'P5Y'};
    const shares = {...section, sentences: 'suspended: 65%; P6Y .. P10Y: about 30%'};
    const {marks, notes, summary, table} = words(shares);

    expect(marks.map(({people, sentence}) => plain(`${people} | ${sentence}`))).to.deep.equal([
      'about 30% (no count) | from 6 to 10 years',
      '65% (no count) | suspended sentence',
    ]);
    expect(words(shares, 'sq').marks.map(({people}) => plain(people))).to.deep.equal([
      'rreth 30% (pa numër)',
      '65% (pa numër)',
    ]);
    expect(plain(summary)).to.equal(
      'For 120 people convicted in Ghana in 2018, these sentences are published: from 6 to 10 years (about 30%) and suspended sentence (65%).',
    );
    expect(plain(words({...shares, sentences: 'suspended: 65%'}, 'sq').summary)).to.equal(
      'Për 120 persona të dënuar në Ganë në vitin 2018, është publikuar vetëm një lloj dënimi: dënim me kusht (65%).',
    );
    expect(plain(words({...section, sentences: 'suspended: about 26'}).summary)).to.equal(
      'For 120 people convicted in Ghana in 2018, one kind of sentence is published: suspended sentence (about 26 people).',
    );
    expect(notes).to.deep.equal(['Dashed marks: the exact number of people is not given.']);
    expect(table.rows.map(({label, raw, unit}) => [plain(label), plain(raw), unit])).to.deep.equal([
      ['From 6 to 10 years, above the legal minimum of 5 years', 'about 30%', '%'],
      ['Suspended sentence', '65%', '%'],
      ['All people convicted', '120', 'people'],
      ['Legal minimum', '5 years', undefined],
    ]);
  });

  it('says all of two known ends in English', () => {
    const {title, subtitle, summary, notes, minimums, marks, sides, table} = words(kosovo);

    expect(title).to.equal('One of 24 sentences in Kosovo reached the five-year minimum in 2016');
    expect(subtitle).to.equal('People convicted of trafficking, by sentence');
    expect(plain(summary)).to.equal(
      'Of 24 people convicted in Kosovo in 2016, one received a sentence above the five-year minimum (5 years 6 months); ' +
        'the other 23 received between 3 years 6 months of imprisonment and fines of just over 1,000 euros.',
    );
    expect(notes).to.deep.equal(['Rings in a box are people, not positions: the source prints only the limits.']);
    expect(minimums.map(plain)).to.deep.equal(['Legal minimum: 5 years']);
    expect(sides).to.deep.equal([
      {count: '23', where: 'below'},
      {count: '1', where: 'at or above'},
    ]);
    expect(marks.map(({people, sentence, gap = ''}) => plain(`${people} | ${sentence} | ${gap}`))).to.deep.equal([
      '1 person | 5 years 6 months |',
      '23 people | from fines of just over 1,000 euros to 3 years 6 months | at least 1 year 6 months less',
    ]);
    expect(table.caption).to.equal('Sentences, Kosovo, 2016');
    expect(
      table.rows.map(({label, value, raw, unit, precision}) => [label, value, raw, unit, precision].map(plain)),
    ).to.deep.equal([
      ['5 years 6 months, above the legal minimum of 5 years', '1', '1', 'people', 'exact'],
      [
        'From fines of just over 1,000 euros to 3 years 6 months, below the legal minimum of 5 years',
        '23',
        '23',
        'people',
        'exact',
      ],
      ['All people convicted', '24', '24', 'people', 'exact'],
      ['Legal minimum', '5 years', '5 years', '', ''],
    ]);
  });

  it('says all of two known ends in Albanian', () => {
    const {title, subtitle, summary, notes, minimums, marks, sides, table} = words(kosovo, 'sq');

    expect(plain(title)).to.equal('Një nga 24 dënime në Kosovë e arriti minimumin ligjor (5 vjet) në vitin 2016');
    expect(subtitle).to.equal('Personat e dënuar për trafikim, sipas dënimit');
    expect(plain(summary)).to.equal(
      'Nga 24 persona të dënuar në Kosovë në vitin 2016, 1 mori 5 vjet 6 muaj burgim, mbi minimumin ligjor (5 vjet); ' +
        '23 të tjerët morën nga gjoba prej pak më shumë se 1000 euro deri në 3 vjet 6 muaj burgim.',
    );
    expect(notes).to.deep.equal(['Rrathët në kuti janë persona, jo pozicione: burimi jep vetëm kufijtë e saj.']);
    expect(minimums.map(plain)).to.deep.equal(['Minimumi ligjor: 5 vjet']);
    expect(sides?.map(({count, where}) => `${count} ${where}`)).to.deep.equal([
      '23 nën minimumin',
      '1 jo nën minimumin',
    ]);
    expect(plain(marks[0]!.sentence)).to.equal('5 vjet 6 muaj');
    expect(table.caption).to.equal('Dënimet, Kosova, 2016');
    expect(plain(table.rows[0]!.label)).to.equal('5 vjet 6 muaj, mbi minimumin ligjor (5 vjet)');
  });

  it('says all of known sentences', () => {
    const {title, summary, notes, marks} = words(known);

    expect(title).to.equal('One of 24 sentences in Kosovo reached the five-year minimum in 2016');
    expect(plain(summary)).to.equal(
      'Of 24 people convicted in Kosovo in 2016, one received a sentence above the five-year minimum (5 years 6 months); ' +
        '17 were sent to prison for 6 months to 3 years 6 months and six were fined.',
    );
    expect(notes).to.deep.equal([]);
    expect(plain(`${marks.at(-1)!.people}: ${marks.at(-1)!.sentence}`)).to.equal('6 people: fine');
  });

  it('says nothing of how many got a range whose count is not written, nor of the convicted', () => {
    const {title, subtitle, summary, notes, marks, sides, table, rest} = words({
      country: 'NG',
      period: '2022-04/2023-03',
      convicted: 97,
      minimum: 'P2Y',
      sentences: [{from: 'P1Y', to: 'P21Y'}],
    });

    expect(plain(title)).to.equal('Sentences in Nigeria ran from 1 to 21 years (April 2022 – March 2023)');
    expect(subtitle).to.equal('97 people convicted of trafficking, by sentence');
    expect(plain(summary)).to.equal(
      'For the people convicted in Nigeria (April 2022 – March 2023), the sentences published range from 1 to 21 years.',
    );
    expect(notes).to.deep.equal(['An empty box: the source gives no count.']);
    expect(marks.map(({people, sentence}) => plain(`${people}|${sentence}`))).to.deep.equal(['From 1 to 21 years|']);
    expect(sides?.map(({where}) => where)).to.deep.equal(['below and above: not published']);
    expect(table.rows.map(({label, value}) => plain(`${label}: ${value}`))).to.deep.equal([
      'From 1 to 21 years:',
      'All people convicted: 97',
      'Legal minimum: 2 years',
    ]);
    expect(rest).to.equal(undefined);
    expect(plain(words({sentences: 'P1Y .. P21Y: unknown'}).marks[0]!.people)).to.equal('From 1 to 21 years');
    expect(words({sentences: 'P1Y: unknown'}).marks[0]!.people).to.equal('Number not published');
    expect(words({sentences: 'P1Y .. P21Y: withheld'}).marks[0]!.people).to.equal('Number withheld');
  });

  it('says who says it, where the ends are not from the source of the figure', () => {
    const given = {
      sources: {
        report: {publisher: 'State Department'},
        media: {publisher: {en: 'media reports', sq: 'raporte mediatike'}},
      },
      source: 'report',
      sentences: [{from: 'P1Y', to: 'P21Y', count: {missing: 'unknown', source: 'media'}}],
    };
    const label = (section: Record<string, unknown>, tongue: TestLanguage = 'en') =>
      plain(`${words(section, tongue).marks[0]!.people} | ${words(section, tongue).marks[0]!.sentence}`);

    expect(label(given)).to.equal('From 1 to 21 years | according to media reports');
    expect(label(given, 'sq')).to.equal('Nga 1 deri në 21 vjet | burimi: raporte mediatike');
    expect(label({...given, source: 'media'})).to.equal('From 1 to 21 years |');
  });

  it('says which minimum holds for whom', () => {
    const several = {
      place: 'Country A',
      convicted: 25,
      minimum: {adult: 'P5Y', 'sex-trafficking child': 'P10Y'},
      sentences: [
        {sentence: 'P12Y', count: 8, minimum: 'sex-trafficking child'},
        {sentence: 'P6Y', count: 5, minimum: 'adult'},
        {from: 'P2Y', to: 'P4Y', count: 12, minimum: 'adult'},
      ],
    };
    const {title, minimums, marks, sides, table} = words(several);

    expect(title).to.equal('13 of 25 sentences in Country A reached the minimum for their case');
    expect(minimums.map(plain)).to.deep.equal([
      'Minimum, sex trafficking, child victims: 10 years',
      'Minimum, adult victims: 5 years',
    ]);
    expect(plain(marks[0]!.sentence)).to.equal('12 years, sex trafficking, child victims');
    expect(sides).to.equal(undefined);
    expect(plain(table.rows[0]!.label)).to.equal(
      '12 years, sex trafficking, child victims, above the legal minimum of 10 years',
    );
    expect(words(several, 'sq').minimums.map(plain)[1]).to.equal('Minimumi, viktima të rritura: 5 vjet');
  });

  it('says what the law prescribes, where nobody was convicted too', () => {
    const prescribed = 'adult: 6 years .. 12 years; forced-labour: up to 3 years; child: at least 10 years';
    const expected = [
      'The law, adult victims: 6 to 12 years',
      'The law, forced labour: up to 3 years',
      'The law, child victims: at least 10 years',
    ];

    expect(words({prescribed, sentences: 'P7Y: 1'}).laws.map(plain)).to.deep.equal(expected);
    expect(words({prescribed, convicted: 0}).notes.map(plain)).to.deep.equal(expected);
    expect(words({prescribed: 'P8Y .. P15Y', convicted: 0}, 'sq').notes.map(plain)).to.deep.equal([
      'Ligji: nga 8 deri në 15 vjet',
    ]);
    expect(
      words({prescribed, convicted: 0}).table.rows.map(({label, value}) => plain(`${label}: ${value}`)),
    ).to.include('Prescribed by law, forced labour: Up to 3 years');
  });

  it('says that the law goes up to life or death', () => {
    const prescribed = 'adult: 15 years .. life; child: up to death';
    const said = words({prescribed, sentences: 'P20Y: 1'});

    expect(said.laws.map(plain)).to.deep.equal([
      'The law, adult victims: 15 years to life imprisonment',
      'The law, child victims: up to the death penalty',
    ]);
    expect(said.notes).to.include('Life and death sentences have no place on an axis of years.');
    expect(words({prescribed, sentences: 'P20Y: 1'}, 'sq').laws.map(plain)).to.deep.equal([
      'Ligji, viktima të rritura: nga 15 vjet deri në burgim të përjetshëm',
      'Ligji, viktima fëmijë: deri në dënim me vdekje',
    ]);
  });

  it('is text where no sentence is written: who was convicted, and what the law says', () => {
    const prescribed = 'adult: 6 years .. 12 years; forced-labour: up to 3 years';
    const moldova = {country: 'MD', period: '2022', convicted: 6, prescribed};
    const said = (section: Record<string, unknown>, tongue: TestLanguage = 'en') => {
      const {title, laws, notes, minimums, summaryHidden} = words(section, tongue);
      return [plain(title), laws.map(plain), notes, minimums, summaryHidden];
    };
    const laws = ['The law, adult victims: 6 to 12 years', 'The law, forced labour: up to 3 years'];

    expect(said(moldova)).to.deep.equal([
      'Six people were convicted of trafficking in Moldova in 2022',
      laws,
      [],
      [],
      true,
    ]);
    expect(plain(words(moldova).summary)).to.equal(
      `Six people were convicted of trafficking in Moldova in 2022. ${laws.join('. ')}.`,
    );
    expect(said(moldova, 'sq')[0]).to.equal('6 persona u dënuan për trafikim në Moldavi në vitin 2022');
    expect(said({...moldova, convicted: 'about 1'})[0]).to.equal(
      'About one person was convicted of trafficking in Moldova in 2022',
    );
    expect(said({...moldova, convicted: undefined})[0]).to.equal(
      'Prison terms that the law in Moldova prescribes for trafficking',
    );
    expect(said({...moldova, convicted: undefined}, 'sq')[0]).to.equal(
      'Dënimet me burg që ligji në Moldavi parasheh për trafikimin',
    );
    expect(said({convicted: 'unreported', minimum: 'P5Y'}).slice(0, 2)).to.deep.equal([
      'Prison terms that the law prescribes for trafficking',
      ['All people convicted: not reported by the government', 'Legal minimum: 5 years'],
    ]);
    expect(plain(words({convicted: 'unreported', prescribed: '3 years .. 15 years'}).summary)).to.equal(
      'Prison terms that the law prescribes for trafficking: 3 to 15 years. All people convicted: not reported by the government.',
    );
    expect(plain(words({prescribed}).summary)).to.equal(
      'Prison terms that the law prescribes for trafficking: 6 to 12 years (adult victims); up to 3 years (forced labour).',
    );
    expect(words({prescribed}).laws.map(plain)).to.deep.equal([
      '6 to 12 years (adult victims)',
      'Up to 3 years (forced labour)',
    ]);
    expect(plain(words({prescribed}, 'sq').summary)).to.match(
      /: nga 6 deri në 12 vjet \(viktima të rritura\); deri në 3 vjet \(punë e detyruar\)\.$/,
    );
    const germany = {country: 'DE', prescribed: {from: 'P6M', to: 'P10Y'}};
    expect(said(germany)[1]).to.deep.equal(['6 months to 10 years']);
    expect(plain(words(germany).summary)).to.equal(
      'Prison terms that the law in Germany prescribes for trafficking: 6 months to 10 years.',
    );
    expect(words(moldova).table.rows.map(({label, value}) => plain(`${label}: ${value}`))).to.deep.equal([
      'All people convicted: 6',
      'Legal minimum, adult victims: 6 years',
      'Prescribed by law, adult victims: 6 to 12 years',
      'Prescribed by law, forced labour: Up to 3 years',
    ]);
  });

  it('says that the government did not report how many were convicted, in the table and beside sentences too', () => {
    const {notes, table} = words({convicted: 'unreported', sentences: 'P1Y: 1; P3Y: 2'});

    expect(notes).to.include('All people convicted: not reported by the government');
    expect(table.rows.map(({label, value}) => `${label}: ${value}`)).to.include('All people convicted: not reported');
    expect(words({sentences: 'P1Y: 1; P3Y: 2'}).table.rows.map(({label}) => label)).not.to.include(
      'All people convicted',
    );
  });

  it('says what a law prescribes that knows life or death alone, in both languages', () => {
    const law = (prescribed: string, locale?: 'sq') => words({convicted: 6, prescribed}, locale).laws.map(plain)[0];

    expect(law('life')).to.equal('The law: life imprisonment');
    expect(law('life .. death')).to.equal('The law: life imprisonment or the death penalty');
    expect(law('15 years .. life')).to.equal('The law: 15 years to life imprisonment');
    expect(law('life', 'sq')).to.equal('Ligji: burgim i përjetshëm');
    expect(law('life .. death', 'sq')).to.equal('Ligji: burgim i përjetshëm ose dënim me vdekje');
    expect(law('15 years .. life', 'sq')).to.equal('Ligji: nga 15 vjet deri në burgim të përjetshëm');
  });

  it('prints a limit with its word, in the rows and in the table', () => {
    const {marks, table} = words({
      minimum: 'P5Y',
      sentences: 'under 3 years: 5; at least 10 years: 2; suspended up to 1 year: 1; under 1 year .. 6 years: 4',
    });

    expect(marks.map(({people, sentence}) => plain(`${people} ${sentence}`))).to.deep.equal([
      '2 people at least 10 years',
      '4 people from less than 1 year to 6 years',
      '5 people less than 3 years',
      '1 person suspended sentence of up to 1 year',
    ]);
    expect(plain(marks[2]?.gap ?? '')).to.equal('at least 2 years less');
    expect(table.rows.map(({label}) => plain(label))).to.include.members([
      'At least 10 years, above the legal minimum of 5 years',
      'Less than 3 years, below the legal minimum of 5 years',
    ]);
  });

  it('calls terms by names of their own, also beside a sentence', () => {
    const {minimums, marks, table} = words({
      minimum: {mine: {label: {en: 'either form, with a fine'}, value: 'P2Y'}, child: 'P7Y'},
      sentences: [{sentence: 'P3Y', count: 1, minimum: 'mine'}],
    });

    expect(minimums.map(plain)).to.deep.equal([
      'Minimum, child victims: 7 years',
      'Minimum, either form, with a fine: 2 years',
    ]);
    expect(plain(marks[0]!.sentence)).to.equal('3 years, either form, with a fine');
    expect(table.rows.map(({label}) => label)).to.include('Legal minimum, either form, with a fine');
  });

  it('puts nobody into a range whose count its source does not give, and says what is said of all', () => {
    const {marks, notes, summary} = words({
      convicted: {value: 97, note: 'Not all sentences are told.'},
      minimum: 'adult: P2Y; child: P7Y',
      sentences: [{from: 'P1Y', to: 'P21Y', count: 'unknown'}],
    });

    expect(marks.map(({people}) => plain(people))).to.deep.equal(['From 1 to 21 years']);
    expect(notes).to.deep.equal(['Not all sentences are told.', 'An empty box: the source gives no count.']);
    expect(plain(summary)).to.equal('For the people convicted, the sentences published range from 1 to 21 years.');
  });

  for (const [section, chip, albanian] of [
    [kosovo, '1 of 24 at or above the minimum', '1 nga 24 jo nën minimumin'],
    [{convicted: 3, sentences: 'P1Y .. P4Y: 3'}, 'sentences from 1 to 4 years', 'dënime nga 1 deri në 4 vjet'],
    [{convicted: 3, sentences: 'P1Y .. P4Y: 3; life: 0'}, 'sentences from 1 to 4 years', 'dënime nga 1 deri në 4 vjet'],
    [{convicted: 3, sentences: 'P3M .. P9M: 3'}, 'sentences from 3 to 9 months', 'dënime nga 3 deri në 9 muaj'],
    [
      {convicted: 3, sentences: 'P6M .. P1Y: 3'},
      'sentences from 6 months to 1 year',
      'dënime nga 6 muaj deri në 1 vit',
    ],
    [
      {convicted: 3, sentences: 'P1Y6M .. P9Y: 3'},
      'sentences from 1 year 6 months to 9 years',
      'dënime nga 1 vit 6 muaj deri në 9 vjet',
    ],
    [
      {convicted: 9, sentences: 'P1Y .. P4Y: 3'},
      'sentences published: from 1 to 4 years',
      'dënime të publikuara: nga 1 deri në 4 vjet',
    ],
    [
      {sentences: 'P1Y .. P4Y: 3'},
      'sentences published: from 1 to 4 years',
      'dënime të publikuara: nga 1 deri në 4 vjet',
    ],
    [{sentences: [{from: 'P1Y', to: 'P4Y'}]}, 'sentences from 1 to 4 years', 'dënime nga 1 deri në 4 vjet'],
    [
      {convicted: 82, sentences: 'over 10 years: at least 20; over 5 years: 65%; suspended: 2'},
      'sentences from suspended sentences to more than 10 years',
      'dënime nga dënime me kusht deri në më shumë se 10 vjet',
    ],
    [
      {convicted: 82, sentences: 'under 1 year: about 20; under 3 years: about 62'},
      'sentences from less than 1 year to less than 3 years',
      'dënime nga më pak se 1 vit deri në më pak se 3 vjet',
    ],
    [
      {convicted: 9, sentences: 'P1Y .. P4Y: 3; unknown: 6'},
      'sentences published: from 1 to 4 years',
      'dënime të publikuara: nga 1 deri në 4 vjet',
    ],
    [
      {convicted: 3, sentences: '30 days .. 90 days: 3'},
      'sentences from 30 to 90 days',
      'dënime nga 30 deri në 90 ditë',
    ],
    [
      {convicted: 3, sentences: '30 days .. P3M: 3'},
      'sentences from 30 days to 3 months',
      'dënime nga 30 ditë deri në 3 muaj',
    ],
    [
      {convicted: 3, sentences: '10 days .. 1 year 15 days: 3'},
      'sentences from 10 days to 1 year 15 days',
      'dënime nga 10 ditë deri në 1 vit 15 ditë',
    ],
    [{convicted: 1, sentences: 'P3Y .. P5Y: 1'}, 'one sentence, from 3 to 5 years', 'një dënim, nga 3 deri në 5 vjet'],
    [
      {convicted: 9, sentences: 'P3Y .. P5Y: 1'},
      'one sentence published, from 3 to 5 years',
      'një dënim i publikuar, nga 3 deri në 5 vjet',
    ],
    [{convicted: 0}, 'nobody convicted', 'asnjë i dënuar'],
    [{convicted: 6, prescribed: 'P2Y'}, '6 convicted', '6 të dënuar'],
    [{convicted: 1, prescribed: 'P2Y'}, '1 convicted', '1 i dënuar'],
    [{prescribed: 'P2Y'}, 'The law: 2 years', 'Ligji: 2 vjet'],
    [{sentences: 'life: 2'}, '2 people, life imprisonment', '2 persona, burgim i përjetshëm'],
    [
      {convicted: 3, sentences: 'suspended 2 years: 1; unknown: 2'},
      '1 person, suspended sentence of 2 years; 2 people, sentence not published',
      '1 person, dënim me kusht: 2 vjet; 2 persona, dënim i papublikuar',
    ],
    [{sentences: [{sentence: 'P5Y'}], prescribed: 'P2Y'}, '5 years', '5 vjet'],
  ] as const) {
    it(`has a few words for a line of text: ${chip}`, () => {
      const said = (tongue: TestLanguage) => {
        const {chip} = words(section, tongue);
        return chip && plain(chip);
      };

      expect([said('en'), said('sq')]).to.deep.equal([chip, albanian]);
    });
  }

  it('says how much less than the minimum days are, in whole months', () => {
    const section = {minimum: 'P1Y', sentences: '15 days .. 45 days: 7'};

    expect([words(section).marks[0]?.gap, words(section, 'sq').marks[0]?.gap]).to.deep.equal([
      'at least 10\u00a0months less',
      'të paktën 10\u00a0muaj më pak',
    ]);
    expect(plain(words(section).marks[0]!.row)).to.equal('From 15 to 45 days, below the legal minimum of 1 year');
  });

  for (const [span, said, albanian] of [
    [
      'fine 5000 EUR .. fine 10000 EUR',
      'from fines of 5,000 to 10,000 euros',
      'nga gjoba prej 5000 deri në 10 000 euro',
    ],
    [
      'fine just over 1000 EUR .. fine 2000 EUR',
      'from fines of just over 1,000 to 2,000 euros',
      'nga gjoba prej pak më shumë se 1000 deri në 2000 euro',
    ],
    ['fine 5000 EUR .. P3Y', 'from fines of 5,000 euros to 3 years', 'nga gjoba prej 5000 euro deri në 3 vjet'],
  ] as const) {
    it(`names the currency of ${span} once`, () => {
      const section = {sentences: `${span}: 4`};

      expect(plain(words(section).marks[0]!.sentence)).to.equal(said);
      expect(plain(words(section, 'sq').marks[0]!.sentence)).to.equal(albanian);
    });
  }

  it('names the currency of a fine between two sums once', () => {
    const section = {sentences: [{from: 'fine 5000..10000 EUR', to: 'P3Y', count: 4}]};

    expect(plain(words(section).marks[0]!.sentence)).to.equal('from fines of 5,000 to 10,000 euros to 3 years');
  });

  for (const [name, section, title, summary] of [
    [
      'one at the minimum and one below',
      {
        convicted: 2,
        minimum: 'child: 4 years; adult: 2 years',
        sentences: [
          {sentence: 'P4Y', count: 1, minimum: 'child'},
          {sentence: 'P1Y', count: 1, minimum: 'adult'},
        ],
      },
      'One of two sentences reached the minimum for their case',
      'Of two people convicted, one received the minimum for their case; the other person was sent to prison for 1 year.',
    ],
    [
      'imprisonment that can be a fine',
      {
        convicted: 12,
        minimum: 'P2Y',
        sentences: [
          {sentence: 'P3Y', count: 4, fineOrPrison: true},
          {sentence: 'P1Y', count: 8},
        ],
      },
      'Sentences ran from fines to 3 years',
      'Of 12 people convicted, four received between 3 years of imprisonment and fines and eight were sent to prison for 1 year.',
    ],
    [
      'a law with an upper end alone',
      {prescribed: 'up to 10 years'},
      'Prison terms that the law prescribes for trafficking',
      'Prison terms that the law prescribes for trafficking: up to 10 years.',
    ],
  ] as const) {
    it(`says in its sentence what holds for ${name}`, () => {
      expect([words(section).title, words(section).summary].map(plain)).to.deep.equal([title, summary]);
    });
  }

  it('says what is suspended, and what can be a fine', () => {
    const said = (more: object) => plain(words({sentences: [{count: 4, ...more}]}).marks[0]!.sentence);

    expect(said({from: 'P1Y', to: 'P2Y', suspended: true})).to.equal('from 1 to 2 years, suspended');
    expect(said({sentence: '45 days', suspended: true})).to.equal('suspended sentence of 45 days');
    expect(said({from: '15 days', to: 'P45D', suspended: true})).to.equal('from 15 to 45 days, suspended');
    expect(said({from: 'suspended 6 months', to: 'P5Y'})).to.equal('from 6 months suspended to 5 years in prison');
    expect(said({from: 'suspended', to: 'P5Y'})).to.equal('from suspended sentences to 5 years');
    expect(plain(words({sentences: 'suspended 6 months .. 5 years: 4'}, 'sq').marks[0]!.sentence)).to.equal(
      'nga 6 muaj me kusht deri në 5 vjet burgim',
    );
    expect(said({sentence: 'P2Y', suspended: true})).to.equal('suspended sentence of 2 years');
    expect(said({sentence: 'P2Y', fineOrPrison: true})).to.equal('2 years, or a fine');
    expect(said({sentence: '2 years or fine'})).to.equal('2 years, or a fine');
    expect(said({sentence: '2 years and fine'})).to.equal('2 years and a fine');
    expect(said({from: '1 year and fine', to: '2 years'})).to.equal('from 1 year and a fine to 2 years');
    expect(plain(words({sentences: '2 years and fine: 4'}, 'sq').marks[0]!.sentence)).to.equal('2 vjet dhe gjobë');
    expect(said({sentence: 'fine 500 EUR', fineOrPrison: true})).to.equal('fine of 500 euros');
    expect(said({from: 'fine 500 EUR', to: 'P2Y', fineOrPrison: true})).to.equal('from fines of 500 euros to 2 years');
  });

  for (const [sentences, title, albanian] of [
    [
      'P1Y: 38%; P5Y .. P7Y: 40%; P8Y: 22%',
      '62% of the sentences published in Ghana reached the five-year minimum in 2018',
      'Dënime të publikuara në Ganë që e arritën minimumin ligjor (5 vjet) në vitin 2018: 62%',
    ],
    [
      'suspended: 65%; P6Y .. P10Y: 30%',
      'For 120 people convicted in Ghana in 2018, these sentences are published: from 6 to 10 years (30%) and suspended sentence (65%)',
      'Për 120 persona të dënuar në Ganë në vitin 2018, janë publikuar këto dënime: nga 6 deri në 10 vjet (30%) dhe dënim me kusht (65%)',
    ],
    [
      'suspended: 28%; P1Y .. P3Y: 16%; P3Y .. P5Y: 30%; over P5Y: 26%',
      'Sentences in Ghana ran from suspended sentences to more than 5 years in 2018',
      'Dënimet në Ganë ishin nga dënime me kusht deri në më shumë se 5 vjet në vitin 2018',
    ],
  ] as const) {
    it(`has a title for shares of sentences: “${title}”`, () => {
      const section = {country: 'GH', period: '2018', convicted: 120, minimum: 'P5Y', sentences};

      expect([words(section).title, words(section, 'sq').title].map(plain)).to.deep.equal([title, albanian]);
    });
  }

  it('says of no side of the minimum that it is not published, where a sentence has no length', () => {
    for (const sentence of ['suspended', 'other', 'unknown']) {
      expect(words({...kosovo, sentences: `P6Y: 20; ${sentence}: 4`}).sides).to.equal(undefined);
    }
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
      'None of 24 sentences in Kosovo reached the five-year minimum in 2016',
      'All 24 people convicted in Kosovo in 2016 were sent to prison for 1 year; none reached the five-year minimum.',
    ],
    [
      'several',
      {...kosovo, sentences: 'P1Y: 20; P5Y: 3; P8Y: 1'},
      'Four of 24 sentences in Kosovo reached the five-year minimum in 2016',
      'Of 24 people convicted in Kosovo in 2016, four received the five-year minimum or more (5 to 8 years); the other 20 were sent to prison for 1 year.',
    ],
    [
      'the minimum itself',
      {...kosovo, convicted: 3, sentences: 'P1Y: 1; P5Y: 2'},
      'Two of three sentences in Kosovo reached the five-year minimum in 2016',
      'Of three people convicted in Kosovo in 2016, two received the five-year minimum; the other person was sent to prison for 1 year.',
    ],
    [
      'one person',
      {...kosovo, convicted: 1, sentences: 'P6Y: 1'},
      'The one sentence in Kosovo reached the five-year minimum in 2016',
      'The one person convicted in Kosovo in 2016 received a sentence above the five-year minimum (6 years).',
    ],
    [
      'a minimum with months',
      {...kosovo, minimum: 'P2Y6M', sentences: 'P1Y: 23; P3Y: 1'},
      'One of 24 sentences in Kosovo reached the minimum of 2 years 6 months in 2016',
      'Of 24 people convicted in Kosovo in 2016, one received a sentence above the minimum of 2 years 6 months (3 years); the other 23 were sent to prison for 1 year.',
    ],
    [
      'no minimum',
      {...known, minimum: undefined},
      'Sentences in Kosovo ran from fines to 5 years 6 months in 2016',
      'Of 24 people convicted in Kosovo in 2016, 18 were sent to prison for 6 months to 5 years 6 months and six were fined.',
    ],
    [
      'a number of convicted that is not known',
      {...kosovo, convicted: undefined},
      'One of the sentences published in Kosovo reached the five-year minimum in 2016',
      'Of at least 24 people convicted in Kosovo in 2016, one received a sentence above the five-year minimum (5 years 6 months); 23 received between 3 years 6 months of imprisonment and fines of just over 1,000 euros.',
    ],
    [
      'people without a sentence',
      {...kosovo, sentences: 'P5Y6M: 1; suspended: 2'},
      'The sentences published in Kosovo ran from suspended sentences to 5 years 6 months in 2016',
      'Of 24 people convicted in Kosovo in 2016, one was sent to prison for 5 years 6 months, two received suspended sentences and no sentence is published for 21.',
    ],
    [
      'counts that are not exact',
      {...kosovo, convicted: 'about 30', sentences: 'P1Y: about 12; P6Y: under 5'},
      'The sentences published in Kosovo ran from 1 to 6 years in 2016',
      'For about 30 people convicted in Kosovo in 2016, the sentences published range from 1 to 6 years.',
    ],
    [
      'one count that is not exact',
      {...kosovo, convicted: 30, sentences: 'P1Y: about 12'},
      'For 30 people convicted in Kosovo in 2016, one kind of sentence is published: 1 year (about 12 people)',
      'For 30 people convicted in Kosovo in 2016, one kind of sentence is published: 1 year (about 12 people).',
    ],
    [
      'days',
      {...kosovo, convicted: 3, minimum: '6 months', sentences: '45 days: 2; P2Y: 1'},
      'One of three sentences in Kosovo reached the minimum of 6 months in 2016',
      'Of three people convicted in Kosovo in 2016, one received a sentence above the minimum of 6 months (2 years); the other two were sent to prison for 45 days.',
    ],
    [
      'a minimum in days',
      {...kosovo, convicted: 2, minimum: '365 days', sentences: '45 days .. 90 days: 2'},
      'Neither sentence in Kosovo reached the minimum of 365 days in 2016',
      'Both people convicted in Kosovo in 2016 were sent to prison for 45 to 90 days; neither reached the minimum of 365 days.',
    ],
    [
      'a range that begins with a suspended term',
      {...kosovo, minimum: undefined, convicted: 9, sentences: 'suspended 6 months .. 5 years: 9'},
      'Sentences in Kosovo ran from 6 months suspended to 5 years in prison in 2016',
      'All nine people convicted in Kosovo in 2016 received penalties from 6 months suspended to 5 years in prison.',
    ],
    [
      'one suspended sentence',
      {...kosovo, minimum: undefined, convicted: 1, sentences: 'suspended: 1'},
      'The one person convicted in Kosovo in 2016 received a suspended sentence',
      'The one person convicted in Kosovo in 2016 received a suspended sentence.',
    ],
    [
      'more kinds of penalties than a sentence can hold',
      {...kosovo, sentences: 'fine: 2; suspended P1Y: 3; other: 4; P1Y: 15'},
      'Sentences in Kosovo ran from fines to 1 year in 2016',
      'All 24 people convicted in Kosovo in 2016 received penalties from fines to 1 year.',
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
      'All 24 sentences in Kosovo reached the five-year minimum (April 2016 – March 2017)',
      'All 24 people convicted in Kosovo (April 2016 – March 2017) received sentences above the five-year minimum (6 years).',
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

  // One sentence has two ends; it does not run from one to the other.
  for (const [convicted, sentences, title, summary, row, albanian] of [
    [
      1,
      'P3Y .. P5Y: 1',
      'The one sentence was from 3 to 5 years',
      'The one person convicted was sent to prison for 3 to 5 years.',
      'From 3 to 5 years',
      ['Dënimi i vetëm ishte nga 3 deri në 5 vjet', 'Personi i vetëm i dënuar u dënua me 3 deri në 5 vjet burgim.'],
    ],
    [
      9,
      'P3Y .. P5Y: 1',
      'The one sentence published was from 3 to 5 years',
      'Of nine people convicted, one was sent to prison for 3 to 5 years and no sentence is published for eight.',
      'From 3 to 5 years',
      [
        'Dënimi i vetëm i publikuar ishte nga 3 deri në 5 vjet',
        'Nga 9 persona të dënuar, 1 u dënua me 3 deri në 5 vjet burgim dhe për 8 dënimi nuk është publikuar.',
      ],
    ],
    [
      undefined,
      '30 days .. 90 days: 1',
      'The one sentence published was from 30 to 90 days',
      'At least one person convicted was sent to prison for 30 to 90 days.',
      'From 30 to 90 days',
      [
        'Dënimi i vetëm i publikuar ishte nga 30 deri në 90 ditë',
        'Të paktën 1 person i dënuar u dënua me 30 deri në 90 ditë burgim.',
      ],
    ],
    [
      1,
      'fine 500 EUR .. P2Y: 1',
      'The one sentence was from a fine of 500 euros to 2 years',
      'The one person convicted received a penalty from a fine of 500 euros to 2 years of imprisonment.',
      'From a fine of 500 euros to 2 years',
      [
        'Dënimi i vetëm ishte nga një gjobë prej 500 euro deri në 2 vjet',
        'Personi i vetëm i dënuar mori dënim nga një gjobë prej 500 euro deri në 2 vjet burgim.',
      ],
    ],
    [
      1,
      'suspended .. death: 1',
      'The one sentence was from a suspended sentence to a death sentence',
      'The one person convicted received a penalty from a suspended sentence to a death sentence.',
      'From a suspended sentence to a death sentence',
      [
        'Dënimi i vetëm ishte nga një dënim me kusht deri në dënim me vdekje',
        'Personi i vetëm i dënuar mori dënim nga një dënim me kusht deri në dënim me vdekje.',
      ],
    ],
  ] as const) {
    it(`says of one person${convicted === 1 ? '' : ` of ${convicted}`} what ${sentences} is`, () => {
      const said = words({convicted, sentences});
      const other = words({convicted, sentences}, 'sq');

      expect([said.title, said.summary, said.table.rows[0]?.label].map((one) => plain(one ?? ''))).to.deep.equal([
        title,
        summary,
        row,
      ]);
      expect([other.title, other.summary].map(plain)).to.deep.equal(albanian);
    });
  }

  it('says of how many people the sentence is not stated', () => {
    const {notes, table, rest} = words({...kosovo, convicted: 30});

    expect(rest).to.deep.include({people: '6 people', sentence: 'sentence not stated'});
    expect(notes[1]).to.equal('Dashed rings: people whose sentence is not stated.');
    expect(table.rows[2]).to.include({label: 'Sentence not stated', value: '6', note: 'Worked out from the total'});
    expect(words({...kosovo, convicted: 30, sentences: 'P1Y: about 12'}).rest, 'a count is not exact').to.equal(
      undefined,
    );
  });

  it('shows what its source remarks on the number of a sentence', () => {
    const count = {value: 3, note: {en: 'Each with a fine.', sq: 'Secili edhe me gjobë.'}};
    const section = {minimum: 'P5Y', sentences: [{sentence: 'P2Y', count}]};

    expect([words(section), words(section, 'sq')].map(({notes}) => notes.map(plain))).to.deep.equal([
      ['2 years, below the legal minimum of 5 years: Each with a fine.'],
      ['2 vjet, nën minimumin ligjor (5 vjet): Secili edhe me gjobë.'],
    ]);
  });

  it('has a note for each form of mark that needs one', () => {
    // The head of a box that crosses a minimum says that it is not published how many are below.
    expect(words({...kosovo, sentences: 'P1Y .. P8Y: 24'}).notes).to.deep.equal([]);
    expect(words({...kosovo, sentences: 'P1Y .. P8Y: about 20'}).notes).to.deep.equal([]);
    expect(words({sentences: 'P1Y .. P8Y: withheld'}).notes).to.deep.equal([]);
    expect(words({sentences: 'P1Y: about 12; P2Y .. P3Y: 4; life: 1'}).notes).to.deep.equal([
      'Rings in a box are people, not positions: the source prints only the limits.',
      'Life and death sentences have no place on an axis of years.',
      'Dashed marks: the exact number of people is not given.',
    ]);
  });

  for (const tongue of ['en', 'sq'] as const) {
    it(`leaves no hole in any sentence, whatever the data (${tongue})`, () => {
      const sentence = fc.constantFrom(
        'fine',
        'fine just over 1000 EUR',
        'suspended',
        'suspended P2Y',
        'P6Y and fine',
        'P6Y or fine',
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
        minimum: optional('P5Y', 'P2Y6M', 'adult: P5Y; sex-trafficking child: P10Y'),
        prescribed: optional('P8Y .. P15Y', 'child: up to 3 years; forced-labour: P1Y'),
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
