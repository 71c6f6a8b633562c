import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {basesIn} from '@tip-figures/embed/bases.js';
import {watchPage} from '@tip-figures/embed/watch-page.js';
import {forgetAsked} from '../support/asked.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {textIn, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

const FIGURES: Partial<Record<FigureName, () => Promise<unknown>>> = {
  'tier-badge': () => import('@tip-figures/tier-badge/define.js'),
  'key-figure': () => import('@tip-figures/key-figure/define.js'),
};
// What an address has said is not asked for again: each test has one of its own.
const linkTo = (slug: string) => `<a href="/f/${slug}-key-figure/">34 nightclubs were shut down</a>`;

describe('a page that is watched', () => {
  const loaded: string[] = [];
  let asked: FetchStub;
  let warned: string[] = [];
  const {warn} = console;

  before(() => {
    watchPage({
      bases: basesIn(location.origin),
      theme: 'dark',
      load: (name, attempt) => {
        loaded.push(`${name} ${attempt}`);
        // The first attempt of one is lost on the way.
        if (name === 'key-figure' && attempt === 1) return Promise.reject(new TypeError('connection lost'));
        return FIGURES[name]?.() ?? Promise.reject(new TypeError('not in this test'));
      },
    });
  });
  beforeEach(() => {
    loaded.length = 0;
    warned = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
    asked = stubFetch();
  });
  afterEach(() => {
    asked.restore();
    console.warn = warn;
  });

  async function pageWith(markup: string): Promise<HTMLElement> {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = markup;
    return page;
  }

  async function drawn(page: HTMLElement, tag: string): Promise<AnyFigure> {
    await until(() => page.querySelector<AnyFigure>(tag)?.state === 'fresh', `<${tag}> is drawn`);
    return page.querySelector<AnyFigure>(tag)!;
  }

  it('draws a figure that comes later, with the attributes that it knows and no others', async () => {
    const page =
      await pageWith(`<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="XK" data-tip-report="2017"
      data-tip-tier="2" data-tip-source="Example" data-tip-size="compact" data-tip-onclick="alert(1)" data-tip-style="color: red"
      data-tip-class="a" data-tip-id="b"><a href="https://example.org/">Tier 2</a></figure>`);
    const badge = await drawn(page, 'figure > tip-tier-badge');

    expect(loaded).to.deep.equal(['tier-badge 1']);
    expect(badge.getAttributeNames().sort()).to.deep.equal(['country', 'report', 'size', 'source', 'theme', 'tier']);
    expect(textIn(badge, '[part~=title]')).to.contain('Kosovo');
    expect(badge.innerHTML).to.equal('<a href="https://example.org/">Tier 2</a>');
  });

  it('asks once for the script of several, and for none that is there', async () => {
    const page = await pageWith(
      '<tip-quote></tip-quote><tip-quote></tip-quote><tip-tier-badge tier="2"></tip-tier-badge>',
    );
    await until(() => loaded.length > 0, 'a script is asked for');
    page.append(document.createElement('p'));
    await nextFrame();
    await nextFrame();

    expect(loaded).to.deep.equal(['quote 1']);
  });

  it('keeps a caption where it is', async () => {
    const page =
      await pageWith(`<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="XK" data-tip-report="2017"
      data-tip-tier="2">Tier 2<figcaption>By the desk</figcaption></figure>`);
    await drawn(page, 'tip-tier-badge');

    expect([...page.firstElementChild!.children].map(({localName}) => localName)).to.deep.equal([
      'tip-tier-badge',
      'figcaption',
    ]);
  });

  it('draws a figure again where a page that renews itself brings back what was there, without the figure', async () => {
    const page = await pageWith(
      `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="XK" data-tip-report="2017" data-tip-tier="2"><b>A</b></figure>`,
    );
    const first = await drawn(page, 'tip-tier-badge');
    const place = page.firstElementChild as HTMLElement;
    place.dataset['tipTier'] = '3';
    place.innerHTML = '<b>B</b>';
    const second = await drawn(page, 'figure > tip-tier-badge');

    expect([second === first, second.innerHTML, second.getAttribute('tier')]).to.deep.equal([false, '<b>B</b>', '3']);
  });

  it('leaves a place whose figure a page has taken out', async () => {
    const page = await pageWith(
      `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="XK" data-tip-report="2017" data-tip-tier="2"><b>A</b></figure>`,
    );
    (await drawn(page, 'tip-tier-badge')).remove();
    await nextFrame();
    await nextFrame();

    expect(page.querySelector('figure')!.innerHTML).to.equal('');
  });

  it('finds figures where no frame comes, as in a view transition that waits for them', async () => {
    const page = await pageWith('');
    const {requestAnimationFrame: nextOne} = window;
    window.requestAnimationFrame = () => 0;
    try {
      page.innerHTML = '<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-tier="2"><b>A</b></figure>';
      await new Promise<void>((resolve) => {
        new MutationObserver(() => resolve()).observe(page.firstElementChild!, {childList: true});
      });
    } finally {
      window.requestAnimationFrame = nextOne;
    }

    expect(page.querySelectorAll('tip-tier-badge > b').length).to.equal(1);
  });

  it('draws a published figure in the place of its link, once its script can be had', async () => {
    const page = await pageWith(`<p>${linkTo('story')}</p>`);
    await until(() => asked.requests.length > 0, 'the record is asked for');
    const record = {'key-figure': {country: 'XK', value: 34, counts: 'things', label: 'nightclubs shut down'}};
    expect(asked.requests[0]!.url).to.equal(`${location.origin}/f/story-key-figure/figure.json`);
    asked.requests[0]!.answer(record);
    await until(() => warned.length > 0, 'the script is missed');
    await nextFrame();
    await nextFrame();

    expect(loaded, 'the tag that was put there is no further figure').to.deep.equal(['key-figure 1']);
    expect(page.querySelector('p > tip-key-figure > a')?.checkVisibility()).to.equal(true);
    expect(warned[0]).to.contain('key-figure could not be loaded');
    page.insertAdjacentHTML('beforeend', '<tip-key-figure></tip-key-figure>');
    const figure = await drawn(page, 'p > tip-key-figure');
    expect(asked.requests.length, 'the figure reads what the link has brought').to.equal(1);
    expect(loaded).to.deep.equal(['key-figure 1', 'key-figure 2']);
    expect(figure.summary).to.contain('34');
  });

  it('draws the figure that an address names, of a record that has several', async () => {
    const page = await pageWith(`<p class="tip-embed" data-tip-size="compact">${linkTo('several')}</p>`);
    await until(() => asked.requests.length > 0, 'the record is asked for');
    asked.requests[0]!.answer({'tier-badge': {}, 'key-figure': {}});
    await until(() => page.querySelector('tip-key-figure')?.hasAttribute('src'), 'the figure is put');

    expect(page.querySelector('tip-key-figure')!.getAttribute('size')).to.equal('compact');
  });

  for (const [what, answer] of [
    ['is not there', (one: FetchStub) => one.requests[0]!.answer({}, 404)],
    ['cannot be had', (one: FetchStub) => one.requests[0]!.fail()],
    [
      'comes from elsewhere',
      (one: FetchStub) => one.requests[0]!.answer({'key-figure': {}}, 200, {}, 'https://evil.example/figure.json'),
    ],
    [
      'is too large',
      (one: FetchStub) => one.requests[0]!.answer({'key-figure': {}}, 200, {'content-length': '604000000'}),
    ],
    ['has no figure', (one: FetchStub) => one.requests[0]!.answer({version: 1})],
    ['is no record', (one: FetchStub) => one.requests[0]!.answer(null)],
  ] as const) {
    it(`leaves a link whose record ${what}`, async () => {
      const link = linkTo(what.replaceAll(' ', '-'));
      const page = await pageWith(`<p>${link}</p>`);
      await until(() => asked.requests.length > 0, 'the record is asked for');
      answer(asked);
      await nextFrame();
      await nextFrame();

      expect([page.innerHTML, asked.requests.length]).to.deep.equal([`<p>${link}</p>`, 1]);
    });
  }

  it('asks for the document of a figure once, before its script has come, but not for one that waits to be reached', async () => {
    forgetAsked();
    const page = await pageWith(
      `<tip-quote src="/tag.json"></tip-quote><tip-quote src="/lazy.json" loading="lazy"></tip-quote>
      <figure class="tip-embed" data-tip-figure="quote" data-tip-src="/element.json"></figure>
      <figure class="tip-embed" data-tip-figure="quote" data-tip-src="/far.json" data-tip-loading="lazy"></figure>
      <div contenteditable><tip-quote src="/edited.json"></tip-quote></div>`,
    );
    await until(() => page.querySelectorAll('figure > tip-quote').length === 2, 'the figures are put');

    expect(asked.requests.map(({url}) => new URL(url).pathname)).to.deep.equal(['/tag.json', '/element.json']);
  });

  it('leaves what names no figure, and data of other sites', async () => {
    const markup = `<figure class="tip-embed" data-tip-figure="constructor">A</figure><figure class="tip-embed" data-tip-figure="tier-badge" data-tip-src="https://other.example/a.json">B</figure>`;
    const page = await pageWith(markup);
    await until(() => warned.length > 0, 'the page is told');

    expect(page.innerHTML).to.equal(markup);
    expect(warned).to.deep.equal(['tip-figures: data-sites of embed.js has no base of https://other.example/a.json']);
    expect(asked.requests).to.have.length(0);
  });
});
