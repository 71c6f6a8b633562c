/** A cell as the file has it. */
export interface Cell {
  /** As the spreadsheet shows it. */
  readonly text: string;
  /** The number behind what is shown, exact; `undefined` for texts, and for every cell of a CSV. */
  readonly value?: number;
  /** A date in ISO 8601, as exact as it is shown. */
  readonly date?: string;
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
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that are shown as one; only the first has a text. */
  readonly merged: readonly Range[];
  readonly isHidden?: boolean;
}

/** What a file holds. A CSV is a workbook of one sheet. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Of a text: by what its bytes were read as letters, and whether that was guessed. */
  readonly encoding?: {readonly name: Encoding; readonly isGuessed: boolean};
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
