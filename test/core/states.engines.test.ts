import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {draw, place} from '../support/draw.js';
import {neverUrl, recoversUrl} from '../support/faults-urls.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {fakePage, type FakePage} from '../support/page.js';
import {
  allText,
  errorLines,
  eventsOf,
  has,
  inside,
  isSeen,
  textIn,
  textsIn,
  type AnyFigure,
} from '../support/reading.js';

const fallbackOf = (figure: Element) => figure.querySelector('a');
const isBusy = (figure: Element) => inside(figure, 'figure')?.getAttribute('aria-busy') === 'true';

describe('a figure without data', () => {
  it('shows what the page wrote, and nothing of its own', async () => {
    const figure = await draw('<tip-tier-badge lang="en" heading="Tier"><a href="/report">Tier 2</a></tip-tier-badge>');

    expect(figure.state).to.equal('initial');
    expect(isSeen(fallbackOf(figure))).to.equal(true);
    expect([allText(figure), figure.summary, figure.toCsv()]).to.deep.equal(['', '', '']);
  });

  it('sends no event and writes no line', async () => {
    const events: Event[] = [];
    const lines = await errorLines(async () => {
      for (const name of ['tip-load', 'tip-error'] as const) {
        events.push(...(await eventsOf(name, () => draw('<tip-tier-badge></tip-tier-badge>'))));
      }
    });

    expect([events, lines]).to.deep.equal([[], []]);
  });
});

describe('the line of a state', () => {
  const sources = {a: {publisher: 'Ministry', url: 'https://example.org/report'}};
  const base = {country: 'XK', period: '2016', sources, source: 'a'};
  const corrections = [{date: '2017-07-04', path: 'victim-breakdown.total', was: 35, now: 36}];

  for (const [state, section, attributes, line, links] of [
    ['corrected', {total: 36, corrections}, '', 'Corrected 4 July 2017: was 35', ['Ministry']],
    [
      'pinned',
      {total: 36, corrections},
      'pinned="2017-07-01"',
      'Figures of 1 July 2017. Newer ones exist.',
      ['Ministry'],
    ],
    ['withheld', {total: 36, sex: {male: 3}, suppressBelow: 5}, '', '', ['Ministry']],
    ['refused', {total: 36, sex: {female: 40}}, '', 'Not drawn: its numbers disagree.', ['Read it at the source']],
    ['refused', {total: 'many'}, '', 'Not drawn: its data have a mistake.', ['Read it at the source']],
    ['withdrawn', {withdrawn: '2026-11-30'}, '', 'Withdrawn 30 November 2026', ['Read it at the source']],
    [
      'withdrawn',
      {withdrawn: '2026-11-30', by: 'https://example.org/new'},
      '',
      'Withdrawn 30 November 2026',
      ['See what replaces it'],
    ],
  ] as const) {
    for (const size of ['full', 'compact']) {
      it(`stands above the picture, with a sign and at most eight words: ${state}, ${size}, ${line}`, async () => {
        let figure: AnyFigure | undefined;
        await errorLines(async () => {
          figure = await draw(
            `<tip-victim-breakdown lang="en" size="${size}" ${attributes}><script type="application/json">${JSON.stringify({...base, 'victim-breakdown': section})}</script></tip-victim-breakdown>`,
          );
        });
        const isDrawn = has(figure!, '[part=figure]');

        expect(textsIn(figure!, '.remark')).to.deep.equal(line ? [line] : []);
        expect(line.split(' ').length).to.be.at.most(8);
        expect(textsIn(figure!, 'a').slice(0, 1)).to.deep.equal(links);
        expect(has(figure!, '.remark svg')).to.equal(line !== '');
        expect(has(figure!, '#d, .more')).to.equal(isDrawn);
        if (line && isDrawn) {
          const [remark, picture] = ['.remark', '[part=figure]'].map((part) => inside(figure!, part)!);
          expect(remark!.getBoundingClientRect().bottom).to.be.at.most(picture!.getBoundingClientRect().top);
        }
        await expect(figure!).to.be.accessible();
      });
    }
  }
});

describe('a figure that is drawn anew', () => {
  it('leaves the focus on the link of its source', async () => {
    const sources = {story: {publisher: 'Kosovo 2.0', url: 'https://example.org/story'}};
    const figure = await draw('<tip-tier-badge lang="en"></tip-tier-badge>');
    figure.data = {tier: '2', sources, source: 'story'};
    await figure.settled;
    inside(figure, '.source a')!.focus();
    figure.data = {tier: '3', sources, source: 'story'};
    await figure.settled;

    const {activeElement} = figure.shadowRoot!;
    expect([textIn(figure, '.here'), activeElement?.textContent]).to.deep.equal(['Tier 3', 'Kosovo\u00a02.0']);
  });
});

describe('a figure whose document is on its way', () => {
  let stub: FetchStub;
  let page: FakePage;
  beforeEach(() => {
    stub = stubFetch();
    page = fakePage();
  });
  afterEach(() => {
    stub.restore();
    page.restore();
  });

  const pending = (size = 'full') =>
    place(
      `<tip-tier-badge lang="en" country="XK" size="${size}" src="/a.json"><a href="/report">Tier 2</a></tip-tier-badge>`,
    );

  /** A figure after so many milliseconds without an answer. */
  const waiting = async (time = 300, size?: string) => {
    const figure = await pending(size);
    await figure.updateComplete;
    await page.clock.tickAsync(time);
    await figure.updateComplete;
    return figure;
  };

  it('shows the fallback alone at first', async () => {
    const figure = await pending();
    await figure.updateComplete;

    expect(figure.state).to.equal('pending');
    expect([isSeen(fallbackOf(figure)), allText(figure)]).to.deep.equal([true, '']);
  });

  it('is grey blocks below the title it can write when that takes long, without words, and is accessible', async () => {
    const figure = await waiting();

    expect(isBusy(figure)).to.equal(true);
    expect(allText(figure)).to.equal('Kosovo: tier in the Trafficking in Persons Report');
    expect(isSeen(fallbackOf(figure))).to.equal(true);
    expect(inside(figure, '.wait')!.getAttribute('aria-hidden')).to.equal('true');
    // The tool waits by the clock.
    page.restore();
    await expect(figure).to.be.accessible();
  });

  it('waits for 300 ms before it says so', async () => {
    const figure = await waiting(299);
    expect(isBusy(figure)).to.equal(false);

    await page.clock.tickAsync(1);
    await figure.updateComplete;
    expect(isBusy(figure)).to.equal(true);
  });

  it('is no longer busy when it is drawn, and the fallback goes', async () => {
    const figure = await waiting();
    expect(isBusy(figure)).to.equal(true);
    stub.to('/a.json').answer({tier: '2'});
    await figure.settled;

    expect([isBusy(figure), isSeen(fallbackOf(figure)), textIn(figure, '.here')]).to.deep.equal([
      false,
      false,
      'Tier 2',
    ]);
  });

  for (const size of ['full', 'compact']) {
    it(`keeps its title where it was when it is drawn or refused, ${size}`, async () => {
      const figure = await waiting(300, size);
      const title = () => {
        const {x, y} = inside(figure, '.title')!.getBoundingClientRect();
        return {x, y, fontSize: getComputedStyle(inside(figure, '.title')!).fontSize};
      };
      const before = title();
      const {height} = figure.getBoundingClientRect();
      stub.to('/a.json').answer({tier: '2', report: 2017});
      await figure.settled;

      expect([isBusy(figure), title()]).to.deep.equal([false, before]);
      // Else what follows would move up.
      expect(figure.getBoundingClientRect().height).to.be.at.least(height);
      figure.removeAttribute('src');
      figure.setAttribute('tier', '4');
      await figure.settled;

      expect([figure.state, title()]).to.deep.equal(['error', before]);
    });
  }

  it('says so in a line of text by its fallback alone', async () => {
    const chip = await place(
      '<tip-tier-badge variant="inline" src="/a.json"><a href="/report">Tier 2</a></tip-tier-badge>',
    );
    const figure = await waiting();
    expect(isBusy(figure)).to.equal(true);
    await chip.updateComplete;

    expect([isSeen(fallbackOf(chip)), allText(chip)]).to.deep.equal([true, '']);
  });
});

describe('settled', () => {
  it('waits for the answer', async () => {
    const figure = await place(`<tip-tier-badge src="${neverUrl()}"></tip-tier-badge>`);
    let done = false;
    void figure.settled.then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).to.equal(false);

    figure.remove();
    await figure.settled;
  });

  it('waits for the language', async () => {
    const figure = await draw('<tip-tier-badge lang="sq" tier="2"></tip-tier-badge>');

    expect(textIn(figure, '.here')).to.equal('Niveli 2');
  });
});

describe('Try again', () => {
  it('brings the figure once its document can be had', async () => {
    let loaded: Event[] = [];
    const url = recoversUrl({tier: '2'});
    const lines = await errorLines(async () => {
      const figure = await draw(`<tip-tier-badge src="${url}"><a href="/report">Tier 2</a></tip-tier-badge>`);
      expect(figure.error).to.include({code: 'http'});
      loaded = await eventsOf('tip-load', async () => {
        inside(figure, '.state button')!.click();
        await figure.updateComplete;
        await figure.settled;
      });
      expect([figure.state, textIn(figure, '.here')]).to.deep.equal(['fresh', 'Tier 2']);
    });

    expect([loaded.length, lines.length]).to.deep.equal([1, 1]);
  });

  it('says once more that it did not work, with an event of its own', async () => {
    let events: Event[] = [];
    const url = recoversUrl({tier: '2'}, 2);
    const lines = await errorLines(async () => {
      const figure = await draw(`<tip-tier-badge src="${url}"></tip-tier-badge>`);
      events = await eventsOf('tip-error', async () => {
        inside(figure, '.state button')!.click();
        await figure.settled;
      });
      expect(figure.state).to.equal('error');
    });

    expect([events.length, lines.length]).to.deep.equal([1, 2]);
  });
});

describe('the events of a good figure', () => {
  it('are tip-load once, then tip-update for each change of its data', async () => {
    const seen: string[] = [];
    const listen = ({type, bubbles, composed}: Event) => void seen.push(`${type} ${bubbles} ${composed}`);
    for (const name of ['tip-load', 'tip-update']) document.addEventListener(name, listen);
    const figure = await draw('<tip-tier-badge lang="en" tier="2"></tip-tier-badge>');
    expect(seen).to.deep.equal(['tip-load true true']);

    figure.setAttribute('tier', '3');
    await figure.settled;
    figure.setAttribute('heading', 'Another');
    figure.lang = 'sq';
    await figure.settled;
    for (const name of ['tip-load', 'tip-update']) document.removeEventListener(name, listen);
    expect(seen).to.deep.equal(['tip-load true true', 'tip-update true true']);
  });
});
