import {expect} from '@open-wc/testing';
import {
  cutUrl,
  deepUrl,
  echoUrl,
  elsewhereUrl,
  htmlUrl,
  largeUrl,
  neverUrl,
  notFoundUrl,
  recoversUrl,
  statusUrl,
} from './faults-urls.js';

const isRefused = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => false,
    () => true,
  );

describe('the server of faults', () => {
  it('answers 404, and any other status that is asked for', async () => {
    expect((await fetch(notFoundUrl())).status).to.equal(404);
    expect((await fetch(statusUrl(503))).status).to.equal(503);
  });

  it('answers with a page and status 200', async () => {
    const response = await fetch(htmlUrl());
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.match(/^text\/html/);
    expect(await response.text()).to.match(/^<!doctype html>/);
  });

  it('hangs up in the middle of a body', async () => {
    const response = await fetch(cutUrl());
    expect(response.status).to.equal(200);
    expect(await isRefused(response.text())).to.equal(true);
  });

  it('sends more than a megabyte with its length', async () => {
    const response = await fetch(largeUrl());
    expect(Number(response.headers.get('content-length'))).to.be.above(1_000_000);
    expect(JSON.parse(await response.text())).to.have.property('note');
  });

  it('sends more than a megabyte without its length', async () => {
    const response = await fetch(largeUrl({chunked: true}));
    expect(response.headers.get('content-length')).to.equal(null);
    const text = await response.text();
    expect(text.length).to.be.above(1_000_000);
    expect(JSON.parse(text)).to.have.property('note');
  });

  it('does not answer', async () => {
    const abort = new AbortController();
    let answered = false;
    const asked = fetch(neverUrl(), {signal: abort.signal}).then(() => (answered = true));
    // Others that came later have their answers.
    for (let turn = 0; turn < 5; turn += 1) await fetch(echoUrl({}));
    expect(answered).to.equal(false);
    abort.abort();
    expect(await isRefused(asked)).to.equal(true);
  });

  it('leaves the runner free to end while a request is unanswered', () => {
    // Seen at the end of the run: it would not end.
    void fetch(neverUrl()).catch(() => {});
  });

  it('gives back the body of the address, also when it is no JSON', async () => {
    const response = await fetch(echoUrl('{"tier": "2 & more %'));
    expect(response.headers.get('content-type')).to.match(/^application\/json/);
    expect(await response.text()).to.equal('{"tier": "2 & more %');
  });

  it('sends deep JSON', async () => {
    expect(await (await fetch(deepUrl())).text()).to.match(/^\[{10000}\]{10000}$/);
  });

  it('recovers after the failures asked for', async () => {
    const url = recoversUrl({tier: '2'}, 2);
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await fetch(url)).status);
    expect(statuses).to.deep.equal([503, 503, 200]);
  });

  it('has a site elsewhere that is up but may not be read', async () => {
    const url = await elsewhereUrl();
    expect(new URL(url).origin).not.to.equal(location.origin);
    expect(await isRefused(fetch(url))).to.equal(true);
    expect((await fetch(url, {mode: 'no-cors'})).type).to.equal('opaque');
  });
});
