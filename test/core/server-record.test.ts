import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {allText, errorLines, eventsOf, has, textIn, type AnyFigure} from '../support/reading.js';
import {placeServerMarkup, serverMarkup} from '../support/server-drawn.js';
import {until} from '../support/until.js';

const record = (total = 36, asOf = '2026-03-12') => ({
  country: 'XK',
  asOf,
  'tier-badge': {tier: '2', report: 2017},
  'victim-breakdown': {total, exploitation: {'sex-trafficking': total - 3, 'forced-labour': 3}},
});

const change = (root: ParentNode): void => root.querySelector('figure')!.setAttribute('data-server', '');
const isServers = (figure: AnyFigure): boolean => has(figure, 'figure[data-server]');

let address = 0;

describe('a document that a server has written beside its drawing', () => {
  let stub: FetchStub;
  let src: string;

  beforeEach(() => {
    stub = stubFetch();
    src = `/record-${(address += 1)}.json`;
  });
  afterEach(() => stub.restore());

  const tag = (name: string, more = '') => `<tip-${name} lang="en" src="${src}" ${more}>fallback</tip-${name}>`;
  /** Markup of a figure with `src` that a server has drawn from `body`. */
  const markupOf = async (
    body: unknown,
    {name = 'victim-breakdown', more = '', written = JSON.stringify(body)} = {},
  ): Promise<string> => {
    const section = (body as Record<string, object>)[name];
    const given = JSON.stringify({...(body as object), ...section}).replaceAll("'", '&#39;');
    return serverMarkup(`<tip-${name} lang="en" ${more} data='${given}'>fallback</tip-${name}>`, {
      change,
      record: written,
      tag: tag(name, more),
    });
  };
  const placed = async (...parts: Parameters<typeof markupOf>): Promise<AnyFigure> =>
    (await placeServerMarkup(await markupOf(...parts)))[0]!;

  it('is not requested', async () => {
    const figure = await placed(record());
    await figure.settled;

    expect([isServers(figure), figure.state]).to.deep.equal([false, 'fresh']);
    expect(textIn(figure, '.loud')).to.include('36');
    expect(stub.requests).to.have.length(0);
  });

  it('is the answer for all figures of that address', async () => {
    const figures = await placeServerMarkup((await markupOf(record())) + tag('victim-breakdown') + tag('tier-badge'));
    await Promise.all(figures.map(({settled}) => settled));

    expect(figures.map(({state}) => state)).to.deep.equal(['fresh', 'fresh', 'fresh']);
    expect(stub.requests).to.have.length(0);
  });

  it('is asked for by reload(), before and after the figure has drawn itself', async () => {
    const figure = await placed(record());
    figure.reload();
    await until(() => stub.requests.length === 1, 'the server is asked');
    expect(stub.requests[0]!.init.cache).to.equal('no-cache');
    stub.to(src).answer(record(40));
    await figure.settled;
    expect(textIn(figure, '.loud')).to.include('40');

    figure.reload();
    await until(() => stub.requests.length === 2, 'the server is asked again');
    stub.to(src).answer(record(41));
    await figure.settled;
    expect(textIn(figure, '.loud')).to.include('41');
  });

  it('is of its own address alone', async () => {
    const figure = await placed(record());
    figure.setAttribute('src', '/elsewhere.json');
    await until(() => stub.requests.length === 1, 'the other document is requested');
    const kept = isServers(figure);
    stub.to('/elsewhere.json').answer(record(50));
    await figure.settled;

    expect(kept).to.be.true;
    expect(textIn(figure, '.loud')).to.include('50');
  });

  it('is asked for by a live figure', async () => {
    Object.defineProperty(HTMLDocument.prototype, 'lastModified', {configurable: true, value: '01/02/2020 03:04:05'});
    try {
      const figure = await placed(record(), {more: 'refresh="15"'});
      await until(() => stub.requests.length === 1, 'the server is asked');
      expect(isServers(figure)).to.be.false;
      stub.to(src).answer(record(37));
      await until(() => textIn(figure, '.loud').includes('37'), 'the newer number is shown');
      figure.remove();
    } finally {
      Reflect.deleteProperty(HTMLDocument.prototype, 'lastModified');
    }
  });

  it('is as old as the page, where its server cannot be asked', async () => {
    Object.defineProperty(HTMLDocument.prototype, 'lastModified', {configurable: true, value: '01/02/2020 03:04:05'});
    try {
      const {asOf: _asOf, ...undated} = record();
      const figure = await placed(undated, {more: 'refresh="15"'});
      await until(() => stub.requests.length === 1, 'the server is asked');
      await errorLines(async () => {
        stub.to(src).fail();
        await until(() => figure.state === 'stale', 'it is called old');
      });
      expect(textIn(figure, '.notice')).to.include('2 January 2020');
      figure.remove();
    } finally {
      Reflect.deleteProperty(HTMLDocument.prototype, 'lastModified');
    }
  });

  for (const [name, written] of [
    ['no JSON', '{"country": '],
    ['empty', ''],
  ] as const) {
    it(`is requested where it is ${name}`, async () => {
      const figure = await placed(record(), {written});
      await until(() => stub.requests.length === 1, 'the document is requested');
      const kept = isServers(figure);
      stub.to(src).answer(record(38));
      await figure.settled;

      expect(kept).to.be.true;
      expect(textIn(figure, '.loud')).to.include('38');
    });
  }

  it('leaves the drawing where there is none and none can be had, and says so to the page', async () => {
    const figure = await placed(record(), {written: 'x'});
    await until(() => stub.requests.length === 1, 'the document is requested');
    const errors = await eventsOf('tip-error', () =>
      errorLines(async () => {
        stub.to(src).fail();
        await figure.settled;
      }),
    );

    expect([isServers(figure), figure.state, figure.error?.code]).to.deep.equal([true, 'error', 'network']);
    expect(errors).to.have.length(1);

    figure.reload();
    await until(() => stub.requests.length === 2, 'the document is requested again');
    stub.to(src).answer(record(39));
    await figure.settled;
    expect([isServers(figure), figure.state]).to.deep.equal([false, 'fresh']);
  });

  it('gives no number away that is withheld', async () => {
    const figure = await placed(record(), {more: 'suppress-below="5"'});
    const before = allText(figure);
    await figure.settled;

    expect(isServers(figure)).to.be.false;
    expect(before).to.include(textIn(figure, '[part=figure]'));
    expect(allText(figure)).to.include('withheld');
    expect(figure.toCsv()).to.not.match(/Forced labou?r,3,/i);
  });

  it('does not replace a newer one that the page has', async () => {
    const [first] = await placeServerMarkup(tag('victim-breakdown'));
    await until(() => stub.requests.length === 1, 'the document is requested');
    stub.to(src).answer(record(40, '2026-03-14'));
    await first!.settled;
    const page = first!.parentElement!;
    const [figure] = await placeServerMarkup(await markupOf(record(36, '2026-03-12')));
    await figure!.settled;

    expect([first!, figure!].map((one) => textIn(one, '.loud').includes('40'))).to.deep.equal([true, true]);
    expect(stub.requests).to.have.length(1);
    page.remove();
  });

  it('replaces an older one that the page has', async () => {
    const [first] = await placeServerMarkup(tag('victim-breakdown'));
    await until(() => stub.requests.length === 1, 'the document is requested');
    stub.to(src).answer(record(36, '2026-03-12'));
    await first!.settled;
    const page = first!.parentElement!;
    const [figure] = await placeServerMarkup(await markupOf(record(40, '2026-03-14')));
    await figure!.settled;

    expect(textIn(figure!, '.loud')).to.include('40');
    expect(textIn(figure!, '[part=about]')).to.include('14 March 2026');
    expect(stub.requests).to.have.length(1);
    page.remove();
  });

  it('is used once: what comes when all who had it are gone asks its server', async () => {
    const figure = await placed(record());
    await figure.settled;
    figure.remove();
    const [later] = await placeServerMarkup(tag('victim-breakdown'));
    await until(() => stub.requests.length === 1, 'the document is requested');
    stub.to(src).answer(record(42));
    await later!.settled;

    expect(textIn(later!, '.loud')).to.include('42');
  });
});
