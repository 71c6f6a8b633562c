import {ended, joined} from '@tip-figures/core/text/joined.js';
import {type FigureWords, heard} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatNumber} from '@tip-figures/core/text/format.js';
import {numeral} from '@tip-figures/core/text/quantity-words.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {nowhere, placed, type Placed} from '@tip-figures/core/text/place.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import {caseRows} from './accountability-record.table.js';
import {
  actText,
  affectedText,
  openText,
  outcomeText,
  pointText,
  postText,
  presumptionText,
  statusText,
  whoText,
  type Text,
} from './accountability-record.phrases.js';
import {isOpen, isOpenStep, standOf} from './accountability-record.standing.js';
import {titleOf} from './accountability-record.title.js';
import {columns, trackOf, type Point} from './accountability-record.track.js';

/** A stage that a case has come to, with its label. */
export interface PointWords extends Pick<Point, 'column' | 'span' | 'line' | 'isPending'> {
  readonly stage: string;
  readonly lines: readonly {
    readonly text: string;
    /** For machines; left out where the date is not given. */
    readonly datetime?: string;
  }[];
}

/** What the figure says of one case. Names are left to the case itself, so that no table or sentence gets hold of them. */
export interface CaseWords {
  readonly of: OfficialCase;
  readonly who: string;
  /** That the case is drawn as open; else empty. */
  readonly status: string;
  /** What the case is about; empty where that is not said. */
  readonly act: string;
  readonly points: readonly PointWords[];
  /** What came of it, whether the officials kept their posts, and how many people were harmed. */
  readonly outcome: string;
}

/** What the record says; its cases are in the order of the model. */
export interface AccountabilityRecordWords extends FigureWords {
  /** The names of the stages, and whether a case stands under them. */
  readonly stages: readonly {readonly name: string; readonly isTold: boolean}[];
  readonly cases: readonly CaseWords[];
}

export function accountabilityRecordWords(model: AccountabilityRecord, text: Text): AccountabilityRecordWords {
  const {messages} = text;
  const {context, cases} = model;
  const {report, period} = context;
  const told = cases.map((one) => wordsOf(one, text));
  const caveat = openText(cases, text);
  const about = placed(context, text);
  return {
    title: titleOf(model, text),
    subtitle: messages.subtitle({
      dated: report ? 'report' : period ? 'period' : 'no',
      date: report ? String(report) : period ? formatPeriod(period, text) : '',
    }),
    summary: summaryOf(cases, about, text),
    // The cases are text already; without one, the sentence is all there is.
    summaryHidden: cases.length > 0,
    notes: caveat ? [caveat] : [],
    ...(caveat ? {caveat} : {}),
    table: {
      caption: messages.caption(about),
      rowHeading: messages.case(),
      valueHeading: text.frame.csv.value(),
      // Of a source that reports none, the table and the CSV say so, with their source.
      rows: cases.length
        ? cases.flatMap((one) => caseRows(one, text))
        : [{label: messages.title({kind: 'none', ...nowhere}), value: '', raw: ''}],
    },
    stages: columns.map((column) => ({
      name: messages.column({column}),
      isTold: told.some(({points}) => points.some((point) => point.column === column)),
    })),
    cases: told,
  };
}

function wordsOf(one: OfficialCase, text: Text): CaseWords {
  const {locale, messages} = text;
  const {act, steps, affected} = one;
  const points = trackOf(one).map(({told, ...point}): PointWords => ({
    ...point,
    stage: messages.column({column: point.column}),
    lines: told.map((each) => ({
      text: pointText(each, told.length === 1, text),
      ...(each.date && !each.date.to ? {datetime: each.date.from} : {}),
    })),
  }));
  const came = steps.map((step) => outcomeText(step, text));
  const sentences = [
    joined('clauses', came, locale),
    ...postText(one, text),
    affected ? affectedText(affected, one, text) : '',
  ];
  return {
    of: one,
    who: capitalize(whoText(one, text), locale),
    status: isOpen(one) ? messages.pending() : '',
    act: act ? actText(one, text) : '',
    points,
    outcome: joined(
      'sentences',
      sentences.map((sentence) => ended(capitalize(sentence, locale), locale)),
      locale,
    ),
  };
}

/** The cases one by one, or only how many are decided, with what must be said of those that are not. */
function summaryOf(cases: readonly OfficialCase[], about: Placed, text: Text): string {
  const {locale, messages} = text;
  const closed = cases.filter((one) => !isOpen(one));
  const open = cases.length - closed.length;
  const decided = closed.filter((one) => !isOpenStep(standOf(one))).length;
  const count = (n: number) => (n ? numeral(n, text) : formatNumber(n, locale));
  const clausesOf = (isTold: boolean) =>
    joined(
      'clauses',
      cases.map((one) => messages.clause({who: whoText(one, text), status: statusText(one, true, text, isTold)})),
      locale,
    );
  const sentence = (form: 'none' | 'named' | 'counted', isTold = false) =>
    capitalize(
      messages.summary({
        ...about,
        form,
        clauses: clausesOf(isTold),
        n: cases.length,
        count: count(cases.length),
        decided: count(decided),
        open: count(open),
        presumption: presumptionText(cases, text) || 'none',
      }),
      locale,
    );
  return heard([
    ...[true, false].map((isTold) => sentence(cases.length ? 'named' : 'none', isTold)),
    sentence('counted'),
  ]);
}
