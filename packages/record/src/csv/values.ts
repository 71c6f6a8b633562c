import {isNumber, type Shape} from './shapes.js';

/** A value as a cell has it, where no declaration says whether a text or a number is meant. */
const json = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"(?:[^"\\]|\\[^])*")$/;
const blank = /^"\s*"$/;
const counted = ['report', 'month-number', 'version', 'threshold'];
const flags = ['boolean', 'flag', 'example'];

const isFlag = (shape: Shape): boolean => shape !== undefined && flags.includes(shape.name);

/** Whether digits are a number there, and not a text such as the name of a period. */
const isDigits = (shape: Shape): boolean => isNumber(shape) || (shape !== undefined && counted.includes(shape.name));

/** The JSON value that a cell stands for. */
export function valueIn(shape: Shape, cell: string): unknown {
  const text = cell.trim();
  if (text === '[]') return [];
  if (text === '{}') return {};
  if (blank.test(text)) return text.slice(1, -1);
  if (!shape) return json.test(text) ? parsed(text) : cell;
  if (isDigits(shape)) return /^-?\d+(?:\.\d{1,2})?$/.test(text) ? Number(text) : text;
  // Spreadsheets write TRUE.
  if (isFlag(shape) && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return shape.name === 'text' ? cell : text;
}

/** The cell of a JSON value that holds no others. */
export function cellOf(shape: Shape, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isTold = !shape && (json.test(value.trim()) || /^\s*(?:\[\]|\{\})\s*$/.test(value));
  return isTold || value.trim() === '' ? JSON.stringify(value) : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
