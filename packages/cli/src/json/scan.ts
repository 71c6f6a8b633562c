import type {FactsOf, NoFacts} from '@tip-figures/findings/say.js';
import type {CommandWords} from '@tip-figures/messages/command-words.js';
import {visit} from 'jsonc-parser';
import type {Node} from './places.js';

const deepest = 64;

type Words = CommandWords['json'];
type Expected = Parameters<Words['what']>[0]['expected'];
type HintFacts = FactsOf<Words['hints']>;
type HintCode = keyof HintFacts;

/** How to put it right: a code of the messages with its facts. */
interface Hint<Code extends HintCode = HintCode> {
  readonly code: Code;
  readonly facts: HintFacts[Code];
}

/** A syntax error in JSON, with a hint. */
export class JsonSlip extends Error {
  constructor(
    readonly offset: number,
    readonly what: {readonly expected: Expected; readonly found: string; readonly close: string},
    readonly hint: Hint,
  ) {
    super(what.expected);
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
  let expected: Expected = 'value';

  const add = (at: number): Open['inside'] => {
    if (open.length > deepest) throw new JsonSlip(at, {expected: 'depth', found: '', close: ''}, hint('few-levels'));
    const around = open.at(-1)?.inside;
    const inside: Open['inside'] = new Map();
    const node = {at, key: name?.at ?? at, inside};
    around?.set(name?.text ?? around.size, node);
    name = undefined;
    root ??= node;
    return inside;
  };
  const afterValue = (): void => {
    expected = open.length > 0 ? 'comma-or-brace' : 'end';
  };
  const close = (offset: number): void => {
    // At the end of the text the parser closes open values before it reports what is missing.
    if (offset === text.length) throw slip(text, offset, expected, open.at(-1)?.close);
    open.pop();
    afterValue();
  };

  visit(
    text,
    {
      onObjectBegin: (offset) => {
        open.push({inside: add(offset), close: '}'});
        expected = 'name';
      },
      onObjectProperty: (property, offset) => {
        name = {text: property, at: offset};
        expected = 'colon';
      },
      onArrayBegin: (offset) => {
        open.push({inside: add(offset), close: ']'});
        expected = 'value';
      },
      onSeparator: (separator) => {
        expected = separator === ',' && open.at(-1)?.close === '}' ? 'name' : 'value';
      },
      onLiteralValue: (value, offset, length) => {
        // The parser reads 01 as two numbers.
        if (typeof value === 'number' && /[\w.]/.test(text.charAt(offset + length)))
          throw slip(text, offset, expected, open.at(-1)?.close);
        add(offset);
        afterValue();
      },
      onObjectEnd: close,
      onArrayEnd: close,
      onError: (_code, offset) => {
        throw slip(text, offset, expected, open.at(-1)?.close);
      },
    },
    {disallowComments: true},
  );
  if (!root) throw slip(text, text.length, expected, open.at(-1)?.close);
  return root;
}

const hint = <Code extends HintCode>(
  code: Code,
  ...[facts]: NoFacts extends HintFacts[Code] ? [facts?: HintFacts[Code]] : [facts: HintFacts[Code]]
): Hint => ({code, facts: facts ?? {}});

function slip(text: string, offset: number, expected: Expected, close = ''): JsonSlip {
  const rest = text.slice(offset);
  const found = /^["\w.+-]{1,20}|^./u.exec(rest)?.[0] ?? '';
  const what = {expected, found, close};
  if (expected === 'end') return new JsonSlip(offset, what, hint('one-object'));
  return new JsonSlip(offset, what, hintFor(rest, text.slice(0, offset).trimEnd().at(-1), expected, close));
}

function hintFor(rest: string, before: string | undefined, expected: Expected, close: string): Hint {
  if (rest === '') return hint('cut-off');
  if (/^['‘’‚‛“”„‟«»`]/.test(rest)) return hint('quotes');
  if (/^(\/[/*]|#)/.test(rest)) return hint('comment');
  if (before === ',' && /^[}\]]/.test(rest)) return hint('comma-before');
  if (before === ',' && /^\d/.test(rest)) return hint('separators');
  if (rest.startsWith('"') && expected === 'comma-or-brace') return hint('no-comma');
  if (rest.startsWith('"')) return hintInText(rest);
  if (/^<(!|html)/i.test(rest)) return hint('page');
  // A text that does not begin like JSON may be the header of a CSV.
  if (before === undefined && /^\w[^\n{[]*[,;\t]/.test(rest)) return hint('spreadsheet');
  if (expected === 'value')
    return /^(true|false|null|none|nan)\b/i.test(rest) ? hint('words') : hint('value', {object: '{…}', list: '[…]'});
  if (expected === 'comma-or-brace') return hint('comma-or-brace', {example: close});
  return hint(expected === 'colon' ? 'colon' : 'name');
}

// This matches a text up to a character or an escape that JSON does not allow in it.
const untilWrong = /^"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*(?:(\p{Cc})|\\(?!["\\/bfnrt]|u[\da-f]{4})(.))/iu;

function hintInText(text: string): Hint {
  const [, control = '\n', escaped] = untilWrong.exec(text) ?? [];
  if (escaped !== undefined) return hint('backslash', {example: `\\\\${escaped}`, found: escaped});
  if (control === '\t') return hint('tab', {example: '\\t'});
  return control === '\n' || control === '\r' ? hint('open-text', {example: '\\"'}) : hint('control');
}
