import type {ViewOptions} from '../element/figure.js';

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
      return end > 0 ? [[line.slice(0, end).trim(), line.slice(end + 2).trim()] as const] : [];
    }),
  );
  return {
    isLit: (...keys) => highlight !== undefined && keys.includes(highlight),
    noteOn: (...keys) => keys.map((key) => notes.get(key)).find(Boolean),
  };
}
