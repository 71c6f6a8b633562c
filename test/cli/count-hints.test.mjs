import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {checkDocument} = await loadSource({'@tip-figures/cli/json/check-document.js': ['checkDocument']});

const said = {source: 'A newspaper', period: '2016'};
const errorsOf = (sections) =>
  checkDocument(JSON.stringify({...said, ...sections})).filter(({severity}) => severity === 'error');
const adviceOn = (sections) => errorsOf(sections)[0].advice;
const write = (suggestion) => ({advice: 'write', suggestion});
const outcomes = (investigated) => ({'justice-outcomes': {investigated}});

describe('how a record has the numbers that reports write with words', () => {
  for (const [written, meant] of [
    ['54 suspects', '54'],
    ['about 12 new victims', 'about 12'],
    ['approximately 20 men', 'approximately 20'],
  ]) {
    it(`is said of people: “${written}”`, () => {
      assert.deepEqual(adviceOn(outcomes(written)), write(meant));
      assert.deepEqual(errorsOf(outcomes(meant)), []);
    });
  }

  it('is said of open cases, which have no unit', () => {
    const backlog = (open, flow) => ({'case-backlog': {open: {'2016-12-31': open}, ...(flow && {flow})}});
    assert.deepEqual(adviceOn(backlog('95 cases')), write('95'));
    assert.deepEqual(adviceOn(backlog(95, {new: '40 cases'})), write('40'));
  });

  for (const written of [
    '72%',
    'about 72%',
    '1204 offences',
    '1204 offenses; 31 incidents',
    '54 cases; about 8 people',
  ]) {
    it(`is not asked of what a stage takes: “${written}”`, () =>
      assert.deepEqual(errorsOf({'justice-outcomes': {convicted: 252, atMinimum: written}}), []));
  }

  it('is said of cases inside an object', () => {
    assert.deepEqual(adviceOn(outcomes({value: 'about 8 cases'})), {
      advice: 'write-beside',
      suggestion: 'about 8',
      other: 'cases',
      field: 'unit',
    });
    assert.deepEqual(errorsOf(outcomes({value: 'about 8', unit: 'cases'})), []);
  });

  it('is said of what may be cases or people', () => {
    const [{advice, hint}] = errorsOf(outcomes('19 investigations'));
    assert.deepEqual(advice, {advice: 'cases-or-people', suggestion: '19 cases', other: '19 people'});
    assert.equal(hint, 'Write "19 cases" of cases, "19 people" of people, as the source has it.');
  });

  for (const written of ['54 cases (102 suspects)', '54 cases, 102 people', '54 cases against 102 suspects']) {
    it(`is said of cases and people at once: “${written}”`, () => {
      assert.deepEqual(adviceOn(outcomes(written)), write('54 cases; 102 people'));
    });
  }

  for (const [written, sum] of [
    ['$2.5 million', '2.5 million'],
    ['2.5 million USD', '2.5 million'],
    ['about €40000', 'about 40000'],
  ]) {
    it(`is said of money with its currency: “${written}”`, () => {
      const funding = (amount) => ({'funding-gap': {currency: 'USD', amounts: {2016: amount}}});
      assert.deepEqual(adviceOn(funding(written)), {advice: 'sum-alone', suggestion: sum});
      assert.deepEqual(errorsOf(funding(sum)), []);
    });
  }

  for (const written of ['dozens', 'several', 'an unspecified amount', 'in kind']) {
    it(`is said of a word without a number: “${written}”`, () => {
      assert.deepEqual(adviceOn(outcomes(written)), {advice: 'write-with-note', suggestion: 'unknown', field: 'note'});
    });
  }

  it('is said of nobody', () => assert.deepEqual(adviceOn(outcomes('no one')), write('0')));

  for (const [written, advice] of [
    ['end of 2012', {advice: 'not-a-point', field: 'end of 2012'}],
    ['June 2012', write('2012-06')],
  ]) {
    it(`offers no day where the source gives none: “${written}”`, () => {
      assert.deepEqual(adviceOn({'case-backlog': {open: {[written]: 95}}}), advice);
    });
  }

  it('is said of a day in other words', () => {
    const open = (at) => ({'case-backlog': {open: {[at]: 95}}});
    assert.deepEqual(adviceOn(open('31 December 2012')), write('2012-12-31'));
  });

  for (const [written, one, both] of [
    ['2019-2020', '2019/20', '2019/2020'],
    ['1999–2000', '1999/00', '1999/2000'],
    ['2019 to 2020', '2019/20', '2019/2020'],
  ]) {
    it(`takes neither one year nor two for granted: “${written}”`, () => {
      const of = (period) => ({'victim-breakdown': {total: 36}, period});
      assert.deepEqual(adviceOn(of(written)), {advice: 'either-period', suggestion: one, other: both});
      for (const period of [one, both]) assert.deepEqual(errorsOf(of(period)), []);
    });
  }

  it('is said of years from one to another', () => {
    assert.deepEqual(adviceOn({'victim-breakdown': {total: 36}, period: '2016-2018'}), write('2016/2018'));
  });

  for (const written of ['jailed', 'cleared', 'dismissed', 'suspended']) {
    it(`makes no verdict and no sanction of “${written}”`, () => {
      const cases = [{office: 'officers', steps: [{stage: written}]}];
      assert.equal(adviceOn({'accountability-record': {cases}}), undefined);
    });
  }

  for (const [written, stage, isOpen] of [
    ['prosecuted', 'indicted', true],
    ['detained', 'arrested', true],
    ['sentenced', 'convicted', false],
    ['recalled', 'sanctioned', false],
    ['discontinued', 'dropped', false],
  ]) {
    it(`is said of what was done with an official: “${written}”`, () => {
      const cases = (step) => ({'accountability-record': {cases: [{office: 'officers', steps: [step]}]}});
      assert.deepEqual(
        adviceOn(cases({stage: written})),
        isOpen ? write(stage) : {advice: 'write-beside', suggestion: stage, other: written, field: 'outcome'},
      );
      assert.deepEqual(errorsOf(cases({stage, outcome: written})), []);
    });
  }
});
