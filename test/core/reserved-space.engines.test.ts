import {expect} from '@open-wc/testing';
import '@tip-figures/funding-gap/define.js';
import '@tip-figures/key-figure/define.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {draw} from '../support/draw.js';
import {inside} from '../support/reading.js';
import {until} from '../support/until.js';

const figure = `<tip-key-figure lang="en" country="XK" value="34" counts="things" label="nightclubs shut down"
  style="--tip-reserve: 400px">`;
const refused = figure.replace('34', 'many');
const story = '<p class="next">What follows.</p><div style="block-size: 5000px"></div><p>The end.</p>';

const heightOf = (element: Element) => Math.round(element.getBoundingClientRect().height);
const isReleased = (element: Element) => element.matches(':state(released)');
const ownHeight = (element: Element) => heightOf(inside(element, 'figure')!);
/** Two frames and what they bring: by then a figure has been looked at. */
const looked = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

describe('the place that reserve.css keeps', () => {
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: new URL('/dist/reserve.css', location.href).href,
  });

  before(async () => {
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.head.append(sheet);
    await loaded;
  });
  afterEach(() => scrollTo(0, 0));
  after(() => sheet.remove());

  for (const [what, tag] of [
    ['drawn', figure],
    ['refused', refused],
  ] as const) {
    it(`ends for a figure that is ${what} below the view`, async () => {
      const element = await draw(`<div style="block-size: 3000px"></div>${tag}</tip-key-figure>${story}`);
      await until(() => isReleased(element), 'the place ends');

      expect(heightOf(element)).to.equal(ownHeight(element));
    });

    it(`stays for a figure that is ${what} in view, until the reader has left it`, async () => {
      const element = await draw(`${tag}</tip-key-figure>${story}`);
      await looked();

      expect(heightOf(element)).to.equal(400);
      scrollTo(0, 4000);
      await until(() => isReleased(element), 'the place ends');
      expect(heightOf(element)).to.equal(ownHeight(element));
    });
  }

  it('ends with the script in a browser that knows no states of elements', () => {
    const supports = (rules: CSSRuleList): CSSSupportsRule[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSSupportsRule && rule.conditionText.includes(':state(released)') ? [rule] : []),
        ...('cssRules' in rule ? supports(rule.cssRules as CSSRuleList) : []),
      ]);
    const [first] = supports(sheet.sheet!.cssRules);

    // What stands there is for other browsers than this one: it is tried without its condition.
    const [rule] = [...first!.cssRules] as CSSStyleRule[];
    expect(first!.conditionText).to.match(/^not /);
    expect(rule!.style.content).to.equal('none');
    expect(rule!.selectorText).to.include(':defined').and.to.include('::before');
  });

  it('ends for a figure in view whose end is below it, where no text in view can move', async () => {
    const element = await draw(
      `<div style="block-size: ${innerHeight - 60}px"></div>${figure}</tip-key-figure>${story}`,
    );

    expect(element.getBoundingClientRect().top).to.be.below(innerHeight);
    await until(() => isReleased(element), 'the place ends');
  });

  it('holds the text in view still when it ends above', async () => {
    const element = await draw(`${figure}</tip-key-figure>${story}`);
    await looked();
    scrollTo(0, 5000);
    const end = document.querySelector('p:last-of-type')!;
    const top = end.getBoundingClientRect().top;
    await until(() => isReleased(element), 'the place ends');

    expect(end.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('stays while data are on their way', async () => {
    const element = await draw(`<div style="block-size: 3000px"></div>${figure.replace('34', '')}</tip-key-figure>`);
    const waiting = document.createElement('tip-key-figure');
    waiting.style.setProperty('--tip-reserve', '400px');
    element.after(waiting);
    await looked();

    expect([waiting.state, heightOf(waiting), isReleased(waiting)]).to.deep.equal(['initial', 400, false]);
  });

  it('is as high as the usual figure where the page does not say, and follows the size of the text', async () => {
    await draw('<div style="inline-size: 320px; font-size: 16px"><tip-quote>A quotation.</tip-quote></div>');
    const quote = document.querySelector('tip-quote')!;
    const small = heightOf(quote);
    quote.parentElement!.style.fontSize = '32px';

    expect(small).to.be.within(240, 280);
    expect(heightOf(quote)).to.be.above(2 * small);
  });

  for (const [name, usual] of [
    ['tier-badge', 200],
    ['case-backlog', 214],
    ['key-figure', 170],
    ['quote', 192],
    ['shelter-timeline', 220],
  ] as const) {
    it(`is no higher than a usual compact ${name}`, async () => {
      await draw(
        `<div style="inline-size: 320px; font-size: 16px"><tip-${name} size="compact">What it says.</tip-${name}></div>`,
      );

      expect(heightOf(document.querySelector(`tip-${name}`)!)).to.be.within(usual - 30, usual);
    });
  }

  for (const [what, attributes, usual] of [
    ['the years', 'history="2015: 2; 2016: 2WL; 2017: 2"', 410],
    ['years that are all alike', 'history="2015: 2; 2016: 2; 2017: 2"', 410],
    ['a document of placements', 'src="XK.json"', 410],
  ] as const) {
    it(`is no higher than a usual badge with ${what}`, async () => {
      await draw(
        `<div style="inline-size: 350px; font-size: 17px"><tip-tier-badge country="XK" report="2017" ${attributes}>Tier 2</tip-tier-badge></div>`,
      );

      expect(heightOf(document.querySelector('tip-tier-badge')!)).to.be.within(usual - 60, usual);
    });
  }

  for (const [what, markup] of [
    ['tag', '<tip-tier-badge size="inline">Tier 2</tip-tier-badge>'],
    ['badge by its variant', '<tip-tier-badge variant="inline">Tier 2</tip-tier-badge>'],
    ['quotation', '<tip-quote size="inline">These are the words.</tip-quote>'],
    ['place of embed.js', '<span class="tip-embed" data-tip-figure="tier-badge" data-tip-size="inline">Tier 2</span>'],
  ] as const) {
    it(`is none in a line of text: ${what}`, () => {
      const holder = document.createElement('p');
      holder.innerHTML = `It is ${markup}.`;
      document.body.append(holder);
      const line = holder.firstElementChild!;
      const kept = line.getBoundingClientRect();
      const display = getComputedStyle(line).display;
      sheet.disabled = true;
      const own = line.getBoundingClientRect();
      sheet.disabled = false;
      holder.remove();

      expect([kept.width, kept.height, display]).to.deep.equal([own.width, own.height, 'inline']);
    });
  }

  it('leaves the words of a chip in one line', async () => {
    const chip = await draw(
      '<p style="font-size: 16px">It is <tip-tier-badge variant="inline" lang="en" country="XK" report="2017" tier="2" example>Tier 2</tip-tier-badge>.</p>',
    );

    expect(heightOf(inside(chip, '.chip')!)).to.be.below(30);
  });

  it('is filled by a chip: what follows stands close to it', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const chip = await draw(
        `<p dir="${dir}" style="font-size: 16px">There are <tip-key-figure size="inline" lang="en" value="3" counts="things" label="bars">3 bars</tip-key-figure><b>.</b></p>`,
      );
      const [words, stop] = [inside(chip, '.chip')!, chip.nextElementSibling!].map((part) =>
        part.getBoundingClientRect(),
      );
      const gap = dir === 'ltr' ? stop!.left - words!.right : words!.left - stop!.right;
      expect(gap, dir).to.be.within(-0.5, 1);
    }
  });

  for (const [name, attributes] of [
    ['key-figure', 'value="3" counts="things" label="bars"'],
    ['tier-badge', 'country="AL" report="2024" tier="2"'],
    ['victim-breakdown', 'country="AL" period="2023" total="9"'],
    ['funding-gap', 'currency="EUR" amounts="2023: 5"'],
  ] as const)
    it(`leaves no blank in a sentence beside a chip that is drawn in view: ${name}`, async () => {
      const chip = await draw(
        `<p style="font-size: 16px">So: <tip-${name} size="inline" lang="en" ${attributes}>…</tip-${name}><b>.</b></p>`,
      );
      await looked();
      const kept = chip.getBoundingClientRect().width;
      sheet.disabled = true;
      const own = chip.getBoundingClientRect().width;
      sheet.disabled = false;

      expect(kept - own).to.be.within(-1, 1);
    });

  it('leaves a full stop beside a chip that is longer than its line', async () => {
    const chip = await draw(
      '<p style="font-size: 16px; inline-size: 150px">It is <tip-tier-badge size="inline" lang="en" country="XK" report="2017" tier="2" example>Tier 2</tip-tier-badge><b>.</b></p>',
    );
    const lines = [...inside(chip, '.chip')!.getClientRects()];
    const stop = chip.nextElementSibling!.getBoundingClientRect();

    expect(lines).to.have.length(2);
    expect(stop.left).to.be.closeTo(lines[1]!.right, 1);
  });

  it('leaves a page without the style sheet as it is', async () => {
    sheet.disabled = true;
    const element = await draw(`${figure}</tip-key-figure>${story}`);
    sheet.disabled = false;
    sheet.remove();

    expect(heightOf(element)).to.equal(ownHeight(element));
    document.head.append(sheet);
  });
});
