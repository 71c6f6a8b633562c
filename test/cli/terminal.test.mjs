// What a command says at a terminal while it works.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {Terminal} = await loadSource({'@tip-figures/cli/report/terminal.js': ['Terminal']});

const empty = '\r\u001b[K';

/** A terminal whose time is told, and what it shows. */
function terminal(options = {}, {isTTY = true, columns = 80, env = {}} = {}) {
  const stream = {isTTY, columns, shown: '', write: (text) => (stream.shown += text)};
  const clock = {time: 0};
  return {stream, clock, terminal: new Terminal(options, {stdout: stream, stderr: stream, env}, () => clock.time)};
}

describe('progress', () => {
  it('is shown of what takes over a second, and gone before anything else is written', () => {
    const {stream, clock, terminal: screen} = terminal();
    screen.progress('Record 1 of 3');
    assert.equal(stream.shown, '');
    clock.time = 1200;
    screen.progress('Record 2 of 3');
    screen.progress('Record 3 of 3');
    screen.print('Done.\n');
    assert.equal(stream.shown, `${empty}Record 2 of 3${empty}Record 3 of 3${empty}Done.\n`);
    screen.progress('Record 1 of 3');
    assert.ok(stream.shown.endsWith('Done.\n'), 'the next work has a second of its own');
  });

  it('is gone when the work is done', () => {
    const {stream, clock, terminal: screen} = terminal();
    clock.time = 2000;
    screen.progress('Record 1 of 3');
    screen.done();
    assert.ok(stream.shown.endsWith(`Record 1 of 3${empty}`));
  });

  it('keeps to one line, without commands to the terminal', () => {
    const {stream, clock, terminal: screen} = terminal({}, {columns: 10});
    clock.time = 2000;
    screen.progress('a\u001b[31m very long name');
    assert.equal(stream.shown.length, empty.length + 9);
    assert.doesNotMatch(stream.shown.slice(empty.length), /\u001b/);
  });

  it('is shown neither with -q nor in a pipe', () => {
    for (const {stream, clock, terminal: screen} of [terminal({quiet: true}), terminal({}, {isTTY: false})]) {
      clock.time = 2000;
      screen.progress('Record 2 of 3');
      assert.equal(stream.shown, '');
    }
  });
});

describe('colours', () => {
  for (const [where, hasColors, tty, env] of [
    ['a terminal', true, true, {}],
    ['a terminal that has none', false, true, {TERM: 'dumb'}],
    ['a terminal with NO_COLOR', false, true, {NO_COLOR: '1'}],
    ['a terminal with FORCE_COLOR=0', false, true, {FORCE_COLOR: '0'}],
    ['a pipe', false, false, {}],
    ['a pipe with FORCE_COLOR', true, false, {FORCE_COLOR: '1'}],
    ['a pipe with both', false, false, {FORCE_COLOR: '1', NO_COLOR: '1'}],
  ]) {
    it(`are ${hasColors ? '' : 'not '}written to ${where}`, () => {
      const {style} = terminal({}, {isTTY: tty, env}).terminal;
      assert.equal(style.paint('red', 'error') !== 'error', hasColors);
    });
  }
});
