import {expect} from '@open-wc/testing';
import {columnsOf, factsOf} from '@tip-figures/accountability-record/accountability-record.facts.js';
import {parseAccountabilityRecord} from '@tip-figures/accountability-record/accountability-record.model.js';
import {
  accountabilityRecordWords,
  affectedText,
  outcomeText,
  whoText,
} from '@tip-figures/accountability-record/accountability-record.words.js';
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
  for (const [name, one, ...facts] of [
    [
      'a fine that an appeal came after',
      labour,
      'sanctioned appeal-decided',
      'act full',
      'sanction full',
      'appeal full',
    ],
    ['a charge that nothing has answered', police, 'indicted open', 'charged hollow'],
    ['a verdict', through('indicted', 'convicted'), 'convicted', 'charged hollow', 'verdict full'],
    ['an acquittal', through('indicted', 'acquitted'), 'acquitted', 'charged hollow', 'verdict hollow'],
    [
      'dropped charges, which are no verdict',
      through('indicted', 'dropped'),
      'dropped',
      'charged hollow',
      'verdict hollow',
    ],
    [
      'no verdict that an appeal may have undone',
      through('convicted', 'appeal-decided'),
      'appeal-decided',
      'verdict full',
      'appeal hollow',
    ],
    [
      'the decision before a sanction',
      through('convicted', 'sanctioned'),
      'convicted sanctioned',
      'verdict full',
      'sanction full',
    ],
    [
      'a sanction beside a charge',
      through('indicted', 'sanctioned'),
      'indicted sanctioned',
      'charged hollow',
      'sanction full',
    ],
    [
      'a conviction that an appeal upheld',
      decidedAs('upheld'),
      'convicted appeal-decided',
      'verdict full',
      'appeal full',
    ],
    ['one that it overturned', decidedAs('overturned'), 'appeal-decided', 'verdict full', 'appeal hollow'],
    ['one that it sent back', decidedAs('sent-back'), 'appeal-decided open', 'verdict full', 'appeal hollow'],
    ['a closed case without a verdict', ended('indicted'), 'indicted', 'charged hollow'],
    ['a case that is open after a verdict', {...through('convicted'), open: true}, 'convicted open', 'verdict full'],
    [
      'what a text beside a step does not close',
      {...police, steps: [{stage: 'tried', outcome: 'Let go.'}]},
      'tried open',
      'charged hollow',
    ],
    ['an alleged act', {...police, act: {text: 'x'}}, 'indicted open', 'act hollow', 'charged hollow'],
  ] as readonly (readonly [string, object, ...string[]])[]) {
    it(`is ${name}`, () => {
      const [{outcome, isOpen, points} = {outcome: [], isOpen: false, points: []}] = factsOf(modelOf(one));
      const stands = `${outcome.map(({stage}) => stage).join(' ')}${isOpen ? ' open' : ''}`;
      const told = points.map(({column, reached}) => `${column} ${reached.at(-1)?.isHollow ? 'hollow' : 'full'}`);

      expect([stands, ...told]).to.deep.equal(facts);
    });
  }

  it('has columns only for what somebody has come to', () => {
    expect(columnsOf(factsOf(modelOf(labour, police)))).to.deep.equal(['act', 'charged', 'sanction', 'appeal']);
    expect(columnsOf(factsOf(modelOf(police)))).to.deep.equal(['charged']);
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
      'Labour ministry officials, sanctioned | undated',
      'Labour ministry officials, fine for each person | 3,000 euros',
      'Labour ministry officials, appeal decided | 2016 (upheld)',
      'Labour ministry officials, workers | 22',
      'Labour ministry officials | Post kept',
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
    ['tried', 'tried', 'gjykim i mbajtur'],
    ['convicted', 'convicted', 'shpallje e fajësisë'],
    ['acquitted', 'acquitted', 'shpallje e pafajësisë'],
    ['dropped', 'charges dropped', 'akuza të tërhequra'],
    ['sanctioned', 'sanctioned', 'sanksion'],
    ['appeal-decided', 'appeal decided', 'vendim i apelit'],
  ] as const) {
    it(`says of a case that came to “${stage}” no more than that`, () => {
      const [fact] = factsOf(modelOf(through(stage)));

      expect(both((locale) => outcomeText(fact!, textIn(locale)))).to.deep.equal([outcome, albanian]);
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
      const [fact] = factsOf(modelOf({...police, steps}));

      expect(plain(outcomeText(fact!, textIn('en')))).to.equal(text);
    });
  }

  for (const [count, who, albanian] of [
    [undefined, 'judge', 'judge'],
    [1, 'judge (1)', 'judge (1)'],
    [2, 'two judge', '2 judge'],
    ['about 12', 'about 12 judge', 'rreth 12 judge'],
    ['under 5', 'judge (fewer than 5)', 'judge (më pak se 5)'],
    ['withheld', 'judge, number withheld', 'judge, shifra e mbajtur'],
    ['unknown', 'judge (number not given)', 'judge (numri nuk jepet)'],
  ] as const) {
    it(`says ${String(count)} officials, in both languages`, () => {
      const {cases} = modelOf({...through('indicted'), count});

      expect(both((locale) => whoText(cases[0]!, textIn(locale)))[0]).to.equal(who);
      expect(both((locale) => whoText(cases[0]!, textIn(locale)))[1]!.slice(0, 5)).to.equal(albanian.slice(0, 5));
    });
  }

  for (const [affected, text] of [
    [22, '22 workers'],
    [1, 'workers (1)'],
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

      expect(told('en')).to.equal(`judge (1): ${said}`);
      expect(told('sq')).to.equal(`judge (1): ${albanian}`);
      expect(plain(summary)).to.contain(`Judge (1): ${said}`);
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
      const [fact] = factsOf(modelOf({...one, steps: [one.steps[0], {...one.steps[1], ...more}]}));
      return plain(outcomeText(fact!, textIn('en')));
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

  it('does not say which decision was overturned where it may have been the verdict or a sanction', () => {
    const steps = [{stage: 'convicted'}, {stage: 'sanctioned'}, {stage: 'appeal-decided', outcome: 'overturned'}];
    const [fact] = factsOf(modelOf({office: 'judge', steps}));

    expect(outcomeText(fact!, textIn('en'))).to.equal('decision overturned');
  });

  it('holds no name in anything that it says', () => {
    expect(JSON.stringify({...words({cases: [named]}), facts: []})).not.to.contain('Fisteku');
  });
});
