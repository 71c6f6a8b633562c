import {contextOf, type Context} from '@tip-figures/record/sections/context.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import {readSection} from '@tip-figures/record/sections/declaration.js';
import {keyFigure} from '@tip-figures/record/sections/key-figure.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';

/** One number, and the words that complete it. */
export interface KeyFigure {
  readonly context: Context;
  readonly value: Quantity;
  /** What is counted or measured, such as `nightclubs`; `%` is written at the number. */
  readonly unit: LocalText;
  /** Completes the number, such as `nightclubs shut down by police`; the unit does so where it is left out. */
  readonly phrase?: LocalText | undefined;
  /** One line of context, or of what the number does not say. */
  readonly remark?: LocalText | undefined;
  /** The number of earlier periods, oldest first. */
  readonly previous: readonly DatedQuantity[];
}

/**
 * Reads an untrusted section into a key figure.
 *
 * The unit is required: it says whether the number counts people, who may have to be protected.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `previous["2015"]`.
 */
export function parseKeyFigure(section: Record<string, unknown>): KeyFigure {
  const {value, unit, phrase, context: remark, previous = [], ...rest} = readSection(keyFigure, section);
  return {context: contextOf(rest), value, unit, phrase, remark, previous};
}
