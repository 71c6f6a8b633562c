import type {Cell, CellBook, Section, Setting, Steps} from './cells.js';
import type {LineBook} from './lines.js';

/** What a record counts, and how the counts hang together. */
export interface Survey {
  readonly book: CellBook;
  readonly lines: LineBook;
  /** The minimum, in months, that the people of a cell reached. */
  readonly minimums: Map<Cell, number>;
  /** Shares in percent, which tell a hidden count from a shown one; but for what a government printed. */
  readonly shares: Steps[];
  /** Adds lines once all sections are read, since a total may stand in another one. */
  readonly late: (() => void)[];
}

/** A section and its place in the record. */
export interface Found {
  readonly section: Section;
  readonly steps: Steps;
  /** What it says of itself, or the record says of it. */
  readonly setting: Setting;
}

/** The kind of count that a key figure gives: it may repeat any other. */
export const anything = 'anything';
