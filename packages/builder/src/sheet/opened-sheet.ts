import type {FigureName} from '@tip-figures/record/figures/names.js';
import type {Choices, Question, Reading, SectionReading} from '@tip-figures/spreadsheet/reading.js';
import type {Sheet, Workbook} from '@tip-figures/spreadsheet/workbook.js';

/** A file that was opened, dropped or pasted. */
export interface OpenedFile {
  /** Empty for what was pasted. */
  readonly name: string;
  readonly workbook: Workbook;
  /** What it can be read of anew, in other letters; left out for what was pasted. */
  readonly bytes?: Uint8Array;
  /** Whether the editor said by what these are read as letters. */
  readonly isInOtherLetters?: boolean;
}

/** A sheet with what the editor said of it and what was understood. It is a part of what can be undone, and in no address. */
export interface OpenedSheet {
  readonly file: OpenedFile;
  /** Which of the sheets. */
  readonly index: number;
  readonly choices: Choices;
  readonly reading: Reading;
  /** What the figure shows of it. */
  readonly section: SectionReading;
  /** What other figures of the record show of the same reading. */
  readonly others: readonly SectionReading[];
  /** The figure that was chosen before. */
  readonly wished?: FigureName;
  /** The country that is shown, of several. */
  readonly country?: string | undefined;
  /** The countries of which records are made, where they are not all. */
  readonly chosen?: readonly string[] | undefined;
}

/** What can be chosen of an opened sheet. */
export type SheetChange = Partial<Pick<OpenedSheet, 'file' | 'index' | 'choices' | 'country' | 'chosen'>>;

const noSheet: Sheet = {name: '', rows: [], merged: []};

export const sheetOf = ({file, index}: Pick<OpenedSheet, 'file' | 'index'>): Sheet =>
  file.workbook.sheets[index] ?? noSheet;

/** What is still asked about a sheet, in its order. */
export const questionsOf = ({reading, choices}: Pick<OpenedSheet, 'reading' | 'choices'>): readonly Question[] =>
  reading.questions.filter(({id}) => choices.answers?.[id] === undefined);

/** The period of the figure: the newest, unless another one was chosen. */
export const newestOf = ({reading}: Pick<OpenedSheet, 'reading'>): string | undefined =>
  reading.newest ?? reading.periods.at(-1);

/** The country that is shown: the first, unless another one was chosen. */
export const countryOf = ({
  country,
  reading: {countries},
}: Pick<OpenedSheet, 'country' | 'reading'>): string | undefined =>
  country !== undefined && countries.includes(country) ? country : countries[0];

/** The countries of which records are made. */
export const chosenOf = ({chosen, reading: {countries}}: OpenedSheet): readonly string[] =>
  chosen ? countries.filter((one) => chosen.includes(one)) : countries;
