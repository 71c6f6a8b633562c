import {expect} from '@open-wc/testing';
import {draw} from '../support/draw.js';
import type {AnyFigure} from '../support/reading.js';
import {figureNames, sampleOf, type FigureName} from '../support/samples.js';

const root = document.documentElement;

/** Draws the sample of a figure in a column with text of a size. */
const drawIn = (name: FigureName, column: string, size: string) =>
  draw(`<div lang="en" style="inline-size: ${column}; font: ${size}/1.5 sans-serif"><tip-${name}>
    <script type="application/json">${JSON.stringify(sampleOf(name))}</script></tip-${name}></div>`);

/** The elements of a figure that hold words which a reader sees. */
function worded(figure: AnyFigure): HTMLElement[] {
  return [...figure.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      !element.closest('.vh, .table, .spots, .tip, style') &&
      element.checkVisibility({visibilityProperty: true}) &&
      // What has no room is only heard.
      getComputedStyle(element).clipPath === 'none' &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
  );
}

const sizeOf = (element: HTMLElement): number => parseFloat(getComputedStyle(element).fontSize);

/** Where the words of an element are, line by line. */
function linesOf(element: HTMLElement): DOMRect[] {
  const range = document.createRange();
  return [...element.childNodes]
    .filter((node) => node instanceof Text && node.data.trim())
    .flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({width}) => width > 0);
    });
}

/** Larger than text and titles. */
const isLarge = (size: number): boolean => size > 24;

const said = (element: HTMLElement) => `.${element.className} “${element.textContent.trim().slice(0, 30)}”`;

/** Words beyond the edges of the figure. */
function outside(figure: AnyFigure): string[] {
  const {left, right} = figure.getBoundingClientRect();
  return worded(figure)
    .filter((element) => linesOf(element).some((line) => line.left < left - 1 || line.right > right + 1))
    .map(said);
}

/** Words that cover each other by more than the white that lines have around their letters. */
function covered(figure: AnyFigure): string[] {
  const lines = worded(figure).flatMap((element) => linesOf(element).map((line) => ({element, line})));
  return lines.flatMap(({element, line}, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          other.element !== element &&
          Math.min(line.right, other.line.right) - Math.max(line.left, other.line.left) > 3 &&
          Math.min(line.bottom, other.line.bottom) - Math.max(line.top, other.line.top) > line.height / 3,
      )
      .map((other) => `${said(element)} and ${said(other.element)}`),
  );
}

describe("a reader's text size", () => {
  afterEach(() => root.style.removeProperty('font-size'));

  for (const name of figureNames) {
    it(`is followed by all words of the ${name}`, async () => {
      // Large enough for notes to be above the least size that they have.
      const figure = await drawIn(name, '40rem', '1.25rem');
      const usual = new Map(worded(figure).map((element) => [element, sizeOf(element)]));
      root.style.fontSize = '200%';
      // Some of the years of an axis give way to the others.
      const doubled = worded(figure).filter((element) => usual.has(element));

      expect(doubled.length).to.be.above(usual.size / 2);
      for (const element of doubled) {
        const times = sizeOf(element) / usual.get(element)!;
        // The loudest are no wider than their column. The smallest were kept from being smaller.
        if (isLarge(usual.get(element)!)) expect(times, said(element)).to.be.within(1.2, 2.05);
        else expect(times, said(element)).to.be.within(1.96, 2.02);
      }
    });

    it(`leaves no words of the ${name} cut off or covered when it is doubled on a phone`, async () => {
      root.style.fontSize = '200%';
      const figure = await drawIn(name, '320px', '1rem');

      expect(figure.state).to.equal('fresh');
      expect(outside(figure)).to.deep.equal([]);
      expect(covered(figure)).to.deep.equal([]);
    });
  }

  it('is followed by the signs on buttons', async () => {
    const figure = await drawIn('victim-breakdown', '40rem', '1.25rem');
    const signs = () =>
      [...figure.shadowRoot!.querySelectorAll('.tools svg')].map((sign) => sign.getBoundingClientRect().height);
    const usual = signs();
    root.style.fontSize = '200%';

    expect(usual).to.have.length(2);
    expect(signs().map((height) => height.toFixed(1))).to.deep.equal(usual.map((height) => (2 * height).toFixed(1)));
  });

  for (const [what, tag] of [
    [
      'of a compact figure',
      '<tip-victim-breakdown size="compact" total="36" exploitation="sex-trafficking: 26; forced-labour: 9">',
    ],
    [
      'beside agencies that counted the same',
      `<tip-justice-outcomes><script type="application/json">
      {"investigated": {"agencies": {"FBI": {"unit": "cases", "value": 835}, "ICE": {"unit": "cases", "value": 987}}}}</script>`,
    ],
  ] as const) {
    it(`begins rows ${what} at their edge when it is doubled on a phone`, async () => {
      root.style.fontSize = '200%';
      const figure = await draw(
        `<div lang="en" style="inline-size: 320px; font: 1rem/1.5 sans-serif">${tag}</${/tip-[a-z-]+/.exec(tag)![0]}></div>`,
      );
      const rows = [...figure.shadowRoot!.querySelectorAll('.counts .row')];

      expect(rows).not.to.have.length(0);
      for (const row of rows) {
        const words = [...row.querySelectorAll<HTMLElement>('b, span')].filter((one) => one.textContent.trim());
        const left = Math.min(...words.flatMap((one) => linesOf(one).map((line) => line.left)));
        // Parts are indented.
        expect(left - figure.getBoundingClientRect().left, row.textContent).to.be.within(-2, 16);
      }
    });
  }
});
