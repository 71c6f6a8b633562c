// The placements of packages/tiers: that they are whole, and that all of them come out.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {tierDocuments, writeTiers} from '../../scripts/tiers/write-tiers.mjs';

const {balkans, checkDocument, congo, kiribati, kosovo, parseCsv, readPlacements, zambia} = await loadSource({
  './test/support/tiers.ts': ['balkans', 'congo', 'kiribati', 'kosovo', 'zambia'],
  '@tip-figures/cli/json/check-document.js': ['checkDocument'],
  '@tip-figures/record/csv/parse-csv.js': ['parseCsv'],
  '@tip-figures/tiers/read-placements.js': ['readPlacements'],
});

const documents = await tierDocuments();
const table = readFileSync(new URL('../../packages/tiers/data/placements.csv', import.meta.url), 'utf8');
const [, ...rows] = parseCsv(table).map(([iso2, , , year, tier]) => ({iso2, year, tier}));
const tierOf = (code, year) =>
  documents[`${code}.json`]['tier-badge'].history.find(({report}) => report === year)?.tier;
const inReport = (code, year) => documents[`report-${year}.json`]['region-compare'].tiers[year][code]?.tier;

describe('the placements', () => {
  it('are 4,216, and each comes out once by country and once by report', () => {
    assert.equal(rows.length, 4216);
    for (const {iso2, year, tier} of rows) {
      assert.equal(tierOf(iso2, Number(year)), tier, `${iso2} ${year}`);
      assert.equal(inReport(iso2, Number(year)), tier, `${iso2} ${year}`);
    }
    const histories = Object.values(documents).flatMap((document) => document['tier-badge']?.history ?? []);
    assert.equal(histories.length, 4216);
  });

  it('come out once more in the document of all reports', () => {
    for (const [year, tiers] of Object.entries(documents['reports.json']['region-compare'].tiers)) {
      assert.deepEqual(tiers, documents[`report-${year}.json`]['region-compare'].tiers[year]);
    }
    assert.ok(JSON.stringify(documents['reports.json']).length < 1_000_000, 'a figure reads it');
  });

  it('say that Swaziland was reassessed within the year', () => {
    const [entry] = documents['SZ.json']['tier-badge'].history.filter(({report}) => report === 2009);
    assert.match(entry.note.en, /reassessed to the Watch List in September 2009/);
    assert.match(entry.note.sq, /Lista e Vëzhgimit në shtator 2009/);
  });

  it('are as many a report as their README says', () => {
    const count = (year) => Object.keys(documents[`report-${year}.json`]['region-compare'].tiers[year]).length;
    const counts = Object.fromEntries(Array.from({length: 25}, (_, index) => [2001 + index, count(2001 + index)]));
    const many = (years, number) => Object.fromEntries(years.map((year) => [year, number]));
    assert.deepEqual(counts, {
      ...{2001: 79, 2002: 87, 2003: 119, 2004: 138, 2005: 150, 2006: 157, 2007: 162, 2008: 166, 2009: 175},
      ...{2010: 177, 2011: 183, ...many([2012, 2013, 2014], 186), ...many([2015, 2016], 188)},
      ...many([2017, 2018, 2019], 187),
      ...many([2020, 2021, 2022, 2023, 2024, 2025], 188),
    });
  });

  for (const [year, totals] of [
    [2016, '36/78/44/27/3'],
    [2017, '36/80/45/23/3'],
    [2018, '39/80/42/22/4'],
    [2019, '33/92/38/21/3'],
  ]) {
    it(`have ${totals} in the tiers of ${year}`, () => {
      const tiers = Object.values(documents[`report-${year}.json`]['region-compare'].tiers[year]);
      const found = ['1', '2', '2WL', '3', 'SC'].map((tier) => tiers.filter((one) => one.tier === tier).length);
      assert.equal(found.join('/'), totals);
    });
  }

  for (const [name, code, tiers] of [
    [
      'Serbia was on the Watch List from 2022 to 2024',
      'RS',
      {2021: '2', 2022: '2WL', 2023: '2WL', 2024: '2WL', 2025: '2'},
    ],
    ['North Macedonia fell from Tier 1 after 2015', 'MK', {2015: '1', 2016: '2', 2020: '2', 2025: '2'}],
    ['South Korea fell from Tier 1 in 2022', 'KR', {2021: '1', 2022: '2', 2023: '2', 2024: '1'}],
    [
      'the Republic of the Congo was on the Watch List in 2023',
      'CG',
      {2019: '2WL', 2022: '2', 2023: '2WL', 2024: '2WL'},
    ],
    ['the Democratic Republic of the Congo was not', 'CD', {2019: '3', 2022: '2WL', 2023: '2', 2024: '2'}],
    ['Kosovo came in 2009, on Tier 2', 'XK', {2008: undefined, 2009: '2', 2017: '2', 2025: '2'}],
    ['the Netherlands Antilles ended in 2010', 'AN', {2009: '2WL', 2010: '2', 2011: undefined}],
  ]) {
    it(`say that ${name}`, () => {
      for (const [year, tier] of Object.entries(tiers))
        assert.equal(tierOf(code, Number(year)), tier, `${code} ${year}`);
    });
  }

  it('keep the other value where sources disagree', () => {
    const others = Object.values(documents).flatMap(({country, 'tier-badge': badge}) =>
      (badge?.history ?? [])
        .filter(({other}) => other)
        .map((one) => `${country} ${one.report} ${one.tier} ${one.other}`),
    );
    assert.deepEqual(others.sort(), ['BB 2010 2 2WL', 'GM 2017 2WL 3', 'LU 2011 2 1', 'SX 2018 SC 1', 'ZM 2010 2WL 2']);
  });

  it('say what each rests on, and name a source wherever there is one', () => {
    for (const [file, document] of Object.entries(documents)) {
      for (const {report, confidence, source} of document['tier-badge']?.history ?? []) {
        assert.ok(confidence, `${file} ${report}`);
        assert.equal(source === undefined, confidence === 'derived', `${file} ${report}`);
      }
    }
  });

  it('name whose words they are, with address and date: all reports as of the newest, one report as of its own', () => {
    const of = (file) => {
      const {asOf, source, sources} = documents[file];
      const {title, date, url} = sources[source];
      return [title.en, date, asOf, url];
    };
    const all = 'Trafficking in Persons Reports';
    const url = 'https://www.state.gov/trafficking-in-persons-report/';
    assert.deepEqual(of('XK.json'), [all, '2001/2025', '2025-09-29', url]);
    assert.deepEqual(of('reports.json'), [all, '2001/2025', '2025-09-29', url]);
    assert.deepEqual(of('report-2019.json'), ['Trafficking in Persons Report 2019', '2019', '2019', url]);
    assert.deepEqual(of('report-2025.json').slice(0, 2), ['Trafficking in Persons Report 2025', '2025-09-29']);
  });

  it('make documents in which the command finds no mistake', () => {
    for (const [file, document] of Object.entries(documents)) {
      const problems = checkDocument(JSON.stringify(document), file)
        // What the sources of single rows are, no more is known of; and 188 countries are for `countries` to pick from.
        .filter(({rule, message}) => rule !== 'sources' && !/^expected 1 to 30 countries/.test(message));
      assert.deepEqual(problems, [], file);
    }
  });

  it('are those of the tests', () => {
    assert.deepEqual(
      [kosovo, kiribati, zambia, congo],
      ['XK', 'KI', 'ZM', 'CG'].map((code) => documents[`${code}.json`]),
    );
    const {tiers} = documents['report-2025.json']['region-compare'];
    for (const [code, placement] of Object.entries(balkans['region-compare'].tiers[2025])) {
      assert.deepEqual(placement, tiers[2025][code]);
    }
  });

  it('are written as files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tip-figures-tiers-'));
    try {
      await writeTiers(folder);
      assert.deepEqual((await readdir(join(folder, 'data/tiers'))).sort(), Object.keys(documents).sort());
      assert.deepEqual(JSON.parse(await readFile(join(folder, 'data/tiers/XK.json'), 'utf8')), documents['XK.json']);
    } finally {
      await rm(folder, {recursive: true});
    }
  });
});

describe('the table of placements', () => {
  const header = 'iso2,iso3,country,year,tier,confidence,sources,conflict_detail';
  const known = {
    countries: {AL: {iso3: 'ALB'}, XK: {iso3: 'XKX'}, AN: {iso3: 'ANT', until: 2010}},
    sources: {A: {publisher: 'A'}},
    notes: [],
  };
  const others = Object.fromEntries([2001, 2010, 2025].map((year) => [year, {rows: 0}]));
  const read = (...lines) => readAs({rows: lines.length}, ...lines);
  const readAs = (report, ...lines) =>
    readPlacements(`${[header, ...lines].join('\n')}\n`, {...known, reports: {...others, 2017: report}});
  const row = 'XK,XKX,Kosovo,2017,2,single,A,';

  it('is read', () => {
    assert.deepEqual(read(row, 'AL,ALB,"Albania, a ""name""",2017,2,conflict,A|DERIVED_residual,B has 2WL'), [
      {country: 'XK', report: 2017, tier: '2', confidence: 'single', source: ['A']},
      {country: 'AL', report: 2017, tier: '2', confidence: 'conflict', other: '2WL', source: ['A']},
    ]);
  });

  for (const [name, line, message] of [
    ['a code that is none', 'XX,XKX,Kosovo,2017,2,single,A,', 'iso2: expected a code of countries.json, got "XX"'],
    ['the codes of two countries', 'XK,ALB,Kosovo,2017,2,single,A,', 'iso3: expected XKX for XK, got "ALB"'],
    ['a year before the first report', 'XK,XKX,Kosovo,2000,2,single,A,', 'year: expected 2001 to 2025, got "2000"'],
    ['a year to come', 'XK,XKX,Kosovo,2026,2,single,A,', 'year: expected 2001 to 2025, got "2026"'],
    ['a country that was no more', 'AN,ANT,x,2011,2,single,A,', 'year: expected 2001 to 2010, got "2011"'],
    ['a tier that is none', 'XK,XKX,Kosovo,2017,II,single,A,', 'tier: expected 1, 2, 2WL, 3, SC, got "II"'],
    [
      'a confidence that is none',
      'XK,XKX,Kosovo,2017,2,sure,A,',
      'confidence: expected verified_2, single, derived, conflict, got "sure"',
    ],
    ['no source', 'XK,XKX,Kosovo,2017,2,single,,', 'sources: is empty'],
    [
      'a source that nobody knows',
      'XK,XKX,Kosovo,2017,2,single,A|B,',
      'sources: expected keys of sources.json, got "B"',
    ],
    [
      'a conflict without the other tier',
      'XK,XKX,Kosovo,2017,2,conflict,A,',
      'conflict_detail: expected the other tier, as in "X has 2WL"',
    ],
    ['a row too short', 'XK,XKX,Kosovo,2017,2,single,A', 'conflict_detail: expected 8 cells, got 7'],
  ]) {
    it(`is refused with ${name}, naming row and column`, () => {
      assert.throws(() => read('AL,ALB,Albania,2017,2,single,A,', line), {
        message: `placements.csv, row 3, column ${message}`,
      });
    });
  }

  it('is refused with a country twice in a year', () => {
    assert.throws(() => read(row, row), {message: 'placements.csv, row 3, column year: XK 2017 stands there twice'});
  });

  it('is refused with a row too few', () => {
    assert.throws(() => readAs({rows: 2}, row), {message: 'placements.csv: expected 2 rows of 2017, got 1'});
  });

  it('is refused with other totals', () => {
    assert.throws(() => readAs({rows: 1, totals: {2: 2}}, row), {
      message: 'placements.csv, rows of 2017, column tier: expected 2 times 2, got 1',
    });
  });
});
