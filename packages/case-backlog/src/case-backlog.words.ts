import type {FigureWords} from '@tip-figures/core/figure-words.js';
import {capitalize, formatPeriod} from '@tip-figures/core/format.js';
import {kindOf} from '@tip-figures/core/period.js';
import {placed, placeOf} from '@tip-figures/core/place.js';
import {quantityRow} from '@tip-figures/core/quantity-words.js';
import {isExact, writeQuantity} from '@tip-figures/core/quantity.js';
import type {Quantity} from '@tip-figures/core/quantity.js';
import {heard} from '@tip-figures/core/sentence.js';
import {steps} from './case-backlog.model.js';
import type {CaseBacklog, OpenCases, Step} from './case-backlog.model.js';
import {changeOf, counted, dateOf, daysText, isKnown, latestOf, whenOf} from './phrases.js';
import type {Voice} from './phrases.js';

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

export function caseBacklogWords(model: CaseBacklog, speech: Voice): CaseBacklogWords {
  const {locale, messages: text} = speech;
  const {context, open, flow} = model;
  const about = placed(placeOf(context, speech));
  const period = context.period ? formatPeriod(context.period, locale) : '';
  const during = text.during({kind: context.period ? kindOf(context.period) : 'none', period});
  const latest = latestOf(open);
  const known = isKnown(latest.quantity);
  const isFirst = known && !open.some((one) => one !== latest && isKnown(one.quantity));
  const stated = {...counted(latest.quantity, speech), known: latest.quantity.precision, when: whenOf(latest, speech)};
  const change = changeOf(open, latest, speech);
  const days = open.map((one) => {
    const date = dateOf(one, speech);
    return {label: text.day(date), tick: text.tick(date), quantity: one.quantity};
  });
  const moves = (dated: string) =>
    flow ? steps.map((step) => ({label: text.step({step, dated, period}), quantity: flow[step]})) : [];
  const row = ({label, quantity}: CaseRow) => quantityRow(label, quantity, text.unit(), speech);
  const charted =
    open.length > mostRows || open.filter(({quantity}) => quantity.precision !== 'unknown').length >= lineFrom;
  // The source does give what is withheld.
  const isHidden = open.some(({quantity}) => quantity.precision === 'withheld');
  const noEarlier = isFirst && !isHidden && !(flow && flow.opening.precision !== 'unknown');
  return {
    title: capitalize(text.open({...stated, has: 'no', place: ''}), locale),
    subtitle: text.subtitle(about),
    summary: summaryOf(model, latest, noEarlier, {open: text.open({...stated, ...about}), change, during}, speech),
    // Without a line, all of it stands in the figure as text.
    summaryHidden: !charted,
    notes: [...(charted ? lineNotes(open, speech) : []), ...(noEarlier ? [text.earlier()] : []), text.standing()],
    table: {
      caption: text.caption(about),
      rowHeading: text.rowHeading({flow: flow ? 'yes' : 'no'}),
      valueHeading: text.valueHeading(),
      rows: [...days, ...moves(period ? 'yes' : 'no')].map(row),
    },
    big: known ? capitalize(text.cases(stated), locale) : '',
    bigLine: text.still({when: stated.when, change}),
    days: flow && open.length === 1 && isSame(flow.closing, latest.quantity) ? [] : days,
    charted,
    flowHeading: text.flowHeading({during}),
    flow: moves('no'),
  };
}

/** The sentence with as much as it can hold. */
function summaryOf(
  {open: days, flow}: CaseBacklog,
  latest: OpenCases,
  noEarlier: boolean,
  {open, change, during}: Record<'open' | 'change' | 'during', string>,
  speech: Voice,
): string {
  const {locale, messages: text} = speech;
  const others = days.filter((one) => one !== latest);
  const gaps = gapsOf(others, speech) || (noEarlier ? text.gap({kind: 'earlier', n: 0, days: ''}) : '');
  // That the newest day has no number is always said.
  const newest = gapsOf(
    days.slice(-1).filter((one) => one !== latest),
    speech,
  );
  const come = flow && isKnown(flow.new) && isKnown(flow.closed) ? flowOf(flow, during, speech) : '';
  const say = (more: string, moved: string) => text.summary({open, change, flow: moved, gaps: more});
  const sentences = [say(gaps, come), say(newest, come), say(newest, '')];
  return capitalize(heard(sentences), locale);
}

/** Of which days there is no number, and why. */
const gapsOf = (days: readonly OpenCases[], speech: Voice): string =>
  (['unknown', 'withheld'] as const)
    .map((kind) => {
      const without = days.filter(({quantity}) => quantity.precision === kind);
      return without.length ? speech.messages.gap({kind, n: without.length, days: daysText(without, speech)}) : '';
    })
    .join('');

/** What explains the marks of a line that are not plain points. */
function lineNotes(open: readonly OpenCases[], speech: Voice): string[] {
  const {messages: text} = speech;
  const inexact = open.filter(({quantity}) => quantity.precision !== 'unknown' && !isExact(quantity));
  return [
    ...(open.some(({quantity}) => quantity.precision === 'unknown') ? [text.broken()] : []),
    ...(inexact.length ? [text.inexact({days: daysText(inexact, speech)})] : []),
  ];
}

function flowOf(flow: Readonly<Record<Step, Quantity>>, during: string, speech: Voice): string {
  const [added, closed] = [counted(flow.new, speech), counted(flow.closed, speech)];
  return speech.messages.flow({n: added.n, added: added.count, m: closed.n, closed: closed.count, during});
}

const isSame = (one: Quantity, other: Quantity): boolean => writeQuantity(one) === writeQuantity(other);
