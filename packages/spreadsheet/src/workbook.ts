import type {FileFinding} from './files/file-finding.js';

/** A cell as the file has it. */
export interface Cell {
  /** As the spreadsheet shows it, in the manner of English: “1,204”, “62%”, “TRUE”; a number without a format is whole. */
  readonly text: string;
  /**
   * The number behind what is shown, exact, such as 0.62 of “62%”. `undefined` for texts, dates and times, for a number that its
   * format shows in thousands or millions, and for every cell of a CSV.
   */
  readonly value?: number;
  /** A date in ISO 8601, as exact as it is shown. */
  readonly date?: string;
  /** What is shown in place of a number, such as “#DIV/0!”; empty where the file has a formula without its result. */
  readonly error?: string;
}

/** Rows and columns from 0; both ends are included. */
export interface Range {
  readonly from: Place;
  readonly to: Place;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Sheet {
  readonly name: string;
  /** From the first row and column of the sheet on; a row ends with its last cell that says something. */
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that are shown as one; only the first has a text. */
  readonly merged: readonly Range[];
  readonly isHidden?: boolean;
  /** The first of the cells that are left out, since hundreds of empty columns or thousands of rows part them from the others. */
  readonly leftOut?: Place;
  /** Why it has no rows here: it has more than are read. Other sheets of the file can be read all the same. */
  readonly problem?: FileFinding;
}

/** What a file holds. A CSV is a workbook of one sheet. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Of a text: by what its bytes were read as letters, and whether that was guessed. */
  readonly encoding?: {readonly name: Encoding; readonly isGuessed: boolean};
  /** Of a text: what parts its cells. */
  readonly delimiter?: Delimiter;
  /** Of a text: it ends within a row that is shorter than the others, as one does that was cut. */
  readonly mayBeCut?: boolean;
}

/** Those that are guessed come first; the others have to be named. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1256',
] as const;

export type Encoding = (typeof encodings)[number];

export type Delimiter = ',' | ';' | '\t';
