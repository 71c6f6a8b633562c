import type {Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import {html, nothing, type TemplateResult} from 'lit';
import {limitOf} from '@tip-figures/record/values/justice/sentence.js';
import {monthsOf, placeOf, shareOf, type Axis} from './sentence-distribution.axis.js';
import {boxOf, type NamedGroup} from './sentence-distribution.marks.js';
import {keysOf, type Text} from './sentence-distribution.sentence.js';
import {formOf, isPart} from './sentence-distribution.statements.js';

/** One range below the minimum, and one person whose sentence reached it. */
export interface Single {
  readonly range: NamedGroup;
  readonly term: NamedGroup;
  readonly minimum: number;
}

// Shares of the axis that the count in the box and the words at the term need.
const boxRoom = 0.4;
const termRoom = 0.1;

/** Those two, where they are all that is known and the drawing says all of them: no end is open, and nothing else is to be said. */
export function singleOf(rows: readonly NamedGroup[], minimum: number | undefined, axis: Axis): Single | undefined {
  const [range, term] = [...rows].sort((a) => (formOf(a.group) === 'range' ? -1 : 1));
  if (rows.length !== 2 || !range || !term || minimum === undefined || axis.lanes.length) return undefined;
  const {from, to = from, open, fineOrPrison} = range.group;
  const isPlain =
    !open && !fineOrPrison && [from, to].every((end) => !limitOf(end) && !isPart(end) && !('fine' in end));
  const months = monthsOf(term.group.from) ?? 0;
  const {count} = term.group;
  const isOne = 'value' in count && count.value === 1 && !isPart(term.group.from) && !('fine' in term.group.from);
  const wide = shareOf(monthsOf(to) ?? 0, axis) - shareOf(monthsOf(from) ?? 0, axis);
  const isAlone = formOf(range.group) === 'range' && formOf(term.group) === 'term' && months >= minimum;
  const hasRoom = wide >= boxRoom && shareOf(minimum, axis) <= 1 - termRoom && shareOf(minimum, axis) >= 0.5;
  return range.standing === 'below' && isPlain && isOne && isAlone && hasRoom ? {range, term, minimum} : undefined;
}

/** Both on one line: how many are below in the box, how many at or above in the band. */
export function singleLine(
  {range, term, minimum}: Single,
  reached: unknown,
  axis: Axis,
  isCompact: boolean,
  {isLit, noteOn}: Emphasis,
  text: Text,
): TemplateResult {
  const note = (row: NamedGroup) => {
    const words = noteOn(...keysOf(row));
    return words ? html`<small class="note" part="note">${words}</small>` : nothing;
  };
  const lit = (row: NamedGroup) => (isLit(...keysOf(row)) ? ' lit' : '');
  const line = placeOf({kind: 'prison', months: minimum}, axis);
  const {from} = range.group;
  const low = placeOf(from, axis, 0.3);
  const count = joined(
    'words',
    [quantityText(range.group.count, text), text.messages.side({side: 'below'})],
    text.locale,
  );
  const place = shareOf(monthsOf(term.group.from) ?? 0, axis) - shareOf(minimum, axis);
  return html`<div class="plot">
    ${axis.hasFine ? html`<i class="ground"></i>` : nothing}
    <div class=${`under${lit(range)}`}>
      ${isCompact ? nothing : html`<p class="ends" .style=${`--from: ${low.start}; margin-inline-end: calc(${line.end} + 8px)`}>${range.name} ${note(range)}</p>`}
      ${boxOf(range.group, axis, html`<b>${count}</b>`)}
    </div>
    <div class=${`over${lit(term)}`} .style=${`margin-inline-start: calc(${line.start} + 5px)`}>
      <p class="reached">${reached}</p>
      <p class="where" .style=${`--at: ${Math.round(place * 1e4) / 1e4}`}>
        <i></i>${isCompact ? nothing : html`<span>${term.name} ${note(term)}</span>`}
      </p>
    </div>
  </div>`;
}
