import {expect} from '@open-wc/testing';
import type {LineSpec, PointMark} from '@tip-figures/chart/chart-spec.js';
import {DrawnChart} from '@tip-figures/chart/draw/draw-chart.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {html, LitElement} from 'lit';

const ink = 'ink';

class TestLine extends LitElement {
  static override styles = [themeStyles];

  protected override render() {
    return html`<div class="chart" style="position: relative; block-size: 100px; inline-size: 400px">
      <div style="position: absolute; inset: 0; overflow: hidden"><canvas></canvas></div>
      <div data-place="plot" style="position: absolute; inset: 0"></div>
    </div>`;
  }
}
customElements.define('test-line', TestLine);

interface Look {
  /** `ink`, `other`, or `` where nothing is drawn. */
  colorAt(share: number, value: number): string;
  boxOf(index: number): DOMRect;
  readonly inside: Element;
}

/** Draws quantities on a plot of 400 by 100 pixels, a pixel a person. */
async function look(quantities: string[], more: Partial<PointMark>[] = [], dir = 'ltr'): Promise<Look> {
  const host = new TestLine();
  host.dir = dir;
  document.body.append(host);
  await host.updateComplete;
  const spec: LineSpec = {
    end: 100,
    marks: quantities.map((quantity, index) => ({
      id: `p${index}`,
      name: `point ${index}`,
      title: '',
      detail: '',
      at: index / (quantities.length - 1),
      quantity: readQuantity(quantity) as Quantity,
      stretch: 0,
      ...more[index],
    })),
  };
  const canvas = host.shadowRoot!.querySelector('canvas')!;
  await new DrawnChart(canvas).draw(spec);
  const buttons = host.shadowRoot!.querySelector('.spots')!;
  const origin = canvas.getBoundingClientRect();
  const scale = canvas.width / 400;
  return {
    inside: buttons,
    colorAt(share, value) {
      const x = (dir === 'rtl' ? 1 - share : share) * 400;
      const context = canvas.getContext('2d')!;
      const [r, , , alpha] = context.getImageData(Math.floor(x * scale), Math.floor((100 - value) * scale), 1, 1).data;
      return alpha! < 100 ? '' : [15, 111].some((one) => Math.abs(r! - one) < 3) ? 'ink' : 'other';
    },
    boxOf(index) {
      const box = buttons.querySelectorAll('button')[index]!.getBoundingClientRect();
      return new DOMRect(box.x - origin.x, box.y - origin.y, box.width, box.height);
    },
  };
}

describe('a drawn line', () => {
  afterEach(() => document.querySelectorAll('test-line').forEach((one) => one.remove()));

  for (const dir of ['ltr', 'rtl']) {
    it(`goes from point to point, ${dir}`, async () => {
      const {colorAt, boxOf} = await look(['20', '60', '40'], [], dir);

      expect([colorAt(0.25, 40), colorAt(0.75, 50), colorAt(0.5, 60)]).to.deep.equal([ink, ink, ink]);
      expect(colorAt(0.25, 60)).to.equal('');
      expect(boxOf(0).x + boxOf(0).width / 2).to.equal(dir === 'rtl' ? 400 : 0);
      expect(boxOf(0).y + boxOf(0).height / 2).to.equal(80);
    });
  }

  for (const missing of ['unknown', 'withheld', 'under 5', '10..30']) {
    it(`stops at a value that is no one number: ${missing}`, async () => {
      const {colorAt} = await look(['50', '50', missing, '50', '50']);

      expect([colorAt(0.1, 50), colorAt(0.9, 50)]).to.deep.equal([ink, ink]);
      expect([0.35, 0.4, 0.5, 0.6, 0.65].map((share) => colorAt(share, 50))).to.deep.equal(['', '', '', '', '']);
    });
  }

  it('is not joined from one stretch to the next', async () => {
    const {colorAt} = await look(['50', '50', '50', '50'], [{}, {}, {stretch: 1}, {stretch: 1}]);

    expect([0.15, 0.5, 0.85].map((share) => colorAt(share, 50))).to.deep.equal([ink, '', ink]);
  });

  it('does not reach a value of a shorter time, which is hollow', async () => {
    const {colorAt} = await look(['50', '50', '50'], [{}, {}, {stretch: undefined, partial: true} as object]);

    expect([colorAt(0.25, 50), colorAt(0.75, 50)]).to.deep.equal([ink, '']);
    expect(colorAt(0.5, 50)).to.equal(ink);
    expect(colorAt(0.995, 50)).not.to.equal(ink);
  });

  it('goes on over a value of a shorter time inside a longer one', async () => {
    const {colorAt} = await look(['50', '20', '50'], [{}, {stretch: undefined, partial: true} as object]);

    expect(colorAt(0.4, 50)).to.equal(ink);
  });

  it('is dashed to a value that is not exact', async () => {
    const {colorAt} = await look(['50', 'about 50']);
    const shares = Array.from({length: 80}, (_, index) => 0.1 + index * 0.01);
    const seen = new Set(shares.map((share) => colorAt(share, 50)));

    expect([...seen].sort()).to.deep.equal(['', ink]);
  });

  const spans: [string, number, number][] = [
    ['about 50', 45, 55],
    ['almost 50', 40, 50],
    ['over 50', 50, 60],
    ['20..60', 20, 60],
    ['under 31', 0, 30],
    ['withheld', 0, 14],
    ['withheld 20..60', 20, 60],
  ];
  for (const [quantity, low, high] of spans) {
    it(`has a pill of its own for ${quantity}`, async () => {
      const {boxOf} = await look(['5', quantity, '5']);
      const {y, height} = boxOf(1);
      // What a finger must hit is never smaller than 24 pixels.
      const half = Math.max(high - low, 24) / 2;

      expect([y, y + height]).to.deep.equal([100 - (low + high) / 2 - half, 100 - (low + high) / 2 + half]);
    });
  }

  it('has a button for what is missing, too', async () => {
    const {inside, boxOf} = await look(['5', '6', 'unknown', '5']);

    expect(inside.querySelectorAll('button')).to.have.length(4);
    expect(boxOf(2).x + boxOf(2).width / 2).to.be.closeTo((400 * 2) / 3, 0.1);
  });
});
