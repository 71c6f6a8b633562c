import {expect} from '@open-wc/testing';
import '@tip-figures/victims-trend/define.js';
import {draw} from '../support/draw.js';
import {emulate} from '../support/emulate.js';
import {inside} from '../support/reading.js';
import {buttonsOf, canvasOf, colorAt, hasChart, middleOf} from './canvas.js';
import {until} from '../support/until.js';

const points =
  '2005: 20; 2006: 24; 2007: 21; 2008: 40; 2009: 33; 2010: 30; 2011: 28; 2012: 25; 2013: 30; 2014: 34; 2015: 36; 2016: 28';

const trend = (attributes = '', style = '') =>
  draw(`<div style="${style}"><tip-victims-trend loading="eager" ${attributes} points="${points}">
    </tip-victims-trend></div>`);

const light = '111,143,166';
const dark = '95,131,153';

/** Colour of the point of 2008, the fourth of twelve: earlier ones are lighter than the latest. */
function dotColor(figure: Element): string {
  const {x, y} = middleOf(figure, buttonsOf(figure)[3]!);
  return colorAt(figure, x, y);
}

const untilColor = (figure: Element, color: string) =>
  until(() => dotColor(figure) === color, `the dot is ${color}, not ${dotColor(figure)}`);

/** Whether the canvas, the box and the buttons agree. */
function isInPlace(figure: Element): boolean {
  const [box, canvas] = [inside(figure, '.canvas')!, canvasOf(figure)!].map((one) => one.getBoundingClientRect());
  const plot = inside(figure, '[data-place=plot]')!.getBoundingClientRect();
  const {x} = middleOf(figure, buttonsOf(figure)[3]!);
  return Math.abs(box!.width - canvas!.width) < 1 && Math.abs(plot.left - box!.left + (plot.width * 3) / 11 - x) < 1;
}

describe('a drawn chart', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    document.querySelector('#test-scheme')?.remove();
    await emulate({});
  });

  it('follows its box, wider and narrower', async () => {
    const figure = await trend('', 'width: 400px');
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
    const figure = await trend();
    const before = canvasOf(figure)!.offsetHeight;
    figure.style.setProperty('--tip-fs-note', '25px');
    await until(() => canvasOf(figure)!.offsetHeight > before * 1.5 && isInPlace(figure), 'it has grown');

    expect(dotColor(figure)).to.equal(light);
  });

  it('keeps its marks where they belong in a page that is scaled', async () => {
    const figure = await trend('', 'width: 400px; transform: scale(0.5); transform-origin: 0 0');
    expect(colorAtDot(figure)).to.equal(light);
  });

  it('takes other colours with its theme', async () => {
    const figure = await trend();
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
    const figure = await trend();

    document.body.className = 'night';
    await untilColor(figure, dark);
    document.body.className = '';
    await untilColor(figure, light);
  });

  it('takes other colours with the tokens of the page', async () => {
    const figure = await trend();
    figure.style.setProperty('--tip-mark-2', 'rgb(1, 2, 3)');

    await untilColor(figure, '1,2,3');
  });

  it('takes the colours that a reader forces', async function () {
    const figure = await trend();
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();

    await untilColor(figure, '0,0,0');
  });

  it('is light on paper, at a size that paper has, and as before on the screen', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const figure = await trend('', 'width: 760px');
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
    const figure = await trend();
    const canvas = canvasOf(figure)!;
    canvas.getContext('2d')!.clearRect(0, 0, canvas.width, canvas.height);
    expect(dotColor(figure)).to.equal('');
    document.fonts.dispatchEvent(new Event('loadingdone'));

    await untilColor(figure, light);
  });

  it('hears nothing any more once it is gone', async () => {
    const figure = await trend();
    const canvas = canvasOf(figure);
    figure.remove();
    for (const name of ['beforeprint', 'afterprint', 'online']) dispatchEvent(new Event(name));
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await figure.updateComplete;

    expect(hasChart(canvas)).to.equal(false);
  });

  it('puts its styles into a shadow root once', async () => {
    const figure = await trend();
    const sheets = figure.shadowRoot!.adoptedStyleSheets.length;
    const parent = figure.parentElement!;
    figure.remove();
    parent.append(figure);
    await figure.settled;

    expect(figure.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
  });
});

/** Colour of the same point where the plot says it is; buttons come with the next update. */
function colorAtDot(figure: Element): string {
  const plot = inside(figure, '[data-place=plot]')!.getBoundingClientRect();
  const {left} = canvasOf(figure)!.getBoundingClientRect();
  const {y} = middleOf(figure, buttonsOf(figure)[3]!);
  return colorAt(figure, plot.left - left + (plot.width * 3) / 11, y);
}
