// A spreadsheet at `src`: read as JSON is, and refused by row and column.

import {expect} from '@open-wc/testing';
import '@tip-figures/country-profile/define.js';
import '@tip-figures/funding-gap/define.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {csvFileUrl, sheetUrl} from '../support/faults-urls.js';
import {draw, place} from '../support/draw.js';
import {stubFetch} from '../support/fetch-stub.js';
import {until} from '../support/until.js';
import {allText, errorLines, tableOf, textIn, type AnyFigure} from '../support/reading.js';

const header = 'figure,section,measure,part,period,value,unit,status,source,note';
const sheet = (...rows: string[]): string => [header, ...rows].join('\n');

const rows = [
  'record,,country,,,XK,,,,',
  'record,,period,,,2016,,,,',
  'record,,source,,,k20,,,,',
  'source,k20,publisher,,,Kosovo 2.0,,,,',
  'source,k20,date,,,2017-06-29,,,,',
  'victim-breakdown,,total,,2016,36,people,potential,,',
  'victim-breakdown,,total,,2015,28,people,potential,,',
  'victim-breakdown,,exploitation,sex-trafficking,,26,people,,,',
  'victim-breakdown,,exploitation,forced-labour,,9,people,,,A remark.',
  'victim-breakdown,,age,child,,50,%,,,',
  'tier-badge,,report,,,2017,,,,',
  'tier-badge,,tier,,,2,,,,',
  'funding-gap,,amounts,,2016,171010,EUR,,,',
];

const record = {
  country: 'XK',
  period: '2016',
  source: 'k20',
  sources: {k20: {publisher: 'Kosovo 2.0', date: '2017-06-29'}},
  'victim-breakdown': {
    total: 36,
    status: 'potential',
    previous: {2015: 28},
    exploitation: {'sex-trafficking': 26, 'forced-labour': {value: 9, note: 'A remark.'}},
    age: {child: '50%'},
  },
  'tier-badge': {report: 2017, tier: '2'},
  'funding-gap': {currency: 'EUR', amounts: {2016: 171010}},
};

const shown = (figure: AnyFigure) => ({
  error: figure.error?.message,
  text: allText(figure),
  table: tableOf(figure),
  csv: figure.toCsv(),
});

const from = (src: string, tag = 'victim-breakdown', more = '') =>
  draw(`<tip-${tag} lang="en" src="${src.replaceAll('&', '&amp;')}" ${more}></tip-${tag}>`);

const fromData = async (tag: string, more = '') => {
  const figure = await place(`<tip-${tag} lang="en" ${more}></tip-${tag}>`);
  figure.data = record;
  await figure.settled;
  return figure;
};

/** The path and message of what a page refuses. */
async function refusalOf(text: string, more = ''): Promise<readonly (string | undefined)[]> {
  let figure: AnyFigure | undefined;
  await errorLines(async () => {
    figure = await from(sheetUrl(text), 'victim-breakdown', more);
  });
  expect(figure?.state).to.equal('error');
  return [figure?.error?.path, figure?.error?.message, figure?.error?.problem?.issue];
}

describe('a figure whose src is a spreadsheet', () => {
  for (const tag of ['victim-breakdown', 'tier-badge', 'funding-gap', 'country-profile']) {
    it(`shows the same as from JSON: tip-${tag}`, async () => {
      const read = shown(await from(sheetUrl(sheet(...rows)), tag));

      expect(read.error).to.equal(undefined);
      expect(read).to.deep.equal(shown(await fromData(tag)));
    });
  }

  it('is told by its media type, else by the end of its path', async () => {
    expect((await from(csvFileUrl(sheet(...rows)))).error).to.equal(undefined);
    await errorLines(async () => {
      const {error} = await from(sheetUrl(sheet(...rows), 'text/plain'));
      expect(error?.code).to.equal('json');
    });
  });

  it('takes one section of several, and attributes before cells', async () => {
    const text = sheet('victim-breakdown,a,total,,,36,,,,', 'victim-breakdown,b,total,,,9,,,,');

    expect(textIn(await from(sheetUrl(text), 'victim-breakdown', 'section="b"'), '.loud')).to.equal('9');
    expect(textIn(await from(sheetUrl(text), 'victim-breakdown', 'total="7"'), '.loud')).to.equal('7');
  });

  it('withholds small counts that the sheet says', async () => {
    const text = sheet(
      'record,,suppressBelow,,,5,,,,',
      'victim-breakdown,,total,,,36,,,,',
      'victim-breakdown,,sex,male,,2,,,,',
    );
    const figure = await from(sheetUrl(text));

    expect(figure.error).to.equal(undefined);
    expect(tableOf(figure).flat().join(' ')).to.contain('withheld');
  });

  it('refuses rows that cannot be read, by row and column', async () => {
    expect(await refusalOf(sheet(...rows, 'victims,,total,,,36,,,,'))).to.deep.equal([
      'row 15, figure',
      'row 15, figure: expected one of record, source, tier-badge, victim-breakdown, funding-gap, sentence-distribution, victims-trend, case-backlog, justice-outcomes, shelter-timeline, accountability-record, key-figure, quote, country-profile, region-compare, got "victims"',
      'not-a-figure',
    ]);
    expect((await refusalOf('a,b\n1,2'))[0]).to.equal('row 1, figure');
    expect((await refusalOf(sheet('victim-breakdown,,total,,,"36,,,,')))[2]).to.equal('open-quote');
  });

  it('refuses what its figure refuses, by row and column', async () => {
    const cases = [
      ['victim-breakdown,,total,,,"1,000",,,,', 'row 2, value', 'with-separators'],
      ['victim-breakdown,,age,child,,18,people,rescued,,', 'row 2, status', 'not-a-choice'],
      ['record,,country,,,UK,,,,', 'row 2, value', 'not-a-country'],
    ] as const;
    for (const [row, path, issue] of cases) {
      expect(await refusalOf(sheet(row, 'victim-breakdown,,previous,,2015,1,,,,'))).to.deep.include.members([
        path,
        issue,
      ]);
    }
    const [path, message] = await refusalOf(sheet('victim-breakdown,,sex,female,,1,,,,'));
    expect([path, message]).to.deep.equal(['row 2, figure', 'row 2, figure: total: missing']);
  });

  it('blames an attribute for its own mistake', async () => {
    expect((await refusalOf(sheet(...rows), 'total="1,000"'))[0]).to.equal('total');
  });

  it('says in the console which columns it does not read', async () => {
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (...line: unknown[]) => void said.push(line.join(' '));
    try {
      await from(sheetUrl('figure,measure,value,remark\nvictim-breakdown,total,36,x'));
    } finally {
      console.warn = warn;
    }
    expect(said.filter((line) => String(line).endsWith('unread columns remark'))).to.have.length(1);
  });

  it('follows newer rows, and keeps the last good ones', async () => {
    const stub = stubFetch();
    const csv = {'content-type': 'text/csv'};
    const titled = (total: string) => sheet(`victim-breakdown,,total,,,${total},,,,`);
    try {
      const figure = await place('<tip-victim-breakdown lang="en" src="/rows"></tip-victim-breakdown>');
      await until(() => stub.requests.length, 'a request');
      stub.to('/rows').answer(titled('36'), 200, csv);
      await figure.settled;
      expect(textIn(figure, '.loud')).to.contain('36');

      for (const [rowsNow, state, expected] of [
        [titled('37'), 'fresh', '37'],
        [titled('many'), 'stale', '37'],
        [titled('38'), 'fresh', '38'],
      ] as const) {
        const before = stub.requests.length;
        figure.reload();
        await until(() => stub.requests.length > before, 'another request');
        stub.to('/rows').answer(rowsNow, 200, csv);
        await figure.settled;
        await until(() => figure.state === state, state);
        expect(textIn(figure, '.loud')).to.contain(expected);
      }
      expect(figure.error).to.equal(undefined);
    } finally {
      stub.restore();
    }
  });
});
