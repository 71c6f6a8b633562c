import type {ChipMarks} from '@tip-figures/core/element/figure.js';
import {groupHeading, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, rowHead} from '@tip-figures/core/marks/mark-rows.js';
import {hasUnits, markScale, type MarkScale} from '@tip-figures/core/marks/marks.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import type {PeopleGroup, VictimBreakdownWords} from './victim-breakdown.words.js';

// Rows that a small figure has room for.
const mostCompact = 3;

type Text = TextContext<VictimBreakdownMessages>;

/** Rows of dots, one for each person and a ring for the rest of the total: forms of exploitation, then sex and age. */
export function victimBreakdownView({total}: VictimBreakdown, words: VictimBreakdownWords, text: Text): TemplateResult {
  const {change, forms, people} = words;
  const quantities = [...forms.rows, ...people.rows].map(({quantity}) => quantity);
  const scale = markScale([total, ...quantities]);
  const hasKey = quantities.some((quantity) => hasUnits(quantity, scale, {whole: total}));
  const key = hasKey ? unitKey('people', text.messages.key) : nothing;
  const groups = [
    {id: 'forms', group: forms},
    {id: 'people', group: people},
  ].filter(({group}) => group.rows.length);
  return html`
    ${change ? html`<p class="change">${change}</p>` : nothing}
    <div class="groups ${scale.lines}">
      ${groups.map(({id, group}, index) => rows(id, group, {total, scale, key: index ? nothing : key}, text))}
    </div>
  `;
}

/** The first group, as far as there is room for it, of which only the stated people are drawn. */
export function victimBreakdownCompact(
  {total}: VictimBreakdown,
  {forms, people}: VictimBreakdownWords,
  text: Text,
): TemplateResult {
  const shown = (forms.rows.length ? forms : people).rows.slice(0, mostCompact);
  const scale = markScale([total, ...shown.map(({quantity}) => quantity)]);
  const all = {total: undefined, scale, key: nothing};
  return html`<div class="groups ${scale.lines}">${rows('forms', {heading: '', rows: shown}, all, text)}</div>`;
}

/** Three people. */
export const victimBreakdownChip = (): ChipMarks => ({
  marks: html`<i class="dot"></i><i class="dot"></i><i class="dot"></i>`,
});

/** What all rows share, and the key of the first of them. */
interface Drawn {
  readonly total: Quantity | undefined;
  readonly scale: MarkScale;
  readonly key: unknown;
}

function rows(id: string, {heading, rows}: PeopleGroup, {total, scale, key}: Drawn, text: Text) {
  return html`${groupHeading(id, heading, key)}
    <ul role="list" class="rows" aria-labelledby=${heading ? id : nothing}>
      ${rows.map(({label, quantity}) =>
        markRow(rowHead(quantity, text), label, marksOf(quantity, scale, text, {whole: total})),
      )}
    </ul>`;
}
