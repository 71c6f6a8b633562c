/** What is known of a figure that the script of its site has drawn. */
export interface DrawnFigure {
  /** The tag without `tip-`. */
  readonly name: string;
  /** Number of the text of its document, as `hashOf` gives it. */
  readonly hash: number;
  /** How new its document is, as `orderOf` gives it. */
  readonly order: string;
}

// An element of a page can have the name of a global, but none has a symbol.
const key = Symbol.for('tip-figures:drawn');

/** The drawn figures of a page by the addresses of their documents, for all scripts in it: a classic script exports nothing. */
export const drawnFigures = (): Map<string, DrawnFigure> =>
  ((globalThis as {[key]?: Map<string, DrawnFigure> | undefined})[key] ??= new Map<string, DrawnFigure>());
