import {expect} from '@open-wc/testing';
import '@tip-figures/funding-gap/define.js';
import {draw} from '../support/draw.js';
import {canvasOf, colorAt, hasChart} from './canvas.js';

// The page has the line before the chart is there; a second one on the canvas would make it twice as thick.
describe('the line at zero', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`is one hairline at the start of every bar (${dir})`, async () => {
      const figure = await draw(`<tip-funding-gap loading="eager" dir="${dir}" currency="EUR"
        amounts="2014: 120000; 2015: about 181000; 2016: 171010"></tip-funding-gap>`);
      const bars = [...figure.shadowRoot!.querySelectorAll('.bar')];
      const corner = canvasOf(figure)!.getBoundingClientRect();

      expect(hasChart(canvasOf(figure))).to.equal(true);
      expect(bars).to.have.length(3);
      for (const bar of bars) {
        const line = getComputedStyle(bar, '::before');
        expect([line.borderInlineStartWidth, line.borderInlineStartStyle]).to.deep.equal(['1px', 'solid']);
        const {left, right, top, height} = bar.getBoundingClientRect();
        expect(parseFloat(line.blockSize)).to.equal(height + 6);
        const start = (dir === 'ltr' ? left : right) - corner.left;
        for (const x of [-2, -1, 0, 1]) expect(colorAt(figure, start + x, top - corner.top - 2)).to.equal('');
      }
    });
  }
});
