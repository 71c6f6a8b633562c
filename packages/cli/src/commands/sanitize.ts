import {doubtsOf} from '@tip-figures/check/document/protect-document.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {protectText, type ProtectedText} from '../document/protect-text.js';
import {notProtected, unreviewedWords} from '../report/refused.js';
import {sanitizeJson, sanitizeText} from '../report/sanitize-report.js';
import type {Terminal} from '../report/terminal.js';
import {checkedText, nameOf, onlyFile} from '../document/checked-text.js';
import type {Command, Values} from './command.js';
import {belowOption, figureOption} from '../options/options.js';

/** Withholds small counts of people in a document before it is published. */
export const sanitize: Command = {
  options: {
    below: {...belowOption, default: '5', about: 'below-usual'},
    figure: figureOption,
    strict: {about: 'strict-protection'},
  },
  examples: ['sanitize record.json -o public.json', 'sanitize record.json --below 10 -o public.json'],

  async run(files, {below, output, figure, strict}, terminal) {
    const file = await onlyFile(files, output, terminal);
    const text = await checkedText(file, figure, terminal);
    const result = text === undefined ? undefined : protect(text, file, {below, figure}, terminal);
    if (!result) return 1;
    const {report, written} = result;
    if (report.unreviewed.length) {
      terminal.problems([{file: nameOf(file), problems: report.unreviewed.map(unreviewedWords)}]);
      return 1;
    }
    const stops = Boolean(strict) && doubtsOf(report).length > 0;
    if (!stops && (await terminal.write(written))) return 1;
    const told = terminal.json ? sanitizeJson : sanitizeText;
    if (stops || terminal.json || !terminal.quiet) terminal.report(told(nameOf(file), report));
    return stops ? 1 : 0;
  },
};

/** The document without small counts, as text; reports the reason where it cannot be protected. */
function protect(text: string, file: string, {below, figure}: Values, terminal: Terminal): ProtectedText | undefined {
  try {
    return protectText(text, Number(below), figure as string | undefined);
  } catch (cause) {
    if (!(cause instanceof FigureError)) throw cause;
    terminal.problems([{file: nameOf(file), problems: [notProtected(cause)]}]);
    return undefined;
  }
}
