import {expect} from '@open-wc/testing';
import '@tip-figures/victim-breakdown/define.js';
import type {RenderedFigure} from '@tip-figures/server/render-input.js';
import {drawnOnServer} from '../support/drawn-on-server.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {has, inside, isSeen, textIn, type AnyFigure} from '../support/reading.js';
import {figuresIn, placeServerMarkup} from '../support/server-drawn.js';
import {until} from '../support/until.js';

const record = (total = 36, publisher = 'A ministry') => ({
  country: 'XK',
  period: '2016',
  asOf: '2017-06-29',
  sources: {own: {publisher, url: 'https://a.org/'}},
  source: 'own',
  'victim-breakdown': {total, sex: {female: 30}},
});

let address = 0;

/** A drawing as the package's own server writes it. */
async function markup(src: string): Promise<string> {
  const attributes = {lang: 'en', src, loading: 'eager'};
  const {html} = (await drawnOnServer({figure: 'victim-breakdown', record: record(), attributes})) as RenderedFigure;
  return html;
}

const isTaken = (figure: AnyFigure): boolean => !has(figure, '[popover]');
const taken = async (figure: AnyFigure) => {
  await until(() => isTaken(figure), 'the figure draws itself');
  await figure.updateComplete;
};
const about = (figure: AnyFigure) => inside(figure, '[aria-controls=d]')!;
const more = (figure: AnyFigure) => inside(figure, '.more')!;
const link = (figure: AnyFigure) => inside(figure, '[part=source] a')!;
const table = (figure: AnyFigure) => inside(figure, '.table')!;
const isOpen = (figure: AnyFigure): boolean => isSeen(inside(figure, 'table'));
/** So that the document can be told from one that is fetched. */
const withoutDocument = (html: string) => html.replace(/<script type="application\/json">.*?<\/script>/s, '');

describe('a figure that takes the drawing of a server over', () => {
  let stub: FetchStub;
  let src: string;
  beforeEach(() => {
    stub = stubFetch();
    src = `/taken-${(address += 1)}.json`;
  });
  afterEach(() => stub.restore());

  const drawn = async () => (await placeServerMarkup(await markup(src)))[0]!;
  /** One that asks for its document first. */
  const waiting = async () => {
    const [figure] = await placeServerMarkup(withoutDocument(await markup(src)));
    await until(() => stub.requests.length > 0, 'the document is asked for');
    return figure!;
  };

  for (const [clicks, open] of [
    [1, true],
    [2, false],
    [3, true],
  ] as const) {
    it(`has its table as ${clicks} quick clicks have left it`, async () => {
      const figure = await drawn();
      for (let left = clicks; left > 0; left--) about(figure).click();
      await taken(figure);

      expect(isOpen(figure)).to.equal(open);
      expect(about(figure).getAttribute('aria-expanded')).to.equal(String(open));
    });

    it(`has its menu as ${clicks} quick clicks have left it`, async () => {
      const figure = await drawn();
      for (let left = clicks; left > 0; left--) more(figure).click();
      await taken(figure);
      if (open) await until(() => has(figure, '.menu'), 'the menu is open');

      expect(has(figure, '.menu')).to.equal(open);
    });
  }

  it('never shows an open table closed, or elsewhere', async () => {
    const figure = await drawn();
    about(figure).click();
    const [before, {height}] = [table(figure).offsetTop, figure.getBoundingClientRect()];
    const seen: boolean[] = [];
    new MutationObserver(() => seen.push(isOpen(figure))).observe(figure.shadowRoot!, {childList: true});
    await taken(figure);

    expect([...new Set(seen)]).to.deep.equal([true]);
    expect([table(figure).offsetTop, figure.getBoundingClientRect().height]).to.deep.equal([before, height]);
  });

  it('closes a table that find in page has opened and a click has closed', async () => {
    const figure = await drawn();
    table(figure).removeAttribute('hidden');
    about(figure).click();
    await taken(figure);

    expect(isOpen(figure)).to.be.false;
  });

  it('keeps the table scrolled sideways, and the page where it is', async () => {
    const figure = await drawn();
    figure.parentElement!.style.cssText = 'inline-size: 200px; padding-block: 300px 2000px';
    const sheet = document.createElement('style');
    sheet.textContent = 'tip-victim-breakdown::part(table) { min-inline-size: 900px }';
    figure.before(sheet);
    about(figure).click();
    about(figure).focus();
    table(figure).scrollLeft = 40;
    scrollTo(0, 420);
    const before = [table(figure).scrollLeft, scrollY];
    await taken(figure);

    expect(before).to.deep.equal([40, 420]);
    expect([table(figure).scrollLeft, scrollY]).to.deep.equal([40, 420]);
    scrollTo(0, 0);
  });

  it('keeps the focus, of whose way to the same control the page hears nothing', async () => {
    const figure = await drawn();
    link(figure).focus();
    const heard: string[] = [];
    const hear = ({type}: Event) => heard.push(type);
    for (const type of ['focusin', 'focusout']) document.addEventListener(type, hear);
    await taken(figure);
    for (const type of ['focusin', 'focusout']) document.removeEventListener(type, hear);

    expect(figure.shadowRoot!.activeElement === link(figure)).to.be.true;
    expect(heard).to.deep.equal([]);
  });

  it('keeps the drawing until its document has come, and then the focus where a link has other words', async () => {
    const figure = await waiting();
    about(figure).click();
    link(figure).focus();
    const kept = [isTaken(figure), textIn(figure, '[part=source]').includes('A ministry')];
    stub.to(src).answer(record(37, 'Another ministry'));
    await taken(figure);

    expect(kept).to.deep.equal([false, true]);
    expect(textIn(figure, '[part=source]')).to.include('Another ministry');
    expect(figure.shadowRoot!.activeElement === link(figure)).to.be.true;
    expect(isOpen(figure)).to.be.true;
  });

  it('asks again at a click where the document could not be fetched', async () => {
    const figure = await waiting();
    stub.to(src).fail();
    await until(() => figure.state === 'error', 'the request has failed');
    more(figure).click();
    await until(() => stub.requests.length > 1, 'the document is asked for again');
    stub.to(src).answer(record());
    await until(() => has(figure, '.menu'), 'the menu is open');

    expect(isTaken(figure)).to.be.true;
  });

  it('keeps text selected where a click brings it', async () => {
    const figure = await drawn();
    const words = inside(figure, '[part~=title]')!.firstChild!;
    getSelection()!.setBaseAndExtent(words, 0, words, 7);
    const selected = () => {
      const [range] = getSelection()!.getComposedRanges({shadowRoots: [figure.shadowRoot!]});
      return range!.startContainer.textContent!.trim().slice(range!.startOffset, range!.endOffset);
    };
    const before = selected();
    more(figure).click();
    await taken(figure);

    expect(before).to.equal('Victims');
    expect(selected()).to.equal('Victims');
    getSelection()!.removeAllRanges();
  });

  it('does not wait for the end of a selection where the figure was withdrawn', async () => {
    const figure = await waiting();
    const words = inside(figure, '[part~=title]')!.firstChild!;
    getSelection()!.setBaseAndExtent(words, 0, words, 7);
    stub.to(src).answer({...record(), 'victim-breakdown': {withdrawn: '2017-07-01', reason: 'error'}});
    await until(() => figure.state === 'withdrawn', 'it is withdrawn');
    await taken(figure);
    getSelection()!.removeAllRanges();

    expect(textIn(figure, 'figure')).to.not.include('36');
  });

  it('answers a space bar that was pressed on the button before', async () => {
    const figure = await drawn();
    about(figure).focus();
    await taken(figure);
    about(figure).dispatchEvent(new KeyboardEvent('keyup', {key: ' '}));
    await figure.updateComplete;
    const first = isOpen(figure);
    about(figure).dispatchEvent(new KeyboardEvent('keyup', {key: ' '}));
    await figure.updateComplete;

    expect([first, isOpen(figure)]).to.deep.equal([true, true]);
  });

  it('keeps the sheets that a script has given the drawing as long as that is there', async () => {
    const box = document.createElement('div');
    const sheet = new CSSStyleSheet();
    const template = document.createElement('template');
    template.innerHTML = withoutDocument(await markup(src));
    const host = document.adoptNode(template.content.firstElementChild!);
    const drawing = host.querySelector<HTMLTemplateElement>('template[shadowrootmode]');
    const root = host.attachShadow({mode: 'open'});
    root.append(drawing!.content);
    drawing!.remove();
    root.adoptedStyleSheets = [sheet];
    box.append(host);
    document.body.append(box);
    const [figure] = figuresIn(box);
    await until(() => stub.requests.length > 0, 'the document is asked for');
    const has = () => root.adoptedStyleSheets.includes(sheet);
    const before = has();
    stub.to(src).answer(record());
    await taken(figure!);
    box.remove();

    expect([before, has()]).to.deep.equal([true, false]);
  });
});
