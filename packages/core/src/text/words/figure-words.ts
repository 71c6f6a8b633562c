import type {Context, Credit} from '@tip-figures/record/section/context.js';
import type {Period} from '@tip-figures/record/values/period.js';
import {asPeriod} from '../period.js';
import {capitalize} from '../format/format.js';
import {ended, joined} from '../format/joined.js';
import {placed} from '../place.js';
import type {TextContext} from '../text-context.js';

/** All words of a figure, made once for the page, the screen reader, the table and the CSV. */
export interface FigureWords {
  /** The figure's heading: its label, or a whole sentence; empty for a figure that has none of its own. */
  readonly title: string;
  /** The heading of the compact form, where it differs: it shows nothing of what the sentence says. */
  readonly compactTitle?: string;
  /** What is counted, where and when: it stays where an editor writes a title. */
  readonly label: string;
  /** The description: labels and values, in the order drawn. */
  readonly summary: string;
  /** The same without the title, which stands above the picture that it describes. */
  readonly picture: string;
  /** The figure in a few words, for a line of text. */
  readonly chip?: string;
  /** What stands below the picture, so that it does not mislead: one sentence each. */
  readonly caveats: readonly string[];
  /** Those of the compact form, where it shows less that can mislead. */
  readonly compactCaveats?: readonly string[];
  /** What its words mean, for who asks. */
  readonly definitions: readonly string[];
  /** What else is told of the numbers, for who asks. */
  readonly notes: readonly string[];
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
  readonly rows: readonly TableRow[];
}

/** One value, printed and raw. */
export interface TableRow {
  readonly label: string;
  /** Set where the figure's own label is the name of this value. */
  readonly isLed?: boolean;
  /** Its name beside that value, where it is shorter: `2015`. */
  readonly brief?: string;
  /** As readers see it. */
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
  /** Set where the number is withheld. */
  readonly isWithheld?: boolean;
  /** The place that it is of, where a figure has several. */
  readonly place?: string;
  /** The head that it stands below, with others of its list; those with a heading or unit of their own stand below that. */
  readonly group?: string;
  /** Set for an earlier value of what the row before it is about: its period. It stands beside that one. */
  readonly earlier?: string;
  /** The year of a rating, which holds until the next one: years in a row with the same value are one row. */
  readonly year?: number;
  /** The field of the section that has the value, where it takes no note and others must agree with it. */
  readonly field?: string;
  readonly note?: string;
  /** What the value rests on: it is told below the table, once for all rows that share it. */
  readonly basis?: string;
  /** The row's source, where it is not the figure's own: a key of the sources, a name, or a credit. */
  readonly source?: string | Credit;
}

/** What can mislead, in the order in which it does: the first that holds is said. */
const caveats = [
  'places',
  'shares',
  'stages',
  'referred',
  'trend',
  'people',
  'cases',
  'cycle',
  'media',
  'tier',
] as const;

export type Caveat = (typeof caveats)[number];

/** Those of counts. */
const onCounts: readonly (Caveat | false)[] = ['stages', 'referred', 'trend', 'people', 'cases'];

/** What a figure says, before it is put together. */
export interface Said {
  readonly label: string;
  /** A whole sentence in place of the label. */
  readonly title?: string;
  readonly caveats: readonly (Caveat | false)[];
  /** Those of the compact form, where it shows less. */
  readonly compactCaveats?: readonly (Caveat | false)[] | undefined;
  /** Its caption is that of all tables where none is given. */
  readonly table: Omit<FigureTable, 'caption'> & Partial<Pick<FigureTable, 'caption'>>;
  /** The rows that are drawn, in their order, where these are not all of the table. */
  readonly drawn?: readonly TableRow[];
  readonly definitions?: readonly string[];
  readonly notes?: readonly string[];
  readonly chip?: string;
}

/**
 * What is counted, where and when: `Victims identified, Kosovo, 2016`.
 *
 * @param period - `null` for what has none; where a figure's own is not given, the year of the report stands for it.
 */
export const labelOf = (
  what: string,
  context: Context,
  text: TextContext<unknown>,
  period: Period | null | undefined = context.period,
): string =>
  text.frame.label({
    what,
    ...placed(context, text),
    dated: period ? 'period' : period === undefined && context.report ? 'report' : 'no',
    period: asPeriod(period ?? undefined, text),
    report: String(context.report ?? ''),
  });

/** The words of a figure: its description is a list of labels and values, in the order in which they are drawn. */
export function figureWords(said: Said, text: TextContext<unknown>): FigureWords {
  const {label, title = label, table, drawn = table.rows, definitions = [], notes = [], chip} = said;
  const isWithheld = drawn.some((row) => row.isWithheld);
  const isTrue = (kind: Caveat): boolean =>
    kind === 'shares' ? !drawn.some(isCount) : !onCounts.includes(kind) || drawn.some(isOfSome);
  const linesOf = (kinds: Said['caveats']) => {
    const first = caveats.find((kind) => kinds.includes(kind) && isTrue(kind));
    const all = [...(first ? [first] : []), ...(isWithheld ? (['withheld'] as const) : [])];
    return all.map((kind) => text.frame.caveat({kind}));
  };
  return {
    title,
    label,
    ...descriptionOf(title, drawn, text),
    caveats: linesOf(said.caveats),
    ...(said.compactCaveats && {compactCaveats: linesOf(said.compactCaveats)}),
    definitions,
    notes,
    table: {caption: text.frame.table(), ...table},
    ...(chip === undefined ? {} : {chip}),
  };
}

/** Whether a row has a count, which is no share. */
const isCount = ({raw, precision, unit, isWithheld}: TableRow): boolean =>
  precision !== undefined && unit !== '%' && !isWithheld && /\d/.test(raw);

/** Whether it counts some, be their number withheld. */
const isOfSome = (row: TableRow): boolean => row.isWithheld === true || (isCount(row) && /[1-9]/.test(row.raw));

function descriptionOf(
  title: string,
  [first, ...rest]: readonly TableRow[],
  text: TextContext<unknown>,
): Pick<FigureWords, 'summary' | 'picture'> {
  const {locale} = text;
  const named = (name: string, value: string) => joined('labelled', [capitalize(name, locale), value], locale);
  const led = first?.isLed === true;
  const said = first && !led ? [first, ...rest] : rest;
  const sentences = [
    led ? named(title, first.value) : title,
    ...said.map(({label, brief = label, value}) => named(brief, value)),
  ].map((one) => ended(one, locale));
  const summary = joined('sentences', sentences, locale);
  return {summary, picture: led ? summary : joined('sentences', sentences.slice(1), locale) || summary};
}

/** What a figure is called where it is listed: its heading, or what its table is of. */
export const figureTitle = ({title}: {readonly title: string}, {table}: FigureWords): string => title || table.caption;
