import {expect, fixture, html} from '@open-wc/testing';
import {readRefresh} from '@tip-figures/core/data/document/document-poller.js';
import '@tip-figures/tier-badge/define.js';
import type {TierBadgeElement} from '@tip-figures/tier-badge/tier-badge.js';
import '@tip-figures/victim-breakdown/define.js';
import type {VictimBreakdownElement} from '@tip-figures/victim-breakdown/victim-breakdown.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {fakePage, type FakePage} from '../support/page.js';
import {errorLines, eventsOf, has, inside, isSeen, textIn, textsIn} from '../support/reading.js';
import {until} from '../support/until.js';

const record = (tier: string, total: number, asOf = '2026-03-12') => ({
  country: 'XK',
  asOf,
  'tier-badge': {tier},
  'victim-breakdown': {total, exploitation: {'sex-trafficking': total - 10, 'forced-labour': 10}},
});

const kinds = ['tip-load', 'tip-update', 'tip-stale', 'tip-error'];
const button = (figure: Element, label: string) =>
  [...(figure.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === label);

describe('a live figure', () => {
  let stub: FetchStub;
  let page: FakePage;
  let badge: TierBadgeElement;
  let victims: VictimBreakdownElement;
  let told: string[];
  let began: number;

  const pass = (time: number) => page.clock.tickAsync(time);
  /** The next look, answered. */
  const look = async (answer: (request: ReturnType<FetchStub['to']>) => void) => {
    const before = stub.requests.length;
    for (let waited = 0; stub.requests.length === before && waited < 200; waited += 1) await pass(5_000);
    answer(stub.to('record.json'));
    await pass(0);
    await Promise.all([badge.updateComplete, victims.updateComplete]);
  };
  const bring = (body: unknown) => look((request) => request.answer(body));
  const fail = () => look((request) => request.fail());
  const tier = () => textIn(badge, '.here');
  const total = () => textIn(victims, '.counts .row');

  beforeEach(async () => {
    stub = stubFetch();
    page = fakePage();
    told = [];
    const box = await fixture(
      html`<div>
        <tip-tier-badge src="/record.json" refresh="60"></tip-tier-badge>
        <tip-victim-breakdown src="/record.json" refresh="60" announce="polite"></tip-victim-breakdown>
      </div>`,
    );
    badge = box.querySelector('tip-tier-badge')!;
    victims = box.querySelector('tip-victim-breakdown')!;
    for (const kind of kinds) {
      box.addEventListener(kind, ({target}) => void told.push(`${(target as Element).localName} ${kind}`));
    }
    stub.to('record.json').answer(record('2', 36));
    began = Date.now();
    await Promise.all([badge.settled, victims.settled]);
    // The code that looks for newer data is fetched by now.
    while (!textIn(badge, '.live') || !textIn(victims, '.live'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    told = [];
  });
  afterEach(() => {
    badge.parentElement?.remove();
    page.restore();
    stub.restore();
  });

  it('says that it is live, and since when it stands so', () => {
    expect(textIn(badge, '.live')).to.equal('Live, updated 14:05');
    expect(isSeen(inside(badge, '.live'))).to.equal(true);
  });

  it('keeps the place of that line before its code has come', async () => {
    const height = (element: Element) => [
      inside(element, '.live')?.offsetHeight,
      (element as HTMLElement).offsetHeight,
    ];
    let before: unknown[] = [];
    const listen = ({target}: Event) => (before = height(target as Element));
    document.addEventListener('tip-load', listen);
    const figure = await fixture<TierBadgeElement>(
      html`<tip-tier-badge src="/record.json" refresh="60"></tip-tier-badge>`,
    );
    await figure.settled;
    while (!textIn(figure, '.live')) await new Promise((resolve) => requestAnimationFrame(resolve));
    document.removeEventListener('tip-load', listen);
    expect(before).to.deep.equal(height(figure));
    figure.reload();
    await figure.updateComplete;
    expect([figure.state, textIn(figure, '.live')]).to.deep.equal(['pending', 'Live, updated 14:05']);
  });

  it('follows its data, and only where they changed for it', async () => {
    await bring(record('2', 40));
    expect([tier(), total().includes('40')]).to.deep.equal(['Tier 2', true]);
    expect(told).to.deep.equal(['tip-victim-breakdown tip-update']);
    expect(textIn(badge, '.live')).to.equal('Live, updated 14:05');
    expect(textIn(victims, '.live')).to.equal('Live, updated 14:06');
  });

  it('renders nothing anew while the document stays as it is', async () => {
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    for (const figure of [badge, victims]) {
      if (figure.shadowRoot)
        observer.observe(figure.shadowRoot, {subtree: true, childList: true, characterData: true, attributes: true});
    }
    await bring(record('2', 36));
    await bring(record('2', 36));
    changes += observer.takeRecords().length;
    observer.disconnect();
    expect([changes, told]).to.deep.equal([0, []]);
  });

  it('says the day when it last changed on another one', async () => {
    await pass(0);
    page.hide();
    await pass(24 * 3_600_000);
    victims.requestUpdate();
    await victims.updateComplete;
    expect(textIn(victims, '.live')).to.equal('Live, updated 12 March 2026');
  });

  it('says that it is old after two intervals, though its server asks for a day of patience', async () => {
    const requests = stub.requests.length;
    const lines = await errorLines(async () => {
      await look((request) => request.answer({}, 503, {'retry-after': '86400'}));
      while (Date.now() - began < 119_000) await pass(1_000);
      expect([badge.state, has(badge, '.notice')]).to.deep.equal(['fresh', false]);
      await pass(1_000);
      await Promise.all([badge.updateComplete, victims.updateComplete]);
    });
    expect(stub.requests.length - requests, 'looks').to.equal(1);
    expect([badge.state, tier(), badge.error?.code]).to.deep.equal(['stale', 'Tier 2', 'http']);
    expect(textIn(badge, '.notice')).to.equal('Figures of 12 March 2026. Update not reachable.');
    expect(told).to.deep.equal(['tip-tier-badge tip-stale', 'tip-victim-breakdown tip-stale']);
    expect(lines).to.have.length(2);
  });

  it('says so when the connection is gone for two intervals, and no more when it is back', async () => {
    page.goOffline();
    await errorLines(async () => {
      await pass(119_000);
      expect(badge.state).to.equal('fresh');
      await pass(1_000);
      await badge.updateComplete;
    });
    expect([badge.state, badge.error?.code, has(badge, '.notice')]).to.deep.equal(['stale', 'network', true]);
    expect(textIn(badge, '.live')).to.equal('');
    page.goOnline();
    await bring(record('2', 36));
    expect([badge.state, badge.error, has(badge, '.notice')]).to.deep.equal(['fresh', undefined, false]);
  });

  it('is not called old while the page is hidden and nothing has failed', async () => {
    page.hide();
    await pass(3_600_000);
    page.show();
    await badge.updateComplete;
    expect([badge.state, has(badge, '.notice')]).to.deep.equal(['fresh', false]);
    await errorLines(() => fail());
    expect([badge.state, has(badge, '.notice')], 'a look that fails then is one too many').to.deep.equal([
      'stale',
      true,
    ]);
  });

  it('stays old on its way to another place in the page', async () => {
    await errorLines(async () => {
      await fail();
      await pass(60_000);
    });
    const box = badge.parentElement!;
    badge.remove();
    box.append(badge);
    await badge.updateComplete;
    expect([badge.state, has(badge, '.notice')]).to.deep.equal(['stale', true]);
  });

  it('keeps the last good figure and says so after two looks that failed', async () => {
    const lines = await errorLines(async () => {
      await fail();
      expect([badge.state, has(badge, '.notice')]).to.deep.equal(['fresh', false]);
      await fail();
    });
    expect([badge.state, tier(), badge.error?.code]).to.deep.equal(['stale', 'Tier 2', 'network']);
    expect(textIn(badge, '.notice')).to.equal('Figures of 12 March 2026. Update not reachable.');
    expect(told).to.deep.equal(['tip-tier-badge tip-stale', 'tip-victim-breakdown tip-stale']);
    expect(lines).to.have.length(2);
    await errorLines(() => fail());
    expect(told).to.have.length(2);
  });

  it('says so in a line of text, too', async () => {
    badge.variant = 'inline';
    await badge.updateComplete;
    expect(textIn(badge, '.chip')).to.equal('Tier 2');
    await errorLines(async () => {
      await fail();
      await fail();
    });
    expect(textIn(badge, '.chip')).to.equal('Tier 2 Figures of 12 March 2026. Update not reachable.');
    expect(inside(badge, '.late')?.title).to.include('Update not reachable');
    expect(isSeen(inside(badge, '.late svg'))).to.equal(true);
  });

  it('tells the page why it is stale', async () => {
    const events = await eventsOf('tip-stale', () =>
      errorLines(async () => {
        await fail();
        await fail();
      }),
    );
    expect(events.map((event) => event.error.code)).to.deep.equal(['network', 'network']);
  });

  it('is fresh again by itself', async () => {
    await errorLines(async () => {
      await fail();
      await fail();
    });
    told = [];
    await bring(record('1', 36));
    expect([badge.state, badge.error, has(badge, '.notice'), tier()]).to.deep.equal([
      'fresh',
      undefined,
      false,
      'Tier 1',
    ]);
    expect(told).to.deep.equal(['tip-tier-badge tip-update', 'tip-victim-breakdown tip-update']);
  });

  it('takes no document that is refused, and does not harm the figure beside it', async () => {
    await errorLines(async () => {
      await bring({...record('1', 40), 'victim-breakdown': {total: '36 victims'}});
      await bring({...record('1', 40), 'victim-breakdown': {total: -1}});
    });
    expect([victims.state, total().includes('36'), victims.error?.path]).to.deep.equal(['stale', true, 'total']);
    expect([badge.state, tier()]).to.deep.equal(['fresh', 'Tier 1']);
  });

  it('stays stale while the same bad document comes again', async () => {
    await errorLines(async () => {
      for (let n = 0; n < 3; n += 1) await bring({...record('1', 40), 'victim-breakdown': {total: -1}});
    });
    expect([victims.state, total().includes('36')]).to.deep.equal(['stale', true]);
  });

  it('takes no document that is older than the one shown', async () => {
    await bring(record('1', 40, '2026-03-13'));
    await errorLines(async () => {
      await bring(record('2', 36, '2026-03-12'));
      await bring(record('2', 37, '2026-03-12'));
    });
    expect([tier(), badge.state, badge.error?.path]).to.deep.equal(['Tier 1', 'stale', 'asOf']);
    expect(textIn(badge, '.notice')).to.include('13 March 2026');
  });

  it('takes a month for older only when it is over before the day that is shown', async () => {
    await bring(record('1', 40, '2026-03-13'));
    await bring(record('2', 41, '2026-03'));
    expect([tier(), badge.state]).to.deep.equal(['Tier 2', 'fresh']);
    await errorLines(async () => {
      await bring(record('3', 42, '2026-02'));
      await bring(record('3', 43, '2026-02'));
    });
    expect([tier(), badge.state, badge.error?.path]).to.deep.equal(['Tier 2', 'stale', 'asOf']);
  });

  it('keeps focus, an open table and what was scrolled', async () => {
    const toggle = button(victims, 'About the numbers');
    toggle?.click();
    toggle?.focus();
    await victims.updateComplete;
    const table = inside(victims, '.table');
    await bring(record('2', 41));
    expect(victims.shadowRoot?.activeElement === toggle).to.equal(true);
    expect([inside(victims, '.table') === table, isSeen(table), textsIn(victims, 'td').includes('41')]).to.deep.equal([
      true,
      true,
      true,
    ]);
  });

  it('shows no sign of loading over a good figure', async () => {
    badge.reload();
    await pass(1_000);
    await badge.updateComplete;
    expect([badge.state, tier(), has(badge, '.wait'), inside(badge, 'figure')?.ariaBusy]).to.deep.equal([
      'pending',
      'Tier 2',
      false,
      'true',
    ]);
    await errorLines(async () => {
      stub.to('record.json').answer({}, 500);
      await pass(0);
      await badge.settled;
    });
    expect([badge.state, tier()]).to.deep.equal(['stale', 'Tier 2']);
  });

  it('keeps the last good figure when a reload brings what is refused, or older', async () => {
    const reload = async (body: unknown) => {
      badge.reload();
      await badge.updateComplete;
      stub.to('record.json').answer(body);
      await badge.settled;
      return [badge.state, tier(), badge.error?.path, has(badge, '.notice')];
    };
    await errorLines(async () => {
      expect(await reload(record('4', 36))).to.deep.equal(['stale', 'Tier 2', 'tier', true]);
      expect(await reload(record('1', 36))).to.deep.equal(['fresh', 'Tier 1', undefined, false]);
      expect(await reload(record('3', 36, '2026-03-11'))).to.deep.equal(['stale', 'Tier 1', 'asOf', true]);
    });
    await bring(record('1', 36));
    expect([badge.state, tier()]).to.deep.equal(['fresh', 'Tier 1']);
    // It follows its data once, however often it was asked to load them anew.
    badge.remove();
    victims.remove();
    const before = stub.requests.length;
    await pass(600_000);
    expect(stub.requests.length - before).to.equal(0);
  });

  it('is silent unless it may speak, then reads the new summary, once a minute at most', async () => {
    await bring(record('1', 40));
    expect(textIn(badge, '.status')).to.equal('');
    expect(textIn(victims, '.status')).to.equal(victims.summary);
    expect(victims.summary).to.include('40');
    victims.data = {total: 50};
    await victims.updateComplete;
    expect(textIn(victims, '.status')).not.to.include('50');
  });

  it('does not speak to a reader who is in the table', async () => {
    const table = inside(victims, '.table')!;
    button(victims, 'About the numbers')?.click();
    await victims.updateComplete;
    // Only a table that overflows can be focused.
    table.style.inlineSize = '60px';
    victims.requestUpdate();
    await victims.updateComplete;
    table.focus();
    await bring(record('1', 40));
    expect([total().includes('40'), textIn(victims, '.status')]).to.deep.equal([true, '']);
  });

  it('can be paused and taken up again', async () => {
    const open = async () => {
      inside(badge, '.more')?.click();
      await until(() => inside(badge, '#m'), 'the menu is open');
    };
    victims.remove();
    await open();
    button(badge, 'Pause live updates')?.click();
    await until(() => textIn(badge, '.status'), 'something is said');
    expect([textIn(badge, '.live'), textIn(badge, '.status')]).to.deep.equal([
      'Live updates paused',
      'Live updates paused',
    ]);
    const before = stub.requests.length;
    await pass(600_000);
    expect(stub.requests.length - before).to.equal(0);
    button(badge, 'Resume live updates')?.click();
    await until(() => textIn(badge, '.live').startsWith('Live, '), 'it is live again');
    await bring(record('3', 36));
    expect([tier(), textIn(badge, '.live')]).to.deep.equal(['Tier 3', 'Live, updated 14:15']);
  });

  it('asks no more when it leaves the page, and at once when it is back and late', async () => {
    const box = badge.parentElement;
    badge.remove();
    victims.remove();
    const before = stub.requests.length;
    await pass(600_000);
    expect(stub.requests.length - before).to.equal(0);
    box?.append(badge);
    await badge.updateComplete;
    await pass(0);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await pass(0);
    expect(stub.requests.length - before).to.equal(1);
  });
});

describe('refresh', () => {
  /** What is made of a value, and what is written to `console.warn` meanwhile. */
  const read = (value: string) => {
    const lines: string[] = [];
    const write = console.warn;
    console.warn = (line: string) => void lines.push(line);
    try {
      return [readRefresh(value, 'tip-tier-badge'), ...lines];
    } finally {
      console.warn = write;
    }
  };

  it('is no more often than every 15 seconds, and daily at least', () => {
    expect(read('15')).to.deep.equal([15]);
    expect(read('9e9')).to.deep.equal([86_400]);
    expect(read('5')).to.deep.equal([
      15,
      '<tip-tier-badge> refresh: expected 15 seconds or more, got "5"; looking every 15',
    ]);
  });

  for (const wrong of ['often', '', '-60', '0']) {
    it(`says what it does not understand: ${JSON.stringify(wrong)}`, () => {
      expect(read(wrong)).to.deep.equal([
        undefined,
        `<tip-tier-badge> refresh: expected 15 seconds or more, got "${wrong}"; not looking at all`,
      ]);
    });
  }
});
