import type {Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {markScale} from '@tip-figures/core/marks/marks.js';
import {rowNumber, tallyGroup} from '@tip-figures/core/marks/tally.js';
import {html, nothing} from 'lit';
import {loudWords, type NamedGroup} from './sentence-distribution.marks.js';
import {keysOf, type Text} from './sentence-distribution.sentence.js';
import {formOf, type Loud} from './sentence-distribution.statements.js';

/** People without prison to serve, and below them those whose penalty has no place: counts on a scale of their own. */
export function noPrison(
  groups: readonly NamedGroup[],
  loud: Loud<NamedGroup> | undefined,
  isCompact: boolean,
  {isLit, noteOn}: Emphasis,
  text: Text,
): unknown {
  const free = groups.filter(({group}) => formOf(group) === 'free');
  const others = groups.filter(({group}) => formOf(group) === 'other');
  const lead = free.find((row) => row === loud?.row);
  if (!free.length && !others.length) return nothing;
  const scale = markScale([...free, ...others].map(({group}) => group.count));
  const rowOf = (row: NamedGroup) => ({
    number: rowNumber(row.group.count, text),
    name: row.name,
    marks: marksOf(row.group.count, scale, text),
    isLit: isLit(...keysOf(row)),
    note: noteOn(...keysOf(row)),
  });
  const rest = free.filter((row) => row !== lead);
  return html`<div class=${`tally free ${scale.lines}`}>
    <p class="quiet">${free.length ? text.messages.noPrison() : nothing}</p>
    ${
      lead
        ? html`<div class="lead">
            <div class="says">${loudWords(lead, loud?.of, text)}</div>
            <span class="marks">${marksOf(lead.group.count, scale, text)}</span>
          </div>`
        : nothing
    }
    ${rest.length && !(isCompact && lead) ? tallyGroup('free', '', rest.map(rowOf)) : nothing}
    ${others.length && !isCompact ? tallyGroup('others', '', others.map(rowOf)) : nothing}
  </div>`;
}
