import {sourcesOf} from '../files/sources.js';
import {countOf, jsonReport, reportWords, textReport, type Checked} from '../report/report.js';
import type {Command} from './command.js';
import {UsageError} from '../report/usage-error.js';
import {figureOption} from '../options/options.js';

/** Checks documents before they are published. */
export const validate: Command = {
  options: {
    figure: {...figureOption, about: 'figure-guessed'},
    strict: {about: 'strict-check'},
  },
  examples: ['validate record.json', 'validate records/ --strict --json'],

  async run(files, {figure, strict}, terminal) {
    if (files.length === 0) throw new UsageError('no-records');
    if (files.filter((file) => file === '-').length > 1) throw new UsageError('piped-twice');
    const checked: Checked[] = [];
    for (const {origin, read} of await sourcesOf(files, terminal.piped, figure as string | undefined)) {
      terminal.progress(reportWords().progress.checking({file: origin}));
      checked.push({file: origin, problems: (await read()).problems});
    }
    const failed = await terminal.write(
      terminal.json ? jsonReport(checked) : textReport(checked, terminal.resultStyle),
    );
    const {errors, warnings} = countOf(checked);
    return failed || errors > 0 || (strict && warnings > 0) ? 1 : 0;
  },
};
