import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkTotals, stepLine, testTotals} from '../../scripts/check-report.mjs';
import {packagesFor} from '../../scripts/consumer-project.mjs';

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
