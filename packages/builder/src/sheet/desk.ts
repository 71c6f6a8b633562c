import {formatCsv} from '@tip-figures/record/csv/write/format-csv.js';
import {fetchWorkbook} from '@tip-figures/spreadsheet/files/workbook/fetch-workbook.js';
import {fileFinding, orProblem, type FileFinding} from '@tip-figures/spreadsheet/files/file-finding.js';
import {hasOwnColumns, ownRows} from '@tip-figures/spreadsheet/files/own-columns.js';
import {fileProblemText} from '@tip-figures/spreadsheet/texts.js';
import {language} from '../text/text.js';
import type {OpenedFile} from './opened-sheet.js';
import {sheetReader, type OpenedWorkbook} from './sheet-reader.js';
import {withFile, withOtherFigure} from './with-sheet.js';
import './read-sheet.js';

/** What was opened: a file with the sheet that is read first, rows with the columns of a record as text, or why it cannot be. */
export type Brought =
  | {readonly file: OpenedFile; readonly read: OpenedWorkbook}
  | {readonly text: string; readonly notes: readonly string[]}
  | {readonly problem: string};

const problemText = (problem: FileFinding): string => fileProblemText(problem, {language: language()});

type Opened = OpenedWorkbook | {readonly problem: FileFinding};

const ofText = async (text: string): Promise<Brought> => brought(await sheetReader.run({text}), {name: ''});

async function ofFile(file: File): Promise<Brought> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return brought(await sheetReader.run({bytes}), {name: file.name, bytes});
}

async function ofAddress(address: string): Promise<Brought> {
  let opened: OpenedWorkbook | undefined;
  const fetched = await fetchWorkbook(address, {}, async (bytes, options = {}) => {
    const answer = await sheetReader.run({bytes, options});
    if (!('problem' in answer)) opened = answer;
    return answer;
  });
  if ('problem' in fetched || !opened)
    return {problem: problemText('problem' in fetched ? fetched.problem : fileFinding('stopped'))};
  return brought(opened, {name: URL.canParse(address) ? new URL(address).hostname : address});
}

async function brought(opened: Opened, file: Omit<OpenedFile, 'workbook'>): Promise<Brought> {
  if ('problem' in opened) return {problem: problemText(opened.problem)};
  const {workbook} = opened;
  const [first] = workbook.sheets.filter(({isHidden}) => !isHidden);
  if (!first || !hasOwnColumns(first)) return {file: {...file, workbook}, read: opened};
  const read = await orProblem(() => ({text: formatCsv(ownRows(first))}));
  if ('problem' in read) return {problem: problemText(read.problem)};
  const {name: found = '', isGuessed = false} = workbook.encoding ?? {};
  return {...read, notes: isGuessed ? [problemText(fileFinding('guessed-encoding', {found}))] : []};
}

/** All that is done with spreadsheets. It is fetched when the first one is opened. */
export const desk = {ofText, ofFile, ofAddress, withFile, withOtherFigure};

export type Desk = typeof desk;
