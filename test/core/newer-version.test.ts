import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import type {TierBadgeElement} from '@tip-figures/tier-badge/tier-badge.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {inside, isSeen, textIn} from '../support/reading.js';
import {until} from '../support/until.js';

const SRC = '/f/thailand-tier-badge/figure.json';
const now = {version: 1, country: 'TH', report: 2018, asOf: '2018-06-28', source: 'Example', 'tier-badge': {tier: '2'}};
// What a later version may say in a way that these scripts do not know.
const next = {...now, version: 2, 'tier-badge': {tier: {rank: 'two'}}};

describe('a document of a newer version than the scripts', () => {
  let stub: FetchStub;
  beforeEach(() => (stub = stubFetch()));
  afterEach(() => stub.restore());

  async function badge(answer: unknown, lang = 'en'): Promise<TierBadgeElement> {
    const box = await fixture(
      html`<div lang=${lang}>
        <tip-tier-badge src=${SRC}><a href="/">Thailand: Tier 2</a></tip-tier-badge>
      </div>`,
    );
    const figure = box.querySelector('tip-tier-badge')!;
    await until(() => stub.requests.length > 0, 'it asks');
    stub.to('figure.json').answer(answer);
    await figure.settled;
    return figure;
  }
  const linkIn = (figure: Element) => figure.shadowRoot?.querySelector<HTMLAnchorElement>('.remark a');

  for (const [lang, text] of [
    ['en', 'This page’s scripts are older than its figure.'],
    ['sq', 'Skriptet e kësaj faqeje janë më të vjetra se grafiku i saj.'],
  ] as const) {
    it(`is not called a mistake, and its page is named: ${lang}`, async () => {
      const figure = await badge(next, lang);

      expect(textIn(figure, '.remark')).to.equal(text);
      expect(linkIn(figure)?.href).to.equal(new URL('.', new URL(SRC, location.href)).href);
      expect(isSeen(figure.querySelector('a'))).to.equal(true);
      expect([figure.state, figure.error?.code, figure.error?.path]).to.deep.equal(['error', 'schema', 'version']);
    });
  }

  it('leaves the last number, and says so beside it', async () => {
    const figure = await badge(now);
    figure.reload();
    await until(() => stub.requests.length > 1, 'it asks again');
    stub.to('figure.json').answer(next);
    await until(() => figure.state === 'stale', 'it is stale');
    await figure.settled;

    expect(textIn(figure, '[part~=title]')).to.contain('Tier 2');
    expect(textIn(figure, '.notice')).to.equal(
      'Figures of 28 June 2018. This page’s scripts are older than its figure.',
    );
    expect(inside<HTMLAnchorElement>(figure, '.notice a')?.href).to.contain('/f/thailand-tier-badge/');
  });

  it('withdraws a figure as any other', async () => {
    const figure = await badge({...next, 'tier-badge': {withdrawn: '2026-11-30', reason: 'error'}});

    expect(figure.state).to.equal('withdrawn');
  });

  it('is told from a version that is none', async () => {
    const figure = await badge({...now, version: 'new'});

    expect(textIn(figure, '.remark')).to.equal('Not drawn: its data have a mistake.');
  });
});
