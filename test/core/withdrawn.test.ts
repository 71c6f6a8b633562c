// A figure whose section was withdrawn gives no number, whatever the page has beside it.

import {expect} from '@open-wc/testing';
import type {VictimBreakdownElement} from '@tip-figures/victim-breakdown/victim-breakdown.js';
import {draw, place} from '../support/draw.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {fakePage, type FakePage} from '../support/page.js';
import {presences} from '@tip-figures/core/figure.js';
import {allText, errorLines, has, inside, plain, textIn, type AnyFigure} from '../support/reading.js';
import {figureNames, sampleOf} from '../support/samples.js';

const day = {withdrawn: '2026-11-30', reason: 'error'};
const by = 'https://example.org/new';
const said = 'Withdrawn 30 November 2026';
const urlOf = (document: unknown) =>
  `data:application/json,${encodeURIComponent(JSON.stringify(document))}`.replaceAll("'", '%27');
const childOf = (document: unknown) => `<script type="application/json">${JSON.stringify(document)}</script>`;

/** All that a reader is given: in the figure, and in the children where the figure shows them. */
const seen = (figure: AnyFigure) => (has(figure, 'slot') ? 'children' : allText(figure));

describe('a figure that was withdrawn', () => {
  for (const name of figureNames) {
    for (const size of presences) {
      it(`says only that: ${name}, ${size}`, async () => {
        const record = {country: 'XK', [name]: {...day, by, id: 'one'}};
        const figure = await draw(
          `<tip-${name} lang="en" size="${size}" src='${urlOf(record)}'>${childOf(sampleOf(name))}There were 36.</tip-${name}>`,
        );
        figure.data = sampleOf(name);
        await figure.settled;

        expect([figure.state, figure.error, figure.summary]).to.deep.equal(['withdrawn', undefined, said]);
        expect(seen(figure)).to.include(said);
        expect(inside(figure, 'a')?.getAttribute('href')).to.equal(by);
        expect(seen(figure).replace(said, '')).not.to.match(/\d/);
        expect(figure.toCsv().trim().split('\r\n')).to.have.lengthOf(1);
        expect(
          plain(await figure.toHtml())
            .replaceAll(said, '')
            .replaceAll(/<[^>]*>/g, ''),
        ).not.to.match(/\d/);
      });
    }
  }

  const ways: readonly (readonly [string, string, ((figure: AnyFigure) => void)?])[] = [
    ['at src', `src='${urlOf({'victim-breakdown': day})}'`],
    ['at src alone', `src='${urlOf(day)}'`],
    ['at src, its id asked for', `section="potential" src='${urlOf({'victim-breakdown': day})}'`],
    [
      'in a list, asked for',
      `section="b" src='${urlOf({
        'victim-breakdown': [
          {id: 'a', total: 2},
          {id: 'b', ...day},
        ],
      })}'`,
    ],
    [
      'at src, pinned',
      `pinned="2026-01-01" src='${urlOf({'victim-breakdown': day, corrections: [{date: '2026-02-01', path: 'victim-breakdown.total', was: 35, now: 36}]})}'`,
    ],
    ['at src, small counts withheld', `suppress-below="5" src='${urlOf({'victim-breakdown': day, suppressBelow: 5})}'`],
    ['at src, with its number still there', `src='${urlOf({'victim-breakdown': {...day, total: 36}})}'`],
    ['in data', '', (figure) => (figure.data = {'victim-breakdown': day})],
    ['by a day that cannot be read', `src='${urlOf({'victim-breakdown': {withdrawn: true}})}'`],
  ];
  for (const [way, attributes, then] of ways) {
    it(`gives no number of attributes and children: ${way}`, async () => {
      const figure = await place(
        `<tip-victim-breakdown lang="en" total="36" sex="female: 32" heading="36 victims" subheading="Of 36" ${attributes}>There were 36.</tip-victim-breakdown>`,
      );
      then?.(figure);
      await figure.settled;

      expect([figure.state, seen(figure).replace(said, ''), figure.summary.slice(0, 9)]).to.deep.equal([
        'withdrawn',
        way.startsWith('by') ? 'Victims of trafficking Withdrawn' : 'Victims of trafficking ',
        'Withdrawn',
      ]);
    });
  }

  it('is one by a child too, and has the place and the address of its source', async () => {
    const record = {
      country: 'XK',
      sources: {a: {publisher: 'A', title: '36 victims', url: 'https://example.org/a'}},
      source: 'a',
      'victim-breakdown': day,
    };
    const figure = await draw(`<tip-victim-breakdown lang="sq" total="36">${childOf(record)}</tip-victim-breakdown>`);

    expect(allText(figure)).to.match(/Kosovë.* Tërhequr më 30 nëntor 2026 Lexojeni te burimi$/);
    expect(inside(figure, 'a')?.getAttribute('href')).to.equal('https://example.org/a');
  });

  it('is not another of the list', async () => {
    const list = [
      {id: 'a', ...day},
      {id: 'b', total: 2},
    ];
    const figure = await draw(
      `<tip-victim-breakdown lang="en" section="b" src='${urlOf({'victim-breakdown': list})}'></tip-victim-breakdown>`,
    );

    expect([figure.state, textIn(figure, '.loud')]).to.deep.equal(['fresh', '2']);
  });

  it('says it in its pictures, without a number', async () => {
    const figure = await draw(
      `<tip-victim-breakdown lang="en" total="36" heading="36 victims" src='${urlOf({'victim-breakdown': day})}'></tip-victim-breakdown>`,
    );
    for (const card of ['figure', 'wide', 'tall'] as const) {
      const svg = await (figure as unknown as VictimBreakdownElement).toSvg({card});
      const words = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.textContent;
      expect(words).to.include(said);
      expect(words.replaceAll(said, '')).not.to.match(/\d/);
    }
  });

  it('follows no address but of the web', async () => {
    const figure = await draw(
      `<tip-victim-breakdown lang="en" src='${urlOf({'victim-breakdown': {...day, by: 'javascript:alert(1)'}})}'></tip-victim-breakdown>`,
    );

    expect([figure.state, has(figure, 'a')]).to.deep.equal(['withdrawn', false]);
  });
});

describe('a profile of which a part was withdrawn', () => {
  const parts = {'tier-badge': {tier: '2', report: 2017}, 'victim-breakdown': {total: 36}};

  it('shows nothing of that part', async () => {
    const record = {
      country: 'XK',
      ...parts,
      'victim-breakdown': day,
      corrections: [{date: '2026-02-01', path: 'victim-breakdown.total', was: 35, now: 36}],
    };
    const figure = await draw(
      `<tip-country-profile lang="en" src='${urlOf(record)}'>${childOf({'victim-breakdown': {total: 36}})}</tip-country-profile>`,
    );

    expect([figure.state, /36|35|victims/i.test(allText(figure) + figure.toCsv())]).to.deep.equal(['fresh', false]);
    expect(allText(figure)).to.include('Tier 2');
  });

  it('is withdrawn where nothing else is left of it', async () => {
    const record = {country: 'XK', 'victim-breakdown': day, 'tier-badge': {...day, withdrawn: '2026-11-28'}};
    const figure = await draw(`<tip-country-profile lang="en" src='${urlOf(record)}'>Tier 2</tip-country-profile>`);

    expect([figure.state, figure.summary, seen(figure)]).to.deep.equal([
      'withdrawn',
      said,
      `Kosovo: trafficking record in figures ${said}`,
    ]);
  });
});

describe('a live figure that is withdrawn', () => {
  let stub: FetchStub;
  let page: FakePage;
  let figure: AnyFigure;
  const told: string[] = [];
  const bring = async (body: unknown) => {
    const before = stub.requests.length;
    for (let waited = 0; stub.requests.length === before && waited < 400; waited += 1) {
      await page.clock.tickAsync(5_000);
    }
    stub.to('record.json').answer(body);
    for (let turn = 0; turn < 20; turn += 1) await page.clock.tickAsync(0);
    await figure.updateComplete;
  };
  before(async () => {
    stub = stubFetch();
    page = fakePage('2026-12-02T09:00:00');
    // Not a fixture, which would be taken away after each test.
    const box = document.createElement('div');
    box.innerHTML =
      '<tip-victim-breakdown lang="en" announce="polite" refresh="60" src="/record.json">36</tip-victim-breakdown>';
    figure = box.firstElementChild as AnyFigure;
    document.body.append(box);
    for (const kind of ['tip-load', 'tip-update', 'tip-stale', 'tip-error']) {
      figure.addEventListener(kind, () => told.push(kind));
    }
    await figure.updateComplete;
    stub.to('record.json').answer({'victim-breakdown': {total: 36, asOf: '2026-11-01'}});
    await figure.settled;
    while (!textIn(figure, '.live')) await page.clock.tickAsync(16);
    told.length = 0;
  });
  after(() => {
    figure.parentElement?.remove();
    page.restore();
    stub.restore();
  });

  it('loses its number while it is open, and says so', async () => {
    await bring({'victim-breakdown': day});

    expect([figure.state, told, seen(figure)]).to.deep.equal([
      'withdrawn',
      ['tip-update'],
      `Victims of trafficking ${said} ${said}`,
    ]);
    expect(textIn(figure, '.status')).to.equal(said);
  });

  it('stays so while nothing can be had', async () => {
    await page.clock.tickAsync(70_000);
    await errorLines(async () => {
      stub.to('record.json').fail();
      await page.clock.tickAsync(300_000);
    });
    expect([figure.state, has(figure, 'slot')]).to.deep.equal(['withdrawn', false]);
  });

  it('does not come back with the number from before, and does with a later one', async () => {
    await errorLines(() => bring({'victim-breakdown': {total: 36, asOf: '2026-11-01'}}));
    expect([figure.state, has(figure, 'slot')]).to.deep.equal(['withdrawn', false]);

    await bring({'victim-breakdown': {total: 37, asOf: '2026-12-01'}});
    expect([figure.state, textIn(figure, '.loud')]).to.deep.equal(['fresh', '37']);
  });
});
