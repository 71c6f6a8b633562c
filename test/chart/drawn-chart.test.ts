import {expect} from '@open-wc/testing';
import '@tip-figures/sentence-distribution/define.js';
import {draw} from '../support/draw.js';
import {emulate} from '../support/emulate.js';
import {inside} from '../support/reading.js';
import {buttonsOf, canvasOf, colorAt, hasChart, middleOf} from './canvas.js';
import {until} from '../support/until.js';

const strip = (attributes = '', style = '') =>
  draw(`<div style="${style}"><tip-sentence-distribution loading="eager" ${attributes} convicted="24" minimum="P5Y"
    sentences="fine: 2; P1Y: 3; P5Y6M: 1"></tip-sentence-distribution></div>`);

const light = '15,58,91';
const dark = '165,208,234';

/** Colour of the dot at 5 years 6 months. */
function dotColor(figure: Element): string {
  const {x, y} = middleOf(figure, buttonsOf(figure)[2]!);
  return colorAt(figure, x, y);
}

const untilColor = (figure: Element, color: string) =>
  until(() => dotColor(figure) === color, `the dot is ${color}, not ${dotColor(figure)}`);

/** Whether the canvas, the box and the buttons agree. */
function isInPlace(figure: Element): boolean {
  const [box, canvas] = [inside(figure, '.canvas')!, canvasOf(figure)!].map((one) => one.getBoundingClientRect());
  const axis = inside(figure, '[data-place=axis]')!.getBoundingClientRect();
  const {x} = middleOf(figure, buttonsOf(figure)[2]!);
  return Math.abs(box!.width - canvas!.width) < 1 && Math.abs(axis.left - box!.left + (axis.width * 66) / 72 - x) < 1;
}

describe('a drawn chart', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    document.querySelector('#test-scheme')?.remove();
    await emulate({});
  });

  it('follows its box, wider and narrower', async () => {
    const figure = await strip('', 'width: 400px');
    const page = figure.parentElement!;
    for (const width of [300, 640, 320]) {
      page.style.width = `${width}px`;
      await until(
        () => canvasOf(figure)!.getBoundingClientRect().width > width - 30 && isInPlace(figure),
        `in place at ${width}`,
      );
      expect(canvasOf(figure)!.getBoundingClientRect().width).to.be.at.most(width);
      expect(dotColor(figure)).to.equal(light);
    }
  });

  it('follows letters that grow', async () => {
    const figure = await strip();
    const before = canvasOf(figure)!.offsetHeight;
    figure.style.setProperty('--tip-fs-note', '25px');
    await until(() => canvasOf(figure)!.offsetHeight > before * 1.5 && isInPlace(figure), 'it has grown');

    expect(dotColor(figure)).to.equal(light);
  });

  it('keeps its marks where they belong in a page that is scaled', async () => {
    const figure = await strip('', 'width: 400px; transform: scale(0.5); transform-origin: 0 0');
    const axis = inside(figure, '[data-place=axis]')!.getBoundingClientRect();
    const {left, top} = canvasOf(figure)!.getBoundingClientRect();

    // The lowest dot is less than a letter above the axis, which is half as high here.
    expect(colorAt(figure, axis.left - left + (axis.width * 66) / 72, axis.bottom - top - 6)).to.equal(light);
  });

  it('takes other colours with its theme', async () => {
    const figure = await strip();
    expect(dotColor(figure)).to.equal(light);

    figure.setAttribute('theme', 'dark');
    await untilColor(figure, dark);
    figure.setAttribute('theme', 'light');
    await untilColor(figure, light);
  });

  it('takes other colours with a class of the page', async () => {
    const style = document.createElement('style');
    style.id = 'test-scheme';
    style.textContent = '.night { color-scheme: dark }';
    document.head.append(style);
    const figure = await strip();

    document.body.className = 'night';
    await untilColor(figure, dark);
    document.body.className = '';
    await untilColor(figure, light);
  });

  it('takes other colours with the tokens of the page', async () => {
    const figure = await strip();
    figure.style.setProperty('--tip-mark', 'rgb(1, 2, 3)');

    await untilColor(figure, '1,2,3');
  });

  it('takes the colours that a reader forces', async function () {
    const figure = await strip();
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();

    await untilColor(figure, '0,0,0');
  });

  it('is light on paper, at a size that paper has, and as before on the screen', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const figure = await strip('', 'width: 760px');
    await untilColor(figure, dark);
    const {width} = canvasOf(figure)!.getBoundingClientRect();
    expect(width).to.be.above(640);

    dispatchEvent(new Event('beforeprint'));
    const [print, printWidth] = [colorAtDot(figure), canvasOf(figure)!.getBoundingClientRect().width];
    dispatchEvent(new Event('afterprint'));

    expect({print, printWidth}).to.deep.equal({print: light, printWidth: 640});
    expect(canvasOf(figure)!.getBoundingClientRect().width).to.equal(width);
    await untilColor(figure, dark);
  });

  it('is drawn again when fonts have come', async () => {
    const figure = await strip();
    const canvas = canvasOf(figure)!;
    canvas.getContext('2d')!.clearRect(0, 0, canvas.width, canvas.height);
    expect(dotColor(figure)).to.equal('');
    document.fonts.dispatchEvent(new Event('loadingdone'));

    await untilColor(figure, light);
  });

  it('hears nothing any more once it is gone', async () => {
    const figure = await strip();
    const canvas = canvasOf(figure);
    figure.remove();
    for (const name of ['beforeprint', 'afterprint', 'online']) dispatchEvent(new Event(name));
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await figure.updateComplete;

    expect(hasChart(canvas)).to.equal(false);
  });

  it('puts its styles into a shadow root once', async () => {
    const figure = await strip();
    const sheets = figure.shadowRoot!.adoptedStyleSheets.length;
    const parent = figure.parentElement!;
    figure.remove();
    parent.append(figure);
    await figure.settled;

    expect(figure.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
  });
});

/** Colour of the dot at 5 years 6 months, where the axis says it is; buttons come with the next update. */
function colorAtDot(figure: Element): string {
  const axis = inside(figure, '[data-place=axis]')!.getBoundingClientRect();
  const {left} = canvasOf(figure)!.getBoundingClientRect();
  const {y} = middleOf(figure, buttonsOf(figure)[2]!);
  return colorAt(figure, axis.left - left + (axis.width * 66) / 72, y);
}
