import type {FigureName} from '@tip-figures/record/figures/names.js';
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
  /** A placement, as a record has it: “2WL”. */
  | {readonly is: 'tier'; readonly tier: string}
  /** All of what is beside it: of a list where the heading says so, else of the row or column. */
  | {readonly is: 'total'; readonly list?: string}
  /** What stands below it, where that is no part: countries, periods, remarks, or the numbers of lines. */
  | {
      readonly is: 'column';
      readonly of: 'country' | 'period' | 'fiscal' | 'report' | 'region' | 'note' | 'line' | 'name';
    }
  | {
      readonly is: 'unit';
      readonly counts?: 'people' | 'cases';
      /** Of people: suspects, defendants, traffickers, who are no victims. */
      readonly isAccused?: true;
      /** Of people: staff and others who are neither victims nor accused. */
      readonly isOther?: true;
      /** ISO 4217. */
      readonly currency?: string;
      /** Whether the numbers are money of a currency that is not said. */
      readonly isMoney?: boolean;
      /** The currencies that have the sign of it. */
      readonly among?: string;
      readonly isShare?: boolean;
      /** 1,000 where numbers are in thousands. */
      readonly factor?: number;
    };

/** One cell of the sheet, as it was read. */
export interface CellReading {
  /** `undefined` where the cell is empty. */
  readonly role?: Role;
  /** All that the cell says: a heading can name a part and a year. */
  readonly meanings?: readonly Meaning[];
  /** A number as a record writes it: “36”, “about 181000”, “23%”; or a tier. */
  readonly quantity?: string;
  /** The mark of a footnote, which was taken off. */
  readonly mark?: string;
  /** Whether one of the figures that the sheet fits shows it; `sectionOf` says it of one figure. */
  readonly isUsed: boolean;
}

/** Something that is not certain, with all answers that there are. Its words are made from `issue` and `facts`. */
export interface Question {
  /** Stays the same while the sheet does. */
  readonly id: string;
  readonly issue: QuestionIssue;
  /** The first is the one to show; an answer holds for all. */
  readonly cells: readonly Place[];
  readonly facts: Facts;
  readonly answers: readonly Answer[];
  /** Whether a period or a number may be typed beside the answers; it is its own `id`. */
  readonly takes?: Typed;
}

/** What may be typed as an answer. */
export type Typed = 'period' | 'quantity';

export interface Answer {
  readonly id: string;
  readonly facts?: Facts;
  /** What the cells say if this is the answer. */
  readonly meanings?: readonly Meaning[];
}

export type Facts = Readonly<Record<string, string | number>>;

/** Why something is asked. */
export type QuestionIssue =
  /** Tables stand side by side. */
  | 'which-table'
  /** A heading or a name that no list of terms has. */
  | 'unknown-name'
  /** A heading or a name that several lists have. */
  | 'several-meanings'
  /** “1.234” is a thousand or one and a bit. */
  | 'separators'
  /** Numbers in a column that cannot be read. */
  | 'not-a-number'
  /** A dash is none, or what is not known. */
  | 'dash'
  /** Numbers of which the sheet says only the periods or the places. */
  | 'what-is-counted'
  /** A title names others than victims, several kinds of them, or none. */
  | 'title-says'
  /** A title has words that may say that the numbers are no plain counts, or of no whole period. */
  | 'title-doubt'
  /** A note below a table has words that may say that its numbers are not final. */
  | 'note-says'
  /** Digits that are years or numbers. */
  | 'years-or-numbers'
  /** “2011-12” is a month, or one year over two. */
  | 'month-or-years'
  /** “05/06/2016” */
  | 'day-or-month'
  /** Years that are fiscal ones. */
  | 'fiscal-year'
  /** Years of reports, which cover the year before as a rule. */
  | 'report-year'
  /** What courts do is counted in people or in cases. */
  | 'people-or-cases'
  /** Countries are the places of the numbers, or where the people are from. */
  | 'place-or-nationality'
  | 'which-currency'
  /** A title or a note says “in thousands” in other words. */
  | 'factor'
  /** A note explains a mark with words that may qualify the number. */
  | 'mark'
  /** Amounts of which nothing says of when they are. */
  | 'which-period'
  /** Shares of how many people, or a total that shows an error. */
  | 'people-in-all'
  /** A total is not what its parts are together. */
  | 'total-differs'
  /** Numbers by several lists, and none of all together. */
  | 'add-up'
  /** Numbers of several statuses, of which a trend has one. */
  | 'which-status'
  /** Periods of several kinds, such as years and months. */
  | 'which-periods'
  /** One value has two numbers. */
  | 'same-twice'
  /** Names that the sheet tells apart, and no figure does. */
  | 'told-apart'
  /** What a row and its column say contradicts. */
  | 'contradiction'
  /** Empty names below another one. */
  | 'empty-names'
  /** A number that its unit cannot have: people are whole and not below zero. */
  | 'impossible';

/** What the editor says of a row, a column or a cell: a place without a column is a whole row, and so on. */
export interface Correction {
  readonly at: {readonly row?: number; readonly column?: number};
  readonly role: Role;
  readonly meanings?: readonly Meaning[];
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
  readonly issue:
    'empty' | 'no-numbers' | 'prose' | 'a-list' | 'nothing-known' | 'no-figure' | 'one-row-a-person' | 'too-large';
  readonly cells: readonly Place[];
  readonly facts: Facts;
}

/** One number of the sheet, with all that its row, its column and the sheet say of it, and nothing open. */
export interface Datum {
  readonly at: Place;
  /** As a record writes it; a tier as reports are read. */
  readonly quantity: string;
  readonly country?: string;
  readonly period?: string;
  readonly field?: string;
  readonly status?: string;
  /** Parts of several lists at once: girls who beg. */
  readonly parts: readonly {readonly list: string; readonly key: string}[];
  readonly counts?: 'people' | 'cases';
  /** Suspects, defendants, traffickers: a figure shows them by what courts do alone. */
  readonly isAccused?: true;
  /** Staff and others whom no figure shows. */
  readonly isOther?: true;
  readonly currency?: string;
  /** A note that goes with it. */
  readonly note?: string;
  readonly isMoney?: boolean;
  readonly isTier?: boolean;
  /** Whether it is worked out here, as an answer allowed: the sheet has its parts. */
  readonly isAddedUp?: boolean;
}

/** A sheet with what was understood of it. Nothing of it is drawn that is in doubt. */
export interface Reading {
  /** By row and column of the sheet as the file has it, also where it was read transposed. */
  readonly cells: readonly (readonly CellReading[])[];
  readonly questions: readonly Question[];
  readonly problems: readonly ReadingProblem[];
  /** The figures that its numbers fit, the best first. */
  readonly figures: readonly FigureName[];
  /** The countries that it has numbers of; a figure each where there are several. */
  readonly countries: readonly string[];
  /** The periods that its numbers are of, the oldest first: each can be the newest. */
  readonly periods: readonly string[];
  readonly data: readonly Datum[];
  /** As it was chosen. */
  readonly newest?: string;
}

/** What a figure shows of a reading. */
export interface SectionReading {
  readonly figure: FigureName;
  /** The fields of the section, as they would be typed into the form. */
  readonly section: Readonly<Record<string, unknown>>;
  /** What the numbers cover, where they are of one period. */
  readonly period?: string;
  readonly country?: string;
  /** The cells whose numbers it shows. */
  readonly used: readonly Place[];
}
