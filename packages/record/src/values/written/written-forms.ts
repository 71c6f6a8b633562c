/** How sure it is what was written: it can mean nothing else; it most likely does; only the person knows. */
export type Sureness = 'same' | 'likely' | 'ask';

/** What a record can have in place of what was written. */
export interface Suggestion {
  readonly text: string;
  readonly sure: Sureness;
}

/** What is written for one thing, with `|` between the forms, by how sure it is. */
type Said = Readonly<Partial<Record<Sureness, string>>>;

/**
 * What editors and reports write in one language, and what a record has for it. Never loaded by a page: what a page reads
 * is in `notation`. A language is one such table.
 */
export interface WrittenForms {
  /** By which `Intl` knows what it calls countries and currencies. */
  readonly language: string;
  /** Zero, one, two and so on. */
  readonly numerals: string;
  /** From January; three letters are enough. */
  readonly months: string;
  /** Of a year, in their order. */
  readonly halves: string;
  readonly quarters: string;
  /** Words before a number, by the one that a record has; what stands under `''` is left out. */
  readonly before: Readonly<Record<string, Said>>;
  /** The same of words behind it. */
  readonly after: Readonly<Record<string, Said>>;
  /** Units of time; of weeks days are made. */
  readonly lengths: Readonly<Record<'year' | 'month' | 'week' | 'day', Said>>;
  readonly words: Readonly<Partial<Record<Words, string>>>;
  /** How reports call what is done with officials, by the stage of a record. */
  readonly stages?: Readonly<Record<string, string>>;
  /** How reports call what a list has a key for, spelled as a key. */
  readonly keys?: Readonly<Record<string, string>>;
  /** How fields are called in reports and as attributes, spelled as a key. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** What words say, where it is not a value of a record. */
export type Words =
  | 'nobody'
  /** There is no figure. */
  | 'absent'
  /** Some, without a number. */
  | 'vague'
  | 'people'
  | 'cases'
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
  /** What stands for one before a unit of time. */
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
  | 'other';
