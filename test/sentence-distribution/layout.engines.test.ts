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
  'several laws alone': tag(
    'prescribed="adult: 6 years .. 12 years; child: 10 years .. life and fine; forced-labour: up to 3 years; domestic-servitude: 6 months .. 10 years"',
  ),
  'many exact terms': tag(
    'minimum="P5Y" sentences="P1Y: 9; 14 months: 3; P2Y: 40; P5Y: 12; 62 months: 2; life: 23; death: 2"',
  ),
  'ranges of every kind': tag(
    'minimum="P5Y" sentences="fine ..: 12; fine .. 3 years: 30; 2 years .. life: 4; life .. death: 2; under 3 years: 2; more than 9 years: 4"',
  ),
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

const sidesOf = (figure: AnyFigure, selector: string) =>
  seen(figure, selector).map((one) => {
    const {left, right} = boxOf(one);
    return {name: `${one.className} ${one.textContent}`, left, right};
  });

function expectInPlace(figure: AnyFigure, at: string): void {
  const frame = boxOf(figure);
  for (const one of sidesOf(figure, '.box, .bar, .tint, .stack, .pin, .dotted, .term')) {
    expect(one.left, `${at}: ${one.name}`).to.be.at.least(frame.left - slack);
    expect(one.right, `${at}: ${one.name}`).to.be.at.most(frame.right + slack);
  }
  expect(boxOf(all(figure, '.base')[0]!).width, `${at}: the axis`).to.be.above(40);
  for (const count of seen(figure, '.box b')) {
    const box = boxOf(count.closest('.box')!);
    for (const {left, right} of linesOf(count)) {
      expect(left, `${at}: ${count.textContent}`).to.be.at.least(box.left);
      expect(right, `${at}: ${count.textContent}`).to.be.at.most(box.right);
    }
  }

  const texts =
    '.law-name b, .reached em, .reached > span, .years .words > *, .value, .axis b, .lane, .ends, .where span, .box b, .pin';
  const labels = all(figure, texts)
    .filter((one) => getComputedStyle(one).visibility === 'visible')
    .map((label) => ({label, lines: linesOf(label)}));
  for (const {label, lines} of labels) {
    for (const line of lines) {
      expect(line.left, `${at}: "${label.textContent}" left`).to.be.at.least(frame.left - slack);
      expect(line.right, `${at}: "${label.textContent}" right`).to.be.at.most(frame.right + slack);
    }
  }
  for (const [index, one] of labels.entries()) {
    for (const other of labels.slice(index + 1)) {
      if (one.label.contains(other.label)) continue;
      const hit = one.lines.some((line) => other.lines.some((another) => overlap(line, another)));
      expect(hit, `${at}: "${one.label.textContent}" over "${other.label.textContent}"`).to.equal(false);
    }
  }
}

describe('the layout of sentences', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const [name, markup] of Object.entries(figures)) {
      it(`keeps marks inside and words apart with ${name}, at every width (${dir})`, async () => {
        const figure = await draw(`<div dir="${dir}">${markup}</div>`);
        for (const width of widths) {
          figure.style.width = `${width}px`;
          await new Promise(requestAnimationFrame);
          expectInPlace(figure, `${name} at ${width}`);
        }
      });
    }
  }

  it('is one line with who reached the minimum in its band at 280, 320 and 420 px, in text up to half as large again', async () => {
    for (const size of ['', 'size="compact"']) {
      const figure = await draw(figures['two known ends'].replace('<tip-sentence-distribution', `$& ${size}`));
      for (const width of [280, 320, 420]) {
        for (const percent of [100, 150]) {
          figure.style.width = `${width}px`;
          figure.style.fontSize = `${percent}%`;
          await new Promise(requestAnimationFrame);
          if (percent === 100) expectInPlace(figure, `${size} at ${width}`);
          const {left, right} = boxOf(all(figure, '.reached')[0]!);
          const axis = boxOf(all(figure, '.base')[0]!);
          expect(left).to.be.at.least(axis.left + (axis.width * 5) / 7 + 2);
          expect(right).to.be.at.most(boxOf(figure).right + slack);
        }
      }
    }
  });

  it('has words before the axis from 560 px on, and above it below', async () => {
    const figure = await draw(figures['suspended terms']);
    for (const [width, isBeside] of [
      [540, false],
      [560, true],
      [680, true],
    ] as const) {
      figure.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      const [words, plot] = ['.years li .words', '.years li .plot'].map((one) => boxOf(all(figure, one)[0]!));
      expect(words!.right <= plot!.left, `${width}`).to.equal(isBeside);
      expect(words!.bottom <= plot!.top + 1, `${width}`).to.equal(!isBeside);
      expect(words!.width).to.be.at.least(isBeside ? 150 : width - 1);
    }
  });

  it('mirrors the axis in a page that runs from right to left, and not its words', async () => {
    const figure = await draw(`<div dir="rtl">${figures['two known ends']}</div>`);
    figure.style.width = '420px';
    const [base, mark, box, loud, of] = ['.base', '.where i', '.box', '.loud', '.reached em'].map((one) =>
      boxOf(all(figure, one)[0]!),
    );
    const line = base!.right - (base!.width * 5) / 7;

    expect((mark!.left + mark!.right) / 2).to.be.closeTo(base!.right - (base!.width * 5.5) / 7, 1);
    expect(box!.left).to.be.above(line);
    expect(loud!.right).to.be.at.most(of!.left + 1);
    expect(line - of!.right).to.be.within(2, 14);
  });
});
