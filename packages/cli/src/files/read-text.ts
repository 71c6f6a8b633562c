import {isUtf8} from 'node:buffer';
import {constants} from 'node:fs';
import {open} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {bytesOf} from '@tip-figures/record/bytes.js';
import {largest} from '@tip-figures/record/limits.js';
import {fileText} from '@tip-figures/messages/file-words.js';
import type {Problem} from '@tip-figures/check/report/problem.js';
import {isOldWorkbook, isWorkbook} from '@tip-figures/spreadsheet/files/file-kind.js';
import {fileFinding, type FileFinding} from '@tip-figures/spreadsheet/files/file-finding.js';
import type {Piped} from '../io.js';
import {language} from '../language.js';

/** The text of a file, and what is wrong with it as a file. Without a text it could not be read. */
export interface Read {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

const mark = '\ufeff';

/** Reads a file, or with `-` what comes in through the pipe, where there is one. */
export async function readText(name: string, piped?: Piped): Promise<Read> {
  const {bytes, problems} = await readBytes(name, largest, piped);
  return bytes ? textOf(bytes) : {problems};
}

/** The same without decoding it; past `most` bytes it is not read to its end. */
export async function readBytes(
  name: string,
  most: number,
  piped?: Piped,
): Promise<{bytes?: Buffer; problems: readonly Problem[]}> {
  try {
    return {bytes: name === '-' && piped ? await readSome(piped, most) : await readFile(name, most), problems: []};
  } catch (cause) {
    return refusedFile(reasonOf((cause as NodeJS.ErrnoException).code, name));
  }
}

/** Decodes bytes that should be UTF-8, as a page would. */
export function textOf(bytes: Buffer): Read {
  if (isWorkbook(bytes) || isOldWorkbook(bytes)) return refusedFile(fileFinding('workbook'));
  if (bytes.length > largest) return refusedFile(fileFinding('too-large'));
  if (isUtf16(bytes)) return refusedFile(fileFinding('utf-16'));
  if (!isUtf8(bytes)) return refusedFile(badCharacter(bytes));
  const text = bytes.toString('utf8');
  if (text.replace(mark, '').trim() === '') return refusedFile(fileFinding('empty'));
  if (!text.startsWith(mark)) return {text, problems: []};
  const problem = problemOfFile(fileFinding('byte-order-mark', {}, {severity: 'warning'}));
  return {text: text.slice(mark.length), problems: [problem]};
}

/** By its byte order mark, or since every other byte of plain letters is 0. */
const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;

/** Opened so, a pipe does not wait for who writes into it. */
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

/** Stops past the most that is read, so that a file of any size is refused at once. */
async function readSome(stream: AsyncIterable<Buffer | string>, most: number): Promise<Buffer> {
  return Buffer.from(await bytesOf(Readable.toWeb(Readable.from(asBytes(stream))), most));
}

async function* asBytes(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield Buffer.from(chunk);
}

// What the system says of a socket, which cannot be opened.
const noFile = 'ENXIO';

function reasonOf(code: string | undefined, name: string): FileFinding {
  if (code === 'ENOENT') return fileFinding(/[*?]/.test(name) ? 'no-file-of-pattern' : 'no-file');
  if (code === 'EISDIR') return fileFinding('folder');
  if (code === noFile) return fileFinding('device');
  if (code === 'EACCES' || code === 'EPERM') return fileFinding('not-allowed');
  return fileFinding('not-read', {found: code ?? '?'});
}

/** Lines never part a character, so the first line that is no UTF-8 holds the first bad character. */
function badCharacter(bytes: Buffer): FileFinding {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    line += 1;
    start = end + 1;
  }
  const [before = ''] = bytes.subarray(start).toString('utf8').split('\ufffd');
  return fileFinding('not-utf-8', {}, {at: {line, column: Array.from(before).length + 1}});
}

/** What is wrong with a file, a workbook or an address, in words. */
export function problemOfFile({code, severity, at, facts}: FileFinding): Problem {
  const {what, hint} = fileText({code, facts}, language());
  return {severity, rule: 'file', code: 'file', issue: code, path: '', line: 0, column: 0, ...at, message: what, hint};
}

/** A file that cannot be read, and why. */
export const refusedFile = (problem: FileFinding): Read => ({problems: [problemOfFile(problem)]});
