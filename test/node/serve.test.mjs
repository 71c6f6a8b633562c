import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {connect} from 'node:net';
import {networkInterfaces, tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {serve} from '../../scripts/serve.mjs';

const root = mkdtempSync(join(tmpdir(), 'tip-serve-'));
let site;

before(async () => {
  for (const folder of ['demo/data', 'demo/.hidden', 'private', 'demo-not'])
    mkdirSync(join(root, folder), {recursive: true});
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'private/secret.txt'), 'secret');
  writeFileSync(join(root, 'demo-not/secret.txt'), 'secret');
  writeFileSync(join(root, 'demo/.env'), 'secret');
  writeFileSync(join(root, 'demo/.hidden/secret.txt'), 'secret');
  writeFileSync(join(root, 'demo/index.html'), '<!doctype html><p>Demo');
  writeFileSync(join(root, 'demo/data/a b.json'), '{"ë": 1}');
  symlinkSync(join(root, 'secret.txt'), join(root, 'demo/link-out.txt'));
  symlinkSync(join(root, 'demo-not'), join(root, 'demo/folder-out'));
  symlinkSync(join(root, 'demo/index.html'), join(root, 'demo/link-in.html'));
  site = await serve({
    root,
    folders: ['demo'],
    pages: {'/made/up.html': '<p>Made up'},
    headers: (path) => ({'x-path': encodeURI(path)}),
  });
});
after(async () => {
  await site.close();
  rmSync(root, {recursive: true});
});

for (const [path, status] of [
  ['/demo/', 200],
  ['/demo/index.html', 200],
  ['/demo/index.html?q=/../', 200],
  ['/demo/data/a%20b.json', 200],
  ['/demo/link-in.html', 200],
  ['/demo/none.html', 404],
  ['/demo/data/', 404],
  ['/secret.txt', 404],
  ['/private/secret.txt', 404],
  ['/demo-not/secret.txt', 404],
  ['/demo/../secret.txt', 404],
  ['/demo/../demo/index.html', 404],
  ['/demo/%2e%2e/secret.txt', 404],
  ['/demo/..%2fsecret.txt', 404],
  ['/demo/..%5csecret.txt', 404],
  ['/demo/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd', 404],
  ['/demo/index.html%00.txt', 404],
  ['/demo/.env', 404],
  ['/demo/%2eenv', 404],
  ['/demo/.hidden/secret.txt', 404],
  ['/demo/link-out.txt', 404],
  ['/demo/folder-out/secret.txt', 404],
  ['/demo/%E0%A4%A', 400],
  ['//example.org/', 400],
  ['http://example.org/demo/', 400],
]) {
  test(`${path} is answered with ${status}`, async () => {
    const answer = await ask(path);
    assert.equal(answer.status, status);
    assert.doesNotMatch(answer.body, /secret/);
  });
}

test('types are told, and not to be guessed', async () => {
  const html = await ask('/demo/');
  assert.equal(html.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(html.headers['x-content-type-options'], 'nosniff');
  const json = await ask('/demo/data/a%20b.json');
  assert.equal(json.headers['content-type'], 'application/json; charset=utf-8');
  assert.equal(json.body, '{"ë": 1}');
});

test('the root and a folder without its slash redirect, and keep the query', async () => {
  const root = await ask('/');
  assert.deepEqual([root.status, root.headers.location], [302, '/demo/']);
  assert.equal((await ask('/?theme=dark')).headers.location, '/demo/?theme=dark');
  const folder = await ask('/demo?theme=dark');
  assert.deepEqual([folder.status, folder.headers.location], [302, '/demo/?theme=dark']);
});

test('HEAD is GET without the body', async () => {
  const get = await ask('/demo/');
  const head = await ask('/demo/', {method: 'HEAD'});
  assert.deepEqual([head.status, head.body], [200, '']);
  assert.equal(head.headers['content-length'], String(Buffer.byteLength(get.body)));
  assert.equal((await ask('/demo/none.html', {method: 'HEAD'})).body, '');
});

test('a page may be made up on the spot', async () => {
  const made = await ask('/made/up.html');
  assert.deepEqual(
    [made.status, made.body, made.headers['content-type']],
    [200, '<p>Made up', 'text/html; charset=utf-8'],
  );
  assert.equal((await ask('/made/')).status, 404);
});

test('nothing can be written', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await ask('/demo/index.html', {method});
    assert.deepEqual([answer.status, answer.headers.allow], [405, 'GET, HEAD']);
  }
});

test('a file that has not changed is not sent again', async () => {
  const {etag} = (await ask('/demo/')).headers;
  const again = await ask('/demo/', {headers: {'if-none-match': etag}});
  assert.deepEqual([again.status, again.body], [304, '']);
  writeFileSync(join(root, 'demo/index.html'), '<!doctype html><p>Another demo');
  assert.equal((await ask('/demo/', {headers: {'if-none-match': etag}})).status, 200);
});

test('a page of the caller gets its headers, whatever the answer', async () => {
  assert.equal((await ask('/demo/')).headers['x-path'], '/demo/');
  assert.equal((await ask('/demo/none.html')).headers['x-path'], '/demo/none.html');
});

test('no other address of this machine answers', async () => {
  const own = Object.values(networkInterfaces()).flat();
  const others = ['127.0.0.2', '::1', ...own.map(({address}) => address).filter((address) => address !== '127.0.0.1')];
  assert.equal(await answers('127.0.0.1'), true);
  for (const host of others) assert.equal(await answers(host), false, host);
});

test('a taken port is told, so that the next can be tried', async () => {
  await assert.rejects(serve({root, port: site.port}), {code: 'EADDRINUSE'});
});

test('it closes while a browser keeps its connection', async () => {
  const other = await serve({root});
  const socket = connect(other.port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => {});
  await other.close();
  await closed;
});

/** Sends a path as it stands; `fetch` would tidy it. */
function ask(path, {method = 'GET', headers = {}} = {}) {
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port: site.port, path, method, headers, agent: false}, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () => resolve({status: response.statusCode, headers: response.headers, body}));
    });
    sent.on('error', reject).end();
  });
}

function answers(host) {
  return new Promise((resolve) => {
    const socket = connect({host, port: site.port, timeout: 1000});
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false)).once('timeout', () => end(false));
  });
}
