import {expect} from '@open-wc/testing';
import {plain} from '../support/reading.js';

const widths = Array.from({length: 25}, (_, index) => 280 + 20 * index);

/** At every width, no label of a figure in a column of its own lies over another, or beyond the column. */
export async function expectLabelsApart(figure: HTMLElement, selector: string): Promise<void> {
  const column = figure.parentElement!;
  for (const width of widths) {
    column.style.width = `${width}px`;
    await new Promise(requestAnimationFrame);
    const edges = column.getBoundingClientRect();
    const labels = [...figure.shadowRoot!.querySelectorAll<HTMLElement>(selector)]
      .filter((label) => label.checkVisibility() && label.getBoundingClientRect().width > 1)
      .map((label) => ({text: plain(label.textContent), box: label.getBoundingClientRect()}));
    const outside = labels.filter(({box}) => box.left < edges.left - 1 || box.right > edges.right + 1);
    const touching = labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter(({box}) => isOver(one.box, box))
        .map(({text}) => `${one.text} | ${text}`),
    );

    expect(labels.length, `${width}px`).to.be.above(2);
    expect([...outside.map(({text}) => text), ...touching], `${width}px`).to.deep.equal([]);
  }
}

// Boxes are higher than their letters, and letters are not as wide in every browser.
const isOver = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3;
