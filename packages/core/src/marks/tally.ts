import {type Quantity, missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import type {Period} from '@tip-figures/record/values/period.js';
import {html, nothing, type TemplateResult} from 'lit';
import {joined} from '../text/format/joined.js';
import {formatPeriod} from '../text/period.js';
import {quantityMessages} from '../text/words/quantity-messages.js';
import {countAs, percentText, quantityText, type NumberFormat} from '../text/words/quantity-words.js';
import {formatNumber} from '../text/format/format-numbers.js';
import type {TextContext} from '../text/text-context.js';
import type {Unit} from './marks.js';

/** A number with its name and its marks. */
export interface TallyRow {
  readonly number: unknown;
  readonly name: unknown;
  /** Whether the name goes on with the rows below: "children, of whom". Then it is heard after its number. */
  readonly isLeading?: boolean | undefined;
  /** What stands behind the name, such as the number of the year before. */
  readonly beside?: string | undefined;
  readonly marks: unknown;
  /** Whether it is a part of the row above. */
  readonly isInside?: boolean | undefined;
  /** Whether it is the one that the page highlights. */
  readonly isLit?: boolean | undefined;
  /** The editor's note on it. */
  readonly note?: string | undefined;
}

/** An earlier value: `2015: 28`. */
export const earlierText = (
  {period, quantity}: {readonly period: Period; readonly quantity: Quantity},
  text: TextContext<unknown>,
  format?: NumberFormat,
): string => joined('labelled', [formatPeriod(period, text), quantityText(quantity, text, format)], text.locale);

/** What stands behind a name: of what a share is, which has no room beside its number, else the newest earlier value. */
export const besideText = (
  quantity: Quantity | undefined,
  [before]: readonly {readonly period: Period; readonly quantity: Quantity}[],
  text: TextContext<unknown>,
): string | undefined =>
  quantity?.precision === 'share' && quantity.of ? quantityText(quantity, text) : before && earlierText(before, text);

// Stands in for the number while its words are made.
const place = '\ue000';

/** The number that leads, large, with its words of certainty small. */
export function loudNumber(
  quantity: Quantity,
  text: TextContext<unknown>,
  format?: NumberFormat,
  isMoney = false,
): TemplateResult {
  const write = format ?? ((value: number) => formatNumber(value, text.locale));
  if (!('value' in quantity)) {
    const words = quantity.precision === 'share' ? percentText(quantity, text) : quantityText(quantity, text, write);
    return html`<b class="loud">${words}</b>`;
  }
  const [before, after] = quantityText(quantity, text, () => place, isMoney).split(place);
  const small = (words = '') => (words.trim() ? html`<small>${words.trim()}</small>` : nothing);
  return html`<b class="loud">${small(before)} ${write(quantity.value)} ${small(after)}</b>`;
}

/** The number of a row, in words where it is not exact; none where its mark says why. */
export const rowNumber = (quantity: Quantity, text: TextContext<unknown>): unknown =>
  missingOf(quantity)
    ? nothing
    : quantity.precision === 'share'
      ? percentText(quantity, text)
      : quantityText(quantity, text);

/** The count that leads, with what it counts and what it was, beside its marks. The frame of a missing one says why there is none. */
export function countLead(
  quantity: Quantity,
  unit: Unit,
  beside: readonly string[],
  marks: unknown,
  text: TextContext<unknown>,
  more?: Pick<TallyRow, 'isLit' | 'note'>,
): TemplateResult {
  if (missingOf(quantity)) return tallyLead(nothing, '', beside, marks, more);
  const counted = quantityMessages(text).counted({unit, n: countAs(quantityText(quantity, text), quantity)});
  return tallyLead(loudNumber(quantity, text), counted, beside, marks, more);
}

/** The number that leads, with what it counts and what it was, beside its marks. */
export const tallyLead = (
  number: unknown,
  unit: string,
  beside: readonly string[],
  marks: unknown,
  {isLit, note}: Pick<TallyRow, 'isLit' | 'note'> = {},
): TemplateResult =>
  html`<div class=${isLit ? 'lead lit' : 'lead'}>
    <div class="says">
      ${number} <span>${unit}${beside.map((one) => html` <small class="quiet">${one}</small>`)}${noteOf(note)}</span>
    </div>
    <span class="marks">${marks}</span>
  </div>`;

/**
 * Rows of numbers below a heading, which is heard once, as the name of the list.
 *
 * @param id - of the heading.
 * @param weight - which of them a card without room leaves out first.
 */
export const tallyGroup = (
  id: string,
  heading: string,
  rows: readonly TallyRow[],
  weight: '' | 'lesser' | 'least' = '',
): TemplateResult =>
  html`<div class=${weight ? `group ${weight}` : 'group'}>
    ${heading ? html`<p class="quiet" id=${id} aria-hidden="true">${heading}</p>` : nothing}
    <ul role="list" aria-labelledby=${heading ? id : nothing}>
      ${rows.map(rowOf)}
    </ul>
  </div>`;

// What stands behind a name on its line: "2015: about 180".
const mostBehind = 16;

/** A name is heard before its number, which stands before it. */
function rowOf({number, name, isLeading, beside = '', marks, isInside, isLit, note}: TallyRow): TemplateResult {
  const place = !note && !beside ? '' : !note && beside.length <= mostBehind ? 'behind' : 'below';
  const kinds = [isInside && 'inside', isLit && 'lit', number === nothing && 'bare', place];
  const label = html`<span class="label">${name}</span>`;
  return html`<li class=${kinds.filter(Boolean).join(' ') || nothing}>
    ${isLeading ? html`<b>${number}</b> ${label}` : html`${label} <b>${number}</b>`}
    ${place ? html`<span class="rest">${beside && html`<small class="quiet">${beside}</small>`}${noteOf(note)}</span>` : nothing}
    <span class="marks">${marks}</span>
  </li>`;
}

const noteOf = (note: string | undefined) => (note ? html`<small class="note" part="note">${note}</small>` : nothing);
