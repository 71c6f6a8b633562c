import {joined} from '@tip-figures/core/text/format/joined.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import type {Sentence} from '@tip-figures/record/values/justice/sentence.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {LawFact} from './sentence-distribution.facts.js';
import {around, type Worded} from './sentence-distribution.marks.js';
import {sentenceText, type Text} from './sentence-distribution.sentence.js';
import {
  ending,
  endsOf,
  isOnAxis,
  laneIn,
  onAxis,
  placeOf,
  shareOf,
  spanning,
  starting,
  type Strip,
} from './sentence-distribution.strip.js';

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
    const at = (share: number) => placeOf({kind}, strip, share);
    return {kind, start: at(0), end: at(1), late: after.indexOf(kind)};
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
