import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import type {TierBadgeElement} from '@tip-figures/tier-badge/tier-badge.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {fakePage, type FakePage} from '../support/page.js';
import {textIn} from '../support/reading.js';

const site = 'https://figures.example/';
const allows = (address: string) => address.startsWith(site);
const record = (tier: string, asOf: string) => ({country: 'XK', report: 2017, source: 'A', asOf, 'tier-badge': {tier}});
const evil = 'https://evil.example/figure.json';

describe('a figure whose document must come from some addresses', () => {
  let stub: FetchStub;
  let page: FakePage;
  const figureAt = async (src: string, refresh?: string) => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const figure = document.createElement('tip-tier-badge');
    figure.append('Tier 2');
    box.append(figure);
    figure.allows = allows;
    if (refresh) figure.setAttribute('refresh', refresh);
    figure.setAttribute('src', src);
    while (!stub.requests.some(({url}) => url === src)) await new Promise((resolve) => requestAnimationFrame(resolve));
    return figure;
  };
  const says = (figure: TierBadgeElement) => [figure.state, figure.error?.code, figure.summary.includes('Tier 3')];

  beforeEach(() => {
    stub = stubFetch();
    page = fakePage();
  });
  afterEach(() => {
    page.restore();
    stub.restore();
  });

  it('takes it from there, after a redirect too', async () => {
    const src = `${site}a.json`;
    const figure = await figureAt(src);
    stub.to(src).answer(record('3', '2026-03-12'), 200, {}, `${site}b.json`);
    await figure.settled;
    expect(says(figure)).to.deep.equal(['fresh', undefined, true]);
  });

  it('shows nothing of one that a redirect brings from elsewhere, nor what is shared with others', async () => {
    const src = `${site}c.json`;
    const figure = await figureAt(src);
    const other = document.createElement('tip-tier-badge');
    other.src = src;
    figure.after(other);
    await other.updateComplete;
    stub.to(src).answer(record('3', '2026-03-12'), 200, {}, evil);
    await Promise.all([figure.settled, other.settled]);
    expect(says(figure)).to.deep.equal(['error', 'network', false]);
    expect(figure.textContent).to.equal('Tier 2');
    // A tag says itself where its data are: a redirect there is its server's own business.
    expect(says(other)).to.deep.equal(['fresh', undefined, true]);
    expect(stub.requests.length).to.equal(1);
  });

  it('keeps the last good one where a later look is led elsewhere, be it in the same words', async () => {
    const src = `${site}d.json`;
    const figure = await figureAt(src, '60');
    stub.to(src).answer(record('2', '2026-03-12'));
    await figure.settled;
    while (!textIn(figure, '.live')) await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const [answer, from] of [
      [record('2', '2026-03-12'), src],
      [record('3', '2026-03-13'), evil],
      [record('2', '2026-03-12'), evil],
    ] as const) {
      const before = stub.requests.length;
      while (stub.requests.length === before) await page.clock.tickAsync(5000);
      stub.to(src).answer(answer, 200, {}, from);
      await page.clock.tickAsync(0);
      await figure.updateComplete;
      expect(figure.summary).to.contain('Tier 2');
    }
    await page.clock.tickAsync(120_000);
    expect([figure.state, figure.error?.code]).to.deep.equal(['stale', 'network']);
    expect(figure.error?.message).to.contain(evil);
  });
});
