import {isObject, type Fields} from '@tip-figures/record/fields/kind.js';
import {errorOf, Refusal} from '@tip-figures/record/figure-error.js';
import {longestText} from '@tip-figures/record/limits.js';
import type {Context} from '@tip-figures/record/section/context.js';
import {digitsIn, marksIn, marksNamed, valueAt} from '@tip-figures/record/section/own-fields.js';
import {longestWords, ownWords, type EditorWords} from '@tip-figures/record/section/own-words.js';
import {readCurrency} from '@tip-figures/record/values/currency.js';
import {cleanText, localText} from '@tip-figures/record/values/local-text.js';
import {piecesIn} from '@tip-figures/record/values/placeholders.js';
import {missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import type {FigureWords} from './figure-words.js';
import {ended, joined} from '../format/joined.js';
import {moneyText} from './money-words.js';
import {formatPeriod} from '../period.js';
import {placeOf} from '../place.js';
import {quantityText} from './quantity-words.js';
import {creditOf, sourceText} from './source-line.js';
import type {TextContext} from '../text-context.js';

/** The editor's own words for a figure, as they are drawn. */
export interface OwnWords {
  readonly heading?: string | undefined;
  readonly subheading?: string | undefined;
  /** Stands in place of the description where a picture has no text. */
  readonly alt?: string | undefined;
  /** The key of the mark to draw in the accent. */
  readonly highlight?: string | undefined;
  /** Notes, one a line, each behind the key of its mark, a colon and a space. */
  readonly annotation?: string | undefined;
  /** The same notes, one a line, as they are told beside the numbers. */
  readonly noted?: string | undefined;
}

/** What the editor's words of a figure are made from. */
export interface Worded {
  /** The attributes of the tag that have been given, by name. */
  readonly given: Readonly<Record<string, string>>;
  /** The section that the figure was read from, without what is withheld. */
  readonly section: Readonly<Record<string, unknown>>;
  readonly fields: Fields;
  readonly context: Context;
  readonly words: FigureWords;
  readonly text: TextContext<unknown>;
  /** Whether the numbers come from a document beside the attributes, which may be newer than these. */
  readonly isDated: boolean;
  /** Is called for each thing that is left out, with the reason. */
  readonly warn: (line: string) => void;
}

/** A note on a mark. */
interface Note {
  readonly mark: string;
  readonly text: string;
  readonly source?: string | undefined;
}

/**
 * The editor's own words, as they are drawn: those in attributes, else those of the section. A text gives way to the
 * figure's own where a field in it has no number to tell, and where it is an attribute beside a document and has a number
 * that neither figure nor table has.
 */
export function editorWords(worded: Worded): OwnWords {
  const {section, fields, warn, given} = worded;
  const textOf = (name: 'heading' | 'subheading' | 'alt') => {
    const own = given[name]?.trim();
    if (own) return filled(cleanText(own.slice(0, longestText)), worded, true);
    const words = attempted(() => ownWords[name].read(section[name], [name]), section[name], warn);
    return words && filled(localText(words.text, worded.text.locale), worded, false);
  };
  const marks = marksIn(section, fields);
  const isThere = (key: string, name: string) => {
    const isNamed = marksNamed(key, marks).length > 0;
    if (!isNamed) warn(`${name}: names no mark of this figure: ${JSON.stringify(key.slice(0, longestWords))}`);
    return isNamed;
  };
  const highlight = cleanText(given['highlight'] ?? '') || attemptedMark(section['highlight'], warn);
  const notes = notesOf(worded).filter(
    ({mark}) => isThere(mark, 'annotation') && !marksNamed(mark, marks).some(({value}) => isWithheld(value)),
  );
  // The list before a key is left out where no other has it: drawings need not know the list.
  const inShort = (key: string) => {
    const [one] = marksNamed(key, marks);
    return one && marksNamed(one.key, marks).length === 1 ? one.key : key;
  };
  return {
    heading: textOf('heading'),
    subheading: textOf('subheading'),
    alt: textOf('alt'),
    highlight: highlight && isThere(highlight, 'highlight') ? inShort(highlight) : undefined,
    annotation: notes.length ? notes.map(({mark, text}) => `${inShort(mark)}: ${text}`).join('\n') : undefined,
    noted: notes.length ? notes.map((note) => notedIn(note, worded)).join('\n') : undefined,
  };
}

function attemptedMark(input: unknown, warn: Worded['warn']): string | undefined {
  return attempted(() => ownWords.highlight.read(input, ['highlight']), input, warn);
}

/** What a reader makes of an input; nothing, with a line, where it refuses it. */
function attempted<T>(read: () => T, input: unknown, warn: Worded['warn']): T | undefined {
  if (input === undefined || input === null) return undefined;
  try {
    return read();
  } catch (error) {
    warn(errorOf(error).message);
    return undefined;
  }
}

/** The notes that can be said: one of the tag, else those of the section. */
function notesOf(worded: Worded): Note[] {
  const {given, section, warn, text} = worded;
  const own = given['annotation']?.trim();
  const input = own ? own.replace(/\s+/g, ' ') : section['annotation'];
  const notes = attempted(() => ownWords.annotation.read(input, ['annotation']), input, warn) ?? [];
  return notes.flatMap(({mark, text: words, source}: EditorWords & {readonly mark: string}) => {
    const said = filled(localText(words, text.locale).replace(/\s+/g, ' '), worded, own !== undefined);
    return said ? [{mark, text: said, source}] : [];
  });
}

/** A note as it is told beside the numbers, with its source. */
function notedIn({mark, text: said, source}: Note, {context, text}: Worded): string {
  // The key of a year is its name.
  const named = /^\d/.test(mark) ? joined('labelled', [mark, said], text.locale) : said;
  if (!source) return named;
  const list = sourceText(creditOf({source}, context, text), text);
  return joined('sentences', [ended(named, text.locale), text.frame.sourceOf({n: 1, list})], text.locale);
}

/** Whether a number is withheld, or one of those that a mark stands for. */
const isWithheld = (value: unknown): boolean => {
  const quantity = value === undefined ? undefined : readQuantity(value, {shares: true});
  if (quantity && !(quantity instanceof Refusal)) return missingOf(quantity) === 'withheld';
  return isObject(value) && Object.values(value).some(isWithheld);
};

/** A text with the values of its fields in their places; nothing where it has to give way. */
function filled(written: string, worded: Worded, isAttribute: boolean): string | undefined {
  const pieces = piecesIn(written);
  const {isDated} = worded;
  const said = pieces?.map((piece) => {
    if ('field' in piece) return valueText(piece.field, worded);
    return isAttribute && isDated && !isCurrent(piece.words, worded) ? undefined : piece.words;
  });
  return said?.every((one) => one !== undefined) ? said.join('') : undefined;
}

/** A value of the section as the figure prints it; nothing where it has none to print. */
function valueText(path: string, {section, fields, context, text}: Worded): string | undefined {
  const value = valueAt(path, section, fields);
  if (typeof value === 'string') return undefined;
  if ('place' in value) return placeOf(context, text) || undefined;
  if ('period' in value) return formatPeriod(value.period, text);
  const {quantity, isMoney} = value;
  const currency = isMoney ? readCurrency(section['currency'] ?? section['unit']) : undefined;
  return typeof currency === 'string'
    ? moneyText(quantity, currency, text, context.country)
    : quantityText(quantity, text);
}

/** Whether the figure, its table or its source line has all numbers of a text. */
function isCurrent(words: string, {context, words: said}: Worded): boolean {
  const wanted = digitsIn(words);
  if (!wanted.length) return true;
  const {title, label, summary, table} = said;
  const rows = table.rows.flatMap((row) => [row.label, row.value, row.raw]);
  const {asOf = '', report, origin, via} = context;
  const all = [title, label, summary, asOf, String(report ?? ''), ...rows, ...titlesOf(origin, via)];
  const numbers = new Set(all.flatMap(digitsIn));
  return wanted.every((number) => numbers.has(number));
}

const titlesOf = (...references: readonly (Context['origin'] | undefined)[]): string[] =>
  references.flatMap((one) => (one ? [...Object.values(one.publisher), ...Object.values(one.title ?? {})] : []));
