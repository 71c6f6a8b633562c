import {expect} from '@open-wc/testing';
import {hashOf} from '@tip-figures/baked/hash.js';
import {lookForNews} from '@tip-figures/baked/look-for-news.js';
import {secondsIn} from '@tip-figures/core/data/document/refresh.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {fakePage, type FakePage} from '../support/page.js';

const ADDRESS = 'https://example.org/figure.json';
const OLD = {tier: '2'};

describe('a drawing that looks for news', () => {
  let page: FakePage;
  let stub: FetchStub;
  let wakes: number;

  /** Looks each minute; `fails` of the calls that wake the element fail. */
  const look = (seconds = 60, fails = 0) => {
    lookForNews(
      () => secondsIn(seconds),
      ADDRESS,
      hashOf(JSON.stringify(OLD)),
      () => {
        wakes += 1;
        return wakes > fails ? undefined : Promise.reject(new Error('no script'));
      },
    );
  };
  const pass = (seconds: number) => page.clock.tickAsync(seconds * 1000);

  beforeEach(() => {
    page = fakePage();
    stub = stubFetch();
    wakes = 0;
  });
  afterEach(() => {
    stub.restore();
    page.restore();
  });

  it('asks once an interval, by a request that can be answered with 304 and says nothing of the reader', async () => {
    look();
    await pass(59);
    const early = stub.requests.length;
    for (const _ of [1, 2, 3]) {
      await pass(60);
      stub.requests.at(-1)!.answer(OLD);
    }
    await pass(0);

    expect([early, stub.requests.length, wakes]).to.deep.equal([0, 3, 0]);
    for (const {url, init} of stub.requests) {
      expect(url).to.equal(ADDRESS);
      expect(init).to.include({cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer'});
    }
  });

  it('asks as seldom as the longest interval that a timer can hold, and never at once', async () => {
    look(3_600_000);
    await pass(86_399);
    const early = stub.requests.length;
    await pass(1);

    expect([early, stub.requests.length]).to.deep.equal([0, 1]);
  });

  it('does not ask for what is no interval', async () => {
    for (const seconds of [0, -60, NaN]) look(seconds);
    await pass(600);

    expect(stub.requests.length).to.equal(0);
  });

  it('ends where nobody follows the document any more', async () => {
    let seconds: number | undefined = 60;
    lookForNews(
      () => seconds,
      ADDRESS,
      1,
      () => undefined,
    );
    seconds = undefined;
    await pass(600);

    expect(stub.requests.length).to.equal(0);
  });

  it('asks for nothing without a connection, and at once when it is back', async () => {
    page.goOffline();
    look();
    await pass(600);
    const offline = stub.requests.length;
    page.goOnline();

    expect([offline, stub.requests.length]).to.deep.equal([0, 1]);
  });

  it('asks every 15 seconds at most', async () => {
    look(1);
    await pass(14);
    const early = stub.requests.length;
    await pass(1);

    expect([early, stub.requests.length]).to.deep.equal([0, 1]);
  });

  for (const [what, answer] of [
    ['other data', () => stub.requests[0]!.answer({tier: '3'})],
    ['an answer that is none', () => stub.requests[0]!.answer(OLD, 410)],
    ['no answer', () => stub.requests[0]!.fail()],
  ] as const) {
    it(`wakes the element for ${what}, which then looks by itself`, async () => {
      look();
      await pass(60);
      answer();
      await pass(600);

      expect([stub.requests.length, wakes]).to.deep.equal([1, 1]);
    });
  }

  it('wakes the element where a server does not answer within ten seconds', async () => {
    const real = AbortSignal.timeout;
    const waits: number[] = [];
    AbortSignal.timeout = (time) => {
      waits.push(time);
      return AbortSignal.abort();
    };
    window.fetch = (_, {signal} = {}) => Promise.reject(signal?.reason as Error);
    look();
    await pass(60);
    AbortSignal.timeout = real;

    expect([waits, wakes]).to.deep.equal([[10_000], 1]);
  });

  it('goes on where the element could not be fetched', async () => {
    look(60, 1);
    await pass(60);
    stub.requests[0]!.answer({tier: '3'});
    await pass(60);
    stub.requests[1]!.answer({tier: '3'});
    await pass(600);

    expect([stub.requests.length, wakes]).to.deep.equal([2, 2]);
  });

  it('asks for nothing while the page is hidden, and at once when it is shown late', async () => {
    page.hide();
    look();
    await pass(600);
    const hidden = stub.requests.length;
    page.show();

    expect([hidden, stub.requests.length]).to.deep.equal([0, 1]);
  });
});
