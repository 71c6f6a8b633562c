import {missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Emphasis} from '../marks/emphasis.js';
import {periodAtMark} from '../text/period.js';
import type {TextContext} from '../text/text-context.js';
import {percentText, quantityText} from '../text/words/quantity-words.js';
import {countMarks} from './count-marks.js';
import {countScale, tickOf, type Counted, type CountUnit} from './count-scale.js';
import {earlierText, loudNumber} from './loud-number.js';

/** A count as it is drawn. */
export interface CountRow extends Counted {
  readonly name: unknown;
  /** `whole`: all of a kind, such as those of one stage; `part`: some of them; `inside`: a part of the row above it. */
  readonly role: 'whole' | 'part' | 'inside';
  /** Set for the one number that the figure is about. */
  readonly isLoud?: boolean | undefined;
  /** Set where it is the rest that its source leaves open. */
  readonly isRest?: boolean | undefined;
  /** What stands at its tick in place of its time; nothing where it is empty. */
  readonly caption?: string | undefined;
  /** What a page may call it. */
  readonly keys: readonly string[];
}

/** Rows with one heading, which is heard once, as the name of the list. */
export interface CountGroup {
  /** The id of its heading in the drawing. */
  readonly id: string;
  /** Empty where the label of the figure says it. */
  readonly heading: string;
  /** Set where the heading has a line of its own: these are the people of the row above once more. */
  readonly isCut?: boolean;
  readonly rows: readonly CountRow[];
  /** Which of them a card without room leaves out first. */
  readonly weight?: '' | 'lesser' | 'least';
}

/** What is drawn on one scale. */
export interface CountBlock {
  readonly unit: CountUnit;
  /** A line above it, which names its lists. */
  readonly head?: {readonly id: string; readonly name: string; readonly note: string} | undefined;
  /** The number that leads, with what it counts after it: `36 people`. */
  readonly lead?: CountRow | undefined;
  readonly groups: readonly CountGroup[];
}

/** Counts in one grid: group, number, label and marks, all of one scale. */
export function countBlock(block: CountBlock, text: TextContext<unknown>, emphasis: Emphasis): TemplateResult {
  const {unit, head, lead, groups} = block;
  const rows = [...(lead ? [lead] : []), ...groups.flatMap((group) => group.rows)];
  const scale = countScale(rows, unit);
  const captions = captionsOf(rows, Boolean(lead ?? head), text);
  const isPointed = rows.some(({keys}) => emphasis.isLit(...keys));
  const kinds = [unit !== 'none' && unit, scale.form, scale.hasTail && 'tailed', isPointed && 'pointed'];
  const marksOf = (row: CountRow) => {
    const note = emphasis.noteOn(...row.keys);
    const options = {isWhole: row.role === 'whole', isRest: row.isRest, caption: row.caption ?? captions.get(row)};
    return html`<span class="marks">${countMarks(row, scale, text, options)}</span>${
        note ? html`<small class="note" part="note">${note}</small>` : nothing
      }`;
  };
  const kindsOf = (row: CountRow) => {
    const isLit = emphasis.isLit(...row.keys);
    return namesOf('row', row.role, row.isLoud && 'loudest', isLit && 'lit', !numberOf(row, text) && 'bare');
  };
  const leadOf = (row: CountRow) =>
    html`<div class=${kindsOf(row)}>
      <span class="says">${numberOf(row, text) ?? nothing} <span class="label">${row.name}</span></span> ${marksOf(row)}
    </div>`;
  const listOf = ({id, heading, isCut, weight, rows: own}: CountGroup) => {
    const name = heading ? html`<span class="quiet" id=${id} aria-hidden="true">${heading}</span>` : nothing;
    // A name is heard before its number, which stands before it.
    const items = own.map(
      (row, index) =>
        html`<li class=${kindsOf(row)}>
          <span class="says"><span class="label">${nameOf(row, text)}</span> ${numberOf(row, text) ?? nothing}</span>
          ${index || isCut ? nothing : name} ${marksOf(row)}
        </li>`,
    );
    const names = namesOf(weight, isCut && 'cut', !heading && 'alone') || nothing;
    return html`${isCut ? html`<p class="cut">${name}</p>` : nothing}
      <ul role="list" class=${names} aria-labelledby=${heading ? id : (head?.id ?? nothing)}>
        ${items}
      </ul>`;
  };
  return html`<div class=${namesOf('counts', ...kinds)} .style=${`--m: ${scale.most || 1}`}>
    ${
      head
        ? html`<p class="head">
            <b id=${head.id} aria-hidden="true">${head.name}</b> <span class="quiet">${head.note}</span>
          </p>`
        : nothing
    }
    ${lead ? leadOf(lead) : nothing} ${groups.map(listOf)}
  </div>`;
}

const namesOf = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** The name of a row; of a share of others than all, with whom it is of. */
const nameOf = ({name, quantity}: CountRow, text: TextContext<unknown>): unknown =>
  quantity?.precision === 'share' && quantity.of
    ? html`${name} <small class="quiet">${quantityText(quantity, text)}</small>`
    : name;

/** The number of a row, in words where it is not exact; none where its mark says why. */
function numberOf({quantity, isLoud}: CountRow, text: TextContext<unknown>): TemplateResult | undefined {
  if (!quantity || missingOf(quantity)) return undefined;
  if (isLoud) return html`<b>${loudNumber(quantity, text)}</b>`;
  return html`<b>${quantity.precision === 'share' ? percentText(quantity, text) : quantityText(quantity, text)}</b>`;
}

/**
 * What stands at ticks: at those of wholes when and how many, elsewhere at the first one when. A tick of another time than the
 * last one says its own.
 *
 * @param hasWholes - whether the rows are a total or stages with their parts.
 */
function captionsOf(
  rows: readonly CountRow[],
  hasWholes: boolean,
  text: TextContext<unknown>,
): ReadonlyMap<CountRow, string> {
  const captions = new Map<CountRow, string>();
  let said: string | undefined;
  for (const row of rows) {
    const tick = tickOf(row);
    if (!tick) continue;
    const time = periodAtMark(tick.period, text);
    if (hasWholes && row.role === 'whole') captions.set(row, earlierText(tick, text));
    else if (time !== said) captions.set(row, time);
    said = time;
  }
  return captions;
}
