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

/** The years in a label such as `12 people from 2 to 4 years`; none for a penalty of another kind. */
function yearsIn(label: Element): number[] {
  if (/fine|life|death|penalty/.test(label.textContent)) return [];
  // "2 to 4 years" has the unit once.
  const text = label.textContent.replace(/(\d+) to (\d+\s(year|month))/, '$1 $3s to $2');
  const lengths = text.match(/\d+\s(?:years?(?:\s\d+\smonths?)?|months?)/g) ?? [];
  return lengths.map((length) => {
    const [, years = '0'] = /(\d+)\sy/.exec(length) ?? [];
    const [, months = '0'] = /(\d+)\sm/.exec(length) ?? [];
    return Number(years) + Number(months) / 12;
  });
}

/** Half a pixel is lost in rounding. */
const slack = 0.6;
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;

/** Where years stand from the left, and where each mark, line and label must be. */
function expectInPlace(figure: AnyFigure, dir: string, at: string): void {
  const frame = boxOf(figure);

  for (const ring of seen(figure, '.box .units i')) {
    const box = boxOf(ring.closest('.box')!);
    const {left, right, top, bottom} = boxOf(ring);
    expect(left, `${at}: ring`).to.be.at.least(box.left);
    expect(right, `${at}: ring`).to.be.at.most(box.right);
    expect(top, `${at}: ring`).to.be.at.least(box.top);
    expect(bottom, `${at}: ring`).to.be.at.most(box.bottom);
  }

  const [base, ...lanes] = all(figure, '.base').map(boxOf);
  const end = Number(/\d+/.exec(all(figure, '.tick').at(-1)!.textContent)![0]);
  const yearAt = (value: number) =>
    dir === 'ltr' ? base!.left + (base!.width * value) / end : base!.right - (base!.width * value) / end;
  expect(base!.width, `${at}: the axis`).to.be.above(40);
  const ticks = all(figure, '.tick').map((tick) => (boxOf(tick).left + boxOf(tick).right) / 2);
  expect(dir === 'ltr' ? ticks : ticks.reverse(), `${at}: ticks`).to.deep.equal([...ticks].sort((a, b) => a - b));
  for (const lane of lanes) {
    expect(lane.right < base!.left || lane.left > base!.right, `${at}: a lane on the axis`).to.equal(true);
  }

  for (const row of all(figure, '.strip li')) {
    const mark = row.querySelector('.at');
    const box = row.querySelector('.box');
    const [from, to = from] = yearsIn(row.querySelector('.label')!);
    if (from === undefined || to === undefined) continue;
    if (box) {
      expect(boxOf(box)[dir === 'ltr' ? 'left' : 'right'], `${at}: ${row.textContent}`).to.be.closeTo(
        yearAt(from),
        slack,
      );
      expect(boxOf(box)[dir === 'ltr' ? 'right' : 'left'], `${at}: ${row.textContent}`).to.be.closeTo(
        yearAt(to),
        // A box is never narrower than its two edges.
        2,
      );
    } else if (mark) {
      const {left, right} = boxOf(mark);
      expect((left + right) / 2, `${at}: ${row.textContent}`).to.be.closeTo(yearAt(from), slack);
    }
  }

  for (const one of [...seen(figure, '.line'), ...seen(figure, '.box'), ...seen(figure, '.bracket')]) {
    expect(boxOf(one).left, `${at}: ${one.className}`).to.be.at.least(frame.left - slack);
    expect(boxOf(one).right, `${at}: ${one.className}`).to.be.at.most(frame.right + slack);
  }
  // A number in a box is in it, and clear of the lines beside it.
  for (const number of seen(figure, '.box b').filter(isShown)) {
    const box = boxOf(number.closest('.box')!);
    expect(boxOf(number).left, `${at}: ${number.textContent}`).to.be.at.least(box.left);
    expect(boxOf(number).right, `${at}: ${number.textContent}`).to.be.at.most(box.right);
  }

  const labels = all(figure, '.minimum, .sides p, .label, .tick, .lane-name, .law p, .gap p').flatMap((label) =>
    linesOf(label).length && getComputedStyle(label).fontSize !== '0px' ? [{label, lines: linesOf(label)}] : [],
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

/** Whether a number is not cut off: one that has no room wraps below the line that is shown. */
function isShown(number: Element): boolean {
  const {top, bottom} = boxOf(number.closest('.box')!);
  return boxOf(number).bottom <= bottom + slack && boxOf(number).top >= top - slack;
}

describe('the layout of sentences', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const [name, markup] of Object.entries(figures)) {
      it(`keeps every mark in its place with ${name}, at every width (${dir})`, async () => {
        const figure = await draw(`<div dir="${dir}">${markup}</div>`);
        for (const width of widths) {
          figure.style.width = `${width}px`;
          await new Promise(requestAnimationFrame);
          expectInPlace(figure, dir, `${name} at ${width}`);
        }
      });

      it(`keeps every mark in its place with ${name}, in text up to twice as large (${dir})`, async () => {
        const figure = await draw(`<div dir="${dir}">${markup}</div>`);
        for (const percent of [125, 150, 175, 200]) {
          for (const width of [280, 320, 360, 420, 560, 680, 760]) {
            figure.style.width = `${width}px`;
            figure.style.fontSize = `${percent}%`;
            await new Promise(requestAnimationFrame);
            expectInPlace(figure, dir, `${name} at ${width} and ${percent}%`);
          }
        }
      });
    }
  }

  it('keeps five lanes and all years beside each other in text twice as large', async () => {
    const figure = await draw(
      tag('minimum="P4Y" sentences="fine: 2; suspended: 3; life: 12; death: 1; other: 1; P38Y: 1; P1Y .. P3Y: 61"'),
    );
    for (const lang of ['en', 'sq']) {
      figure.lang = lang;
      await figure.settled;
      for (const percent of [100, 150, 200]) {
        for (const width of [280, 320, 420, 680]) {
          figure.style.width = `${width}px`;
          figure.style.fontSize = `${percent}%`;
          await new Promise(requestAnimationFrame);
          expectInPlace(figure, 'ltr', `${lang} at ${width} and ${percent}%`);
        }
      }
    }
  });

  it('has no ring in a box that crosses the minimum, and no line through its number', async () => {
    const figure = await draw(figures['a box across the minimum']);
    for (const width of widths) {
      figure.style.width = `${width}px`;
      const [number] = all(figure, '.plot b');
      figure.scrollIntoView();
      const {left, right, top, bottom} = boxOf(number!);

      expect(all(figure, '.box .units')).to.have.length(0);
      for (let x = Math.ceil(left) + 1; x < right - 1; x += 1) {
        const shown = figure.shadowRoot!.elementFromPoint(x, (top + bottom) / 2);
        // Elements that differ would be compared for minutes.
        expect(shown === number, `at ${width}: ${shown?.className}`).to.equal(true);
      }
    }
  });

  it('prints the count where a box has no room for five rings, and none where it has no room for that', async () => {
    const figure = await draw(tag('sentences="P1Y .. P3Y: 12; P20Y: 1"'));
    const counted = (width: number) => {
      figure.style.width = `${width}px`;
      return [seen(figure, '.box .units').length, seen(figure, '.box b').filter(isShown).length];
    };

    expect(counted(320)).to.deep.equal([0, 1]);
    expect(counted(760)).to.deep.equal([0, 1]);
    figure.style.fontSize = '200%';
    expect(counted(320)).to.deep.equal([0, 0]);
    expect(seen(await draw(tag('sentences="P1Y .. P9Y: 12"')), '.box .units')).to.have.length(1);
  });

  it('keeps one line length for the rings in a box', async () => {
    const figure = await draw(figures['two known ends']);
    for (const width of [280, 320]) {
      figure.style.width = `${width}px`;
      const lines = new Map<number, number>();
      for (const ring of all(figure, '.box .units i') as HTMLElement[]) {
        const top = Math.round(boxOf(ring).top);
        lines.set(top, (lines.get(top) ?? 0) + Number(ring.style.getPropertyValue('--n')));
      }
      const counts = [...lines.values()];
      const [first] = counts;

      expect(counts.slice(0, -1), `at ${width}: ${counts.join('/')}`).to.deep.equal(counts.slice(0, -1).fill(first!));
    }
  });

  it('prints the count of a box that crosses the minimum in the middle of its wider side', async () => {
    const figure = await draw(figures['a box across the minimum']);
    for (const width of [320, 680]) {
      figure.style.width = `${width}px`;
      const [box, line, number] = ['.box', 'li:nth-child(2) .line', 'li:nth-child(2) .plot b'].map((selector) =>
        boxOf(all(figure, selector)[0]!),
      );

      expect((number!.left + number!.right) / 2, `at ${width}`).to.be.closeTo((line!.left + box!.right) / 2, 2);
    }
  });

  it('begins the label of each of several minimums at its line', async () => {
    const long = 'trafficking of a child, with a fine of one million naira (2,270 US dollars)';
    const minimum = {child: {value: 'P7Y', label: {en: long}}, adult: {value: 'P2Y', label: {en: `no ${long}`}}};
    for (const dir of ['ltr', 'rtl']) {
      const figure = await draw(
        `<div dir="${dir}">${tag('', json({minimum, sentences: [{from: 'P1Y', to: 'P21Y'}]}))}</div>`,
      );
      for (const width of [280, 320, 680]) {
        figure.style.width = `${width}px`;
        const edge = dir === 'ltr' ? 'left' : 'right';
        const lines = all(figure, 'li .line').map((line) => boxOf(line)[edge]);
        const labels = all(figure, '.minimum').map((label) => boxOf(label)[edge]);

        expect(Math.abs(lines[0]! - labels[0]!), `at ${width} (${dir})`).to.be.below(1);
        expect(Math.abs(lines[1]! - labels[1]!), `at ${width} (${dir})`).to.be.below(1);
        for (const [index, label] of all(figure, '.minimum').entries()) {
          for (const words of linesOf(label)) {
            expect(Math.abs(words[edge] - lines[index]!), `words at ${width} (${dir})`).to.be.below(12);
          }
        }
      }
    }
  });

  it('has the label of a single minimum on one line, as wide as it needs', async () => {
    const figure = await draw(figures['two known ends']);
    for (const width of [320, 680]) {
      figure.style.width = `${width}px`;
      const [label] = all(figure, '.minimum span').map(linesOf);

      expect(label!.length, `at ${width}`).to.equal(1);
    }
  });

  it('keeps a label of a minimum clear of the first row', async () => {
    const figure = await draw(figures['several minimums']);
    figure.style.width = '320px';
    const [label, row] = [all(figure, '.minimum').at(-1)!, all(figure, '.label')[0]!].map(linesOf);

    expect(row![0]!.top - label!.at(-1)!.bottom).to.be.at.least(4);
  });

  it('mirrors rows, sides and dash in a page that runs from right to left', async () => {
    const figure = await draw(`<div dir="rtl">${figures['two known ends']}</div>`);
    figure.style.width = '320px';
    const {right} = boxOf(figure);
    const [line] = all(figure, '.head .line').map(boxOf);
    const [below] = all(figure, '.sides p').map(linesOf);
    const [dash, label] = [all(figure, '.minimum i')[0]!, all(figure, '.minimum span')[0]!];

    for (const row of all(figure, '.label')) {
      expect(Math.max(...linesOf(row).map((words) => words.right)), row.textContent).to.be.closeTo(right, 1);
    }
    const [, above] = all(figure, '.sides p').map(linesOf);
    expect(line!.left - Math.max(...above!.map((words) => words.right))).to.be.within(2, 14);
    for (const words of below!) expect(words.left - line!.right).to.be.within(2, 14);
    expect(boxOf(dash).left - Math.max(...linesOf(label).map((words) => words.right))).to.be.within(3, 12);
  });

  it('labels the year of the minimum on a phone', async () => {
    const figure = await draw(figures['two known ends']);
    figure.style.width = '290px';

    expect(seen(figure, '.tick > span').map((tick) => tick.textContent)).to.include('5');
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

describe('the strip', () => {
  it('names each year in a column of a phone', async () => {
    const figure = await draw(figures['two known ends']);
    figure.style.width = '320px';

    expect(seen(figure, '.tick > span').map(({textContent}) => textContent)).to.deep.equal([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '7 years',
    ]);
  });

  it('draws a number in a round disc', async () => {
    const {width, height} = boxOf(all(await draw(figures['several minimums']), '.disc')[0]!);

    expect(Math.abs(width - height)).to.be.below(1.5);
  });

  it('draws people whose sentence is not stated as large as others', async () => {
    const [ring] = all(await draw(tag('convicted="6" sentences="P2Y: 2"')), '.others .units i');

    expect(boxOf(ring!).height).to.equal(10);
  });
});

describe('the sentences where they are compact', () => {
  for (const [name, markup] of Object.entries(figures)) {
    it(`lie over no other in their line, at every width: ${name}`, async () => {
      const figure = await draw(markup.replace('loading', 'size="compact" loading'));
      const column = figure.parentElement!;
      for (const width of widths) {
        column.style.width = `${width}px`;
        const marks = seen(figure, '.one li :is(.at:not(.count), .box)').map(boxOf);
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
