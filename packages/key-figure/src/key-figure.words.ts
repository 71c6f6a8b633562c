import {type FigureWords, type TableRow, heard} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {alsoText, moneyText} from '@tip-figures/core/text/money-words.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {missingText, precisionText, quantityRow} from '@tip-figures/core/text/quantity-words.js';
import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import {missingOf} from '@tip-figures/record/values/quantity.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import {changeOf, type Change} from './key-figure.change.js';
import {measureOf, withoutCurrency, type Measure} from './key-figure.measure.js';
import type {KeyFigure} from './key-figure.model.js';
import {continuesUnit, several, withBase} from './key-figure.name.js';
import {topicOf, type Topic} from './key-figure.title.js';

type Text = TextContext<KeyFigureMessages>;

/** What the key figure says. */
export interface KeyFigureWords extends FigureWords {
  /** The number as its source states it, or that there is none. */
  readonly number: string;
  /** Why there is no number; `undefined` where there is one. */
  readonly missing: ReturnType<typeof missingOf>;
  /** What it covers; empty where no period is named. */
  readonly period: string;
  /** Completes the number, or says what there is none of; empty where a percent sign at the number is all. */
  readonly phrase: string;
  /** What of it stands beside the number, under a title that has the rest. */
  readonly beside: string;
  /** The same sum in other currencies; empty where the source gives none. */
  readonly also: string;
  readonly remark?: string;
  readonly chip: string;
  /** How the number compares with an earlier one; left out when none is known. */
  readonly change?: string;
}

// What it is per belongs to the number, too.
const rate = /^(per|për) /;

export function keyFigureWords(model: KeyFigure, text: Text): KeyFigureWords {
  const {locale, messages} = text;
  const {context, value} = model;
  const measure = measureOf(localText(model.unit, locale), text, context.country);
  const {unit, kind, say} = measure;
  const isCount = kind === 'count';
  const phrase = phraseOf(model, measure, text);
  const topic = topicOf(model, phrase, measure, text);
  const {title, about, period} = topic;
  const missing = missingOf(value);
  const isFirst = Boolean(missing) || topic.isFirst;
  const written = say(value);
  const also = alsoText(value, text, context.country);
  const withheld = missing === 'withheld' ? messages.withheld({value: written}) : '';
  const change = changeOf(model, say, text);
  const summary = summaryOf(
    {
      known: isFirst ? 'named' : topic.phrase ? 'yes' : 'bare',
      value: withheld || (missing ? precisionText(missing, text) : also ? `${written} (${also})` : written),
      phrase: missing ? about : topic.phrase,
      change,
    },
    topic.head,
    text,
  );
  const remark = model.remark && localText(model.remark, locale);
  return {
    title,
    summary,
    ...(remark ? {inFull: `${summary} ${remark}`} : {}),
    summaryHidden: true,
    notes: [],
    table: {
      caption: title,
      rowHeading: messages.measure(),
      valueHeading: capitalize(measure.name, locale),
      rows: rowsOf(model, topic, measure, text),
    },
    chip: messages.chip({known: !isFirst, value: written, what: missing ? about : isCount ? unit : phrase}).trim(),
    missing,
    period,
    number: withheld ? capitalize(withheld, locale) : (missingText(value, text) ?? written),
    phrase: missing ? capitalize(about, locale) : phrase,
    beside: !topic.isTold ? phrase : isCount ? unit : '',
    also,
    ...(remark ? {remark} : {}),
    ...(change ? {change: capitalize(change.said, locale)} : {}),
  };
}

/** What completes the number: the phrase, else what a share is of, else the unit. */
function phraseOf({base, phrase}: KeyFigure, {kind, unit}: Measure, text: Text): string {
  const {locale} = text;
  const said = phrase ? localText(phrase, locale) : '';
  const given = base ? withBase(said, localText(base, locale), text) : said;
  if (kind === 'count') {
    const isRate = rate.test(unit);
    if (!given || given.includes(unit) || !(isRate || continuesUnit(given, text))) return given || unit;
    return isRate && several.test(given) ? `${given} ${unit}` : `${unit}${isRate ? ',' : ''} ${given}`;
  }
  // A sign or a currency stands with its number already.
  return kind === 'money' ? withoutCurrency(given, unit, text) : given;
}

function rowsOf({context, value, previous}: KeyFigure, {label}: Topic, {unit, say}: Measure, text: Text): TableRow[] {
  const {messages} = text;
  const rows = (label: string, {also = [], ...sum}: Sum): TableRow[] => [
    {...quantityRow(label, sum, unit, text), value: say(sum)},
    ...also.map(({currency, quantity}) => ({
      ...quantityRow(label, quantity, currency, text),
      value: moneyText(quantity, currency, text, context.country),
    })),
  ];
  return [
    ...rows(label, value),
    ...previous.flatMap((one) => rows(messages.before({period: formatPeriod(one.period, text)}), one.quantity)),
  ];
}

interface Findings {
  readonly known: 'named' | 'yes' | 'bare';
  readonly value: string;
  readonly phrase: string;
  readonly change: Change | undefined;
}

/** The sentence with as much as it can hold. */
function summaryOf({change, ...said}: Findings, head: string, {locale, messages}: Text): string {
  const sentences = (
    [
      [change, head],
      [change, ''],
      [undefined, ''],
    ] as const
  ).map(([compared, where]) =>
    messages.summary({
      ...said,
      compared: compared?.move ?? 'no',
      change: compared?.said ?? '',
      has: where !== '',
      head: where,
    }),
  );
  return capitalize(heard(sentences), locale);
}
