// A live record that comes to need the code for corrections and small counts: in a file of its own, since that code
// is fetched once for a page.

import {expect} from '@open-wc/testing';
import '@tip-figures/victim-breakdown/define.js';
import type {VictimBreakdownElement} from '@tip-figures/victim-breakdown/victim-breakdown.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {fakePage, type FakePage} from '../support/page.js';
import {aboutIn, errorLines, headsIn, textIn, textsIn} from '../support/reading.js';

const corrections = [{date: '2026-03-12', path: 'total', was: 35, now: 36}];

describe('a live record that comes to need more code', () => {
  let stub: FetchStub;
  let page: FakePage;
  let figure: VictimBreakdownElement;
  let told: string[];

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** The next look, answered; the code has time to come. */
  const bring = async (body: unknown) => {
    const before = stub.requests.length;
    for (let waited = 0; stub.requests.length === before && waited < 400; waited += 1)
      await page.clock.tickAsync(5_000);
    stub.to('record.json').answer(body);
    for (let turn = 0; turn < 20; turn += 1) {
      await page.clock.tickAsync(0);
      await frame();
    }
    await figure.updateComplete;
  };

  before(async () => {
    stub = stubFetch();
    page = fakePage();
    told = [];
    // Not a fixture, which would be taken away after each test.
    figure = document.createElement('tip-victim-breakdown');
    Object.assign(figure, {src: '/record.json', refresh: '60'});
    for (const kind of ['tip-load', 'tip-update', 'tip-stale', 'tip-error']) {
      figure.addEventListener(kind, () => told.push(kind));
    }
    document.body.append(figure);
    await figure.updateComplete;
    stub.to('record.json').answer({total: 36, sex: {female: 33, male: 3}, asOf: '2026-03-01'});
    await figure.settled;
    while (!textIn(figure, '.live')) await frame();
    told = [];
  });
  after(() => {
    figure.remove();
    page.restore();
    stub.restore();
  });

  // One story in steps: what was fetched for one is there for the next.
  it('keeps the last good figure where the first such record is refused, reloaded or looked for', async () => {
    const lines = await errorLines(async () => {
      await bring({total: 'nine', corrections});
    });
    expect([figure.state, headsIn(figure), told, lines]).to.deep.equal(['fresh', ['33', '3'], [], []]);

    await errorLines(async () => {
      figure.reload();
      await figure.updateComplete;
      stub.to('record.json').answer({total: 'nine', corrections});
      await figure.settled;
    });
    expect([figure.state, headsIn(figure), told]).to.deep.equal(['stale', ['33', '3'], ['tip-stale']]);
  });

  it('takes none that is older', async () => {
    await errorLines(() => bring({total: 30, asOf: '2026-02-01', corrections}));
    expect([figure.state, headsIn(figure)]).to.deep.equal(['stale', ['33', '3']]);
  });

  it('follows it, and hides what it is told to hide', async () => {
    await bring({total: 36, sex: {female: 33, male: 3}, asOf: '2026-03-12', corrections, suppressBelow: 5});
    expect([figure.state, headsIn(figure)]).to.deep.equal(['fresh', ['withheld (32 to 35)', 'withheld (1 to 4)']]);
    expect(textsIn(figure, '.remark')).to.deep.equal(['Corrected 12 March 2026.']);
    expect(aboutIn(figure, 'Corrections')).to.include('Corrected 12 March 2026: 35 changed to 36.');
  });
});
