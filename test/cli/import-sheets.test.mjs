// The command that makes records of sheets as people keep them.

import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {utils, write} from '@e965/xlsx';
import {root} from '../../scripts/install.mjs';
import {buildCli} from '../support/built-cli.mjs';

describe('import of a sheet as people keep it', () => {
  let cli;
  let folder;
  before(async () => {
    cli = await buildCli();
    folder = mkdtempSync(join(tmpdir(), 'tip-figures-'));
  });
  after(() => rmSync(folder, {recursive: true}));
  const fixture = (name) => join(root, 'test/spreadsheets', name);
  const file = (name, content) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const imported = async (...args) => {
    const {status, stdout, stderr} = await cli.run(['import', ...args]);
    return {status, stderr, record: stdout && JSON.parse(stdout)};
  };

  it('makes a record, and says which other figures its numbers fit', async () => {
    const {status, stderr, record} = await imported(fixture('03-german-excel.csv'));
    assert.equal(status, 0);
    assert.deepEqual(record['funding-gap'].currency, 'EUR');
    assert.deepEqual(Object.keys(record['funding-gap'].amounts), ['2020', '2021', '2022', '2023']);
    assert.match(stderr, /read as funding-gap/);
    assert.match(stderr, /--figure/);
    assert.match(stderr, /was read as windows-1252/);
  });

  it('reads the sheet, the cells and the figure that are named', async () => {
    const dates = fixture('14-dates-percent-flags.xlsx');
    assert.deepEqual((await imported(dates, '--sheet', 'By year')).record['victims-trend'].points, {
      2021: '1204',
      2022: '1188',
      2023: '1310',
    });
    const rows = file('two.csv', 'Year,Victims,\n2021,28,\n2022,36,\n,,\nYear,Victims,\n2021,1,\n2022,2,\n');
    const {record} = await imported(rows, '--range', 'A5:B7', '--figure', 'victims-trend');
    assert.deepEqual(record, {'victims-trend': {points: {2021: '1', 2022: '2'}}});
    assert.match((await imported(rows, '--range', 'Z1:Z9')).stderr, /--range takes cells of the sheet/);
  });

  it('reads columns as rows, and an earlier period as the newest', async () => {
    const years = file('years.csv', 'Year,2021,2022\nTotal,30,40\nFemale,20,25\nMale,10,15\n');
    const {record} = await imported(years, '--figure', 'victim-breakdown', '--newest', '2021');
    assert.deepEqual([record.period, record['victim-breakdown'].total], ['2021', '30']);
    const turned = (await imported(years, '--figure', 'victim-breakdown', '--transpose')).record;
    assert.deepEqual([turned.period, turned['victim-breakdown'].total], ['2022', '40']);
    assert.match((await imported(years, '--newest', '1999')).stderr, /--newest takes one of 2021, 2022/);
  });

  it('reads a text in the encoding that is named', async () => {
    const serbian = file('serbian.csv', Buffer.from('Godina;\u008eene;Deca\n2023;30;6\n', 'latin1'));
    assert.equal((await imported(serbian, '--encoding', 'windows-1250')).stderr.includes('was read as'), false);
    assert.match((await imported(serbian, '--encoding', 'utf-8')).stderr, /the file is not utf-8/);
    assert.match((await imported(serbian, '--encoding', 'latin9')).stderr, /--encoding takes/);
  });

  it('asks about what is not certain, writes nothing, and takes the answer', async () => {
    const gaps = fixture('13-footnotes-gaps.xlsx');
    const {status, stderr, record} = await imported(gaps);
    assert.deepEqual([status, record], [1, '']);
    assert.match(stderr, /question C5\n/);
    const [, answer] = /--answer (\S+=unknown)/.exec(stderr);

    const read = await imported(gaps, '--answer', answer, '--figure', 'victim-breakdown');
    assert.equal(read.status, 0, read.stderr);
    assert.equal(read.record['victim-breakdown'].previous[2022], '36');
    assert.match((await imported(gaps, '--answer', answer.replace('unknown', 'nobody'))).stderr, /takes unknown, zero/);
    assert.match((await imported(gaps, '--answer', 'dash-99-9=zero')).stderr, /Nothing asks "dash-99-9"/);
    assert.match((await imported(gaps, '--answer', 'zero')).stderr, /--answer takes a question and its answer/);
  });

  it('makes one record of many countries, or a record of each around a template', async () => {
    const countries = fixture('16-countries-years.csv');
    const {record} = await imported(countries);
    assert.deepEqual([record['victims-trend'].length, record['victims-trend'][0].id], [10, 'AL']);

    const template = file('about.json', '{"source": "An office", "victims-trend": {"status": "registered"}}');
    const out = join(folder, 'records/');
    const {status, stderr} = await imported(countries, '--template', template, '--each', 'country', '-o', out);
    assert.equal(status, 0, stderr);
    assert.equal(readdirSync(out).length, 10);
    assert.deepEqual(JSON.parse(readFileSync(join(out, 'xk.json'))), {
      source: 'An office',
      'victims-trend': {status: 'registered', points: {2019: '26', 2020: '23', 2021: '30', 2022: '28', 2023: '36'}},
      country: 'XK',
    });
    assert.match((await imported(countries, '--each', 'country')).stderr, /--each needs a folder/);
    assert.match((await imported(countries, '--template', countries)).stderr, /is no record in JSON/);
  });

  const bookOf = (sheets) => {
    const book = utils.book_new();
    for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    return write(book, {type: 'buffer', bookType: 'xlsx'});
  };

  it('reads the sheet with numbers behind a cover sheet, and names the others', async () => {
    const book = file(
      'cover.xlsx',
      bookOf({
        About: [['Annual report'], ['Ministry']],
        Data: [
          ['Year', 'Victims'],
          [2022, 28],
          [2023, 36],
        ],
        Old: [
          ['Year', 'Victims'],
          [2021, 9],
          [2020, 8],
        ],
      }),
    );
    const {status, stderr, record} = await imported(book);
    assert.deepEqual([status, record['victims-trend'].points], [0, {2022: '28', 2023: '36'}]);
    assert.match(stderr, /the sheet "Data" was looked at .*\n.*"About" and "Old"/);
    assert.doesNotMatch((await imported(book, '--sheet', 'Old')).stderr, /looked at/);
  });

  it('names the sheets where none has numbers', async () => {
    const {status, stderr} = await imported(
      file('texts.xlsx', bookOf({About: [['Annual report']], Notes: [['More']]})),
    );
    assert.equal(status, 1);
    assert.match(stderr, /the sheet "About" was looked at .*\n.*"Notes"/);
  });

  it('takes a year or a number that is typed', async () => {
    const funding = file('need.csv', 'Needed;€12.5m\nReceived;€8.1m\n');
    const {stderr} = await imported(funding);
    assert.match(stderr, /--answer which-period-0-1=2023 \(a period\)/);
    const {status, record} = await imported(funding, '--answer', 'which-period-0-1=2022');
    assert.deepEqual([status, record], [1, '']);
    assert.match(
      (await imported(funding, '--answer', 'which-period-0-1=soon')).stderr,
      /takes a period such as 2023, left-out/,
    );
  });

  it('refuses what holds no numbers, and what is one row a person, with what to do', async () => {
    for (const name of ['20-contacts.xlsx', '22-one-row-a-person.csv']) {
      const {status, stderr, record} = await imported(fixture(name));
      assert.deepEqual([status, record], [1, '']);
      assert.match(stderr, / error\n {2}\S/);
    }
  });

  it('keeps options of such sheets from rows in the columns of a record', async () => {
    const rows = file('rows.csv', 'figure,measure,value\nvictim-breakdown,total,36\n');
    assert.equal((await imported(rows)).status, 0);
    assert.match((await imported(rows, '--transpose')).stderr, /--transpose is for sheets/);
  });

  it('reads the sheet at an address', async () => {
    const server = createServer((_, response) => response.end('Year,Victims\n2021,28\n2022,36\n'));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${server.address().port}/victims.csv`;
    const {record} = await imported(address, '--figure', 'victims-trend');
    server.close();
    assert.deepEqual(record, {'victims-trend': {points: {2021: '28', 2022: '36'}}});
  });
});
