// Where the command that takes small counts out may write, and what it says where it cannot.

import assert from 'node:assert/strict';
import {linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
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
  after(async () => {
    await cli.remove();
    rmSync(folder, {recursive: true});
  });

  it('does not replace the only copy of the full numbers', () => {
    const path = file('record.json');
    const {status, stderr} = cli.run(['sanitize', path, '-o', path]);
    assert.equal(status, 2);
    assert.match(stderr, /only copy of the full numbers/);
    assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), record);
  });

  for (const [kind, link] of [
    ['symbolic', symlinkSync],
    ['hard', linkSync],
  ]) {
    it(`does not replace it through a ${kind} link`, () => {
      const [path, other] = [file(`${kind}.json`), join(folder, `${kind}-link.json`)];
      link(path, other);
      for (const args of [
        [path, '-o', other],
        [other, '-o', path],
      ]) {
        const {status, stderr} = cli.run(['sanitize', ...args]);
        assert.equal(status, 2);
        assert.match(stderr, /only copy of the full numbers/);
      }
      assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), record);
    });
  }

  it('says where a document cannot be protected, and why', () => {
    const citizenship = Object.fromEntries(Array.from({length: 101}, (_, index) => [`c${index}`, 1]));
    const path = file('many.json', {'victim-breakdown': {total: 101, citizenship}});
    const {status, stdout, stderr} = cli.run(['sanitize', path]);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /many\.json error victim-breakdown\.citizenship\n {2}cannot be protected: /);
    assert.doesNotMatch(stderr, /\n {4}at |FigureError/);
  });

  for (const [what, target, message] of [
    ['in no folder', 'nowhere/public.json', /cannot be written: there is no such folder\./],
    ['that is a folder', '.', /cannot be written: it is a folder, not a file\./],
    ['below a file', 'record.json/public.json', /cannot be written: a part of its path is no folder\./],
  ]) {
    it(`says why an output ${what} cannot be written, and does not report it as done`, () => {
      const {status, stdout, stderr} = cli.run(['sanitize', file('record.json'), '-o', join(folder, target)]);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }
});
