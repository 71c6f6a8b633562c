import {expect} from '@open-wc/testing';
import {sections} from '@tip-figures/record/generated/sections.js';
import {contextFields, sectionFields} from '@tip-figures/record/section/context.js';
import {demoFigures, type DemoFigure} from '../support/demo-figures.js';
import {plain} from '../support/reading.js';

// What is no value of its own: it says more of the one beside it, stands in another language, or chooses how to draw.
const beside = ['source', 'note', 'id', 'counts', 'unit', 'currency', 'published', 'derivedFrom', 'confidence', 'sq'];

// What stands in the details alone: people are a figure of their own.
// Ticks of parts have a place, and say no number.
const inDetails = [
  /^funding-gap victims\//,
  /^shelter-timeline shelters\/\d+\/label/,
  /^sentence-distribution convicted/,
  /^(victim-breakdown|justice-outcomes) .+\/.+\/previous\//,
];

interface Leaf {
  readonly path: string;
  readonly text: string;
}

/** What is text on the figure, and so in no table. */
const isText = (at: string): boolean => /^(quote|key-figure context)/.test(at);

/** All values of a field, and the keys of its lists. */
function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{path, text: String(value)}];
  return Object.entries(value).flatMap(([key, one]) =>
    beside.includes(key)
      ? []
      : [
          ...(/\d/.test(key) && !Array.isArray(value) ? [{path: `${path}/`, text: key}] : []),
          ...leavesOf(one, `${path}/${key}`),
        ],
  );
}

/** Of a day, a month or a quarter the year alone: the others are words. */
const numbersIn = (text: string): number[] =>
  [
    ...text
      .replace(/(\d{4})-(Q\d|\d\d(-\d\d)?)/g, '$1')
      .replace(/(\d),(?=\d{3})/g, '$1')
      .matchAll(/\d+(?:\.\d+)?/g),
  ].map(([one]) => Number(one));

/** Numbers in digits, and the one that a text begins with in words. */
const printedIn = (text: string): number[] => [...numbersIn(text), ...(/\btwo\b/i.test(text) ? [2, 2] : [])];

const isPrinted = (printed: readonly number[], number: number): boolean =>
  printed.some((one) => [1, 1e6, 1e9].some((unit) => Math.abs(one * unit - number) < 1e-6 * unit || one === number));

const valuesOf = ({tag, section}: DemoFigure): Leaf[] => {
  const {fields} = sections[tag as keyof typeof sections];
  return Object.entries(section)
    .filter(([name]) => name in fields && !(name in contextFields) && !(name in sectionFields))
    .flatMap(([name, value]) => leavesOf(value, name));
};

/** The years of a ladder are drawn as runs, and not all of them named. */
const yearsIn = ({figure}: DemoFigure): number =>
  [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.lanes .run')].reduce(
    (sum, {style}) => sum + Number(/span (\d+)/.exec(style.gridColumn)?.[1]),
    0,
  );

const missing = (one: DemoFigure, text: string, isLeft: (at: string) => boolean): string[] => {
  const printed = printedIn(text);
  return valuesOf(one)
    .filter(({path}) => !isLeft(`${one.tag} ${path}`))
    .flatMap((leaf) =>
      numbersIn(leaf.text)
        .filter((number) => !isPrinted(printed, number))
        .map((number) => `${one.name}: ${leaf.path} ${number}`),
    );
};

const textsIn = (figure: Element, selector: string): string =>
  [...figure.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map((one) => plain(one.textContent)).join(' ');

/** Years of one tier are one row, `2015–2018`. */
const yearByYear = (text: string): string =>
  text.replace(/\b(\d{4})–(\d{4})\b/g, (_, from: string, to: string) =>
    Array.from({length: Number(to) - Number(from) + 1}, (_one, index) => Number(from) + index).join(' '),
  );

/** What a reader sees of the picture. */
const drawingOf = ({figure}: DemoFigure): string =>
  [...figure.shadowRoot!.querySelectorAll<HTMLElement>('figcaption, [part=figure]')]
    .map((one) => plain(one.innerText))
    .join(' ');

/** The editor's and the source's own words in English. */
const wordsOf = (one: DemoFigure): Leaf[] => valuesOf(one).filter(({path}) => path.endsWith('/en'));

const lost = (one: DemoFigure, text: string, isLeft: (at: string) => boolean): string[] =>
  wordsOf(one)
    .filter(({path}) => !isLeft(`${one.tag} ${path}`))
    .filter((leaf) => !text.toLowerCase().includes(plain(leaf.text).toLowerCase()))
    .map(({path, text: words}) => `${one.name}: ${path} ${words}`);

describe('of every record of the demo', () => {
  let figures: readonly DemoFigure[] = [];
  before(async () => {
    figures = (await demoFigures('full', 680)).filter(({tag}) => tag !== 'country-profile');
  });

  it('the table has every value, year and key, and all own words', () => {
    const gone = figures.flatMap((one) => {
      const table = yearByYear(textsIn(one.figure, 'figcaption, #d :is(th, td)'));
      return [...missing(one, table, isText), ...lost(one, table, isText)];
    });

    expect(gone).to.deep.equal([]);
  });

  it('the picture has them too, but for what is in the details alone', () => {
    const gone = figures.flatMap((one) => {
      const drawing = drawingOf(one);
      const isDrawn = (at: string) =>
        inDetails.some((path) => path.test(at)) ||
        (at.startsWith('tier-badge history') && yearsIn(one) === Object.keys(one.section['history'] as object).length);
      return [...missing(one, drawing, isDrawn), ...lost(one, drawing, isDrawn)];
    });

    expect(gone).to.deep.equal([]);
  });
});
