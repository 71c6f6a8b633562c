import {expect} from '@open-wc/testing';
import '@tip-figures/sentence-distribution/define.js';
import {buttonsOf, canvasOf, colorAt, middleOf} from '../chart/canvas.js';
import {draw} from '../support/draw.js';
import {isSeen, textsIn, type AnyFigure} from '../support/reading.js';

const strip = (sentences: string, {width = 680, lang = 'en'} = {}) =>
  draw(`<div style="width: ${width}px"><tip-sentence-distribution loading="eager" lang="${lang}" minimum="P5Y"
    sentences="${sentences}"></tip-sentence-distribution></div>`);

const countsOf = (figure: AnyFigure) => [...figure.shadowRoot!.querySelectorAll('.count')];

/** Where the marks of the stacks are: a button can be wider than its dots. */
const stacksOf = (figure: AnyFigure) =>
  buttonsOf(figure).map((button) => {
    const {left, right, top, bottom} = button.getBoundingClientRect();
    const middle = (left + right) / 2;
    return {left: middle - 5, right: middle + 5, top, bottom};
  });

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
const meet = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

const mark = '15,58,91';
const uncertain = 'P1Y: 6..9; P3Y: under 5; P5Y: about 5; P7Y: withheld; P9Y: unknown; P10Y: 3';

describe('numbers of people that are not certain', () => {
  it('are printed above their marks, where dots alone would not tell', async () => {
    const figure = await strip(uncertain);

    expect(textsIn(figure, '.count')).to.deep.equal(['6 to 9', 'fewer than 5', 'about 5', 'withheld', 'no figure']);
    for (const [index, count] of countsOf(figure).entries()) {
      const {left, right, bottom} = count.getBoundingClientRect();
      const stack = stacksOf(figure)[index]!;
      expect(isSeen(count)).to.equal(true);
      expect((left + right) / 2, count.textContent).to.be.closeTo((stack.left + stack.right) / 2, 4);
      expect(stack.top - bottom, count.textContent).to.be.within(-1, 8);
    }
  });

  it('are printed in the language of the page', async () => {
    const figure = await strip('P1Y: about 5; P3Y: under 5; P6Y: withheld', {lang: 'sq'});

    expect(textsIn(figure, '.count')).to.deep.equal(['rreth 5', 'më pak se 5', 'e fshehur']);
  });

  for (const width of [300, 680]) {
    it(`cover no mark and no other number at ${width} pixels`, async () => {
      const figure = await strip(
        'fine: about 5; suspended: under 5; other: withheld; P6M: unknown; P1Y: 6..9; P2Y: 3; P3Y: just over 4; P6Y: withheld',
        {width},
      );
      const boxes = countsOf(figure).map((count) => count.getBoundingClientRect());
      const canvas = canvasOf(figure)!.getBoundingClientRect();

      expect(boxes).to.have.length(7);
      for (const [index, box] of boxes.entries()) {
        const covered = [...stacksOf(figure), ...boxes.filter((_, other) => other !== index)];
        expect(
          covered.filter((other) => meet(box, other)),
          `under number ${index}`,
        ).to.deep.equal([]);
        expect(box.left).to.be.at.least(canvas.left - 1);
        expect(box.right).to.be.at.most(canvas.right + 1);
      }
    });
  }

  it('have marks of their own beside solid dots', async () => {
    const figure = await strip('P1Y: 6..9; P3Y: under 5; P6Y: about 5');
    const [range, under, about] = buttonsOf(figure).map((button) => {
      const {x, y} = middleOf(figure, button);
      const half = button.getBoundingClientRect().height / 2;
      return {x, low: y + half - 5, high: y - half + 8};
    });

    expect(colorAt(figure, range!.x, range!.low), 'a person who is certain').to.equal(mark);
    expect(colorAt(figure, range!.x, range!.high), 'inside a dashed outline').to.equal('');
    expect(colorAt(figure, under!.x, under!.low), 'inside a dashed outline').to.equal('');
    expect(colorAt(figure, about!.x, about!.low)).to.equal(mark);
  });

  it('are no solid part of a column', async () => {
    const figure = await strip('P1Y: 80; P3Y: withheld; P4Y: about 100; P6Y: 60..90');
    const [exact, withheld, , range] = buttonsOf(figure).map((button) => middleOf(figure, button));
    const foot = exact!.y + buttonsOf(figure)[0]!.getBoundingClientRect().height / 2;

    expect(textsIn(figure, '.count')).to.deep.equal(['80', 'withheld', 'about 100', '60 to 90']);
    expect(colorAt(figure, exact!.x, foot - 5)).to.equal(mark);
    expect(colorAt(figure, withheld!.x, foot - 5)).to.equal('');
    expect(colorAt(figure, range!.x, foot - 5)).to.equal(mark);
    expect(colorAt(figure, range!.x, foot - (foot - range!.y) * 1.8)).to.equal('');
  });
});
