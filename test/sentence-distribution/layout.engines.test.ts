import {expect} from '@open-wc/testing';
import '@tip-figures/sentence-distribution/define.js';
import {draw} from '../support/draw.js';
import type {AnyFigure} from '../support/reading.js';

const json = (section: object) => `<script type="application/json">${JSON.stringify(section)}</script>`;
const tag = (given: string, inner = '') =>
  `<tip-sentence-distribution loading="eager" ${given}>${inner}</tip-sentence-distribution>`;

const severalMinimums = {
  country: 'AA',
  minimum: {adult: 'P5Y', 'sex-trafficking child': 'P10Y'},
  sentences: [
    {sentence: 'death', count: 1, minimum: 'adult'},
    {sentence: 'life', count: 3, minimum: 'adult'},
    {sentence: 'P12Y', count: 8, minimum: 'sex-trafficking child'},
    {sentence: 'P6Y', count: 5, minimum: 'adult'},
    {from: 'P2Y', to: 'P4Y', count: 12, minimum: 'adult'},
    {sentence: 'fine 5000 AED', count: 3, minimum: 'adult'},
  ],
};

const figures = {
  'two known ends': tag('convicted="24" minimum="P5Y" sentences="P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23"'),
  'a box across the minimum': tag(
    'convicted="20" prescribed="5 years .. 12 years" sentences="P10Y: 2; P3Y .. P9Y: 14"',
  ),
  'a range without a count': tag('', json({minimum: 'P2Y', sentences: [{from: 'P1Y', to: 'P21Y'}]})),
  'several minimums': tag('', json({...severalMinimums, country: undefined, place: 'Country A'})),
  'a minimum near the end': tag('minimum="P20Y" sentences="P1Y: 1; P2Y .. P15Y: 60; P20Y: 2"'),
  'a minimum near zero': tag('minimum="P6M" sentences="P1M: 3; P19Y: 4; P1M .. P5M: 12"'),
  'suspended terms': tag(
    'minimum="P4Y" sentences="suspended: 2; suspended P2Y: 5; other: 1; P6Y: about 4; P1Y .. P3Y: 61"',
  ),
} as const;

const widths = Array.from({length: 25}, (_, index) => 280 + 20 * index);
const all = (figure: AnyFigure, selector: string): Element[] => [...figure.shadowRoot!.querySelectorAll(selector)];
const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const seen = (figure: AnyFigure, selector: string): Element[] =>
  all(figure, selector).filter((one) => boxOf(one).width > 0 && boxOf(one).height > 0);

/** The text of elements as the boxes of its lines. */
function linesOf(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
}

/** Half a pixel is lost in rounding. */
const slack = 0.6;
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;

function expectInPlace(figure: AnyFigure, at: string): void {
  const frame = boxOf(figure);
  const strip = boxOf(all(figure, '.strip')[0]!);

  for (const one of ['.line', '.box', '.bracket'].flatMap((name) => seen(figure, name))) {
    expect(boxOf(one).left, `${at}: ${one.className}`).to.be.at.least(frame.left - slack);
    expect(boxOf(one).right, `${at}: ${one.className}`).to.be.at.most(frame.right + slack);
  }
  const axis = boxOf(all(figure, '.base')[0]!);
  expect(axis.width, `${at}: the axis`).to.be.above(40);
  for (const [index, line] of all(figure, '.line').map(boxOf).entries()) {
    const label = boxOf(all(figure, '.minimum')[index]!);
    expect(line.top, `${at}: the line begins at its label`).to.be.closeTo(label.bottom + 4, 6);
    expect(line.bottom, `${at}: the line goes down to the axis`).to.be.at.least(axis.bottom);
    expect(line.left, `${at}: the label stands at its line`).to.be.within(label.left - 3, label.right + 3);
  }
  for (const count of seen(figure, '.box p')) {
    const box = boxOf(count.closest('.box')!);
    for (const {left, right} of linesOf(count)) {
      expect(left, `${at}: ${count.textContent}`).to.be.at.least(box.left);
      expect(right, `${at}: ${count.textContent}`).to.be.at.most(box.right);
    }
  }

  const labels = all(
    figure,
    '.minimum, .reached span + span, .below, li .label, .end, .lane-name, .law p, .convicted',
  ).map((label) => ({
    label,
    lines: linesOf(label),
  }));
  for (const {label, lines} of labels) {
    for (const line of lines) {
      expect(line.left, `${at}: "${label.textContent}" left`).to.be.at.least(strip.left - slack);
      expect(line.right, `${at}: "${label.textContent}" right`).to.be.at.most(strip.right + slack);
      for (const bar of all(figure, '.line').map(boxOf)) {
        expect(overlap(line, bar) && line.left < bar.left - 1, `${at}: a line through "${label.textContent}"`).to.equal(
          false,
        );
      }
    }
  }
  for (const [index, one] of labels.entries()) {
    for (const other of labels.slice(index + 1)) {
      const hit = one.lines.some((line) => other.lines.some((another) => overlap(line, another)));
      expect(hit, `${at}: "${one.label.textContent}" over "${other.label.textContent}"`).to.equal(false);
    }
  }
}

describe('the layout of sentences', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const [name, markup] of Object.entries(figures)) {
      it(`keeps lines whole and words apart with ${name}, at every width (${dir})`, async () => {
        const figure = await draw(`<div dir="${dir}">${markup}</div>`);
        for (const width of widths) {
          figure.style.width = `${width}px`;
          await new Promise(requestAnimationFrame);
          expectInPlace(figure, `${name} at ${width}`);
        }
      });
    }
  }

  it('is one whole line with its label at its start at 280, 320 and 420 px, in text up to half as large again', async () => {
    for (const size of ['', 'size="compact"']) {
      const figure = await draw(figures['two known ends'].replace('<tip-sentence-distribution', `$& ${size}`));
      for (const width of [280, 320, 420]) {
        for (const percent of [100, 150]) {
          figure.style.width = `${width}px`;
          figure.style.fontSize = `${percent}%`;
          await new Promise(requestAnimationFrame);
          expect(all(figure, '.line'), `${size} at ${width}`).to.have.length(1);
          if (percent === 100) expectInPlace(figure, `${size} at ${width}`);
          const {left, right} = boxOf(all(figure, '.reached')[0]!);
          expect(left).to.be.at.least(boxOf(all(figure, '.line')[0]!).right);
          expect(right).to.be.at.most(boxOf(figure).right + slack);
        }
      }
    }
  });

  it('mirrors the strip in a page that runs from right to left, and not its words', async () => {
    const figure = await draw(`<div dir="rtl">${figures['two known ends']}</div>`);
    figure.style.width = '420px';
    const [line, mark, box, loud, of] = ['.line', '.stack', '.box', '.loud', '.reached em'].map((one) =>
      boxOf(all(figure, one)[0]!),
    );

    expect(mark!.right).to.be.below(line!.left);
    expect(box!.left).to.be.above(line!.right);
    expect(loud!.right).to.be.at.most(of!.left + 1);
    expect(line!.left - of!.right).to.be.within(2, 14);
  });
});
