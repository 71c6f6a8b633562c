import {FigureError, refuse} from './figure-error.js';
import type {Path} from './path.js';

const deepest = 16;
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/**
 * Decodes JSON and refuses what `JSON.parse` lets pass: duplicate keys, `__proto__`
 * as a key, and nesting past any document of ours.
 *
 * @throws {FigureError} code `json` for text that is no JSON, `schema` for the rest.
 */
export function readJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new FigureError('json', `not JSON: ${(cause as Error).message}`, '', {cause});
  }
  checkKeys(text);
  return value;
}

interface Level {
  readonly keys: Set<string> | undefined;
  step: string | number;
}

function checkKeys(text: string): void {
  const levels: Level[] = [];
  let previous = '';
  for (const [found] of text.matchAll(token)) {
    const level = levels.at(-1);
    if (found === '{' || found === '[') {
      levels.push({keys: found === '{' ? new Set() : undefined, step: found === '{' ? '' : 0});
      if (levels.length > deepest) {
        refuse('nested-too-deep', `nested deeper than ${deepest}`, pathTo(levels.slice(0, 4)));
      }
    } else if (found === '}' || found === ']') {
      levels.pop();
    } else if (found === ',' && level && !level.keys) {
      level.step = Number(level.step) + 1;
    } else if (found === ':' && level?.keys) {
      level.step = JSON.parse(previous) as string;
      if (level.keys.has(level.step)) refuse('duplicate-key', 'duplicate key', pathTo(levels));
      if (level.step === '__proto__') refuse('forbidden-key', 'not a key', pathTo(levels));
      level.keys.add(level.step);
    }
    previous = found;
  }
}

const pathTo = (levels: readonly Level[]): Path => levels.map(({step}) => step);
