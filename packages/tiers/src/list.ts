import type {ReportDayWords} from '@tip-figures/messages/report-day-words.js';
import type {Tier} from '@tip-figures/record/fields/tier/tier.js';

/** A government as a list places it: what could not be read is `undefined`. */
export interface Listed {
  /** From 1. */
  readonly line: number;
  /** The name as it stands there. */
  readonly written: string;
  readonly country: string | undefined;
  readonly tier: Tier | undefined;
}

/** What could be read of a list. */
export interface ReadList {
  readonly rows: readonly Listed[];
  /** How many the list itself says that there are. */
  readonly totals: ReadonlyMap<Tier | 'total', number>;
  /** Lines that hold neither a name nor a tier. */
  readonly passed: readonly {readonly line: number; readonly text: string}[];
  /** Why nothing of it can be used. */
  readonly refused?: keyof ReportDayWords['refused'];
  /** The columns between which somebody has to choose: by their headings. */
  readonly columns?: readonly string[];
}

/** A list of which nothing can be used. */
export const refusedList = (refused: ReadList['refused']): ReadList => ({
  rows: [],
  totals: new Map(),
  passed: [],
  ...(refused && {refused}),
});
