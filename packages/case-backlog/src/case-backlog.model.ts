import {refuse} from '@tip-figures/record/figure-error.js';
import {caseBacklog} from '@tip-figures/record/figures/case-backlog.js';
import type {OpenCases, Step} from '@tip-figures/record/fields/quantity/cases.js';
import {contextOf, type Context} from '@tip-figures/record/section/context.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import {boundsOf, commonReach, type Bounds, type Reach} from '@tip-figures/record/values/quantity/bounds.js';
import {monthsOf} from '@tip-figures/record/values/months.js';
import type {Period} from '@tip-figures/record/values/period.js';
import {
  missingOf,
  unknownQuantity,
  writeQuantity,
  type Quantity,
} from '@tip-figures/record/values/quantity/quantity.js';

/** Cases at both ends of a period, and those that came and went, as far as they are written. */
export type Flow = Readonly<Partial<Record<Step, Quantity>>>;

/** Cases that were not yet closed, on one day or several. */
export interface CaseBacklog {
  readonly context: Context;
  /** Oldest first; at least one. */
  readonly open: readonly OpenCases[];
  /** Of the period of the context. */
  readonly flow?: Flow | undefined;
}

/**
 * Reads an untrusted section into a backlog.
 *
 * The counts of a flow must be able to add up, and to be what was open on the days on which it begins and ends. One that
 * is left out is not worked out from the others.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `open["2016"]`.
 */
export function parseCaseBacklog(section: Record<string, unknown>): CaseBacklog {
  const {open, flow, ...rest} = readSection(caseBacklog, section);
  const context = contextOf(rest);
  if (flow) checkSum(flow);
  const months = context.period && monthsOf(context.period, context.fiscalYear);
  if (flow && months) checkEnds(flow, months, open);
  return {context, open, flow};
}

/** The newest day with a number, or the newest of all. */
export const latestOf = (open: readonly OpenCases[]): OpenCases =>
  open.reduce((latest, one) => (missingOf(one.quantity) && !missingOf(latest.quantity) ? latest : one));

/** The newest day with a number before that. */
export const earlierOf = (open: readonly OpenCases[]): OpenCases | undefined => {
  const latest = latestOf(open);
  return open.findLast((one) => one.day < latest.day && !missingOf(one.quantity));
};

function checkSum(flow: Flow): void {
  const of = (step: Step) => casesOf(flow[step]);
  const [opening, added, closed, closing] = [of('opening'), of('new'), of('closed'), of('closing')] as const;
  const low = opening.low + added.low - closed.high;
  const high = opening.high + added.high - closed.low;
  if (low <= closing.high && high >= closing.low) return;
  const found = writeQuantity(flow.closing ?? unknownQuantity);
  const [least, most] = [low, high].map((end) => (Number.isFinite(end) ? end : undefined));
  refuse('does-not-add-up', {expected: {least, most, as: 'opening + new - closed'}, found}, ['flow']);
}

/** Cases are counted at the end of a day, so those of the opening are those of the day before the period. */
function checkEnds(flow: Flow, {from, to = from}: Period, open: readonly OpenCases[]): void {
  for (const [step, end] of [
    ['opening', dayBefore(from)],
    ['closing', lastDayOf(to)],
  ] as const) {
    const there = open.find(({day}) => day === end)?.quantity;
    const given = flow[step];
    if (!there || !given || canBeSame(given, there)) continue;
    const [here, other] = [given, there].map(writeQuantity);
    refuse('open-differs', {expected: {value: other, as: `open on ${end}`}, found: here}, ['flow', step]);
  }
}

function canBeSame(flow: Quantity, open: Quantity): boolean {
  const [one, other] = [casesOf(flow, openReach), casesOf(open, openReach)];
  return one.low <= other.high && other.low <= one.high;
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

const slackOf = (value: number): number => Math.ceil(value / 10) + 1;

// Generous, since a sum is refused for it.
const caseReach: Reach = {
  ...commonReach,
  about: (value) => [Math.max(value - slackOf(value), 0), value + slackOf(value)],
  almost: (value) => [Math.max(value - slackOf(value), 0), value],
  'just-over': (value) => [value, value + slackOf(value)],
  under: (value) => [0, value - 1],
};

// How much more "just over" says is for a sum to limit, not for another number of the same day.
const openReach: Reach = {...caseReach, 'just-over': commonReach.over};

/** Cases that are not known, or withheld, may be any number. */
const casesOf = (quantity: Quantity = unknownQuantity, reach = caseReach): Bounds =>
  (quantity.precision === 'withheld' ? undefined : boundsOf(quantity, reach)) ?? {low: 0, high: Infinity};
