import {expect, fixture, html} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import '@tip-figures/tier-badge/define.js';
import {allText, eventsOf, has, inside, isSeen, textIn, type AnyFigure} from '../support/reading.js';
import {figuresIn, placeServerMarkup, putServerMarkup, serverDrawn, serverMarkup} from '../support/server-drawn.js';
import {until} from '../support/until.js';

const badge = (more = 'lang="en"') =>
  `<tip-tier-badge country="XK" report="2017" tier="2" previous="3" source="A ministry" source-url="https://a.org/" ${more}>Tier 2</tip-tier-badge>`;

/** Marks a drawing as that of the server. */
const change = (root: ParentNode): void => root.querySelector('figure')!.setAttribute('data-server', '');
const isServers = (figure: AnyFigure): boolean => has(figure, 'figure[data-server]');
const takenOver = (figure: AnyFigure) => until(() => !isServers(figure), 'the figure draws itself');
const tableButton = (figure: AnyFigure) => inside<HTMLButtonElement>(figure, '[part=tools] button')!;

/** Far below the view. */
const far = (figure: AnyFigure): AnyFigure => {
  figure.style.cssText = 'position: absolute; inset-block-start: 20000px';
  return figure;
};

/** Waits until a figure near the view has drawn itself, which comes before all that are far. */
const untilOthersCame = async () => takenOver(await serverDrawn(badge(), {change}));

describe('a figure that a server has drawn', () => {
  it('is kept until a reader is near, then draws itself in the same place, and leaves nothing over', async () => {
    const figure = await serverDrawn(badge(), {change});
    const kept = [isServers(figure), isSeen(inside(figure, '[part~=title]'))];
    const text = allText(figure);
    const {height} = figure.getBoundingClientRect();
    const loads = await eventsOf('tip-load', () => takenOver(figure));

    expect(kept).to.deep.equal([true, true]);
    expect(loads).to.have.length(1);
    expect(figure.getBoundingClientRect().height).to.equal(height);
    expect(text).to.include(allText(figure));
    expect([...figure.shadowRoot!.children].map(({localName}) => localName)).to.deep.equal(['figure']);
    expect(figure.state).to.equal('fresh');
  });

  it('never is there twice, nor not at all', async () => {
    const figure = await serverDrawn(badge('lang="sq"'), {change});
    const counts: number[] = [];
    const count = () => counts.push(figure.shadowRoot!.querySelectorAll('figure').length);
    new MutationObserver(count).observe(figure.shadowRoot!, {childList: true, subtree: true});
    count();
    await takenOver(figure);
    await figure.settled;
    count();

    expect([...new Set(counts)]).to.deep.equal([1]);
  });

  it('stays as it is far from the view, a hundred of them', async () => {
    const markup = await serverMarkup(badge(), {change});
    const figures = (await placeServerMarkup(markup.repeat(100))).map(far);
    await untilOthersCame();

    expect(figures.filter(isServers)).to.have.length(100);
    expect(figures.map(({state}) => state).filter((state) => state !== 'initial')).to.deep.equal([]);
  });

  const wishes: Record<string, (figure: AnyFigure) => unknown> = {
    settled: ({settled}) => settled,
    updateComplete: ({updateComplete}) => updateComplete,
    summary: ({summary}) => summary,
    'toCsv()': (figure) => figure.toCsv(),
    'reload()': (figure) => {
      figure.reload();
    },
    'a property': (figure) => Object.assign(figure, {tier: '1'}),
    'an attribute': (figure) => {
      figure.setAttribute('heading', 'Ours');
    },
    data: (figure) => (figure.data = {tier: '3'}),
  };
  for (const [name, wish] of Object.entries(wishes)) {
    it(`draws itself where the page's script wants something of it: ${name}`, async () => {
      const figure = far(await serverDrawn(badge(), {change}));
      void wish(figure);
      await takenOver(figure);
      await figure.settled;

      expect(figure.summary).to.not.equal('');
    });
  }

  it('draws itself where it is live', async () => {
    const figure = far(await serverDrawn(badge('lang="en" refresh="60"'), {change}));
    await takenOver(figure);
  });

  for (const type of ['pointerover', 'keydown', 'focusin', 'click', 'beforematch']) {
    it(`draws itself where a reader turns to it: ${type}`, async () => {
      const figure = far(await serverDrawn(badge(), {change}));
      inside(figure, '[part~=title]')!.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
      await takenOver(figure);
    });
  }

  it('says what was set of it before it drew itself', async () => {
    const figure = far(await serverDrawn(badge(), {change}));
    figure.data = {tier: '1', report: 2018};
    figure.removeAttribute('tier');
    figure.removeAttribute('report');
    await figure.settled;

    expect(textIn(figure, '.here')).to.equal('Tier 1');
  });

  it('keeps the focus on the same control', async () => {
    const figure = await serverDrawn(badge(), {change});
    const link = inside<HTMLAnchorElement>(figure, '[part=source] a')!;
    link.focus();
    const old = [figure.shadowRoot!.activeElement === link, document.activeElement === figure];
    await takenOver(figure);

    expect(old).to.deep.equal([true, true]);
    const now = figure.shadowRoot!.activeElement;
    expect(now !== null && now !== link && now === inside(figure, '[part=source] a')).to.be.true;
  });

  it('keeps a table open that find in page has opened', async () => {
    const open = (root: ParentNode) => {
      change(root);
      root.querySelector('.table')!.removeAttribute('hidden');
    };
    const figure = await serverDrawn(badge(), {change: open});
    await takenOver(figure);

    expect(isSeen(inside(figure, 'table'))).to.be.true;
    expect(tableButton(figure).getAttribute('aria-expanded')).to.equal('true');
  });

  it('carries out a click that came before it was ready, once', async () => {
    const figure = await serverDrawn(badge('lang="sq"'), {change});
    let clicks = 0;
    const hear = () => (clicks += 1);
    document.addEventListener('click', hear);
    tableButton(figure).click();
    await takenOver(figure);
    await figure.updateComplete;
    document.removeEventListener('click', hear);

    expect(isSeen(inside(figure, 'table'))).to.be.true;
    expect(clicks).to.equal(1);
    tableButton(figure).click();
    await figure.updateComplete;
    expect(isSeen(inside(figure, 'table'))).to.be.false;
  });

  it('opens the menu that was asked for before it was ready', async () => {
    const figure = await serverDrawn(badge(), {change});
    inside<HTMLButtonElement>(figure, '.more')!.click();
    await until(() => has(figure, '.menu'), 'the menu is open');

    expect(isServers(figure)).to.be.false;
  });

  it('waits while a reader presses something in it, and carries out the click', async () => {
    const figure = await serverDrawn(badge(), {change, tag: '<tip-tier-badge lang="en">Tier 2</tip-tier-badge>'});
    const {left, top, width, height} = tableButton(figure).getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    await sendMouse({type: 'down'});
    figure.data = {tier: '2', report: 2017};
    const loads = await eventsOf('tip-load', untilOthersCame);
    const kept = isServers(figure);
    await sendMouse({type: 'up'});
    await takenOver(figure);
    await resetMouse();

    expect(kept).to.be.true;
    expect(loads.some(({target}) => target === figure)).to.be.false;
    await until(() => isSeen(inside(figure, 'table')), 'the table is open');
  });

  it('waits while text in it is selected', async () => {
    const figure = await serverDrawn(badge(), {change});
    const text = inside(figure, '[part~=title]')!.firstChild!;
    const selection = getSelection()!;
    selection.setBaseAndExtent(text, 0, text, 5);
    await untilOthersCame();
    const kept = isServers(figure);
    selection.removeAllRanges();
    await takenOver(figure);

    expect(kept).to.be.true;
  });

  it('waits for its language, and follows another one later', async () => {
    const figure = await serverDrawn(badge('lang="sq"'), {change});
    const title = textIn(figure, '[part~=title]');
    await takenOver(figure);
    expect(textIn(figure, '[part~=title]')).to.equal(title);

    figure.lang = 'en';
    await until(() => textIn(figure, '[part~=title]') !== title, 'the title is in English');
    expect(has(figure, 'figure[lang=en]')).to.be.true;
  });

  it('is in the language of the page by then, where that has changed', async () => {
    const figure = far(await serverDrawn(badge(), {change}));
    figure.lang = 'sq';
    await figure.settled;

    expect(has(figure, 'figure[lang=sq]')).to.be.true;
  });

  it('stays where it was given nothing to draw itself from', async () => {
    const tag = '<tip-tier-badge lang="en">Tier 2</tip-tier-badge>';
    const figure = await serverDrawn(badge(), {change, tag});
    await untilOthersCame();
    await figure.settled;
    expect(isServers(figure)).to.be.true;

    figure.data = {tier: '1', report: 2017};
    await figure.settled;
    expect([isServers(figure), textIn(figure, '.here')]).to.deep.equal([false, 'Tier 1']);
  });

  it('gives way to a refusal, which shows no number', async () => {
    const tag = badge().replace('tier="2"', 'tier="9"');
    const figure = await serverDrawn(badge(), {change, tag});
    await eventsOf('tip-error', () => figure.settled);

    expect([figure.state, isServers(figure), has(figure, '.here')]).to.deep.equal(['error', false, false]);
  });
});

describe('the drawing of a server in a page that changes', () => {
  it('stays in a figure that is taken out, and goes when that is put back', async () => {
    const figure = await serverDrawn(badge(), {change});
    const box = figure.parentElement!;
    figure.remove();
    await figure.updateComplete;
    const kept = isServers(figure);
    box.append(figure);
    await takenOver(figure);

    expect(kept).to.be.true;
    expect(figure.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
  });

  it('goes with a figure that is moved, in its language', async () => {
    const [figure] = await placeServerMarkup(`<section></section>${await serverMarkup(badge('lang="sq"'), {change})}`);
    const counts: number[] = [];
    new MutationObserver(() => counts.push(figure!.shadowRoot!.querySelectorAll('figure[lang=sq]').length)).observe(
      figure!.shadowRoot!,
      {childList: true},
    );
    figure!.previousElementSibling!.append(figure!);
    await takenOver(figure!);

    expect([...new Set(counts)]).to.deep.equal([1]);
  });

  it('goes with a figure into another document', async () => {
    const markup = await serverMarkup(badge(), {change});
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><body style="margin: 0"></body>';
    const page = await fixture<HTMLElement>(html`<div><div></div></div>`);
    const box = page.querySelector('div')!;
    page.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    putServerMarkup(box, markup);
    // It moves before it has started.
    const figure = figuresIn(box)[0]!;
    const {height} = figure.getBoundingClientRect();
    frame.style.inlineSize = `${figure.offsetWidth}px`;
    frame.contentDocument!.body.append(figure);
    await takenOver(figure);
    await figure.settled;

    expect(figure.shadowRoot!.adoptedStyleSheets).to.not.be.empty;
    expect(figure.getBoundingClientRect().height).to.be.closeTo(height, 40);
  });

  it('is met in a figure that was out of the page when its tag was defined', async () => {
    const box = document.createElement('div');
    putServerMarkup(box, await serverMarkup(badge(), {change}));
    const [figure] = figuresIn(box);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(box);
    await takenOver(figure!);

    expect(textIn(figure!, '.here')).to.equal('Tier 2');
  });
});
