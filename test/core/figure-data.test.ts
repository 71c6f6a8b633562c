import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {TierBadgeElement} from '@tip-figures/tier-badge/tier-badge.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {errorLines, eventsOf, inside, isSeen, textIn} from '../support/reading.js';
import {until} from '../support/until.js';

const tierOf = (figure: Element) => textIn(figure, '.here');

/** Lets promises that are settled have their say. */
const soon = () => new Promise((resolve) => setTimeout(resolve));

const badge = (src?: string) =>
  fixture<TierBadgeElement>(
    src ? html`<tip-tier-badge src=${src}><p>fallback</p></tip-tier-badge>` : html`<tip-tier-badge></tip-tier-badge>`,
  );

describe('the document of a figure', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => {
    stub.restore();
  });

  it('is drawn when it comes', async () => {
    const figure = await badge('/a.json');
    expect(figure.state).to.equal('pending');
    stub.to('/a.json').answer({tier: '2'});
    await figure.settled;

    expect(figure.state).to.equal('fresh');
    expect(tierOf(figure)).to.equal('Tier 2');
  });

  it('is asked for once by all figures that show it', async () => {
    const page = await fixture(
      html`<div><tip-tier-badge src="/a.json"></tip-tier-badge><tip-tier-badge src="/a.json"></tip-tier-badge></div>`,
    );
    const [one, other] = [...page.querySelectorAll('tip-tier-badge')] as [TierBadgeElement, TierBadgeElement];
    await Promise.all([one.updateComplete, other.updateComplete]);
    stub.to('/a.json').answer({tier: '2'});
    await Promise.all([one.settled, other.settled]);

    expect(stub.requests).to.have.length(1);
    expect([tierOf(one), tierOf(other)]).to.deep.equal(['Tier 2', 'Tier 2']);
  });

  it('is not replaced by a late answer to an earlier address', async () => {
    const figure = await badge('/old.json');
    const old = stub.to('/old.json');
    figure.src = '/new.json';
    await figure.updateComplete;
    stub.to('/new.json').answer({tier: '3'});
    await figure.settled;
    old.answer({tier: '1'});
    await soon();
    await figure.updateComplete;

    expect(tierOf(figure)).to.equal('Tier 3');
  });

  it('is not awaited from an earlier address', async () => {
    const figure = await badge('/old.json');
    const {signal} = stub.to('/old.json').init;
    figure.src = '/new.json';
    await figure.updateComplete;

    expect(signal?.aborted).to.equal(true);
    stub.to('/new.json').answer({tier: '3'});
    await figure.settled;
    expect(figure.error).to.equal(undefined);
  });

  it('is given up without a word when the figure is removed', async () => {
    const figure = await badge('/a.json');
    let events: Event[] = [];
    const lines = await errorLines(async () => {
      events = await eventsOf('tip-error', async () => {
        figure.remove();
        await figure.settled;
        await soon();
      });
    });

    expect(stub.to('/a.json').init.signal?.aborted).to.equal(true);
    expect([lines, events]).to.deep.equal([[], []]);
  });

  it('is not asked for by a figure that is removed before its turn', async () => {
    const page = await fixture(html`<div></div>`);
    page.innerHTML = '<tip-tier-badge src="/a.json"></tip-tier-badge>';
    const figure = page.firstElementChild as TierBadgeElement;
    figure.remove();
    await figure.updateComplete;

    expect(stub.requests).to.have.length(0);
  });

  it('is asked for again when the figure is put back', async () => {
    const figure = await badge('/a.json');
    const page = figure.parentElement!;
    figure.remove();
    await soon();
    page.append(figure);
    await figure.updateComplete;
    expect(stub.requests).to.have.length(2);
    stub.to('/a.json').answer({tier: '2'});
    await figure.settled;

    expect(tierOf(figure)).to.equal('Tier 2');
  });

  it('survives a move to another place in the page while it is on its way', async () => {
    const figure = await badge('/a.json');
    const place = document.createElement('section');
    figure.parentElement!.append(place);
    place.append(figure);
    await figure.updateComplete;
    stub.to('/a.json').answer({tier: '2'});
    await figure.settled;

    expect([figure.state, tierOf(figure)]).to.deep.equal(['fresh', 'Tier 2']);
  });

  it('is not asked for again by a figure that had it when it was removed', async () => {
    const figure = await badge('/a.json');
    const page = figure.parentElement!;
    stub.to('/a.json').answer({tier: '2'});
    await figure.settled;
    figure.remove();
    page.append(figure);
    await figure.settled;

    expect(stub.requests).to.have.length(1);
    expect(tierOf(figure)).to.equal('Tier 2');
  });

  it('is fetched anew by reload', async () => {
    const figure = await badge('/a.json');
    stub.to('/a.json').answer({tier: '2'});
    await figure.settled;
    figure.reload();
    await figure.updateComplete;
    stub.to('/a.json').answer({tier: '3'});
    await figure.settled;

    // The browser's own copy may be an hour old and still pass for fresh.
    expect(stub.requests.map(({init}) => init.cache)).to.deep.equal(['default', 'no-cache']);
    expect(tierOf(figure)).to.equal('Tier 3');
  });

  it('is drawn once by a figure out of view that reloads it, and asked for once by two', async () => {
    const far = 'position: absolute; inset-block-start: 9000px';
    const box = await fixture(
      html`<div>${[1, 2].map(() => html`<tip-tier-badge src="/a.json" style=${far}></tip-tier-badge>`)}</div>`,
    );
    const figures = [...box.querySelectorAll('tip-tier-badge')];
    await Promise.all(figures.map(({updateComplete}) => updateComplete));
    stub.to('/a.json').answer({tier: '2'});
    await Promise.all(figures.map(({settled}) => settled));
    const busy: string[] = [];
    const observer = new MutationObserver((changes) => busy.push(...changes.map(({attributeName}) => attributeName!)));
    for (const {shadowRoot} of figures) {
      observer.observe(shadowRoot!.querySelector('figure')!, {attributeFilter: ['aria-busy']});
    }
    for (const figure of figures) figure.reload();
    await Promise.resolve();
    stub.to('/a.json').answer({tier: '3'});
    await Promise.all(figures.map(({settled}) => settled));
    observer.disconnect();

    expect(figures.map(tierOf)).to.deep.equal(['Tier 3', 'Tier 3']);
    expect(stub.requests).to.have.length(2);
    expect(busy).to.deep.equal([]);
  });

  it('is no longer part of the figure when src goes', async () => {
    const figure = await badge('/a.json');
    stub.to('/a.json').answer({tier: '2'});
    await figure.settled;
    figure.removeAttribute('src');
    await figure.settled;

    expect([figure.state, figure.error, figure.summary]).to.deep.equal(['initial', undefined, '']);
    expect(isSeen(figure.querySelector('p'))).to.equal(true);
  });

  it('leaves nobody waiting when src goes before the answer', async () => {
    const figure = await badge('/a.json');
    const {settled} = figure;
    figure.removeAttribute('src');
    await settled;

    expect(figure.state).to.equal('initial');
    expect(stub.to('/a.json').init.signal?.aborted).to.equal(true);
  });

  it('does not throw into the page on reload of an empty address', async () => {
    await errorLines(async () => {
      const figure = await badge();
      figure.src = '';
      await figure.settled;
      expect(figure.error).to.include({code: 'schema', path: 'src'});
      expect(() => figure.reload()).not.to.throw();
      await figure.settled;
      expect(figure.state).to.equal('error');
    });
  });
});

describe('what a figure was given', () => {
  let stub: FetchStub;
  let reads: number;
  let figure: TierBadgeElement;

  /** Counts how often the property is read, as all inputs are. */
  const counted = (attributes: Record<string, string>) => {
    reads = 0;
    figure = document.createElement('tip-tier-badge');
    Object.defineProperty(TierBadgeElement.prototype, 'via', {configurable: true, get: () => void (reads += 1)});
    for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
    document.body.append(figure);
  };
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => {
    figure.remove();
    Reflect.deleteProperty(TierBadgeElement.prototype, 'via');
    stub.restore();
  });

  it('is read four times at most until its document is drawn, and followed', async () => {
    counted({src: '/read.json', refresh: '60'});
    await figure.updateComplete;
    stub.to('/read.json').answer({tier: '2'});
    await figure.settled;
    await until(() => textIn(figure, '.live') !== '', 'it is followed');

    expect(tierOf(figure)).to.equal('Tier 2');
    expect(reads).to.be.within(1, 4);
  });

  it('is not read again by an update that changes nothing of it', async () => {
    counted({tier: '2'});
    await figure.settled;
    reads = 0;
    figure.requestUpdate();
    await figure.updateComplete;
    inside(figure, '.more')?.click();
    await until(() => inside(figure, '#m'), 'the menu is open');
    expect(reads).to.equal(0);

    figure.setAttribute('tier', '3');
    await figure.settled;
    expect([tierOf(figure), reads]).to.deep.equal(['Tier 3', 1]);
  });

  it('counts when the figure is put into the page, though it changed outside', async () => {
    counted({tier: '2'});
    await figure.settled;
    figure.remove();
    figure.setAttribute('tier', '3');
    await figure.updateComplete;
    document.body.append(figure);
    await figure.settled;
    expect([figure.state, tierOf(figure)]).to.deep.equal(['fresh', 'Tier 3']);
  });
});

describe('a lazy figure', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => {
    stub.restore();
  });

  const below = () =>
    fixture<HTMLElement>(html`
      <div>
        <div class="story" style="height: 10000px"></div>
        <tip-tier-badge loading="lazy" src="/lazy.json"></tip-tier-badge>
      </div>
    `);

  it('does not ask for its document before it is near the view, and lets its page live meanwhile', async () => {
    const page = await below();
    const figure = page.querySelector('tip-tier-badge')!;
    let done = false;
    const waiting = figure.settled.then(() => (done = true));
    // An observer of our own, told after those of the figures.
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(page));
    await figure.updateComplete;
    await soon();
    expect([stub.requests.length, figure.state, done]).to.deep.equal([0, 'pending', false]);

    page.querySelector('.story')!.remove();
    await until(() => stub.requests.length > 0, 'it is asked for');
    stub.to('/lazy.json').answer({tier: '2'});
    await waiting;
    expect(tierOf(figure)).to.equal('Tier 2');
  });

  it('draws what it has without a document at once', async () => {
    const page = await fixture(
      html`<div>
        <div style="height: 10000px"></div>
        <tip-tier-badge loading="lazy" tier="2"></tip-tier-badge>
      </div>`,
    );
    const figure = page.querySelector('tip-tier-badge')!;
    await figure.settled;

    expect(tierOf(figure)).to.equal('Tier 2');
  });
});

describe('a figure far away', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'scheduler');
  });

  it('shows newer data when it comes near, however busy the page is', async () => {
    let rest: () => void = () => {};
    const busy = new Promise<void>((resolve) => (rest = resolve));
    const page = await fixture(
      html`<div>
        <div class="story" style="height: 10000px"></div>
        <tip-tier-badge tier="2"></tip-tier-badge>
      </div>`,
    );
    const figure = page.querySelector('tip-tier-badge')!;
    await figure.settled;
    // What the page had to do before it became busy: an update would be done along with it.
    for (let turn = 0; turn < 5; turn += 1)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    Object.defineProperty(globalThis, 'scheduler', {configurable: true, value: {postTask: () => busy}});
    figure.setAttribute('tier', '3');
    await soon();
    expect(tierOf(figure)).to.equal('Tier 2');

    page.querySelector('.story')!.remove();
    await until(() => tierOf(figure) === 'Tier 3', 'it shows the newer tier');
    rest();
    await figure.settled;
  });
});
