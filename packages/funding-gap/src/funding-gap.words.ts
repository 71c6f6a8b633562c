import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize, formatDay} from '@tip-figures/core/text/format/format.js';
import {formatAmount, formatCurrency} from '@tip-figures/core/text/format/format-money.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {alsoText, moneyText, sumText} from '@tip-figures/core/text/words/money-words.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {quantityRow, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {monthsOf} from '@tip-figures/record/values/months.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {sizeOf} from '@tip-figures/record/values/quantity/difference.js';
import {factsOf, type AmountFact, type Fact} from './funding-gap.facts.js';
import type {FundingGap} from './funding-gap.model.js';

export type Text = TextContext<FundingGapMessages>;

/** What the funding gap says. */
export interface FundingGapWords extends FigureWords {
  readonly facts: readonly NamedFact[];
}

/** A fact with its name, and its value as it is drawn. */
export type NamedFact = Fact & {
  readonly name: string;
  readonly value: string;
  /** The same sum in other currencies, as the source has it; empty where there is none. */
  readonly also: string;
};

export function fundingGapWords(model: FundingGap, text: Text): FundingGapWords {
  const {messages, locale} = text;
  const {amounts, context, currency} = model;
  const facts = factsOf(model).map((fact) => named(fact, model, text));
  const [first] = amounts;
  // Of several amounts each row has its own period.
  const period = amounts.length === 1 ? first?.period : undefined;
  const newest = facts.findLast((fact) => fact.kind === 'amount' && fact.isLatest) ?? facts[0];
  return {
    ...figureWords(
      {
        label: labelOf(whatOf(model, text), context, text, period ?? null),
        caveats: [],
        table: {
          rowHeading: messages.period(),
          valueHeading: capitalize(formatCurrency(currency, locale, context.country), locale),
          rows: facts.flatMap((fact) => rowsOf(fact, model, text)),
        },
        drawn: facts.flatMap((fact) => (fact.kind === 'victims' ? [] : drawnRow(fact, currency, text))),
        notes: notesOf(model, text),
        chip: newest?.kind === 'amount' ? chipOf(newest, model, text) : '',
      },
      text,
    ),
    facts,
  };
}

/** What was done with the money, and what for. */
export const whatOf = (model: FundingGap, text: Text): string =>
  joined('labelled', [text.messages.what({verb: model.verb ?? 'none'}), purposeOf(model, text)], text.locale);

/** What the money is for: the purpose as it was written, or in the words of the language. */
export const purposeOf = ({purpose}: FundingGap, {messages, locale}: Text): string =>
  !purpose
    ? ''
    : purpose.kind === 'other'
      ? localText(purpose.text, locale)
      : messages.purpose({purpose: purpose.kind});

function named(fact: Fact, {currency, context: {country}}: FundingGap, text: Text): NamedFact {
  const {messages, locale} = text;
  const paid = (quantity: Quantity) => moneyText(quantity, currency, text, country);
  switch (fact.kind) {
    case 'amount': {
      const {period, quantity} = fact.sum;
      const name = capitalize(formatPeriod(period, text), locale);
      return {...fact, name, value: paid(quantity), also: alsoText(quantity, text, country)};
    }
    case 'change': {
      const ends = {
        before: formatPeriod(fact.from.period, text, 'since'),
        date: formatPeriod(fact.to.period, text, 'in'),
      };
      const value = messages.changed({move: fact.move, change: bareText(sizeOf(fact.quantity), text)});
      return {...fact, name: messages.change(ends), value, also: ''};
    }
    case 'need': {
      const name = messages.need({source: localText(fact.source, locale)});
      return {...fact, name, value: paid(fact.sum), also: alsoText(fact.sum, text, country)};
    }
    case 'victims': {
      const {period, quantity} = fact.count;
      const name = messages.victimsOf({date: formatPeriod(period, text)});
      return {...fact, name, value: quantityText(quantity, text), also: ''};
    }
  }
}

/** A sum without its currency: `about 181,000`. */
export const bareText = (quantity: Quantity, text: Text): string =>
  sumText(quantity, text, (value) => formatAmount(value, text.locale));

const quantityOf = (fact: Fact): Sum =>
  fact.kind === 'change' || fact.kind === 'need'
    ? fact.kind === 'need'
      ? fact.sum
      : fact.quantity
    : (fact.kind === 'amount' ? fact.sum : fact.count).quantity;

/** A fact as it is drawn, with its currency. */
function drawnRow(fact: NamedFact, currency: string, text: Text): TableRow {
  const value = joined('bracketed', [fact.value, fact.also], text.locale);
  const isLed = fact.kind === 'amount' && fact.isLone;
  return {...quantityRow(fact.name, quantityOf(fact), currency, text), value, ...(isLed && {isLed})};
}

/** A fact as rows of the table: its number under its currency, then the same in others. */
function rowsOf(fact: NamedFact, {currency, context: {country}}: FundingGap, text: Text): TableRow[] {
  const {messages, locale} = text;
  const {also = [], ...sum} = quantityOf(fact);
  if (fact.kind === 'victims')
    return [{...quantityRow(fact.name, sum, messages.unit(), text), heading: messages.victims()}];
  const value = fact.kind === 'change' ? fact.value : bareText(sum, text);
  return [
    {...quantityRow(fact.name, sum, currency, text), value},
    ...also.map((other) => ({
      ...quantityRow(fact.name, other.quantity, other.currency, text),
      value: bareText(other.quantity, text),
      heading: capitalize(formatCurrency(other.currency, locale, country), locale),
    })),
  ];
}

/** When a fiscal year ends, where that is known; remarks on numbers stand in the table. */
function notesOf({amounts, context}: FundingGap, {messages, locale}: Text): string[] {
  const fiscal = amounts.findLast(({period}) => kindOf(period) === 'fiscal');
  const months = fiscal && monthsOf(fiscal.period, context.fiscalYear);
  if (!months) return [];
  return [messages.fiscalEnd({year: fiscal.period.from, end: formatDay(months.to ?? `${months.from}-12`, locale)})];
}

function chipOf({sum: {period, quantity}, value}: AmountFact & NamedFact, model: FundingGap, text: Text): string {
  const {messages, locale} = text;
  const {verb = 'none'} = model;
  const said = missingOf(quantity)
    ? joined('labelled', [messages.what({verb}), value], locale)
    : messages.done({verb, amount: value});
  return joined('commas', [said, formatPeriod(period, text)], locale);
}
