import {type FigureWords, heard} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatPeriod} from '@tip-figures/core/text/format.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {placed, placeOf} from '@tip-figures/core/text/place.js';
import {sourcedRow} from '@tip-figures/core/text/sourced-row.js';
import {isExact, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import {steps, type OpenCases, type Step} from '@tip-figures/record/sections/case-backlog.js';
import type {CaseBacklog} from './case-backlog.model.js';
import {changeOf, counted, dateOf, daysText, isKnown, latestOf, whenOf, type Text} from './case-backlog.phrases.js';

/** A row of the figure: a day or a step of the flow, and its cases. */
export interface CaseRow {
  readonly label: string;
  readonly quantity: Quantity;
}

/** A day, and how an axis names it. */
export interface DayRow extends CaseRow {
  readonly tick: string;
}

/** What the backlog says. */
export interface CaseBacklogWords extends FigureWords {
  /** The newest number with its unit; empty while none is known. */
  readonly big: string;
  /** What completes the big number. */
  readonly bigLine: string;
  /** A row or a point a day; none where the only day is the end of the flow. */
  readonly days: readonly DayRow[];
  /** Whether there are enough of them for a line. */
  readonly charted: boolean;
  readonly flowHeading: string;
  readonly flow: readonly CaseRow[];
}

// From so many numbers on a line is drawn, and so many rows are too long a list.
const lineFrom = 3;
const mostRows = 8;

export function caseBacklogWords(model: CaseBacklog, text: Text): CaseBacklogWords {
  const {locale, messages} = text;
  const {context, open, flow} = model;
  const about = placed(placeOf(context, text));
  const period = context.period ? formatPeriod(context.period, locale) : '';
  const during = messages.during({kind: context.period ? kindOf(context.period) : 'none', period});
  const latest = latestOf(open);
  const known = isKnown(latest.quantity);
  const isFirst = known && !open.some((one) => one !== latest && isKnown(one.quantity));
  const stated = {...counted(latest.quantity, text), known: latest.quantity.precision, when: whenOf(latest, text)};
  const change = changeOf(open, latest, text);
  const days = open.map((one) => {
    const date = dateOf(one, text);
    return {label: messages.day(date), tick: messages.tick(date), quantity: one.quantity};
  });
  const moves = (dated: string) =>
    flow ? steps.map((step) => ({label: messages.step({step, dated, period}), quantity: flow[step]})) : [];
  const row = ({label, quantity}: CaseRow) => sourcedRow(label, quantity, messages.unit(), text);
  const charted =
    open.length > mostRows || open.filter(({quantity}) => quantity.precision !== 'unknown').length >= lineFrom;
  // The source does give what is withheld.
  const isHidden = open.some(({quantity}) => quantity.precision === 'withheld');
  const noEarlier = isFirst && !isHidden && !(flow && flow.opening.precision !== 'unknown');
  return {
    title: capitalize(messages.open({...stated, has: 'no', place: ''}), locale),
    subtitle: messages.subtitle(about),
    summary: summaryOf(model, latest, noEarlier, {open: messages.open({...stated, ...about}), change, during}, text),
    // Without a line, all of it stands in the figure as text.
    summaryHidden: !charted,
    notes: [...(charted ? lineNotes(open, text) : []), ...(noEarlier ? [messages.earlier()] : []), messages.standing()],
    table: {
      caption: messages.caption(about),
      rowHeading: messages.rowHeading({flow: flow ? 'yes' : 'no'}),
      valueHeading: messages.valueHeading(),
      rows: [...days, ...moves(period ? 'yes' : 'no')].map(row),
    },
    big: known ? capitalize(messages.cases(stated), locale) : '',
    bigLine: messages.still({when: stated.when, change}),
    days: flow && open.length === 1 && isSame(flow.closing, latest.quantity) ? [] : days,
    charted,
    flowHeading: messages.flowHeading({during}),
    flow: moves('no'),
  };
}

/** The sentence with as much as it can hold. */
function summaryOf(
  {open: days, flow}: CaseBacklog,
  latest: OpenCases,
  noEarlier: boolean,
  {open, change, during}: Record<'open' | 'change' | 'during', string>,
  text: Text,
): string {
  const {locale, messages} = text;
  const others = days.filter((one) => one !== latest);
  const gaps = gapsOf(others, text) || (noEarlier ? messages.gap({kind: 'earlier', n: 0, days: ''}) : '');
  // That the newest day has no number is always said.
  const newest = gapsOf(
    days.slice(-1).filter((one) => one !== latest),
    text,
  );
  const come = flow && isKnown(flow.new) && isKnown(flow.closed) ? flowOf(flow, during, text) : '';
  const say = (more: string, moved: string) => messages.summary({open, change, flow: moved, gaps: more});
  const sentences = [say(gaps, come), say(newest, come), say(newest, '')];
  return capitalize(heard(sentences), locale);
}

/** Of which days there is no number, and why. */
const gapsOf = (days: readonly OpenCases[], text: Text): string =>
  (['unknown', 'withheld'] as const)
    .map((kind) => {
      const without = days.filter(({quantity}) => quantity.precision === kind);
      return without.length ? text.messages.gap({kind, n: without.length, days: daysText(without, text)}) : '';
    })
    .join('');

/** What explains the marks of a line that are not plain points. */
function lineNotes(open: readonly OpenCases[], text: Text): string[] {
  const {messages} = text;
  const inexact = open.filter(({quantity}) => quantity.precision !== 'unknown' && !isExact(quantity));
  return [
    ...(open.some(({quantity}) => quantity.precision === 'unknown') ? [messages.broken()] : []),
    ...(inexact.length ? [messages.inexact({days: daysText(inexact, text)})] : []),
  ];
}

function flowOf(flow: Readonly<Record<Step, Quantity>>, during: string, text: Text): string {
  const [added, closed] = [counted(flow.new, text), counted(flow.closed, text)];
  return text.messages.flow({n: added.n, added: added.count, m: closed.n, closed: closed.count, during});
}

const isSame = (one: Quantity, other: Quantity): boolean => writeQuantity(one) === writeQuantity(other);
