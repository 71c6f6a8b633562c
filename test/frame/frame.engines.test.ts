import {expect} from '@open-wc/testing';
import {until} from '../support/until.js';

interface Told {
  readonly type?: string;
  readonly message?: string;
  readonly height?: number;
  readonly value?: unknown;
}

let frame: HTMLIFrameElement;
let told: Told[];

const listen = ({data, source}: MessageEvent<Told>) => {
  if (source === frame.contentWindow) told.push(data);
};

/** Opens the page in a frame, and waits until it has told its height. */
async function open(more: string, attributes: Record<string, string> = {}): Promise<void> {
  frame = document.createElement('iframe');
  told = [];
  for (const [name, value] of Object.entries({width: '400', height: '30', ...attributes})) {
    frame.setAttribute(name, value);
  }
  frame.src = `/test/frame/page.html${more}`;
  document.body.append(frame);
  await until(() => heights().length > 0, 'the height is told');
}

/** Waits until nothing was told for some frames. */
async function quiet(): Promise<void> {
  for (let left = 10, before = -1; left > 0; left = told.length === before ? left - 1 : 10) {
    before = told.length;
    await new Promise(requestAnimationFrame);
  }
}

const heights = (): number[] => told.flatMap(({type, height}) => (type === 'tip:resize' ? (height ?? []) : []));
const page = (): Document => frame.contentDocument!;
const contentHeight = (): number => Math.ceil(page().body.getBoundingClientRect().height);

describe('a page in a frame', () => {
  before(() => addEventListener('message', listen));
  afterEach(() => frame.remove());
  after(() => removeEventListener('message', listen));

  it('tells the height of its content, not that of the frame', async () => {
    await open('', {height: '900'});
    await until(() => heights().at(-1) === contentHeight(), 'it is that of the content');

    expect(heights().at(-1)).to.be.below(200);
  });

  it('shows the figure alone', async () => {
    await open('');
    const header = page().querySelector('header')!;

    expect(header.getBoundingClientRect().height).to.equal(0);
  });

  it('tells that it has grown, and that it has become smaller', async () => {
    await open('');
    const figure = page().querySelector<HTMLElement>('#figure')!;
    figure.style.height = '500px';
    await until(() => heights().at(-1)! > 500, 'it has grown');
    figure.style.height = '100px';
    await until(() => heights().at(-1)! < 200, 'it has become smaller');
  });

  it('tells no height of zero while it is not shown', async () => {
    await open('');
    frame.style.display = 'none';
    frame.contentWindow!.dispatchEvent(new Event('resize'));
    await quiet();
    frame.style.display = '';
    await quiet();

    expect(heights().every((height) => height > 0)).to.equal(true);
  });

  it('tells its height again when it comes into view', async () => {
    await open('');
    frame.style.marginTop = '9000px';
    await quiet();
    const before = heights().length;
    frame.style.marginTop = '';
    await until(() => heights().length > before, 'the height is told again');

    expect(heights().at(-1)).to.equal(contentHeight());
  });

  it('works without an origin, and answers WordPress', async () => {
    await open('', {sandbox: 'allow-scripts'});
    frame.contentWindow!.postMessage({message: 'ready', secret: 'aB3'}, '*');
    await until(() => told.some(({message}) => message === 'height'), 'the height is told to WordPress');

    expect(told.find(({message}) => message === 'height')).to.deep.equal({
      message: 'height',
      value: heights().at(-1),
      secret: 'aB3',
    });
  });

  it('hears the secret that is added to its address late', async () => {
    await open('');
    // What it tells at its start is over.
    await quiet();
    frame.src += '#?secret=aB3';
    await until(() => told.some(({message}) => message === 'height'), 'the height is told to WordPress');
  });

  it('asks WordPress to follow a link, to its own page for one to another host', async () => {
    await open('#?secret=aB3');
    page().querySelector('a')!.click();
    await until(() => told.some(({message}) => message === 'link'), 'the link is told');

    expect(told.find(({message}) => message === 'link')?.value).to.equal('https://figures.example/f/one/');
  });

  it('gives the figure the theme and the language of its address', async () => {
    await open('?theme=dark&lang=sq&utm_source=feed');
    const figure = page().querySelector('#figure')!;

    expect([figure.getAttribute('theme'), figure.getAttribute('lang')]).to.deep.equal(['dark', 'sq']);
    expect(getComputedStyle(page().documentElement).colorScheme).to.equal('dark');
  });
});
