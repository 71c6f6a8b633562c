import {writeQuantity} from '../quantity.js';
import type {Quantity} from '../quantity.js';
import {readEntries} from '../schema.js';
import type {Section, Steps} from './cells.js';
import {isSection} from './entries.js';

// All else may tell the number.
const kept = ['label', 'source', 'period', 'unit'];

/** A copy of a document in which the value that the steps lead to, through lists in attributes too, is changed. */
export function changeAt(input: unknown, [step, ...steps]: Steps, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(input);
  if (typeof input === 'string') {
    const entries = readEntries(input);
    if (typeof entries === 'string') return input;
    return entries.map(([key, value]) => `${key}: ${key === step ? String(change(value)) : String(value)}`).join('; ');
  }
  if (Array.isArray(input)) {
    return input.map((item: unknown, index) => (index === step ? changeAt(item, steps, change) : item));
  }
  const section = input as Section;
  return {...section, [step]: changeAt(section[step], steps, change)};
}

/** The mark in the form in which the number was written, with what may stay beside it. */
export function writeMark(mark: Quantity, instead: unknown): unknown {
  if (typeof instead === 'string') return writeQuantity(mark);
  const beside = Object.entries(Object(instead) as Section).filter(([key]) => kept.includes(key));
  return {...Object.fromEntries(beside), ...written(mark)};
}

/** A shown count without the words that may tell a hidden one of the same table; or a key figure without those of its own. */
export function withoutWords(value: unknown, drop: (key: string) => void): unknown {
  if (!isSection(value)) return value;
  const tells = (key: string, text: unknown) =>
    key === 'derivedFrom' || key === 'context' || (key === 'note' && /\p{Nd}/u.test(JSON.stringify(text)));
  return Object.fromEntries(
    Object.entries(value).filter(([key, text]) => {
      if (!tells(key, text)) return true;
      drop(key);
      return false;
    }),
  );
}

function written(mark: Quantity): Section {
  if ('low' in mark) return {low: mark.low, high: mark.high};
  return 'value' in mark ? {value: mark.value, qualifier: mark.precision} : {missing: 'withheld'};
}
