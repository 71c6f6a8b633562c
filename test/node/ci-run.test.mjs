// What .ci/run counts and says, with stand-ins for the commands that it runs.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const scratch = mkdtempSync(join(tmpdir(), 'tip-ci-'));
after(() => rmSync(scratch, {recursive: true}));
const bin = join(scratch, 'bin');
mkdirSync(bin);
mkdirSync(join(scratch, '.ci'));
copyFileSync(fileURLToPath(new URL('../../.ci/run', import.meta.url)), join(scratch, '.ci/run'));
for (const name of ['node', 'firefox-esr', 'WebKitWebDriver', 'Xvfb']) command(name, 'exit 0');
// After its options and the limit come the words of the command.
command('timeout', 'shift 2; "$@"; status=$?; case "$*" in *"$SLOW") exit 124;; *) exit $status;; esac');

for (const processors of [1, 2]) {
  test(`all that passes is added up with ${processors} processors, and the plain line stands last and alone`, () => {
    const {status, lines} = run({npm: 'echo "5 passed, 0 failed"', processors});

    assert.equal(status, 0);
    assert.deepEqual(
      lines.filter((line) => /^\d+ passed/.test(line)),
      ['35 passed, 0 failed'],
    );
    assert.equal(lines.at(-1), '35 passed, 0 failed');
    assert.ok(!lines.some((line) => line.startsWith('Timed out')));
  });
}

test('a step that runs out of time is said to, beside one that fails, and each counts as one failure', () => {
  const npm = 'case "$*" in *test:demo) echo "5 passed, 1 failed"; exit 1;; *) echo "5 passed, 0 failed";; esac';
  const {status, lines} = run({npm, slow: 'test:stories'});
  const said = lines.filter((line) => /^== .*:.* in \d+ s$/.test(line)).map((line) => line.replace(/ in \d+ s$/, ''));

  assert.equal(status, 1);
  assert.deepEqual(said, [
    '== check: good',
    '== test:demo: 1 failed',
    '== test:stories: timed out, which counts as 1 failed beside 0 others,',
    '== test:recipes: good',
    '== test:wordpress: good',
    '== test:drawings: good',
    '== test:browsers: good',
  ]);
  assert.deepEqual(lines.slice(-2), ['Timed out: test:stories', '35 passed, 2 failed']);
});

test('a step that ends without a line is one failure, and no time-out', () => {
  const {lines} = run({npm: 'case "$*" in *check) exit 0;; *) echo "1 passed, 0 failed";; esac'});

  assert.ok(lines.some((line) => /^== check: 1 failed in/.test(line)));
  assert.equal(lines.at(-1), '6 passed, 1 failed');
});

test('what failed is said again before the closing line', () => {
  const npm =
    'case "$*" in *test:demo) echo "✗ a page: 1 of 2"; echo "  ✖ nothing moves (5ms)"; echo "1 passed, 1 failed";; *) echo "✗ not told"; echo "1 passed, 0 failed";; esac';
  const {lines} = run({npm});

  assert.deepEqual(lines.slice(lines.indexOf('Failed:')), [
    'Failed:',
    'test:demo:',
    '✗ a page: 1 of 2',
    '  ✖ nothing moves (5ms)',
    '7 passed, 1 failed',
  ]);
});

test('on 64-bit Linux Chromium is the packed one, whatever is installed', () => {
  const {lines} = run({npm: 'echo "Chromium: $CHROME_PATH"; echo "1 passed, 0 failed"'});
  const isPacked = process.platform === 'linux' && process.arch === 'x64';

  assert.equal(lines.includes('Chromium: packed'), isPacked);
});

function run({npm, slow = 'none', processors = 2}) {
  command('npm', npm);
  command('nproc', `echo ${processors}`);
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    HOME: scratch,
    SLOW: slow,
    CHROME_PATH: '/usr/bin/other',
  };
  const {status, stdout} = spawnSync('bash', ['.ci/run'], {cwd: scratch, env, encoding: 'utf8'});
  return {status, lines: stdout.split('\n').filter(Boolean)};
}

function command(name, lines) {
  writeFileSync(join(bin, name), `#!/bin/sh\n${lines}\n`, {mode: 0o755});
}
