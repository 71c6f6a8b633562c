import {doubtsOf} from '@tip-figures/check/document/protect-document.js';
import {commandWords} from '@tip-figures/messages/command-words.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {protectText, type ProtectedText} from '../document/protect-text.js';
import {refusedIn, unreviewedWords} from '../report/refused.js';
import {sanitizeJson, sanitizeText} from '../report/sanitize-report.js';
import type {Terminal} from '../report/terminal.js';
import {checkedText, nameOf, onlyFile} from './checked-text.js';
import type {Command, Values} from './command.js';
import {belowOption, figureOption} from '../options/options.js';

const usual = '5';

/** Withholds small counts of people in a document before it is published. */
export const sanitize: Command = {
  takes: '<file>',
  help: `Writes a document in which counts of people below a number are withheld, and others from which the first could be
    worked out. Publish that one: what a figure only hides on the page still stands in its document. - reads what comes in
    through the pipe. The report goes to the error stream.`,
  options: {
    below: {...belowOption, default: usual, about: `withhold counts of 1 to below this; ${usual} if left out`},
    figure: figureOption,
    strict: {
      about: `write nothing while published numbers give a small count away, or fields that nothing reads, or numbers in
        texts, may`,
    },
  },
  examples: ['sanitize record.json -o public.json', 'sanitize record.json --below 10 -o public.json'],
  exits: {
    0: 'written',
    1: `nothing was written, since the document has errors, or words that may tell what is withheld and that nobody has looked
      at, or --strict found something`,
  },

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
    const problem = {...refusedIn(cause), message: commandWords('en').problems['not-protected']({found: cause.reason})};
    terminal.problems([{file: nameOf(file), problems: [problem]}]);
    return undefined;
  }
}
