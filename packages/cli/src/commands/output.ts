import {cleanText} from '@tip-figures/record/values/local-text.js';
import {isSameFile, writeText} from '../files/write-text.js';
import {UsageError} from './command.js';

/** Writes the result of a command to a file or to the output stream; resolves with the exit code. */
export async function writeOutput(text: string, output: unknown): Promise<number> {
  if (typeof output !== 'string' || output === '-') {
    process.stdout.write(text);
    return 0;
  }
  const refused = await writeText(output, text);
  if (refused === undefined) return 0;
  process.stderr.write(`${cleanText(output)} cannot be written: ${refused}. Name another file with -o.\n`);
  return 1;
}

/** @throws {UsageError} where the output would replace its own source. */
export async function refuseSameFile(file: string, output: unknown): Promise<void> {
  if (typeof output !== 'string' || output === '-' || !(await isSameFile(file, output))) return;
  throw new UsageError('The output would replace the file that it is made of. Name another file.');
}
