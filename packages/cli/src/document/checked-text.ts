import {checkDocument} from '../json/check-document.js';
import {readText} from '../files/read-text.js';
import {isSameFile} from '../files/write-text.js';
import {reportWords} from '../report/report.js';
import type {Terminal} from '../report/terminal.js';
import {UsageError} from '../report/usage-error.js';

/** The name of the only file of a command, as messages say it. */
export const nameOf = (file: string): string => (file === '-' ? '(piped)' : file);

/** @throws {UsageError} where there is not one file, or the output would replace it. */
export async function onlyFile(
  [file, ...more]: readonly string[],
  output: unknown,
  {piped}: Terminal,
): Promise<string> {
  if (file === undefined || more.length > 0) throw new UsageError('one-file');
  if (typeof output !== 'string' || output === '-' || !(await isSameFile(file, output, piped))) return file;
  throw new UsageError('replaces-itself');
}

/** The text of a document without errors; `undefined` after reporting them. */
export async function checkedText(file: string, figure: unknown, terminal: Terminal): Promise<string | undefined> {
  terminal.progress(reportWords().progress.reading({file: nameOf(file)}));
  const {text, problems} = await readText(file, terminal.piped);
  terminal.progress(reportWords().progress.checking({file: nameOf(file)}));
  const all = [...problems, ...(text === undefined ? [] : checkDocument(text, figure as string | undefined))];
  const errors = all.filter(({severity}) => severity === 'error');
  if (errors.length === 0) return text;
  terminal.problems([{file: nameOf(file), problems: errors}]);
  return undefined;
}
