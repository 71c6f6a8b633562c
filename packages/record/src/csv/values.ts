import {readJson} from '../json-text.js';
import {readPeriod, writePeriod} from '../values/period.js';
import {isNumber, type Shape} from './shapes.js';

// An undeclared number or text is written as JSON where plain text would be read as something else.
const marked = /^(\[\]|\{\}|"\s*")$/;

// Spreadsheets write TRUE.
const flag = /^(true|false)$/i;

/** The JSON value that a cell stands for. */
export function valueIn(shape: Shape, text: string): unknown {
  if (!shape || marked.test(text)) return parsed(text);
  if (shape.type === 'text') return text;
  // Digits are text where they name a period or a tier.
  const plain = isNumber(shape) || shape.type === 'number' ? /^-?\d+(\.\d{1,2})?$/ : flag;
  return plain.test(text) ? parsed(text) : text;
}

/** The cell of a JSON value that holds no others. */
export function cellOf(shape: Shape, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const text = value.trim();
  return text === '' || marked.test(text) || (!shape && parsed(text) !== text) ? JSON.stringify(value) : value;
}

/** What a text says as JSON; the text where it is none that is read. */
function parsed(text: string): unknown {
  try {
    return readJson(flag.test(text) ? text.toLowerCase() : text);
  } catch {
    return text;
  }
}

/** A period in one spelling; as it is where it is none. */
export function spelled(period: string): string {
  const read = readPeriod(period);
  return read ? writePeriod(read) : period;
}
