import {joined} from '@tip-figures/core/text/joined.js';
import {capitalize, formatList} from '@tip-figures/core/text/format.js';
import {formatCurrency} from '@tip-figures/core/text/format-money.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {sizeOf} from './funding-gap.difference.js';
import {knownPartOf, type FundingGap} from './funding-gap.model.js';
import type {Phrases, Text} from './funding-gap.phrases.js';
import {drawnOf, type Form} from './funding-gap.timeline.js';

/** What explains the marks that are not plain bars, and whose figures are not the source's own. */
export function notesOf(model: FundingGap, form: Form, {bare, date}: Phrases, text: Text): string[] {
  const {locale, messages} = text;
  const {change, context, currency, need, victims} = model;
  const drawn = drawnOf(model);
  const derived = form === 'line' ? undefined : drawn.find((amount) => knownPartOf(model, amount) !== undefined);
  // An axis has no room for them.
  const printed = form === 'rows' || form === 'number' ? [...drawn, ...(need ? [need] : [])] : [];
  const codes = printed.flatMap(({quantity: {also = []}}) => also.map((one) => one.currency));
  const others = [...new Set(codes)].map((code) => formatCurrency(code, locale, context.country));
  return [
    ...(derived && change?.quantity
      ? [
          messages.derived({
            date: date(derived),
            change: messages.changed({move: change.move, change: bare(sizeOf(change.quantity))}),
          }),
        ]
      : []),
    ...(others.length
      ? [
          capitalize(
            messages.converted({
              others: formatList(others, locale),
              compared: form !== 'number',
              currency: formatCurrency(currency, locale, context.country),
            }),
            locale,
          ),
        ]
      : []),
    ...(need ? [needSourceOf(need, text)] : []),
    ...(form === 'columns' ? [messages.scales()] : victims.length ? [messages.inTable()] : []),
    ...(form === 'number' ? [] : drawn).flatMap((amount) =>
      amount.quantity.note
        ? joined('labelled', [capitalize(date(amount), locale), localText(amount.quantity.note, locale)], locale)
        : [],
    ),
  ];
}

/** Whose figure the need is, and how it is drawn. */
export const needSourceOf = ({coverage, source}: NonNullable<FundingGap['need']>, {locale, messages}: Text): string =>
  messages.needSource({coverage, source: localText(source, locale)});
