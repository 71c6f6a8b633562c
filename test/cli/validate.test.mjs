// The command as newsrooms use it: with files, pipes, output and an exit code.

import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {buildCli} from '../support/built-cli.mjs';

const {run, start} = await buildCli();
const scratch = mkdtempSync(join(tmpdir(), 'tip-figures-validate-'));
after(() => rmSync(scratch, {recursive: true}));

const demo = 'demo/data/kosovo-2017.json';
const wrong = (name) => `test/cli/wrong/${name}.json`;

/** A file of the test's own. */
function write(name, data) {
  const file = join(scratch, name);
  writeFileSync(file, data);
  return file;
}

/** The first lines of all entries, without the file: place, severity and path. */
const heads = ({stdout}, file) =>
  stdout
    .split('\n')
    .filter((line) => line.startsWith(file) && !/: (fine|\d+ errors?, \d+ warnings?(, \d+ questions?)?)\.$/.test(line))
    .map((line) => line.slice(file.length).replace(/^:/, ''));

describe('tip-figures validate', () => {
  it('says that the demo is fine', () => {
    assert.deepEqual(start(['validate', demo]), {status: 0, stdout: `${demo}: fine.\n`, stderr: ''});
  });

  it('says for each problem where it is, what is wrong, and how to mend it', async () => {
    const {status, stdout} = await run(['validate', wrong('trailing-comma')]);
    assert.equal(status, 1);
    assert.equal(
      stdout,
      `test/cli/wrong/trailing-comma.json:6:3 error
  not JSON: expected a name in double quotes, found } (json)
  Remove the comma before it.

test/cli/wrong/trailing-comma.json: 1 error, 0 warnings.
`,
    );
  });

  for (const [name, ...expected] of [
    ['quotes', '3:3 error'],
    ['twice', '3:17 warning tier-badge', '3:43 error tier-badge.previous', '4:14 error country'],
    [
      'slips',
      '1:1 warning',
      '3:14 error country',
      '4:3 error sorces',
      '6:5 warning sources.tip2017',
      '6:58 error sources.tip2017.ulr',
      '8:13 error source',
      '10:14 error victim-breakdown.total',
      '12:24 error victim-breakdown.exploitation["forced-labuor"]',
      '15:12 error victim-breakdown.sex.female',
      '16:31 error victim-breakdown.previous["last year"]',
      '21:7 error sentence-distribution.sentences[0]',
    ],
    [
      'sums',
      '7:12 error victim-breakdown.sex',
      '7:35 warning victim-breakdown.sex.male',
      '8:22 warning victim-breakdown.age.child',
      '9:18 warning victim-breakdown.previous["2015-07/2015-12"]',
      '14:15 error funding-gap.change',
      '15:25 error funding-gap.victims["2016"]',
      '22:54 error justice-outcomes.atMinimum',
    ],
    [
      'warnings',
      '2:15 warning sources.k20',
      '4:23 warning victim-breakdown',
      '6:43 warning victim-breakdown.exploitation["slavery-servitude"]',
      '6:64 warning victim-breakdown.exploitation["slavery-servitude"].note',
    ],
  ]) {
    it(`finds all that is wrong with ${name}.json`, async () => {
      const result = await run(['validate', wrong(name)]);
      assert.deepEqual(heads(result, wrong(name)), expected);
      assert.equal(result.status, name === 'warnings' ? 0 : 1);
    });
  }

  it('prints as many problems as somebody reads, and counts the others', async () => {
    const unread = Object.fromEntries(Array.from({length: 300}, (_, index) => [`weather${index}`, index]));
    const file = write('many.json', JSON.stringify({source: 'A', period: '2016', total: 36, ...unread}));
    const {status, stdout} = await run(['validate', '--figure', 'victim-breakdown', file]);
    assert.equal(status, 0);
    assert.equal(stdout.match(/ warning weather/g).length, 200);
    assert.match(stdout, /… and 100 more problems; validate --json lists them\.\n.*: 0 errors, 300 warnings\.\n$/);
  });

  it('says of a list that is too long only that, not what is wrong with each key', async () => {
    const keys = Array.from({length: 101}, (_, index) => `key-${index}: 30`).join('; ');
    const file = write('long.json', JSON.stringify({source: 'A', period: '2016', total: 36, exploitation: keys}));
    assert.deepEqual(heads(await run(['validate', '--figure', 'victim-breakdown', file]), file), [
      '1:57 error exploitation',
    ]);
  });

  it('fails on warnings only where it is told to', async () => {
    assert.equal((await run(['validate', wrong('warnings')])).status, 0);
    assert.equal((await run(['validate', '--strict', wrong('warnings')])).status, 1);
    assert.equal((await run(['validate', '--strict', demo])).status, 0);
    assert.match((await run(['validate', wrong('warnings')])).stdout, /: 0 errors, 4 warnings\.\n$/);
  });

  it('asks questions, which fail in no case, and names what no figure draws, which fails where warnings do', async () => {
    const said = {source: 'A', period: '2016'};
    const question = write(
      'question.json',
      JSON.stringify({...said, 'justice-outcomes': {prosecuted: 24, convicted: 31}}),
    );
    const asked = await run(['validate', '--strict', question]);
    assert.equal(asked.status, 0);
    assert.match(asked.stdout, /:\d+:\d+ question justice-outcomes\.convicted\n {2}31 people .*\(convicted\)\n/);
    assert.match(asked.stdout, /: 0 errors, 0 warnings, 1 question\.\n$/);
    const undrawn = write('undrawn.json', JSON.stringify({...said, 'justice-outcomes': {convicted: 24, appeal: 40}}));
    assert.equal((await run(['validate', undrawn])).status, 0);
    assert.equal((await run(['validate', '--strict', undrawn])).status, 1);
    // What no figure draws is kept.
    assert.match((await run(['sanitize', undrawn])).stdout, /"appeal": 40/);
  });

  it('checks several files, the good ones too', async () => {
    const {status, stdout} = await run(['validate', demo, wrong('quotes'), 'nowhere.json']);
    assert.equal(status, 1);
    assert.match(stdout, /kosovo-2017\.json: fine\.\n/);
    assert.match(stdout, /\nnowhere\.json error\n {2}there is no such file \(file\)\n/);
    assert.match(stdout, /\n3 files: 2 errors, 0 warnings\.\n$/);
  });

  it('checks all records of a folder, and sheets by row and column', async () => {
    const {status, stdout} = await run(['validate', 'demo/data']);
    assert.equal(status, 0);
    assert.match(stdout, /demo\/data\/kosovo-2017\.csv: fine\.\n/);
    assert.match(stdout, /demo\/data\/kosovo-2017\.json: fine\.\n/);
    const sheet = write('trend.csv', 'measure,period,value,source\npoints,2015,28,A\npoints,2016,many,A\n');
    const refused = await run(['validate', '--figure', 'victims-trend', sheet]);
    assert.equal(refused.status, 1);
    assert.deepEqual(heads(refused, sheet), [' error row 3, value']);
  });

  it('reads what comes in through the pipe', async () => {
    const text = readFileSync(new URL('../../demo/data/kosovo-2017.json', import.meta.url), 'utf8');
    assert.deepEqual(await run(['validate', '-'], {input: text}), {status: 0, stdout: '(piped): fine.\n', stderr: ''});
    const {status, stdout} = await run(['validate', '-'], {input: '{"source": "A", "tier-badge": {"tier": "4"}}'});
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^\(piped\):1:40 error tier-badge\.tier\n {2}expected one of 1, 2, .*, got "4" \(not-a-tier\)\n/,
    );
  });

  it('prints for machines', async () => {
    const {status, stdout} = await run(['validate', '--json', demo, wrong('warnings')]);
    const {errors, warnings, files} = JSON.parse(stdout);
    assert.deepEqual([status, errors, warnings, files.length], [0, 0, 4, 2]);
    assert.deepEqual(files[0], {file: demo, errors: 0, warnings: 0, questions: 0, problems: []});
    assert.deepEqual(files[1].problems[0], {
      severity: 'warning',
      rule: 'sources',
      code: 'sources',
      path: 'sources.k20',
      line: 2,
      column: 15,
      message: 'the source has no date',
      mend: 'Add "date" with the day, month or year of its publication: "2017-06-27".',
    });
  });

  it('takes the section of one figure, named or guessed', async () => {
    const file = write('section.json', '{"source": "A", "previous": "9"}');
    assert.deepEqual(heads(await run(['validate', file]), file), ['1:1 error']);
    assert.deepEqual(heads(await run(['validate', '--figure', 'tier-badge', file]), file), ['1:29 error previous']);
  });

  it('keeps what a document holds from commanding the terminal', async () => {
    const {stdout} = await run(['validate', '-'], {input: '{"tier-badge": {"tier": "2", "\\u009b31m\\u202e": 1}}'});
    assert.doesNotMatch(stdout, /[\u009b\u202e]/);
    assert.match(stdout, /31m/);
  });
});

describe('a file that cannot be checked', () => {
  for (const [name, file, head, message] of [
    ['is not there', 'nowhere.json', 'error', 'there is no such file'],
    ['is a pattern that the shell has left', 'nowhere/*.json', 'error', 'name the files, or their folder'],
    ['is a folder without any', 'demo/fonts', 'error', 'no record is in this folder'],
    ['is empty', write('empty.json', ''), 'error', 'the file is empty'],
    ['is blank', write('blank.json', ' \n'), 'error', 'the file is empty'],
    ['is too large', write('large.json', ' '.repeat(5_000_000)), 'error', 'larger than 1 MB'],
    ['is UTF-16', write('utf16.json', Buffer.from('\ufeff{"a": 1}', 'utf16le')), 'error', 'the file is UTF-16'],
    ['is UTF-16 without a mark', write('bare.json', Buffer.from('{"a": 1}', 'utf16le')), 'error', 'the file is UTF-16'],
    [
      'is UTF-16 of the other order',
      write('swapped.json', Buffer.from('{"a": 1}', 'utf16le').swap16()),
      'error',
      'the file is UTF-16',
    ],
    ['is a workbook', write('book.json', Buffer.from('PK\u0003\u0004\xff', 'latin1')), 'error', 'this is a workbook'],
    ['is half a workbook', write('half.xlsx', 'PK\u0003\u0004'), 'error', 'cannot be read as a workbook'],
    ['is an old workbook', write('book.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'error', 'this is a workbook'],
    [
      'is a sheet',
      write('sheet.txt', 'figure,measure,value\n'),
      '1:1 error',
      'Make a record of this spreadsheet first',
    ],
    [
      'is Latin-1',
      write('latin1.json', Buffer.from('{\n "a": "Kosovë"}', 'latin1')),
      '2:13 error',
      'the file is not UTF-8',
    ],
  ]) {
    it(`because it ${name} is said to be so`, async () => {
      const result = await run(['validate', file]);
      assert.equal(result.status, 1);
      assert.deepEqual(
        heads(result, file).map((line) => line.trim()),
        [head],
      );
      assert.ok(result.stdout.includes(message), result.stdout);
    });
  }

  it('is not one that begins with a byte order mark, which is only warned of', async () => {
    const file = write('mark.json', '\ufeff{\n"tier-badge": {"tier": "2", "teir": 1}}');
    const result = await run(['validate', file]);
    assert.deepEqual(
      heads(result, file).map((line) => line.trim()),
      ['warning', '2:15 warning tier-badge', '2:29 error tier-badge.teir'],
    );
    assert.match(result.stdout, /byte order mark/);
  });
});
