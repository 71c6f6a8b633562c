import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {
  forgetDocument,
  provideDocument,
  holdDocument,
  subscribe,
  type Held,
} from '@tip-figures/core/data/document/document-store.js';
import {
  bytesUrl,
  cutUrl,
  deepUrl,
  echoUrl,
  elsewhereUrl,
  htmlUrl,
  largeUrl,
  neverUrl,
  notFoundUrl,
  recoversUrl,
} from '../support/faults-urls.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {fakePage, type FakePage} from '../support/page.js';

const errorOf = async ({document, release}: Held): Promise<FigureError> => {
  try {
    await document;
  } catch (error) {
    release();
    expect(error).to.be.instanceOf(FigureError);
    return error as FigureError;
  }
  throw new Error('the document was read');
};

/** A text as old programs save it: a byte a character. */
const latin = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** A text as some spreadsheets save it, with a byte order mark. */
const utf16 = (text: string): number[] => latin(`\ufeff${text}`).flatMap((code) => [code & 0xff, code >> 8]);

describe('provideDocument', () => {
  const dated = (tier: string, asOf: string): string => JSON.stringify({tier, asOf});

  for (const [name, texts, tier] of [
    ['the newer of two that nobody has asked for', [dated('1', '2026-03-14'), dated('2', '2026-03-12')], '1'],
    ['the newer one, where it comes later', [dated('1', '2026-03-12'), dated('2', '2026-03-14')], '2'],
    ['the one that can be read', [dated('1', '2026-03-12'), '{"tier":'], '1'],
    ['the one that can be read, where it comes later', ['{"tier":', dated('2', '2026-03-14')], '2'],
  ] as const) {
    it(`keeps ${name}`, async () => {
      const url = echoUrl({tier: 'of the server'});
      for (const text of texts) provideDocument(url, text);
      const {document, release} = holdDocument(url);

      expect(((await document) as {tier: string}).tier).to.equal(tier);
      release();
    });
  }
});

describe('holdDocument', () => {
  it('brings the document', async () => {
    const {document, release} = holdDocument(echoUrl({tier: '2'}));

    expect(await document).to.deep.equal({tier: '2'});
    release();
  });

  for (const [name, url, code, message] of [
    ['an address with nothing at it', () => notFoundUrl(), 'http', /404\.json answered 404$/],
    ['a page with status 200', () => htmlUrl(), 'json', /html\.json answered with a page, not JSON$/],
    ['a body that is cut off', () => cutUrl(), 'network', /cut\.json could not be reached/],
    ['a megabyte and more', () => largeUrl(), 'too-large', /large\.json is larger than one megabyte$/],
    [
      'a megabyte and more of unknown length',
      () => largeUrl({chunked: true}),
      'too-large',
      /is larger than one megabyte$/,
    ],
    [
      'a site that does not allow it',
      () => elsewhereUrl(),
      'network',
      /could not be reached .*its server allows no other site/,
    ],
    [
      'Windows-1252',
      () => bytesUrl(latin('{"place": "Prishtinë"}')),
      'json',
      /bytes\.json\?hex=\w+ is not UTF-8; save/,
    ],
    ['UTF-16', () => bytesUrl(utf16('{"place": "Prishtinë"}')), 'json', /is not UTF-8; save it as UTF-8$/],
    ['a character that is cut off', () => bytesUrl([...latin('{"a": "b"}'), 0xc3]), 'json', /is not UTF-8/],
    ['a text that is no JSON', () => echoUrl('{"tier": '), 'json', /echo\.json\?body=.* is not JSON: ./],
    ['an empty body', () => echoUrl(' '), 'json', /is not JSON/],
    ['a key that stands twice', () => echoUrl('{"tier": "2", "tier": "3"}'), 'schema', /^tier: duplicate key$/],
  ] as const) {
    it(`refuses ${name} with the code ${code}`, async () => {
      const error = await errorOf(holdDocument(await url()));

      expect(error.code).to.equal(code);
      expect(error.message).to.match(message);
    });
  }

  it('reads UTF-8 with a byte order mark, its characters parted by the network or not', async () => {
    const bytes = [...new TextEncoder().encode('\ufeff{"place": "Prishtinë 🕊"}')];
    const {document, release} = holdDocument(bytesUrl(bytes));
    expect(await document).to.deep.equal({place: 'Prishtinë 🕊'});
    release();
    const real = window.fetch;
    const parts = bytes.map((byte) => Uint8Array.of(byte));
    const stream = new ReadableStream({
      pull(controller) {
        const next = parts.shift();
        if (next) controller.enqueue(next);
        else controller.close();
      },
    });
    window.fetch = () => Promise.resolve(new Response(stream));
    try {
      const held = holdDocument('https://example.org/parted.json');
      expect(await held.document).to.deep.equal({place: 'Prishtinë 🕊'});
      held.release();
    } finally {
      window.fetch = real;
    }
  });

  it('refuses 10,000 arrays in one another', async () => {
    expect((await errorOf(holdDocument(deepUrl()))).code).to.be.oneOf(['schema', 'json']);
  });

  it('gives up after ten seconds', async () => {
    const later = window.setTimeout;
    const waits: (number | undefined)[] = [];
    // The wait is over at once.
    window.setTimeout = ((act: () => void, ms?: number) => {
      waits.push(ms);
      queueMicrotask(act);
      return 0;
    }) as typeof window.setTimeout;
    const held = holdDocument(neverUrl());
    window.setTimeout = later;
    const error = await errorOf(held);

    expect(waits).to.deep.equal([10_000]);
    expect(error.code).to.equal('timeout');
    expect(error.message).to.match(/never\.json did not answer within ten seconds$/);
  });

  it('does not remember a failure', async () => {
    const url = recoversUrl({tier: '2'});

    const failed = holdDocument(url);
    await failed.document.catch(() => {});
    // Not even while a figure still shows it.
    const again = holdDocument(url);
    expect(await again.document).to.deep.equal({tier: '2'});
    failed.release();
    again.release();
  });
});

describe('the request for a document', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => {
    stub.restore();
  });

  it('is one for all who ask for the same', async () => {
    const [one, other] = [holdDocument('/same.json'), holdDocument('/same.json')];
    stub.to('/same.json').answer({tier: '2'});

    expect(await one.document).to.deep.equal({tier: '2'});
    expect(await other.document).to.deep.equal({tier: '2'});
    expect(stub.requests).to.have.length(1);
    one.release();
    other.release();
  });

  it('carries no cookies and does not say from which page it comes', () => {
    const {release} = holdDocument('/quiet.json');

    expect(stub.to('/quiet.json').init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
    release();
  });

  it('is aborted when nobody waits for it any more', async () => {
    const [one, other] = [holdDocument('/held.json'), holdDocument('/held.json')];
    const {signal} = stub.to('/held.json').init;
    one.release();
    one.release();
    expect(signal?.aborted).to.equal(false);

    other.release();
    expect(signal?.aborted).to.equal(true);
    expect((await errorOf(other)).code).to.equal('network');
  });

  it('is made anew for a document that was let go', async () => {
    const first = holdDocument('/again.json');
    stub.to('/again.json').answer({tier: '2'});
    await first.document;
    first.release();
    const second = holdDocument('/again.json');

    expect(stub.requests).to.have.length(2);
    stub.to('/again.json').answer({tier: '3'});
    expect(await second.document).to.deep.equal({tier: '3'});
    second.release();
  });

  it('is made anew for a document that is to be forgotten, without harm to who holds it', async () => {
    const first = holdDocument('/newer.json');
    stub.to('/newer.json').answer({tier: '2'});
    await first.document;
    forgetDocument('/newer.json');
    const second = holdDocument('/newer.json');
    stub.to('/newer.json').answer({tier: '3'});

    expect(await second.document).to.deep.equal({tier: '3'});
    expect(await first.document).to.deep.equal({tier: '2'});
    first.release();
    const third = holdDocument('/newer.json');
    expect(stub.requests).to.have.length(2);
    second.release();
    third.release();
  });

  it('says that a lost connection is one', async () => {
    const held = holdDocument('/lost.json');
    stub.to('/lost.json').fail();

    expect((await errorOf(held)).code).to.equal('network');
  });
});

describe('a subscription to a document', () => {
  const url = '/followed.json';
  let stub: FetchStub;
  let page: FakePage;
  let told: unknown[];
  let stops: (() => void)[];

  const start = (refresh: string) => {
    let started: () => void = () => {};
    const begun = new Promise<void>((resolve) => (started = resolve));
    const stop = subscribe(url, {
      refresh,
      tag: 'tip-tier-badge',
      checked: Date.now(),
      next: (document) => Boolean(told.push(document)),
      error: ({code}) => told.push(code),
      unchanged: () => told.push('unchanged'),
      answeredAt: () => Date.now(),
      expire: () => undefined,
      start: () => started(),
    });
    stops.push(stop);
    return {stop, begun};
  };
  const answer = async (act: (request: ReturnType<FetchStub['to']>) => void) => {
    const before = stub.requests.length;
    while (stub.requests.length === before) await page.clock.nextAsync();
    act(stub.to(url));
    await page.clock.tickAsync(0);
  };
  beforeEach(() => {
    stub = stubFetch();
    page = fakePage();
    told = [];
    stops = [];
  });
  afterEach(() => {
    for (const stop of stops) stop();
    page.restore();
    stub.restore();
  });

  it('brings newer documents, says which are unchanged, and which could not be had', async () => {
    await start('60').begun;
    await answer((request) => request.answer({n: 1}));
    await answer((request) => request.answer({n: 1}));
    await answer((request) => request.fail());
    expect(told).to.deep.equal([{n: 1}, 'unchanged', 'network']);
  });

  it('has the newer document handed to those who come later', async () => {
    const first = holdDocument(url);
    stub.to(url).answer({n: 1});
    await first.document;
    await start('60').begun;
    await answer((request) => request.answer({n: 2}));
    const second = holdDocument(url);
    expect(await second.document).to.deep.equal({n: 2});
    expect(stub.requests).to.have.length(2);
    first.release();
    second.release();
  });

  it('asks nothing once it is over, though its code comes only then', async () => {
    const asked = stub.requests.length;
    start('60').stop();
    // One that came later has its code by now.
    const other = start('60');
    await other.begun;
    other.stop();
    await page.clock.tickAsync(600_000);
    expect([stub.requests.length - asked, page.clock.countTimers(), told]).to.deep.equal([0, 0, []]);
  });

  it('says when the last answer came, for one that takes it up again', async () => {
    const {stop, begun} = start('60');
    const before = Date.now();
    await begun;
    expect(stop()).to.equal(before);
    const again = start('60');
    await again.begun;
    await answer((request) => request.answer({n: 1}));
    expect(again.stop()).to.equal(Date.now());
  });
});
