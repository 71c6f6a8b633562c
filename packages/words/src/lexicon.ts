/** What is written for each thing, with `|` between the forms. */
export type Forms = Readonly<Record<string, string>>;

/** How sure it is what was written: it can mean nothing else; it most likely does; only the person knows. */
export type Sureness = 'same' | 'likely' | 'ask';

/** What a record can have in place of what was written. */
export interface Suggestion {
  readonly text: string;
  readonly sure: Sureness;
}

const levels: readonly Sureness[] = ['same', 'likely', 'ask'];

/** What is as sure as the less sure of two. */
export const lessSure = (one: Sureness, other: Sureness): Sureness =>
  levels.indexOf(one) < levels.indexOf(other) ? other : one;

/** By the word that a record has: what is written for it, by how sure it is. */
export type Graded<Name extends string = string> = Readonly<
  Partial<Record<Name, Readonly<Partial<Record<Sureness, string>>>>>
>;

/**
 * What editors, reports and spreadsheets write in one language, and what a record has for it: the file
 * `packages/words/<language>.json`. A language may leave out any of it. What a page reads is no part of it: that is the
 * notation, in `packages/record/src/values`.
 */
export interface Lexicon {
  /** The tags by which the platform knows countries, months and currencies, if others than that of the language. */
  readonly intl?: string;
  /** Numbers that are written out, from zero. */
  readonly number?: Forms;
  /** Of a year, in their order. */
  readonly halves?: string;
  readonly quarters?: string;
  /** Words before a number, by the one that a record has; what stands under `''` is left out. */
  readonly before?: Graded;
  /** The same of words behind it alone. */
  readonly after?: Graded;
  /** Units of time; of weeks days are made. */
  readonly lengths?: Graded<'year' | 'month' | 'week' | 'day'>;
  readonly words?: Readonly<Partial<Record<Words, string>>>;
  /** Names of lists of parts. */
  readonly list?: Forms;
  /** The keys of each list. */
  readonly part?: Readonly<Record<string, Forms>>;
  /** What several lists have a key for. */
  readonly keys?: Partial<Readonly<Record<'other' | 'unknown', string>>>;
  readonly field?: Forms;
  /** Names of fields and keys in records alone: as headings they would say something else. */
  readonly attributes?: Forms;
  readonly status?: Forms;
  /** What numbers count, or are in, such as `million EUR`. */
  readonly unit?: Forms;
  readonly currency?: Forms;
  /** What stands in a column, where that is no list of parts. */
  readonly column?: Forms;
  /** How reports call what is done with officials, by the stage of a record. */
  readonly stages?: Forms;
  readonly tier?: TierWords;
  /** Names of countries that the platform does not have. A name with a comma stands here with it. */
  readonly country?: Forms;
}

/** Of what the names of tiers are made. */
export interface TierWords {
  readonly name: string;
  /** The numbers behind or before the name, beside digits. */
  readonly number: Readonly<Record<'1' | '2' | '3', string>>;
  readonly watchList: string;
  readonly specialCase: string;
  /** Between the name of the list and that of the tier. */
  readonly between?: string;
  /** Signs of tiers in a table. */
  readonly sign?: Forms;
  /** Beside a heading, that countries follow. */
  readonly around?: string;
  /** That a report ranks a country on no tier. */
  readonly unranked?: string;
}

/** What words say, where it is no value of a record; of some a `*` at the end is any ending. */
export type Words =
  | 'nobody'
  /** There is no figure. */
  | 'absent'
  /** There is a figure, which is kept back. */
  | 'withheld'
  /** Some, without a number. */
  | 'vague'
  /** Who is counted, beside those of `unit`. */
  | 'people'
  /** What may be counted in people or in cases. */
  | 'either'
  /** Between a number and what it counts. */
  | 'new'
  /** Between cases and the people in them. */
  | 'with'
  | 'between'
  /** Between the two ends of a range. */
  | 'to'
  | 'and'
  | 'or'
  | 'of'
  | 'fiscal'
  /** What stands for one: before a unit of time, and before the name of one person. */
  | 'article'
  /** Half a unit of time, before it, and behind a number. */
  | 'halfOf'
  | 'andHalf'
  | 'every'
  | 'half'
  /** Parts of a whole, such as thirds. */
  | 'part'
  /** Such as “in” of “one in four”. */
  | 'in'
  | 'fine'
  | 'suspended'
  | 'forever'
  /** What says nothing beside the length of a sentence. */
  | 'filler'
  /** What a court can impose in place of prison and fine: two that have a name in a record, and others. */
  | 'communityService'
  | 'houseArrest'
  | 'other'
  /** That people are before a court, and nothing is decided. */
  | 'accused'
  /** That a court found them guilty. */
  | 'convicted'
  /** Before one of these, that it is not so. */
  | 'denied'
  /** Several shelters. */
  | 'shelters'
  /** Several, without a number. */
  | 'several'
  /** Numbers that are parts or multiples. */
  | 'portions'
  /** Behind a number, that it is of times. */
  | 'times'
  /** Between a number and the one that it is a part of. */
  | 'outOf'
  | 'total'
  | 'world'
  /** Yes or no. */
  | 'flag'
  /** Words of a note that may say that a number is not exact, or of something else. */
  | 'doubt'
  /** Words of a title that may say that the numbers are added up over years, rates, or of another crime. */
  | 'apart'
  /** What stands before a unit, a period, a list or a place, and says nothing. */
  | 'joiner'
  /** What says that a row is some of the one above. */
  | 'within'
  /** Names of columns that tell single cases or people. */
  | 'identifier'
  /** What all the numbers are about. */
  | 'subject'
  /** Beside a year, that it may be that of a publication. */
  | 'report';
