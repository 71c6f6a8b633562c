import {expect} from '@open-wc/testing';
import '@tip-figures/victims-trend/define.js';
import {draw} from '../support/draw.js';
import {color} from 'chart.js/helpers';
import {focusOn} from '../support/focus.js';
import {until} from '../support/until.js';
import {buttonsOf, canvasOf, hasChart} from './canvas.js';

const line = `<tip-victims-trend loading="eager" points="2007: 9; 2008: 12; 2009: 14; 2010: 8; 2011: 11; 2012: 17;
  2013: 19; 2014: 20; 2015: about 36; 2016: 28"></tip-victims-trend>`;

// The test runner puts the same module in the place of the colour library as the build for pages.
describe('a chart without a colour library', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('is what these tests draw', () => {
    expect(() => color('red')).to.throw('no color library');
  });

  it('is drawn, with the reader at a mark and in dark mode', async () => {
    const figure = await draw(line);
    const picture = () => canvasOf(figure)!.toDataURL();
    const light = picture();
    focusOn(buttonsOf(figure)[0]!);
    buttonsOf(figure)[0]!.dispatchEvent(new PointerEvent('pointerenter'));
    document.documentElement.style.colorScheme = 'dark';
    await until(() => picture() !== light, 'it is drawn in other colours');

    expect(hasChart(canvasOf(figure))).to.equal(true);
  });
});
