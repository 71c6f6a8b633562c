import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Speech} from './figure-words.js';
import {people} from './marks.js';
import type {Unit} from './marks.js';
import type {Quantity} from './quantity.js';

/** A row of a figure: a number or a date, what it is of, and its marks. */
export const markRow = (head: unknown, label: unknown, marks: unknown): TemplateResult =>
  html`<li>
    <b>${head}</b>
    <span class="label">${label}</span>
    <span class="marks">${marks}</span>
  </li>`;

/** The marks of a quantity in shares of `most`, or that the source has no figure. */
export const marksOf = (
  quantity: Quantity,
  most: number,
  {frame}: Speech<unknown>,
  whole = 0,
  unit: Unit = 'people',
): TemplateResult =>
  quantity.precision === 'unknown'
    ? html`<span class="none small">${frame.noFigure()}</span>`
    : people(quantity, most, whole, unit);
