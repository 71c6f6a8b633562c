// What tip-figures watch follows, and how it asks.

import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {afterEach, before, beforeEach, describe, it} from 'node:test';
import {buildCli} from '../support/built-cli.mjs';
import {kosovo, publishingFolder} from '../support/published-site.mjs';

// Against what hangs: a text that never comes.
describe('tip-figures watch', {timeout: 120_000}, () => {
  let cli;
  let site;
  let server;
  let child;
  let answer;
  let requests;
  before(async () => (cli = await buildCli()));
  beforeEach(async () => {
    site = publishingFolder(cli);
    requests = [];
    server = createServer((request, response) => {
      requests.push(request.headers);
      answer(request, response);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(async () => {
    child.kill();
    await once(child, 'close');
    server.closeAllConnections();
    server.close();
    site.remove();
  });

  const address = (path) => `http://127.0.0.1:${server.address().port}/${path}`;
  /** Starts it; `said` resolves once its output or its errors have a text. */
  const watch = (...records) => {
    const [, , ...rest] = site.args;
    child = spawn(process.execPath, [cli.file, 'watch', ...records, ...rest, '--every', '1']);
    let text = '';
    let heard = () => {};
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
        heard();
      });
    }
    const said = async (pattern) => {
      while (!pattern.test(text)) await new Promise((resolve) => (heard = resolve));
      text = '';
    };
    return Object.assign(said, {since: () => text});
  };

  it('follows a folder: a record that changes, one that comes, one that is refused and is put right', async () => {
    site.record('kosovo.json', kosovo);
    const said = watch(site.args[1]);
    await said(/2 figures/);
    site.record('kosovo.json', {...kosovo, 'tier-badge': {tier: '2', previous: '2'}});
    await said(/changed +f\/kosovo-tier-badge/);
    site.record('albania.json', {...kosovo, country: 'AL'});
    await said(/4 figures/);
    const before = site.files();
    site.record('albania.json', {...kosovo, country: 'AL', 'tier-badge': {tier: '7'}});
    await said(/albania\.json.*error tier-badge\.tier[^]*stays as it was/);
    assert.deepEqual(site.files(), before);
    site.record('albania.json', {...kosovo, country: 'AL', 'tier-badge': {tier: '2', previous: '2'}});
    await said(/changed +f\/albania-tier-badge/);
  });

  it('says once why nothing is published, and takes back nothing while a folder is empty', async () => {
    answer = (_, response) => response.end(JSON.stringify({...kosovo, country: 'AL'}));
    site.record('kosovo.json', kosovo);
    const said = watch(site.args[1], address('albania.json'), '--withdraw');
    await said(/4 figures/);
    const before = site.files();
    site.forget('kosovo.json');
    await said(/no record is in this folder[^]*f\/kosovo-tier-badge\/ was published/);
    // Each look asks the address.
    const looks = requests.length;
    while (requests.length < looks + 3) await once(server, 'request');
    assert.equal(said.since(), '');
    assert.deepEqual(site.files(), before);
  });

  it('says once that a figure is in no record any more', async () => {
    answer = (_, response) => response.end(JSON.stringify({...kosovo, country: 'AL'}));
    site.record('kosovo.json', kosovo);
    const said = watch(site.args[1], address('albania.json'));
    await said(/4 figures/);
    site.record('kosovo.json', {...kosovo, 'tier-badge': undefined});
    await said(/kosovo-tier-badge\/ was published and is in no record now\. It stays as it was/);
    const looks = requests.length;
    while (requests.length < looks + 3) await once(server, 'request');
    assert.equal(said.since(), '');
    site.record('kosovo.json', {...kosovo, 'tier-badge': {tier: '2', previous: '2'}});
    await said(/changed +f\/kosovo-tier-badge/);
  });

  it('asks an address for news only, and keeps the site while it fails', async () => {
    let total = 28;
    let fails = false;
    answer = ({headers}, response) => {
      const etag = `"${total}"`;
      if (fails) response.writeHead(503, {'retry-after': '1'}).end();
      else if (headers['if-none-match'] === etag) response.writeHead(304).end();
      else {
        const rows = `figure,measure,period,value,source\nvictims-trend,points,2015,${total},State\nvictims-trend,points,2016,36,State`;
        response.writeHead(200, {'content-type': 'text/csv', etag}).end(rows);
      }
    };
    const said = watch(`trend=${address('pub?output=csv')}`, '--unexplained');
    await said(/1 figure;/);
    const point = () => site.json('f/trend-victims-trend/figure.json')['victims-trend'].points;
    assert.equal(point()['2015'], 28);
    while (!requests.some((headers) => headers['if-none-match'] === '"28"')) await once(server, 'request');
    fails = true;
    await said(/answered 503; asked again later/);
    assert.equal(point()['2015'], 28);
    [fails, total] = [false, 30];
    await said(/changed +f\/trend-victims-trend/);
    assert.equal(point()['2015'], 30);
  });
});
