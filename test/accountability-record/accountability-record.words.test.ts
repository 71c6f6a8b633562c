import {expect} from '@open-wc/testing';
import {parseAccountabilityRecord} from '@tip-figures/accountability-record/accountability-record.model.js';
import {rowsOf, stagesOf, type CaseRow} from '@tip-figures/accountability-record/accountability-record.rows.js';
import {
  accountabilityRecordWords,
  affectedText,
  detailText,
  loudText,
  outcomeText,
  whoText,
} from '@tip-figures/accountability-record/accountability-record.words.js';
import {openStages} from '@tip-figures/record/figures/accountability-record.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';
import {decidedAs, ended, kosovo, labour, named, police, through} from './cases.js';

const modelOf = (...cases: object[]) => parseAccountabilityRecord({cases});
const textIn = (locale: TestLanguage) => textContextOf('accountability-record', locale);
const words = (section: object, locale: TestLanguage = 'en') =>
  accountabilityRecordWords(parseAccountabilityRecord({...section}), textIn(locale));
const both = (say: (locale: TestLanguage) => string) => (['en', 'sq'] as const).map((locale) => plain(say(locale)));

/** Names, values and notes of all rows of the table. */
const rows = (...cases: object[]) =>
  words({cases}).table.rows.map(({label, value, note}) => plain([label, value, note].filter(Boolean).join(' | ')));

describe('what a record tells', () => {
  for (const [name, one, ...told] of [
    [
      'a fine that an appeal upheld',
      labour,
      'sanctioned appeal-decided',
      'act',
      'fined against',
      'appeal-decided upheld',
    ],
    ['a charge that nothing has answered', police, 'indicted open', 'indicted open, still'],
    ['a charge that is no indictment', through('charged'), 'charged open', 'charged open, still'],
    ['a verdict', through('indicted', 'convicted'), 'convicted', 'indicted open', 'convicted against'],
    ['an acquittal', through('indicted', 'acquitted'), 'acquitted', 'indicted open', 'acquitted cleared'],
    ['dropped charges', through('indicted', 'dropped'), 'dropped', 'indicted open', 'dropped cleared'],
    [
      'no verdict that an appeal may have undone',
      through('convicted', 'appeal-decided'),
      'appeal-decided',
      'convicted against',
      'appeal-decided open',
    ],
    [
      'the decision before a sanction',
      through('convicted', 'sanctioned'),
      'convicted sanctioned',
      'convicted against',
      'sanctioned against',
    ],
    [
      'a sanction beside a charge',
      through('indicted', 'sanctioned'),
      'indicted sanctioned',
      'indicted open',
      'sanctioned against',
    ],
    ...(
      [
        ['upheld', 'convicted appeal-decided', 'upheld'],
        ['reduced', 'convicted appeal-decided', 'against'],
        ['overturned', 'appeal-decided', 'cleared'],
        ['acquitted', 'appeal-decided', 'cleared'],
        ['sent-back', 'appeal-decided open', 'open, still'],
        ['the court said much', 'appeal-decided', 'open'],
      ] as const
    ).map(([outcome, stands, state]) => [
      `a conviction and an appeal: ${outcome}`,
      decidedAs(outcome),
      stands,
      'convicted against',
      `appeal-decided ${state}`,
    ]),
    ['a closed case without a verdict', ended('indicted'), 'indicted', 'indicted open'],
    [
      'a case that is open after a verdict',
      {...through('convicted'), open: true},
      'convicted open',
      'convicted against, still',
    ],
    [
      'what a text beside a step does not close',
      {...police, steps: [{stage: 'tried', outcome: 'Let go.'}]},
      'tried open',
      'tried open, still',
    ],
    [
      'an act without a date, which has no stage',
      {...police, act: {text: 'x'}},
      'indicted open',
      'indicted open, still',
    ],
  ] as readonly (readonly [string, object, ...string[]])[]) {
    it(`is ${name}`, () => {
      const [{outcome, isOpen, reached}] = rowsOf(modelOf(one)) as [CaseRow];
      const stands = `${outcome.map(({stage}) => stage).join(' ')}${isOpen ? ' open' : ''}`;
      const stages = reached.map(({stage, state, isOpen: still}) =>
        [stage, state]
          .filter(Boolean)
          .join(' ')
          .concat(still ? ', still' : ''),
      );

      expect([stands, ...stages]).to.deep.equal(told);
    });
  }

  it('decides against nobody before a decision', () => {
    for (const stage of openStages) {
      expect(rowsOf(modelOf(through(stage))).flatMap(({reached}) => reached.map(({state}) => state))).to.deep.equal([
        'open',
      ]);
    }
  });

  it('sees nobody as decided against while a charge is not answered', () => {
    const standsIn = (one: object) => rowsOf(modelOf(one))[0]!.state;

    expect(standsIn(through('indicted', 'sanctioned'))).to.equal('open');
    expect(standsIn({...through('convicted'), open: true})).to.equal('open');
    expect(standsIn(through('indicted', 'convicted'))).to.equal('against');
  });

  it('has stages only for what somebody has come to, in one order', () => {
    expect(stagesOf(rowsOf(modelOf(labour, police)))).to.deep.equal(['act', 'indicted', 'fined', 'appeal-decided']);
    expect(stagesOf(rowsOf(modelOf(police)))).to.deep.equal(['indicted']);
  });
});

describe('accountabilityRecordWords', () => {
  it('describes the cases as labels and values in the order drawn', () => {
    const {title, label, caveats} = words(kosovo);

    expect([title, label, caveats]).to.deep.equal(['Cases against officials, Kosovo', title, []]);
    expect(rows(...kosovo.cases)).to.deep.equal([
      'Two labour ministry officials | fined 3,000 euros each, upheld',
      'Labour ministry officials, number | 2',
      'Labour ministry officials, act, 2014 | Issued work permits to foreign workers',
      'Labour ministry officials, sanctioned | no date',
      'Labour ministry officials, fine for each person | 3,000 euros',
      'Labour ministry officials, appeal decided | 2016 (upheld)',
      'Labour ministry officials, workers | 22',
      'Labour ministry officials | Kept their posts',
      'Two police officers, in separate cases | indicted, open | Open case: no final decision.',
      'Police officers, in separate cases, number | 2',
      'Police officers, in separate cases, indicted | 2016',
    ]);
  });

  it('says the same in Albanian', () => {
    const {title, table} = words(kosovo, 'sq');

    expect(title).to.equal('Raste ndaj zyrtarëve, Kosova');
    expect([0, 8].map((row) => plain(`${table.rows[row]!.label}: ${table.rows[row]!.value}`))).to.deep.equal([
      '2 zyrtarë të Ministrisë së Punës: gjobë prej 3000 euro për secilin, vendimi u la në fuqi',
      '2 zyrtarë policie, në raste të veçanta: aktakuzë e ngritur, i hapur',
    ]);
  });

  for (const [name, cases, title] of [
    ['the one time of all steps', [through('convicted'), through('indicted')], 'Cases against officials, Kosovo, 2010'],
    ['no time where steps differ', [through('indicted', 'convicted')], 'Cases against officials, Kosovo'],
    ['no time where one has none', [labour], 'Cases against officials, Kosovo'],
    ['that of the data where there is no case', [], 'Cases against officials, Kosovo, 2016'],
  ] as const) {
    it(`has in its label ${name}`, () => expect(words({...kosovo, cases}).title).to.equal(title));
  }

  it('says that a source reports no case, in its description and its table', () => {
    expect(words({country: 'XK', cases: []}).summary).to.equal('Cases against officials, Kosovo: none reported.');
    expect(rows()).to.deep.equal(['Cases against officials | none reported']);
  });

  for (const [stage, outcome, albanian] of [
    ['investigated', 'investigated', 'nën hetim'],
    ['arrested', 'arrested', 'arrestim'],
    ['charged', 'charged', 'akuzë e ngritur'],
    ['indicted', 'indicted', 'aktakuzë e ngritur'],
    ['tried', 'on trial', 'në gjykim'],
    ['convicted', 'convicted', 'shpallje e fajësisë'],
    ['acquitted', 'acquitted', 'shpallje e pafajësisë'],
    ['dropped', 'charges dropped', 'akuza të tërhequra'],
    ['sanctioned', 'sanctioned', 'sanksion'],
    ['appeal-decided', 'appeal decided', 'vendim i apelit'],
  ] as const) {
    it(`says of a case that came to “${stage}” no more than that`, () => {
      const [row] = rowsOf(modelOf(through(stage)));

      expect(both((locale) => outcomeText(row!, textIn(locale)))).to.deep.equal([outcome, albanian]);
    });
  }

  for (const [amount, text] of [
    [3000, 'fined 3,000 euros each'],
    ['2000..3000', 'fined 2,000 to 3,000 euros each'],
    ['withheld', 'fined, amount withheld'],
    ['unreported', 'fined (amount not reported by the government)'],
    ['unknown', 'fined (amount not given)'],
  ] as const) {
    it(`says of a fine of ${amount} what is known of it`, () => {
      const steps = [{stage: 'sanctioned', fine: {amount, currency: 'EUR', each: true}}];
      const [row] = rowsOf(modelOf({...police, steps}));

      expect(plain(outcomeText(row!, textIn('en')))).to.equal(text);
    });
  }

  for (const [count, who, albanian] of [
    [undefined, 'judge', 'judge'],
    [1, 'one judge', '1 judge'],
    [2, 'two judge', '2 judge'],
    ['about 12', 'about 12 judge', 'rreth 12 judge'],
    ['under 5', 'fewer than five judge', 'më pak se 5 judge'],
    ['withheld', 'judge, number withheld', 'judge, shifra e mbajtur'],
    ['unknown', 'judge (number not given)', 'judge (numri nuk jepet)'],
  ] as const) {
    it(`says ${String(count)} officials, in both languages`, () => {
      const {cases} = modelOf({...through('indicted'), count});

      expect(both((locale) => whoText(cases[0]!, textIn(locale)))[0]).to.equal(who);
      expect(both((locale) => whoText(cases[0]!, textIn(locale)))[1]!.slice(0, 5)).to.equal(albanian.slice(0, 5));
    });
  }

  for (const [count, who, albanian] of [
    [1, 'one police officer', '1 polic'],
    [2, 'two police officers', '2 policë'],
    ['about 12', 'about 12 police officers', 'rreth 12 policë'],
    ['1..3', 'one to three police officers', '1 deri në 3 policë'],
    [undefined, 'police officers', 'policë'],
  ] as const) {
    it(`calls ${String(count)} officials by the form of their number, in both languages`, () => {
      const office = {en: {one: 'police officer', other: 'police officers'}, sq: {one: 'polic', other: 'policë'}};
      const {cases} = modelOf({...through('indicted'), count, office});

      expect(both((locale) => whoText(cases[0]!, textIn(locale)))).to.deep.equal([who, albanian]);
    });
  }

  it('takes forms without a language for those of the page', () => {
    const {cases} = modelOf({...through('indicted'), office: {one: 'judge', other: 'judges'}});

    expect(whoText(cases[0]!, textIn('en'))).to.equal('one judge');
  });

  for (const [affected, text] of [
    [22, '22 workers'],
    [1, 'workers: 1'],
    ['about 430', 'about 430 workers'],
    ['withheld', 'workers: withheld'],
    ['unknown', 'workers: no figure in this source'],
  ] as const) {
    it(`says ${affected} people affected`, () => {
      const {cases} = modelOf({...labour, affected});

      expect(plain(affectedText(cases[0]!.affected!, cases[0]!, textIn('en')))).to.equal(text);
    });
  }

  const appealed = (stage: string, outcome: unknown, more: object = {}) => ({
    office: 'judge',
    count: 1,
    steps: [
      {stage, date: '2020', ...more},
      {stage: 'appeal-decided', date: '2022', outcome},
    ],
  });
  for (const [stage, outcome, said, albanian] of [
    ['convicted', 'upheld', 'convicted, upheld', 'shpallje e fajësisë, vendimi u la në fuqi'],
    ['convicted', 'reduced', 'convicted, sentence reduced', 'shpallje e fajësisë, dënimi u ul'],
    ['convicted', 'increased', 'convicted, sentence increased', 'shpallje e fajësisë, dënimi u rrit'],
    ['convicted', 'overturned', 'conviction overturned', 'shpallja e fajësisë u rrëzua'],
    ['convicted', 'acquitted', 'acquitted', 'shpallje e pafajësisë'],
    ['convicted', 'sent-back', 'sent back', 'çështja u kthye për rishqyrtim'],
    ['acquitted', 'upheld', 'acquitted, upheld', 'shpallje e pafajësisë, vendimi u la në fuqi'],
    ['acquitted', 'overturned', 'acquittal overturned', 'shpallja e pafajësisë u rrëzua'],
    ['sanctioned', 'overturned', 'sanction overturned', 'sanksioni u rrëzua'],
    ['sanctioned', 'reduced', 'sanctioned, sanction reduced', 'sanksion, sanksioni u ul'],
    ['dropped', 'overturned', 'decision overturned', 'vendimi u rrëzua'],
    ['indicted', 'upheld', 'indicted, decision upheld', 'aktakuzë e ngritur, vendimi u la në fuqi'],
    [
      'convicted',
      {en: 'the Court of Appeal overturned the conviction', sq: 'Gjykata e Apelit e rrëzoi dënimin'},
      'appeal decided (the Court of Appeal overturned the conviction)',
      'vendim i apelit (Gjykata e Apelit e rrëzoi dënimin)',
    ],
  ] as const) {
    const name = typeof outcome === 'string' ? outcome : 'its own words';
    it(`says everywhere what an appeal decided, ${name} after ${stage}, in both languages`, () => {
      const section = {cases: [appealed(stage, outcome)]};
      const told = (locale: TestLanguage) => plain(words(section, locale).chip ?? '');
      const {summary, table} = words(section);
      const [first, ...steps] = table.rows;

      expect(told('en')).to.equal(`one judge: ${said}`);
      expect(told('sq')).to.equal(`1 judge: ${albanian}`);
      expect(plain(summary)).to.contain(`One judge: ${said}`);
      expect(plain(first!.value)).to.equal(outcome === 'sent-back' ? `${said}, open` : said);
      expect(plain(steps.at(-1)!.value)).to.match(/^2022 \(.+\)$/);
      expect(plain(steps.at(-1)!.raw)).to.equal(plain(steps.at(-1)!.value));
    });
  }

  it('says the outcome of each step once in its description, with the step where that is not the last', () => {
    const steps = [
      {stage: 'tried', date: '2019', outcome: 'the trial was held in camera'},
      {stage: 'convicted', date: '2020', outcome: '18 months in prison'},
      {stage: 'appeal-decided', date: '2022', outcome: 'reduced'},
    ];

    expect(plain(words({cases: [{office: 'judge', steps}]}).summary)).to.equal(
      'Cases against officials. Judge: convicted (18 months in prison), sentence reduced. ' +
        'Judge, tried: 2019 (the trial was held in camera). Judge, convicted: 2020. Judge, appeal decided: 2022.',
    );
  });

  it('never says of a fine that a text may have lifted that it stands', () => {
    const fine = {amount: 3000, currency: 'EUR', each: true};
    const said = (outcome: unknown, more: object = {}) => {
      const one = appealed('sanctioned', outcome, {fine});
      const [row] = rowsOf(modelOf({...one, steps: [one.steps[0], {...one.steps[1], ...more}]}));
      return plain(outcomeText(row!, textIn('en')));
    };

    expect(said('upheld')).to.equal('fined 3,000 euros each, upheld');
    expect(said('overturned')).to.equal('fine overturned');
    expect(said('reduced')).to.equal('fined 3,000 euros each, fine reduced');
    expect(said('reduced', {fine: {...fine, amount: 2000}})).to.equal('fine reduced, fined 2,000 euros each');
    expect(said('the court lifted the fines')).to.equal(
      'fined 3,000 euros each, appeal decided (the court lifted the fines)',
    );
    expect(said(undefined)).to.equal('fined 3,000 euros each, appeal decided');
  });

  for (const [name, one, said] of [
    ['nothing beside a charge', police, 'indicted'],
    ['“open” where a decision would seem the last word', {...through('convicted'), open: true}, 'convicted, open'],
    ['that an appeal sent it back', decidedAs('sent-back'), 'sent back, open'],
    ['the words of the source of an appeal', decidedAs('the court halved it'), 'the court halved it'],
    ['a trial while it lasts', through('tried'), 'on trial'],
    ['a trial that ended without a verdict', ended('tried'), 'tried'],
    [
      'a conviction with its fine',
      {...police, steps: [{stage: 'convicted', fine: {amount: 5, currency: 'EUR'}}]},
      'convicted, fined 5 euros',
    ],
  ] as const) {
    it(`says loudly ${name}`, () => {
      expect(plain(loudText(rowsOf(modelOf(one))[0]!, textIn('en')))).to.equal(said);
    });
  }

  for (const [name, one, said] of [
    ['alleged while a case is open', {...police, act: {text: 'sold visas'}}, 'Alleged: sold visas.'],
    ['plain after a conviction', {...through('convicted'), act: {text: 'sold visas'}}, 'Sold visas.'],
    [
      'an accusation after an acquittal',
      {...through('acquitted'), act: {text: 'sold visas'}},
      'Accused of: sold visas.',
    ],
    [
      'an accusation after a conviction was overturned',
      {...decidedAs('overturned'), act: {text: 'sold visas'}},
      'Accused of: sold visas.',
    ],
  ] as const) {
    it(`calls the act ${name}`, () => {
      expect(detailText(rowsOf(modelOf(one))[0]!, textIn('en'))).to.equal(said);
    });
  }

  it('does not say which decision was overturned where it may have been the verdict or a sanction', () => {
    const steps = [{stage: 'convicted'}, {stage: 'sanctioned'}, {stage: 'appeal-decided', outcome: 'overturned'}];
    const [row] = rowsOf(modelOf({office: 'judge', steps}));

    expect(outcomeText(row!, textIn('en'))).to.equal('decision overturned');
  });

  it('holds no name in anything that it says', () => {
    expect(JSON.stringify({...words({cases: [named]}), rows: []})).not.to.contain('Fisteku');
  });
});
