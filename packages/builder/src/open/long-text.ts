import {isObject} from '@tip-figures/record/fields/kind.js';
import {longestAddress, longestText} from '@tip-figures/record/limits.js';
import {pathOf, type Path} from '@tip-figures/record/path.js';
import {words} from '../text/text.js';

/**
 * What is wrong with a text, or the name of a field, that no figure takes for its length; `undefined` where all are short enough.
 * It is asked before anything else of a record that somebody else has written: the page draws and reads texts in many ways.
 */
export function longTextIn(value: unknown, path: Path = []): string | undefined {
  if (typeof value === 'string') return isLong(value) ? refusal(path) : undefined;
  if (Array.isArray(value)) return first(value.map((one: unknown, index) => () => longTextIn(one, [...path, index])));
  if (!isObject(value)) return undefined;
  return first(
    Object.entries(value).map(
      ([key, one]) =>
        () =>
          key.length > longestText ? refusal([...path, key]) : longTextIn(one, [...path, key]),
    ),
  );
}

/** A list in a text has entries, each of which may be as long. */
const isLong = (text: string): boolean =>
  /^https?:/.test(text) ? text.length > longestAddress : text.split(';').some(({length}) => length > longestText);

const refusal = (path: Path): string =>
  words().open.longText({where: pathOf(path) || words().open.record(), most: longestText});

function first(tries: readonly (() => string | undefined)[]): string | undefined {
  for (const one of tries) {
    const found = one();
    if (found !== undefined) return found;
  }
  return undefined;
}
