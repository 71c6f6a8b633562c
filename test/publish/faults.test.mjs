// Runs that die, disks that are full, two runs at once: the site is whole at any moment.

import assert from 'node:assert/strict';
import {existsSync, readdirSync, utimesSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {afterEach, before, beforeEach, describe, it} from 'node:test';
import {buildCli} from '../support/built-cli.mjs';
import {kosovo, publishingFolder, startWithFaults} from '../support/published-site.mjs';

const changed = {
  ...kosovo,
  'tier-badge': {tier: '2', previous: '2'},
  corrections: [{date: '2017-07-04', path: 'victim-breakdown.total', was: 36, now: 37}],
  'victim-breakdown': {total: 37, sex: {female: 30}},
  'key-figure': {value: 95, unit: 'cases'},
};

describe('a site whose run fails', () => {
  let cli;
  let site;
  let old;
  let next;
  /** What a run writes where none fails. */
  const filesOf = async (record) => {
    const folder = publishingFolder(cli);
    folder.record('kosovo.json', record);
    await folder.publish();
    const files = withoutDates(folder.files());
    folder.remove();
    return files;
  };
  before(async () => {
    cli = await buildCli();
    old = await filesOf(kosovo);
    next = await filesOf(changed);
  });
  beforeEach(async () => {
    site = publishingFolder(cli);
    site.record('kosovo.json', kosovo);
    await site.publish();
    site.record('kosovo.json', changed);
  });
  afterEach(() => site.remove());

  const withoutDates = (files) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => !/^\.publish|dates\.json$/.test(path)));

  /** No file is half of one, and no list names a figure that was never there. deaths.test.mjs looks at each folder. */
  const assertWhole = () => {
    const files = withoutDates(site.files());
    for (const [path, text] of Object.entries(files)) assert.ok([old[path], next[path]].includes(text), path);
    for (const {slug} of JSON.parse(files['figures.json']))
      assert.ok(old[`f/${slug}/index.html`] ?? files[`f/${slug}/index.html`], slug);
  };

  const assertDone = async () => {
    const {status, stderr} = await site.publish();
    assert.equal(status, 0, stderr);
    assert.deepEqual(withoutDates(site.files()), next);
    assert.ok(!site.has('.publish'));
    assert.match((await site.publish()).stdout, /nothing changed/);
  };

  for (const at of [2, 10]) {
    it(`is as it was after the death of a run at file ${at} that it writes, and the next run ends the work`, async () => {
      const {signal} = await startWithFaults(cli.file, site.args, {call: 'writeFileSync', at, kill: true}).ended;
      assert.equal(signal, 'SIGKILL');
      assert.deepEqual(withoutDates(site.files()), old);
      await assertDone();
    });
  }

  for (const at of [1, 3, 5]) {
    it(`is whole after the death of a run at file ${at} that takes its place, and the next run ends the work`, async () => {
      const {signal} = await startWithFaults(cli.file, site.args, {call: 'renameSync', at, kill: true}).ended;
      assert.equal(signal, 'SIGKILL');
      assertWhole();
      await assertDone();
    });
  }

  for (const [what, at, code] of [
    ['a disk is full', 5, 'ENOSPC'],
    ['no more room is allowed', 5, 'EDQUOT'],
    ['there is not even room for a lock', 1, 'ENOSPC'],
  ]) {
    it(`is as it was where ${what}, and the run says so`, async () => {
      const {code: status, stderr} = await startWithFaults(cli.file, site.args, {call: 'writeFileSync', at, code})
        .ended;
      assert.equal(status, 1);
      assert.match(stderr, /there is no room left/);
      assert.match(stderr, /Nothing was published/);
      assert.deepEqual(withoutDates(site.files()), old);
      assert.ok(!existsSync(join(site.root, 'site/.publish')));
      await assertDone();
    });
  }

  it('is whole where a file cannot take its place, and the run does not say that nothing was published', async () => {
    const {code: status, stderr} = await startWithFaults(cli.file, site.args, {call: 'renameSync', at: 6, code: 'EIO'})
      .ended;
    assert.equal(status, 1);
    assert.match(stderr, /Run it again/);
    assert.doesNotMatch(stderr, /Nothing was published/);
    assertWhole();
    await assertDone();
  });

  const lock = (content) => site.putFile('site/.publish/lock', JSON.stringify(content));

  it('takes no second run while one is at work', async () => {
    lock({pid: process.pid, host: hostname(), run: 'other'});
    const {status, stderr} = cli.start(site.args);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`Another run publishes into this folder \\(process ${process.pid}`));
    assert.deepEqual(withoutDates(site.files()), old);
  });

  it('waits for nobody where a lock was cut short some time ago', async () => {
    site.putFile('site/.publish/lock', '{"pid":');
    const before = Date.now() / 1000 - 60;
    utimesSync(join(site.root, 'site/.publish/lock'), before, before);
    await assertDone();
  });

  it('takes no run while one of another computer is at work, or was a moment ago', async () => {
    lock({pid: 1, host: 'elsewhere', run: 'other'});
    assert.equal((await site.publish()).status, 1);
  });

  it('is of one run where five start at once', async () => {
    const runs = Array.from({length: 5}, () => startWithFaults(cli.file, site.args, {call: 'none', at: 0}).ended);
    const ends = await Promise.all(runs);
    assert.ok(ends.some(({code}) => code === 0));
    for (const {code, stderr} of ends) if (code !== 0) assert.match(stderr, /Another run publishes/);
    assert.deepEqual(withoutDates(site.files()), next);
    assert.deepEqual(
      readdirSync(join(site.root, 'site')).filter((name) => name.startsWith('.')),
      [],
    );
  });
});
