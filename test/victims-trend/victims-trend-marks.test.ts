import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/victims-trend/define.js';
import type {VictimsTrendElement} from '@tip-figures/victims-trend/victims-trend.js';
import {buttonsOf} from '../chart/canvas.js';
import {inside, isSeen, settled} from '../support/reading.js';

const points =
  '2008: 40; 2009: 42; 2010: about 60; 2011: 55; 2012: 31; 2013: 20..28; 2014: 39; 2015: 28; 2016: up to 8; 2017: 44; 2018: 12; 2019: 0; 2020-01/2020-06: 20; 2021: unknown; 2022: 50';

/** A figure so far below the view that its chart is not due. */
async function farAway(width: number, dir: string): Promise<VictimsTrendElement> {
  const box = await fixture<HTMLElement>(
    html`<div dir=${dir}><tip-victims-trend lang="en" breaks="2012" points=${points}></tip-victims-trend></div>`,
  );
  box.style.cssText = `position: absolute; inset-block-start: 20000px; inline-size: ${width}px`;
  return settled(box.firstElementChild as VictimsTrendElement);
}

const marksOf = (figure: Element) => [...figure.shadowRoot!.querySelectorAll('.drawn :is(circle, i)')];

const middleOf = (element: Element): [number, number] => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

describe('a line before its canvas is drawn', () => {
  for (const [width, dir] of [
    [320, 'ltr'],
    [680, 'ltr'],
    [680, 'rtl'],
  ] as const) {
    it(`has its marks where the canvas has them, ${width} px, ${dir}`, async () => {
      const figure = await farAway(width, dir);
      expect(isSeen(inside(figure, '.drawn'))).to.be.true;
      const middles = marksOf(figure).map(middleOf);
      figure.loading = 'eager';
      await settled(figure);
      const spots = buttonsOf(figure).map(middleOf);

      expect(middles.length).to.be.greaterThan(6);
      for (const [x, y] of middles) {
        const near = spots.filter(([left, top]) => Math.abs(x - left) < 1.5 && Math.abs(y - top) < 1.5);
        expect(near, `a spot at ${x} ${y}`).to.have.length(1);
      }
      expect(isSeen(inside(figure, '.drawn svg'))).to.be.false;
    });
  }

  it('joins what can be compared, and nothing else', async () => {
    const figure = await farAway(680, 'ltr');
    const paths = [...figure.shadowRoot!.querySelectorAll('.drawn path')].map((path) => [
      path.getAttribute('class'),
      path.getAttribute('d')!.split('L').length - 1,
    ]);

    // Before the break 40 to 42, and by way of a rounded number 42 to 60 to 55; then 39 to 28, and 44 to 12 to 0,
    // but nothing by way of an upper bound.
    expect(paths).to.deep.equal([
      ['old', 1],
      ['old unsure', 2],
      ['', 1],
      ['', 2],
    ]);
  });

  it('has small points, and a larger one for the latest', async () => {
    const figure = await farAway(680, 'ltr');
    const radii = (selector: string) =>
      [...figure.shadowRoot!.querySelectorAll(`.drawn circle${selector}`)].map((one) => getComputedStyle(one).r);

    expect(new Set(radii(':not(.latest, .partial)'))).to.deep.equal(new Set(['3.5px']));
    expect(radii('.latest')).to.deep.equal(['5.5px']);
  });
});
