// Each answer of the live server is what it is called.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {answers} from '../../demo/live-answers.mjs';
import {ask, listen, liveSite} from './live-site.mjs';

let site;

before(async () => {
  site = await liveSite();
});
after(() => site.close());

test('the record is right, and is not sent again as long as it is the same', async () => {
  const first = await site.record('etag');
  assert.equal(first.status, 200);
  assert.equal(first.headers['cache-control'], 'no-cache');
  assert.equal(JSON.parse(first.body)['victim-breakdown'].total, 36);
  const again = await site.record('etag', {'if-none-match': first.headers.etag});
  assert.deepEqual([again.status, again.body, again.headers.etag], [304, '', first.headers.etag]);
  await site.turn('etag', 'change=now');
  const changed = await site.record('etag', {'if-none-match': first.headers.etag});
  assert.equal(changed.status, 200);
  assert.equal(JSON.parse(changed.body)['victim-breakdown'].total, 37);
});

for (const [answer, status, headers, body] of [
  ['404', 404, {'content-type': /json/}, /not here/],
  ['500', 500, {}, /error/],
  ['503', 503, {'retry-after': /^60$/}, /busy/],
  ['html', 200, {'content-type': /html/}, /^<!doctype html>/],
  ['empty', 200, {'content-length': /^0$/}, /^$/],
  ['malformed', 200, {'content-type': /json/}, /^\{version:/],
  ['schema', 200, {}, /"total":"36 victims"/],
  ['old', 200, {}, /"asOf":"2026-03-11"/],
]) {
  test(`${answer} is answered as it is called`, async () => {
    await site.turn(answer, `answer=${answer}`);
    const got = await site.record(answer);
    assert.equal(got.status, status);
    for (const [name, value] of Object.entries(headers)) assert.match(got.headers[name], value);
    assert.match(got.body, body);
    assert.equal(got.headers['cache-control'], 'no-store');
  });
}

test('a malformed record is no JSON, and one with wrong values is', async () => {
  await site.turn('parsed', 'answer=malformed');
  const {body} = await site.record('parsed');
  assert.throws(() => JSON.parse(body), SyntaxError);
  await site.turn('parsed', 'answer=schema');
  assert.equal(JSON.parse((await site.record('parsed')).body)['tier-badge'].tier, '4');
});

test('5 MB come, and their length is not told beforehand', async () => {
  await site.turn('large', 'answer=large');
  const {headers, body} = await site.record('large');
  assert.equal(headers['content-length'], undefined);
  assert.equal(Math.floor(body.length / 1e6), 5);
});

test('a record that is cut off promises more than comes', async () => {
  await site.turn('cut', 'answer=cut');
  const {headers, body, broken} = await site.record('cut');
  assert.equal(broken, 'ECONNRESET');
  assert.ok(body.length > 0 && body.length < Number(headers['content-length']));
});

test('a reset comes before any answer', async () => {
  await site.turn('reset', 'answer=reset');
  assert.deepEqual(await site.record('reset'), {broken: 'ECONNRESET', body: ''});
});

test('a drip begins, and does not end in ten seconds', async () => {
  await site.turn('drip', 'answer=drip');
  const whole = (await site.record('drip-whole')).body.length;
  const {response, hangUp} = await listen(`${site.url}/live/record.json?channel=drip`);
  assert.equal(await new Promise((resolve) => response.once('data', resolve)), '{');
  hangUp();
  // Two bytes a second.
  assert.ok(whole / 2 > 10);
});

test('another site is open in one half and shut in the other', async () => {
  for (const [answer, status, allows, retryAfter] of [
    ['no-cors', 200, undefined, undefined],
    ['elsewhere', 200, '*', undefined],
    ['elsewhere-503', 503, '*', '60'],
  ]) {
    await site.turn('moved', `answer=${answer}`);
    const {status: moved, headers} = await site.record('moved');
    assert.equal(moved, 302);
    assert.notEqual(new URL(headers.location).origin, site.url);
    assert.equal(new URL(headers.location).origin, site.live.elsewhere);
    const there = await ask(headers.location);
    assert.equal(there.status, status, answer);
    assert.equal(there.headers['access-control-allow-origin'], allows);
    assert.equal(there.headers['access-control-expose-headers'], allows && 'Retry-After');
    assert.equal(there.headers['retry-after'], retryAfter);
  }
});

test('the page has a switch for every answer', () => {
  const page = readFileSync(new URL('../../demo/live.html', import.meta.url), 'utf8');
  const values = [...page.matchAll(/name="answer" value="([^"]+)"/g)].map(([, value]) => value);
  assert.deepEqual(values.sort(), Object.keys(answers).sort());
});
