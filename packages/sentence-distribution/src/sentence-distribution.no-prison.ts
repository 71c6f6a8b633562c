import {countBlock, type CountRow} from '@tip-figures/core/counts/counts.js';
import type {Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {html, nothing} from 'lit';
import {loudName, type NamedGroup} from './sentence-distribution.marks.js';
import {keysOf} from './sentence-distribution.keys.js';
import type {Text} from './sentence-distribution.sentence.js';
import {formOf, type Loud} from './sentence-distribution.statements.js';

/** People without prison to serve, and below them those whose penalty has no place: counts on a scale of their own. */
export function noPrison(
  groups: readonly NamedGroup[],
  loud: Loud<NamedGroup> | undefined,
  isCompact: boolean,
  emphasis: Emphasis,
  text: Text,
): unknown {
  const free = groups.filter(({group}) => formOf(group) === 'free');
  const lead = free.find((row) => row === loud?.row);
  const others = groups.filter(({group}) => formOf(group) === 'other');
  const countRow = (row: NamedGroup): CountRow => ({
    quantity: row.group.count,
    earlier: [],
    name: row === lead ? loudName(row, loud?.of, text) : row.name,
    role: row === lead ? 'whole' : 'part',
    isLoud: row === lead,
    keys: keysOf(row),
  });
  const lists = [free.filter((row) => row !== lead), others].filter(({length}) => length > 0 && !(isCompact && lead));
  const weight = lead ? 'lesser' : '';
  if (!free.length && !others.length) return nothing;
  return html`<div class=${lead ? nothing : 'lesser'}>
    ${free.length ? html`<p class="quiet free">${text.messages.noPrison()}</p>` : nothing}
    ${countBlock(
      {
        unit: 'people',
        lead: lead && countRow(lead),
        groups: lists.map((rows, index) => ({id: `free-${index}`, heading: '', weight, rows: rows.map(countRow)})),
      },
      text,
      emphasis,
    )}
  </div>`;
}
