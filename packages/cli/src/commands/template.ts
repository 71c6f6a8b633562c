import {readFile, stat} from 'node:fs/promises';
import {templateSheet} from '../document/template.js';
import {refusal} from '@tip-figures/publish/refused.js';
import type {Command} from './command.js';
import {UsageError} from '../report/usage-error.js';
import {checkFigureName, figureNames} from '../options/figure-name.js';

/** Writes a spreadsheet to fill in. */
export const template: Command = {
  options: {},
  examples: ['template victim-breakdown funding-gap -o empty.csv'],

  async run(figures, {output}, terminal) {
    if (figures.length === 0) throw new UsageError('no-figures', {all: figureNames.join(', ')});
    figures.forEach(checkFigureName);
    const csv = templateSheet(figures);
    if (typeof output !== 'string' || !(await isFilledIn(output, csv))) return terminal.write(csv, []);
    return terminal.fail(refusal('filled-in', {path: output}));
  },
};

/** Whether a file has other content than the one to be written. */
async function isFilledIn(file: string, text: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true && found.size > 0 && (await readFile(file, 'utf8')) !== text;
}
