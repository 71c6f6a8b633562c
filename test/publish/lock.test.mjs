// Who holds the lock of a site: the process that wrote it, as long as that runs, and no other with its number.

import assert from 'node:assert/strict';
import {readFileSync, utimesSync} from 'node:fs';
import {hostname} from 'node:os';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {kosovo, publishingFolder} from '../support/published-site.mjs';
import {publishIn} from '../support/publisher.mjs';

// The process that started this one runs as long as this does.
const pid = process.ppid;
const other = {pid, host: hostname(), run: 'other'};
const minutes = 60;

describe('a lock of another run', () => {
  let site;
  beforeEach(() => {
    site = publishingFolder();
    site.record('kosovo.json', kosovo);
  });
  afterEach(() => site.remove());

  /** @param age - since its run gave a sign of life, in seconds. */
  const isTaken = async (content, age = 0) => {
    site.putFile('site/.publish/lock', JSON.stringify(content));
    const when = Date.now() / 1000 - age;
    utimesSync(site.place('site/.publish/lock'), when, when);
    const {report, reasons} = await publishIn(site);
    if (!report) assert.match(reasons.join(), new RegExp(`Another run publishes .*process ${pid}`));
    return Boolean(report);
  };

  it('is believed while its process runs and gives signs', async () => assert.equal(await isTaken(other), false));

  it('is not believed for ever where another program may have its number by now', async () => {
    assert.equal(await isTaken(other, 9 * minutes), false);
    assert.equal(await isTaken(other, 11 * minutes), true);
  });

  const start = () => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20];
  };

  if (process.platform === 'linux') {
    it('is taken over at once where the process of its number was started at another time', async () => {
      assert.equal(await isTaken({...other, start: '1'}), true);
    });

    it('is believed however silent it is where its own process still runs', async () => {
      assert.equal(await isTaken({...other, start: start()}, 60 * minutes), false);
    });
  }
});
