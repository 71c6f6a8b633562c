import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/sentence-distribution/define.js';
import type {SentenceDistributionElement} from '@tip-figures/sentence-distribution/sentence-distribution.js';
import {canvasOf, hasChart} from '../chart/canvas.js';
import {plain, tableOf, textIn} from '../support/reading.js';

const isChartCode = ({name}: PerformanceEntry) => name.includes('draw-chart');
const wasFetched = () => performance.getEntriesByType('resource').some(isChartCode);

// In a file of its own: once any test has drawn a chart, the code is there for all.
describe('<tip-sentence-distribution> before its chart code', () => {
  it('needs none where nobody was convicted', async () => {
    const figure = await fixture<SentenceDistributionElement>(
      html`<tip-sentence-distribution loading="eager" convicted="0" minimum="P5Y"></tip-sentence-distribution>`,
    );
    await figure.settled;

    expect(textIn(figure, '.summary')).to.equal('The source reports no conviction for trafficking.');
    expect(wasFetched()).to.equal(false);
  });

  it('says it all, and keeps its height when the chart comes', async () => {
    const page = await fixture(html`
      <div>
        <div .style=${'height: 9000px'}></div>
        <tip-sentence-distribution
          convicted="24"
          minimum="P5Y"
          sentences="P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23"
        ></tip-sentence-distribution>
      </div>
    `);
    const figure = page.querySelector<SentenceDistributionElement>('tip-sentence-distribution')!;
    await figure.settled;

    expect(wasFetched()).to.equal(false);
    expect(textIn(figure, '.title')).to.equal('One sentence in 24 reached the five-year minimum');
    expect(textIn(figure, '.band p')).to.equal('23 people: from fines of just over 1,000 euros to 3 years 6 months');
    expect(textIn(figure, '.label')).to.equal('1 person: 5 years 6 months');
    expect(plain(figure.summary)).to.match(/^Of 24 people convicted, one received/);
    expect(tableOf(figure)).to.have.length(4);
    const before = figure.offsetHeight;

    figure.loading = 'eager';
    await figure.settled;
    expect(wasFetched()).to.equal(true);
    expect(hasChart(canvasOf(figure))).to.equal(true);
    expect(figure.offsetHeight).to.equal(before);
  });
});
