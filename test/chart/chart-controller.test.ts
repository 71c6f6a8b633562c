import {expect, fixture} from '@open-wc/testing';
import {chartBox} from '@tip-figures/chart/line/line-chart.js';
import {ChartController} from '@tip-figures/chart/chart-controller.js';
import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import type * as Room from '@tip-figures/chart/draw/draw-chart.js';
import {loadLine} from '@tip-figures/chart/line-code.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {exactly} from '@tip-figures/record/values/quantity/quantity.js';
import {html, LitElement, nothing} from 'lit';
import {buttonsOf, canvasOf, hasChart} from './canvas.js';
import {until} from '../support/until.js';

const spec: LineSpec = {
  end: 10,
  marks: [{id: 'm0', name: '2016: 2 people', title: '2016', detail: '2 people', at: 0.5, quantity: exactly(2)}],
};

let due = true;
let load: () => Promise<typeof Room>;

/** A figure that is nothing but a chart. */
class ChartHost extends LitElement {
  static override styles = themeStyles;
  static override properties = {empty: {type: Boolean}};
  declare empty: boolean;
  readonly chart = new ChartController(
    this,
    () => due,
    () => load(),
  );

  protected override render() {
    this.chart.spec = spec;
    return this.empty
      ? nothing
      : html`<p id="t">Title</p>
          ${chartBox(html`<div .style=${'height: 100px'} data-place="plot">Text</div>`, 'Summary')}`;
  }
}

customElements.define('chart-host', ChartHost);

async function host(): Promise<ChartHost> {
  const element = await fixture<ChartHost>('<chart-host></chart-host>');
  await element.chart.settled;
  return element;
}

const textOf = (element: Element) => element.shadowRoot!.querySelector('.text')!;

describe('ChartController', () => {
  before(() => loadLine());

  beforeEach(() => {
    due = true;
    load = () => import('@tip-figures/chart/draw/draw-chart.js');
  });

  it('draws a chart with a button for each mark, and hides the text that they repeat', async () => {
    const element = await host();

    expect(hasChart(canvasOf(element))).to.equal(true);
    expect(buttonsOf(element).map((button) => button.getAttribute('aria-label'))).to.deep.equal(['2016: 2 people']);
    expect(textOf(element).getAttribute('aria-hidden')).to.equal('true');
  });

  it('fetches nothing while no chart is due', async () => {
    due = false;
    let asked = 0;
    load = () => {
      asked += 1;
      return import('@tip-figures/chart/draw/draw-chart.js');
    };
    const element = await host();

    expect(asked).to.equal(0);
    expect(hasChart(canvasOf(element))).to.equal(false);

    due = true;
    element.requestUpdate();
    await element.updateComplete;
    await element.chart.settled;
    expect(asked).to.equal(1);
    expect(hasChart(canvasOf(element))).to.equal(true);
  });

  it('leaves the words where chart code cannot be had, and asks for it again', async () => {
    load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const element = await host();

    expect(hasChart(canvasOf(element))).to.equal(false);
    expect(textOf(element).getAttribute('aria-hidden')).to.equal(null);

    load = () => import('@tip-figures/chart/draw/draw-chart.js');
    element.requestUpdate();
    await element.updateComplete;
    await element.chart.settled;
    expect(hasChart(canvasOf(element))).to.equal(true);
  });

  it('asks for chart code again when the reader is back online', async () => {
    load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const element = await host();
    load = () => import('@tip-figures/chart/draw/draw-chart.js');
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    await element.chart.settled;

    expect(hasChart(canvasOf(element))).to.equal(true);
  });

  it('is settled when the chart is drawn, however often its host was updated meanwhile', async () => {
    const element = await fixture<ChartHost>('<chart-host></chart-host>');
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    await element.chart.settled;

    expect(hasChart(canvasOf(element))).to.equal(true);
    expect(buttonsOf(element)).to.have.length(1);
  });

  it('destroys the chart on disconnect, and draws it again on return', async () => {
    const element = await host();
    const canvas = canvasOf(element);
    const parent = element.parentElement!;

    element.remove();
    expect(hasChart(canvas)).to.equal(false);

    parent.append(element);
    await element.updateComplete;
    await element.chart.settled;
    expect(hasChart(canvasOf(element))).to.equal(true);
    expect(buttonsOf(element)).to.have.length(1);
  });

  it('makes no chart on an element that left while the code was coming', async () => {
    let made = 0;
    class Counted {
      constructor() {
        made += 1;
      }
      draw(): void {}
      destroy(): void {}
    }
    let come: () => void = () => {};
    load = () =>
      new Promise((resolve) => {
        come = () => {
          resolve({DrawnChart: Counted} as unknown as typeof Room);
        };
      });
    const element = await fixture<ChartHost>('<chart-host></chart-host>');
    element.remove();
    come();
    await element.chart.settled;

    expect(made).to.equal(0);
  });

  it('asks for nothing in an update after the element has left', async () => {
    const element = await host();
    let asked = 0;
    load = () => {
      asked += 1;
      return import('@tip-figures/chart/draw/draw-chart.js');
    };
    element.requestUpdate();
    element.remove();
    await element.updateComplete;
    await element.chart.settled;

    expect(asked).to.equal(0);
  });

  it('destroys the chart when its canvas goes', async () => {
    const element = await host();
    const canvas = canvasOf(element);
    element.empty = true;
    await element.updateComplete;
    expect(hasChart(canvas)).to.equal(false);

    element.empty = false;
    await element.updateComplete;
    await element.chart.settled;
    expect(hasChart(canvasOf(element))).to.equal(true);
  });

  it('draws as soon as a hidden chart is shown', async () => {
    const element = await fixture<ChartHost>('<chart-host hidden></chart-host>');
    await element.chart.settled;
    expect(hasChart(canvasOf(element))).to.equal(false);
    expect(textOf(element).hasAttribute('aria-hidden'), 'words for those who do not see').to.equal(false);

    element.hidden = false;
    // A page in the background is told late of a size.
    await until(() => hasChart(canvasOf(element)), 'it is drawn');
  });
});
