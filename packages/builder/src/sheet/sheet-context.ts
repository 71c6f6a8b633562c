import type {Choices, Correction} from '@tip-figures/spreadsheet/reading.js';
import type {Encoding} from '@tip-figures/spreadsheet/workbook.js';
import type {State} from '../model/state.js';
import type {OpenedSheet, SheetChange} from './opened-sheet.js';

/** A row, a column or a cell of the sheet. */
export type At = Correction['at'];

/** What is in view of an opened sheet; it is no part of what can be undone. */
export interface SheetView {
  /** What is being changed, if anything. */
  readonly at?: At | undefined;
  /** The one button of the table that the tabulator comes to. */
  readonly stop: At;
  /** How many of the first rows are shown. */
  readonly first: number;
  /** Which of the questions is in view. */
  readonly asked: number;
  readonly isRangeOpen: boolean;
  /** Why the last change could not be read. */
  readonly problem?: string | undefined;
  /** Whether countries are being chosen. */
  readonly isChoosing: boolean;
}

/** What the views of an opened sheet need of the element around them. */
export interface SheetContext extends SheetView {
  readonly sheet: OpenedSheet;
  readonly figure: State['figure'];
  /** In which the page speaks. */
  readonly language: string;
  /** Reads the sheet again with other choices, in one step of undo. */
  readonly choose: (choices: Choices) => void;
  /** Goes on with another part of what was opened, in one step of undo. */
  readonly open: (change: SheetChange) => void;
  /** Reads the same bytes as other letters. */
  readonly readAs: (encoding: Encoding) => void;
  readonly set: (values: Partial<SheetView>) => void;
}
