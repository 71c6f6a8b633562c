import {fileFinding} from '@tip-figures/spreadsheet/files/file-finding.js';
import {readdir, stat} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import type {Defaults} from '@tip-figures/record/csv/defaults.js';
import {parseCsv} from '@tip-figures/record/csv/parse-csv.js';
import {importFile} from '../document/import-file.js';
import {importRows} from '../document/import-rows.js';
import {checkDocument} from '../json/check-document.js';
import {fetchText, type Answered} from './fetch-text.js';
import type {Piped} from '../io.js';
import {readText, refusedFile, type Read} from './read-text.js';

/** The source of a record. */
export interface Source {
  /** The name, which is part of the addresses of its figures. */
  readonly name: string;
  /** The file or the address, for messages. */
  readonly origin: string;
  /** Whether it is a folder without any record. */
  readonly isEmpty?: boolean;
  /** Reads and checks the record. A source at an address remembers its last answer and makes conditional requests. */
  readonly read: () => Promise<Read & {readonly away?: Away}>;
}

/** A failed request, with the seconds after which the server accepts another. */
export interface Away {
  readonly retryAfter: number;
}

// `.xls` is included so that it is refused with a message.
const sheets = ['.csv', '.tsv', '.xlsx', '.ods', '.xls'];
const kinds = ['.json', ...sheets];

/**
 * The records that a command line names: files, all JSON files and spreadsheets of a folder, and addresses. A name may
 * precede an address, `kosovo=https://…`, where its path has no useful one.
 *
 * @param piped - what `-` stands for.
 * @param figure - the figure of a document that is no record, and of rows that name none.
 */
export async function sourcesOf(names: readonly string[], piped: Piped, figure?: string): Promise<Source[]> {
  const found = await Promise.all(names.map((name) => sourcesAt(name, piped, figure)));
  return found.flat();
}

async function sourcesAt(name: string, piped: Piped, figure: string | undefined): Promise<Source[]> {
  const {given, address} = addressIn(name);
  if (address !== undefined) return [atAddress(address, given, figure)];
  const info = await stat(name).catch(() => undefined);
  if (!info?.isDirectory()) return [inFile(name, figure, piped)];
  const files = (await readdir(name)).filter((file) => !isHidden(file) && kinds.includes(kindOf(file)));
  // A folder may be empty for a moment only, so its published figures are not withdrawn.
  if (!files.length) return [withoutRecords(name)];
  return files.sort().map((file) => inFile(join(name, file), figure));
}

/** Whether a file is hidden, such as the lock file that Excel writes beside an open workbook. */
const isHidden = (file: string): boolean => file.startsWith('.') || file.startsWith('~$');

/** The address in an argument, and the name before it. */
export function addressIn(name: string): {readonly given?: string | undefined; readonly address?: string | undefined} {
  const [, given, address] = /^(?:([^=/]+)=)?(https?:\/\/.+)$/.exec(name) ?? [];
  return {given, address};
}

const kindOf = (file: string): string => extname(file).toLowerCase();

const stemOf = (path: string): string => basename(path, extname(path));

const inFile = (file: string, figure: string | undefined, piped?: Piped): Source => ({
  name: stemOf(file),
  origin: file === '-' ? '(piped)' : file,
  read: async () =>
    sheets.includes(kindOf(file))
      ? importFile(file, {defaults: defaultsOf(figure)})
      : recordText(await readText(file, piped), false, figure),
});

const withoutRecords = (folder: string): Source => ({
  name: stemOf(folder),
  origin: folder,
  isEmpty: true,
  read: () => Promise.resolve(refusedFile(fileFinding('no-records'))),
});

function atAddress(address: string, given: string | undefined, figure: string | undefined): Source {
  let last: Answered | undefined;
  return {
    // An invalid address has no path, and fails later.
    name: given ?? stemOf(URL.canParse(address) ? new URL(address).pathname : ''),
    origin: address,
    async read() {
      const answer = await fetchText(address, last);
      if (!('etag' in answer)) return {...answer.read, away: {retryAfter: answer.retryAfter}};
      last = answer;
      return recordText(answer.read, answer.isCsv, figure);
    },
  };
}

const defaultsOf = (figure: string | undefined): Defaults => (figure === undefined ? {} : {figure});

/** The record as JSON, from any format, with all its problems. */
function recordText({text, problems}: Read, isCsv: boolean, figure: string | undefined): Read {
  if (text === undefined) return {problems};
  const {problems: found, ...checked} = isCsv
    ? importRows(() => parseCsv(text), defaultsOf(figure))
    : {text, problems: checkDocument(text, figure)};
  // Excel writes a byte order mark into each CSV, where it is no problem.
  return {...checked, problems: isCsv ? found : [...problems, ...found]};
}
