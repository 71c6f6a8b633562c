import {expect} from '@open-wc/testing';
import '@tip-figures/victims-trend/define.js';
import {draw} from '../support/draw.js';
import {focusOn} from '../support/focus.js';
import {inside, isSeen, plain, textIn} from '../support/reading.js';
import {buttonsOf, press} from './canvas.js';

const points =
  '2005: 20; 2006: 24; 2007: 21; 2008: 40; 2009: 33; 2010: 30; 2011: 28; 2012: 25; 2013: 30; 2014: 34; 2015: 36; 2016: 28';

const trend = (attributes = '') =>
  draw(`<tip-victims-trend loading="eager" ${attributes} points="${points}"></tip-victims-trend>`);

const focused = (figure: Element) => buttonsOf(figure).indexOf(figure.shadowRoot!.activeElement as HTMLButtonElement);

const stops = (figure: Element) => buttonsOf(figure).flatMap((button, index) => (button.tabIndex === 0 ? [index] : []));

const enter = (button: Element) => button.dispatchEvent(new PointerEvent('pointerenter'));

const tooltip = (figure: Element) => textIn(figure, '.tip');

describe('the buttons over marks', () => {
  it('have names that can be read whole, in reading order', async () => {
    const figure = await trend();

    expect(buttonsOf(figure).map((button) => plain(button.getAttribute('aria-label')))).to.deep.equal(
      points.split('; ').map((point) => `${point} people`),
    );
  });

  it('are 24 by 24 pixels or more, and inside the figure', async () => {
    const figure = await trend();
    const box = inside(figure, 'figure')!.getBoundingClientRect();

    for (const button of buttonsOf(figure)) {
      const {left, right, width, height} = button.getBoundingClientRect();
      expect(width).to.be.at.least(24);
      expect(height).to.be.at.least(24);
      expect(left).to.be.at.least(box.left - 12);
      expect(right).to.be.at.most(box.right + 12);
    }
  });

  it('are one tab stop, which goes with the focus', async () => {
    const figure = await trend();
    expect(stops(figure)).to.deep.equal([0]);

    focusOn(buttonsOf(figure)[0]!);
    press(figure, 'ArrowRight');
    await figure.updateComplete;
    expect(focused(figure)).to.equal(1);
    expect(stops(figure)).to.deep.equal([1]);
  });

  for (const [dir, forward, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`follow the reading direction (${dir})`, async () => {
      const figure = await trend(`dir="${dir}"`);
      const [first, second] = buttonsOf(figure).map((button) => button.getBoundingClientRect().left);
      expect(second! > first!).to.equal(dir === 'ltr');

      focusOn(buttonsOf(figure)[0]!);
      const visited = [];
      for (const key of [forward, forward, back, 'ArrowDown', 'ArrowUp', 'End', forward, 'Home', back]) {
        expect(press(figure, key), `${key} is used up`).to.equal(false);
        await figure.updateComplete;
        visited.push(focused(figure));
      }
      expect(visited).to.deep.equal([1, 2, 1, 2, 1, 11, 11, 0, 0]);
    });
  }

  it('leave other keys, and keys of the browser, alone', async () => {
    const figure = await trend();
    focusOn(buttonsOf(figure)[0]!);

    expect(press(figure, 'PageDown')).to.equal(true);
    expect(press(figure, 'ArrowRight', {altKey: true})).to.equal(true);
    expect(focused(figure)).to.equal(0);
  });

  it('show a tooltip for focus, which Escape hides while the focus stays', async () => {
    const figure = await trend();
    focusOn(buttonsOf(figure)[11]!);
    await figure.updateComplete;
    expect(tooltip(figure)).to.equal('201628 people');

    press(figure, 'Escape');
    await figure.updateComplete;
    expect(isSeen(inside(figure, '.tip'))).to.equal(false);
    expect(focused(figure)).to.equal(11);

    buttonsOf(figure)[11]!.blur();
    await figure.updateComplete;
    expect(isSeen(inside(figure, '.tip'))).to.equal(false);
  });

  it('hide the tooltip when the focus goes', async () => {
    const figure = await trend();
    focusOn(buttonsOf(figure)[11]!);
    await figure.updateComplete;
    buttonsOf(figure)[11]!.blur();
    await figure.updateComplete;

    expect(isSeen(inside(figure, '.tip'))).to.equal(false);
  });

  it('show the same tooltip for a pointer, and keep it while the pointer is on it', async () => {
    const figure = await trend();
    const chart = inside(figure, '.chart')!;
    enter(buttonsOf(figure)[11]!);
    await figure.updateComplete;
    expect(tooltip(figure)).to.equal('201628 people');
    expect(stops(figure), 'the tab stop').to.deep.equal([0]);

    buttonsOf(figure)[11]!.dispatchEvent(new PointerEvent('pointerleave'));
    await figure.updateComplete;
    expect(isSeen(inside(figure, '.tip'))).to.equal(true);

    chart.dispatchEvent(new PointerEvent('pointerleave'));
    await figure.updateComplete;
    expect(isSeen(inside(figure, '.tip'))).to.equal(false);
  });

  it('go back to the tooltip of the focus when the pointer leaves', async () => {
    const figure = await trend();
    focusOn(buttonsOf(figure)[0]!);
    enter(buttonsOf(figure)[1]!);
    await figure.updateComplete;
    expect(tooltip(figure)).to.match(/^2006/);

    inside(figure, '.chart')!.dispatchEvent(new PointerEvent('pointerleave'));
    await figure.updateComplete;
    expect(tooltip(figure)).to.match(/^2005/);
  });

  it('put the tooltip above the ring of the focus, inside the chart', async () => {
    const figure = await trend();
    for (const index of [0, 3, 11]) {
      focusOn(buttonsOf(figure)[index]!);
      await figure.updateComplete;
      const tip = inside(figure, '.tip')!.getBoundingClientRect();
      const chart = inside(figure, '.chart')!.getBoundingClientRect();

      const {outlineWidth, outlineOffset} = getComputedStyle(buttonsOf(figure)[index]!);
      const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      expect(tip.bottom).to.be.at.most(buttonsOf(figure)[index]!.getBoundingClientRect().top - ring);
      expect(tip.left).to.be.at.least(chart.left);
      expect(tip.right).to.be.at.most(chart.right + 1);
    }
  });

  it('keep the number before its noun on a page from right to left', async () => {
    const figure = await trend('dir="rtl" lang="en"');
    enter(buttonsOf(figure)[0]!);
    await figure.updateComplete;
    const words = [...inside(figure, '.tip')!.childNodes].find((node) => node instanceof Text)!;
    const leftOf = (start: number, end: number) => {
      const range = document.createRange();
      range.setStart(words, start);
      range.setEnd(words, end);
      return range.getBoundingClientRect().left;
    };

    expect(plain(words.textContent)).to.equal('20 people');
    expect(leftOf(0, 2)).to.be.below(leftOf(3, 9));
  });
});
