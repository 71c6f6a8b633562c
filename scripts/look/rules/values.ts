// What the data say of rows that are drawn: their numbers, and those of the period before.

import type {ValueRow} from './facts.js';
import {numbersIn} from './printed.js';

export interface Value {
  readonly name: string;
  /** One, or the two ends of a range; none where there is none. */
  readonly numbers: readonly number[];
  readonly unit: string;
  readonly precision: string;
  /** The exact ones of earlier periods. */
  readonly earlier: readonly number[];
}

const period = /^(?:before|.*\b\d{4}\b.*)$/;

/** The values of a CSV, each with what stands below it: `female, 2016` is of `female`. */
export function valuesOf(rows: readonly ValueRow[]): Value[] {
  const values: (Value & {earlier: number[]})[] = [];
  for (const row of rows) {
    const last = values.at(-1);
    const rest = last && row.name.startsWith(`${last.name}, `) ? row.name.slice(last.name.length + 2) : undefined;
    const numbers = numbersIn(row.value);
    if (last && rest !== undefined && period.test(rest)) {
      if (row.precision === 'exact') last.earlier.push(...numbers);
    } else values.push({...row, numbers, earlier: []});
  }
  return values;
}

/** What is drawn of a value. */
export interface Drawn {
  readonly label: string;
  readonly unit: string | undefined;
  readonly numbers: readonly number[];
}

/** The value of each drawn row: of those with the same numbers, the first that has its name and that no other row has. */
export function pairedWith(drawn: readonly Drawn[], values: readonly Value[]): (Value | undefined)[] {
  // What is no number, such as a length of time, has no precision.
  const left = new Set(values.filter(({precision}) => precision !== ''));
  return drawn.map(({label, unit, numbers}) => {
    const alike = [...left].filter(
      (one) => (!unit || one.unit === unit) && numbers.length > 0 && isSame(one.numbers, numbers),
    );
    const found = alike.find(({name}) => isNamed(name, label)) ?? alike[0];
    if (found) left.delete(found);
    return found;
  });
}

const isNamed = (name: string, label: string): boolean =>
  label !== '' && name.toLowerCase().endsWith(label.toLowerCase());

// What is printed in millions is rounded to what its words have room for.
const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, index) => Math.abs(number - (other[index] ?? NaN)) <= number / 100);
