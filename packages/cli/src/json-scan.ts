import type {Node} from './json-places.js';

const deepest = 64;
const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iy;
const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iy;

/** Where a text stops to be JSON, and how to mend that. */
export class JsonSlip extends Error {
  readonly offset: number;
  readonly mend: string;

  constructor(offset: number, message: string, mend: string) {
    super(message);
    this.offset = offset;
    this.mend = mend;
  }
}

/**
 * Reads JSON for the places of its values. `JSON.parse` keeps no places, and not every Node says where it failed.
 *
 * @throws {JsonSlip} where the text is no JSON.
 */
export function scanJson(text: string): Node {
  const scanner = new Scanner(text);
  const node = scanner.value(0);
  scanner.end();
  return node;
}

class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number, key?: number): Node {
    this.#skip();
    const at = this.#at;
    const inside = new Map<string | number, Node>();
    const node: Node = {at, key: key ?? at, inside};
    if (depth > deepest) throw new JsonSlip(at, 'nested too deeply', 'A document of ours has few levels.');
    if (this.#takes('{')) this.#object(inside, depth);
    else if (this.#takes('[')) this.#list(inside, depth);
    else if (this.#match(string) === undefined && this.#word() === undefined) this.#fail('a value');
    return node;
  }

  end(): void {
    this.#skip();
    if (this.#at < this.#text.length) {
      throw new JsonSlip(
        this.#at,
        `not JSON: ${this.#found()} after the end`,
        'A file holds one object: remove what follows it.',
      );
    }
  }

  #object(inside: Map<string | number, Node>, depth: number): void {
    this.#skip();
    if (this.#takes('}')) return;
    do {
      this.#skip();
      const at = this.#at;
      const name = this.#match(string);
      if (name === undefined) this.#fail('a name in double quotes');
      this.#skip();
      if (!this.#takes(':')) this.#fail('a colon after the name');
      inside.set(JSON.parse(name) as string, this.value(depth + 1, at));
    } while (this.#goesOn('}'));
  }

  #list(inside: Map<string | number, Node>, depth: number): void {
    this.#skip();
    if (this.#takes(']')) return;
    do inside.set(inside.size, this.value(depth + 1));
    while (this.#goesOn(']'));
  }

  #goesOn(close: string): boolean {
    this.#skip();
    if (this.#takes(close)) return false;
    if (!this.#takes(',')) this.#fail(`a comma or ${close}`);
    return true;
  }

  /** `true`, `false`, `null` or a number, in full. */
  #word(): string | undefined {
    const start = this.#at;
    const found = this.#match(word);
    if (found === undefined || (/^[tfn]/i.test(found) && found !== found.toLowerCase()) || this.#is(/[\w.]/)) {
      this.#at = start;
      return undefined;
    }
    return found;
  }

  #fail(expected: string): never {
    throw new JsonSlip(this.#at, `not JSON: expected ${expected}, found ${this.#found()}`, this.#mendFor(expected));
  }

  #mendFor(expected: string): string {
    const before = this.#text.slice(0, this.#at).trimEnd().at(-1);
    if (this.#at >= this.#text.length) return 'The file was cut off, or a bracket is not closed.';
    if (this.#is(/['‘’‚‛“”„‟«»`]/)) return 'Write names and texts in straight double quotes: ".';
    if (this.#is(/\/[/*]|#/)) return 'JSON has no comments: remove it.';
    if (before === ',' && this.#is(/[}\]]/)) return 'Remove the comma before it.';
    if (before === ',' && this.#is(/\d/)) return 'Write numbers without separators: 171010.';
    if (this.#is(/"/) && expected.includes('comma')) return 'Put a comma after the value before it.';
    if (this.#is(/"/))
      return 'Close the text with " on the same line, and write \\" for a quote inside it; or the file was cut off.';
    if (this.#is(/<(!|html)/i)) return 'This is a page, not JSON: save the data itself.';
    if (expected === 'a value')
      return 'Write a number such as 9 or 1.5, a text in double quotes, true, false, null, {…} or […].';
    return `Write ${expected} there.`;
  }

  #found(): string {
    const rest = this.#text.slice(this.#at);
    return /^["\w.+-]{1,20}|^./u.exec(rest)?.[0] ?? 'the end of the file';
  }

  #is(pattern: RegExp): boolean {
    return new RegExp(pattern.source, `${pattern.flags}y`).test(this.#text.slice(this.#at, this.#at + 8));
  }

  #takes(sign: string): boolean {
    const found = this.#text[this.#at] === sign;
    if (found) this.#at += 1;
    return found;
  }

  #skip(): void {
    this.#match(space);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}
