import type {Choices, Reading} from '@tip-figures/spreadsheet/reading.js';
import type {Encoding, Sheet, Workbook} from '@tip-figures/spreadsheet/workbook.js';

/** A file that was opened, dropped or pasted, with what it is read again from. */
export interface OpenedFile {
  readonly name: string;
  readonly workbook: Workbook;
  /** Left out for what was pasted: its letters are certain. */
  readonly bytes?: Uint8Array;
}

/** A sheet with what the editor said of it and what was understood. It is a part of what can be undone, and in no address. */
export interface OpenedSheet {
  readonly file: OpenedFile;
  /** Which of the sheets. */
  readonly index: number;
  readonly choices: Choices;
  readonly reading: Reading;
  /** The country that is shown, of several. */
  readonly country?: string | undefined;
  /** The countries of which records are made, where they are not all. */
  readonly chosen?: readonly string[] | undefined;
  /** By which letters the bytes are read, where the guess was wrong. */
  readonly encoding?: Encoding | undefined;
}

const noSheet: Sheet = {name: '', rows: [], merged: []};

export const sheetOf = ({file, index}: Pick<OpenedSheet, 'file' | 'index'>): Sheet =>
  file.workbook.sheets[index] ?? noSheet;

/** The country that is shown: the first, unless another one was chosen. */
export const countryOf = ({country, reading: {countries}}: OpenedSheet): string | undefined =>
  country !== undefined && countries.includes(country) ? country : countries[0];

/** The countries of which records are made. */
export const chosenOf = ({chosen, reading: {countries}}: OpenedSheet): readonly string[] =>
  chosen ? countries.filter((one) => chosen.includes(one)) : countries;
