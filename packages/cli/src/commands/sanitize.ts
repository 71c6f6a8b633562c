import {FigureError} from '@tip-figures/record/figure-error.js';
import {thresholdOf} from '@tip-figures/record/protect/thresholds.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {protectText, type ProtectedText} from '../document/protect-text.js';
import {checkDocument} from '../json/check-document.js';
import {type Command, UsageError} from './command.js';
import {checkFigureName} from './figure-name.js';
import {isSameFile, writeText} from '../files/write-text.js';
import {doubtsOf} from '@tip-figures/check/document/protect-document.js';
import {readText} from '../files/read-text.js';
import {refusedIn} from '../report/refused.js';
import {textReport} from '../report/report.js';
import {sanitizeJson, sanitizeText} from '../report/sanitize-report.js';

const usual = '5';

/** Withholds small counts of people in a document before it is published. */
export const sanitize: Command = {
  summary: 'Withhold small counts of people in a record, and what would give them away.',
  help: `tip-figures sanitize [options] <file>

Writes a document in which counts of people below a number are withheld, and others
from which the first could be worked out. Publish that one: what a figure only hides on
the page still stands in its document. - reads what comes in through the pipe. The
report goes to the error stream.

  --below <number>     withhold counts of 1 to below this; ${usual} if left out
  -o, --output <file>  where to write; the output stream if left out
  --figure <name>      which figure a file is for that is no record
  --strict             write nothing while published numbers give a small count away,
                       or fields that nothing reads, or numbers in texts, may
  --json               print the report for machines
  --help               print this

Exit code 0: written. 1: nothing written, since the document has errors, or --strict
found something. 2: the command line makes no sense.
`,
  options: {
    below: {type: 'string', default: usual},
    output: {type: 'string', short: 'o'},
    figure: {type: 'string'},
    json: {type: 'boolean'},
    strict: {type: 'boolean'},
  },

  async run(files, {below, output, figure, json, strict}) {
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) throw new UsageError('Name one file, or - for what comes in.');
    checkFigureName(figure);
    const threshold = thresholdOf(below);
    if (!threshold) throw new UsageError(`--below takes a whole number from 2 to 1000, not ${JSON.stringify(below)}.`);
    const target = typeof output === 'string' && output !== '-' ? output : undefined;
    if (target !== undefined && (await isSameFile(file, target))) {
      throw new UsageError('The output would replace the only copy of the full numbers. Name another file.');
    }
    const name = file === '-' ? '(piped)' : file;
    const text = await checked(file, name, figure as string | undefined);
    if (text === undefined) return 1;
    const result = protect(text, name, threshold, figure as string | undefined);
    if (!result) return 1;
    const {report, written} = result;
    const stops = Boolean(strict) && doubtsOf(report).length > 0;
    const refused = stops || target === undefined ? undefined : await writeText(target, written);
    if (refused !== undefined) {
      process.stderr.write(`${cleanText(String(target))} cannot be written: ${refused}. Name another file with -o.\n`);
      return 1;
    }
    process.stderr.write(json ? sanitizeJson(name, report) : sanitizeText(name, report));
    if (stops) return 1;
    if (target === undefined) process.stdout.write(written);
    return 0;
  },
};

/** The document without small counts, as text; prints the reason where it cannot be protected. */
function protect(text: string, name: string, below: number, figure: string | undefined): ProtectedText | undefined {
  try {
    return protectText(text, below, figure);
  } catch (cause) {
    if (!(cause instanceof FigureError)) throw cause;
    const problem = {...refusedIn(cause), message: `cannot be protected: ${cause.reason}`};
    process.stderr.write(textReport([{file: name, problems: [problem]}]));
    return undefined;
  }
}

/** The text of a file without errors; `undefined` after printing errors. */
async function checked(file: string, name: string, figure: string | undefined): Promise<string | undefined> {
  const {text, problems} = await readText(file);
  const all = [...problems, ...(text === undefined ? [] : checkDocument(text, figure))];
  const errors = all.filter(({severity}) => severity === 'error');
  if (errors.length === 0) return text;
  process.stderr.write(textReport([{file: name, problems: errors}]));
  return undefined;
}
