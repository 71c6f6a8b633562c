import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {checkDocument} = await loadSource({'@tip-figures/cli/json/check-document.js': ['checkDocument']});

const said = {source: 'A newspaper', period: '2016'};
const errorsOf = (sections) =>
  checkDocument(JSON.stringify({...said, ...sections})).filter(({severity}) => severity === 'error');
const hintOf = (sections) => errorsOf(sections)[0].hint;
const outcomes = (investigated) => ({'justice-outcomes': {investigated}});

describe('how a record has the numbers that reports write with words', () => {
  for (const [written, meant] of [
    ['54 suspects', '54'],
    ['about 12 new victims', 'about 12'],
    ['approximately 20 men', 'approximately 20'],
  ]) {
    it(`is said of people: “${written}”`, () => {
      assert.equal(hintOf(outcomes(written)), `Write the number alone: "${meant}".`);
      assert.deepEqual(errorsOf(outcomes(meant)), []);
    });
  }

  it('is said of open cases, which have no unit', () => {
    const backlog = (open, flow) => ({'case-backlog': {open: {'2016-12-31': open}, ...(flow && {flow})}});
    assert.equal(hintOf(backlog('95 cases')), 'Write the number alone: "95".');
    assert.equal(hintOf(backlog(95, {new: '40 cases'})), 'Write the number alone: "40".');
  });

  it('is said of a share of the sentences', () => {
    const hint = hintOf({'justice-outcomes': {convicted: 252, atMinimum: '72%'}});
    assert.match(hint, /^Write the share in "sentence-distribution": /);
    const section = JSON.parse(hint.slice(hint.indexOf('{'), -1));
    assert.deepEqual(errorsOf({'sentence-distribution': section}), []);
  });

  it('is said of cases inside an object', () => {
    assert.equal(
      hintOf(outcomes({value: 'about 8 cases'})),
      'Write the unit beside the number: {"value": "about 8", "unit": "cases"}.',
    );
    assert.deepEqual(errorsOf(outcomes({value: 'about 8', unit: 'cases'})), []);
  });

  it('is said of what may be cases or people', () => {
    assert.equal(
      hintOf(outcomes('19 investigations')),
      'Write "19 cases" of cases, "19 people" of people, as the source has it.',
    );
  });

  for (const written of ['54 cases (102 suspects)', '54 cases, 102 people', '54 cases against 102 suspects']) {
    it(`is said of cases and people at once: “${written}”`, () => {
      assert.equal(hintOf(outcomes(written)), 'Write a semicolon between the two: "54 cases; 102 people".');
    });
  }

  for (const [written, sum] of [
    ['$2.5 million', '2.5 million'],
    ['2.5 million USD', '2.5 million'],
    ['about €40000', 'about 40000'],
  ]) {
    it(`is said of money with its currency: “${written}”`, () => {
      const funding = (amount) => ({'funding-gap': {currency: 'USD', amounts: {2016: amount}}});
      assert.match(hintOf(funding(written)), new RegExp(`^Write the sum alone: "${sum}"`));
      assert.deepEqual(errorsOf(funding(sum)), []);
    });
  }

  for (const written of ['dozens', 'several', 'an unspecified amount', 'in kind']) {
    it(`is said of a word without a number: “${written}”`, () => {
      assert.match(hintOf(outcomes(written)), /^A word is no number: write "unknown"/);
    });
  }

  it('is said of nobody', () => assert.equal(hintOf(outcomes('no one')), 'Write 0.'));

  for (const [written, hint] of [
    ['end of 2012', 'Write "2016", "2017-06" or "2017-06-29". A date that the source does not give is left out.'],
    ['June 2012', 'Write "2012-06".'],
  ]) {
    it(`offers no day where the source gives none: “${written}”`, () => {
      assert.equal(hintOf({'case-backlog': {open: {[written]: 95}}}), hint);
    });
  }

  it('is said of a day in other words', () => {
    const open = (at) => ({'case-backlog': {open: {[at]: 95}}});
    assert.equal(hintOf(open('31 December 2012')), 'Write "2012-12-31".');
  });

  for (const [written, one, both] of [
    ['2019-2020', '2019/20', '2019/2020'],
    ['1999–2000', '1999/00', '1999/2000'],
    ['2019 to 2020', '2019/20', '2019/2020'],
  ]) {
    it(`takes neither one year nor two for granted: “${written}”`, () => {
      const of = (period) => ({'victim-breakdown': {total: 36}, period});
      assert.equal(
        hintOf(of(written)),
        `Write "${one}" for one year that begins in the first and ends in the second, "${both}" for both years together.`,
      );
      for (const period of [one, both]) assert.deepEqual(errorsOf(of(period)), []);
    });
  }

  it('is said of years from one to another', () => {
    assert.equal(hintOf({'victim-breakdown': {total: 36}, period: '2016-2018'}), 'Write "2016/2018".');
  });

  for (const written of ['jailed', 'cleared', 'dismissed', 'suspended']) {
    it(`makes no verdict and no sanction of “${written}”`, () => {
      const cases = [{office: 'officers', steps: [{stage: written}]}];
      assert.doesNotMatch(hintOf({'accountability-record': {cases}}), /"(?:convicted|acquitted|sanctioned)"/);
    });
  }

  for (const [written, stage, isOpen] of [
    ['charged', 'indicted', true],
    ['detained', 'arrested', true],
    ['sentenced', 'convicted', false],
    ['recalled', 'sanctioned', false],
    ['discontinued', 'dropped', false],
  ]) {
    it(`is said of what was done with an official: “${written}”`, () => {
      const cases = (step) => ({'accountability-record': {cases: [{office: 'officers', steps: [step]}]}});
      assert.equal(
        hintOf(cases({stage: written})),
        isOpen ? `Write "${stage}".` : `Write "${stage}", with "outcome": "${written}".`,
      );
      assert.deepEqual(errorsOf(cases({stage, outcome: written})), []);
    });
  }
});
