import {contextOf, type Context} from '@tip-figures/record/sections/context.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {readSection} from '@tip-figures/record/sections/declaration.js';
import {keyFigure} from '@tip-figures/record/sections/key-figure.js';

/** One number, and the words that complete it. */
export interface KeyFigure {
  readonly context: Context;
  readonly value: Sum;
  /** What is counted or measured, such as `nightclubs`; `%` is written at the number. */
  readonly unit: LocalText;
  /** What a share is a part of, where that is said beside it. */
  readonly base?: LocalText | undefined;
  /** Completes the number, such as `nightclubs shut down by police`; the unit does so where it is left out. */
  readonly phrase?: LocalText | undefined;
  /** One line of context, or of what the number does not say. */
  readonly remark?: LocalText | undefined;
  /** The number of earlier periods, oldest first. */
  readonly previous: readonly DatedQuantity<Sum>[];
}

/**
 * Reads an untrusted section into a key figure.
 *
 * The unit is required: it says whether the number counts people, who may have to be protected. Shares have the unit `%`:
 * they are numbers in per cent, written with the sign or without.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `previous["2015"]`.
 */
export function parseKeyFigure(section: Record<string, unknown>): KeyFigure {
  const {value, unit, phrase, context: remark, previous = [], ...rest} = readSection(keyFigure, section);
  return {
    context: contextOf(rest),
    value: inPercent(value, unit),
    unit,
    ...(value.precision === 'share' && value.of && {base: value.of}),
    phrase,
    remark,
    previous: previous.map(({period, quantity}) => ({period, quantity: inPercent(quantity, unit)})),
  };
}

/** A share as a number in per cent. */
function inPercent(quantity: Sum, unit: LocalText): Sum {
  if (quantity.precision !== 'share') return quantity;
  const other = Object.values(unit).find((text) => text !== '%');
  if (other !== undefined) {
    return refuse('not-a-unit', {expected: '%', found: other}, ['unit']);
  }
  const {percent, of: _base, ...details} = quantity;
  return {...details, ...percent};
}
