import {fileWords} from '@tip-figures/messages/file-words.js';
import {formatCsv} from '@tip-figures/record/csv/format-csv.js';
import {fetchWorkbook} from '@tip-figures/spreadsheet/files/fetch-workbook.js';
import {orProblem, type FileProblem} from '@tip-figures/spreadsheet/files/file-problem.js';
import {openTable, openWorkbook, type Opened} from '@tip-figures/spreadsheet/files/open-workbook.js';
import {hasOwnColumns, ownRows} from '@tip-figures/spreadsheet/files/own-columns.js';
import type {OpenedFile} from './opened-sheet.js';
import {withFile, withOtherFigure} from './with-sheet.js';
import './read-sheet.js';

/** What was opened: a file whose sheets are to be read, rows with the columns of a record as text, or why it cannot be. */
export type Brought =
  {readonly file: OpenedFile} | {readonly text: string; readonly notes: readonly string[]} | {readonly problem: string};

const ofText = async (text: string): Promise<Brought> => brought(await openTable(text), {name: ''});

async function ofFile(file: File): Promise<Brought> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return brought(await openWorkbook(bytes), {name: file.name, bytes});
}

const ofAddress = async (address: string): Promise<Brought> =>
  brought(await fetchWorkbook(address), {name: URL.canParse(address) ? new URL(address).hostname : address});

async function brought(opened: Opened, file: Omit<OpenedFile, 'workbook'>): Promise<Brought> {
  if ('problem' in opened) return {problem: wordsOf(opened.problem)};
  const {workbook} = opened;
  const [first] = workbook.sheets.filter(({isHidden}) => !isHidden);
  if (!first || !hasOwnColumns(first)) return {file: {...file, workbook}};
  const read = await orProblem(() => ({text: formatCsv(ownRows(first))}));
  if ('problem' in read) return {problem: wordsOf(read.problem)};
  const {name: found = '', isGuessed = false} = workbook.encoding ?? {};
  return {...read, notes: isGuessed ? [wordsOf({issue: 'guessed-encoding', found})] : []};
}

function wordsOf({issue, path, found = '', known = []}: FileProblem): string {
  const {what, hint} = fileWords.en[issue];
  const facts = {found, known: new Intl.ListFormat('en').format(known), example: '{"tier-badge": {"tier": "2"}}'};
  const said = `${path === undefined ? '' : `${path}: `}${what(facts)}. ${hint(facts)}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** All that is done with spreadsheets. It is fetched when the first one is opened. */
export const desk = {ofText, ofFile, ofAddress, withFile, withOtherFigure};

export type Desk = typeof desk;
