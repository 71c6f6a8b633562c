import {accepted, refuse} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {keyAmong} from '../../values/key.js';
import {isPoint} from '../../values/period.js';
import type {Quantity} from '../../values/quantity/quantity.js';
import {readQuantity} from '../../values/quantity/read-quantity.js';
import {kind, readEach} from '../kind.js';

/** The cases that were open on one day, or in a month or year of which the source says no day. */
export interface OpenCases {
  /** ISO 8601, such as `2016-12-31`, `2016-12` or `2016`. */
  readonly day: string;
  readonly quantity: Quantity;
}

/** What a flow counts, in the order in which it adds up: opening + new − closed = closing. */
export const steps = ['opening', 'new', 'closed', 'closing'] as const;

export type Step = (typeof steps)[number];

/** Open cases by day, month or year, oldest first. */
export const casesByDay = kind('counts-by-day', readOpen, {counts: 'cases', holds: 'periods'});

/** Cases by step. */
export const flow = kind('flow', readFlow, {counts: 'cases', holds: 'keys', keys: steps});

function readOpen(input: unknown, at: Path): OpenCases[] {
  const open = readEach(input, at, (key, value, path) => ({
    day: isPoint(key)
      ? key
      : refuse('not-a-point', {expected: {kind: 'day', such: '2016-12-31, 2016-12 or 2016'}, found: key}, path),
    quantity: readCases(value, path),
  }));
  return open.sort((a, b) => (a.day < b.day ? -1 : 1));
}

function readFlow(input: unknown, at: Path): Readonly<Partial<Record<Step, Quantity>>> {
  const cases: Partial<Record<Step, Quantity>> = {};
  readEach(input, at, (key, value, path) => {
    const step = keyAmong(steps, key) ?? refuse('unknown-key', {choices: steps, found: key}, path);
    if (cases[step]) refuse('duplicate-key', {}, path);
    cases[step] = readCases(value, path);
  });
  return cases;
}

const readCases = (input: unknown, at: Path): Quantity => accepted(readQuantity(input, {min: 0, whole: 'cases'}), at);
