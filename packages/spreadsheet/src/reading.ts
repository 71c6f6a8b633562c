import type {Finding, Fix} from '@tip-figures/findings/finding.js';
import type {FactsOf} from '@tip-figures/findings/say.js';
import type {SheetWords} from '@tip-figures/messages/sheet-words.js';
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

type Asked = FactsOf<SheetWords['questions']>;

/** Why something is asked. Each has its words in the messages. */
export type QuestionCode = keyof Asked;

/** What each is asked with: who shows it adds where it is, and what `between` says. */
export type QuestionFacts = {readonly [Code in QuestionCode]: Omit<Asked[Code], 'cell' | 'first' | 'second'>};

/** Something that is not certain, with all answers that there are. The first of the cells is to be shown; an answer holds for all. */
export interface Question<Code extends QuestionCode = QuestionCode> extends Finding<
  Code,
  readonly Place[],
  Answer,
  QuestionFacts[Code]
> {
  /** Stays the same while the sheet does. */
  readonly id: string;
  /** Whether a period or a number may be typed beside the answers; it is its own `id`. */
  readonly takes?: Typed | undefined;
  /** What contradicts each other. */
  readonly between?: readonly Meaning[];
}

/** What may be typed as an answer. */
export type Typed = 'period' | 'quantity';

type Answered = FactsOf<SheetWords['answers']>;
export type AnswerCode = keyof Answered;

/** What each is said with: who shows it adds what `meanings` say. */
export type AnswerFacts = {readonly [Code in AnswerCode]: Omit<Answered[Code], 'meaning'>};

export interface Answer<Code extends AnswerCode = AnswerCode> extends Fix<Code, AnswerFacts[Code]> {
  /** What is given for it; an answer that was typed is its own. */
  readonly id: string;
  readonly facts: AnswerFacts[Code];
  /** What the cells say if this is the answer. */
  readonly meanings?: readonly Meaning[];
}

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

/** Why nothing is read of a sheet. */
export type ReadingProblem = Finding<keyof SheetWords['problems'], readonly Place[]>;

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
