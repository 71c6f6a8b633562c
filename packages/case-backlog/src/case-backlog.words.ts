import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize, formatDay} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {together} from '@tip-figures/core/text/format/together.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {nowhere} from '@tip-figures/core/text/place.js';
import {countAs, quantityRow, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {CaseBacklogMessages} from '@tip-figures/messages/generated/en-case-backlog.js';
import type {OpenCases} from '@tip-figures/record/fields/quantity/cases.js';
import type {Period} from '@tip-figures/record/values/period.js';
import {isExact, missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {formOf} from './case-backlog.days.js';
import {latestOf, type CaseBacklog} from './case-backlog.model.js';
import {rowsOf, type Row} from './case-backlog.rows.js';

export type Text = TextContext<CaseBacklogMessages>;

/** What the backlog says. */
export interface CaseBacklogWords extends FigureWords {
  readonly rows: readonly NamedRow[];
  /** The period of the flow; empty where none is given. */
  readonly period: string;
}

/** A number with its name, as it stands beside it. */
export type NamedRow = Row & {readonly name: string};

export function caseBacklogWords(model: CaseBacklog, text: Text): CaseBacklogWords {
  const {context, open, flow} = model;
  const {messages} = text;
  const {quantity} = latestOf(open);
  const period = context.period ? together(formatPeriod(context.period, text)) : '';
  const rows = rowsOf(model).map((row): NamedRow => ({...row, name: nameOf(row, text)}));
  const isNobody = isExact(quantity) && quantity.value === 0;
  return {
    ...figureWords(
      {
        label: labelOf(messages.topic(nowhere), context, text, datesOf(open) ?? null),
        caveats: [!isNobody && 'cases'],
        table: {
          rowHeading: messages.rowHeading({flow: flow !== undefined}),
          valueHeading: messages.valueHeading(),
          rows: rows.map((row) => tableRow(row, model, period, text)),
        },
        chip: chipOf(latestOf(open), text),
      },
      text,
    ),
    rows,
    period,
  };
}

/** The date of the number that leads; along an axis, those of its ends, where they are alike. */
function datesOf(open: readonly OpenCases[]): Period | undefined {
  const [first, last] = [open[0]?.day, open.at(-1)?.day];
  if (formOf(open) === 'rows' || !first || !last) return {from: latestOf(open).day};
  return first.length === last.length ? {from: first, to: last} : undefined;
}

/** A step, or the day of open cases. */
const nameOf = (row: Row, text: Text): string =>
  row.kind === 'step' ? text.messages.step(row) : formatDay(row.day, text.locale);

/** `cases open`. */
export const openCases = (quantity: Quantity, text: Text): string => text.messages.tile({n: countAs('', quantity)});

function tableRow(row: NamedRow, {open}: CaseBacklog, period: string, text: Text): TableRow {
  const {locale, messages} = text;
  const isStep = row.kind === 'step';
  const label = isStep ? joined('commas', [capitalize(row.name, locale), period], locale) : formatDay(row.day, locale);
  const isLed = row.kind === 'latest' && formOf(open) === 'rows';
  return {...quantityRow(label, row.quantity, messages.unit(), text), ...(isLed && {isLed})};
}

/** `95 cases open, 31 December 2016`. */
function chipOf({day, quantity}: OpenCases, text: Text): string {
  const {locale} = text;
  const [value, what] = [quantityText(quantity, text), openCases(quantity, text)];
  const said = missingOf(quantity)
    ? joined('labelled', [capitalize(what, locale), value], locale)
    : joined('words', [value, what], locale);
  return joined('commas', [said, formatDay(day, locale)], locale);
}
