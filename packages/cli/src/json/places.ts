import type {Path} from '@tip-figures/record/path.js';

/** A value in a JSON text, with its position, that of its name, and its content. */
export interface Node {
  readonly at: number;
  /** The position of its name; for a list item or the root, that of the value. */
  readonly key: number;
  readonly inside: ReadonlyMap<string | number, Node>;
}

/** A line and a column, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds places in a text that should be JSON. */
export class Places {
  readonly #text: string;
  readonly #lines: readonly number[];
  #last = {offset: 0, column: 1};

  constructor(text: string) {
    this.#text = text;
    this.#lines = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  }

  /** The line and column of an offset. */
  at(offset: number): Place {
    let [line, after] = [0, this.#lines.length];
    while (after - line > 1) {
      const middle = Math.floor((line + after) / 2);
      if ((this.#lines[middle] ?? Infinity) <= offset) line = middle;
      else after = middle;
    }
    // Searching continues from the last place, since a document on one line has many.
    const start = this.#lines[line] ?? 0;
    const from = this.#last.offset >= start && this.#last.offset <= offset ? this.#last : {offset: start, column: 1};
    this.#last = {offset, column: from.column + Array.from(this.#text.slice(from.offset, offset)).length};
    return {line: line + 1, column: this.#last.column};
  }

  /**
   * The place of the value at some steps, or of the innermost value that exists on the way: a list that is written as
   * one text has no places inside, and a missing value has none.
   */
  of(root: Node, steps: Path, onKey = false): Place {
    let node = root;
    for (const step of steps) {
      const next = node.inside.get(step);
      if (!next) return this.at(node.at);
      node = next;
    }
    return this.at(onKey ? node.key : node.at);
  }
}
