import {readFile, stat} from 'node:fs/promises';
import {formatCsv} from '@tip-figures/record/csv/format-csv.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {templateRows} from '../document/template.js';
import {type Command, UsageError} from './command.js';
import {checkFigureName, figureNames} from './figure-name.js';
import {writeOutput} from './output.js';

/** Writes a spreadsheet to fill in. */
export const template: Command = {
  summary: 'Write a spreadsheet for some figures, to fill in.',
  help: `tip-figures template [options] <figure>…

Writes a CSV for import with a row for each field of these figures, and an example in it.
The row "record,,example" marks all numbers as invented: remove it when you have filled in
yours. A row without a value says nothing.

  -o, --output <file>  where to write; the output stream if left out
  --help               print this

Exit code 0: written. 1: it cannot be written there, or something else is. 2: the command line makes no sense.
`,
  options: {output: {type: 'string', short: 'o'}},

  async run(figures, {output}) {
    if (figures.length === 0) throw new UsageError(`Name one or more figures: ${figureNames.join(', ')}.`);
    figures.forEach(checkFigureName);
    const csv = formatCsv(templateRows(figures));
    if (typeof output === 'string' && (await isFilledIn(output, csv))) {
      const name = cleanText(output);
      process.stderr.write(`${name} is there already, and may have been filled in. Name another file with -o.\n`);
      return 1;
    }
    return writeOutput(csv, output);
  },
};

/** Whether a file has other content than the one to be written. */
async function isFilledIn(file: string, text: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true && found.size > 0 && (await readFile(file, 'utf8')) !== text;
}
