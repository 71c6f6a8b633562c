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

/** The years of a label such as `1 person 5 years 6 months`; `undefined` for a penalty of another kind. */
function yearsIn(label: Element): number | undefined {
  const text = label.textContent;
  const [, years = '0'] = /(\d+)\syears?/.exec(text) ?? [];
  const [, months = '0'] = /(\d+)\smonths?/.exec(text) ?? [];
  return Number(years) + Number(months) / 12 || undefined;
}

/** Half a pixel is lost in rounding. */
const slack = 0.6;
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;

describe('the layout of sentences', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const [name, markup] of Object.entries(figures)) {
      it(`keeps every mark in its place with ${name}, at every width (${dir})`, async () => {
        const figure = await draw(`<div dir="${dir}">${markup}</div>`);
        for (const width of widths) {
          figure.style.width = `${width}px`;
          await new Promise(requestAnimationFrame);
          const at = `${name} at ${width}`;
          const frame = boxOf(figure);

          for (const ring of seen(figure, '.box .units i')) {
            const box = boxOf(ring.closest('.box')!);
            const {left, right, top, bottom} = boxOf(ring);
            expect(left, `${at}: ring`).to.be.at.least(box.left);
            expect(right, `${at}: ring`).to.be.at.most(box.right);
            expect(top, `${at}: ring`).to.be.at.least(box.top);
            expect(bottom, `${at}: ring`).to.be.at.most(box.bottom);
          }

          const [base] = all(figure, '.base').map(boxOf);
          const end = Number(/\d+/.exec(all(figure, '.tick').at(-1)!.textContent)![0]);
          const yearAt = (value: number) =>
            dir === 'ltr' ? base!.left + (base!.width * value) / end : base!.right - (base!.width * value) / end;
          for (const row of all(figure, '.strip li')) {
            const mark = row.querySelector('.at');
            const years = yearsIn(row.querySelector('.label')!);
            if (!mark || years === undefined) continue;
            const {left, right} = boxOf(mark);
            expect((left + right) / 2, `${at}: ${row.textContent}`).to.be.closeTo(yearAt(years), slack);
          }

          for (const one of [...seen(figure, '.line'), ...seen(figure, '.box'), ...seen(figure, '.bracket')]) {
            expect(boxOf(one).left, `${at}: ${one.className}`).to.be.at.least(frame.left - slack);
            expect(boxOf(one).right, `${at}: ${one.className}`).to.be.at.most(frame.right + slack);
          }

          const labels = all(figure, '.minimum, .sides p, .label, .tick, .lane-name, .law p, .gap p').flatMap(
            (label) =>
              linesOf(label).length && getComputedStyle(label).fontSize !== '0px'
                ? [{label, lines: linesOf(label)}]
                : [],
          );
          for (const {label, lines} of labels) {
            for (const line of lines) {
              expect(line.left, `${at}: "${label.textContent}" left`).to.be.at.least(frame.left - slack);
              expect(line.right, `${at}: "${label.textContent}" right`).to.be.at.most(frame.right + slack);
            }
          }
          for (const [index, one] of labels.entries()) {
            for (const other of labels.slice(index + 1)) {
              const hit = one.lines.some((line) => other.lines.some((another) => overlap(line, another)));
              expect(hit, `${at}: "${one.label.textContent}" over "${other.label.textContent}"`).to.equal(false);
            }
          }
        }
      });
    }
  }

  it('has no ring in a box that crosses the minimum, and no line through its number', async () => {
    const figure = await draw(figures['a box across the minimum']);
    for (const width of widths) {
      figure.style.width = `${width}px`;
      const [number] = all(figure, '.box b');
      figure.scrollIntoView();
      const {left, right, top, bottom} = boxOf(number!);

      expect(all(figure, '.box .units')).to.have.length(0);
      for (let x = Math.ceil(left); x < right; x += 1) {
        const shown = figure.shadowRoot!.elementFromPoint(x, (top + bottom) / 2);
        // Elements that differ would be compared for minutes.
        expect(shown === number, `at ${width}: ${shown?.className}`).to.equal(true);
      }
    }
  });

  it('prints the count where a box has no room for five rings', async () => {
    const figure = await draw(tag('sentences="P1Y .. P2Y: 12; P20Y: 1"'));
    const counted = (width: number) => {
      figure.style.width = `${width}px`;
      return [seen(figure, '.box .units').length, all(figure, '.box b').flatMap(linesOf).length];
    };

    expect(counted(320)).to.deep.equal([0, 1]);
    expect(counted(760)).to.deep.equal([0, 1]);
    expect(seen(await draw(tag('sentences="P1Y .. P9Y: 12"')), '.box .units')).to.have.length(1);
  });

  it('measures the gap to the minimum where there is room for words', async () => {
    const figure = await draw(figures['two known ends']);
    const shown = (width: number) => {
      figure.style.width = `${width}px`;
      return seen(figure, '.gap p').length;
    };

    expect(shown(320)).to.equal(0);
    expect(shown(760)).to.equal(1);

    const [gap, line] = ['.gap', '.plot .line'].map((selector) => all(figure, selector)[0]!.getBoundingClientRect());
    expect(gap!.right).to.be.below(line!.left);
  });
});

describe('the sentences where they are compact', () => {
  for (const [name, markup] of Object.entries(figures)) {
    it(`lie over no other in their line, at every width: ${name}`, async () => {
      const figure = await draw(markup.replace('loading', 'size="compact" loading'));
      const column = figure.parentElement!;
      for (const width of widths) {
        column.style.width = `${width}px`;
        const marks = seen(figure, '.one li :is(.at, .box)').map(boxOf);
        const over = marks.flatMap((one, index) => marks.slice(index + 1).filter((other) => overlap(one, other)));

        expect([over.length, figure.scrollWidth > width + slack], `${width}px`).to.deep.equal([0, false]);
      }
    });
  }

  it('have one line only where they are apart', async () => {
    const lines = async (sentences: string) =>
      all(await draw(tag(`size="compact" minimum="P5Y" sentences="${sentences}"`)), '.one').length;

    expect(await lines('P5Y6M: 1; fine .. P3Y6M: 23')).to.equal(1);
    expect(await lines('P1Y .. P2Y: 3; P3Y .. P4Y: 4')).to.equal(1);
    for (const sentences of ['P5Y: 1; P5Y6M: 7', 'P1Y .. P4Y: 3; P3Y: 4', 'P1Y .. P4Y: 3; P2Y .. P6Y: 4']) {
      expect(await lines(sentences), sentences).to.equal(0);
    }
  });
});
