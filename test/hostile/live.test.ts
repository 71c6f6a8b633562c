import {expect} from '@open-wc/testing';
import {follow} from '@tip-figures/core/data/document/document-poller.js';
import '@tip-figures/victim-breakdown/define.js';
import {place} from '../support/draw.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {fakePage, type FakePage} from '../support/page.js';
import {errorLines, has, textIn} from '../support/reading.js';
import {until} from '../support/until.js';

const hour = 3_600_000;

describe('a server that says when to ask again', () => {
  let stub: FetchStub;
  let page: FakePage;
  let stop: () => void;
  beforeEach(() => {
    stub = stubFetch();
    page = fakePage();
  });
  afterEach(() => {
    stop();
    page.restore();
    stub.restore();
  });

  for (const [header, least, most] of [
    ['31536000000000', hour, hour],
    ['9'.repeat(400), hour, hour],
    ['86400', hour, hour],
    ['Fri, 31 Dec 9999 23:59:59 GMT', hour, hour],
    ['Fri, 31 Dec 275761 23:59:59 GMT', 0, hour],
    ['1e9', 0, 200_000],
    ['-86400', 0, 200_000],
    ['Infinity', 0, 200_000],
    ['soon', 0, 200_000],
    ['0x7fffffff', 0, 200_000],
    ['120, 240', 0, 200_000],
    ['<script>__ran=1</script>', 0, 200_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0, 200_000],
  ] as const) {
    it(`is asked again within an hour, and not at once: ${header.slice(0, 40)}`, async () => {
      const seen: string[] = [];
      const began = Date.now();
      const follower = {
        seconds: 60,
        next: () => true,
        unchanged: () => {},
        error: ({code}: {code: string}) => void seen.push(code),
        answeredAt: () => began,
        expire: () => {},
      };
      stop = follow('https://example.org/live.json', follower, Date.now());
      await page.clock.tickAsync(67_000);
      stub.to('live.json').answer({}, 503, {'retry-after': header});
      await page.clock.tickAsync(0);
      const before = Date.now();
      while (stub.requests.length === 1) await page.clock.nextAsync();
      const waited = Date.now() - before;

      expect(seen).to.deep.equal(['http']);
      expect(waited).to.be.within(Math.max(least, 60_000), most);
      expect(stub.requests).to.have.length(2);
      // The patience with that request; in it nothing grows old a second time.
      expect(page.clock.countTimers()).to.equal(1);
    });
  }
});

describe('a document that grows at each look', () => {
  let stub: FetchStub;
  let page: FakePage;
  beforeEach(() => {
    stub = stubFetch();
    page = fakePage();
  });
  afterEach(() => {
    document.querySelector('tip-victim-breakdown')?.remove();
    page.restore();
    stub.restore();
  });

  it('is shown until it is too large, and then called old, with one request at a time', async () => {
    const figure = await place('<tip-victim-breakdown lang="en" src="/grow.json" refresh="15"></tip-victim-breakdown>');
    const body = (total: number) => ({total, corrections: [], padding: 'x'.repeat(total * 100_000)});
    const lines = await errorLines(async () => {
      await figure.updateComplete;
      stub.to('grow.json').answer(body(1));
      await figure.settled;
      await until(() => has(figure, '.live i'), 'the time is shown');
      for (let total = 2; total < 13; total += 1) {
        const before = stub.requests.length;
        for (let waited = 0; stub.requests.length === before && waited < 2000; waited += 10)
          await page.clock.tickAsync(10_000);
        expect(stub.requests.length, `look ${total}`).to.equal(before + 1);
        stub.to('grow.json').answer(body(total));
        await page.clock.tickAsync(0);
      }
      await figure.updateComplete;
    });

    expect([figure.state, figure.error?.code]).to.deep.equal(['stale', 'too-large']);
    // Nine times a hundred thousand, and what is around it, are below a million.
    expect(textIn(figure, '.loud')).to.equal('9');
    expect(lines).to.have.length(1);
  });
});
