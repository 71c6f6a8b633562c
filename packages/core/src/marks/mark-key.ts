import {html, nothing, type TemplateResult} from 'lit';
import {dotParts} from './mark-parts.js';
import {bar, dots, mostDots, type Unit} from './marks.js';
import type {Precision, Quantity} from '@tip-figures/record/values/quantity.js';

/** Explains marks; nothing where none is drawn. */
export const markKey = (entries: readonly unknown[]): unknown =>
  entries.length ? html`<p class="key small">${entries}</p>` : nothing;

/** How a small quantity of that precision is drawn where the largest is `most`, and what that means. */
export function keyEntry(precision: Precision, text: string, most: number, unit: Unit = 'people'): TemplateResult {
  const sample = sampleOf(precision);
  return html`<span class=${precision}
    >${most > mostDots ? bar(dotParts(sample), 2) : dots(sample, 0, unit)} ${text}</span
  >`;
}

/** The words of a key of counts. */
interface KeyMessages {
  readonly rounded: () => string;
  readonly range: () => string;
  readonly withheld: () => string;
}

/**
 * Explains the marks of counts that are drawn, and no others.
 *
 * @param one - what a mark stands for; empty where none is drawn one by one.
 */
export function countKey(
  quantities: readonly Quantity[],
  one: string,
  {rounded, range, withheld}: KeyMessages,
  most: number,
  unit?: Unit,
): unknown {
  const has = (...precisions: readonly Precision[]) => quantities.some(({precision}) => precisions.includes(precision));
  const entries: readonly (readonly [boolean, Precision, string])[] = [
    [one !== '' && most <= mostDots, 'exact', one],
    [has('about', 'almost', 'just-over', 'over', 'at-least'), 'over', rounded()],
    [has('range'), 'range', range()],
    [has('under', 'up-to', 'withheld'), 'withheld', withheld()],
  ];
  return markKey(
    entries.flatMap(([isDrawn, precision, text]) => (isDrawn ? [keyEntry(precision, text, most, unit)] : [])),
  );
}

function sampleOf(precision: Precision): Quantity {
  switch (precision) {
    case 'range':
      return {precision, low: 1, high: 2};
    case 'share':
      return {precision, percent: {precision: 'exact', value: 50}};
    case 'unknown':
    case 'unreported':
    case 'withheld':
      return {precision};
    default:
      return {precision, value: 1};
  }
}
