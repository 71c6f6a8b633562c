import {expect} from '@open-wc/testing';
import {parseAccountabilityRecord} from '@tip-figures/accountability-record/accountability-record.model.js';
import {stages} from '@tip-figures/record/figures/accountability-record.js';
import {certaintyOf, isOpen, standOf} from '@tip-figures/accountability-record/accountability-record.standing.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {known} from '../support/reading.js';
import {kosovo, labour, named, police, through} from './cases.js';

const parse = (...cases: unknown[]) => parseAccountabilityRecord({cases});
const only = (one: unknown) => parse(one).cases[0]!;
const officesOf = (...cases: unknown[]) => parse(...cases).cases.map(({office}) => office['']);
const dated = (office: string, ...dates: (string | undefined)[]) => ({
  office,
  steps: dates.map((date) => ({stage: 'convicted', ...(date ? {date} : {})})),
});

describe('parseAccountabilityRecord', () => {
  it('reads the cases of the article, the decided one first', () => {
    expect(known(parseAccountabilityRecord(kosovo).cases)).to.deep.equal([
      {
        office: labour.office,
        count: {precision: 'exact', value: 2},
        act: {text: labour.act.text, date: {from: '2014'}},
        steps: [
          {
            stage: 'sanctioned',
            fine: {amount: {precision: 'exact', value: 3000}, currency: 'EUR', each: true},
          },
          {stage: 'appeal-decided', date: {from: '2016'}, outcome: {'': 'upheld'}},
        ],
        affected: {precision: 'exact', value: 22},
        affectedLabel: labour.affectedLabel,
        keptPost: true,
      },
      {
        office: police.office,
        count: {precision: 'exact', value: 2},
        steps: [{stage: 'indicted', date: {from: '2016'}}],
      },
    ]);
  });

  it('has no number of officials where that is left out', () => {
    expect(only({office: 'judges', steps: [{stage: 'tried'}]}).count).to.equal(undefined);
  });

  it('accepts a source that reports no case', () => {
    expect(parse().cases).to.deep.equal([]);
  });

  it('puts the newest decision first, and what has no date last, in the order of the source', () => {
    expect(
      officesOf(
        dated('none', undefined),
        dated('2014', '2014'),
        dated('day', '2012', '2016-05-02'),
        dated('also none', undefined),
        dated('last undated', '2015-06', undefined),
        dated('span', '2013/2017'),
      ),
    ).to.deep.equal(['span', 'day', 'last undated', '2014', 'none', 'also none']);
  });

  it('takes the source of a name for a key of its sources, or for a name', () => {
    const sources = {gazette: {publisher: 'The Gazette', title: 'A story'}};
    const sourceOf = (source: string) =>
      parseAccountabilityRecord({sources, cases: [{...named, name: {text: 'F. F.', source}}]}).cases[0]!.name!.source;

    expect(known(sourceOf('gazette'))).to.deep.equal({publisher: {'': 'The Gazette'}, title: {'': 'A story'}});
    expect(sourceOf('The Herald')).to.deep.equal({publisher: {'': 'The Herald'}});
  });

  for (const [name, one] of [
    ['every stage by itself', stages.map((stage) => through(stage))],
    ['an acquittal after an appeal', [through('convicted', 'appeal-decided', 'acquitted')]],
    ['a conviction after an appeal', [through('acquitted', 'appeal-decided', 'tried', 'convicted')]],
    ['a sanction of somebody who was acquitted', [through('acquitted', 'sanctioned')]],
    ['a conviction of a new charge, after one was dropped', [through('indicted', 'dropped', 'indicted', 'convicted')]],
    ['a second conviction', [through('convicted', 'convicted')]],
    ['a month after its year', [dated('a', '2016', '2016-05', '2016')]],
    ['a decision before a long trial was over', [dated('a', '2015/2017', '2016')]],
    ['an act without a date', [{...labour, act: {text: 'a'}}]],
  ] as const) {
    it(`accepts ${name}`, () => {
      expect(() => parse(...one)).not.to.throw();
    });
  }

  const judge = through('indicted');
  const step = (more: object) => ({...judge, steps: [{stage: 'sanctioned', ...more}]});
  const fine = (more: object) => step({fine: {amount: 1, currency: 'EUR', ...more}});
  for (const [name, cases, path, message] of [
    ['no list', 'judges', 'cases', 'expected a list of cases, got "judges"'],
    ['61 cases', Array.from({length: 61}, () => judge), 'cases', 'expected at most 60 cases, got 61'],
    ['a case in a word', [judge, 'x'], 'cases[1]', 'expected an object'],
    ['no office', [{steps: []}], 'cases[0].office', 'missing'],
    ['an empty office', [{...judge, office: ' '}], 'cases[0].office', 'expected a text, got ""'],
    ['an office in a number', [{...judge, office: 5}], 'cases[0].office', 'expected a text'],
    [
      'a form of no plural category',
      [{...judge, office: {single: 'judge', other: 'judges'}}],
      'cases[0].office.single',
      'expected a text',
    ],
    [
      'an empty form in a language',
      [{...judge, office: {en: {one: ' ', other: 'judges'}}}],
      'cases[0].office.en.one',
      'expected a text',
    ],
    ['half an official', [{...judge, count: 1.5}], 'cases[0].count', 'expected a whole number of people'],
    ['a count in a word', [{...judge, count: 'two'}], 'cases[0].count', 'expected a quantity'],
    ...[0, 'about 0', 'under 1'].map(
      (count) => [`a count of ${count}`, [{...judge, count}], 'cases[0].count', 'expected at least 1'] as const,
    ),
    ['no steps', [{office: 'judge'}], 'cases[0].steps', 'missing'],
    ['an empty list of steps', [{...judge, steps: []}], 'cases[0].steps', 'expected 1 to 20 steps, got 0'],
    [
      '21 steps',
      [through(...Array.from({length: 21}, () => 'tried'))],
      'cases[0].steps',
      'expected 1 to 20 steps, got 21',
    ],
    ['steps in a text', [{...judge, steps: 'indicted'}], 'cases[0].steps', 'expected a list of steps'],
    ['no stage', [{...judge, steps: [{date: '2016'}]}], 'cases[0].steps[0].stage', 'missing'],
    [
      'an unknown stage',
      [judge, through('indicted', 'guilty')],
      'cases[1].steps[1].stage',
      'expected one of investigated, arrested, charged, indicted, tried, convicted, acquitted, dropped, sanctioned, appeal-decided, got "guilty"',
    ],
    ['a date of no calendar', [step({date: '2016-13'})], 'cases[0].steps[0].date', 'expected a period'],
    [
      'a step before the one above it',
      [dated('a', '2016', undefined, '2015-12')],
      'cases[0].steps[2].date',
      'expected at least 2016, got "2015-12"',
    ],
    [
      'a month before the one above it',
      [dated('a', '2016-05', '2016-04-30')],
      'cases[0].steps[1].date',
      'expected at least 2016-05, got "2016-04-30"',
    ],
    [
      'a step before the act',
      [{...labour, act: {text: 'a', date: '2017'}}],
      'cases[0].steps[1].date',
      'expected at least 2017, got "2016"',
    ],
    [
      'a conviction after an acquittal',
      [through('acquitted', 'convicted')],
      'cases[0].steps[1].stage',
      'expected appeal-decided, got "convicted"',
    ],
    [
      'an acquittal after a conviction',
      [through('convicted', 'sanctioned', 'acquitted')],
      'cases[0].steps[2].stage',
      'expected appeal-decided, got "acquitted"',
    ],
    [
      'a fine of somebody accused',
      [{...judge, steps: [{stage: 'indicted', fine: {amount: 1, currency: 'EUR'}}]}],
      'cases[0].steps[0].fine',
      'expected one of convicted, sanctioned, appeal-decided, or a stage, got "indicted"',
    ],
    ['a fine in a number', [step({fine: 3000})], 'cases[0].steps[0].fine', 'expected an object'],
    ['a negative fine', [fine({amount: -1})], 'cases[0].steps[0].fine.amount', 'expected at least 0'],
    ['no currency', [step({fine: {amount: 1}})], 'cases[0].steps[0].fine.currency', 'missing'],
    ['a sign of a currency', [fine({currency: '€'})], 'cases[0].steps[0].fine.currency', 'expected a currency'],
    [
      '“each” in a word',
      [fine({each: 'yes'})],
      'cases[0].steps[0].fine.each',
      'expected one of true, false, got "yes"',
    ],
    ['an empty outcome', [step({outcome: ''})], 'cases[0].steps[0].outcome', 'expected a text'],
    ['people affected in a word', [{...judge, affected: 'many'}], 'cases[0].affected', 'expected a quantity'],
    [
      'a kept post in a word',
      [{...judge, keptPost: 'yes'}],
      'cases[0].keptPost',
      'expected one of true, false, got "yes"',
    ],
    ['an act without words', [{...judge, act: {date: '2014'}}], 'cases[0].act.text', 'missing'],
    ['a name without a source', [{...judge, name: {text: 'F. F.'}}], 'cases[0].name.source', 'missing'],
    ['a name as a text', [{...judge, name: 'F. F.'}], 'cases[0].name', 'expected an object'],
  ] as const) {
    it(`refuses ${name}, naming ${path}`, () => {
      expect(() => parseAccountabilityRecord({cases}))
        .to.throw(FigureError, `${path}: ${message}`)
        .with.property('path', path);
    });
  }

  it('refuses a section without cases', () => {
    expect(() => parseAccountabilityRecord({})).to.throw(FigureError, 'cases');
  });

  it('is not led astray by what a page’s scripts add to every object', () => {
    const proto = Object.prototype as unknown as Record<string, unknown>;
    proto['extra'] = () => 'added';
    try {
      expect(parseAccountabilityRecord(kosovo).cases).to.have.length(2);
    } finally {
      delete proto['extra'];
    }
  });
});

describe('a case', () => {
  for (const [path, open, certainty, stand] of [
    [['investigated'], true, 'alleged', 'investigated'],
    [['investigated', 'sanctioned'], false, 'found', 'sanctioned'],
    [['investigated', 'sanctioned', 'investigated'], true, 'alleged', 'investigated'],
    [['investigated', 'appeal-decided'], false, 'alleged', 'appeal-decided'],
    [['investigated', 'dropped'], false, 'cleared', 'dropped'],
    [['indicted'], true, 'alleged', 'indicted'],
    [['indicted', 'tried'], true, 'alleged', 'tried'],
    [['indicted', 'sanctioned'], false, 'alleged', 'sanctioned'],
    [['indicted', 'appeal-decided'], false, 'alleged', 'appeal-decided'],
    [['indicted', 'dropped'], false, 'cleared', 'dropped'],
    [['indicted', 'dropped', 'sanctioned'], false, 'cleared', 'sanctioned'],
    [['dropped', 'tried'], true, 'alleged', 'tried'],
    [['convicted', 'dropped'], false, 'cleared', 'dropped'],
    [['indicted', 'investigated', 'sanctioned'], false, 'alleged', 'sanctioned'],
    [['indicted', 'sanctioned', 'convicted'], false, 'found', 'convicted'],
    [['sanctioned', 'indicted'], true, 'alleged', 'indicted'],
    [['sanctioned', 'indicted', 'acquitted'], false, 'cleared', 'acquitted'],
    [['convicted'], false, 'found', 'convicted'],
    [['convicted', 'sanctioned'], false, 'found', 'sanctioned'],
    [['convicted', 'appeal-decided'], false, 'alleged', 'appeal-decided'],
    [['convicted', 'sanctioned', 'appeal-decided'], false, 'alleged', 'appeal-decided'],
    [['convicted', 'appeal-decided', 'sanctioned'], false, 'alleged', 'sanctioned'],
    [['convicted', 'appeal-decided', 'convicted'], false, 'found', 'convicted'],
    [['convicted', 'appeal-decided', 'tried'], true, 'alleged', 'tried'],
    [['convicted', 'appeal-decided', 'acquitted'], false, 'cleared', 'acquitted'],
    [['acquitted'], false, 'cleared', 'acquitted'],
    [['acquitted', 'sanctioned'], false, 'cleared', 'sanctioned'],
    [['acquitted', 'appeal-decided'], false, 'alleged', 'appeal-decided'],
    [['sanctioned'], false, 'found', 'sanctioned'],
    [['sanctioned', 'appeal-decided'], false, 'alleged', 'appeal-decided'],
    [['charged'], true, 'alleged', 'charged'],
    [['charged', 'sanctioned'], false, 'alleged', 'sanctioned'],
    [['sanctioned', 'appeal-decided', 'sanctioned'], false, 'found', 'sanctioned'],
    [['appeal-decided'], false, 'alleged', 'appeal-decided'],
  ] as const) {
    it(`is ${open ? 'open' : 'decided'} at ${stand}, and the act ${certainty}, after ${path.join(', ')}`, () => {
      const one = only(through(...path));

      expect([isOpen(one), certaintyOf(one), standOf(one).stage]).to.deep.equal([open, certainty, stand]);
    });
  }

  for (const [path, open, certainty, stand] of [
    [['indicted'], false, 'alleged', 'indicted'],
    [['indicted', 'sanctioned'], true, 'alleged', 'indicted'],
    [['convicted'], true, 'alleged', 'convicted'],
    [['acquitted'], true, 'alleged', 'acquitted'],
  ] as const) {
    it(`is ${open ? 'open' : 'closed'} where the data say so, whatever its steps are: ${path.join(', ')}`, () => {
      const one = only({...through(...path), open});

      expect([isOpen(one), certaintyOf(one), standOf(one).stage]).to.deep.equal([open, certainty, stand]);
    });
  }

  // What an appeal decided: the key of its outcome, or the source's words.
  for (const [path, outcome, open, certainty, stand] of [
    [['convicted', 'appeal-decided'], 'upheld', false, 'found', 'appeal-decided'],
    [['convicted', 'appeal-decided'], 'Upheld', false, 'found', 'appeal-decided'],
    [['convicted', 'appeal-decided'], 'reduced', false, 'found', 'appeal-decided'],
    [['convicted', 'appeal-decided'], 'increased', false, 'found', 'appeal-decided'],
    [['convicted', 'appeal-decided'], 'overturned', false, 'cleared', 'appeal-decided'],
    [['convicted', 'appeal-decided'], 'acquitted', false, 'cleared', 'appeal-decided'],
    [['convicted', 'appeal-decided'], 'sent-back', true, 'alleged', 'appeal-decided'],
    [['convicted', 'appeal-decided'], 'sent back', true, 'alleged', 'appeal-decided'],
    [['convicted', 'appeal-decided'], 'The court upheld the conviction.', false, 'alleged', 'appeal-decided'],
    [['convicted', 'sanctioned', 'appeal-decided'], 'upheld', false, 'found', 'appeal-decided'],
    [['acquitted', 'appeal-decided'], 'upheld', false, 'cleared', 'appeal-decided'],
    [['acquitted', 'appeal-decided'], 'overturned', false, 'alleged', 'appeal-decided'],
    [['dropped', 'appeal-decided'], 'upheld', false, 'cleared', 'appeal-decided'],
    [['indicted', 'appeal-decided'], 'acquitted', false, 'cleared', 'appeal-decided'],
    [['indicted', 'appeal-decided'], 'upheld', false, 'alleged', 'appeal-decided'],
    [['sanctioned', 'appeal-decided'], 'upheld', false, 'found', 'appeal-decided'],
    [['sanctioned', 'appeal-decided'], 'reduced', false, 'found', 'appeal-decided'],
    [['sanctioned', 'appeal-decided'], 'overturned', false, 'cleared', 'appeal-decided'],
    [['sanctioned', 'appeal-decided'], 'sent-back', true, 'alleged', 'appeal-decided'],
    [['sanctioned', 'appeal-decided'], 'the fine was lifted', false, 'alleged', 'appeal-decided'],
  ] as const) {
    it(`is ${open ? 'open' : 'decided'}, and the act ${certainty}, after ${path.join(', ')}: ${outcome}`, () => {
      const steps = path.map((stage) => ({stage, ...(stage === 'appeal-decided' && {outcome})}));
      const one = only({office: 'judge', steps});

      expect([isOpen(one), certaintyOf(one), standOf(one).stage]).to.deep.equal([open, certainty, stand]);
    });
  }

  it('goes on where an appeal sent it back, until a court decides again', () => {
    const back = {stage: 'appeal-decided', outcome: 'sent-back'};
    const after = (...stages: string[]) =>
      only({office: 'judge', steps: [{stage: 'convicted'}, back, ...stages.map((stage) => ({stage}))]});

    expect([isOpen(after('tried')), certaintyOf(after('tried'))]).to.deep.equal([true, 'alleged']);
    expect(certaintyOf(after('sanctioned'))).to.equal('alleged');
    expect([isOpen(after('convicted')), certaintyOf(after('convicted'))]).to.deep.equal([false, 'found']);
  });

  it('needs another appeal before the verdict of one is another', () => {
    const appealed = (outcome: string, stage: string) =>
      parse({office: 'judge', steps: [{stage: 'convicted'}, {stage: 'appeal-decided', outcome}, {stage}]});

    for (const outcome of ['upheld', 'reduced', 'increased'])
      expect(() => appealed(outcome, 'acquitted')).to.throw(FigureError, 'expected appeal-decided');
    expect(() => appealed('acquitted', 'convicted')).to.throw(FigureError, 'expected appeal-decided');
    for (const outcome of ['overturned', 'sent-back', 'in the words of the source'])
      expect(() => appealed(outcome, 'acquitted')).not.to.throw();
  });

  it('is not closed by a text beside its last step', () => {
    expect(
      isOpen(only({office: 'judge', steps: [{stage: 'indicted', outcome: 'The charges were dropped.'}]})),
    ).to.equal(true);
  });
});
