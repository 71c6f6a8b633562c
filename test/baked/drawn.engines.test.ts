import {expect, waitUntil} from '@open-wc/testing';
import {follow, wake} from '@tip-figures/baked/drawn.js';
import {hashOf} from '@tip-figures/baked/hash.js';
import {isEarlier, orderOf} from '@tip-figures/baked/order-of.js';
import {drawnFigures} from '@tip-figures/core/data/drawn-figures.js';
import {fakePage, type FakePage} from '../support/page.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';

const SITE = 'https://figures.example/';
const SHOWN = {asOf: '2017-07-04', 'tier-badge': {tier: '2'}};
let count = 0;

describe('drawn figures that are used, or live', () => {
  let page: FakePage;
  let stub: FetchStub;
  let name: string;
  let address: string;
  let warned: string[] = [];
  const {warn} = console;

  /** The element that is fetched counts itself. */
  const library = () => `data:text/javascript,globalThis['${name}']=(globalThis['${name}']??0)+1//`;
  const fetched = () => Number((globalThis as Record<string, unknown>)[name] ?? 0);
  const pass = (seconds: number) => page.clock.tickAsync(seconds * 1000);

  function put(tags: number, refresh = ''): readonly HTMLElement[] {
    drawnFigures().set(address, {name, hash: hashOf(JSON.stringify(SHOWN)), order: '2017-07-04'});
    return Array.from({length: tags}, () => {
      const tag = document.createElement(`tip-${name}`);
      tag.setAttribute('src', address);
      if (refresh) tag.setAttribute('refresh', refresh);
      tag.attachShadow({mode: 'open'});
      document.body.append(tag);
      return tag;
    });
  }

  beforeEach(() => {
    count += 1;
    name = `drawn-${count}`;
    address = `${SITE}f/x-${name}/figure.json`;
    page = fakePage();
    stub = stubFetch();
    warned = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
    stub.restore();
    page.restore();
  });

  it('ask once for a document, however many tags show it, at the shortest of their intervals', async () => {
    put(10, '120');
    put(10, '60');
    follow(SITE, library());
    follow(SITE, library());
    await pass(59);
    const early = stub.requests.length;
    await pass(1);

    expect([early, stub.requests.map(({url}) => url)]).to.deep.equal([0, [address]]);
  });

  it('ask no more once all tags are removed, and again when one is put back', async () => {
    const [tag] = put(1, '60');
    follow(SITE, library());
    tag?.remove();
    await pass(600);
    const removed = stub.requests.length;
    document.body.append(tag!);
    follow(SITE, library());
    await pass(60);

    expect([removed, stub.requests.length]).to.deep.equal([0, 1]);
  });

  it('of another site are left to its own script', async () => {
    put(1, '60');
    follow('https://other.example/', library());
    await pass(600);

    expect(stub.requests.length).to.equal(0);
  });

  for (const [what, answer] of [
    ['the same', SHOWN],
    ['a newer', {...SHOWN, asOf: '2017-08-01'}],
    ['a withdrawn', {'tier-badge': {withdrawn: '2026-01-01'}}],
    ['an undated', {'tier-badge': {tier: '3'}}],
  ] as const) {
    it(`are taken over beside ${what} document, past all caches`, async () => {
      put(1);
      const woken = wake(name, library());
      await pass(0);
      stub.requests[0]?.answer(answer);
      await woken;

      expect(fetched()).to.equal(1);
      expect(stub.requests[0]?.init).to.include({cache: 'no-cache', credentials: 'omit'});
    });
  }

  for (const [what, earlier] of [
    ['of an earlier day', {...SHOWN, asOf: '2017-06-29'}],
    ['of an earlier month', {...SHOWN, asOf: '2017-06'}],
    ['of an earlier report', {report: 2016, 'tier-badge': {tier: '3'}}],
  ] as const) {
    it(`stay as they are beside a document ${what}, and the console says so`, async () => {
      put(1);
      const woken = wake(name, library()).then(
        () => 'taken over',
        () => 'stays',
      );
      await pass(0);
      stub.requests[0]?.answer(earlier);

      expect([await woken, fetched()]).to.deep.equal(['stays', 0]);
      expect(warned.join()).to.contain(`${address} is earlier than what is drawn of it`);
    });
  }

  it('leave it to the element to say that a document cannot be had', async () => {
    put(1);
    const woken = wake(name, library());
    await pass(0);
    stub.requests[0]?.fail();
    await woken;

    expect(fetched()).to.equal(1);
  });

  it('say so where the element cannot be had, and try again', async () => {
    const lost = 'data:text/javascript,throw new Error("lost")//';
    const failed = await wake(name, lost).catch((error: unknown) => String(error));
    await wake(name, library());

    expect([failed, fetched(), warned.length]).to.deep.equal([`Error: ${name} could not be loaded`, 1, 1]);
    await waitUntil(() => warned[0]?.includes(name));
  });
});

describe('how new a document is', () => {
  const now = Date.parse('2026-12-01');
  for (const [what, document, order] of [
    ['the day of its numbers', {asOf: '2017-06-29', report: 2017}, '2017-06-29'],
    ['a later day of its section', {asOf: '2017-06-29', quote: {asOf: '2017-07-01'}}, '2017-07-01'],
    ['a later correction', {asOf: '2017-06-29', corrections: [{date: '2018-01-01', path: 'x'}]}, '2018-01-01'],
    ['its withdrawal', {quote: {withdrawn: '2018-01-01'}}, '2018-01-01'],
    ['the year of its report', {report: 2017}, '2017'],
    ['nothing that it says', {quote: {text: 'x'}}, ''],
    ['not a day in the future', {asOf: '2026-03', quote: {asOf: '2062-03-01'}}, '2026-03'],
    ['not the day of a step', {quote: {steps: [{date: '2020-01-01'}]}}, ''],
  ] as const) {
    it(`is ${what}`, () => expect(orderOf(document, now)).to.equal(order));
  }

  it('is compared as far as both say it', () => {
    expect(isEarlier('2017', '2018-01-01')).to.equal(true);
    expect([isEarlier('2018', '2018-05-01'), isEarlier('', '2018'), isEarlier('2019-01', '2018-05-01')]).to.deep.equal([
      false,
      false,
      false,
    ]);
  });
});
