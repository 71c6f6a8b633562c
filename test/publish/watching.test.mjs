// What a watch does by its clock: each record by itself, and nothing withdrawn that is away for a moment.

import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {kosovo, publishingFolder} from '../support/published-site.mjs';
import {watchIn} from '../support/publisher.mjs';

const badge = 'f/kosovo-tier-badge/';
const albania = {...kosovo, country: 'AL'};
const moved = {'tier-badge': {tier: '2', previous: '2'}};

describe('a watch', () => {
  let site;
  beforeEach(() => {
    site = publishingFolder();
    site.record('kosovo.json', kosovo);
    site.record('albania.json', albania);
  });
  afterEach(() => site.remove());

  const previous = (slug) => site.json(`f/${slug}-tier-badge/figure.json`)['tier-badge'].previous;
  const listed = () => site.json('figures.json').map(({slug, withdrawn}) => (withdrawn ? `${slug} withdrawn` : slug));
  const all = ['albania-tier-badge', 'albania-victim-breakdown', 'kosovo-tier-badge', 'kosovo-victim-breakdown'];

  it('publishes the correction of a record while another is broken, whose figures stay', async () => {
    const look = watchIn(site);
    await look();
    site.putFile('records/albania.json', '{"version": 1, "tier-');
    site.record('kosovo.json', {...kosovo, ...moved});
    const {out, error} = await look();
    assert.match(error, /albania\.json.*error[^]*albania\.json: what was published of it stays as it was/);
    assert.match(out, /changed +f\/kosovo-tier-badge/);
    assert.equal(previous('kosovo'), '2');
    assert.deepEqual(listed(), all);
    site.record('albania.json', {...albania, ...moved});
    await look();
    assert.deepEqual([previous('albania'), listed()], ['2', all]);
  });

  it('publishes the others where one changed a number without a correction, and says so once', async () => {
    const look = watchIn(site);
    await look();
    site.record('albania.json', {...albania, 'victim-breakdown': {total: 37, sex: {female: 30}}});
    site.record('kosovo.json', {...kosovo, ...moved});
    const {error} = await look();
    assert.match(error, /f\/albania-victim-breakdown\/ victim-breakdown\.total is another/);
    assert.deepEqual([previous('kosovo'), listed()], ['2', all]);
    assert.equal((await look()).error, '');
  });

  it('withdraws what is away for ten minutes, and not what comes back before', async () => {
    const look = watchIn(site, {withdraws: true});
    await look();
    site.forget('kosovo.json');
    assert.match((await look()).error, /f\/kosovo-tier-badge\/ was published.*It is withdrawn if it stays away/);
    assert.deepEqual(listed(), all);
    site.record('kosovo.json', kosovo);
    await look(9);
    site.forget('kosovo.json');
    await look(1);
    assert.equal((await look(9)).error, '');
    assert.deepEqual(listed(), all);
    assert.ok(site.has(`${badge}figure.csv`));
    assert.match((await look(1)).out, /withdrawn +f\/kosovo-tier-badge/);
    assert.deepEqual(listed(), [
      ...all.slice(0, 2),
      'kosovo-tier-badge withdrawn',
      'kosovo-victim-breakdown withdrawn',
    ]);
    assert.equal((await look()).out, '');
  });

  it('withdraws at once where a section says so', async () => {
    const look = watchIn(site);
    await look();
    site.record('kosovo.json', {...kosovo, 'tier-badge': {withdrawn: '2026-11-30', reason: 'error'}});
    await look();
    assert.deepEqual(listed(), all.with(2, 'kosovo-tier-badge withdrawn'));
  });

  it('withdraws nothing by itself, and says so once', async () => {
    const look = watchIn(site);
    await look();
    site.forget('kosovo.json');
    assert.match((await look()).error, /f\/kosovo-tier-badge\/ was published.*It stays as it was/);
    assert.deepEqual(await look(60), {out: '', error: ''});
    assert.deepEqual(listed(), all);
  });

  it('withdraws nothing while a folder is without any record, however long', async () => {
    const look = watchIn(site, {withdraws: true});
    await look();
    site.forget('kosovo.json');
    site.forget('albania.json');
    assert.match((await look()).error, /no record is in this folder/);
    await look(60);
    await look(60);
    assert.deepEqual(listed(), all);
  });
});
