import {expect} from '@open-wc/testing';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {follow} from '@tip-figures/core/data/document/document-poller.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {fakePage, type FakePage} from '../support/page.js';

const url = 'https://example.org/record.json';
const minute = 60_000;

/** A follower that keeps what it was told, and when it was too old; it takes every document but those that are `bad`. */
function follower(seconds = 60) {
  const told: string[] = [];
  const expired: [time: number, code: string | undefined][] = [];
  let good = Date.now();
  return {
    told,
    expired,
    seconds,
    next(document: unknown) {
      const {bad, n} = document as {bad?: boolean; n?: number};
      told.push(bad ? 'refused' : `took ${n}`);
      if (!bad) good = Date.now();
      return !bad;
    },
    unchanged() {
      told.push('same');
      good = Date.now();
    },
    error: ({code}: FigureError) => void told.push(code),
    answeredAt: () => good,
    expire: (error?: FigureError) => void expired.push([Date.now(), error?.code]),
  };
}

describe('a document that is followed', () => {
  let stub: FetchStub;
  let page: FakePage;
  const stops: (() => void)[] = [];
  const start = (one = follower()) => {
    stops.push(follow(url, one, Date.now()));
    return one;
  };
  const pass = (time: number) => page.clock.tickAsync(time);

  beforeEach(() => {
    stub = stubFetch();
    page = fakePage();
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    page.restore();
    stub.restore();
  });

  it('is looked for once an interval, by the rules of the browser’s cache', async () => {
    const one = start();
    await pass(59_000);
    expect(stub.requests).to.have.length(0);
    await pass(8_000);
    expect(stub.requests).to.have.length(1);
    expect(stub.requests[0]?.init).to.include({cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer'});
    stub.to('record.json').answer({n: 1});
    await pass(67_000);
    stub.to('record.json').answer({n: 2});
    await pass(0);
    expect(one.told).to.deep.equal(['took 1', 'took 2']);
  });

  it('is asked for once for all of two hundred, as often as the most eager wants', async () => {
    const all = Array.from({length: 200}, (_, index) => start(follower(index === 7 ? 30 : 300)));
    await pass(34_000);
    expect(stub.requests).to.have.length(1);
    stub.to('record.json').answer({n: 1});
    await pass(0);
    expect(all.every(({told}) => told.join() === 'took 1')).to.equal(true);
  });

  it('has one request in flight, however long it takes', async () => {
    start(follower(15));
    await pass(9_000);
    await pass(9_000);
    start(follower(15));
    page.hide();
    page.show();
    await pass(5_000);
    expect(stub.requests).to.have.length(1);
  });

  it('is not handed out again while it stays as it is', async () => {
    const one = start();
    for (const n of [1, 1, 1, 2]) {
      await pass(67_000);
      stub.to('record.json').answer({n});
      await pass(0);
    }
    expect(one.told).to.deep.equal(['took 1', 'same', 'same', 'took 2']);
  });

  it('is handed out where it comes from another address in the same words, which not everybody may take', async () => {
    const one = start();
    for (const from of [url, url, 'https://elsewhere.example/record.json', url]) {
      await pass(67_000);
      stub.to('record.json').answer({n: 1}, 200, {}, from);
      await pass(0);
    }
    expect(one.told).to.deep.equal(['took 1', 'same', 'took 1', 'took 1']);
  });

  it('is offered again to all while somebody refuses it', async () => {
    const picky = {...follower(), next: () => picky.told.push('refused') === 0};
    const one = start();
    start(picky);
    for (let look = 0; look < 2; look += 1) {
      await pass(67_000);
      stub.to('record.json').answer({n: 1});
      await pass(0);
    }
    expect([one.told, picky.told]).to.deep.equal([
      ['took 1', 'took 1'],
      ['refused', 'refused'],
    ]);
  });

  it('is looked for less and less often while it fails, down to four times an hour, and recovers by itself', async () => {
    const one = start();
    const waits: number[] = [];
    for (let look = 0; look < 7; look += 1) {
      const before = Date.now();
      while (stub.requests.length === look) await page.clock.nextAsync();
      waits.push(Math.floor((Date.now() - before) / minute));
      if (look < 6) stub.requests[look]?.fail();
      else stub.requests[look]?.answer({n: 1});
      await pass(0);
    }
    const [first, ...later] = waits;
    expect([first, later.slice(0, 3), later.slice(3).every((wait) => wait === 15 || wait === 16)]).to.deep.equal([
      1,
      [2, 4, 8],
      true,
    ]);
    await pass(67_000);
    expect(stub.requests).to.have.length(8);
    expect(one.told.at(-1)).to.equal('took 1');
  });

  it('is looked for again after an answer that does not come', async () => {
    const one = start();
    await pass(67_000);
    await pass(10_000);
    expect(one.told).to.deep.equal(['timeout']);
    while (stub.requests.length === 1) await page.clock.nextAsync();
    expect(stub.requests).to.have.length(2);
    stub.to('record.json').answer({n: 1});
    await pass(0);
    expect(one.told).to.deep.equal(['timeout', 'took 1']);
  });

  it('is too old when two intervals have passed without a good answer, however long the server asks to wait', async () => {
    const one = start();
    const begun = Date.now();
    await pass(67_000);
    stub.to('record.json').answer({}, 503, {'retry-after': '86400'});
    await pass(52_000);
    expect(one.expired).to.deep.equal([]);
    await pass(2_000);
    expect([stub.requests.length, one.expired]).to.deep.equal([1, [[begun + 2 * minute, undefined]]]);
  });

  it('is too old for each by its own interval, by the last answer that was good for it', async () => {
    const begun = Date.now();
    const [eager, patient] = [start(follower(60)), start(follower(600))];
    const picky = {...follower(60), next: () => false};
    stops.push(follow(url, picky, begun));
    await pass(67_000);
    stub.to('record.json').answer({n: 1});
    await pass(0);
    const taken = Date.now();
    page.goOffline();
    await pass(30 * minute);
    expect([picky, eager, patient].map(({expired: [first]}) => first?.[0])).to.deep.equal([
      begun + 2 * minute,
      taken + 2 * minute,
      taken + 20 * minute,
    ]);
  });

  it('is too old while its server keeps a look waiting', async () => {
    const one = start(follower(15));
    await pass(17_000);
    await pass(11_000);
    expect([one.told, one.expired]).to.deep.equal([['timeout'], []]);
    await pass(3_000);
    expect(one.expired).to.have.length(1);
  });

  it('is too old when the connection has been gone for two intervals, and the reason is said', async () => {
    const one = start();
    page.goOffline();
    await pass(2 * minute - 1);
    expect(one.expired).to.deep.equal([]);
    await pass(1);
    expect([stub.requests.length, one.expired.map(([, code]) => code)]).to.deep.equal([0, ['network']]);
  });

  it('waits as long as the server asks, in seconds or until a date', async () => {
    const one = start();
    await pass(67_000);
    stub.to('record.json').answer({}, 503, {'retry-after': '600'});
    await pass(590_000);
    expect(stub.requests).to.have.length(1);
    await pass(11_000);
    expect(stub.requests).to.have.length(2);
    stub.to('record.json').answer({}, 503, {'retry-after': new Date(Date.now() + 3_600_000).toUTCString()});
    await pass(3_590_000);
    expect(stub.requests).to.have.length(2);
    await pass(11_000);
    expect(stub.requests).to.have.length(3);
    expect(one.told).to.deep.equal(['http', 'http']);
  });

  it('is left alone by a hidden page, and looked for at once when the page is back and late', async () => {
    start();
    page.hide();
    await pass(10 * minute);
    expect(stub.requests).to.have.length(0);
    page.show();
    await pass(0);
    expect(stub.requests).to.have.length(1);
  });

  it('is not looked for early by a page that comes back in time', async () => {
    start();
    await pass(20_000);
    page.hide();
    await pass(20_000);
    page.show();
    await pass(0);
    expect(stub.requests).to.have.length(0);
    await pass(27_000);
    expect(stub.requests).to.have.length(1);
  });

  it('is left alone while there is no connection', async () => {
    start();
    page.goOffline();
    await pass(10 * minute);
    expect(stub.requests).to.have.length(0);
    page.goOnline();
    await pass(0);
    expect(stub.requests).to.have.length(1);
  });

  it('is forgotten when the last follower leaves, its request dropped', async () => {
    const [one, other] = [follower(), follower()];
    const ends = [follow(url, one, Date.now()), follow(url, other, Date.now())];
    await pass(67_000);
    ends[0]?.();
    expect(stub.requests[0]?.init.signal?.aborted).to.equal(false);
    ends[1]?.();
    expect(stub.requests[0]?.init.signal?.aborted).to.equal(true);
    await pass(60 * minute);
    expect(stub.requests).to.have.length(1);
    expect(page.clock.countTimers()).to.equal(0);
    expect(other.told).to.deep.equal([]);
  });

  it('is looked for through a day without a timer, listener or request left over', async () => {
    const end = Date.now() + 24 * 60 * minute;
    let listeners = 0;
    const [add, remove] = [window.addEventListener.bind(window), window.removeEventListener.bind(window)];
    window.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    window.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    try {
      const stop = follow(url, follower(600), Date.now());
      for (let asked = 0; Date.now() < end; asked += 1) {
        while (stub.requests.length === asked) await page.clock.nextAsync();
        if (asked % 50 === 49) stub.requests[asked]?.fail();
        else stub.requests[asked]?.answer({n: asked % 3});
        // Only promises stand between an answer and the next timer.
        await Promise.resolve().then(() => undefined);
      }
      await pass(0);
      expect(stub.requests.length).to.be.within(120, 145);
      expect([page.clock.countTimers(), listeners], 'the next look, and growing old').to.deep.equal([2, 2]);
      stop();
      expect([page.clock.countTimers(), listeners]).to.deep.equal([0, 0]);
    } finally {
      window.addEventListener = add;
      window.removeEventListener = remove;
    }
  });
});
