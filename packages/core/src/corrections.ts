import {describe} from './figure-error.js';
import type {Speech} from './figure-words.js';
import {formatDay, formatNumber} from './format.js';
import {cleanText, localText, readLocalText} from './local-text.js';
import type {LocalText} from './local-text.js';
import {isDay} from './period.js';
import {quantityText} from './quantity-words.js';
import {readQuantity} from './quantity.js';
import type {Quantity} from './quantity.js';
import {Refusal, written} from './schema.js';

/** A number that a record had wrong, and when that was put right. */
export interface Correction {
  /** ISO 8601 day. */
  readonly date: string;
  /** Where in the record, such as `victim-breakdown.total`. */
  readonly path: string;
  /** What stood there before, and what stands there now; a text for what is no quantity. */
  readonly was?: Quantity | string | undefined;
  readonly now?: Quantity | string | undefined;
  readonly reason?: LocalText | undefined;
}

const most = 50;

/** Reads the corrections of a document, oldest first. */
export function readCorrections(input: unknown): Correction[] | string | Refusal {
  if (!Array.isArray(input)) return `expected a list of corrections, got ${describe(input)}`;
  if (input.length > most) return `expected at most ${most} corrections, got ${input.length}`;
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
      const number = typeof value === 'number' ? readQuantity(value) : undefined;
      if (typeof number === 'string') return new Refusal(number, index, key);
    }
    corrections.push({date, path, was: readValue(was), now: readValue(now), reason: why});
  }
  return corrections.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Whether a correction concerns this figure: its own section, or what all sections share. */
export function concerns({path}: {readonly path: string}, name: string, section: object): boolean {
  const [first = ''] = stepsOf(path);
  return first === name || Object.hasOwn(section, first);
}

/** The section as it stood on a day: what was corrected later is undone, the latest first. */
export function stoodOn(section: Record<string, unknown>, day: string, name: string): Record<string, unknown> {
  const {corrections} = section;
  const undone = Array.isArray(corrections) ? corrections.filter((one) => isLater(one, day, name, section)) : [];
  // More are refused when they are read; undoing them would take its time.
  if (undone.length > most) return section;
  return undone
    .sort((a, b) => (a.date > b.date ? -1 : 1))
    .reduce<Record<string, unknown>>((before, {path, was}) => {
      const [first = '', ...rest] = stepsOf(path);
      return withValue(before, first === name ? rest : [first, ...rest], was) as Record<string, unknown>;
    }, section);
}

/** What was put right, in a sentence or two. */
export function correctionNote({date, was, now, reason}: Correction, {locale, frame}: Speech<unknown>): string {
  const text = (value: Quantity | string) =>
    typeof value === 'string'
      ? localText({'': value}, locale)
      : quantityText(value, (n) => formatNumber(n, locale), frame);
  return frame.corrected({
    date: formatDay(date, locale),
    changed: was && now ? 'yes' : 'no',
    was: was ? text(was) : '',
    now: now ? text(now) : '',
    reasoned: reason ? 'yes' : 'no',
    reason: reason ? localText(reason, locale) : '',
  });
}

type Raw = Readonly<Record<'date' | 'path', string>> & {readonly was?: unknown};

function isLater(one: unknown, day: string, name: string, section: object): one is Raw {
  const {date, path, was} = Object(one) as Record<string, unknown>;
  return isDay(date) && date > day && typeof path === 'string' && was !== undefined && concerns({path}, name, section);
}

/** A copy with another value at a path; as it is where the path leads nowhere. */
function withValue(target: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof target !== 'object' || target === null || !Object.hasOwn(target, step)) return target;
  const changed = withValue((target as Record<string, unknown>)[step], rest, value);
  return Array.isArray(target)
    ? target.map((item: unknown, at) => (String(at) === step ? changed : item))
    : {...target, [step]: changed};
}

/** `a.b["c-d"][0]` → `a`, `b`, `c-d`, `0`. */
const stepsOf = (path: string): string[] =>
  [...path.matchAll(/\["([^"]+)"\]|[^.[\]"]+/g)].map(([all, quoted]) => quoted ?? all);

function readValue(input: unknown): Quantity | string | undefined {
  if (input === undefined) return undefined;
  const quantity = readQuantity(input);
  return typeof quantity === 'string' ? cleanText(written(input).slice(0, 60)) || undefined : quantity;
}
