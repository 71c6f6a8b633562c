import type {TextContext} from '../text/text-context.js';

/** What a reader must know of a figure's data beside what its own words say. */
export interface Remarks {
  /** What was put right, a sentence or two each: for the table and the CSV. */
  corrections(text: TextContext<unknown>): string[];
  /** All of them, for the notes. */
  notes(text: TextContext<unknown>): string[];
}

/** A section that was changed for the figure that asked for it, and what must be said of that. */
export interface Amended {
  readonly section: Record<string, unknown>;
  readonly remarks: Remarks;
}

const nothing = (): string[] => [];

/** For data with nothing to add. */
export const noRemarks: Remarks = {corrections: nothing, notes: nothing};
