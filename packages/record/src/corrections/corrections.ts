import {describe} from '../figure-error.js';
import {mostCorrections} from '../limits.js';
import {cleanText, readLocalText, type LocalText} from '../values/local-text.js';
import {isDay} from '../values/period.js';
import {readQuantity, type Quantity} from '../values/quantity.js';
import {Refusal, written} from '../fields/schema.js';

/** A number that a record had wrong, and when that was put right. */
export interface Correction {
  /** ISO 8601 day. */
  readonly date: string;
  /** Where in the record, such as `victim-breakdown.total`. */
  readonly path: string;
  /** What stood there before, and what stands there now; a text for what is no quantity. */
  readonly was?: Quantity | string | undefined;
  readonly now?: Quantity | string | undefined;
  /** What stood there before, as data write it. */
  readonly raw?: unknown;
  readonly reason?: LocalText | undefined;
}

/** Reads the corrections of a document, oldest first. */
export function readCorrections(input: unknown): Correction[] | string | Refusal {
  if (!Array.isArray(input)) return `expected a list of corrections, got ${describe(input)}`;
  if (input.length > mostCorrections) return `expected at most ${mostCorrections} corrections, got ${input.length}`;
  const corrections: Correction[] = [];
  for (const [index, item] of input.entries()) {
    const {date, path, was, now, reason} = Object(item) as Record<string, unknown>;
    if (!isDay(date)) return new Refusal(`expected a day such as 2017-07-04, got ${describe(date)}`, index, 'date');
    if (typeof path !== 'string' || !stepsOf(path).length) {
      return new Refusal(`expected a path such as "victim-breakdown.total", got ${describe(path)}`, index, 'path');
    }
    const why = reason === undefined ? undefined : readLocalText(reason);
    if (typeof why === 'string') return new Refusal(why, index, 'reason');
    for (const [key, value] of Object.entries({was, now})) {
      const refused = value === undefined || typeof value === 'string' ? undefined : readQuantity(value);
      if (typeof refused === 'string') return new Refusal(refused, index, key);
    }
    corrections.push({date, path, was: readValue(was), now: readValue(now), raw: was, reason: why});
  }
  return corrections.sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
}

/** Whether a correction concerns this figure: its own section, or what all sections share. */
export function concerns({path}: {readonly path: string}, name: string, section: object): boolean {
  const [first = ''] = stepsOf(path);
  return first === name || Object.hasOwn(section, first);
}

/** `a.b["c-d"][0]` → `a`, `b`, `c-d`, `0`. */
export const stepsOf = (path: string): string[] =>
  [...path.matchAll(/\["([^"]+)"\]|[^.[\]"]+/g)].map(([all, quoted]) => quoted ?? all);

function readValue(input: unknown): Quantity | string | undefined {
  if (input === undefined) return undefined;
  const quantity = readQuantity(input);
  return typeof quantity === 'string' ? cleanText(written(input).slice(0, 60)) || undefined : quantity;
}
