import {describe} from '@tip-figures/record/figure-error.js';
import {readLocalText, type LocalText} from '@tip-figures/record/values/local-text.js';
import {isPoint, readPeriod} from '@tip-figures/record/values/period.js';
import {type DatedQuantity, people} from '@tip-figures/record/fields/quantity-schema.js';
import {readQuantity} from '@tip-figures/record/values/quantity.js';
import {Refusal, written} from '@tip-figures/record/fields/schema.js';

/** A change in how victims are counted. */
export interface CountingBreak {
  /** The first year, month or day of the new way. */
  readonly before: string;
  readonly note?: LocalText | undefined;
}

const most = 100;

/** Reads years, as `2019 2021` or in a list, where each may also be `{before, note}`. */
export function readBreaks(input: unknown): CountingBreak[] | string | Refusal {
  const items = Array.isArray(input)
    ? (input as unknown[])
    : written(input)
        .split(/[\s,;]+/)
        .filter(Boolean);
  if (!items.length && !Array.isArray(input)) return `expected years such as "2019 2021", got ${describe(input)}`;
  if (items.length > most) return tooMany(items);
  const breaks: CountingBreak[] = [];
  for (const [index, item] of items.entries()) {
    const {before = item, note} = Object(item) as Record<string, unknown>;
    const steps = Array.isArray(input) ? [index] : [];
    if (!isPoint(written(before)))
      return new Refusal(`expected a year such as 2019, got ${describe(before)}`, ...steps);
    const text = note === undefined ? undefined : readLocalText(note);
    if (typeof text === 'string') return new Refusal(text, ...steps, 'note');
    breaks.push({before: written(before), note: text});
  }
  return breaks;
}

/** Reads a list of `{period, value}` with what else a quantity has. */
export function readRevisions(input: unknown): DatedQuantity[] | string | Refusal {
  if (!Array.isArray(input)) return `expected a list of {period, value}, got ${describe(input)}`;
  if (input.length > most) return tooMany(input);
  const revisions: DatedQuantity[] = [];
  for (const [index, item] of (input as unknown[]).entries()) {
    const period = readPeriod((Object(item) as Record<string, unknown>)['period']);
    if (!period) return new Refusal('expected a period such as 2016', index, 'period');
    const quantity = readQuantity(item, people);
    if (typeof quantity === 'string') return new Refusal(quantity, index);
    revisions.push({period, quantity});
  }
  return revisions;
}

const tooMany = ({length}: readonly unknown[]): string => `expected at most ${most} entries, got ${length}`;
