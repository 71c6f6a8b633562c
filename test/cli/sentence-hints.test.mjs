import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {checkDocument} = await loadSource({'@tip-figures/cli/json/check-document.js': ['checkDocument']});

const said = {source: 'A newspaper', period: '2016'};
const errorsOf = (section) =>
  checkDocument(JSON.stringify({...said, 'sentence-distribution': section})).filter(
    ({severity}) => severity === 'error',
  );
const adviceOn = (problems) => problems[0].advice;
const sentencing = (sentence, more = {}) => errorsOf({convicted: 7, sentences: [{sentence, count: 7, ...more}]});
const prescribing = (prescribed) => errorsOf({prescribed, convicted: 7, sentences: [{sentence: '6 years', count: 7}]});

describe('how a record has the penalties that reports write', () => {
  for (const [written, meant] of [
    ['life imprisonment', 'life'],
    ['life in prison', 'life'],
    ['death penalty', 'death'],
    ['death sentence', 'death'],
    ["5 years' imprisonment", '5 years'],
    ['5 years in prison', '5 years'],
    ['imprisonment of 18 months', '18 months'],
    ['fully suspended', 'suspended'],
    ['a suspended sentence', 'suspended'],
    ['suspended sentence of 2 years', 'suspended 2 years'],
  ]) {
    it(`is said of the sentence “${written}”`, () => {
      assert.deepEqual(adviceOn(sentencing(written)), {advice: 'write', suggestion: meant});
      assert.deepEqual(sentencing(meant), []);
    });
  }

  for (const [written, meant] of [
    ['5 years and a fine', '5 years and fine'],
    ["5 years' imprisonment and a fine of 5000 USD", '5 years and fine 5000 USD'],
    ['1 year in prison with a fine of 5 million KRW', '1 year and fine 5 million KRW'],
    ['fine and 5 years', '5 years and fine'],
  ]) {
    it(`is said of imprisonment with a fine: “${written}”`, () => {
      assert.deepEqual(adviceOn(sentencing(written)), {advice: 'write', suggestion: meant});
      assert.deepEqual(sentencing(meant), []);
    });
  }

  it('is said of a fine in a field beside imprisonment', () => {
    const [{hint}] = sentencing('5 years', {fine: '5000 USD'});
    assert.equal(
      hint,
      'Write it in the sentence: "2 years and fine". One in place of imprisonment is "2 years or fine".',
    );
  });

  for (const [written, meant = '2 years or fine'] of [
    ['fine or 2 years'],
    ['2 years or a fine'],
    ['2 years in prison, or a fine of 5000 USD', '2 years or fine 5000 USD'],
  ]) {
    it(`is said of a fine in place of imprisonment: “${written}”`, () => {
      assert.deepEqual(adviceOn(sentencing(written)), {advice: 'write', suggestion: meant});
      assert.deepEqual(sentencing(meant), []);
      assert.deepEqual(sentencing('2 years', {fineOrPrison: true}), []);
    });
  }

  for (const written of ['$5,000 fine', 'a fine of $5,000', 'fined 5000']) {
    it(`is said of a fine: “${written}”`, () => {
      assert.equal(adviceOn(sentencing(written)).advice, 'fine');
    });
  }

  it('is said of a fine “of” a sum', () => {
    assert.deepEqual(adviceOn(sentencing('fine of 5000 USD')), {advice: 'fine', suggestion: 'fine 5000 USD'});
  });

  for (const written of ['probation', '5 years probation']) {
    it(`is said of another penalty: “${written}”`, () => {
      assert.deepEqual(adviceOn(sentencing(written)), {advice: 'write-with-note', suggestion: 'other', field: 'label'});
      assert.deepEqual(sentencing('other', {label: 'probation'}), []);
    });
  }

  for (const [written, meant] of [
    ['200 hours of community service', 'community service'],
    ['placed under house arrest', 'house arrest'],
  ]) {
    it(`is said of a penalty that has a name: “${written}”`, () => {
      assert.deepEqual(adviceOn(sentencing(written)), {advice: 'write', suggestion: meant});
      assert.deepEqual(sentencing(meant), []);
    });
  }

  for (const [suspended, advice] of [
    ['yes', undefined],
    ['six months', {advice: 'write', suggestion: '6 months'}],
    ['6', {advice: 'unit-of-time', suggestion: '6 years', other: '6 months'}],
  ]) {
    it(`is said of how much is suspended, and nothing of leaving it out: “${suspended}”`, () => {
      const [problem] = sentencing('2 years', {suspended});
      assert.equal(problem.path, 'sentence-distribution.sentences[0].suspended');
      assert.match(problem.message, /such as 6 months, or true/);
      assert.deepEqual(problem.advice, advice);
      assert.deepEqual(sentencing('2 years', {suspended: '18 months'}), []);
    });
  }

  it('is not “fine” of a fine, where a length alone can stand', () => {
    const problems = errorsOf({minimum: 'fine', convicted: 7, sentences: '6 years: 7'});
    assert.equal(problems.length, 1);
    assert.doesNotMatch(problems[0].hint, /"fine"/);
    assert.deepEqual(prescribing('fine'), []);
    assert.deepEqual(errorsOf({minimum: '5 years and a fine', convicted: 7, sentences: '6 years: 7'})[0].advice, {
      advice: 'prison-alone',
      suggestion: '5 years',
    });
  });

  for (const [written, meant] of [
    ['5 years .. 15 years and a fine of 1000 GHS', '15 years and fine 1000 GHS'],
    ["up to 7 years' imprisonment, a fine, or both", 'up to 7 years or fine'],
    ['up to life imprisonment or a fine', 'life or fine'],
  ]) {
    it(`is said of a law with a fine: “${written}”`, () => {
      assert.deepEqual(adviceOn(prescribing(written)), {advice: 'write', suggestion: meant});
    });
  }

  it('is said of a law with imprisonment in more words', () => {
    const law = "5 years .. 15 years' imprisonment";
    assert.deepEqual(adviceOn(prescribing(law)), {advice: 'write', suggestion: '15 years'});
    for (const written of ['10', 'from 5 to 15 years']) {
      assert.equal(adviceOn(prescribing(written)).advice, 'unit-of-time');
    }
  });
});
