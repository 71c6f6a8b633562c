import {importFile} from '../document/import-file.js';
import {textReport} from '../report/report.js';
import {type Command, UsageError} from './command.js';
import {refuseSameFile, writeOutput} from './output.js';

/** Converts a spreadsheet to a record. */
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
    const {text, problems} = await importFile(file, {defaults, sheet: sheet as string | undefined});
    if (problems.length) process.stderr.write(textReport([{file: file === '-' ? '(piped)' : file, problems}]));
    if (text === undefined || problems.some(({severity}) => severity === 'error')) return 1;
    return writeOutput(text, output);
  },
};
