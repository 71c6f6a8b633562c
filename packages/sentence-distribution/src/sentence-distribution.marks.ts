import type {Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import {isExact, missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {limitIn} from '@tip-figures/record/values/justice/sentence.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {GroupFact, MinimumFact} from './sentence-distribution.facts.js';
import type {Minimum} from '@tip-figures/record/fields/sentences/standing.js';
import {keysOf, type Text} from './sentence-distribution.sentence.js';
import {
  countPlace,
  endsOn,
  isBox,
  isFew,
  laneShare,
  onAxis,
  placeOf,
  shareOf,
  spannedBy,
  spanning,
  starting,
  type Strip,
} from './sentence-distribution.strip.js';

/** A fact in words. */
export interface Worded {
  readonly name: string;
  readonly value: string;
}

/** The people of a group, on the axis or in a lane: one by one, as a number, or as a count in a box from end to end. */
export function markOf(
  fact: GroupFact & Worded,
  strip: Strip,
  minimums: readonly Minimum[],
  isOne: boolean,
  {isLit}: Emphasis,
  text: Text,
): unknown {
  const {from, count} = fact.group;
  const lit = isOne && isLit(...keysOf(fact)) ? ' lit' : '';
  if (isBox(fact.group)) return boxOf(fact, strip, minimums, isOne, lit, text);
  const place = starting(placeOf(from, strip));
  if (!isExact(count)) return html`<i class="at unsure" .style=${place}></i>`;
  // Not all of it is prison to serve, or none may be.
  const part = 'part' in from || fact.group.fineOrPrison ? ' part' : '';
  return isFew(fact.group)
    ? html`<span class="at stack${part}${lit}" .style=${place}
        >${Array.from({length: count.value}, () => html`<i></i>`)}</span
      >`
    : html`<b class="at disc${part}${lit}" .style=${place}>${formatNumber(count.value, text.locale)}</b>`;
}

/** A limit that is not reached, or not known, has no stroke. A box on both sides of a minimum has no number: it would stand on one. */
function boxOf(
  fact: GroupFact & Worded,
  strip: Strip,
  minimums: readonly Minimum[],
  isOne: boolean,
  lit: string,
  text: Text,
): TemplateResult {
  const {group} = fact;
  const {from, to = from} = group;
  const ends = endsOn(strip, group);
  const style = spanning(placeOf(ends.from, strip, 0.3), placeOf(ends.to, strip, 0.7));
  const isOpen = group.open === true || ['under', 'over', 'at-least'].includes(limitIn(to));
  const open = `${limitIn(from) === 'over' ? ' open-from' : ''}${isOpen ? ' open-to' : ''}`;
  const missing = missingOf(group.count);
  const isCrossed = spannedBy(group, minimums).length > 0;
  const words = countIn(fact, isOne, text);
  return html`<div class="box${open}${lit}" .style=${style}>
      ${words && !isCrossed ? html`<p>${words}</p>` : nothing}
    </div>
    ${words && isCrossed && missing ? html`<b class="at count" .style=${starting(onAxis(countPlace(group, minimums, strip), strip))}>${words}</b>` : nothing}`;
}

/** What a box holds: its count, and that it is below the minimum; why there is none, where the source says that. */
function countIn({group, standing, value}: GroupFact & Worded, isOne: boolean, text: Text): string {
  const {messages, locale} = text;
  const missing = missingOf(group.count);
  if (group.uncounted || missing === 'withheld') return '';
  if (missing) return messages.missing({why: missing});
  if (standing === 'below')
    return joined('words', [quantityText(group.count, text), messages.side({side: 'below'})], locale);
  return isOne ? value : quantityText(group.count, text);
}

/** The lanes of penalties that have no place among years. */
export const lanes = (strip: Strip, row: number): unknown =>
  [...strip.before, ...strip.after].map(
    (kind) => html`<i class="lane" .style=${`grid-row: ${row}; ${starting(placeOf({kind}, strip, 0))}`}></i>`,
  );

/** The line of a minimum, from its label to the axis. */
export const line = (months: number, strip: Strip, rows: string): TemplateResult =>
  html`<i class="line" .style=${`grid-row: ${rows}; ${starting(onAxis(months, strip))}`}></i>`;

/** A single label stands over its line; of several, each begins at its own, or ends there where that is late. */
export function minimumLabel(
  {name, value, minimum}: MinimumFact & Worded,
  index: number,
  minimums: readonly Minimum[],
  strip: Strip,
  {locale}: Text,
): TemplateResult {
  const label = joined('labelled', [name, value], locale);
  const share = shareOf(minimum.months, strip.years);
  const row = `grid-row: ${index + 1}`;
  if (minimums.length === 1) {
    return html`<div class="over" .style=${`${row}; ${around(share)}`}><b class="minimum">${label}</b></div>`;
  }
  const place = onAxis(minimum.months, strip);
  // Of those before it, which are lines here, it keeps clear.
  const before = minimums[minimums.length - index];
  const from = before ? `${onAxis(before.months, strip)} + 8px` : '0px';
  const isLate =
    share - (before ? shareOf(before.months, strip.years) : 0) > 1 + laneShare * strip.after.length - share;
  return html`<b
    class="minimum ${isLate ? 'late' : ''}"
    .style=${`${row}; ${isLate ? spanning(from, place) : starting(place)}`}
    >${label}</b
  >`;
}

/** Columns around a label that stands over its place on the axis and never leaves the strip. */
export const around = (share: number): string =>
  `grid-template-columns: minmax(0, ${share}fr) auto minmax(0, ${1 - share}fr)`;
