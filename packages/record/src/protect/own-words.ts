import type {Path} from '../path.js';
import {editorTexts} from '../section/editor-texts.js';
import {readFlag} from '../values/flag.js';
import {isSection} from './counts/entries.js';

/** Texts of a section by somebody who knew its numbers. */
const ofSection: readonly string[] = [...editorTexts, 'context'];

/**
 * A section, or a value in one, without the words of those who knew the numbers that are withheld in it.
 *
 * @param keepsReviewed - whether those stay that somebody has looked at: `{"text": …, "reviewed": true}`.
 * @param drop - is called for each text that was left out.
 */
export function withoutOwnWords(
  value: unknown,
  keepsReviewed: boolean,
  drop: (steps: Path) => void,
  at: Path = [],
): unknown {
  if (Array.isArray(value)) {
    return value.map((one, index) => withoutOwnWords(one, keepsReviewed, drop, [...at, index]));
  }
  if (!isSection(value)) return value;
  const isNotes = at.length === 1 && at[0] === 'annotation';
  const left = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    const steps = [...at, key];
    // Each note on a mark is a text of its own.
    const isWords = isNotes || key === 'note' || (!at.length && ofSection.includes(key));
    if (!isWords || (!at.length && key === 'annotation' && isSection(one))) {
      const inside = withoutOwnWords(one, keepsReviewed, drop, steps);
      return inside === undefined ? [] : [[key, inside]];
    }
    if (keepsReviewed && isSection(one) && readFlag(one['reviewed']) === true) return [[key, one]];
    drop(steps);
    return [];
  });
  return left.length || !isNotes ? Object.fromEntries(left) : undefined;
}
