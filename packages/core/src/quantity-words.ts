import type {Speech, TableRow} from './figure-words.js';
import {capitalize, formatNumber} from './format.js';
import {isExact, spanOf, writeQuantity} from './quantity.js';
import type {Quantity} from './quantity.js';

/** Prints a number in its unit: a count, money. */
export type NumberFormat = (value: number) => string;

/** A quantity as readers see it: `36`, `about 181,000 euros`, `6–9`, `fewer than 5`, `withheld (1 to 4)`. */
export function quantityText(
  quantity: Quantity,
  {locale, frame}: Speech<unknown>,
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
export function missingText(quantity: Quantity, speech: Speech<unknown>): string | undefined {
  const {precision} = quantity;
  const {locale, frame} = speech;
  if (precision === 'unknown') return frame.noFigure();
  if (precision !== 'withheld') return undefined;
  return capitalize(quantity.within ? quantityText(quantity, speech) : frame.precision({precision}), locale);
}

/** A whole number in a sentence: small ones as words where the language does so. */
export const numeral = (n: number, {locale, frame}: Pick<Speech<unknown>, 'locale' | 'frame'>): string =>
  frame.numeral({n, text: formatNumber(n, locale)});

/** A count in a sentence: small numbers as words where the language does so. */
export function quantityProse(quantity: Quantity, speech: Speech<unknown>): string {
  const word = (n: number) => numeral(n, speech);
  if ('low' in quantity) {
    return speech.frame.quantity.rangeProse({low: word(quantity.low), high: word(quantity.high)});
  }
  return quantityText(quantity, speech, quantity.precision === 'withheld' ? undefined : word);
}

/** A quantity as a row of the data table. */
export function quantityRow(
  label: string,
  quantity: Quantity,
  unit: string,
  speech: Speech<unknown>,
  format?: NumberFormat,
): TableRow {
  const note = quantity.note ?? quantity.derivedFrom;
  return {
    label,
    value: quantityText(quantity, speech, format),
    raw: writeQuantity(quantity),
    unit,
    precision: speech.frame.precision({precision: quantity.precision}),
    inexact: !isExact(quantity),
    ...(note ? {note} : {}),
  };
}
