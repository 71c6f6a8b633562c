import type {Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import {html, nothing, type TemplateResult} from 'lit';
import {limitOf} from '@tip-figures/record/values/justice/sentence.js';
import {isExact} from '@tip-figures/record/values/quantity/quantity.js';
import {monthsOf, placeOf, shareOf, type Axis} from './sentence-distribution.axis.js';
import {boxOf, type NamedGroup} from './sentence-distribution.marks.js';
import {keysOf} from './sentence-distribution.keys.js';
import type {Text} from './sentence-distribution.sentence.js';
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

/** Those two, where they are all that is known and the drawing says all of them: no end is open, and each has room. */
export function singleOf(rows: readonly NamedGroup[], minimum: number | undefined, axis: Axis): Single | undefined {
  const [range, term] = (['range', 'term'] as const).map((form) => rows.find(({group}) => formOf(group) === form));
  if (rows.length !== 2 || !range || !term || minimum === undefined || axis.lanes.length) return undefined;
  const {from, to = from, open, fineOrPrison} = range.group;
  const {from: one, count, fineOrPrison: isFine} = term.group;
  const isPlain = [from, to, one].every((end) => !limitOf(end) && !isPart(end) && !('fine' in end));
  const isOne = isExact(count) && count.value === 1 && (monthsOf(one) ?? 0) >= minimum;
  const wide = shareOf(monthsOf(to) ?? 0, axis) - shareOf(monthsOf(from) ?? 0, axis);
  const share = shareOf(minimum, axis);
  const hasRoom = wide >= boxRoom && share >= 0.5 && share <= 1 - termRoom;
  const isWhole = range.standing === 'below' && !open && !fineOrPrison && !isFine;
  return isPlain && isOne && hasRoom && isWhole ? {range, term, minimum} : undefined;
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
