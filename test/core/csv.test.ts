import {expect} from '@open-wc/testing';
import {csvOf} from '@tip-figures/core/csv.js';
import type {TableRow} from '@tip-figures/core/figure-words.js';
import frame from '@tip-figures/messages/generated/en-frame.js';
import fc from '../support/fast-check.js';

const row = (values: Partial<TableRow> = {}): TableRow => ({
  label: 'Children',
  value: '18',
  raw: '18',
  unit: 'people',
  precision: 'exact',
  ...values,
});

const csv = (rows: readonly TableRow[], source = '', asOf = '') =>
  csvOf({caption: '', rowHeading: 'Group', valueHeading: 'People', rows}, frame, source, asOf);

/** The cells of RFC 4180 text, by the letter of its grammar. */
function cellsOf(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('csvOf', () => {
  it('writes one header row, then a row a value with its source and date', () => {
    const rows = [
      row(),
      row({label: 'Girls', value: 'about 9', raw: 'about 9', precision: 'approximate', note: 'half'}),
    ];

    expect(csv(rows, 'Kosovo 2.0', '2017-06-29')).to.equal(
      'Group,Value,Unit,Precision,Note,Source,As of\r\n' +
        'Children,18,people,exact,,Kosovo 2.0,2017-06-29\r\n' +
        'Girls,about 9,people,approximate,half,Kosovo 2.0,2017-06-29\r\n',
    );
  });

  for (const [text, cell] of [
    ['a, b', '"a, b"'],
    ['say "b"', '"say ""b"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['“a” – b', '“a” – b'],
    ["'a", "'a"],
  ] as const) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(cell)}`, () => {
      expect(csv([row({label: text})])).to.contain(`\r\n${cell},18,`);
    });
  }

  for (const [text, cell] of [
    ['=HYPERLINK("https://a")', '"\'=HYPERLINK(""https://a"")"'],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['-1 ', "'-1 "],
  ] as const) {
    it(`does not let a spreadsheet run ${JSON.stringify(text)}`, () => {
      expect(csv([row({label: text})])).to.contain(`\r\n${cell},18,`);
      expect(csv([row()], text)).to.contain(`exact,,${cell},`);
    });
  }

  for (const number of ['-10000', '-0.5', '0', '171010']) {
    it(`leaves ${number} a number`, () => {
      expect(csv([row({raw: number})])).to.contain(`Children,${number},people`);
    });
  }

  it('can be read back, whatever the cells hold, and no cell begins a formula', () => {
    const text = fc.string({unit: fc.constantFrom('a', ',', '"', '\r', '\n', '=', '+', '-', '@', ' ', '\t', '1', 'ë')});

    fc.assert(
      fc.property(fc.array(text, {minLength: 1}), text, (labels, source) => {
        const [, ...rows] = cellsOf(
          csv(
            labels.map((label) => row({label})),
            source,
          ),
        );
        expect(rows.map(([label]) => label?.replace(/^'/, ''))).to.deep.equal(
          labels.map((label) => label.replace(/^'/, '')),
        );
        for (const cell of rows.flat()) expect(cell).to.match(/^(?![=+\-@\t\r])|^-\d+$/);
      }),
    );
  });
});
