import type {TableRow} from './figure-words.js';
import type {TextContext} from '../text-context.js';
import type {Count} from '@tip-figures/messages/message-runtime.js';
import {localText, type LocalText} from '@tip-figures/record/values/local-text.js';
import {quantityMessages} from './quantity-messages.js';
import {capitalize} from '../format/format.js';
import {formatNumber, formatPercent} from '../format/format-numbers.js';
import {
  isExact,
  isOpen,
  missingOf,
  spanOf,
  writeQuantity,
  type Precision,
  type Quantity,
} from '@tip-figures/record/values/quantity/quantity.js';

/** Prints a number in its unit: a count or money. */
export type NumberFormat = (value: number) => string;

/**
 * A quantity as readers see it: `36`, `about 181,000 euros`, `6 to 9`, `fewer than 5`, `withheld (1 to 4)`.
 *
 * @param formatLow - prints the lower of two numbers, which may go without the unit: `3 million to 4 million euros`.
 */
export function quantityText(
  quantity: Quantity,
  text: TextContext<unknown>,
  format: NumberFormat = (value) => formatNumber(value, text.locale),
  isMoney = false,
  formatLow = format,
): string {
  const {precision} = quantity;
  const {share, range, withheld, text: worded} = quantityMessages(text);
  if (precision === 'share') return share({text: shareText(quantity, text)});
  const span = spanOf(quantity);
  if (span) {
    const ends = {low: formatLow(span.low), high: format(span.high)};
    return precision === 'withheld' ? withheld(ends) : range(ends);
  }
  // English says "fewer" of people and "less" of money.
  return worded({
    precision: isMoney && precision === 'under' ? 'less' : precision,
    value: 'value' in quantity ? format(quantity.value) : '',
  });
}

/** A share with its base where that is stated, without the remark that there is no count: `58% of people asked`. */
export function shareText(quantity: Quantity & {precision: 'share'}, text: TextContext<unknown>): string {
  const part = percentText(quantity, text);
  return quantity.of ? quantityMessages(text).shareOf({text: part, of: localText(quantity.of, text.locale)}) : part;
}

/** A share alone: `about 58%`. */
export const percentText = ({percent}: Quantity & {precision: 'share'}, text: TextContext<unknown>): string =>
  quantityText(percent, text, (value) => formatPercent(value, text.locale), true);

/** How certain a source is of a number, in words. */
export const precisionText = (precision: Precision, text: TextContext<unknown>): string =>
  quantityMessages(text).precision({precision});

/** The reason why there is no number to print; `undefined` where there is one. */
export function missingText(quantity: Quantity, text: TextContext<unknown>): string | undefined {
  switch (missingOf(quantity)) {
    case 'unknown':
      return quantityMessages(text).noFigure();
    case 'unreported':
      return quantityMessages(text).notReported();
    case 'withheld':
      return capitalize(spanOf(quantity) ? quantityText(quantity, text) : precisionText('withheld', text), text.locale);
    default:
      return undefined;
  }
}

/** The number, or the reason why there is none. */
export const valueText = (quantity: Quantity, text: TextContext<unknown>, format?: NumberFormat): string =>
  (isOpen(quantity) && missingText(quantity, text)) || quantityText(quantity, text, format);

/** A count in a sentence: small numbers as words where the language does so. */
export const quantityProse = (quantity: Quantity, text: TextContext<unknown>): string =>
  quantityText(
    quantity,
    text,
    quantity.precision === 'withheld'
      ? undefined
      : (n) => quantityMessages(text).numeral({n, text: formatNumber(n, text.locale)}),
  );

/** A quantity as an argument of a message: the printed text, and the facts by which a language chooses its words. */
export const countAs = (text: string, quantity: Quantity): Count => ({...quantity, text});

/** A remark on a number, else its derivation; empty where neither is given. */
export const noteOf = ({note, derivedFrom}: Quantity, {locale}: Pick<TextContext<unknown>, 'locale'>): string =>
  textOf(note ?? derivedFrom, locale);

const textOf = (text: LocalText | undefined, locale: string): string => (text ? localText(text, locale) : '');

/** A quantity as a row of the data table, with its own source where it names one. */
export function quantityRow(
  label: string,
  quantity: Quantity,
  unit: string,
  text: TextContext<unknown>,
  format?: NumberFormat,
): TableRow {
  const note = noteOf(quantity, text);
  const {source} = quantity;
  return {
    label,
    value: quantityText(quantity, text, format),
    raw: writeQuantity(quantity),
    unit: quantity.precision === 'share' ? '%' : unit,
    precision: precisionText(quantity.precision, text),
    inexact: !isExact(quantity),
    ...(quantity.precision === 'withheld' ? {isWithheld: true} : {}),
    ...(note ? {note} : {}),
    ...(source === undefined ? {} : {source}),
  };
}
