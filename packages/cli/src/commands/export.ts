import {formatCsv} from '@tip-figures/record/csv/format-csv.js';
import {writeRows} from '@tip-figures/record/csv/write-rows.js';
import {wholeSections} from '@tip-figures/record/sections/whole-sections.js';
import {checkDocument} from '../json/check-document.js';
import {documentOf} from '@tip-figures/check/document/document.js';
import {readText} from '../files/read-text.js';
import {textReport} from '../report/report.js';
import {type Command, UsageError} from './command.js';
import {checkFigureName} from './figure-name.js';
import {refuseSameFile, writeOutput} from './output.js';

/** Writes a record as a spreadsheet. */
export const exportRecord: Command = {
  summary: 'Write a record as a spreadsheet, a row a number.',
  help: `tip-figures export [options] <file>

Writes a record, or the section of one figure, as the CSV that import reads. - reads what
comes in through the pipe.

  -o, --output <file>  where to write; the output stream if left out
  --figure <name>      which figure a file is for that is no record
  --help               print this

Exit code 0: written. 1: nothing written, since the document has errors. 2: the command
line makes no sense.
`,
  options: {output: {type: 'string', short: 'o'}, figure: {type: 'string'}},

  async run(files, {output, figure}) {
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) throw new UsageError('Name one file, or - for what comes in.');
    checkFigureName(figure);
    await refuseSameFile(file, output);
    const {text, problems} = await readText(file);
    const all = [...problems, ...(text === undefined ? [] : checkDocument(text, figure as string | undefined))];
    const errors = all.filter(({severity}) => severity === 'error');
    if (text === undefined || errors.length > 0) {
      process.stderr.write(textReport([{file: file === '-' ? '(piped)' : file, problems: errors}]));
      return 1;
    }
    // `$schema` is for editors of JSON and means nothing in a sheet.
    const {$schema: _, ...root} = JSON.parse(text) as Record<string, unknown>;
    const {isRecord, sections: found} = documentOf(root, figure as string | undefined);
    const record = isRecord ? root : {[found[0]?.name ?? '']: root};
    return writeOutput(formatCsv(writeRows(record, wholeSections)), output);
  },
};
