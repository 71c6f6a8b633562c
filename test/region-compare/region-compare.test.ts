import {expect} from '@open-wc/testing';
import '@tip-figures/region-compare/define.js';
import {draw, place} from '../support/draw.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {has, inside, isSeen, linesOf, tableOf, textIn, textsIn} from '../support/reading.js';
import {balkans} from '../support/tiers.js';
import {until} from '../support/until.js';

const compare = (attributes: string, lang = 'en', record: object = balkans) =>
  draw(
    `<tip-region-compare lang="${lang}" ${attributes}><p>fallback</p><script type="application/json">${JSON.stringify(record)}</script></tip-region-compare>`,
  );

const textBox = (node: Node) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
};

const western = 'countries="XK AL BA MK RS ME" report="2025"';

const history = {
  'region-compare': {
    tiers: {
      ...Object.fromEntries(
        Array.from({length: 24}, (_, index) => [2001 + index, {HT: index < 4 ? '3' : '2WL', LY: 'SC', MY: '2'}]),
      ),
      2025: {HT: 'SC', LY: '1', MY: '2', BA: '2WL'},
    },
  },
};

describe('<tip-region-compare>', () => {
  it('draws one ladder where all are on the same tier of one report', async () => {
    const figure = await compare(western);

    expect(textIn(figure, '[part~=title]')).to.equal('All six governments are on Tier 2 in 2025');
    expect(textIn(figure, '[part=subtitle]')).to.match(/^Kosovo, Albania, .* and Montenegro$/);
    expect(textsIn(figure, 'ol li')).to.deep.equal(['Tier 1', 'Tier 2: all six', 'Watch List', 'Tier 3']);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
    expect(textIn(await compare(western, 'sq'), '[aria-current]')).to.equal('Niveli 2: të 6');
  });

  it('draws one report as columns, the cell of the tier filled and named to those who do not see it', async () => {
    const figure = await compare('', 'en', {'region-compare': {tiers: {2025: {AL: '1', XK: '2', RS: '2WL', BY: '3'}}}});
    const rows = [...inside(figure, 'ul')!.children].map((row) =>
      [...row.querySelectorAll('i')].map(({className}) => className),
    );

    expect(textsIn(figure, '.heads b')).to.deep.equal(['Tier 1', 'Tier 2', 'Watch List', 'Tier 3']);
    expect(textsIn(figure, 'ul li')).to.deep.equal([
      'Albania Tier 1',
      'Belarus Tier 3',
      'Kosovo Tier 2',
      'Serbia Watch List',
    ]);
    expect(rows).to.deep.equal([
      ['on t1', '', '', ''],
      ['', '', '', 'on t3'],
      ['', 'on t2', '', ''],
      ['', '', 'on t2WL', ''],
    ]);
  });

  it('has a column of its own for what is on no tier', async () => {
    const figure = await compare('countries="HT XK KI"');
    const rows = [...inside(figure, 'ul')!.children].map((row) => row.querySelector('.on')!.className);

    expect(textsIn(figure, '.heads b').at(-1)).to.equal('Not ranked');
    expect(textsIn(figure, 'ul li')).to.deep.equal([
      'Haiti Special Case',
      'Kosovo Tier 2',
      'Kiribati No tier in these data',
    ]);
    expect(rows).to.deep.equal(['on tSC', 'on t2', 'on tnone']);
  });

  it('draws the years of each government as bars on four levels, and its tier of today in words', async () => {
    const figure = await compare('', 'en', history);
    const rows = [...inside(figure, 'ul')!.children].map((row) =>
      [...row.querySelectorAll<HTMLElement>('i')].map(({className, style}) => `${className} ${style.gridArea}`),
    );

    expect(textsIn(figure, 'ul li')).to.deep.equal([
      'Bosnia and Herzegovina Watch List',
      'Haiti Special Case',
      'Libya Tier 1',
      'Malaysia Tier 2',
    ]);
    expect(rows).to.deep.equal([
      ['run gap 5 / 1 / auto / span 24', 'run t2WL 3 / 25 / auto / span 1'],
      ['run t3 4 / 1 / auto / span 4', 'run t2WL 3 / 5 / auto / span 20', 'run tSC 5 / 25 / auto / span 1'],
      ['run tSC 5 / 1 / auto / span 24', 'run t1 1 / 25 / auto / span 1'],
      ['run t2 2 / 1 / auto / span 25'],
    ]);
  });

  it('keeps names, years and tiers apart, and all inside, at every width', async () => {
    const figure = (await compare('', 'en', history)) as HTMLElement & {settled: Promise<void>};
    for (const variant of ['', 'report']) {
      if (variant) figure.setAttribute('variant', variant);
      await figure.settled;
      for (let width = 280; width <= 760; width += 20) {
        figure.style.width = `${width}px`;
        const root = figure.shadowRoot!;
        const lines = variant
          ? [[...root.querySelectorAll('.heads b')]]
          : [
              [...root.querySelectorAll('.heads .strip span')],
              ...[...root.querySelectorAll('ul li')].map((row) => [...row.children]),
            ];
        for (const cell of figure.shadowRoot!.querySelectorAll('ul b, .heads b')) {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const words = cell.textContent.split(' ').length;
          expect(range.getClientRects().length, `${variant} ${width} ${cell.textContent}`).to.be.at.most(words);
        }
        for (const line of lines) {
          const boxes = line
            .filter((one) => getComputedStyle(one).display !== 'none')
            .map((one) => (one.className === 'strip' ? one.getBoundingClientRect() : textBox(one)));
          for (const [index, {left, right}] of boxes.entries()) {
            const edge = figure.getBoundingClientRect();
            expect(left, `${variant} ${width}`).to.be.at.least(index ? boxes[index - 1]!.right : edge.left - 0.5);
            expect(right, `${variant} ${width}`).to.be.at.most(edge.right + 0.5);
          }
        }
      }
    }
  });

  const asia = {
    'region-compare': {
      tiers: {
        2001: {KH: '2', ID: '3', PH: '2'},
        2025: {KH: '3', ID: '2', PH: '1'},
      },
    },
  };

  it('names four years over its strips at 320 px, each with a line down through all rows', async () => {
    const figure = await compare('style="inline-size: 320px"', 'en', asia);
    const labels = [...inside(figure, '.heads')!.querySelectorAll('.named')].filter(isSeen);
    const line = getComputedStyle(labels[0]!, '::after');

    expect(labels.map(({textContent}) => textContent)).to.deep.equal(['2001', '2009', '2017', '2025']);
    expect([line.content, line.borderInlineStartStyle]).to.deep.equal(['""', 'dotted']);
    expect(parseFloat(line.height)).to.be.above(inside(figure, 'ul')!.offsetHeight);
    expect(inside(figure, 'ul .strip')!.offsetWidth).to.be.at.least(160);
  });

  for (const lang of ['en', 'sq']) {
    it(`has names beside the cells of one report at 320 px, under bold heads that are not squeezed: ${lang}`, async () => {
      const figure = await compare('variant="report" style="inline-size: 320px"', lang, asia);
      const name = inside(figure, 'li span')!.getBoundingClientRect();
      const cell = inside(figure, 'li i')!.getBoundingClientRect();

      expect(cell.left).to.be.at.least(name.right);
      expect(inside(figure, 'ul')!.offsetHeight).to.be.at.most(3 * 32);
      for (const head of figure.shadowRoot!.querySelectorAll('.heads b')) {
        const {letterSpacing, fontWeight} = getComputedStyle(head);
        expect([letterSpacing, fontWeight]).to.deep.equal(['normal', '700']);
        expect(linesOf(head).length).to.be.at.most(2);
      }
    });

    it(`says the tiers of one report in words where text is much larger than the column: ${lang}`, async () => {
      const figure = await compare('variant="report" style="inline-size: 320px; font-size: 32px"', lang, asia);
      const tier = textBox(inside(figure, 'li .vh')!);

      expect(isSeen(inside(figure, '.heads'))).to.equal(false);
      const name = textBox(inside(figure, 'li span')!.firstChild!);
      expect([tier.height, tier.width > 40]).to.deep.equal([name.height, true]);
      expect(tier.top >= name.bottom - 1 || tier.left >= name.right - 8, 'beside or below the name').to.equal(true);
      expect(inside(figure, 'figure')!.scrollWidth).to.be.at.most(320);
    });
  }

  it('puts a long name above its cells, and then all of them', async () => {
    const long = {'region-compare': {tiers: {2025: {LI: '1', KH: '2', HT: 'SC'}}}};
    const figure = await compare('style="inline-size: 280px"', 'en', long);
    const lefts = [...figure.shadowRoot!.querySelectorAll('li i:first-child')].map(
      (cell) => cell.getBoundingClientRect().left,
    );

    expect(new Set(lefts)).to.deep.equal(new Set([figure.getBoundingClientRect().left]));
  });

  it('breaks what stands on one ladder after the name of the tier', async () => {
    const lines = async (lang: string) =>
      linesOf(inside(await compare(`${western} style="inline-size: 320px"`, lang), '[aria-current]')!);

    expect(await lines('en')).to.deep.equal(['Tier 2:', 'all six']);
    expect(await lines('sq')).to.deep.equal(['Niveli 2:', 'të 6']);
  });

  it('stands mirrored on a page that reads from right to left', async () => {
    const figure = await draw(
      `<div dir="rtl" lang="ar"><tip-region-compare data='${JSON.stringify(history)}'></tip-region-compare></div>`,
    );
    const lefts = [...inside(figure, 'ul li:last-child')!.children].map((one) => one.getBoundingClientRect().left);

    expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
  });

  it('has it all as a table, and as CSV', async () => {
    const figure = await compare('countries="XK HT"');

    expect(tableOf(figure)).to.deep.equal([
      ['Country', 'Tier', 'Note'],
      ['Kosovo', 'Tier 2', 'Confirmed by a second source (a public list of the 2025 placements and RFE/RL).'],
      ['Haiti', 'Special Case', 'One transcription (CIA World Factbook).'],
    ]);
    expect(figure.toCsv()).to.contain('\r\nHaiti,SC,,,One transcription (CIA World Factbook).,');
  });

  for (const [name, attributes, path] of [
    ['a report that the document does not have', 'report="2017"', 'report'],
    ['a country twice', 'countries="XK AL XK"', 'countries[2]'],
    ['no country', 'countries=""', 'countries'],
  ] as const) {
    it(`shows no tier for ${name}`, async () => {
      const figure = await compare(attributes);

      expect([figure.state, figure.error?.path]).to.deep.equal(['error', path]);
      expect(has(figure, 'li, table')).to.equal(false);
      expect(isSeen(figure.querySelector('p'))).to.equal(true);
    });
  }

  for (const [name, attributes] of [
    ['six governments', western],
    ['a Special Case and a gap', 'countries="HT KI"'],
    ['a dark figure', `${western} theme="dark"`],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${name} in ${lang}`, async () => {
        await expect(await compare(attributes, lang)).to.be.accessible();
      });
    }
  }

  it('is accessible with the years', async () => {
    await expect(await compare('', 'en', history)).to.be.accessible();
  });
});

describe('<tip-region-compare> of one report in text much larger than the column', () => {
  it('keeps a name clear of its tier', async () => {
    const figure = await compare('style="font: 32px sans-serif"', 'en', {
      'region-compare': {tiers: {2017: {ME: '2WL', MK: '2', RS: '2WL', AL: '2'}}},
    });
    const rows = [...inside(figure, '.governments')!.children];

    expect(rows).to.have.length(4);
    for (let width = 280; width <= 400; width += 2) {
      figure.style.inlineSize = `${width}px`;
      for (const row of rows) {
        const [name, tier] = [row.firstElementChild!.firstChild!, row.querySelector('.vh')!].map(textBox);
        expect(tier!.top >= name!.bottom - 4 || tier!.left - name!.right >= 4, `${width} px`).to.equal(true);
      }
    }
  });
});

describe('<tip-region-compare> with countries and report alone', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => {
    stub.restore();
  });

  for (const [name, attributes, file, record] of [
    ['the years', 'countries="HT MY" report="2025"', 'data/tiers/reports.json', history],
    ['one report', 'countries="HT XK" report="2025" variant="report"', 'data/tiers/report-2025.json', balkans],
  ] as const) {
    it(`draws ${name} that the package holds`, async () => {
      const figure = await place(`<tip-region-compare lang="en" ${attributes}></tip-region-compare>`);
      await until(() => stub.requests.length, 'it is asked for');
      expect(new URL(stub.requests[0]!.url).origin).to.equal(location.origin);
      stub.to(file).answer(record);
      await figure.settled;

      expect(textIn(figure, '[part~=title]')).to.match(/^One of two governments is not ranked in 2025; the other/);
    });
  }

  for (const [name, record] of [
    ['a section', {countries: ['HT', 'MY'], report: 2025}],
    ['a section as text', {countries: 'HT MY', report: '2025'}],
    ['a record', {report: 2025, 'region-compare': {countries: ['HT', 'MY']}}],
  ] as const) {
    it(`says the same of ${name} in JSON as of attributes, by the child and by the property`, async () => {
      const json = JSON.stringify(record);
      const figure = await place(
        `<tip-region-compare lang="en"><script type="application/json">${json}</script></tip-region-compare><tip-region-compare lang="en"></tip-region-compare>`,
      );
      const other = figure.nextElementSibling as typeof figure;
      other.data = record;
      await until(() => stub.requests.length, 'it is asked for');
      stub.to('data/tiers/reports.json').answer(history);
      await Promise.all([figure.settled, other.settled]);

      for (const one of [figure, other])
        expect(textIn(one, '[part~=title]')).to.match(/^One of two governments is not ranked in 2025; the other/);
      expect(stub.requests).to.have.length(1);
    });
  }

  for (const [name, record] of [
    ['without a report', {countries: ['HT', 'MY']}],
    [
      'with a list of sources, which placements of the package are not of',
      {countries: ['HT'], report: 2025, sources: {}},
    ],
    ['of another figure', {quote: {countries: ['HT'], report: 2025}}],
  ] as const) {
    it(`refuses JSON ${name}`, async () => {
      const figure = await compare('', 'en', record);

      expect([figure.state, figure.error?.code, stub.requests.length]).to.deep.equal(['error', 'schema', 0]);
    });
  }

  it('asks for nothing where the page has the data', async () => {
    const figure = await compare(western);

    expect([figure.state, stub.requests.length]).to.deep.equal(['fresh', 0]);
  });
});
