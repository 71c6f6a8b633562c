// What stands on the command line, right and wrong.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {buildCli} from '../support/built-cli.mjs';

const {run, remove} = await buildCli();
after(remove);

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const demo = 'demo/data/kosovo-2017.json';

describe('a command line', () => {
  for (const [args, said] of [
    [[], /^tip-figures <command>/],
    [['validte', demo], /^No command is called "validte"\. Did you mean "validate"\?\n$/],
    [['constructor'], /^No command is called "constructor"\. tip-figures --help lists them\.\n$/],
    [['validate'], /^Name records: files/],
    [['validate', demo, ''], /^One of the names is empty\.\n$/],
    [['validate', '-', '-'], /^- can be named once only/],
    [['validate', '--jsn', demo], /^There is no option --jsn\. Did you mean "--json"\?\n$/],
    [
      ['validate', '--weather', demo],
      /^There is no option --weather\. There are: --figure, --json, --strict, --help\.\n$/,
    ],
    [
      ['validate', '--figure', 'tier-bagde', demo],
      /^No figure is called "tier-bagde"\. Did you mean "tier-badge"\?\n$/,
    ],
    [['validate', demo, '--figure'], /argument missing/],
  ]) {
    it(`of ${JSON.stringify(args.join(' '))} makes no sense: exit code 2`, () => {
      const {status, stdout, stderr} = run(args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, said);
    });
  }

  it('can ask for help and for the version', () => {
    assert.deepEqual(run(['--version']), {status: 0, stdout: `${version}\n`, stderr: ''});
    assert.match(run(['--help']).stdout, /^ {2}validate {3}Check records/m);
    for (const option of ['--help', '-h']) {
      const {status, stdout} = run(['validate', option]);
      assert.equal(status, 0);
      for (const name of ['--figure', '--strict', '--json', '--help']) assert.ok(stdout.includes(name));
    }
  });
});
