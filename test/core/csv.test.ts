import {expect} from '@open-wc/testing';
import {csvOf} from '@tip-figures/core/late/csv.js';
import type {TableRow} from '@tip-figures/core/text/words/figure-words.js';
import frame from '@tip-figures/messages/generated/en-frame.js';
import {cellsOf} from '../support/csv-cells.js';
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
  csvOf({caption: '', rowHeading: 'Group', valueHeading: 'People', rows}, {frame, locale: 'en'}, () => [source, asOf]);

/** The cells that a spreadsheet makes of a text where another character parts them, as LibreOffice and Excel read it. */
function cellsBy(separator: string, text: string): string[] {
  const cells: string[] = [];
  let [cell, quoted, fresh] = ['', false, true];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"' && (quoted || fresh)) {
      quoted = fresh;
      fresh = false;
    } else if (!quoted && (letter === separator || letter === '\r' || letter === '\n')) {
      cells.push(cell);
      [cell, fresh] = ['', true];
    } else {
      cell += letter;
      fresh = false;
    }
  }
  return cells;
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
    ['\t=1', "'\t'=1"],
    ['\t1', "'\t1"],
    ['Gov;=1+1', "Gov;'=1+1"],
    ['Gov; =1+1', "Gov; '=1+1"],
    ['Gov|@SUM(A1)', "Gov|'@SUM(A1)"],
    ['Gov\t+1', "Gov\t'+1"],
    ['Gov, -1', '"Gov, \'-1"'],
    ['Gov\n=1', '"Gov\n\'=1"'],
    ['Gov;;＝1', "Gov;;'＝1"],
    // Doubled, the first of two quotation marks ends an empty cell where the semicolon parts cells.
    ['Gov;"=1+1;"', `"Gov;""'=1+1;"""`],
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

  for (const separator of [';', '\t', '|', ',']) {
    it(`begins no formula where ${JSON.stringify(separator)} parts the cells`, () => {
      const text = fc.string({unit: fc.constantFrom('a', ',', ';', '|', '"', '\n', '=', '-', '@', ' ', '\t', '1')});
      fc.assert(
        fc.property(text, text, text, (label, note, source) => {
          const cells = cellsBy(separator, csv([row({label, note})], source));
          for (const cell of cells) expect(cell.trimStart()).to.match(/^(?![=+\-@])|^-\d+(\.\d+)?$/);
        }),
        {numRuns: 500},
      );
    });
  }

  it('can be read back, whatever the cells hold, and no cell begins a formula', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', ';', '|', '"', '\r', '\n', '=', '+', '-', '@', ' ', '\t', '1', 'ë'),
    });
    const unguarded = (label = '') => label.replaceAll("'", '');

    fc.assert(
      fc.property(fc.array(text, {minLength: 1}), text, (labels, source) => {
        const [, ...rows] = cellsOf(
          csv(
            labels.map((label) => row({label})),
            source,
          ),
        );
        expect(rows.map(([label]) => unguarded(label))).to.deep.equal(labels);
        for (const cell of rows.flat()) expect(cell).to.match(/^(?![=+\-@\t\r])|^-\d+$/);
      }),
    );
  });
});
