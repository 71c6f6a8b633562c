import {checkDocument} from '../json/check-document.js';
import {type Command, UsageError} from './command.js';
import {checkFigureName, figureNames} from './figure-name.js';
import {readText} from '../files/read-text.js';
import {countOf, jsonReport, textReport, type Checked} from '../report/report.js';

/** Checks documents before they are published. */
export const validate: Command = {
  summary: 'Check records for mistakes, with line, column and how to mend them.',
  help: `tip-figures validate [options] <file>…

Checks JSON documents: what the figures on a page would refuse, and numbers that do not
fit each other. A file is a record of several figures or the section of one; - reads
what comes in through the pipe.

  --figure <name>  which figure a file is for that is no record: ${figureNames.slice(0, 2).join(', ')},
                   ${figureNames.slice(2).join(', ')}; guessed from its fields otherwise
  --strict         let warnings fail too; questions never do
  --json           print the problems for machines
  --help           print this

Exit code 0: fine, or only warnings and questions. 1: errors. 2: the command line makes no sense.
`,
  options: {figure: {type: 'string'}, json: {type: 'boolean'}, strict: {type: 'boolean'}},

  async run(files, {figure, json, strict}) {
    if (files.length === 0) throw new UsageError('Name one or more files, or - for what comes in through the pipe.');
    if (files.filter((file) => file === '-').length > 1) throw new UsageError('- can be named once only.');
    checkFigureName(figure);
    const checked: Checked[] = [];
    for (const file of files) checked.push(await check(file, figure as string | undefined));
    process.stdout.write(json ? jsonReport(checked) : textReport(checked));
    const {errors, warnings} = countOf(checked);
    return errors > 0 || (strict && warnings > 0) ? 1 : 0;
  },
};

async function check(file: string, figure: string | undefined): Promise<Checked> {
  const {text, problems} = await readText(file);
  return {
    file: file === '-' ? '(piped)' : file,
    problems: [...problems, ...(text === undefined ? [] : checkDocument(text, figure))],
  };
}
