import {joined} from '@tip-figures/core/text/joined.js';
import {type FigureWords, heard} from '@tip-figures/core/text/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {asPeriod, formatPeriod} from '@tip-figures/core/text/period.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import {quantityRow} from '@tip-figures/core/text/quantity-words.js';
import {moveBetween} from '@tip-figures/record/values/bounds.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {writeQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import {steps, type OpenCases} from '@tip-figures/record/fields/quantity/cases.js';
import {daysOf, formOf, type DayRow, type Form} from './case-backlog.days.js';
import type {CaseBacklog} from './case-backlog.model.js';
import {
  changeOf,
  counted,
  daysText,
  isKnown,
  isYearEnd,
  latestOf,
  told,
  whenOf,
  type Text,
} from './case-backlog.phrases.js';

/** A row of the figure: a day or a step of the flow, and its cases. */
export interface CaseRow {
  readonly label: string;
  readonly quantity: Quantity;
}

/** What the backlog says. */
export interface CaseBacklogWords extends FigureWords {
  readonly form: Form;
  /** The days that are drawn by themselves: not the only one beside a flow, which it ends. */
  readonly days: readonly DayRow[];
  /** Every day. */
  readonly all: readonly DayRow[];
  readonly flowHeading: string;
  readonly flow: readonly CaseRow[];
  readonly chip: string;
}

export function caseBacklogWords(model: CaseBacklog, text: Text): CaseBacklogWords {
  const {locale, messages} = text;
  const {context, open, flow} = model;
  const about = placed(context, text);
  const period = context.period ? formatPeriod(context.period, text) : '';
  const during = messages.during({
    kind: context.period ? kindOf(context.period) : 'none',
    period: asPeriod(context.period, text),
  });
  const latest = latestOf(open);
  const when = whenOf(latest, text);
  const stated = messages.open({n: told(latest.quantity, text), ...about, known: latest.quantity.precision, when});
  const all = daysOf(open, text);
  const row = ({label, quantity}: CaseRow) => quantityRow(label, quantity, messages.unit(), text);
  const moves = stepsOf(model, period, text);
  const [only] = open;
  const ends = flow && only && open.length === 1 ? (flow.closing ? isSame(flow.closing, only.quantity) : true) : false;
  return {
    form: formOf(open),
    title: capitalize(movedText(model, latest, text) || stated, locale),
    ...(open.length > 1 ? {subtitle: messages.subtitle({ends: open.every(({day}) => isYearEnd(day))})} : {}),
    summary: summaryOf(model, latest, {open: stated, change: changeOf(open, latest, text, told), during}, text),
    // The title and the marks say all of it.
    summaryHidden: true,
    notes: [
      messages.standing(),
      ...[...all, ...moves].flatMap(({label, quantity: {note}}) =>
        note ? joined('labelled', [label, localText(note, locale)], locale) : [],
      ),
    ],
    table: {
      caption: messages.caption(about),
      rowHeading: messages.rowHeading({flow: Boolean(flow)}),
      valueHeading: messages.valueHeading(),
      rows: [...all, ...moves].map(row),
    },
    days: ends ? [] : all,
    all,
    flowHeading: messages.flowHeading({
      moves: flow?.new ? (flow.closed ? 'both' : 'new') : flow?.closed ? 'closed' : 'none',
      during,
    }),
    flow: [
      ...stepsOf(model, '', text).filter(({quantity}) => open.length === 1 || !isDrawn(quantity, model)),
      ...(ends && only && !flow?.closing ? [{label: messages.openOn({when}), quantity: only.quantity}] : []),
    ],
    chip: messages.chip({n: counted(latest.quantity, text), known: isKnown(latest.quantity), when}),
  };
}

/** The steps of the flow that are written, with their period where one is given. */
const stepsOf = ({flow = {}}: CaseBacklog, period: string, {messages}: Text): CaseRow[] =>
  steps.flatMap((step) => {
    const quantity = flow[step];
    const label = messages.step({step, dated: Boolean(period), period});
    return quantity ? [{label, quantity}] : [];
  });

/** Whether an end of the flow is one of the days. */
const isDrawn = (end: Quantity, {flow, open}: CaseBacklog): boolean =>
  (end === flow?.opening || end === flow?.closing) && open.some(({quantity}) => isSame(quantity, end));

/** From which number to which open cases went: of two days, or of the first and the last of more with their dates. */
function movedText({context, open}: CaseBacklog, latest: OpenCases, text: Text): string {
  const {messages} = text;
  const first = open.find(({quantity}) => isKnown(quantity));
  const move = first && first !== latest ? moveBetween(first.quantity, latest.quantity) : 'unclear';
  // "From 20 to 30 to 31" would not be understood.
  if (!first || move === 'unclear' || [first, latest].some(({quantity}) => 'low' in quantity)) return '';
  const said = (one: OpenCases) => {
    const count = told(one.quantity, text).text;
    return open.length > 2 ? messages.dated({count, when: whenOf(one, text)}) : count;
  };
  return messages.moved({...placed(context, text), move, before: said(first), after: said(latest)});
}

/** The sentence with as much as it can hold. */
function summaryOf(
  {open: days, flow}: CaseBacklog,
  latest: OpenCases,
  {open, change, during}: Record<'open' | 'change' | 'during', string>,
  text: Text,
): string {
  const {locale, messages} = text;
  const gaps = gapsOf(
    days.filter((one) => one !== latest),
    text,
  );
  // That the newest day has no number is always said.
  const newest = gapsOf(
    days.slice(-1).filter((one) => one !== latest),
    text,
  );
  const come = flow?.new && flow.closed && isKnown(flow.new) && isKnown(flow.closed);
  const moved = come ? flowOf(flow.new, flow.closed, during, text) : '';
  const say = (more: string, flowed: string) => messages.summary({open, change, flow: flowed, gaps: more});
  return capitalize(heard([say(gaps, moved), say(newest, moved), say(newest, '')]), locale);
}

/** Of which days there is no number, and why. */
const gapsOf = (days: readonly OpenCases[], text: Text): string =>
  (['unknown', 'unreported', 'withheld'] as const)
    .map((kind) => {
      const without = days.filter(({quantity}) => quantity.precision === kind);
      return without.length ? text.messages.gap({kind, n: without.length, days: daysText(without, text)}) : '';
    })
    .join('');

function flowOf(come: Quantity, gone: Quantity, during: string, text: Text): string {
  return text.messages.flow({n: told(come, text), m: told(gone, text), during});
}

const isSame = (one: Quantity, other: Quantity): boolean => writeQuantity(one) === writeQuantity(other);
