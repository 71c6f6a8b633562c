import {html} from 'lit';
import english from '@tip-figures/messages/generated/en-corrections.js';
import type {Correction} from '@tip-figures/record/corrections/corrections.js';
import {clock, strongEnd, type StateLine} from '../../frame/state-line.js';
import {formatNumber} from '../../text/format/format-numbers.js';
import {asDate} from '../../text/period.js';
import {textContextFor, type TextContext} from '../../text/text-context.js';
import type {FigureWords} from '../../text/words/figure-words.js';
import {rowOf} from './corrected-rows.js';
import {correctedLine, correctionNote} from './correction-note.js';

type Section = Record<string, unknown>;

/** What a reader must know of a figure's data beside what its own words say. */
export interface Remarks {
  /** All corrections in full, oldest first. */
  corrections(text: TextContext<unknown>): string[];
  /** The same by the place of the row, in the figure's table, whose value was corrected. */
  correctionsOf(
    text: TextContext<unknown>,
    words: FigureWords,
    wordsOf: (section: Section) => FigureWords,
  ): (row: number) => string[];
  /** What else holds for the numbers: why counts are withheld, that there are newer ones. */
  notes(text: TextContext<unknown>): string[];
  /**
   * The one that stands above the picture.
   *
   * @param words - those of the figure.
   * @param wordsOf - what the figure says of another section, or throws.
   */
  state(
    text: TextContext<unknown>,
    words: FigureWords,
    wordsOf: (section: Section) => FigureWords,
  ): StateLine | undefined;
}

/** A changed section, with what a reader must know of the change. */
export interface Change {
  readonly section: Section;
  readonly shown: readonly Correction[];
  /** The day that the section shows, where a newer one is known. */
  readonly undone?: string | undefined;
  /** Whether small counts are withheld in it, if there are any. */
  readonly isProtected: boolean;
  /** The number below which counts are withheld; 0 where none is. */
  readonly below: number;
}

/** The remarks of a change. */
export function remarksOf(
  {section, shown, undone, below}: Omit<Change, 'isProtected'>,
  name: string,
  sectionOn: (day: string) => Section | undefined,
): Remarks {
  const newest = shown
    .map(({date}) => date)
    .sort()
    .at(-1);
  /** What stood before the newest correction, by language. */
  const lines = new Map<string, StateLine>();
  const pinned = (text: TextContext<unknown>, end: string) =>
    undone ? wordsIn(text).messages.pinned({date: asDate(undone, text.locale), end}) : '';
  return {
    // A correction of what parts share is in each of them.
    corrections: (text) => [...new Set(shown.map((correction) => correctionNote(correction, wordsIn(text))))],
    correctionsOf(text, words, wordsOf) {
      const rows = shown.map((one) => rowOf(one, section, name, words, wordsOf));
      return (row) => shown.filter((_, index) => rows[index] === row).map((one) => correctionNote(one, wordsIn(text)));
    },
    notes(text) {
      const {locale, messages} = wordsIn(text);
      return [below ? messages.protected({below: formatNumber(below, locale)}) : '', pinned(text, '')].filter(Boolean);
    },
    state(text, words, wordsOf) {
      if (undone) return {sign: clock, text: pinned(text, strongEnd)};
      if (!newest) return undefined;
      const known = lines.get(text.locale);
      if (known) return known;
      const of = shown.filter(({date}) => date === newest);
      const line = {sign: pencil, text: correctedLine(of, words, before(newest, sectionOn, wordsOf), wordsIn(text))};
      lines.set(text.locale, line);
      return line;
    },
  };
}

/** What a figure said before a day; `undefined` where that is not known, or not told. */
function before(
  day: string,
  sectionOn: (day: string) => Section | undefined,
  wordsOf: (section: Section) => FigureWords,
): FigureWords | undefined {
  try {
    const section = sectionOn(new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10));
    return section && wordsOf(section);
  } catch {
    return undefined;
  }
}

const pencil = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <path d="m2.5 13.5.8-3.3 7.6-7.6 2.5 2.5-7.6 7.6zm6.6-9 2.5 2.5" />
</svg>`;

/** The same language with the messages of corrections, which are loaded with this module. */
const wordsIn = (text: TextContext<unknown>) => textContextFor(text, 'corrections', english);
