import {expect} from '@open-wc/testing';
import '@tip-figures/sentence-distribution/define.js';
import {draw} from '../support/draw.js';
import {focusOn} from '../support/focus.js';
import {inside, isSeen, plain, textIn} from '../support/reading.js';
import {buttonsOf, press} from './canvas.js';

const strip = (attributes = '') =>
  draw(`<tip-sentence-distribution loading="eager" ${attributes} minimum="P5Y"
    sentences="fine: 6; P6M: 4; P1Y: 5; P2Y: 3; P3Y: 2; P5Y6M: 1"></tip-sentence-distribution>`);

const focused = (figure: Element) => buttonsOf(figure).indexOf(figure.shadowRoot!.activeElement as HTMLButtonElement);

const stops = (figure: Element) => buttonsOf(figure).flatMap((button, index) => (button.tabIndex === 0 ? [index] : []));

const enter = (button: Element) => button.dispatchEvent(new PointerEvent('pointerenter'));

const tooltip = (figure: Element) => textIn(figure, '.tip');

describe('the buttons over marks', () => {
  it('have names that can be read whole, in reading order', async () => {
    const figure = await strip();

    expect(buttonsOf(figure).map((button) => plain(button.getAttribute('aria-label')))).to.deep.equal([
      '6 people: fine',
      '4 people: 6 months, below the legal minimum',
      '5 people: 1 year, below the legal minimum',
      '3 people: 2 years, below the legal minimum',
      '2 people: 3 years, below the legal minimum',
      '1 person: 5 years 6 months, above the legal minimum',
    ]);
  });

  it('are 24 by 24 pixels or more, and inside the figure', async () => {
    const figure = await strip();
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
    const figure = await strip();
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
      const figure = await strip(`dir="${dir}"`);
      const [first, second] = buttonsOf(figure).map((button) => button.getBoundingClientRect().left);
      expect(second! > first!).to.equal(dir === 'ltr');

      focusOn(buttonsOf(figure)[0]!);
      const visited = [];
      for (const key of [forward, forward, back, 'ArrowDown', 'ArrowUp', 'End', forward, 'Home', back]) {
        expect(press(figure, key), `${key} is used up`).to.equal(false);
        await figure.updateComplete;
        visited.push(focused(figure));
      }
      expect(visited).to.deep.equal([1, 2, 1, 2, 1, 5, 5, 0, 0]);
    });
  }

  it('leave other keys, and keys of the browser, alone', async () => {
    const figure = await strip();
    focusOn(buttonsOf(figure)[0]!);

    expect(press(figure, 'PageDown')).to.equal(true);
    expect(press(figure, 'ArrowRight', {altKey: true})).to.equal(true);
    expect(focused(figure)).to.equal(0);
  });

  it('show a tooltip for focus, which Escape hides while the focus stays', async () => {
    const figure = await strip();
    focusOn(buttonsOf(figure)[5]!);
    await figure.updateComplete;
    expect(tooltip(figure)).to.equal('5 years 6 months1 person, above the legal minimum');

    press(figure, 'Escape');
    await figure.updateComplete;
    expect(isSeen(inside(figure, '.tip'))).to.equal(false);
    expect(focused(figure)).to.equal(5);

    buttonsOf(figure)[5]!.blur();
    await figure.updateComplete;
    expect(isSeen(inside(figure, '.tip'))).to.equal(false);
  });

  it('hide the tooltip when the focus goes', async () => {
    const figure = await strip();
    focusOn(buttonsOf(figure)[5]!);
    await figure.updateComplete;
    buttonsOf(figure)[5]!.blur();
    await figure.updateComplete;

    expect(isSeen(inside(figure, '.tip'))).to.equal(false);
  });

  it('show the same tooltip for a pointer, and keep it while the pointer is on it', async () => {
    const figure = await strip();
    const chart = inside(figure, '.chart')!;
    enter(buttonsOf(figure)[5]!);
    await figure.updateComplete;
    expect(tooltip(figure)).to.equal('5 years 6 months1 person, above the legal minimum');
    expect(stops(figure), 'the tab stop').to.deep.equal([0]);

    buttonsOf(figure)[5]!.dispatchEvent(new PointerEvent('pointerleave'));
    await figure.updateComplete;
    expect(isSeen(inside(figure, '.tip'))).to.equal(true);

    chart.dispatchEvent(new PointerEvent('pointerleave'));
    await figure.updateComplete;
    expect(isSeen(inside(figure, '.tip'))).to.equal(false);
  });

  it('go back to the tooltip of the focus when the pointer leaves', async () => {
    const figure = await strip();
    focusOn(buttonsOf(figure)[0]!);
    enter(buttonsOf(figure)[1]!);
    await figure.updateComplete;
    expect(tooltip(figure)).to.match(/^6 months/);

    inside(figure, '.chart')!.dispatchEvent(new PointerEvent('pointerleave'));
    await figure.updateComplete;
    expect(tooltip(figure)).to.match(/^Fine/);
  });

  it('put the tooltip above the tallest stack that it would cover', async () => {
    const figure = await strip();
    focusOn(buttonsOf(figure)[3]!);
    await figure.updateComplete;
    await figure.settled;
    const tip = inside(figure, '.tip')!.getBoundingClientRect();
    const chart = inside(figure, '.chart')!.getBoundingClientRect();
    const covered = buttonsOf(figure)
      .map((button) => button.getBoundingClientRect())
      .filter(({left, right}) => right > tip.left + 12 && left < tip.right - 12);

    expect(covered).to.not.be.empty;
    for (const {top} of covered) expect(tip.bottom).to.be.at.most(top);
    expect(tip.left).to.be.at.least(chart.left);
    expect(tip.right).to.be.at.most(chart.right + 1);
  });
});
