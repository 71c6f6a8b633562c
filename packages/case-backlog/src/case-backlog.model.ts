import {contextEntries, contextOf, type Context} from '@tip-figures/record/sections/context.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {isDay, type Period} from '@tip-figures/record/values/period.js';
import {
  readQuantity,
  unknownQuantity,
  writeQuantity,
  type Quantity,
  type QuantityLimits,
} from '@tip-figures/record/values/quantity.js';
import {parseWith, readEntries, reads, Refusal} from '@tip-figures/record/fields/schema.js';
import * as v from 'valibot';

/** The cases that were open on one day. */
export interface OpenCases {
  /** ISO 8601, such as `2016-12-31`. */
  readonly day: string;
  readonly quantity: Quantity;
}

/** What a flow counts, in the order in which it adds up: opening + new − closed = closing. */
export const steps = ['opening', 'new', 'closed', 'closing'] as const;

export type Step = (typeof steps)[number];

/** Cases at both ends of a period, and those that came and went; unknown where the source does not say. */
export type Flow = Readonly<Record<Step, Quantity>>;

/** Cases that were not yet closed, on one day or several. */
export interface CaseBacklog {
  readonly context: Context;
  /** Oldest first; at least one. */
  readonly open: readonly OpenCases[];
  /** Of the period of the context. */
  readonly flow?: Flow | undefined;
}

/** A count of cases: whole, and not below zero. */
const cases: QuantityLimits = {min: 0, whole: 'cases'};

/** What a section of a document holds. */
export const schema = v.object({
  ...contextEntries,
  open: reads(readOpen),
  flow: v.optional(reads(readFlow, steps)),
});

/**
 * Reads an untrusted section into a backlog.
 *
 * The counts of a flow must be able to add up, and to be what was open on the days on which it begins and ends. One that the source does not give stays unknown: it is
 * not worked out from the others.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `open["2016"]`.
 */
export function parseCaseBacklog(section: Record<string, unknown>): CaseBacklog {
  const {open, flow, ...rest} = parseWith(schema, section);
  const context = contextOf(rest);
  if (flow) checkSum(flow);
  if (flow && context.period) checkEnds(flow, context.period, open);
  return {context, open, flow};
}

function readOpen(input: unknown): OpenCases[] | string | Refusal {
  const open = readCounts(input, (key) => isDay(key) || 'expected a day such as 2016-12-31');
  return Array.isArray(open)
    ? open.map(([day, quantity]) => ({day, quantity})).sort((a, b) => (a.day < b.day ? -1 : 1))
    : open;
}

function readFlow(input: unknown): Flow | string | Refusal {
  const names: readonly string[] = steps;
  const counts = readCounts(input, (key) => names.includes(key) || `expected one of ${names.join(', ')}`);
  if (!Array.isArray(counts)) return counts;
  const given = new Map<string, Quantity>(counts);
  const count = (step: Step) => given.get(step) ?? unknownQuantity;
  return {opening: count('opening'), new: count('new'), closed: count('closed'), closing: count('closing')};
}

/** Counts of cases by key. `check` says what is wrong with a key. */
function readCounts(
  input: unknown,
  check: (key: string) => true | string,
): (readonly [string, Quantity])[] | string | Refusal {
  const entries = readEntries(input);
  if (typeof entries === 'string') return entries;
  const counts: (readonly [string, Quantity])[] = [];
  for (const [key, value] of entries) {
    const known = check(key);
    const count = known === true ? readQuantity(value, cases) : known;
    if (typeof count === 'string') return new Refusal(count, key);
    counts.push([key, count]);
  }
  return counts;
}

function checkSum(flow: Flow): void {
  const [opening, added, closed, closing] = steps.map((step) => boundsOf(flow[step])) as [Ends, Ends, Ends, Ends];
  const low = opening[0] + added[0] - closed[1];
  const high = opening[1] + added[1] - closed[0];
  if (low <= closing[1] && high >= closing[0]) return;
  const sum = low === high ? low : high < closing[0] ? `at most ${high}` : `at least ${low}`;
  const [start, plus, minus, end] = steps.map((step) => writeQuantity(flow[step]));
  throw new FigureError(
    'schema',
    `expected opening + new - closed = closing, got ${start} + ${plus} - ${minus} = ${sum}, not ${end}`,
    'flow',
  );
}

/** Cases are counted at the end of a day, so those of the opening are those of the day before the period. */
function checkEnds(flow: Flow, {from, to = from}: Period, open: readonly OpenCases[]): void {
  for (const [step, end] of [
    ['opening', dayBefore(from)],
    ['closing', lastDayOf(to)],
  ] as const) {
    const there = open.find(({day}) => day === end)?.quantity;
    if (!there || canBeSame(flow[step], there)) continue;
    const [here, other] = [flow[step], there].map(writeQuantity);
    throw new FigureError('schema', `expected ${other}, which is open on ${end}, got ${here}`, `flow.${step}`);
  }
}

function canBeSame(...both: readonly [Quantity, Quantity]): boolean {
  // How much more “over” says is for a sum to limit, not for another number of the same day.
  const [one, other] = both.map((quantity): Ends => {
    const [low, high] = boundsOf(quantity);
    return quantity.precision === 'over' ? [low, Infinity] : [low, high];
  }) as [Ends, Ends];
  return one[0] <= other[1] && other[0] <= one[1];
}

/** The day before a year, month or day begins. */
function dayBefore(point: string): string {
  const [year = 0, month = 1, day = 1] = point.split('-').map(Number);
  return isoDay(Date.UTC(year, month - 1, day - 1));
}

/** The day on which a year, month or day ends. */
function lastDayOf(point: string): string {
  const [year = 0, month = 12, day] = point.split('-').map(Number);
  return isoDay(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

type Ends = readonly [number, number];

/** Between which numbers the true one can lie; generously, since a sum is refused for it. */
function boundsOf(quantity: Quantity): Ends {
  if ('low' in quantity) return [quantity.low, quantity.high];
  if (!('value' in quantity)) return [0, Infinity];
  const {precision, value} = quantity;
  const slack = Math.ceil(value / 10) + 1;
  switch (precision) {
    case 'about':
      return [Math.max(value - slack, 0), value + slack];
    case 'almost':
      return [Math.max(value - slack, 0), value];
    case 'over':
      return [value, value + slack];
    case 'under':
      return [0, value - 1];
    default:
      return [value, value];
  }
}
