import {FigureError, refuse} from './figure-error.js';
import {largest} from './limits.js';
import type {Path} from './path.js';

const deepest = 16;

/**
 * Decodes JSON and refuses what `JSON.parse` lets pass: duplicate keys, `__proto__`
 * as a key, and size and nesting past any document of ours.
 *
 * @throws {FigureError} code `too-large` for more than a megabyte, `json` for text that is no JSON, `schema` for the rest.
 */
export function readJson(text: string): unknown {
  if (text.length > largest) throw new FigureError('too-large', 'larger than one megabyte');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new FigureError('json', `not JSON: ${(cause as Error).message}`, '', {cause});
  }
  checkKeys(text);
  return value;
}

/** An object or list that is open. */
interface Level {
  readonly keys: Set<string> | undefined;
  step: string | number;
}

// A loop over characters takes a fifth of the time of a regular expression.
function checkKeys(text: string): void {
  const levels: Level[] = [];
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const level = levels.at(-1);
    if (sign === '"') {
      const end = endOfString(text, at);
      written = text.slice(at, end + 1);
      at = end;
    } else if (sign === '{' || sign === '[') {
      levels.push(sign === '{' ? {keys: new Set(), step: ''} : {keys: undefined, step: 0});
      if (levels.length > deepest) {
        refuse('nested-too-deep', {expected: {most: deepest, of: 'levels'}}, pathTo(levels.slice(0, 4)));
      }
    } else if (sign === '}' || sign === ']') {
      levels.pop();
    } else if (sign === ',' && level && !level.keys) {
      level.step = Number(level.step) + 1;
    } else if (sign === ':' && level?.keys) {
      level.step = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
      if (level.keys.has(level.step)) refuse('duplicate-key', {}, pathTo(levels));
      if (level.step === '__proto__') refuse('forbidden-key', {}, pathTo(levels));
      level.keys.add(level.step);
    }
  }
}

/** Where the string that begins at `start` ends. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (text[end - 1] === '\\' && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

const pathTo = (levels: readonly Level[]): Path => levels.map(({step}) => step);
