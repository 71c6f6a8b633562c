import type {Defaults} from '@tip-figures/record/csv/defaults.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {importRows, problemOf, type Imported} from '../document/import-rows.js';
import {readCsv} from '../files/read-csv.js';
import {isOldWorkbook, isWorkbook, readBytes, refusedFile, textOf} from '../files/read-text.js';
import {NoSheet, readWorkbook} from '../files/read-workbook.js';
import {textReport} from '../report/report.js';
import {type Command, UsageError} from './command.js';
import {refuseSameFile, writeOutput} from './output.js';

const mostOfWorkbook = 10_000_000;
const ofBroken = 'Open it in a spreadsheet program, and save it as XLSX once more.';

/** Makes a record of a spreadsheet. */
export const importSheet: Command = {
  summary: 'Make a record of a spreadsheet, CSV or XLSX.',
  help: `tip-figures import [options] <file>

Reads a spreadsheet with a row a number, whose first row names the columns (figure,
section, measure, part, period, value, unit, status, source, note), and writes the record.
The file is CSV, with commas, semicolons or tabs, or an XLSX; - reads what comes in through
the pipe. What is wrong is told by row and column, on the error stream.

  -o, --output <file>  where to write; the output stream if left out
  --sheet <name>       which sheet of an XLSX; the first if left out
  --figure <name>      the figure of rows that name none
  --section <id>       the section of rows that name none
  --help               print this

Exit code 0: written, perhaps with warnings. 1: nothing written, since there are errors.
2: the command line makes no sense.
`,
  options: {
    output: {type: 'string', short: 'o'},
    sheet: {type: 'string'},
    figure: {type: 'string'},
    section: {type: 'string'},
  },

  async run(files, {output, sheet, figure, section}) {
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) throw new UsageError('Name one file, or - for what comes in.');
    await refuseSameFile(file, output);
    const defaults = {
      ...(typeof figure === 'string' && {figure}),
      ...(typeof section === 'string' && {section}),
    };
    const {text, problems} = await imported(file, sheet as string | undefined, defaults);
    if (problems.length) process.stderr.write(textReport([{file: file === '-' ? '(piped)' : file, problems}]));
    if (text === undefined || problems.some(({severity}) => severity === 'error')) return 1;
    return writeOutput(text, output);
  },
};

async function imported(file: string, sheet: string | undefined, defaults: Defaults): Promise<Imported> {
  const {bytes, problems} = await readBytes(file, mostOfWorkbook);
  if (!bytes) return {problems};
  if (isOldWorkbook(bytes)) {
    return refusedFile('this is a workbook of an old kind (XLS)', 'Save it as XLSX, or as “CSV UTF-8”.');
  }
  if (!isWorkbook(bytes)) {
    if (sheet !== undefined) throw new UsageError('--sheet is for an XLSX: a CSV is one sheet.');
    const {text, problems: wrong} = textOf(bytes);
    if (text === undefined) return {problems: wrong};
    if (/^\s*\{/.test(text)) {
      return refusedFile('this is JSON, not a spreadsheet', 'validate, render and publish read it as it is.');
    }
    // A byte order mark is how Excel tells UTF-8.
    return importRows(() => readCsv(text), defaults);
  }
  try {
    const rows = await readWorkbook(bytes, sheet);
    return importRows(() => rows, defaults);
  } catch (cause) {
    if (cause instanceof FigureError) {
      const problem = problemOf(cause);
      return {problems: [cause.path ? problem : {...problem, hint: ofBroken}]};
    }
    if (!(cause instanceof NoSheet)) throw cause;
    const known = cause.known.map((name) => JSON.stringify(name)).join(', ');
    return refusedFile(`there is no sheet ${JSON.stringify(sheet)}`, `Sheets of this file: ${known || 'none'}.`);
  }
}
