// Where the command that takes small counts out may write, and what it says where it cannot.

import assert from 'node:assert/strict';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {buildCli} from '../support/built-cli.mjs';

const record = {period: '2016', 'victim-breakdown': {total: 36, sex: {female: 34, male: 2}}};

describe('the output of tip-figures sanitize', () => {
  let cli;
  let folder;
  const file = (name, content = record) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  before(async () => {
    cli = await buildCli();
    folder = mkdtempSync(join(tmpdir(), 'tip-figures-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  it('does not replace the only copy of the full numbers', async () => {
    const path = file('record.json');
    const {status, stderr} = await cli.run(['sanitize', path, '-o', path]);
    assert.equal(status, 2);
    assert.match(stderr, /would replace the file that it is made of/);
    assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), record);
  });

  for (const [kind, link] of [
    ['symbolic', symlinkSync],
    ['hard', linkSync],
  ]) {
    it(`does not replace it through a ${kind} link`, async () => {
      const [path, other] = [file(`${kind}.json`), join(folder, `${kind}-link.json`)];
      link(path, other);
      for (const args of [
        [path, '-o', other],
        [other, '-o', path],
      ]) {
        const {status, stderr} = await cli.run(['sanitize', ...args]);
        assert.equal(status, 2);
        assert.match(stderr, /would replace the file that it is made of/);
      }
      assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), record);
    });
  }

  it('does not replace it where a shell has made it what comes in', () => {
    const path = file('redirected.json');
    const {status, stderr} = cli.shell(`cli sanitize - -o "${path}" < "${path}"`);
    assert.equal(status, 2);
    assert.match(stderr, /would replace the file that it is made of/);
    assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), record);
  });

  it('says where a document cannot be protected, and why', async () => {
    const weather = Object.fromEntries(Array.from({length: 101}, (_, index) => [`c${index}`, 1]));
    const path = file('many.json', {'victim-breakdown': {total: 101, weather}});
    const {status, stdout, stderr} = await cli.run(['sanitize', path]);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /many\.json error victim-breakdown\.weather\n {2}cannot be protected: /);
    assert.doesNotMatch(stderr, /\n {4}at |FigureError/);
  });

  /** A folder of its own with the record, and what `sanitize` makes of it where nothing is in the way. */
  const room = async (name) => {
    const place = join(folder, name);
    mkdirSync(place);
    const path = file(`${name}/record.json`);
    return {place, path, expected: (await cli.run(['sanitize', path])).stdout};
  };

  it('replaces an earlier output, keeps its mode, and leaves nothing beside it', async () => {
    const {place, path, expected} = await room('again');
    const target = join(place, 'public.json');
    writeFileSync(target, 'old');
    chmodSync(target, 0o604);
    const {ino} = statSync(target);
    assert.equal((await cli.run(['sanitize', path, '-o', target])).status, 0);
    assert.equal(readFileSync(target, 'utf8'), expected);
    assert.equal((statSync(target).mode & 0o777).toString(8), '604');
    assert.notEqual(statSync(target).ino, ino, 'what was being read or served stays whole');
    assert.deepEqual(readdirSync(place).sort(), ['public.json', 'record.json']);
  });

  for (const [kind, there] of [
    ['a file', true],
    ['a file that is not there yet', false],
  ]) {
    it(`is written through symbolic links to ${kind}, which stay links`, async () => {
      const {place, path, expected} = await room(`links-${there}`);
      mkdirSync(join(place, 'web'));
      const target = join(place, 'web/public.json');
      if (there) writeFileSync(target, 'old');
      symlinkSync('web/public.json', join(place, 'one.json'));
      symlinkSync('one.json', join(place, 'two.json'));
      assert.equal((await cli.run(['sanitize', path, '-o', join(place, 'two.json')])).status, 0);
      assert.equal(readFileSync(target, 'utf8'), expected);
      for (const name of ['one.json', 'two.json']) assert.equal(lstatSync(join(place, name)).isSymbolicLink(), true);
      assert.deepEqual(readdirSync(join(place, 'web')), ['public.json']);
    });
  }

  it('leaves an earlier output as it was where the new one finds no room', async () => {
    const {place} = await room('full');
    const sources = Object.fromEntries(Array.from({length: 90}, (_, n) => [`s${n}`, {publisher: 'x'.repeat(400)}]));
    const path = file('full/long.json', {...record, sources});
    const target = join(place, 'public.json');
    writeFileSync(target, '{"good": true}');
    // The largest file that may be written, in blocks, as a full disk would have it.
    cli.shell(`ulimit -f 8; cli sanitize "${path}" -o "${target}"`);
    assert.equal(readFileSync(target, 'utf8'), '{"good": true}');
  });

  it('says in one line that there is no room, and does not replace what is no file', async () => {
    const {status, stdout, stderr} = await cli.run(['sanitize', file('record.json'), '-o', '/dev/full']);
    assert.deepEqual([status, stdout], [1, '']);
    assert.equal(stderr, '/dev/full cannot be written: there is no room left. Name another file with -o.\n');
    assert.equal(lstatSync('/dev/full').isCharacterDevice(), true);
  });

  for (const [what, args] of [
    ['a report', ['validate']],
    ['a document', ['sanitize']],
    ['help', ['--help']],
  ]) {
    it(`says in one line that ${what} finds no room on the output stream`, () => {
      const names = args[0] === '--help' ? [] : [`"${file('record.json')}"`];
      const {status, stderr} = cli.shell(`cli ${[...args, ...names].join(' ')} > /dev/full`);
      assert.equal(status, 1);
      assert.match(stderr, /^The output cannot be written: there is no room left\.$/m);
      assert.doesNotMatch(stderr, /\n {4}at |node:/);
    });

    for (const [stream, others] of [
      ['output', ''],
      ['error', '2>&1 >/dev/null'],
    ]) {
      it(`ends as ever where nobody reads ${what} on the ${stream} stream`, () => {
        const names = args[0] === '--help' ? [] : [`"${file('record.json')}"`];
        const line = [...args, ...names].join(' ');
        const {stdout, stderr} = cli.shell(`{ { cli ${line}; echo $? >&4; } ${others} | true; } 4>&1`);
        assert.equal(stdout.trim(), '0');
        assert.doesNotMatch(stderr, /\n {4}at |node:/);
      });
    }
  }

  for (const [what, target, message] of [
    ['in no folder', 'nowhere/public.json', /cannot be written: there is no such folder\./],
    ['that is a folder', '.', /cannot be written: it is a folder, not a file\./],
    ['below a file', 'record.json/public.json', /cannot be written: a part of its path is no folder\./],
  ]) {
    it(`says why an output ${what} cannot be written, and does not report it as done`, async () => {
      const {status, stdout, stderr} = await cli.run(['sanitize', file('record.json'), '-o', join(folder, target)]);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }
});
