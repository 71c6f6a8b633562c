import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {askAgain, figuresAt} from '@tip-figures/embed/documents.js';
import {nearView} from '@tip-figures/embed/near-view.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {until} from '../support/until.js';

const site = 'https://figures.example/';
const allows = (address: string) => address.startsWith(site);
const record = {version: 1, 'tier-badge': {}, quote: {}, constructor: {}};
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'none',
    (error: unknown) => (error as {code: string}).code,
  );

describe('documents that links name', () => {
  let asked: FetchStub;
  let count = 0;
  const address = () => `${site}f/${(count += 1)}/figure.json`;
  const settled = async () => {
    await nextFrame();
    await nextFrame();
  };

  beforeEach(() => (asked = stubFetch()));
  afterEach(() => asked.restore());

  it('are asked for once, however many name them, and tell their figures', async () => {
    const url = address();
    const all = [figuresAt(url, allows), figuresAt(url, allows)];
    asked.to(url).answer(record);
    expect(await Promise.all([...all, figuresAt(url, allows)])).to.deep.equal(Array(3).fill(['tier-badge', 'quote']));
    expect(asked.requests.length).to.equal(1);
    const {credentials, referrerPolicy} = asked.requests[0]!.init;
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  it('are asked for four at a time', async () => {
    const urls = Array.from({length: 50}, address);
    const all = urls.map((url) => figuresAt(url, allows));
    await settled();
    expect(asked.requests.length).to.equal(4);
    asked.requests[1]!.answer(record);
    asked.requests[3]!.answer({}, 503);
    await settled();
    expect(asked.requests.map(({url}) => url)).to.deep.equal(urls.slice(0, 6));
    // The others are not to wait for ever, here either.
    for (let next = 0; next < urls.length; next += 1) {
      await until(() => asked.requests[next], 'the next is asked for');
      asked.requests[next]!.answer(record);
    }
    expect((await Promise.allSettled(all)).filter(({status}) => status === 'rejected').length).to.equal(1);
  });

  for (const [what, answer, code] of [
    [
      'from another site',
      (url: string) => asked.to(url).answer(record, 200, {}, 'https://evil.example/a.json'),
      'network',
    ],
    [
      'of more than a megabyte',
      (url: string) => asked.to(url).answer(record, 200, {'content-length': '1000001'}),
      'too-large',
    ],
    ['that says to be small, and is not', (url: string) => asked.to(url).answer(['x'.repeat(1_000_000)]), 'too-large'],
    ['of a server in need', (url: string) => asked.to(url).answer({}, 503), 'http'],
  ] as const) {
    it(`are refused where there is one ${what}, and may be asked for again`, async () => {
      const url = address();
      const first = codeOf(figuresAt(url, allows));
      answer(url);
      expect(await first).to.equal(code);
      const second = figuresAt(url, allows);
      asked.to(url).answer(record);
      expect(await second).to.deep.equal(['tier-badge', 'quote']);
      expect(asked.requests.length).to.equal(2);
    });
  }

  it('are asked for again where somebody wants to know', async () => {
    const url = address();
    const first = figuresAt(url, allows);
    asked.to(url).answer(record);
    await first;
    const second = codeOf(askAgain(url, allows));
    asked.to(url).answer({}, 503);
    expect(await second).to.equal('http');
  });
});

describe('a place that is near the view', () => {
  it('is one within a screen of it, and comes to be one', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p>Here</p>
        <div style="height: 5000px"></div>
        <p>Far</p>
      </div>`,
    );
    const come: string[] = [];
    for (const one of page.querySelectorAll('p')) void nearView(one).then(() => come.push(one.textContent));
    await until(() => come.length > 0, 'one is near');
    await nextFrame();
    await nextFrame();
    expect(come).to.deep.equal(['Here']);
    page.querySelectorAll('p')[1]!.scrollIntoView();
    await until(() => come.length > 1, 'the other comes near');
    scrollTo(0, 0);
  });
});
