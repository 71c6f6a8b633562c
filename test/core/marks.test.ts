import {expect, fixture} from '@open-wc/testing';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {rowNumber} from '@tip-figures/core/marks/tally.js';
import {bar, markScale, type MarkOptions, type Unit} from '@tip-figures/core/marks/marks.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {css, html, LitElement, type CSSResultGroup} from 'lit';
import {emulate} from '../support/emulate.js';
import {plain} from '../support/reading.js';
import {textContextOf} from '../support/text-context.js';

class MarkSheet extends LitElement {
  static override styles: CSSResultGroup = [
    themeStyles,
    frameStyles,
    marksStyles,
    css`
      :host {
        inline-size: 320px;
      }
    `,
  ];
  static override properties = {content: {attribute: false}};
  declare content: unknown;

  override render() {
    return this.content;
  }
}
customElements.define('mark-sheet', MarkSheet);

const quantity = (input: unknown) => readQuantity(input, {shares: true}) as Quantity;

/** Draws rows of one scale, the first of which is looked at. */
async function sheet(content: unknown): Promise<ShadowRoot> {
  const element = await fixture<MarkSheet>(html`<mark-sheet .content=${content}></mark-sheet>`);
  return element.shadowRoot!;
}

const text = (locale: 'en' | 'sq' = 'en') => textContextOf('victim-breakdown', locale);

function row(
  input: unknown,
  {unit = 'people', most = input, ...options}: MarkOptions & {unit?: Unit; most?: unknown} = {},
) {
  const scale = markScale([quantity(input), quantity(most)], unit);
  return html`<ul class="rows ${scale.lines}">
    <li>
      <b>${rowNumber(quantity(input), text())}</b>
      <span class="marks">${marksOf(quantity(input), scale, text(), options)}</span>
    </li>
  </ul>`;
}

/** Kinds of marks in a row, and how many or how long they are. */
const drawn = (root: ShadowRoot, name = '--n') =>
  [...root.querySelectorAll<HTMLElement>('.marks :is(.units, .bar) i')].reduce<Record<string, number>>(
    (counts, {className, style}) => {
      const kind = className.replace(/ (carry|start|end)\b/g, '');
      return {...counts, [kind]: (counts[kind] ?? 0) + Math.round(Number(style.getPropertyValue(name)))};
    },
    {},
  );

/** How a mark looks: what a reader tells it by. */
function lookOf(mark: Element): string {
  const style = getComputedStyle(mark);
  const sides = ['inline-start', 'inline-end', 'block-start', 'block-end'].map((side) =>
    ['width', 'style', 'color'].map((part) => style.getPropertyValue(`border-${side}-${part}`)).join(' '),
  );
  return [...sides, style.maskImage, style.backgroundImage, style.borderStartStartRadius].join('; ');
}

const alphabet = ['36', 'about 36', 'over 36', 'at least 36', 'up to 36', 'under 36', '36..40'];

describe('marks one by one', () => {
  for (const [input, counts] of [
    [36, {dot: 36}],
    ['about 36', {dot: 35, about: 1}],
    ['over 36', {dot: 36, gap: 1, over: 2}],
    ['just over 36', {dot: 36, gap: 1, over: 2}],
    ['at least 36', {dot: 36, 'at-least': 2}],
    ['up to 36', {'up-to': 36}],
    ['under 36', {under: 35}],
    ['almost 36', {under: 35}],
    ['36..40', {dot: 36, range: 4}],
    [0, {}],
  ] as const) {
    it(`draw ${input} as ${JSON.stringify(counts)}`, async () => {
      expect(drawn(await sheet(row(input)))).to.deep.equal(counts);
    });
  }

  it('do not cut a tail where a five ends', async () => {
    expect(drawn(await sheet(row('at least 39')))).to.deep.equal({dot: 39, 'at-least': 1});
    expect(drawn(await sheet(row('over 38')))).to.deep.equal({dot: 38, gap: 1, over: 1});
  });

  it('draw dashed what a source leaves open of a whole', async () => {
    const root = await sheet(row('about 4', {rest: 'open', most: 'about 40'}));

    expect(drawn(root)).to.deep.equal({range: 3, about: 1});
    expect(getComputedStyle(root.querySelector('.range')!).borderTopStyle).to.equal('dashed');
  });
});

describe('bars', () => {
  for (const [input, lengths] of [
    [500, {'': 50}],
    ['about 500', {'': 47, about: 3}],
    ['over 500', {'': 50, over: 6}],
    ['at least 500', {'': 50, 'at-least': 6}],
    ['up to 500', {'up-to': 50}],
    ['under 500', {under: 50}],
    ['500..600', {'': 50, range: 10}],
  ] as const) {
    it(`draw ${input} of 1000 as ${JSON.stringify(lengths)}`, async () => {
      const root = await sheet(row(input, {most: 1000}));
      const found = drawn(root, '--w');

      for (const [kind, length] of Object.entries(lengths)) expect(found[kind]).to.be.closeTo(length, 1);
      expect(Object.keys(found)).to.deep.equal(Object.keys(lengths));
    });
  }

  it('outline the rest of the whole, and draw dashed what a source leaves open', async () => {
    const parts = {solid: 300, unsure: 0, kind: 'exact'} as const;

    expect(drawn(await sheet(html`<p class="marks">${bar(parts, 1000, {whole: 1000})}</p>`), '--w')).to.deep.equal({
      '': 30,
      rest: 70,
    });
    expect(drawn(await sheet(row(300, {most: 1000, rest: 'open'})), '--w')).to.deep.equal({range: 30});
  });

  it('have room for the tail of the longest', async () => {
    const root = await sheet(row('over 1000'));
    const [box, tail] = ['.bar', '.over'].map((mark) => root.querySelector(mark)!.getBoundingClientRect());

    expect(tail!.right).to.be.at.most(box!.right + 0.1);
    expect(tail!.width).to.be.above(12);
  });
});

describe('the alphabet of certainty', () => {
  for (const [name, times, selector] of [
    ['marks one by one', 1, '.units'],
    ['bars', 100, '.bar'],
  ] as const) {
    for (const mode of ['screen', 'forced colours', 'print'] as const) {
      it(`has a look of its own for each number, as ${name}, in ${mode}`, async function () {
        const features = mode === 'forced colours' ? {'forced-colors': 'active'} : {};
        if (!(await emulate({media: mode === 'print' ? 'print' : 'screen', features}))) this.skip();
        const looks: string[] = [];
        for (const input of alphabet) {
          const root = await sheet(row(input.replace(/\d+/g, (n) => String(times * Number(n)))));
          const marks = [...root.querySelectorAll(`.marks ${selector} i`)].map(lookOf);
          looks.push(marks.filter((look, index) => look !== marks[index - 1]).join('\n'));
        }
        await emulate({});

        expect(new Set(looks).size, looks.join('\n\n')).to.equal(alphabet.length);
      });
    }
  }

  for (const [input, said, look] of [
    ['withheld', 'withheld', 'withheld'],
    ['withheld 1..4', 'withheld (1 to 4)', 'withheld'],
    ['unreported', 'The government did not report this', 'unreported'],
    ['unknown', 'No figure in this source', 'unknown'],
  ] as const) {
    it(`says “${said}” in a frame of its own for ${input}, and draws no mark`, async () => {
      const root = await sheet(row(input));
      const frame = root.querySelector('.marks > *')!;

      expect([plain(frame.textContent), frame.className]).to.deep.equal([said, `none small ${look}`]);
      expect(frame.closest('[aria-hidden]')).to.equal(null);
      expect(plain(root.querySelector('b')!.textContent)).to.equal('');
      expect(root.querySelector('.units, .bar')).to.equal(null);
    });
  }

  it('tells by their edges what nobody gives from what is withheld', async () => {
    const edges = [];
    for (const input of ['withheld', 'unreported', 'unknown']) {
      const {borderTopStyle, borderTopLeftRadius} = getComputedStyle((await sheet(row(input))).querySelector('.none')!);
      edges.push([borderTopStyle, borderTopLeftRadius]);
    }

    expect(edges).to.deep.equal([
      ['solid', '99px'],
      ['solid', '2px'],
      ['dashed', '2px'],
    ]);
  });

  for (const [input, said, filled, unsure] of [
    ['62%', '62%', [1, 1, 1, 1, 1, 1, 0.2, 0, 0, 0], 0],
    ['21.7%', '21.7%', [1, 1, 0.17, 0, 0, 0, 0, 0, 0, 0], 0],
    ['about 30%', 'about 30%', [1, 1, 0.7, 0, 0, 0, 0, 0, 0, 0], 3],
    ['20..25%', '20% to 25%', [1, 1, 0, 0, 0, 0, 0, 0, 0, 0], 5],
    ['under 5%', 'fewer than 5%', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 5],
  ] as const) {
    it(`fills ten cells to ${input}, and makes no people of it`, async () => {
      const root = await sheet(row(input));
      const cells = [...root.querySelectorAll<HTMLElement>('.cells[aria-hidden] i')];
      const values = (name: string) => cells.map(({style}) => Number(style.getPropertyValue(name)));
      const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

      values('--to').forEach((value, cell) => expect(value).to.be.closeTo(filled[cell]!, 0.001));
      expect(10 * (sum(values('--unsure')) - sum(values('--to')))).to.be.closeTo(unsure, 0.01);
      expect(plain(root.querySelector('b')!.textContent).replace('less', 'fewer')).to.equal(said);
      expect(root.querySelector('.units')).to.equal(null);
    });
  }
});
