// What stands on the command line, right and wrong, and what all commands do alike.

import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {buildCli} from '../support/built-cli.mjs';

const {run, start, shell} = await buildCli();
const folder = mkdtempSync(join(tmpdir(), 'tip-command-'));
after(() => rmSync(folder, {recursive: true}));

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const demo = 'demo/data/kosovo-2017.json';
const wrong = 'test/cli/wrong/quotes.json';
const warned = 'test/cli/wrong/warnings.json';
const page = 'https://figures.example/';

/** The names in the list of commands. */
const commands = [...(await run(['help'])).stdout.matchAll(/^ {2}(\w+) +[A-Z]/gm)].map(([, name]) => name);

describe('a command line', () => {
  for (const [args, said] of [
    [[], /^tip-figures <command>/],
    [['validte', demo], /^No command is called "validte"\. Did you mean "validate"\?\n$/],
    [['help', 'validte'], /^No command is called "validte"\. Did you mean "validate"\?\n$/],
    [['constructor'], /^No command is called "constructor"\. tip-figures help lists them\.\n$/],
    [['validate'], /^Name records: files/],
    [['validate', demo, ''], /^One of the names is empty\.\n$/],
    [['validate', '-', '-'], /^- can be named once only/],
    [['validate', '--jsn', demo], /^There is no option --jsn\. Did you mean "--json"\?\n$/],
    [['validate', '--weather', demo], /^There is no option --weather\. tip-figures help validate lists them\.\n$/],
    [['validate', '--figure', 'tier-bagde', demo], /^--figure takes no "tier-bagde"\. Did you mean "tier-badge"\?\n$/],
    [['validate', demo, '--figure'], /^--figure takes a value, and none stands behind it/],
    [['render', demo, '--lang', 'xx'], /^--lang takes en, sq, not "xx"\.\n$/],
    [['render', demo, '--suppress-below', '1'], /^--suppress-below takes a whole number from 2 to 1000, not "1"\.\n$/],
    [['validate', 'example.org/figures'], /Then write https:\/\/example\.org\/figures\.\n$/],
    [['validate', 'www.example.org'], /Then write https:\/\/www\.example\.org\.\n$/],
    [['publish', 'kosovo=example.org/k.json'], /Then write kosovo=https:\/\/example\.org\/k\.json\.\n$/],
    [['publish', demo, '--base', 'localhost:80'], /^--base takes a whole address\. Write http:\/\/localhost:80\.\n$/],
    [['render', demo, '--assets', 'cdn.example/dist/'], /^--assets .* Write https:\/\/cdn\.example\/dist\/\.\n$/],
  ]) {
    it(`of ${JSON.stringify(args.join(' '))} makes no sense: exit code 2`, async () => {
      const {status, stdout, stderr} = await run(args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, said);
    });
  }

  it('makes no sense to the process that it starts, either', () => {
    const {status, stdout, stderr} = start(['validate', '--jsn', demo]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^There is no option --jsn\. Did you mean "--json"\?\n$/);
  });

  it('may name a folder that is called as a host is, and a language of a region', async () => {
    assert.equal(shell(`mkdir -p "${folder}/a.org" && cd "${folder}" && cli validate a.org/b.json`).status, 1);
    assert.equal((await run(['render', wrong, '--lang', 'sq-XK'])).status, 1);
  });

  it('can ask for help and for the version', async () => {
    assert.deepEqual(start(['--version']), {status: 0, stdout: `${version}\n`, stderr: ''});
    const {stdout} = await run(['help']);
    assert.match(stdout, /^ {2}validate +Check records/m);
    for (const option of ['--help', '-h']) assert.equal((await run([option])).stdout, stdout);
  });

  for (const name of commands) {
    it(`can ask how ${name} is used, and do so`, async () => {
      const {status, stdout} = await run(['help', name]);
      assert.equal(status, 0);
      for (const option of ['--help', '-h']) assert.equal((await run([name, option])).stdout, stdout);
      for (const option of ['-o, --output <', '--json ', '-q, --quiet ', '-h, --help ']) {
        assert.ok(stdout.includes(option), option);
      }
      assert.match(stdout, /^Exit codes:\n(?: .*\n)* {2}2 {2}the command line/m);
      const [, examples] = /^Examples:\n((?: .*\n)+)/m.exec(stdout);
      // Before anything is done, all that stands there is read.
      for (const line of examples.trim().split('\n')) {
        const [program, ...args] = line.trim().split(' ').slice(1);
        assert.deepEqual([program, args[0]], ['tip-figures', name]);
        assert.deepEqual(await run([...args, '--help']), {status: 0, stdout, stderr: ''});
      }
    });
  }
});

describe('a command', () => {
  it('reports nothing but errors with -q', async () => {
    assert.deepEqual(await run(['validate', '-q', demo, warned]), {status: 0, stdout: '', stderr: ''});
    const {status, stdout} = await run(['validate', '-q', demo, warned, wrong]);
    assert.equal(status, 1);
    assert.deepEqual(stdout.match(/^\S+ (?:error|warning|question)/gm), [`${wrong}:3:3 error`]);
    assert.match((await run(['validate', '--quiet', '--strict', warned])).stdout, /warning/);
    assert.equal((await run(['sanitize', '-q', demo])).stderr, '');
    assert.match((await run(['export', '-q', wrong])).stderr, /not JSON/);
  });

  it('reports in JSON with --json, beside what it writes', async () => {
    for (const [args, written] of [
      [['export', demo], /^figure,section/],
      [['sanitize', demo], /^\{/],
      [['template', 'quote'], /^figure,section/],
    ]) {
      const {status, stdout, stderr} = await run([...args, '--json']);
      assert.equal(status, 0);
      assert.match(stdout, written);
      assert.equal(typeof JSON.parse(stderr), 'object');
    }
    for (const command of ['export', 'render', 'sanitize']) {
      const {status, stdout, stderr} = await run([command, wrong, '--json']);
      assert.deepEqual([status, stdout, JSON.parse(stderr).errors], [1, '', 1]);
    }
    const {error} = JSON.parse((await run(['export', demo, '--json', '-o', folder])).stderr);
    assert.match(error, /cannot be written: it is a folder/);
  });

  it('writes what it makes to the file of -o, of --output and of --out', async () => {
    const {stdout} = await run(['validate', '--json', warned]);
    for (const option of ['-o', '--output', '--out']) {
      const file = join(folder, `${option}.json`);
      assert.deepEqual(await run(['validate', '--json', warned, option, file]), {status: 0, stdout: '', stderr: ''});
      assert.equal(readFileSync(file, 'utf8'), stdout);
    }
    assert.match((await run(['publish', demo, '--base', page, '--out=demo'])).stderr, /is in the folder of the site/);
  });

  it('has colours only where somebody wants them', async () => {
    const colored = async (env, ...more) =>
      (await run(['validate', wrong, ...more], {env})).stdout.includes('\u001b[31merror');
    assert.equal(await colored({A: '1'}), false);
    assert.equal(await colored({FORCE_COLOR: '1'}), true);
    assert.equal(await colored({FORCE_COLOR: '1', NO_COLOR: '1'}), false);
    assert.match(shell(`export FORCE_COLOR=1; cli validate ${wrong}`).stdout, /\u001b\[31merror/);
    const file = join(folder, 'plain.txt');
    await colored({FORCE_COLOR: '1'}, '-o', file);
    assert.match(readFileSync(file, 'utf8'), /:3:3 error/);
  });
});
