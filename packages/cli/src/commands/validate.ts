import {type Command, UsageError} from './command.js';
import {checkFigureName, figureNames} from './figure-name.js';
import {sourcesOf} from '../files/sources.js';
import {countOf, jsonReport, textReport, type Checked} from '../report/report.js';

/** Checks documents before they are published. */
export const validate: Command = {
  summary: 'Check records for mistakes, with line, column and how to mend them.',
  help: `tip-figures validate [options] <record>…

Checks records: what the figures on a page would refuse, and numbers that do not fit each
other. A record is a file (JSON, or a spreadsheet as CSV or XLSX), all such files of a
folder, or an address; - reads JSON that comes in through the pipe. A JSON file may also
hold the section of one figure alone.

  --figure <name>  which figure a file is for that is no record: ${figureNames.slice(0, 2).join(', ')},
                   ${figureNames.slice(2).join(', ')}; guessed from its fields otherwise
  --strict         let warnings fail too; questions never do
  --json           print the problems for machines
  --help           print this

Exit code 0: fine, or only warnings and questions. 1: errors. 2: the command line makes no sense.
`,
  options: {figure: {type: 'string'}, json: {type: 'boolean'}, strict: {type: 'boolean'}},

  async run(files, {figure, json, strict}) {
    if (files.length === 0)
      throw new UsageError('Name records: files, folders of them or addresses, or - for the pipe.');
    if (files.filter((file) => file === '-').length > 1) throw new UsageError('- can be named once only.');
    checkFigureName(figure);
    const checked: Checked[] = [];
    for (const {origin, read} of await sourcesOf(files, figure as string | undefined)) {
      checked.push({file: origin, problems: (await read()).problems});
    }
    process.stdout.write(json ? jsonReport(checked) : textReport(checked));
    const {errors, warnings} = countOf(checked);
    return errors > 0 || (strict && warnings > 0) ? 1 : 0;
  },
};
