import type {Qualifier, Quantity} from '@tip-figures/record/values/quantity/quantity.js';

interface Stated {
  readonly precision: Qualifier;
  readonly value: number;
}

const hundred: Stated = {precision: 'exact', value: 100};

/**
 * What parts that exclude each other leave of their whole, in people, or in per cent where all are shares; `undefined`
 * where nothing is left, or no number can be worked out.
 */
export function restOf(whole: Quantity | undefined, parts: readonly Quantity[]): Quantity | undefined {
  if (parts.every((part) => part.precision === 'share')) {
    const percent = parts.map((part) => (part.of ? undefined : statedBy(part.percent)));
    const rest = leftOf(hundred, percent);
    return rest && {precision: 'share', percent: rest};
  }
  return leftOf(whole && statedBy(whole), parts.map(statedBy));
}

function leftOf(whole: Stated | undefined, parts: readonly (Stated | undefined)[]): Stated | undefined {
  const stated = parts.filter((part) => part !== undefined);
  if (!whole || stated.length < parts.length) return undefined;
  const value = Number(stated.reduce((left, part) => left - part.value, whole.value).toFixed(2));
  if (value <= 0) return undefined;
  const others = [...new Set(stated.map(({precision}) => precision))].filter((one) => one !== 'exact');
  if (!others.length) return {precision: whole.precision, value};
  // Of parts that are "at least" so many, who knows what is left?
  const isRounded = others.every((one) => one === 'about') && ['exact', 'about'].includes(whole.precision);
  return isRounded ? {precision: 'about', value} : undefined;
}

const statedBy = (quantity: Quantity | Stated): Stated | undefined =>
  'value' in quantity ? {precision: quantity.precision, value: quantity.value} : undefined;
