import type {Path} from '../../path.js';
import type {Cell, CellBook, Section, Setting} from './cells.js';
import type {LineBook} from './lines.js';
import type {Span} from './periods.js';
import type {ShareList} from './shares.js';

/** What a record counts, and how the counts hang together. */
export interface Survey {
  readonly book: CellBook;
  readonly lines: LineBook;
  /** Counts of the same people whose periods overlap. */
  readonly overlaps: Span[][];
  /** All lists of the parts of one total, where that is not given. */
  readonly together: (readonly (readonly Cell[])[])[];
  /** The minimum, in months, that the people of a cell reached. */
  readonly minimums: Map<Cell, number>;
  /** Shares in percent, which tell a hidden count from a shown one; but for what a government printed. */
  readonly shares: Path[];
  /** Shares of wholes of which a number may be given. */
  readonly shareLists: ShareList[];
  /** Adds lines once all sections are read, since a total may be in another section. */
  readonly late: (() => void)[];
}

/** A section and its place in the record. */
export interface Found {
  readonly section: Section;
  readonly steps: Path;
  /** What it says of itself, or the record says of it. */
  readonly setting: Setting;
}

/** The kind of a count of which nobody knows whom it is of; its place is that of the section. */
export const anything = 'anything';
