import {refuse} from '../../figure-error.js';
import {mostEntries} from '../../limits.js';
import type {Path} from '../../path.js';
import {readAll} from '../../read-all.js';
import type {LocalText} from '../../values/local-text.js';
import {isPoint} from '../../values/period.js';
import {kind, optional, written} from '../kind.js';
import {object} from '../object/object.js';
import {text} from '../text/text.js';
import {objectOf} from '../../object-of.js';

/** A change in how victims are counted. */
export interface CountingBreak {
  /** The first year, month or day of the new way. */
  readonly before: string;
  readonly note?: LocalText;
}

/** A year, a month or a day. */
export const point = kind('point', readPoint);

const breakFields = {
  /** The first year, month or day of the new way of counting. @title "Counted anew from" */
  before: point,
  /** What changed, for readers. @title "What changed" */
  note: optional(text),
};

/** When counting changed. */
export const breaks = kind('breaks', readBreaks, {most: mostEntries, each: object(breakFields)});

/** Reads years, as `2019 2021` or in a list, where each may also be `{before, note}`. */
function readBreaks(input: unknown, at: Path): CountingBreak[] {
  const isList = Array.isArray(input);
  const items: readonly unknown[] = isList
    ? input
    : written(input)
        .split(/[\s,;]+/)
        .filter(Boolean);
  if (!items.length && !isList) {
    refuse('not-a-point', {expected: {kind: 'list', of: 'years', such: '"2019 2021"'}, found: input}, at);
  }
  if (items.length > mostEntries) {
    refuse('too-many', {expected: {most: mostEntries, of: 'entries'}, found: items.length}, at);
  }
  return readAll(items, (item, index) => {
    const path = isList ? [...at, index] : at;
    const {before = item, note} = objectOf(item);
    return {
      before: readPoint(before, path),
      ...(note === undefined ? {} : {note: text.read(note, [...path, 'note'])}),
    };
  });
}

function readPoint(input: unknown, at: Path): string {
  const point = written(input);
  return isPoint(point) ? point : refuse('not-a-point', {expected: {kind: 'year', such: '2019'}, found: input}, at);
}
