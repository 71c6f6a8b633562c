import {importFile} from '../document/import-file.js';
import {nameOf, onlyFile} from './checked-text.js';
import type {Command} from './command.js';
import {figureOption} from './options.js';

/** Converts a spreadsheet to a record. */
export const importSheet: Command = {
  summary: 'Make a record of a spreadsheet, CSV or XLSX.',
  takes: '<file>',
  help: `Reads a spreadsheet with a row a number, whose first row names the columns (figure, section, measure, part, period,
    value, unit, status, source, note), and writes the record. The file is CSV, with commas, semicolons or tabs, or an XLSX;
    - reads what comes in through the pipe. What is wrong is told by row and column, on the error stream.`,
  options: {
    sheet: {value: 'name', about: 'which sheet of an XLSX; the first if left out'},
    figure: {...figureOption, about: 'the figure of rows that name none'},
    section: {value: 'id', about: 'the section of rows that name none'},
  },
  examples: ['import figures.csv -o record.json', 'import figures.xlsx --sheet 2016'],
  exits: {0: 'written, perhaps with warnings', 1: 'nothing was written, since there are errors'},

  async run(files, {output, sheet, figure, section}, terminal) {
    const file = await onlyFile(files, output);
    const defaults = {
      ...(typeof figure === 'string' && {figure}),
      ...(typeof section === 'string' && {section}),
    };
    terminal.progress(`Reading ${nameOf(file)} …`);
    const {text, problems} = await importFile(file, {defaults, sheet: sheet as string | undefined});
    const checked = [{file: nameOf(file), problems}];
    if (text !== undefined && !problems.some(({severity}) => severity === 'error'))
      return terminal.write(text, checked);
    terminal.problems(checked);
    return 1;
  },
};
