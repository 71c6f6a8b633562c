import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkTotals, stepLine, testTotals} from '../../scripts/tests/totals.mjs';
import {packagesFor} from '../e2e/package/project.mjs';
import {shares} from '../../scripts/size-modules.mjs';

describe('the closing line of the tests', () => {
  it('is read from the last line alone', () => {
    assert.deepEqual(testTotals('1 passed, 9 failed\nmore\n12 passed, 0 failed\n', 0), {passed: 12, failed: 0});
    assert.deepEqual(testTotals('12 passed, 3 failed', 1), {passed: 12, failed: 3});
  });

  it('does not hide a run that broke off', () => {
    assert.deepEqual(testTotals('12 passed, 0 failed\nSegmentation fault', 139), {passed: 0, failed: 1});
    assert.deepEqual(testTotals('', 0), {passed: 0, failed: 1});
    assert.deepEqual(testTotals('12 passed, 0 failed\n', 1), {passed: 12, failed: 1});
  });
});

describe('the report of a check', () => {
  it('counts tests one by one, and every other step as one', () => {
    const results = [{code: 0}, {code: 2}, {code: 1, tests: {passed: 40, failed: 2}}];
    assert.deepEqual(checkTotals(results), {passed: 41, failed: 3});
  });

  it('shows each step in columns', () => {
    assert.equal(stepLine({name: 'types', code: 0, seconds: 6.52}, 8), 'ok      types     6.5 s');
    assert.equal(stepLine({name: 'prettier', code: 1, seconds: 1}, 8), 'failed  prettier  1.0 s');
  });
});

describe('the lock of the fresh project', () => {
  const packages = {
    '': {},
    'node_modules/lit': {version: '3.3.3', dependencies: {'lit-html': '^3.0.0'}},
    'node_modules/lit-html': {version: '3.0.0', dev: true},
    'node_modules/lit/node_modules/lit-html': {version: '3.3.1', dependencies: {'@types/trusted-types': '*'}},
    'node_modules/@types/trusted-types': {version: '2.0.7', devOptional: true},
    'node_modules/eslint': {version: '10.0.0'},
  };

  it('takes what the packages need, in the place where they find it, and nothing else', () => {
    assert.deepEqual(packagesFor({packages}, ['lit']), {
      'node_modules/@types/trusted-types': {version: '2.0.7'},
      'node_modules/lit': packages['node_modules/lit'],
      'node_modules/lit/node_modules/lit-html': packages['node_modules/lit/node_modules/lit-html'],
    });
  });

  it('says which package the lock lacks', () => {
    assert.throws(() => packagesFor({packages}, ['chart.js']), /has no chart\.js for the project/);
  });
});

describe('the share of each module', () => {
  it('is what the whole would be smaller by, the largest first', () => {
    const text = Array.from({length: 300}, (_none, index) => String.fromCharCode(33 + ((index * 7919) % 90))).join('');
    const found = shares([
      {id: 'small', code: 'x'},
      {id: 'large', code: text},
    ]);
    assert.deepEqual(
      found.map(({id}) => id),
      ['large', 'small'],
    );
    assert.ok(found[0].bytes > 50 && found[1].bytes < 10);
  });

  it('is small for what another module repeats', () => {
    const code = 'const figures = ["tier", "victims", "funding", "sentences"];';
    const [first] = shares([
      {id: 'a', code},
      {id: 'b', code},
    ]);
    assert.ok(first.bytes < 15);
  });
});
