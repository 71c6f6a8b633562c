import type {Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {isExact, missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {limitIn, type Sentence} from '@tip-figures/record/values/justice/sentence.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {GroupFact, LawFact, MinimumFact} from './sentence-distribution.facts.js';
import type {Minimum} from '@tip-figures/record/fields/sentences/standing.js';
import {keysOf, sentenceText, type Text} from './sentence-distribution.sentence.js';
import {
  countPlace,
  ending,
  endsOf,
  endsOn,
  isBox,
  isFew,
  isOnAxis,
  laneIn,
  laneShare,
  onAxis,
  placeOf,
  shareOf,
  spannedBy,
  spanning,
  starting,
  type Strip,
} from './sentence-distribution.strip.js';

interface Worded {
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
const around = (share: number): string => `grid-template-columns: minmax(0, ${share}fr) auto minmax(0, ${1 - share}fr)`;

/** The axis with its ticks; below it the ends of groups by name, or the lanes. */
export function axis(
  strip: Strip,
  row: number,
  groups: readonly SentenceGroup[] | undefined,
  text: Text,
): TemplateResult {
  const {years, step, before, after} = strip;
  const ticks = Array.from({length: years / step + 1}, (_, index) => 12 * step * index);
  const base = (from: string, to: string) => html`<i class="base" .style=${spanning(from, to)}></i>`;
  const kinds = [...before, ...after].map((kind) => {
    const [start, end] = [0, 1].map((share) => placeOf({kind}, strip, share)) as [string, string];
    return {kind, start, end, late: after.indexOf(kind)};
  });
  return html`<div class="axis" aria-hidden="true" .style=${`grid-row: ${row}`}>
      ${base(onAxis(0, strip), onAxis(years * 12, strip))}${kinds.map(({start, end}) => base(start, end))}
      ${ticks.map((months) => html`<i class="at tick" .style=${starting(onAxis(months, strip))}></i>`)}
    </div>
    <div class="axis names" aria-hidden="true" .style=${`grid-row: ${row + 1}`}>
      ${
        groups
          ? endsOf(groups, strip).map((end) => endName(end, strip, text))
          : kinds.map(({kind, start, end, late}) => {
              // A name that is wider than its lane has room on the side of the axis.
              const own = late < 0 ? before.indexOf(kind) + 1 : after.length - late;
              const place = late < 0 ? starting(start) : ending(end);
              return html`<span class="lane-name ${late < 0 ? '' : 'after'}" .style=${`--row: ${own}; ${place}`}
                >${text.messages.lane({kind})}</span
              >`;
            })
      }
    </div>`;
}

/** A sentence at its place below the axis, or at the edge of the strip. */
function endName(end: Sentence, strip: Strip, text: Text): TemplateResult {
  const words = sentenceText(end, text);
  const {before, after, years} = strip;
  const months = end.kind === 'prison' ? end.months : undefined;
  const isLate = months === undefined ? laneIn(after, end) >= 0 : !after.length && shareOf(months, years) > 0.85;
  const isEarly = months === undefined ? !isLate : !before.length && shareOf(months, years) < 0.1;
  if (isLate) return html`<span class="end late">${words}</span>`;
  return isEarly
    ? html`<span class="end">${words}</span>`
    : html`<span class="end at" .style=${starting(placeOf(end, strip))}>${words}</span>`;
}

/** What the law prescribes, as a bracket under the axis; open where only one end is written, and none without imprisonment. */
export function bracket(
  {term, name, value}: LawFact & Worded,
  strip: Strip,
  row: number,
  {locale}: Text,
): TemplateResult {
  const {from, to} = term;
  const last = 12 * strip.years;
  const isDrawn = isOnAxis(term);
  const middle = isDrawn ? shareOf((monthsOf(from, strip, 0) + monthsOf(to, strip, last)) / 2, strip.years) : 0;
  const style = spanning(
    from ? placeOf(from, strip, 0.1) : onAxis(0, strip),
    to ? placeOf(to, strip, 0.9) : onAxis(last, strip),
  );
  return html`<div class="law" .style=${`grid-row: ${row}`}>
    ${isDrawn ? html`<i class=${`bracket${from ? ' from' : ''}${to ? ' to' : ''}`} .style=${style}></i>` : nothing}
    <div class="over" .style=${around(middle)}>
      <p>${joined('labelled', [name, value], locale)}</p>
    </div>
  </div>`;
}

function monthsOf(end: Sentence | undefined, {years, before}: Strip, otherwise: number): number {
  if (!end) return otherwise;
  return end.kind === 'prison' ? end.months : laneIn(before, end) >= 0 ? 0 : 12 * years;
}
