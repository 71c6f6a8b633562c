// The language in which the command prints: that of the terminal, or the one that is asked for.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {buildCli} from '../support/built-cli.mjs';

const {run, shell} = await buildCli();
const {inLanguage, publishText} = await loadSource({
  '@tip-figures/cli/language.js': ['inLanguage'],
  '@tip-figures/cli/report/publish-report.js': ['publishText'],
});
const demo = 'demo/data/kosovo-2017.json';
const warned = 'test/cli/wrong/warnings.json';
const albanian = /^Asnjë komandë nuk quhet "validte"/;
const english = /^No command is called "validte"/;

describe('the language of the command', () => {
  for (const [env, said] of [
    [{}, english],
    [{LANG: 'sq_AL.UTF-8'}, albanian],
    [{LANG: 'sq'}, albanian],
    [{LANG: 'sq@euro'}, albanian],
    [{LANG: 'sq_AL.UTF-8', LC_MESSAGES: 'en_GB.UTF-8'}, english],
    [{LANG: 'en_GB.UTF-8', LC_MESSAGES: 'sq_XK.UTF-8'}, albanian],
    [{LC_ALL: 'sq_AL', LC_MESSAGES: 'C', LANG: 'C'}, albanian],
    [{LC_ALL: 'C', LANG: 'sq_AL'}, english],
    [{LC_ALL: '', LANG: 'sq_AL'}, albanian],
    [{LANG: 'de_DE.UTF-8'}, english],
    [{LANG: 'constructor'}, english],
  ]) {
    it(`is that of the terminal: ${JSON.stringify(env)}`, async () => {
      assert.match((await run(['validte'], {env})).stderr, said);
    });
  }

  it('is the one that is asked for, before or behind the command, whatever the terminal has', async () => {
    const first = await run(['--language', 'sq', 'validate', demo, '--weather']);
    assert.match(first.stderr, /^Nuk ka opsion --weather/);
    for (const args of [
      ['validate', '--language', 'sq', demo, '--weather'],
      ['validate', demo, '--weather', '--language=sq'],
    ]) {
      assert.deepEqual(await run(args), first);
    }
    assert.match((await run(['validte', '--language', 'en'], {env: {LANG: 'sq_AL'}})).stderr, english);
  });

  it('is one that the command speaks', async () => {
    for (const [args, said] of [
      [['--language', 'de', 'validate', demo], /^--language takes en, sq, not "de"\.\n$/],
      [['validate', demo, '--language'], /^--language takes en, sq, not ""\.\n$/],
      [['validate', demo, '--langauge', 'sq'], /^There is no option --langauge\. Did you mean "--language"\?\n$/],
    ]) {
      const {status, stderr} = await run(args);
      assert.equal(status, 2);
      assert.match(stderr, said);
    }
  });

  it('is not the language of the figures', async () => {
    const {stdout} = await run(['render', demo, '--figure', 'tier-badge', '--language', 'sq', '--lang', 'en']);
    assert.match(stdout, /Tier 2/);
  });

  it('is one of each run, also where several run at once', async () => {
    const runs = await Promise.all(
      ['sq', 'en', 'sq', 'en'].map((one) => run(['validate', warned, '--json', '--language', one])),
    );
    const [first, second, ...rest] = runs.map(({stdout}) => stdout);
    assert.notEqual(first, second);
    assert.deepEqual(rest, [first, second]);
  });

  it('is that of the environment of the process', () => {
    assert.match(shell('LANG=sq_AL.UTF-8 cli validte 2>&1').stdout, albanian);
  });
});

describe('in Albanian', () => {
  const env = {LANG: 'sq_AL.UTF-8'};

  it('help has every command with its options, examples and exit codes', async () => {
    const [all, ours] = await Promise.all([run(['help']), run(['help'], {env})]);
    const named = ({stdout}) => stdout.match(/^ {2}[\w-]+/gm);
    assert.deepEqual(named(ours), named(all));
    for (const command of named(all)
      .map((name) => name.trim())
      .filter((name) => !/^-|help/.test(name))) {
      const [one, other] = [(await run(['help', command])).stdout, (await run(['help', command], {env})).stdout];
      const options = (text) => text.match(/^ {2}(?:-\w, )?--[\w-]+/gm);
      const lines = (text) => text.match(/^ {2}npx .*/gm);
      assert.deepEqual([options(other), lines(other)], [options(one), lines(one)]);
      assert.match(other, /\n\nOpsionet:\n.*\n\nShembuj:\n.*\n\nKodet e daljes:\n/s);
      assert.doesNotMatch(other, /\b(?:the|which|where|written)\b/, command);
    }
  });

  it('findings keep their codes and places, and all else is in it', async () => {
    const [one, other] = [await run(['validate', warned]), await run(['validate', warned], {env})];
    assert.equal(other.status, one.status);
    const places = ({stdout}) => stdout.match(/:\d+:\d+ /g);
    const codes = ({stdout}) => stdout.match(/\([\w-]+\)$/gm);
    assert.deepEqual([places(other), codes(other)], [places(one), codes(one)]);
    assert.match(other.stdout, /paralajmërim/);
    // Names of files stand before the place, and keys of a record in quotes.
    const said = other.stdout.replace(/^\S+|"[^"]*"|\([\w-]+\)$/gm, '');
    assert.doesNotMatch(said, /\b(?:expected|warnings?|errors?|questions?|write|should)\b/i);
  });

  it('what a reader refuses has what was expected', async () => {
    const {stdout} = await run(['validate', 'test/cli/wrong/quotes.json', '--json'], {env});
    assert.match(JSON.parse(stdout).files[0].problems[0].message, /^nuk është JSON/);
  });

  it('what cannot be drawn is told, as in English behind its place', async () => {
    const asked = ['render', 'demo/data/thailand-2018.json', '--figure', 'key-figure', '--section', 'nope'];
    const [one, other] = [await run(asked), await run(asked, {env})];
    assert.deepEqual([one.status, other.status], [1, 1]);
    assert.match(one.stderr, /expected/);
    assert.doesNotMatch(other.stderr, /expected/);
    assert.match(other.stderr, /\.\n$/);
  });

  it('what was withheld is told, and what was published', async () => {
    assert.match((await run(['sanitize', demo], {env})).stderr, /^demo\/data\/kosovo-2017\.json: .* nën 5\.\n/);
    const changes = ['f/a/index.html', 'f/b/index.html'].map((path) => ({path, kind: 'new'}));
    const report = {figures: 2, changes, unexplained: [], withdrawn: [], kept: [], listBytes: 0, drawn: 1};
    const said = (isCheck) => inLanguage('sq', () => publishText(report, isCheck));
    assert.match(said(false), /^ {2}e re {6}f\/a\/\n.*\n2 figura; ndryshuan 2 vende\.\n1 ka vizatime të reja\.\n$/);
    assert.match(said(true), /\n2 figura; do të ndryshonin 2 vende\.\n/);
  });
});
