import {expect} from '@open-wc/testing';
import {demoFigures, type DemoFigure} from '../support/demo-figures.js';
import {textsIn} from '../support/reading.js';

// What a figure shows, counted as its design counts: every token with a letter or a digit.
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one));

/** A word without its punctuation. */
const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const leavesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flat().flatMap(leavesOf) : [value];

/** What stands in these parts, as far as it is seen. */
const seenIn = ({figure}: DemoFigure, selector: string): string[] =>
  [...figure.shadowRoot!.querySelectorAll<HTMLElement>(selector)]
    .filter((one) => !one.parentElement?.closest(selector))
    .flatMap((one) => wordsOf(one.innerText));

/** What no part of the data asks for. */
const ours = '[part=caveat], .tools, .ends, .lanes > small';

// State lines, "Example data", captions of ticks, and an editor's headline and name are counted apart.
const apart = '.tag, .remark, .notice, .live, .was, .outlet, .own';

interface Count {
  readonly all: number;
  readonly own: number;
  readonly values: number;
}

function countOf(one: DemoFigure): Count {
  const {figure, tag, section} = one;
  const left = seenIn(one, 'figure');
  const take = (words: readonly string[]) => {
    for (const word of words) left.splice(left.indexOf(word), 1);
  };
  take(seenIn(one, apart));
  const all = left.length;
  take(seenIn(one, ours));
  const cells = textsIn(figure, '#d :is(th, td, .origin)');
  const labels = textsIn(
    figure,
    '.title, [part=label], [part=source], .rung, .tier, .lanes :is(b, strong, .years), .rest',
  );
  const known = new Set([...cells, ...labels, ...leavesOf(section).map(String)].flatMap(wordsOf).map(bare));
  const strange = left.filter((word) => !known.has(bare(word)));
  const rows = [...figure.shadowRoot!.querySelectorAll<HTMLTableRowElement>('#d tbody tr')];
  return {
    all,
    own: all - left.length + strange.length,
    // Of a country that is compared the years are one.
    values: tag === 'region-compare' ? new Set(rows.map((row) => row.cells[0]!.textContent)).size : rows.length,
  };
}

const limits = {full: 16, compact: 8};

for (const [size, width] of [
  ['full', 680],
  ['compact', 320],
] as const) {
  describe(`the words of every figure of the demo's records, ${size} at ${width} px`, () => {
    let counts: readonly (Count & {readonly name: string})[] = [];
    before(async () => {
      counts = (await demoFigures(size, width)).map((one) => ({name: one.name, ...countOf(one)}));
    });

    it(`are at most ${limits[size]} beside its values, their labels, places and sources`, () => {
      expect(counts.filter(({own}) => own > limits[size])).to.deep.equal([]);
    });

    it('are at most 72 in all for up to fifteen values, and 3 more for each further one', () => {
      expect(counts.filter(({all, values}) => all > 72 + 3 * Math.max(0, values - 15))).to.deep.equal([]);
    });
  });
}
