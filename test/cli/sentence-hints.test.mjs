import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {checkDocument} = await loadSource({'@tip-figures/cli/json/check-document.js': ['checkDocument']});

const said = {source: 'A newspaper', period: '2016'};
const errorsOf = (section) =>
  checkDocument(JSON.stringify({...said, 'sentence-distribution': section})).filter(
    ({severity}) => severity === 'error',
  );
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
      assert.equal(sentencing(written)[0].hint, `Write "${meant}".`);
      assert.deepEqual(sentencing(meant), []);
    });
  }

  for (const written of ['5 years and a fine', "5 years' imprisonment and a fine of 5000 USD", 'fine and 5 years']) {
    it(`is said of imprisonment with a fine: “${written}”`, () => {
      assert.equal(sentencing(written)[0].hint, 'Write "5 years and fine".');
      assert.deepEqual(sentencing('5 years and fine'), []);
    });
  }

  it('is said of a fine in a field beside imprisonment', () => {
    const [{hint}] = sentencing('5 years', {fine: '5000 USD'});
    assert.equal(
      hint,
      'Write it in the sentence: "2 years and fine". One in place of imprisonment is "2 years or fine".',
    );
  });

  for (const written of ['fine or 2 years', '2 years or a fine', '2 years in prison, or a fine of 5000 USD']) {
    it(`is said of a fine in place of imprisonment: “${written}”`, () => {
      assert.equal(sentencing(written)[0].hint, 'Write "2 years or fine".');
      assert.deepEqual(sentencing('2 years or fine'), []);
      assert.deepEqual(sentencing('2 years', {fineOrPrison: true}), []);
    });
  }

  for (const written of ['$5,000 fine', 'a fine of $5,000', 'fined 5000']) {
    it(`is said of a fine: “${written}”`, () => {
      assert.match(sentencing(written)[0].hint, /^Write the word, the sum and the code of its currency: /);
    });
  }

  it('is said of a fine “of” a sum', () => {
    assert.equal(sentencing('fine of 5000 USD')[0].hint, 'Write it without "of": "fine 5000 USD".');
  });

  for (const written of ['probation', '200 hours of community service', '5 years probation']) {
    it(`is said of another penalty: “${written}”`, () => {
      assert.match(sentencing(written)[0].hint, /^Write "other", and what it was in a "note"/);
    });
  }

  for (const [written, prison] of [
    ['5 years .. 15 years and a fine of 1000 GHS', '15 years'],
    ["up to 7 years' imprisonment, a fine, or both", '7 years'],
    ['up to life imprisonment or a fine', 'life'],
  ]) {
    it(`is said of a law with a fine: “${written}”`, () => {
      const [{hint}] = prescribing(written);
      assert.equal(
        hint,
        `Write "${prison}": of a law the figure draws imprisonment alone. The story can say the fine.`,
      );
    });
  }

  it('is said of a law with imprisonment in more words', () => {
    assert.equal(prescribing("5 years .. 15 years' imprisonment")[0].hint, 'Write "15 years".');
    assert.match(prescribing('10')[0].hint, /^Write the unit, .*: "5 years"/);
    assert.match(prescribing('from 5 to 15 years')[0].hint, /^Write the unit, at each end of a span too: /);
  });
});
