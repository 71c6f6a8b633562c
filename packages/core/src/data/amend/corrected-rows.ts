import type {Correction} from '@tip-figures/record/corrections/corrections.js';
import {changedAt} from '@tip-figures/record/corrections/undo-corrections.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {stepsOf} from '@tip-figures/record/path.js';
import type {FigureWords, TableRow} from '../../text/words/figure-words.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Section = Record<string, unknown>;

/** What a figure says of a section; it throws where that is refused. */
type WordsOf = (section: Section) => FigureWords;

/** A note that no text has. */
const mark = '\ue004';

/**
 * The place in a figure's table of the value that a correction is of; `undefined` where the figure has no row for it.
 * The row is the one that gets a note when the value does, or, of a value without notes, the first that had another
 * value before.
 *
 * @param section - the figure's own, as it is drawn.
 * @param wordsOf - what the figure says of another section, or throws.
 */
export function rowOf(
  {path, raw}: Correction,
  section: Section,
  name: string,
  words: FigureWords,
  wordsOf: WordsOf,
): number | undefined {
  const {rows} = words.table;
  const steps = stepsOf(path).filter((step) => step !== name && step !== section['id']);
  const own = steps.length === 1 ? rows.findIndex(({field}) => field !== undefined && field === steps[0]) : -1;
  if (own >= 0) return own;
  const sectionWith = (put: (value: unknown) => unknown): Section =>
    objectOf(changedAt([section], path, put, name, section['id'])?.[0] ?? section);
  const at = rowsOf(sectionWith(withNote), wordsOf).findIndex(({note}, index) => note !== rows[index]?.note);
  if (at >= 0 || raw === undefined) return at < 0 ? undefined : at;
  return changedRows(
    sectionWith(() => raw),
    words,
    wordsOf,
  )[0];
}

/** The places of the rows that another section has another value for, under the same name. */
export function changedRows(before: Section, {table: {rows}}: FigureWords, wordsOf: WordsOf): number[] {
  const then = rowsOf(before, wordsOf);
  return [...rows.entries()].flatMap(([index, row]) => {
    const was = only(rows, row) && only(then, row);
    return was && was.raw !== row.raw ? index : [];
  });
}

function rowsOf(section: Section, wordsOf: WordsOf): readonly TableRow[] {
  try {
    return wordsOf(section).table.rows;
  } catch {
    // A value of another kind takes no note, and one that others are checked against has to be as it is.
    return [];
  }
}

const withNote = (value: unknown): unknown =>
  value !== undefined && (isObject(value) ? {...value, note: mark} : {value, note: mark});

/** The row of that name, where there is one alone. */
function only(rows: readonly TableRow[], {label}: TableRow): TableRow | undefined {
  const [one, ...others] = rows.filter((row) => row.label === label);
  return others.length ? undefined : one;
}
