import {documentOf} from '@tip-figures/check/document/document.js';
import {recordSheet} from '@tip-figures/record/csv/write/record-sheet.js';
import {checkedText, nameOf, onlyFile} from '../document/checked-text.js';
import type {Command} from './command.js';
import {figureOption} from '../options/options.js';

/** Writes a record as a spreadsheet. */
export const exportRecord: Command = {
  options: {figure: figureOption},
  examples: ['export record.json -o figures.csv'],

  async run(files, {output, figure}, terminal) {
    const file = await onlyFile(files, output, terminal);
    const text = await checkedText(file, figure, terminal);
    if (text === undefined) return 1;
    // `$schema` is for editors of JSON and means nothing in a sheet.
    const {$schema: _, ...root} = JSON.parse(text) as Record<string, unknown>;
    const {isRecord, sections: found} = documentOf(root, figure as string | undefined);
    const record = isRecord ? root : {[found[0]?.name ?? '']: root};
    return terminal.write(recordSheet(record), [{file: nameOf(file), problems: []}]);
  },
};
