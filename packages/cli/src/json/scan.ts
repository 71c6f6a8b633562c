import {visit} from 'jsonc-parser';
import type {Node} from './places.js';

const deepest = 64;

/** A syntax error in JSON, with a hint. */
export class JsonSlip extends Error {
  readonly offset: number;
  readonly hint: string;

  constructor(offset: number, message: string, hint: string) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

/** An object or a list that is not yet closed. */
interface Open {
  readonly inside: Map<string | number, Node>;
  readonly close: '}' | ']';
}

/**
 * Reads JSON for the places of its values. `JSON.parse` keeps no places, and not every Node says where it failed.
 *
 * @throws {JsonSlip} where the text is no JSON.
 */
export function scanJson(text: string): Node {
  const open: Open[] = [];
  let root: Node | undefined;
  let name: {readonly text: string; readonly at: number} | undefined;
  // The error codes of the parser lack this for a token that is not JSON.
  let expected = 'a value';

  const add = (at: number): Open['inside'] => {
    if (open.length > deepest) throw new JsonSlip(at, 'nested too deeply', 'A document of ours has few levels.');
    const around = open.at(-1)?.inside;
    const inside: Open['inside'] = new Map();
    const node = {at, key: name?.at ?? at, inside};
    around?.set(name?.text ?? around.size, node);
    name = undefined;
    root ??= node;
    return inside;
  };
  const afterValue = (): void => {
    const around = open.at(-1);
    expected = around ? `a comma or ${around.close}` : end;
  };
  const close = (offset: number): void => {
    // At the end of the text the parser closes open values before it reports what is missing.
    if (offset === text.length) throw slip(text, offset, expected);
    open.pop();
    afterValue();
  };

  visit(
    text,
    {
      onObjectBegin: (offset) => {
        open.push({inside: add(offset), close: '}'});
        expected = aName;
      },
      onObjectProperty: (property, offset) => {
        name = {text: property, at: offset};
        expected = 'a colon after the name';
      },
      onArrayBegin: (offset) => {
        open.push({inside: add(offset), close: ']'});
        expected = 'a value';
      },
      onSeparator: (separator) => {
        expected = separator === ',' && open.at(-1)?.close === '}' ? aName : 'a value';
      },
      onLiteralValue: (value, offset, length) => {
        // The parser reads 01 as two numbers.
        if (typeof value === 'number' && /[\w.]/.test(text.charAt(offset + length))) throw slip(text, offset, expected);
        add(offset);
        afterValue();
      },
      onObjectEnd: close,
      onArrayEnd: close,
      onError: (_code, offset) => {
        throw slip(text, offset, expected);
      },
    },
    {disallowComments: true},
  );
  if (!root) throw slip(text, text.length, expected);
  return root;
}

const aName = 'a name in double quotes';
const end = 'the end';

function slip(text: string, offset: number, expected: string): JsonSlip {
  const rest = text.slice(offset);
  const found = /^["\w.+-]{1,20}|^./u.exec(rest)?.[0] ?? 'the end of the file';
  if (expected === end) {
    return new JsonSlip(offset, `not JSON: ${found} after the end`, 'A file holds one object: remove what follows it.');
  }
  const hint = hintFor(rest, text.slice(0, offset).trimEnd().at(-1), expected);
  return new JsonSlip(offset, `not JSON: expected ${expected}, found ${found}`, hint);
}

function hintFor(rest: string, before: string | undefined, expected: string): string {
  if (rest === '') return 'The file was cut off, or a bracket is not closed.';
  if (/^['‘’‚‛“”„‟«»`]/.test(rest)) return 'Write names and texts in straight double quotes: ".';
  if (/^(\/[/*]|#)/.test(rest)) return 'JSON has no comments: remove it.';
  if (before === ',' && /^[}\]]/.test(rest)) return 'Remove the comma before it.';
  if (before === ',' && /^\d/.test(rest)) return 'Write numbers without separators: 171010.';
  if (rest.startsWith('"') && expected.includes('comma')) return 'Put a comma after the value before it.';
  if (rest.startsWith('"')) return hintInText(rest);
  if (/^<(!|html)/i.test(rest)) return 'This is a page, not JSON: save the data itself.';
  // A text that does not begin like JSON may be the header of a CSV.
  if (before === undefined && /^\w[^\n{[]*[,;\t]/.test(rest)) {
    return 'Make a record of this spreadsheet first, with tip-figures import.';
  }
  if (expected === 'a value') {
    const [, word] = /^(true|false|null|none|nan)\b/i.exec(rest) ?? [];
    if (word !== undefined) return 'JSON writes true, false and null in small letters, and has no other such word.';
    return 'Write a number such as 9 or 1.5, a text in double quotes, true, false, null, {…} or […].';
  }
  return `Write ${expected} there.`;
}

// This matches a text up to a character or an escape that JSON does not allow in it.
const untilWrong = /^"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*(?:(\p{Cc})|\\(?!["\\/bfnrt]|u[\da-f]{4})(.))/iu;

function hintInText(text: string): string {
  const [, control = '\n', escaped] = untilWrong.exec(text) ?? [];
  if (escaped !== undefined) return `Write \\\\${escaped} for a backslash before ${escaped}.`;
  if (control === '\t') return 'Write \\t for the tab in this text, or a space.';
  if (control !== '\n' && control !== '\r') return 'Remove the control character in this text.';
  return 'Close the text with " on the same line, and write \\" for a quote inside it; or the file was cut off.';
}
