import {loudNumber} from '@tip-figures/core/counts/loud-number.js';
import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {referenceText} from '@tip-figures/core/text/words/source-line.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {peopleMarks, scaleOf, type Scale} from './accountability-record.marks.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import {stagesOf, type CaseRow, type Reached, type Stage} from './accountability-record.rows.js';
import {
  detailText,
  loudText,
  officialsText,
  reachedText,
  stageText,
  type AccountabilityRecordWords,
  type Text,
} from './accountability-record.words.js';

// Cases that a small figure has room for.
const mostCompact = 3;
// Stages that have room side by side, as the heads of a table.
const mostHeads = 4;

/** Each case: how many, who, what came of it, and the stages that it came to. */
export function accountabilityRecordView(
  _model: AccountabilityRecord,
  {rows}: AccountabilityRecordWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  if (!rows.length) return noneOf(text);
  const stages = stagesOf(rows);
  const scale = scaleOf(rows);
  const emphasis = emphasisOf(options);
  const isTable = stages.length <= mostHeads && rows.every(isOnce);
  return html`${
      isTable
        ? html`<p class="heads quiet" aria-hidden="true" .style=${`--stages: ${stages.length}`}>
            ${stages.map((stage) => html`<span>${stageText(stage, text)}</span>`)}
          </p>`
        : nothing
    }
    <ol role="list" class=${classOf(rows, scale, isTable)} .style=${`--stages: ${stages.length}`}>
      ${rows.map((row, index) => caseItem(row, stages, scale, String(index + 1), options['names'] === 'on', text, emphasis))}
    </ol>`;
}

/** How many, who, what came of it, and the last stage. */
export function accountabilityRecordCompact(
  _model: AccountabilityRecord,
  {rows}: AccountabilityRecordWords,
  text: Text,
): TemplateResult {
  if (!rows.length) return noneOf(text);
  const scale = scaleOf(rows);
  return html`<ol role="list" class=${classOf(rows, scale, false)}>
    ${rows.slice(0, mostCompact).map(
      (row) =>
        html`<li>
          <div class="head">
            ${numberOf(row, text)}
            <div>${headOf(row, text)} ${openLine(row, text)}</div>
          </div>
          ${peopleMarks(row.of.count, row.state, scale)}
        </li>`,
    )}
  </ol>`;
}

const noneOf = ({locale, messages}: Text) => html`<p class="outcome">${capitalize(messages.none(), locale)}</p>`;

/** Whether a case came to no stage twice, which a table has room for once. */
const isOnce = ({reached}: CaseRow): boolean => new Set(reached.map(({stage}) => stage)).size === reached.length;

const classOf = (rows: readonly CaseRow[], {kind}: Scale, isTable: boolean): string =>
  ['cases', kind, rows.length === 1 && 'one', isTable && 'staged'].filter(Boolean).join(' ');

const numberOf = ({of: {count}}: CaseRow, text: Text) =>
  count && !missingOf(count) ? html`<b>${loudNumber(count, text)}</b>` : nothing;

const headOf = (row: CaseRow, text: Text) =>
  html`<p>${officialsText(row.of, text)}</p>
    <p class="outcome">${capitalize(loudText(row, text), text.locale)}</p>`;

const openLine = ({isOpen}: CaseRow, {messages}: Text) =>
  isOpen ? html`<p class="quiet">${messages.openCase()}</p>` : nothing;

function caseItem(
  row: CaseRow,
  stages: readonly Stage[],
  scale: Scale,
  key: string,
  isNamed: boolean,
  text: Text,
  {isLit, noteOn}: Emphasis,
): TemplateResult {
  const {of, reached} = row;
  const note = noteOn(key);
  const details = detailText(row, text);
  return html`<li class=${isLit(key) ? 'lit' : nothing}>
    <div class="head">
      ${numberOf(row, text)}
      <div>
        ${headOf(row, text)} ${isNamed ? nameLine(of, text) : nothing}
        ${details ? html`<p class="quiet lesser">${details}</p>` : nothing} ${openLine(row, text)}
        ${note ? html`<p class="note" part="note">${note}</p>` : nothing}
      </div>
    </div>
    <ol role="list" class="stages">
      ${reached.map((one) => stageItem(one, of, stages, scale, text))}
    </ol>
  </li>`;
}

function nameLine({name}: OfficialCase, text: Text) {
  if (!name) return nothing;
  const source = referenceText(name.source, text);
  return html`<p class="quiet">${text.messages.named({source})} <bdi>${localText(name.text, text.locale)}</bdi></p>`;
}

function stageItem(one: Reached, of: OfficialCase, stages: readonly Stage[], scale: Scale, text: Text): TemplateResult {
  const words = reachedText(one, of, text);
  const {date, stage, state} = one;
  return html`<li .style=${`--at: ${stages.indexOf(stage) + 1}`}>
    ${state ? peopleMarks(of.count, state, scale) : nothing} <span class="stage">${stageText(stage, text)}</span>
    ${
      date && !date.to && !date.name
        ? html`<time class="quiet" datetime=${date.from}>${words}</time>`
        : html`<span class="quiet">${words}</span>`
    }
  </li>`;
}
