// The switches, channels and log of the live server.

import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {ask, listen, liveSite} from './live-site.mjs';

let site;

before(async () => {
  site = await liveSite();
});
after(() => site.close());

test('channels are apart', async () => {
  await site.turn('one', 'answer=404');
  await site.turn('two', 'change=now');
  assert.equal((await site.record('one')).status, 404);
  assert.equal(JSON.parse((await site.record('two')).body)['victim-breakdown'].total, 37);
  assert.equal(JSON.parse((await site.record('three')).body)['victim-breakdown'].total, 36);
  assert.equal((await site.log('one')).requests, 1);
  await site.turn('one', 'answer=good');
  assert.equal(JSON.parse((await site.record('one')).body)['victim-breakdown'].total, 36);
});

test('the numbers change by themselves where they are asked to', async () => {
  await site.turn('by-itself', 'every=30');
  const total = async () => JSON.parse((await site.record('by-itself')).body)['victim-breakdown'].total;
  assert.equal(await total(), 36);
  site.pass(29);
  assert.equal(await total(), 36);
  site.pass(1);
  assert.equal(await total(), 37);
  site.pass(65);
  assert.equal(await total(), 39);
  await site.turn('by-itself', 'every=0');
  site.pass(600);
  assert.equal(await total(), 39);
});

test('the log tells how often, when and with what it was answered, and keeps the last fifty', async () => {
  await site.record('log');
  await site.turn('log', 'answer=503');
  await site.record('log');
  const told = await site.log('log');
  assert.equal(told.requests, 2);
  assert.deepEqual(
    told.log.map(({number, answer, said}) => [number, answer, said]),
    [
      [1, 'good', '200'],
      [2, '503', '503, 60 s'],
    ],
  );
  assert.equal(told.log[0].at, site.now());
  for (let n = 0; n < 60; n += 1) await site.record('log');
  const later = await site.log('log');
  assert.deepEqual([later.requests, later.log.length, later.log[0].number], [62, 50, 13]);
});

test('a page is told of every switch and request as they come', async () => {
  const {response, hangUp} = await listen(`${site.url}/live/events?channel=stream`);
  assert.match(response.headers['content-type'], /^text\/event-stream/);
  let text = '';
  response.on('data', (data) => (text += data));
  await site.turn('stream', 'answer=500');
  await site.record('stream');
  await site.turn('not-this-stream', 'answer=404');
  while (text.split('\n\n').length < 4) await new Promise((resolve) => response.once('data', resolve));
  hangUp();
  const told = text
    .trim()
    .split('\n\n')
    .map((data) => JSON.parse(data.slice('data: '.length)));
  assert.deepEqual(
    told.map(({answer, requests}) => [answer, requests]),
    [
      ['good', 0],
      ['500', 0],
      ['500', 1],
    ],
  );
});

for (const [path, status, method] of [
  ['/live/switch?channel=bad&answer=418', 400],
  ['/live/switch?channel=bad&answer=toString', 400],
  ['/live/switch?channel=bad&every=soon', 400],
  ['/live/switch?channel=bad&every=', 400],
  ['/live/switch?channel=bad&every=-1', 400],
  ['/live/switch?channel=bad&change=later', 400],
  ['/live/switch?answer=404', 400],
  ['/live/record.json?channel=../../a', 400],
  ['/live/record.json', 400],
  ['/live/constructor?channel=bad', 404],
  ['/live/', 404],
  ['/live/record.json?channel=bad', 405, 'POST'],
  ['/live/log?channel=bad', 405, 'DELETE'],
  ['/live/record.json?channel=bad', 200],
  ['/demo/live.html', 200],
]) {
  test(`${method ?? 'GET'} ${path} is answered with ${status}`, async () => {
    assert.equal((await ask(site.url + path, {method})).status, status);
  });
}

test('another site answers for nothing else', async () => {
  for (const [path, status] of [
    ['/', 404],
    ['/demo/live.html', 404],
    ['/open/record.json', 400],
    ['/open/record.json?channel=a&answer=drip', 400],
  ]) {
    assert.equal((await ask(site.live.elsewhere + path)).status, status, path);
  }
});

test('only so many channels are kept', async () => {
  const first = site.live.channel('kept');
  assert.equal(site.live.channel('kept'), first);
  for (let n = 0; n < 100; n += 1) site.live.channel(`other-${n}`);
  assert.notEqual(site.live.channel('kept'), first);
});
