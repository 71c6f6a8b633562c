import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import PageReporter from '../e2e/reporter.mjs';

const step = (title, message) => ({category: 'test.step', title, ...(message && {error: {message}})});
const others = {category: 'fixture', title: 'browser'};

/** What is told of tests, and the totals. */
function report(...results) {
  const reporter = new PageReporter();
  const log = mock.method(console, 'log', () => {});
  const before = process.send;
  let totals;
  process.send = (told) => (totals = told);
  try {
    for (const {title, steps = [], errors = []} of results) reporter.onTestEnd({title}, {steps, errors});
    reporter.onEnd();
    return {totals, lines: log.mock.calls.map(({arguments: [line]}) => line)};
  } finally {
    process.send = before;
    log.mock.restore();
  }
}

describe('the report of whole pages', () => {
  it('counts the checks of a page', () => {
    const {totals, lines} = report({title: 'a page', steps: [others, step('no script throws'), step('axe')]});
    assert.deepEqual(totals, {passed: 2, failed: 0});
    assert.deepEqual(lines, ['✓ a page: 2 of 2']);
  });

  it('tells what failed, and why', () => {
    const message = '\u001b[31mexpected\u001b[39m\nnothing';
    const {totals, lines} = report({
      title: 'a page',
      steps: [step('axe'), step('stored', message)],
      errors: [{message}],
    });
    assert.deepEqual(totals, {passed: 1, failed: 1});
    assert.deepEqual(lines, ['✗ a page: 1 of 2', '  ✗ stored', '    expected\n    nothing']);
  });

  it('counts a page that breaks off, or checks nothing, as one failure', () => {
    const {totals, lines} = report({title: 'one', steps: [step('axe')], errors: [{message: 'gone'}]}, {title: 'two'});
    assert.deepEqual(totals, {passed: 1, failed: 2});
    assert.deepEqual(lines[0], '✗ one: 1 of 1');
    assert.deepEqual(lines.slice(3), ['✗ two: 0 of 0', '  ✗ the page can be tested', '    nothing was checked']);
  });
});
