// What a live figure follows stays the same figure, and readers are told where its number changed without a word why.

import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {cellsOf} from '../support/csv-cells.js';
import {place} from '../support/draw.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {fakePage, type FakePage} from '../support/page.js';
import {allText, errorLines, inside, textIn, type AnyFigure} from '../support/reading.js';

const record = (total: number, more: object = {}) => ({
  country: 'XK',
  period: '2016',
  asOf: '2026-03-01',
  ...more,
  'victim-breakdown': {total},
});
const changed = 'Changed 12 March 2026, no reason given.';

describe('a figure that follows a document', () => {
  let stub: FetchStub;
  let page: FakePage;
  let figure: AnyFigure;

  const shown = () => [figure.state, textIn(figure, '.loud'), figure.error?.path];
  const begin = async (first: unknown, attributes = 'refresh="60"') => {
    figure = await place(`<tip-victim-breakdown lang="en" src="/record.json" ${attributes}></tip-victim-breakdown>`);
    await figure.updateComplete;
    stub.to('record.json').answer(first);
    await figure.settled;
  };
  const bring = async (body: unknown, headers?: Record<string, string>) => {
    const before = stub.requests.length;
    for (let waited = 0; stub.requests.length === before && waited < 400; waited += 1) {
      await page.clock.tickAsync(5_000);
    }
    stub.to('record.json').answer(body, 200, headers);
    for (let turn = 0; turn < 10; turn += 1) await page.clock.tickAsync(0);
    await figure.updateComplete;
  };
  beforeEach(() => {
    stub = stubFetch();
    page = fakePage();
  });
  afterEach(() => {
    page.restore();
    stub.restore();
  });

  it('lets the right document follow one of a day that lies ahead', async () => {
    await begin(record(36));
    await bring(record(37, {asOf: '2099-01-01'}));
    expect(shown()).to.deep.equal(['fresh', '37', undefined]);

    await bring(record(38));
    expect(shown()).to.deep.equal(['fresh', '38', undefined]);
  });

  it('believes the server rather than its own clock, which may be of any day', async () => {
    await begin(record(36));
    await bring(record(37, {asOf: '2026-06-01'}));
    const headers = {date: 'Mon, 01 Jun 2026 09:00:00 GMT'};
    await errorLines(async () => {
      await bring(record(38, {asOf: '2026-05-31'}), headers);
      await bring(record(38, {asOf: '2026-05-31'}), headers);
    });

    expect(shown()).to.deep.equal(['stale', '37', 'asOf']);
  });

  for (const [what, next, path] of [
    ['another country', record(41, {country: 'RS'}), 'country'],
    ['an earlier period', record(41, {period: '2015'}), 'period'],
    ['another section', {...record(41), 'victim-breakdown': [{id: 'other', total: 41}]}, 'id'],
  ] as const) {
    it(`does not take ${what} for a newer document, when it looks or is reloaded`, async () => {
      await begin(record(36));
      await errorLines(async () => {
        await bring(next);
        await bring(next);
      });
      expect(shown()).to.deep.equal(['stale', '36', path]);

      figure.remove();
      await begin(record(36), '');
      await errorLines(async () => {
        figure.reload();
        await figure.updateComplete;
        stub.to('record.json').answer(next);
        await figure.settled;
      });
      expect(shown()).to.deep.equal(['stale', '36', path]);
    });
  }

  it('does not go back behind a correction', async () => {
    const corrections = [{date: '2026-03-10', path: 'victim-breakdown.total', was: 35, now: 36}];
    await begin(record(36, {corrections}));
    await errorLines(async () => {
      await bring(record(35));
      await bring(record(35));
    });

    expect(shown()).to.deep.equal(['stale', '36', 'victim-breakdown.total']);
  });

  it('says of a number that changed without a correction that nobody said why, until somebody does', async () => {
    await begin(record(36));
    await bring(record(37));
    expect(shown()).to.deep.equal(['fresh', '37', undefined]);
    expect(textIn(figure, '.remark')).to.include(changed);
    expect(figure.toCsv()).to.include(changed);

    await bring({...record(37), report: 2017});
    expect(textIn(figure, '.remark')).to.include(changed);

    const corrections = [{date: '2026-03-11', path: 'victim-breakdown.total', was: 36, now: 37}];
    await bring(record(37, {corrections}));
    expect(textIn(figure, '.remark')).to.equal('Corrected 11 March 2026: was 36');
    expect(allText(figure)).not.to.include('Changed');
  });

  it('says so in the CSV of the number that changed alone, also when others are looked for again', async () => {
    const two = (total: number, child: number) => ({
      ...record(total),
      'victim-breakdown': {total, age: {child, adult: 20}},
    });
    await begin(two(36, 10));
    await bring(two(36, 11));
    await bring({...two(36, 11), report: 2017});
    const notes = cellsOf(figure.toCsv()).slice(1);

    expect(notes.map(([label, , , , note]) => [label, note])).to.deep.equal([
      ['Victims identified', ''],
      ['adults', ''],
      ['children', changed],
    ]);
  });

  it('says nothing of a later period, whose number is another', async () => {
    await begin(record(36));
    await bring(record(41, {period: '2017', asOf: '2026-03-10'}));

    expect(shown()).to.deep.equal(['fresh', '41', undefined]);
    expect(allText(figure)).not.to.include('Changed');
  });

  it('says it in a compact figure and in a line of text', async () => {
    await begin(record(36), 'refresh="60" size="compact"');
    await bring(record(37));
    expect(textIn(figure, '.remark')).to.include(changed);

    figure = await place('<tip-tier-badge lang="sq" size="inline" src="/tier.json"></tip-tier-badge>');
    await figure.updateComplete;
    const tier = (one: string) => ({country: 'XK', report: 2017, 'tier-badge': {tier: one}});
    stub.to('tier.json').answer(tier('2'));
    await figure.settled;
    figure.reload();
    await figure.updateComplete;
    stub.to('tier.json').answer(tier('3'));
    await figure.settled;
    expect(inside(figure, '.late')?.title).to.equal('Ndryshuar më 12 mars 2026, pa dhënë arsye.');
  });
});
