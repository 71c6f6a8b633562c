import {sourcesOf} from '../files/sources.js';
import {countOf, jsonReport, textReport, type Checked} from '../report/report.js';
import type {Command} from './command.js';
import {UsageError} from '../report/usage-error.js';
import {figureOption} from '../options/options.js';

/** Checks documents before they are published. */
export const validate: Command = {
  takes: '<record>…',
  help: `Checks records: what the figures on a page would refuse, and numbers that do not fit each other. A record is a file
    (JSON, or a spreadsheet as CSV or XLSX), all such files of a folder, or an address; - reads JSON that comes in through
    the pipe. A JSON file may also hold the section of one figure alone. The report is the output.`,
  options: {
    figure: {...figureOption, about: `${figureOption.about}; guessed from its fields otherwise`},
    strict: {about: 'let warnings fail too; questions never do'},
  },
  examples: ['validate record.json', 'validate records/ --strict --json'],
  exits: {0: 'fine, or only warnings and questions', 1: 'errors; with --strict, errors or warnings'},

  async run(files, {figure, strict}, terminal) {
    if (files.length === 0) throw new UsageError('no-records');
    if (files.filter((file) => file === '-').length > 1) throw new UsageError('piped-twice');
    const checked: Checked[] = [];
    for (const {origin, read} of await sourcesOf(files, terminal.piped, figure as string | undefined)) {
      terminal.progress(`Checking ${origin} …`);
      checked.push({file: origin, problems: (await read()).problems});
    }
    const failed = await terminal.write(
      terminal.json ? jsonReport(checked) : textReport(checked, terminal.resultStyle),
    );
    const {errors, warnings} = countOf(checked);
    return failed || errors > 0 || (strict && warnings > 0) ? 1 : 0;
  },
};
