import type {FigureName} from '@tip-figures/record/sections/names.js';
import type {Place, Range} from './workbook.js';

/** What a cell was taken for. */
export const roles = ['title', 'header', 'period', 'part', 'number', 'unit', 'total', 'note', 'left-out'] as const;
export type Role = (typeof roles)[number];

/** What a cell, a row or a column says. */
export type Meaning =
  | {readonly is: 'period'; readonly period: string}
  | {readonly is: 'country'; readonly code: string}
  /** Names below or beside it are parts of this list. */
  | {readonly is: 'list'; readonly list: string}
  | {readonly is: 'part'; readonly list: string; readonly key: string}
  /** A field of a section, such as `total` or `convicted`. */
  | {readonly is: 'field'; readonly field: string}
  | {readonly is: 'status'; readonly status: string}
  | {
      readonly is: 'unit';
      readonly counts?: 'people' | 'cases';
      readonly currency?: string;
      readonly isShare?: boolean;
      /** 1,000 where numbers are in thousands. */
      readonly factor?: number;
    };

/** One cell of the sheet, as it was read. */
export interface CellReading {
  /** `undefined` where the cell is empty. */
  readonly role?: Role;
  readonly meaning?: Meaning;
  /** A number as a record writes it: “36”, “about 181000”, “23%”. */
  readonly quantity?: string;
  /** Whether a figure shows it. */
  readonly isUsed: boolean;
}

/** Something that is not certain, with all answers that there are. Its words are made from `issue` and `facts`. */
export interface Question {
  /** Stays the same while the sheet does. */
  readonly id: string;
  readonly issue: string;
  readonly cells: readonly Place[];
  readonly facts: Readonly<Record<string, string | number>>;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly id: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** What the editor says of a row, a column or a cell: a place without a column is a whole row, and so on. */
export interface Correction {
  readonly at: {readonly row?: number; readonly column?: number};
  readonly role: Role;
  readonly meaning?: Meaning;
}

/** What the editor has said of the sheet. */
export interface Choices {
  readonly range?: Range;
  readonly isTransposed?: boolean;
  readonly firstRowIsHeading?: boolean;
  /** The period of the figure, where it is not the newest. */
  readonly newest?: string;
  readonly corrections?: readonly Correction[];
  /** The answers that were given, by the question's `id`. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** Why nothing is read of a sheet, or what in it contradicts itself. */
export interface ReadingProblem {
  readonly issue: string;
  readonly cells: readonly Place[];
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A sheet with what was understood of it. Nothing of it is drawn that is in doubt. */
export interface Reading {
  readonly cells: readonly (readonly CellReading[])[];
  readonly questions: readonly Question[];
  readonly problems: readonly ReadingProblem[];
  /** The figures that its numbers fit, the best first. */
  readonly figures: readonly FigureName[];
  /** The countries that it has numbers of; a figure each where there are several. */
  readonly countries: readonly string[];
}
