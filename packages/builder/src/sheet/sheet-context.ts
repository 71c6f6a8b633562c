import type {Choices, Correction} from '@tip-figures/spreadsheet/reading.js';
import type {State} from '../model/state.js';
import type {OpenedSheet} from './opened-sheet.js';

/** A row, a column or a cell of the sheet. */
export type At = Correction['at'];

/** What the views of an opened sheet need of the element around them. */
export interface SheetContext {
  readonly sheet: OpenedSheet;
  readonly figure: State['figure'];
  /** What is being changed, if anything. */
  readonly at: At | undefined;
  /** The one button of the table that the tabulator key comes to. */
  readonly focus: At;
  /** How many of the first rows are shown. */
  readonly first: number;
  /** Which of the questions is in view. */
  readonly asked: number;
  readonly isRangeOpen: boolean;
  readonly isChoosing: boolean;
  /** Opens what a place can be changed to; `undefined` closes it. */
  select(at: At | undefined): void;
  /** Reads the sheet again with other choices, in one step of undo. */
  choose(choices: Choices): void;
  /** Goes on with another part of what was opened, in one step of undo. */
  open(change: Partial<OpenedSheet>): void;
  set(values: Partial<Pick<SheetContext, 'first' | 'asked' | 'isRangeOpen' | 'isChoosing' | 'focus'>>): void;
}
