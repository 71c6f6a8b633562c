import {inJson, isObject, kind, optional, readEach, written} from '../fields/kind.js';
import {accepted, Refusal} from '../figure-error.js';
import {longestText} from '../limits.js';
import type {Path} from '../path.js';
import {readFlag} from '../values/flag.js';
import {cleanText, readLocalText, type LocalText} from '../values/local-text.js';

/** The most characters of a text. */
export const longestWords = 80;

/** Words of an editor: short, in one or several languages, and whether somebody has looked at them beside withheld numbers. */
export interface EditorWords {
  readonly text: LocalText;
  readonly reviewed: boolean;
  /** A key of the sources, or a name. */
  readonly source?: string;
}

function readWords(input: unknown, most = longestWords): EditorWords | Refusal {
  const isReviewed = isObject(input) && 'text' in input;
  const words = readLocalText(isReviewed ? input['text'] : input);
  if (words instanceof Refusal) return words;
  const long = Object.values(words).find((one) => one.length > most);
  const source = isReviewed ? written(input['source']) : '';
  return long === undefined
    ? {text: words, reviewed: isReviewed && readFlag(input['reviewed']) === true, ...(source && {source})}
    : new Refusal('text-too-long', {expected: {most, of: 'characters'}, found: long.length});
}

const one = {...kind('editor-words', (input) => readWords(input), {type: 'text'}), isOwn: true};

const words = optional(inJson(one));

/** What stands in place of a description can be as long as one. */
const long = {
  ...kind('editor-words', (input) => readWords(input, longestText), {most: longestText, type: 'text'}),
  isOwn: true,
};

/** Notes by the marks that they are tied to; a text has one, after its key, a colon and a space. */
function readNotes(input: unknown, at: Path): (EditorWords & {readonly mark: string})[] {
  const [, mark = '', note] = /^(.*?): (.*)$/s.exec(written(input)) ?? [];
  const given = note === undefined ? input : {[mark.trim()]: note};
  return readEach(given, at, (key, value, path) => ({mark: key, ...accepted(readWords(value), path)}), 2);
}

const readMark = (input: unknown): string | Refusal =>
  cleanText(written(input)) ||
  new Refusal('not-a-text', {expected: {kind: 'key of a mark', such: '2018'}, found: input});

/**
 * The editor's own words, and the mark that they point at. Every section may have them; pages fetch their readers where one
 * has.
 */
export const ownWords = {
  /** The editor's own title. `{total}` in it is a number of this section, by its path. @title "Own title" */
  heading: words,
  /** A line below the title. @title "Line below the title" */
  subheading: words,
  /** What a picture says to those who do not see it. @title "Alternative text" */
  alt: optional(inJson(long)),
  /** The key of one mark to draw in the accent, such as a year. @example "2018" @title "Mark to highlight" */
  highlight: optional(inJson(kind('mark', readMark))),
  /**
   * At most two notes, each by the key of the mark that it is tied to.
   * @example {"2018": "a new law came into force"}
   * @title "Notes on marks"
   */
  annotation: optional(inJson(kind('annotations', readNotes, {each: one, type: 'text'}))),
};
