import {isNumber, type Shape} from './shapes.js';

// What no declaration says is a number or a text is written as JSON where a plain text would be read as something else.
const marked = /^(?:\[\]|\{\}|"\s*")$/;

/** The JSON value that a cell stands for. */
export function valueIn(shape: Shape, cell: string): unknown {
  const text = cell.trim();
  if (!shape || marked.test(text)) return parsed(text, cell);
  // Digits are a text where they are the name of a period, or a tier.
  if ((isNumber(shape) || shape.type === 'number') && /^-?\d+(?:\.\d{1,2})?$/.test(text)) return Number(text);
  // Spreadsheets write TRUE.
  if (shape.type !== 'text' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}

/** The cell of a JSON value that holds no others. */
export function cellOf(shape: Shape, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const text = value.trim();
  return text === '' || marked.test(text) || (!shape && parsed(text, text) !== text) ? JSON.stringify(value) : value;
}

/** What a text says as JSON; something else where it is none. */
function parsed(text: string, otherwise: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return otherwise;
  }
}
