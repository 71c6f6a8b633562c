import {joined} from '@tip-figures/core/text/joined.js';
import type {FigureWords} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatDay} from '@tip-figures/core/text/format.js';
import {formatCurrency} from '@tip-figures/core/text/format-money.js';
import {placed} from '@tip-figures/core/text/place.js';
import {missingText, noteOf, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {tickOf} from '@tip-figures/chart/timeline.js';
import {monthsOf} from '@tip-figures/record/values/months.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {missingOf} from '@tip-figures/record/values/quantity.js';
import {rounded} from './funding-gap.difference.js';
import {coverageOf, goalOf, isLong, summaryOf, titleOf} from './funding-gap.findings.js';
import type {DatedSum, FundingGap} from './funding-gap.model.js';
import {needSourceOf, notesOf} from './funding-gap.notes.js';
import {phrasesOf, type Phrases, type Text} from './funding-gap.phrases.js';
import {scaleOf, type Scale} from './funding-gap.scale.js';
import {tableRows} from './funding-gap.table.js';
import {drawnOf, formOf, neededOf, type Form} from './funding-gap.timeline.js';

/** What the funding gap says. */
export interface FundingGapWords extends FigureWords {
  readonly form: Form;
  /** One row a year. */
  readonly rows: readonly AmountWords[];
  /** What completes an amount that stands alone; empty where nothing does. */
  readonly phrase: string;
  /** In what the amounts on an axis are counted. */
  readonly scale: Scale;
  readonly chip: string;
}

/** One amount, as it stands beside its mark. */
export interface AmountWords {
  readonly amount: DatedSum;
  readonly isLatest: boolean;
  readonly date: string;
  /** The same for an axis. */
  readonly tick: string;
  /** Year and amount, for those who do not see the mark. */
  readonly name: string;
  /** The amount, or why there is none. */
  readonly label: string;
  /** The same in other currencies, as the source has it. */
  readonly also: string;
  /** The amount without its unit, for an axis. */
  readonly value: string;
  /** What is missing of the need; empty where the need is not of that year. */
  readonly rest: string;
}

export function fundingGapWords(model: FundingGap, text: Text): FundingGapWords {
  const {locale, messages} = text;
  const {amounts, context, currency, latest, need} = model;
  const phrases = phrasesOf(model, text);
  const form = formOf(model);
  const scale = scaleOf(
    amounts.map(({quantity}) => quantity),
    currency,
    locale,
    context.country,
  );
  const goal = goalOf(model, text);
  const about = {
    ...placed(context, text),
    ...phrases.done,
    purpose: goal ? ('yes' as const) : ('none' as const),
    goal,
    need: Boolean(need),
    kind: amounts.every(({period}) => kindOf(period) === 'year') ? ('year' as const) : ('mixed' as const),
  };
  const subtitle = subtitleOf(model, form, scale, text);
  const newest = latest ?? amounts.at(-1);
  return {
    form,
    title: titleOf(model, phrases, text),
    ...(subtitle ? {subtitle} : {}),
    summary: summaryOf(model, phrases, text),
    // Title and marks say it all.
    summaryHidden: true,
    notes: notesOf(model, form, phrases, text),
    ...(need ? {caveat: needSourceOf(need, text)} : {}),
    table: {
      caption: messages.caption(about),
      rowHeading: messages.rowHeading(about),
      valueHeading: capitalize(formatCurrency(currency, locale, context.country), locale),
      rows: tableRows(model, phrases, text),
    },
    rows: drawnOf(model).map((amount) => rowWords(model, amount, phrases, scale, text)),
    phrase: newest ? noteOf(newest.quantity, text) || messages.phrase(phrases.done) : '',
    scale,
    chip: newest
      ? messages.chip({
          ...phrases.done,
          known: !missingOf(newest.quantity),
          amount: phrases.paid(newest.quantity),
          period: phrases.date(newest),
        })
      : '',
  };
}

/** What has no room elsewhere: a long purpose, the unit of a line, when fiscal years end. */
function subtitleOf(model: FundingGap, form: Form, {unit}: Scale, text: Text): string {
  const {locale, messages} = text;
  const {amounts, context} = model;
  const goal = goalOf(model, text);
  const fiscal = amounts.findLast(({period}) => kindOf(period) === 'fiscal');
  const end = fiscal && monthsOf(fiscal.period, context.fiscalYear);
  const ends = end ? formatDay(end.to ?? `${end.from}-12`, locale) : 'no';
  // Where the axis has no room to call them so.
  const isUnnamed = form === 'columns' || form === 'line';
  const said = [
    ...(isLong(goal) ? [messages.purposeLine({goal})] : []),
    ...(form === 'line' ? [messages.unitLine({unit})] : []),
    ...(fiscal && (end || isUnnamed) ? [messages.fiscalLine({ends, year: fiscal.period.from})] : []),
  ];
  return capitalize(joined('clauses', said, locale), locale);
}

function rowWords(
  model: FundingGap,
  amount: DatedSum,
  {also, bare, date, paid}: Phrases,
  scale: Scale,
  text: Text,
): AmountWords {
  const {messages} = text;
  const {latest, need} = model;
  const {period, quantity} = amount;
  const label = missingText(quantity, text) ?? paid(quantity);
  return {
    amount,
    isLatest: amount === latest,
    date: capitalize(date(amount), text.locale),
    tick: tickOf(period, text),
    name: messages.bar({date: date(amount), amount: label}),
    label,
    also: also(quantity),
    value: quantityText(quantity, text, scale.format, true),
    rest:
      need && amount === neededOf(model)
        ? messages.rest({
            coverage: need.gap ? (coverageOf(model) ?? 'none') : 'none',
            gap: need.gap ? bare(rounded(need.gap)) : '',
            need: joined('bracketed', [paid(need.quantity), also(need.quantity)], text.locale),
          })
        : '',
  };
}
