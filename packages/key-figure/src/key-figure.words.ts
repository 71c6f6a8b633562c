import {type FigureWords, type TableRow, heard} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatNumber} from '@tip-figures/core/text/format.js';
import {formatCurrency} from '@tip-figures/core/text/format-money.js';
import {alsoText, moneyText} from '@tip-figures/core/text/money-words.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {readCurrency} from '@tip-figures/record/values/currency.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {edgesOf} from '@tip-figures/record/values/months.js';
import {kindOf, type Period} from '@tip-figures/record/values/period.js';
import {isOfCountries, placed} from '@tip-figures/core/text/place.js';
import {missingText, quantityRow, quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {Sum} from '@tip-figures/record/fields/money.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import {changeBetween, highOf, missingOf, moveOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import type {KeyFigure} from './key-figure.model.js';
import {nameOf} from './key-figure.name.js';

type Text = TextContext<KeyFigureMessages>;

/** What the key figure says. */
export interface KeyFigureWords extends FigureWords {
  /** The number as its source states it, or that there is none. */
  readonly number: string;
  /** Why there is no number; `undefined` where there is one. */
  readonly missing: ReturnType<typeof missingOf>;
  readonly unit: string;
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

/** The words of a number in its unit. */
interface Measure {
  readonly unit: string;
  readonly kind: 'share' | 'money' | 'count';
  /** A quantity with its percent sign or its currency. */
  readonly say: (quantity: Quantity) => string;
}

// A longer phrase stands at its number alone.
const longest = 80;
// After a longer one a place would be that of its last words: `at the end of the month in Kosovo`.
const longestPlaced = 40;

export function keyFigureWords(model: KeyFigure, text: Text): KeyFigureWords {
  const {locale, messages} = text;
  const {base, context, value, remark} = model;
  const measure = measureOf(localText(model.unit, locale), text, context.country);
  const {unit, kind, say} = measure;
  const isCount = kind === 'count';
  const given = model.phrase
    ? localText(model.phrase, locale)
    : base
      ? messages.of({base: localText(base, locale)})
      : '';
  // A sign or a currency stands with its number already.
  const phrase = isCount ? given || unit : kind === 'money' ? withoutCurrency(given, unit, text) : given;
  const measured = phrase.replace(/[\s.,;:!?]+$/, '');
  const currency = kind === 'money' ? formatCurrency(unit, locale, context.country) : unit;
  const {name, isVerbal, isBare, as} = nameOf(measured, {kind, unit}, text);
  const aboutOf = (what: string) => messages.about({kind: what ? as : kind, unit: currency, phrase: what || 'none'});
  const about = aboutOf(name);
  const missing = missingOf(value);
  const written = say(value);
  const also = alsoText(value, text, context.country);
  const period = context.period ? formatPeriod(context.period, text) : '';
  const place = placed(context, text);
  // In brackets `countries worldwide` would be those that are counted.
  const where = isOfCountries(context) ? place.where : place.place;
  // What the phrase says already is not said again: `nightclubs closed in Kosovo`.
  const unless = (said: string) => (` ${measured} `.includes(` ${said} `) ? '' : said);
  const head = [unless(place.where) && where, unless(period)].filter(Boolean).join(', ');
  // Of none there is nothing to tell but the number.
  const isTold = measured !== '' && measured.length <= longest && !isBare && Boolean(highOf(value));
  // After the words of a clause a place would be theirs, too.
  const isClause = isVerbal || (isCount && about.length > longestPlaced);
  const [what, at, when] = !isTold
    ? [aboutOf(isCount ? unit : ''), place.where, period]
    : isClause
      ? [about, '', head]
      : [about, unless(place.where), unless(period)];
  const title = capitalize(
    messages.title({about: what, has: Boolean(at), where: at, dated: Boolean(when), period: when}),
    locale,
  );
  const change = changeOf(model, say, text);
  const summary = summaryOf(
    {
      known: missing ?? (measured ? 'yes' : 'bare'),
      written: also ? `${written} (${also})` : written,
      phrase: missing ? about : measured,
      head,
      change,
    },
    text,
  );
  return {
    title,
    summary,
    ...(remark ? {inFull: `${summary} ${localText(remark, locale)}`} : {}),
    summaryHidden: true,
    notes: [],
    table: {
      caption: title,
      rowHeading: messages.measure(),
      valueHeading: capitalize(currency, locale),
      // Each row has a currency of its own.
      rows: rowsOf(model, {about: kind === 'money' && name ? name : about, period}, measure, text),
    },
    chip: messages.chip({known: !missing, value: written, what: missing ? about : isCount ? unit : phrase}).trim(),
    missing,
    unit,
    period,
    number: missing === 'withheld' ? messages.withheld({value: written}) : (missingText(value, text) ?? written),
    phrase: missing ? capitalize(about, locale) : phrase,
    beside: !isTold ? phrase : isCount ? unit : '',
    also,
    ...(remark ? {remark: localText(remark, locale)} : {}),
    ...(change ? {change: capitalize(change.said, locale)} : {}),
  };
}

/** What follows the name of a currency, which its number has already: `euros in fines` → `in fines`. */
function withoutCurrency(phrase: string, unit: string, {locale, pack}: Text): string {
  // Albanian has the noun first.
  const name = formatCurrency(unit, locale).replace(/^(\S+) (.+)$/, pack ? '$1(?: $2)?' : '(?:$1 )?$2');
  return phrase.replace(new RegExp(`^(?:\\p{Sc}|${unit}|${name})(?: |$)`, 'iu'), '');
}

function measureOf(unit: string, text: Text, country: string | undefined): Measure {
  const {locale} = text;
  if (unit === '%') {
    const format = (value: number) => `${formatNumber(value, locale)}%`;
    return {unit, kind: 'share', say: (quantity) => quantityText(quantity, text, format, true)};
  }
  if (!(readCurrency(unit) instanceof Refusal)) {
    return {unit, kind: 'money', say: (quantity) => moneyText(quantity, unit, text, country)};
  }
  return {unit, kind: 'count', say: (quantity) => quantityText(quantity, text)};
}

function rowsOf(
  {context, value, previous}: KeyFigure,
  {about, period}: {about: string; period: string},
  {unit, say}: Measure,
  text: Text,
): TableRow[] {
  const {locale, messages} = text;
  const rows = (label: string, {also = [], ...sum}: Sum): TableRow[] => [
    {...quantityRow(label, sum, unit, text), value: say(sum)},
    ...also.map(({currency, quantity}) => ({
      ...quantityRow(label, quantity, currency, text),
      value: moneyText(quantity, currency, text, context.country),
    })),
  ];
  return [
    ...rows(capitalize(messages.row({dated: Boolean(period), phrase: about, period}), locale), value),
    ...previous.flatMap((one) => rows(messages.before({period: formatPeriod(one.period, text)}), one.quantity)),
  ];
}

/** How a number compares; `unclear` where no direction can be told. */
interface Change {
  readonly move: string;
  readonly said: string;
}

function changeOf({context, value, previous}: KeyFigure, say: Measure['say'], text: Text): Change | undefined {
  const {messages} = text;
  const {period} = context;
  const earlier = previous.filter((one) => !period || one.period.from < period.from);
  const isAlike = (one: DatedQuantity) => period !== undefined && precedes(one.period, period, context.fiscalYear);
  const last = earlier.findLast(isAlike) ?? earlier.at(-1);
  if (!last) return undefined;
  const move = moveOf(isAlike(last) ? changeBetween(last.quantity, value) : undefined);
  const said = messages.change({
    move,
    before: say(last.quantity),
    kind: kindOf(last.period),
    period: formatPeriod(last.period, text, 'in'),
  });
  return {move, said};
}

/** Whether a period had ended when another of the same length began: a year has more of anything than half of one. */
function precedes(earlier: Period, later: Period, fiscalYear: number | undefined): boolean {
  const [before, after] = [edgesOf(earlier, fiscalYear), edgesOf(later, fiscalYear)];
  if (before && after) return before[1] <= after[0] && lengthOf(before) === lengthOf(after);
  // Years of one kind follow each other, whatever their months are.
  return !before && !after && kindOf(earlier) === kindOf(later) && earlier.from < later.from;
}

/** In months and days, as no two months need be as long. */
function lengthOf(edges: readonly [number, number]): string {
  const [from, to] = edges.map((time) => new Date(time)) as [Date, Date];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  return `${years * 12 + to.getUTCMonth() - from.getUTCMonth()} ${to.getUTCDate() - from.getUTCDate()}`;
}

interface Findings {
  readonly known: string;
  readonly written: string;
  readonly phrase: string;
  readonly head: string;
  readonly change: Change | undefined;
}

/** The sentence with as much as it can hold. */
function summaryOf({known, written, phrase, head, change}: Findings, {locale, messages}: Text): string {
  const said = {known, value: written, phrase};
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
      has: Boolean(where),
      head: where,
    }),
  );
  return capitalize(heard(sentences), locale);
}
