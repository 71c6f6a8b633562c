import {keyOf} from '@tip-figures/record/values/key.js';
import type {ViewOptions} from '../figure.js';

/** What an editor points at in a figure. */
export interface Emphasis {
  /** Whether the page highlights the mark that has one of these keys. */
  readonly isLit: (...keys: readonly string[]) => boolean;
  /** The note that is tied to it. */
  readonly noteOn: (...keys: readonly string[]) => string | undefined;
}

/**
 * The mark that `highlight` names, and the notes of `annotation`: one a line, each behind the key of its mark, a colon and a
 * space.
 */
export function emphasisOf({highlight, annotation = ''}: ViewOptions): Emphasis {
  const notes = new Map(
    annotation.split('\n').flatMap((line) => {
      const end = line.indexOf(': ');
      return end > 0 ? [[plain(line.slice(0, end)), line.slice(end + 2).trim()] as const] : [];
    }),
  );
  const lit = highlight === undefined ? undefined : plain(highlight);
  return {
    isLit: (...keys) => keys.some((key) => plain(key) === lit),
    noteOn: (...keys) => keys.map((key) => notes.get(plain(key))).find(Boolean),
  };
}

/** A key as it may be written: in the report's own words, and its list in kebab-case. */
const plain = (key: string): string => keyOf(key.replace(/(?<=[a-z])[A-Z](?=[a-z])/g, (one) => `-${one}`));
