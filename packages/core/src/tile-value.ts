import type {Speech} from './figure-words.js';
import {quantityText} from './quantity-words.js';
import type {NumberFormat} from './quantity-words.js';
import type {Quantity} from './quantity.js';

/** The value of a tile, or that the source has none. */
export const tileValue = (quantity: Quantity, speech: Speech<unknown>, format?: NumberFormat): string =>
  quantity.precision === 'unknown' ? speech.frame.noFigure() : quantityText(quantity, speech, format);
