import {readdir, stat} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import type {Defaults} from '@tip-figures/record/csv/defaults.js';
import {importFile} from '../document/import-file.js';
import {importRows} from '../document/import-rows.js';
import {checkDocument} from '../json/check-document.js';
import {fetchText, type Answered} from './fetch-text.js';
import {readCsv} from './read-csv.js';
import {readText, refusedFile, type Read} from './read-text.js';

/** Where a record comes from. */
export interface Source {
  /** Part of the addresses of its figures. */
  readonly name: string;
  /** The file or the address, for messages. */
  readonly origin: string;
  /** Whether it is a folder without any record. */
  readonly isEmpty?: boolean;
  /** Reads and checks it; a source at an address remembers what that said, and asks only for news. */
  readonly read: () => Promise<Read & {readonly away?: Away}>;
}

/** That an address could not be had, and after how many seconds its server wants to be asked again. */
export interface Away {
  readonly retryAfter: number;
}

// The old kind is no record, and is not to be passed over in silence.
const sheets = ['.csv', '.tsv', '.xlsx', '.ods', '.xls'];
const kinds = ['.json', ...sheets];
const mostWait = 3600;

/**
 * The records that a command line names: files, all JSON files and spreadsheets of a folder, and addresses. An address may
 * have a name before it, `kosovo=https://…`, where its own path has none that says something.
 *
 * @param figure - of a document that is no record, and of rows that name none.
 */
export async function sourcesOf(names: readonly string[], figure?: string): Promise<Source[]> {
  const found = await Promise.all(names.map((name) => sourcesAt(name, figure)));
  return found.flat();
}

async function sourcesAt(name: string, figure: string | undefined): Promise<Source[]> {
  const {given, address} = addressIn(name);
  if (address !== undefined) return [atAddress(address, given, figure)];
  const info = await stat(name).catch(() => undefined);
  if (!info?.isDirectory()) return [inFile(name, figure)];
  const files = (await readdir(name)).filter((file) => !isHidden(file) && kinds.includes(kindOf(file)));
  // A folder may be empty for a moment only: what was published of it is not to be taken back for that.
  if (!files.length) return [withoutRecords(name)];
  return files.sort().map((file) => inFile(join(name, file), figure));
}

/** Beside a workbook that is open lies a file of Excel's own. */
const isHidden = (file: string): boolean => file.startsWith('.') || file.startsWith('~$');

/** The address that a command line names, and the name before it. */
export function addressIn(name: string): {readonly given?: string | undefined; readonly address?: string | undefined} {
  const [, given, address] = /^(?:([^=/]+)=)?(https?:\/\/.+)$/.exec(name) ?? [];
  return {given, address};
}

const kindOf = (file: string): string => extname(file).toLowerCase();

const nameOf = (path: string): string => basename(path, extname(path));

const inFile = (file: string, figure: string | undefined): Source => ({
  name: nameOf(file),
  origin: file === '-' ? '(piped)' : file,
  read: async () =>
    sheets.includes(kindOf(file))
      ? importFile(file, defaultsOf(figure))
      : recordText(await readText(file), false, figure),
});

const withoutRecords = (folder: string): Source => ({
  name: nameOf(folder),
  origin: folder,
  isEmpty: true,
  read: () => Promise.resolve(refusedFile({issue: 'no-records'})),
});

function atAddress(address: string, given: string | undefined, figure: string | undefined): Source {
  let last: Answered | undefined;
  return {
    // One that is none has no path, and cannot be reached.
    name: given ?? nameOf(URL.canParse(address) ? new URL(address).pathname : ''),
    origin: address,
    async read() {
      const answer = await fetchText(address, last);
      if (!('etag' in answer)) return {...answer.read, away: {retryAfter: Math.min(answer.retryAfter ?? 0, mostWait)}};
      last = answer;
      return recordText(answer.read, answer.isCsv, figure);
    },
  };
}

const defaultsOf = (figure: string | undefined): Defaults => (figure === undefined ? {} : {figure});

/** The record as JSON, whatever it was written in, with all that is wrong with it. */
function recordText({text, problems}: Read, isCsv: boolean, figure: string | undefined): Read {
  if (text === undefined) return {problems};
  const {problems: found, ...checked} = isCsv
    ? importRows(() => readCsv(text), defaultsOf(figure))
    : {text, problems: checkDocument(text, figure)};
  // What a text can have, read as one, is a byte order mark: Excel writes it into each CSV.
  return {...checked, problems: isCsv ? found : [...problems, ...found]};
}
