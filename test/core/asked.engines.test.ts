import {expect} from '@open-wc/testing';
import {askAhead, begin} from '@tip-figures/core/data/document/asked.js';
import {forgetDocument, holdDocument} from '@tip-figures/core/data/document/document-store.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {forgetAsked} from '../support/asked.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';

const whole = (path: string) => new URL(path, document.baseURI).href;

const errorOf = (document: Promise<unknown>): Promise<unknown> =>
  document.then(
    () => 'none',
    (error: unknown) => (error instanceof FigureError ? error.code : error),
  );

describe('a request that is begun before its code has come', () => {
  let stub: FetchStub;
  const paths = () => stub.requests.map(({url}) => url.replace(location.origin, ''));

  beforeEach(() => {
    forgetAsked();
    stub = stubFetch();
  });
  afterEach(() => {
    stub.restore();
    document.querySelectorAll('body > .asked').forEach((box) => box.remove());
  });

  /** Elements that no script knows, in the page. */
  const tagsIn = (markup: string): Element[] => {
    const box = document.createElement('div');
    box.className = 'asked';
    box.setHTMLUnsafe(markup);
    document.body.append(box);
    return [...box.querySelectorAll('x-figure')];
  };

  it('is the only one: the figure takes its answer', async () => {
    begin(whole('/one.json'));
    begin(whole('/one.json'));
    const held = holdDocument(whole('/one.json'));
    stub.to('/one.json').answer({tier: '2'});

    expect(await held.document).to.deep.equal({tier: '2'});
    expect(paths()).to.deep.equal(['/one.json']);
    held.release();
  });

  it('carries no cookies and does not say from which page it comes', () => {
    begin(whole('/quiet.json'));

    expect(stub.to('/quiet.json').init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
  });

  it('is not begun for what a figure has asked for, nor for more than four addresses', () => {
    const held = holdDocument(whole('/held.json'));
    for (const path of ['/held.json', '/2.json', '/3.json', '/4.json', '/5.json']) begin(whole(path));

    expect(paths()).to.deep.equal(['/held.json', '/2.json', '/3.json', '/4.json']);
    held.release();
  });

  for (const [what, answer, code] of [
    ['is lost', (one: FetchStub) => one.to('.json').fail(), 'network'],
    ['has nothing', (one: FetchStub) => one.to('.json').answer({}, 404), 'http'],
    ['is too large', (one: FetchStub) => one.to('.json').answer(['x'.repeat(1_000_000)]), 'too-large'],
  ] as const) {
    it(`is refused as any other where it ${what}, and made anew by who comes next`, async () => {
      const url = whole(`/${code}.json`);
      begin(url);
      const first = holdDocument(url);
      answer(stub);
      expect(await errorOf(first.document)).to.equal(code);
      first.release();
      const second = holdDocument(url);
      stub.to('.json').answer({tier: '2'});

      expect(await second.document).to.deep.equal({tier: '2'});
      expect(stub.requests.length).to.equal(2);
      second.release();
    });
  }

  it('ends with the last figure that waits for it', () => {
    begin(whole('/left.json'));
    holdDocument(whole('/left.json')).release();

    expect(stub.to('/left.json').init.signal?.aborted).to.equal(true);
  });

  it('is none of a look for news', () => {
    const url = whole('/news.json');
    begin(url);
    forgetDocument(url);
    const held = holdDocument(url);

    expect(stub.requests.map(({init}) => init.cache)).to.deep.equal([undefined, 'no-cache']);
    held.release();
  });

  it('ends where nobody takes it, and is made anew after that', () => {
    const plan = window.setTimeout;
    let end = () => {};
    window.setTimeout = ((act: () => void) => ((end = act), 0)) as typeof window.setTimeout;
    begin(whole('/alone.json'));
    window.setTimeout = plan;
    end();
    const held = holdDocument(whole('/alone.json'));

    expect(stub.requests.map(({init}) => init.signal?.aborted)).to.deep.equal([true, false]);
    held.release();
  });

  it('is begun for a tag as its figure would make it', () => {
    const tags = tagsIn(`<x-figure src="/a.json?n=1"></x-figure><x-figure src=" b.json "></x-figure>
      <x-figure></x-figure><x-figure src=""></x-figure><x-figure src=" "></x-figure><x-figure src="https://"></x-figure>
      <x-figure src="/lazy.json" loading="lazy"></x-figure>
      <x-figure src="/drawn.json"><template shadowrootmode="open"></template></x-figure>`);
    for (const tag of tags) askAhead(tag);

    expect(stub.requests.map(({url}) => url)).to.deep.equal([whole('/a.json?n=1'), whole('b.json')]);
  });

  it('does not keep a figure from coming where the page has broken what asks', async () => {
    const url = whole('/broken.json');
    const asking = window.fetch;
    window.fetch = () => {
      throw new Error('broken');
    };
    begin(url);
    window.fetch = asking;
    const held = holdDocument(url);

    expect(await errorOf(held.document)).to.equal('network');
  });
});

describe('a document that the page preloads', () => {
  let stub: FetchStub;
  let elements: Element[];
  const url = whole('/preloaded.json');

  beforeEach(() => {
    forgetAsked();
    stub = stubFetch();
    elements = [];
  });
  afterEach(() => {
    stub.restore();
    for (const element of elements) element.remove();
  });

  const {head} = document;
  const put = (markup: string, parent: ParentNode = head): void => {
    const {content} = Object.assign(document.createElement('template'), {innerHTML: markup});
    elements.push(...content.children);
    parent.prepend(content);
  };
  const credentials = () => stub.to('/preloaded.json').init.credentials;
  const link = (attributes: string) => `<link rel="preload" href="/preloaded.json" ${attributes}>`;

  for (const attributes of [
    'as="fetch" crossorigin',
    'as="fetch" crossorigin="anonymous" referrerpolicy="no-referrer"',
  ]) {
    it(`is asked for with the credentials that its preload has: ${attributes}`, () => {
      put(link(attributes));
      begin(url);

      expect(credentials()).to.equal('same-origin');
    });
  }

  it('is so too where the figure itself asks', () => {
    put(link('as="fetch" crossorigin'));
    const held = holdDocument(url);

    expect(credentials()).to.equal('same-origin');
    held.release();
  });

  it('is asked for without credentials in a look for news', () => {
    put(link('as="fetch" crossorigin'));
    forgetDocument(url);
    const held = holdDocument(url);

    expect(stub.to('/preloaded.json').init).to.include({credentials: 'omit', cache: 'no-cache'});
    held.release();
  });

  for (const [what, markup] of [
    ['has no crossorigin', link('as="fetch"')],
    ['asks with all credentials', link('as="fetch" crossorigin="use-credentials"')],
    ['is for something else', link('as="image" crossorigin imagesrcset="/preloaded.json 1x"')],
    ['is for another address', '<link rel="preload" href="/preloaded.json?a" as="fetch" crossorigin>'],
    ['is for some media alone', link('as="fetch" crossorigin media="print"')],
    ['is a prefetch', '<link rel="prefetch" href="/preloaded.json" as="fetch" crossorigin>'],
  ] as const) {
    it(`is asked for without where its link ${what}`, () => {
      put(markup);
      begin(url);

      expect(credentials()).to.equal('omit');
    });
  }

  it('is asked for without where the link is not in the head', () => {
    const markup = link('as="fetch" crossorigin');
    const host = document.createElement('div');
    elements.push(host);
    document.body.append(host);
    put(markup, host);
    put(markup, host.attachShadow({mode: 'open'}));
    // Not even in what a page calls so.
    put(markup, host.appendChild(document.createElement('head')));
    put(`<template>${markup}</template>`);
    begin(url);

    expect(credentials()).to.equal('omit');
  });

  it('is asked for once, and without, where the link comes after that', () => {
    begin(url);
    put(link('as="fetch" crossorigin'));
    const held = holdDocument(url);

    expect(stub.requests.length).to.equal(1);
    expect(credentials()).to.equal('omit');
    held.release();
  });

  it('is found whatever elements of the page are called', () => {
    const names = ['head', 'querySelector', 'querySelectorAll', 'documentElement', 'fetch', 'baseURI', 'Document'];
    const host = document.createElement('div');
    elements.push(host);
    document.body.append(host);
    put(names.map((name) => `<img name="${name}"><form id="${name}" name="${name}"></form>`).join(''), host);
    put(link('as="fetch" crossorigin'));
    begin(url);

    expect(credentials()).to.equal('same-origin');
  });
});
