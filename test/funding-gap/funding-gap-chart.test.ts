import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/funding-gap/define.js';
import type {FundingGapElement} from '@tip-figures/funding-gap/funding-gap.js';
import {inside, plain, settled, tableOf, textIn, textsIn} from '../support/reading.js';

const data = {
  currency: 'EUR',
  purpose: 'shelter',
  amounts: '2013: 150000; 2014: unknown; 2015: about 181000; 2016: 171010',
  change: 'almost -10000',
};

const drawn = () =>
  fixture<FundingGapElement>(html`<tip-funding-gap loading="eager" .data=${data}></tip-funding-gap>`).then(settled);

const isChartCode = ({name}: PerformanceEntry) => name.includes('draw-chart');

/** Whether the canvas has ink at a share of the width of a place, all along its height. */
function isInked(figure: Element, place: string, along: number): boolean {
  const canvas = inside<HTMLCanvasElement>(figure, 'canvas')!;
  const [box, track] = [canvas, inside(figure, `[data-place="${place}"]`)!].map((one) => one.getBoundingClientRect());
  const scale = canvas.width / box!.width;
  const x = Math.round((track!.left + track!.width * along - box!.left) * scale);
  const y = Math.round((track!.top + 2 - box!.top) * scale);
  const {data: pixels} = canvas.getContext('2d')!.getImageData(x, y, 1, Math.round((track!.height - 4) * scale));
  return pixels.every((value, index) => index % 4 !== 3 || value > 200);
}

// In a file of its own: once any test has drawn a chart, the code is there for all.
describe('<tip-funding-gap> with three or more years', () => {
  it('says it all before its chart code is there', async () => {
    const figure = await fixture<FundingGapElement>(html`<tip-funding-gap .data=${data}></tip-funding-gap>`);
    await figure.updateComplete;

    expect(textIn(figure, '.title')).to.equal('Shelter funding fell in 2016');
    expect(textsIn(figure, '.rows b')).to.deep.equal(['2013', '2014', '2015', '2016']);
    expect(tableOf(figure)).to.have.length(6);
    expect(performance.getEntriesByType('resource').some(isChartCode)).to.equal(false);
  });

  it('draws the bars on a canvas, in the places that its text keeps for them', async () => {
    const figure = await drawn();

    expect(performance.getEntriesByType('resource').some(isChartCode)).to.equal(true);
    expect(isInked(figure, 'bar0', 0.5)).to.equal(true);
    expect(isInked(figure, 'bar0', 0.9)).to.equal(false);
    expect(isInked(figure, 'bar2', 0.9)).to.equal(true);
    expect(isInked(figure, 'bar3', 0.93)).to.equal(true);
    expect(isInked(figure, 'bar3', 0.97)).to.equal(false);
  });

  it('has a button for every year, also for the one without a figure', async () => {
    const figure = await drawn();
    const names = [...figure.shadowRoot!.querySelectorAll('.spots button')].map((button) =>
      button.getAttribute('aria-label'),
    );

    expect(names.map(plain)).to.deep.equal([
      '2013: 150,000 euros',
      '2014: No figure in this source',
      '2015: about 181,000 euros',
      '2016: 171,010 euros',
    ]);
    expect(textIn(figure, '.none')).to.equal('No figure in this source');
  });

  it('keeps its height while the chart comes', async () => {
    const figure = await fixture<FundingGapElement>(html`<tip-funding-gap .data=${data}></tip-funding-gap>`);
    await figure.updateComplete;
    const before = figure.offsetHeight;
    figure.loading = 'eager';
    await figure.settled;

    expect(figure.offsetHeight).to.equal(before);
  });

  it('has nothing for axe to find', async () => {
    await expect(await drawn()).to.be.accessible();
  });
});
