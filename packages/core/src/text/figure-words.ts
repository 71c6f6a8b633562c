import type {Credit} from '@tip-figures/record/sections/context.js';

/** All words of a figure, made once for the page, the screen reader, the table and the CSV. */
export interface FigureWords {
  /** The finding, as the figure's heading; empty for a figure that has none of its own. */
  readonly title: string;
  /** The heading of the compact form, where it differs. */
  readonly compactTitle?: string;
  /** What is counted, where, and in which unit. */
  readonly subtitle?: string;
  /** The figure in one sentence. */
  readonly summary: string;
  /** The description with everything that only the figure itself says, where that is too long for one sentence. */
  readonly inFull?: string;
  /** Set where the figure is text itself, and the sentence would only repeat it. */
  readonly summaryHidden?: boolean;
  /** Labels above the figure without which it would be misread, such as that it is schematic. */
  readonly tags?: readonly string[];
  /** Notes without which the figure could be misread. */
  readonly notes: readonly string[];
  /** The note, in short, without which even a small figure could be misread. */
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
  /** The printed value. */
  readonly value: string;
  /** Heading of the value's column where it is not the table's: counts and money have columns of their own. */
  readonly heading?: string;
  /** The value for machines: a number, or the notation of the data, such as `about 181000`. */
  readonly raw: string;
  /** ISO currency code or a word such as `people`; left out where there is none. */
  readonly unit?: string;
  /** How certain the source is, in words; left out for a value that is no number. */
  readonly precision?: string;
  /** Set where the source gives no exact number. */
  readonly inexact?: boolean;
  readonly extra?: string;
  readonly note?: string;
  /** The row's source, where it is not the figure's own: a key of the sources, a name, or a credit. */
  readonly source?: string | Credit;
}

/** The name of a figure in a list or as title of a picture: its heading, or the caption of its table. */
export const figureTitle = ({title}: {readonly title: string}, {table}: FigureWords): string => title || table.caption;

/** The full description, for readers who do not see the figure. */
export const saidInFull = ({summary, inFull = summary}: FigureWords): string => inFull;

// A longer sentence is hard to follow by ear; the figure and its table have what it leaves out.
const mostWords = 40;

/** The first sentence that can be followed by ear, or the last one: the fullest comes first. */
export const heard = (sentences: readonly string[]): string =>
  sentences.find((sentence) => sentence.split(' ').length <= mostWords) ?? sentences.at(-1) ?? '';
