import {isUtf8} from 'node:buffer';
import {constants} from 'node:fs';
import {open} from 'node:fs/promises';
import {largest} from '@tip-figures/record/limits.js';
import type {Problem} from '@tip-figures/check/report/problem.js';

/** The text of a file, and its problems as a file. Without a text it could not be read. */
export interface Read {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

const mark = '\ufeff';

/** The first bytes of workbooks, which no text begins with: a ZIP such as an XLSX, and Excel before 2007. */
const zip = 'PK\u0003\u0004';
const oldWorkbook = '\u00d0\u00cf\u0011\u00e0';

const beginsWith = (bytes: Buffer, start: string): boolean =>
  bytes.subarray(0, start.length).toString('latin1') === start;

/** Whether bytes are a workbook of a supported format. */
export const isWorkbook = (bytes: Buffer): boolean => beginsWith(bytes, zip);

/** Whether bytes are a workbook of Excel before 2007. */
export const isOldWorkbook = (bytes: Buffer): boolean => beginsWith(bytes, oldWorkbook);

/** Reads a file, or standard input for `-`. */
export async function readText(name: string): Promise<Read> {
  const {bytes, problems} = await readBytes(name, largest);
  return bytes ? textOf(bytes) : {problems};
}

/** Reads the bytes of a file; stops above `most`. */
export async function readBytes(name: string, most: number): Promise<{bytes?: Buffer; problems: readonly Problem[]}> {
  try {
    return {bytes: name === '-' ? await readSome(process.stdin, most) : await readFile(name, most), problems: []};
  } catch (cause) {
    return refusedFile(...reasonOf((cause as NodeJS.ErrnoException).code, name));
  }
}

/** Decodes bytes as UTF-8, as a page does. */
export function textOf(bytes: Buffer): Read {
  if (isWorkbook(bytes) || isOldWorkbook(bytes)) {
    return refusedFile('this is a workbook, not a text', 'Make a record of it first, with tip-figures import.');
  }
  if (bytes.length > largest) {
    return refusedFile('the file is larger than 1 MB, the most that a page reads', 'Keep one story a file.');
  }
  if (isUtf16(bytes)) {
    return refusedFile('the file is UTF-16, not UTF-8', 'Save it as UTF-8.');
  }
  if (!isUtf8(bytes)) return {problems: [badCharacter(bytes)]};
  const text = bytes.toString('utf8');
  if (text.replace(mark, '').trim() === '') {
    return refusedFile(
      'the file is empty',
      'Write a record, such as {"tier-badge": {"tier": "2"}}, or the rows of a spreadsheet.',
    );
  }
  if (!text.startsWith(mark)) return {text, problems: []};
  const problem = problemAt(0, 0, 'warning', 'the file begins with a byte order mark', 'Save it as UTF-8 without one.');
  return {text: text.slice(mark.length), problems: [problem]};
}

/** Whether bytes are UTF-16: by the byte order mark, or by every other byte of plain letters being 0. */
const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;

/** Flags with which opening a pipe does not wait for its writer. */
const atOnce = constants.O_RDONLY | constants.O_NONBLOCK;

async function readFile(name: string, most: number): Promise<Buffer> {
  const file = await open(name, atOnce);
  try {
    const info = await file.stat();
    if (!info.isFile()) throw Object.assign(new Error(), {code: info.isDirectory() ? 'EISDIR' : noFile});
    return await readSome(file.createReadStream({autoClose: false}), most);
  } finally {
    await file.close();
  }
}

/** Reads a stream and stops above the limit, so that a file of any size is refused at once. */
async function readSome(stream: AsyncIterable<Buffer | string>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

// The code of the error for a socket, which cannot be opened.
const noFile = 'ENXIO';

function reasonOf(code: string | undefined, name: string): [string, string] {
  if (code === 'ENOENT' && /[*?]/.test(name)) {
    return [
      'there is no such file',
      'No file has such a name, or this shell takes * as it is: name the files, or their folder.',
    ];
  }
  if (code === 'ENOENT') return ['there is no such file', 'Look for a slip in its name, or in the folder.'];
  if (code === 'EISDIR') return ['this is a folder, not a file', 'Name one of the files in it.'];
  if (code === noFile) {
    return [
      'this is a pipe, a device or a socket, not a file',
      'Name a file, or - for what comes in through the pipe.',
    ];
  }
  if (code === 'EACCES' || code === 'EPERM') return ['the file may not be read', 'Ask for the right to read it.'];
  return [`the file cannot be read (${code ?? 'for an unknown reason'})`, 'Try to open it with another program.'];
}

/** The problem of the first invalid character, which is in the first line that is no UTF-8: none spans two lines. */
function badCharacter(bytes: Buffer): Problem {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    line += 1;
    start = end + 1;
  }
  const [before = ''] = bytes.subarray(start).toString('utf8').split('\ufffd');
  const hint = 'Save it as UTF-8; some programs write another encoding unless they are told.';
  return problemAt(line, Array.from(before).length + 1, 'error', 'the file is not UTF-8', hint);
}

/** A file that cannot be read, with the reason. */
export const refusedFile = (message: string, hint: string): Read => ({
  problems: [problemAt(0, 0, 'error', message, hint)],
});

const problemAt = (
  line: number,
  column: number,
  severity: Problem['severity'],
  message: string,
  hint: string,
): Problem => ({severity, rule: 'file', code: 'file', path: '', line, column, message, hint});
