// How a CSV is read, in pages as in the command, and that a library reads the same.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CsvError, parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {loadSource} from '../../scripts/load-source.mjs';

const {parseCsv, cellsOf} = await loadSource({'@tip-figures/record/csv/parse-csv.js': ['parseCsv', 'cellsOf']});

const trimmed = (rows) => rows.map((row) => row.map((cell) => cell.trim()));

/** Cells without white space around them, which no reader of rows keeps; or what is refused, and where. */
function outcome(text) {
  try {
    return trimmed(parseCsv(text));
  } catch (error) {
    return error.message;
  }
}

/** The cells of a text with commas by a library, or by the parser; `undefined` where one of them refuses it. */
function ofLibrary(text) {
  try {
    return trimmed(
      parse(text, {
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
        trim: true,
      }),
    );
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
function ofParser(text) {
  try {
    return trimmed(cellsOf(text, ','));
  } catch (error) {
    if (error.code === 'schema') return undefined;
    throw error;
  }
}

describe('a CSV', () => {
  const texts = [
    [
      'commas, and marks that stand for one',
      'a,b\n1,"x, ""y"""\n',
      [
        ['a', 'b'],
        ['1', 'x, "y"'],
      ],
    ],
    [
      'semicolons, as Excel tells them',
      '\ufeffsep=;\r\na;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs, with empty cells',
      'a\tb\tc\n\t\t3\n',
      [
        ['a', 'b', 'c'],
        ['', '', '3'],
      ],
    ],
    [
      'lines that old Macs end',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['lines within a cell', 'a,"b\r\nc"\n', [['a', 'b\r\nc']]],
    [
      'marks within a cell, and white space around one',
      'The "Police" of 5" x, "b" ,c\n',
      [['The "Police" of 5" x', 'b', 'c']],
    ],
    ['an apostrophe that keeps a cell from being run', "'=1+1,'a\n", [['=1+1', "'a"]]],
    ['rows of several lengths', 'a,b,c\n1\n1,2,3,4\n', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    ['a mark that nothing closes', 'a,b\n1,"2\n3,4\n', 'row 2, b: expected a closing quotation mark'],
    ['text behind a closing mark', 'a,b\n1,"2" x\n', 'row 2, b: expected a closing quotation mark'],
    ['a mark that a later one seems to close', 'a,b\n"1,2\n3,"4"\n', 'row 2, a: expected a closing quotation mark'],
    ['a text that was cut', 'a,b\n1,2\n3', 'row 3, b: expected a whole row'],
  ];
  for (const [what, text, expected] of texts) {
    it(`can have ${what}`, () => {
      assert.deepEqual(outcome(text), expected);
    });
  }

  it('has the cells and the faults that it has for a library', () => {
    const part = fc.constantFrom('a', '36', 'b c', '""', '"x"', '"', ',', ';', '\n', '\r\n', '\r', '"\n"', ',"', '",');
    fc.assert(
      fc.property(fc.array(part, {minLength: 1, maxLength: 16}), (parts) => {
        const text = parts.join('');
        assert.deepEqual(ofParser(text), ofLibrary(text));
      }),
      {numRuns: 2000},
    );
  });
});
