import {type FigureWords, heard} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatNumber} from '@tip-figures/core/text/format.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import {rowsOf} from './accountability-record.table.js';
import {
  actText,
  affectedText,
  dateText,
  postText,
  presumptionText,
  statusText,
  stepText,
  whoText,
  type Text,
} from './accountability-record.phrases.js';
import {isOpen} from './accountability-record.standing.js';

/** One step of a case: when, and what. */
export interface StepWords {
  readonly date: string;
  /** For machines; left out where the date is not given. */
  readonly datetime?: string;
  readonly text: string;
}

/** What the figure says of one case. Names are left to the case itself, so that no table or sentence gets hold of them. */
export interface CaseWords {
  readonly of: OfficialCase;
  readonly who: string;
  readonly status: string;
  readonly isOpen: boolean;
  readonly steps: readonly StepWords[];
  /** Whether the officials kept their posts, and that they must be presumed innocent. */
  readonly more: readonly string[];
  /** The people harmed: their words, and their number for the marks. */
  readonly affected?: {readonly text: string; readonly quantity: Quantity};
}

/** What the record says; its cases are in the order of the model. */
export interface AccountabilityRecordWords extends FigureWords {
  readonly cases: readonly CaseWords[];
}

export function accountabilityRecordWords(model: AccountabilityRecord, text: Text): AccountabilityRecordWords {
  const {messages} = text;
  const {context, cases} = model;
  const about = placed(context, text);
  const {report, period} = context;
  const isSuspicion = cases.every(({steps}) => steps.every(({stage}) => stage === 'investigated'));
  return {
    title: messages.title({kind: !cases.length ? 'none' : isSuspicion ? 'suspected' : 'accused'}),
    subtitle: messages.subtitle({
      ...about,
      dated: report ? 'report' : period ? 'period' : 'no',
      date: report ? String(report) : period ? formatPeriod(period, text) : '',
    }),
    summary: summaryOf(cases, text),
    // The cases are text already; without one, the sentence is all there is.
    summaryHidden: cases.length > 0,
    notes: [],
    table: {
      caption: messages.caption(about),
      rowHeading: messages.case(),
      valueHeading: text.frame.csv.value(),
      rows: cases.flatMap((one) => rowsOf(one, text)),
    },
    cases: cases.map((one) => wordsOf(one, text)),
  };
}

function wordsOf(one: OfficialCase, text: Text): CaseWords {
  const {act, steps, affected} = one;
  const written = [
    ...(act ? [{date: act.date, text: actText(one, text)}] : []),
    ...steps.map((step) => ({date: step.date, text: stepText(step, text)})),
  ];
  return {
    of: one,
    who: capitalize(whoText(one, text), text.locale),
    status: capitalize(statusText(one, false, text), text.locale),
    isOpen: isOpen(one),
    steps: written.map(({date, text: what}) => ({
      date: dateText(date, text),
      ...(date && !date.to ? {datetime: date.from} : {}),
      text: what,
    })),
    more: [...postText(one, text), ...presumptionText(one, text)],
    ...(affected ? {affected: {text: affectedText(affected, one, text), quantity: affected}} : {}),
  };
}

/** The cases one by one, or only how many are decided, with what must be said of those that are not. */
function summaryOf(cases: readonly OfficialCase[], text: Text): string {
  const {locale, messages} = text;
  const open = cases.filter(isOpen).length;
  const count = (n: number) => formatNumber(n, locale);
  const clauses = cases
    .map((one) => messages.clause({who: whoText(one, text), status: statusText(one, true, text)}))
    .join('; ');
  const sentence = (form: string) =>
    capitalize(
      messages.summary({
        form,
        clauses,
        n: cases.length,
        count: count(cases.length),
        decided: count(cases.length - open),
        open: count(open),
        presumed: open ? 'yes' : 'no',
      }),
      locale,
    );
  return heard([sentence(cases.length ? 'named' : 'none'), sentence('counted')]);
}
