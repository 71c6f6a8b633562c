import {expect, nextFrame} from '@open-wc/testing';
import '@tip-figures/key-figure/define.js';
import '@tip-figures/tier-badge/define.js';
import {draw} from '../support/draw.js';
import {inside, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

const tag = (attributes = '', context = '') =>
  `<tip-key-figure lang="en" country="XK" value="34" counts="things" label="nightclubs shut down" source="State" ${attributes}
    ${context && `context="${context}"`}></tip-key-figure>`;
const long = 'One hundred and twelve were inspected in all. '.repeat(6);
const low = (row = 'a') => tag(`row='${row}'`);
const high = (row = 'a') => tag(`row='${row}'`, long);

const grid = (content: string, columns = '1fr 1fr', style = '') =>
  `<div style="display: grid; gap: 0 20px; grid-template-columns: ${columns}; align-items: start; inline-size: 640px; ${style}">
    ${content}
  </div>`;

const drawAll = async (markup: string): Promise<AnyFigure[]> => {
  const first = await draw(markup);
  return [...first.closest('div:not([style])')!.querySelectorAll<AnyFigure>('tip-key-figure')];
};

const heightOf = (figure: Element) => figure.getBoundingClientRect().height;
const footOf = (figure: Element) => inside(figure, '.foot')!.getBoundingClientRect().bottom;
const spaceOf = (figure: Element) =>
  parseFloat(getComputedStyle(inside(figure, '.foot') ?? inside(figure, 'figure')!, '').paddingBlockStart);
const areEqual = ([first, ...others]: readonly number[]) => others.every((one) => Math.abs(one - first!) < 1);

/** The code of rows is fetched after the figures: this waits for it, and for what it may do. */
async function settled(figures: readonly Element[]): Promise<void> {
  await until(() => figures.some((one) => one.shadowRoot?.querySelector('[style*=--_tip-row]')), 'a row is aligned');
  await frames();
}
const frames = async (count = 16) => {
  for (let at = 0; at < count; at += 1) await nextFrame();
};

describe('figures with the same row', () => {
  let errors: string[] = [];
  const listen = ({message}: ErrorEvent) => errors.push(message);
  beforeEach(() => {
    errors = [];
    addEventListener('error', listen);
  });
  afterEach(() => {
    removeEventListener('error', listen);
    expect(errors).to.deep.equal([]);
  });

  it('are as high as the highest of them, with their source lines on one line', async () => {
    const [short, tall] = await drawAll(grid(low() + high()));
    const before = heightOf(tall!);
    await settled([short!]);

    expect(heightOf(short!)).to.be.closeTo(heightOf(tall!), 1);
    expect(heightOf(tall!)).to.equal(before);
    expect(footOf(short!)).to.be.closeTo(footOf(tall!), 1);
    expect(spaceOf(short!)).to.be.greaterThan(20);
  });

  it('have nothing added where they stand one below another', async () => {
    const figures = await drawAll(grid(low() + high()));
    await settled(figures);
    const page = figures[0]!.parentElement!;
    page.style.gridTemplateColumns = '1fr';
    await until(() => spaceOf(figures[0]!) === 0, 'the space is gone');

    expect(figures.map(spaceOf)).to.deep.equal([0, 0]);
    page.style.gridTemplateColumns = '1fr 1fr';
    await until(() => spaceOf(figures[0]!) > 20, 'the space is back');
  });

  it('make no figure in another row of the page higher, nor one of another row', async () => {
    const figures = await drawAll(grid(low() + high() + low() + low() + low('b') + high('c')));
    await settled(figures);

    expect(figures.map((one) => spaceOf(one) > 20)).to.deep.equal([true, false, false, false, false, false]);
  });

  for (const style of ['zoom: 1.5', 'zoom: 0.5', 'transform: scale(1.75)']) {
    it(`are as high as each other in a page that draws them larger or smaller: ${style}`, async () => {
      const figures = await drawAll(grid(low() + high(), '1fr 1fr', style));
      await settled(figures);

      expect(spaceOf(figures[0]!)).to.be.greaterThan(20);
      expect(areEqual(figures.map(heightOf))).to.equal(true);
    });
  }

  it('stand in boxes of the page, of which one is stretched', async () => {
    const figures = await drawAll(
      grid(
        `<section>${low()}</section><section>${high()}</section><p style="block-size: 900px"></p>`,
        '1fr 1fr 40px',
        '',
      ),
    );
    await settled(figures);

    expect(areEqual(figures.map(heightOf))).to.equal(true);
    expect(heightOf(figures[0]!)).to.be.lessThan(700);
  });

  it('follow their data, and who leaves, moves or comes', async () => {
    const figures = await drawAll(grid(low() + high() + low()));
    const [first, second, third] = figures as [AnyFigure, AnyFigure, AnyFigure];
    await settled(figures);
    second.removeAttribute('context');
    await until(() => spaceOf(first) === 0, 'lower');
    expect(areEqual([first, second].map(heightOf))).to.equal(true);

    first.setAttribute('context', long);
    await until(() => spaceOf(second) > 20, 'higher');
    expect(spaceOf(first)).to.equal(0);

    first.remove();
    await until(() => spaceOf(second) === 0, 'alone with a low one');
    expect(areEqual([second, third].map(heightOf))).to.equal(true);

    third.after(first);
    second.remove();
    await until(() => spaceOf(third) > 20, 'the high one is back');
    expect(areEqual([first, third].map(heightOf))).to.equal(true);

    first.setAttribute('row', 'b');
    await until(() => spaceOf(third) === 0, 'of another row');
    first.setAttribute('row', 'a');
    await until(() => spaceOf(third) > 20, 'of the same row');
    third.removeAttribute('row');
    expect(spaceOf(third)).to.equal(0);
  });

  it('stay as they are when a reader opens what is below one of them', async () => {
    const figures = await drawAll(grid(low() + high() + low('x')));
    await settled(figures);
    const [first, second] = figures as [AnyFigure, AnyFigure];
    const before = [spaceOf(first), spaceOf(second)];
    inside(second, '[aria-controls=d]')!.click();
    await until(() => inside(second, '#d')?.checkVisibility(), 'open');
    await frames();

    expect([spaceOf(first), spaceOf(second)]).to.deep.equal(before);
  });

  it('are as high as one that is refused, and so is that one', async () => {
    const figures = await drawAll(grid(low() + low().replace('34', 'many') + tag('row=a', long)));
    figures[0]!.parentElement!.style.gridTemplateColumns = '1fr 1fr 1fr';
    await settled(figures);
    await until(() => areEqual(figures.map(heightOf)), 'as high');

    expect(figures.map(({state}) => state)).to.deep.equal(['fresh', 'error', 'fresh']);
  });

  it('come to rest, with nothing added, where each space parts them', async () => {
    // The space of the first leaves it no place below the box: it moves to the next column, and its top to the edge.
    const figures = await drawAll(
      `<div style="display: flex; flex-flow: column wrap; align-content: start; inline-size: 900px">
        <div style="flex: none; block-size: 60px"></div>${low()}${high()}
      </div>`,
    );
    for (const {style} of figures) style.cssText = 'flex: none; inline-size: 280px';
    const [first, second] = figures as [AnyFigure, AnyFigure];
    second.style.marginBlockStart = '60px';
    first.parentElement!.style.blockSize = `${60 + heightOf(first) + 20}px`;
    const tops = () => figures.map((figure) => figure.getBoundingClientRect().top);
    expect(areEqual(tops())).to.equal(true);
    await settled(figures);
    const seen = new Set<string>();
    for (let at = 0; at < 20; at += 1) {
      await nextFrame();
      seen.add(figures.map(spaceOf).join());
    }

    expect([...seen]).to.deep.equal(['0,0']);
  });

  it('may be hundreds in a page: each line of them is as high as its highest', async () => {
    const lines = Array.from({length: 100}, (_, at) => low() + (at % 3 ? low() : high()) + low());
    const figures = await drawAll(grid(lines.join(''), '1fr 1fr 1fr'));
    const heights = () => figures.map(heightOf);
    const ofLines = () => lines.map((_, at) => heights().slice(3 * at, 3 * at + 3));
    await until(() => ofLines().every(areEqual), 'all lines');

    expect(new Set(heights().map(Math.round)).size).to.equal(2);
  });

  for (const name of ['__proto__', 'constructor', '', ' ', '"]{}', 'a'.repeat(100_000)]) {
    it(`may have any name: ${name.slice(0, 12)}`, async () => {
      const figures = await drawAll(grid(tag() + tag('', long)));
      for (const figure of figures) figure.setAttribute('row', name);
      await settled(figures);

      expect(areEqual(figures.map(heightOf))).to.equal(true);
    });
  }

  it('have no space in a picture, and none on paper', async () => {
    const figures = await drawAll(grid(low() + high()));
    const picture = (figure: AnyFigure) =>
      (figure as AnyFigure & {toSvg(options: object): Promise<string>}).toSvg({card: 'figure'});
    figures[0]!.removeAttribute('row');
    const alone = await picture(figures[0]!);
    figures[0]!.setAttribute('row', 'a');
    await settled(figures);

    expect(await picture(figures[0]!)).to.equal(alone);
    const sheets = figures[0]!.shadowRoot!.adoptedStyleSheets;
    const rules = sheets.flatMap(({cssRules}) => [...cssRules]).filter(({cssText}) => cssText.includes('--_tip-row'));
    expect(rules.map((rule) => (rule as CSSMediaRule).conditionText)).to.deep.equal(['screen']);
  });
});
