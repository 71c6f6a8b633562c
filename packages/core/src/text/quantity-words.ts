import type {TableRow} from './figure-words.js';
import type {TextContext} from './text-context.js';
import {capitalize, formatNumber} from './format.js';
import {isExact, spanOf, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';

/** Prints a number in its unit: a count, money. */
export type NumberFormat = (value: number) => string;

/** A quantity as readers see it: `36`, `about 181,000 euros`, `6–9`, `fewer than 5`, `withheld (1 to 4)`. */
export function quantityText(
  quantity: Quantity,
  {locale, frame}: TextContext<unknown>,
  format: NumberFormat = (value) => formatNumber(value, locale),
  isMoney = false,
): string {
  const {precision} = quantity;
  const span = spanOf(quantity);
  if (span) {
    return frame.quantity[precision === 'withheld' ? precision : 'range']({
      low: format(span.low),
      high: format(span.high),
    });
  }
  return frame.quantity.text({
    // People are fewer, money is less.
    precision: isMoney && precision === 'under' ? 'less' : precision,
    value: 'value' in quantity ? format(quantity.value) : '',
  });
}

/** Why there is no number to print; `undefined` where there is one. */
export function missingText(quantity: Quantity, text: TextContext<unknown>): string | undefined {
  const {precision} = quantity;
  const {locale, frame} = text;
  if (precision === 'unknown') return frame.noFigure();
  if (precision !== 'withheld') return undefined;
  return capitalize(quantity.within ? quantityText(quantity, text) : frame.precision({precision}), locale);
}

/** A whole number in a sentence: small ones as words where the language does so. */
export const numeral = (n: number, {locale, frame}: Pick<TextContext<unknown>, 'locale' | 'frame'>): string =>
  frame.numeral({n, text: formatNumber(n, locale)});

/** A count in a sentence: small numbers as words where the language does so. */
export function quantityProse(quantity: Quantity, text: TextContext<unknown>): string {
  const word = (n: number) => numeral(n, text);
  if ('low' in quantity) {
    return text.frame.quantity.rangeProse({low: word(quantity.low), high: word(quantity.high)});
  }
  return quantityText(quantity, text, quantity.precision === 'withheld' ? undefined : word);
}

/** A quantity as a row of the data table. */
export function quantityRow(
  label: string,
  quantity: Quantity,
  unit: string,
  text: TextContext<unknown>,
  format?: NumberFormat,
): TableRow {
  const note = quantity.note ?? quantity.derivedFrom;
  return {
    label,
    value: quantityText(quantity, text, format),
    raw: writeQuantity(quantity),
    unit,
    precision: text.frame.precision({precision: quantity.precision}),
    inexact: !isExact(quantity),
    ...(note ? {note} : {}),
  };
}
