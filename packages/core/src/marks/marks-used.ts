import {exactly, missingOf, type Precision, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {html, type TemplateResult} from 'lit';
import {quantityMessages} from '../text/words/quantity-messages.js';
import type {TableRow} from '../text/words/figure-words.js';
import {joined} from '../text/format/joined.js';
import {formatNumber} from '../text/format/format-numbers.js';
import {precisionText} from '../text/words/quantity-words.js';
import type {TextContext} from '../text/text-context.js';
import {countMarks} from '../counts/count-marks.js';
import {countScale} from '../counts/count-scale.js';

type Unit = 'people' | 'cases';

/** A mark with what it stands for; of a bar, a short one. */
function markNamed(
  quantity: Quantity,
  unit: Unit | undefined,
  words: string,
  text: TextContext<unknown>,
): TemplateResult {
  const scale = {
    unit: unit ?? 'people',
    form: unit ? ('dots' as const) : ('bars' as const),
    most: longest,
    hasTail: false,
  };
  const row = {quantity, earlier: []};
  const mark = missingOf(quantity)
    ? html`<span class="none small ${quantity.precision}"> </span>`
    : countMarks(row, scale, text);
  return html`<span class="sample counts ${scale.unit}" .style=${`--m: ${longest}`}>${mark}</span> ${words}`;
}

// The upper end of the range that is a sample.
const longest = 3;

/**
 * The marks of a figure that has one for each person or case, as far as they are few.
 *
 * @param names - of the units, as the rows have them.
 */
export function unitsUsed(
  rows: readonly TableRow[],
  names: Partial<Record<Unit, string>>,
  text: TextContext<unknown>,
): TemplateResult[] {
  const all = (['people', 'cases'] as const).filter((unit) => {
    const quantities = rows.flatMap((row) => (row.unit === names[unit] ? quantityOf(row) : []));
    const scale = countScale(
      quantities.map((quantity) => ({quantity, earlier: []})),
      unit,
    );
    return quantities.some((one) => !missingOf(one)) && scale.form !== 'bars';
  });
  const one = {...exactly(1), text: formatNumber(1, text.locale)};
  return [
    ...all.map((unit) =>
      markNamed(
        one,
        unit,
        joined('words', [one.text, quantityMessages(text).counted({unit, n: one})], text.locale),
        text,
      ),
    ),
    ...preciseMarks(rows, text, all[0]),
  ];
}

/** The marks of a figure of bars. */
export const barsUsed = (rows: readonly TableRow[], text: TextContext<unknown>): TemplateResult[] =>
  preciseMarks(rows, text);

/** Those that say how certain a number is, or why there is none. */
function preciseMarks(rows: readonly TableRow[], text: TextContext<unknown>, unit?: Unit): TemplateResult[] {
  const kinds = new Set(rows.flatMap((row) => quantityOf(row).map(({precision}) => precision)));
  return [...kinds]
    .filter((precision) => precision !== 'exact')
    .map((precision) => markNamed(sampleQuantity(precision), unit, precisionText(precision, text), text));
}

function sampleQuantity(precision: Precision): Quantity {
  switch (precision) {
    case 'unknown':
    case 'unreported':
    case 'withheld':
      return {precision};
    case 'share':
      return {precision, percent: {precision: 'exact', value: 30}};
    case 'range':
      return {precision, low: 1, high: 3};
    default:
      return {precision, value: 3};
  }
}

/** The number of a row; nothing for a text. */
function quantityOf({raw, precision}: TableRow): Quantity[] {
  const quantity = precision === undefined ? undefined : readQuantity(raw, {shares: true});
  return quantity && !(quantity instanceof Refusal) ? [quantity] : [];
}
