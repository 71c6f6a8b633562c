import {kind, optional, readEach} from '../fields/kind.js';
import {accepted, refuse} from '../figure-error.js';
import type {Path} from '../path.js';
import {keyAmong} from '../values/key.js';
import {isPoint} from '../values/period.js';
import type {Quantity} from '../values/quantity.js';
import {readQuantity} from '../values/read-quantity.js';
import {section} from './declaration.js';

/** The cases that were open on one day, or in a month or year of which the source says no day. */
export interface OpenCases {
  /** ISO 8601, such as `2016-12-31`, `2016-12` or `2016`. */
  readonly day: string;
  readonly quantity: Quantity;
}

/** What a flow counts, in the order in which it adds up: opening + new − closed = closing. */
export const steps = ['opening', 'new', 'closed', 'closing'] as const;

export type Step = (typeof steps)[number];

/** Cases that are not yet closed. They are not people. @title "Case backlog" */
export const caseBacklog = section('case-backlog', {
  /**
   * Open cases by day, or by month or year where the source says no day.
   * @example {"2016-12-31": 95}
   * @title "Open cases by day"
   */
  open: kind('counts-by-day', readOpen, {counts: 'cases', holds: 'periods'}),
  /**
   * Cases of the period: opening + new - closed = closing. Leave out what the source does not say.
   * @example {"opening": 80, "new": 40, "closed": 25, "closing": 95}
   * @title "New, closed and open cases"
   */
  flow: optional(kind('flow', readFlow, {counts: 'cases', holds: 'keys', keys: steps})),
});

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
  const flow: Partial<Record<Step, Quantity>> = {};
  readEach(input, at, (key, value, path) => {
    const step = keyAmong(steps, key) ?? refuse('unknown-key', {choices: steps, found: key}, path);
    if (flow[step]) refuse('duplicate-key', {}, path);
    flow[step] = readCases(value, path);
  });
  return flow;
}

const readCases = (input: unknown, at: Path): Quantity => accepted(readQuantity(input, {min: 0, whole: 'cases'}), at);
