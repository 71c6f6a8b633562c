import {expect} from '@open-wc/testing';
import '@tip-figures/region-compare/define.js';
import {draw, place} from '../support/draw.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {aboutIn, has, inside, isSeen, linesOf, plain, tableOf, textIn, textsIn, listed} from '../support/reading.js';
import {balkans} from '../support/tiers.js';
import {until} from '../support/until.js';

const compare = (attributes: string, lang = 'en', record: object = balkans) =>
  draw(
    `<tip-region-compare lang="${lang}" ${attributes}><p>fallback</p><script type="application/json">${JSON.stringify(record)}</script></tip-region-compare>`,
  );

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
  it('draws one ladder where all are on the same tier of one report, and names them below it', async () => {
    const figure = await compare(western);

    expect(textIn(figure, '[part~=title]')).to.equal('All 6 governments: Tier 2, 2025');
    expect(textsIn(figure, 'ol li')).to.deep.equal(['Tier 1', 'Tier 2', 'Watch List', 'Tier 3']);
    expect(textIn(figure, '[aria-current]')).to.equal('Tier 2');
    // The tiers that they are not on are not heard.
    expect(inside(figure, 'ol')!.ariaHidden).to.equal('true');
    expect(inside(figure, '[role=img]')!.ariaLabel).to.equal('Tier 2');
    expect(textsIn(figure, '.names li')).to.deep.equal([
      'Albania',
      'Bosnia and Herzegovina',
      'Kosovo',
      'Montenegro',
      'North Macedonia',
      'Serbia',
    ]);
    expect(textsIn(figure, '[part=caveat]')).to.deep.equal(['A tier rates government effort, not prevalence.']);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('lists the governments of one report below the names of their tiers, and has no empty group', async () => {
    const figure = await compare('countries="HT XK KI"');
    const names = (list: Element) => textIn(figure, `#${list.getAttribute('aria-labelledby')!}`);

    expect(
      [...figure.shadowRoot!.querySelectorAll('.names')].map((list) => [names(list), plain(list.textContent)]),
    ).to.deep.equal([
      ['Tier 2', 'Kosovo'],
      ['Special Case', 'Haiti'],
      ['No tier in these data', 'Kiribati'],
    ]);
    expect(textsIn(await compare('countries="HT XK"'), '.tier')).to.deep.equal(['Tier 2', 'Special Case']);
  });

  it('draws the years of each government on four levels below its tier of today, Tier 1 first', async () => {
    const figure = await compare('', 'en', history);
    const rows = [...figure.shadowRoot!.querySelectorAll('.group .row')].map((row) => [
      plain(row.firstElementChild!.textContent),
      ...[...row.querySelectorAll<HTMLElement>('i')].map(
        ({className, style}) => `${plain(className)} ${style.gridArea}`,
      ),
    ]);

    expect(textsIn(figure, '.tier')).to.deep.equal(['Tier 1', 'Tier 2', 'Watch List', 'Special Case']);
    expect(rows).to.deep.equal([
      ['Libya', 'run tSC 5 / 1 / auto / span 24', 'run t1 now 1 / 25 / auto / span 1'],
      ['Malaysia', 'run t2 now 2 / 1 / auto / span 25'],
      ['Bosnia and Herzegovina', 'run gap 5 / 1 / auto / span 24', 'run t2WL now 3 / 25 / auto / span 1'],
      [
        'Haiti',
        'run t3 4 / 1 / auto / span 4',
        'run t2WL 3 / 5 / auto / span 20',
        'run tSC now 5 / 25 / auto / span 1',
      ],
    ]);
    expect(inside(figure, '[role=img]')!.ariaLabel).to.equal(listed(figure));
  });

  const burma = {
    'region-compare': {
      tiers: Object.fromEntries(
        Array.from({length: 25}, (_, index) => [
          2001 + index,
          {MM: index > 10 && index < 17 ? '2WL' : '3', TH: index > 8 && index < 17 ? '2WL' : '2'},
        ]),
      ),
    },
  };

  it('names the steps at their heights in its head, and the Special Case where there is one', async () => {
    const figure = await compare('', 'en', burma);
    const tops = [...figure.shadowRoot!.querySelectorAll('.stair .run')].map((one) => one.getBoundingClientRect().top);

    expect(textsIn(figure, '.stair span')).to.deep.equal(['Tier 1', 'Tier 2', 'Watch List', 'Tier 3']);
    expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
    expect(textsIn(await compare('', 'en', history), '.stair span').at(-1)).to.equal('Special Case');
  });

  it('has steps of 9 px in rows of 44, of 8 px in rows of 38 where there is little room, and dots in a row of their own', async () => {
    const figure = (await compare('', 'en', history)) as HTMLElement;
    for (const [width, step, height] of [
      [680, 9, 44],
      [320, 8, 38],
    ] as const) {
      figure.style.inlineSize = `${width}px`;
      const strip = figure.shadowRoot!.querySelectorAll('.group .strip')[2]!;
      const [dotted, watch] = [...strip.querySelectorAll('.run')].map((one) => one.getBoundingClientRect());
      const {top, bottom, height: own} = strip.getBoundingClientRect();

      expect([own, watch!.top - top, watch!.height]).to.deep.equal([height, 2 * step, step]);
      expect([dotted!.top >= top + 4 * step, dotted!.bottom <= bottom]).to.deep.equal([true, true]);
    }
  });

  it('names years every six where there is room, every twelve else, and the last', async () => {
    const figure = (await compare('', 'en', burma)) as HTMLElement;
    const named = (width: number) => {
      figure.style.inlineSize = `${width}px`;
      return [...figure.shadowRoot!.querySelectorAll('.head .strip span')]
        .filter(isSeen)
        .map(({textContent}) => textContent);
    };

    expect(named(680)).to.deep.equal(['2001', '2007', '2013', '2019', '2025']);
    expect(named(320)).to.deep.equal(['2001', '2013', '2025']);
  });

  it('draws the tier of another source dashed at its level', async () => {
    const tiers = {2024: {XK: '2'}, 2025: {XK: {tier: '2', confidence: 'conflict', other: '3'}, AL: '3'}};
    const figure = await compare('', 'en', {'region-compare': {tiers}});

    expect(inside(figure, '.run.other')!.style.gridArea).to.equal('4 / 2');
    expect(getComputedStyle(inside(figure, '.run.other')!).borderTopStyle).to.equal('dashed');
  });

  it('highlights a government and ties a note to one of its years', async () => {
    const figure = await compare('highlight="TH" annotation="TH/2012: ten years"', 'en', burma);

    expect(textIn(figure, '.row.lit')).to.match(/^Thailand/);
    expect(figure.shadowRoot!.querySelectorAll('.run.lit')).to.have.length(3);
    expect(textsIn(figure, '[part=note]')).to.deep.equal(['ten years']);
    expect(inside(figure, '[role=img]')!.ariaLabel).to.match(/ten years$/);
    const report = await compare('countries="HT XK" highlight="HT" annotation="HT: again"');
    expect([textIn(report, '.lit'), textIn(report, '[part=note]')]).to.deep.equal(['Haiti again', 'again']);
  });

  it('draws of many governments the first of each tier where there is little room', async () => {
    const tiers = {FR: '1', ES: '1', PL: '1', NL: '1', BE: '1', CY: '1', DE: '2', IT: '2', HU: '2', BG: '2WL'};
    const figure = await compare('size="compact"', 'en', {'region-compare': {tiers: {2024: tiers, 2025: tiers}}});

    expect(textsIn(figure, '.group .row > span:first-child')).to.deep.equal([
      'Belgium',
      'Cyprus',
      'Germany',
      'Hungary',
      'Bulgaria',
    ]);
    expect([textIn(figure, '[part~=title]'), textIn(figure, '.rest')]).to.deep.equal([
      'Tiers of 10 governments, 2024–2025',
      '5 more',
    ]);
  });

  const changes = {
    'region-compare': {
      tiers: {
        2023: {SI: '1', MY: '2', TH: '2', ID: '2'},
        2024: {SI: '2', MY: '2WL', TH: '2', ID: '2'},
        2025: {SI: '1', MY: '2', TH: '2WL', ID: '2'},
      },
    },
  };
  const moved = (attributes = '', lang = 'en') => compare(`only="moved" ${attributes}`, lang, changes);

  it('draws those that moved, the tiers once a group, and frames the report in ink', async () => {
    const figure = await moved();

    expect(textsIn(figure, '.moves .head b')).to.deep.equal(['2 up', '1 down']);
    expect(textsIn(figure, '.tier')).to.deep.equal(['Tier 2 Tier 1', 'Watch List Tier 2', 'Tier 2 Watch List']);
    expect(textsIn(figure, '.group .row > span:first-child')).to.deep.equal(['Slovenia', 'Malaysia', 'Thailand']);
    expect(textsIn(figure, '.head .strip')).to.deep.equal(['20232025', '20232025']);
    const last = [...figure.shadowRoot!.querySelectorAll('.strip .run.now')].map((run) => getComputedStyle(run));
    expect(last.map(({borderTopWidth}) => borderTopWidth)).to.deep.equal(['2px', '2px', '2px']);
    expect(inside(figure, '[role=img]')!.ariaLabel).to.equal(listed(figure));
    expect(tableOf(figure)).to.have.length(9);
    await expect(figure).to.be.accessible();
  });

  it('has those up beside those down where there is room, and below them else', async () => {
    const figure = await moved();
    const tops = () =>
      [...inside(figure, '.moves')!.children].map((one) => Math.round(one.getBoundingClientRect().top));
    figure.style.inlineSize = '680px';
    const [up, down] = tops();
    expect(up).to.equal(down);
    figure.style.inlineSize = '320px';
    const [first, second] = tops();

    expect(first).to.be.below(second!);
  });

  it('lists the names of those up and of those down in the compact form', async () => {
    const figure = await moved('size="compact"');

    expect(textsIn(figure, '.head')).to.deep.equal(['2 up', '1 down']);
    expect(textsIn(figure, '.names li')).to.deep.equal(['Slovenia', 'Malaysia', 'Thailand']);
    await expect(figure).to.be.accessible();
  });

  it('says that none of them moved, and that the report before is not there', async () => {
    const none = await moved('countries="ID"');
    expect([textIn(none, '[part~=title]'), ...textsIn(none, '.head')]).to.deep.equal([
      'Tier changes, 0 of 1 government, 2024–2025',
      '0 up',
      '0 down',
    ]);
    const first = await moved('report="2023"');

    expect([first.state, first.error?.path, has(first, '.moves')]).to.deep.equal(['error', 'tiers["2022"]', false]);
  });

  for (const lang of ['en', 'sq']) {
    it(`holds all inside, each word whole, at any width and size of text in ${lang}`, async () => {
      const figures = [
        await compare('', lang, history),
        await compare('', lang, burma),
        await compare('countries="HT XK KI BA"', lang),
        await moved('', lang),
      ];
      for (const figure of figures as HTMLElement[]) {
        for (const width of [280, 320, 420, 560, 680, 760]) {
          for (let size = 16; size <= 32; size += 8) {
            Object.assign(figure.style, {inlineSize: `${width}px`, fontSize: `${size}px`});
            expect(inside(figure, 'figure')!.scrollWidth, `${width} ${size}`).to.be.at.most(width + 1);
            for (const one of figure.shadowRoot!.querySelectorAll('.tier b, .row > span:first-child, .names li')) {
              expect(linesOf(one).join(' ').replace('- ', '-'), `${width} ${size}`).to.equal(plain(one.textContent));
            }
          }
        }
      }
    });
  }

  it('stands mirrored on a page that reads from right to left', async () => {
    const figure = await draw(
      `<div dir="rtl" lang="ar"><tip-region-compare data='${JSON.stringify(history)}'></tip-region-compare></div>`,
    );
    const lefts = [...inside(figure, '.group .row')!.children].map((one) => one.getBoundingClientRect().left);

    expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
  });

  it('has it all as a table, and as CSV', async () => {
    const figure = await compare('countries="XK HT"');

    expect(tableOf(figure)).to.deep.equal([
      ['Country', 'Tier'],
      ['Kosovo', 'Tier 2'],
      ['Haiti', 'Special Case'],
    ]);
    expect(aboutIn(figure, 'Notes')).to.deep.equal([
      'Kosovo: confirmed by a second source (a public list of the 2025 placements and RFE/RL)',
      'Haiti: one transcription (CIA World Factbook)',
    ]);
    expect(figure.toCsv()).to.contain('\r\nHaiti,SC,,,one transcription (CIA World Factbook),');
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

      expect(textIn(figure, '[part~=title]')).to.match(/^Tiers of 2 governments, /);
    });
  }

  it('draws those of all governments that moved from the reports that the package holds', async () => {
    const figure = await place(
      '<tip-region-compare lang="en" countries="all" report="2025" only="moved"></tip-region-compare>',
    );
    await until(() => stub.requests.length, 'it is asked for');
    stub.to('data/tiers/reports.json').answer(history);
    await figure.settled;

    expect(textIn(figure, '[part~=title]')).to.equal('Tier changes, 2 of 3 governments, 2024–2025');
  });

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

      for (const one of [figure, other]) expect(textIn(one, '[part~=title]')).to.match(/^Tiers of 2 governments, /);
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
