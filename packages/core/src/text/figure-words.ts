import type {Credit} from '@tip-figures/record/sections/context.js';

/** All that a figure says, made once for the page, the screen reader, the table and the CSV. */
export interface FigureWords {
  /** The finding, as the figure's heading; empty for a figure that has none of its own. */
  readonly title: string;
  /** The finding of what a compact figure draws, where that is another one. */
  readonly compactTitle?: string;
  /** What is counted, where, and in which unit. */
  readonly subtitle?: string;
  /** The figure in one sentence. */
  readonly summary: string;
  /** The same with all that only the figure itself says, where that is more than can be heard in one sentence. */
  readonly inFull?: string;
  /** Set where the figure is text already, and the sentence would only repeat it. */
  readonly summaryHidden?: boolean;
  /** What must be seen before the figure is read, such as that it is schematic. */
  readonly tags?: readonly string[];
  /** What a reader must know not to misread the figure. */
  readonly notes: readonly string[];
  /** The one of them, in short, without which even a small figure is misread. */
  readonly caveat?: string;
  /** The figure in a few words, for a line of text. */
  readonly chip?: string;
  /** Every value that is drawn. */
  readonly table: FigureTable;
}

/** The values of a figure, for the data table and the CSV. */
export interface FigureTable {
  readonly caption: string;
  /** Heading of the first column. */
  readonly rowHeading: string;
  /** Heading of the values, such as `People`. */
  readonly valueHeading: string;
  /** Heading of a derived column, such as `Share of 36`. */
  readonly extraHeading?: string;
  readonly rows: readonly TableRow[];
}

/** One value, printed and raw. */
export interface TableRow {
  readonly label: string;
  /** As readers see it. */
  readonly value: string;
  /** Heading of its column where that is another than the values': counts and money stand in columns of their own. */
  readonly heading?: string;
  /** For machines: a number, or the notation of the data, such as `about 181000`. */
  readonly raw: string;
  /** ISO currency code or a word such as `people`; left out where there is none. */
  readonly unit?: string;
  /** How sure the source is, in words; left out for a value that is no number. */
  readonly precision?: string;
  /** Set where the source gives no exact number. */
  readonly inexact?: boolean;
  readonly extra?: string;
  readonly note?: string;
  /** Who says it, where that is not the figure's own source: a key of the sources, a name, or both with its date. */
  readonly source?: string | Credit;
}

/** What a figure is called where it is listed: its heading, or what its table is of. */
export const nameOf = ({title}: {readonly title: string}, {table}: FigureWords): string => title || table.caption;

/** What the figure says where it is not seen. */
export const saidInFull = ({summary, inFull = summary}: FigureWords): string => inFull;

// A longer sentence is too long to hear; the figure and its table have what it leaves out.
const mostWords = 40;

/** The first of some sentences that can be taken in by ear, or the last of them: the fullest comes first. */
export const heard = (sentences: readonly string[]): string =>
  sentences.find((sentence) => sentence.split(' ').length <= mostWords) ?? sentences.at(-1) ?? '';
