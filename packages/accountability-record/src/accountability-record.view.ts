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
// Stages that have room side by side, as the heads of a table, and letters of the longest words of each, all together.
const mostHeads = 4;
const mostLetters = 36;

/** What all cases are drawn with. */
interface Drawing extends Partial<Emphasis> {
  readonly scale: Scale;
  readonly stages: readonly Stage[];
  readonly isNamed: boolean;
  readonly text: Text;
}

/** Each case: how many, who, what came of it, and the stages that it came to. */
export function accountabilityRecordView(
  _model: AccountabilityRecord,
  {rows}: AccountabilityRecordWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const stages = stagesOf(rows);
  const isTable = stages.length <= mostHeads && rows.every(isOnce) && haveRoom(stages, rows, text);
  const drawing = {...emphasisOf(options), scale: scaleOf(rows), stages, isNamed: options['names'] === 'on', text};
  const heads = html`<p class="heads quiet" aria-hidden="true" .style=${`--stages: ${stages.length}`}>
    ${stages.map((stage) => html`<span>${stageText(stage, text)}</span>`)}
  </p>`;
  return html`${isTable ? heads : nothing} ${casesOf(rows, isTable ? 'staged' : '', drawing)}`;
}

/** How many, who, what came of it, and the people as they stand. */
export const accountabilityRecordCompact = (
  _model: AccountabilityRecord,
  {rows}: AccountabilityRecordWords,
  text: Text,
): TemplateResult => casesOf(rows.slice(0, mostCompact), '', {scale: scaleOf(rows), stages: [], isNamed: false, text});

/** Whether a case came to no stage twice, which a table has room for once. */
const isOnce = ({reached}: CaseRow): boolean => new Set(reached.map(({stage}) => stage)).size === reached.length;

/** Whether no word nor date of the stages is too long for its column. */
function haveRoom(stages: readonly Stage[], rows: readonly CaseRow[], text: Text): boolean {
  const dates = rows.flatMap(({of, reached}) => reached.map((one) => reachedText(one, of, text)));
  const pieces = [...stages.map((stage) => stageText(stage, text)), ...dates].flatMap((words) => words.split(' '));
  return stages.length * Math.max(0, ...pieces.map(({length}) => length)) <= mostLetters;
}

function casesOf(rows: readonly CaseRow[], kind: string, drawing: Drawing): TemplateResult {
  const {scale, stages, text} = drawing;
  if (!rows.length) return html`<p class="outcome">${capitalize(text.messages.none(), text.locale)}</p>`;
  return html`<ol
    role="list"
    class="cases ${scale.kind} ${rows.length > 1 ? '' : 'one'} ${kind}"
    .style=${`--stages: ${stages.length}`}
  >
    ${rows.map((row, index) => caseItem(row, String(index + 1), drawing))}
  </ol>`;
}

/** @param key - what a page calls it. */
function caseItem(row: CaseRow, key: string, drawing: Drawing): TemplateResult {
  const {scale, stages, isNamed, text, isLit, noteOn} = drawing;
  const {of, reached, isOpen, state} = row;
  const {count} = of;
  const line = (words: string, name: string) => (words ? html`<p class=${name}>${words}</p>` : nothing);
  return html`<li class=${isLit?.(key) ? 'lit' : nothing}>
    <div class="head">
      ${count && !missingOf(count) ? html`<b>${loudNumber(count, text)}</b>` : nothing}
      <div>
        <p>${officialsText(of, text)}</p>
        <p class="outcome">${capitalize(loudText(row, text), text.locale)}</p>
        ${isNamed ? nameLine(of, text) : nothing}
        ${stages.length ? line(detailText(row, text), 'quiet lesser') : nothing}
        ${isOpen ? line(text.messages.openCase(), 'quiet') : nothing}
        ${noteOn?.(key) ? html`<p class="note" part="note">${noteOn(key)}</p>` : nothing}
      </div>
    </div>
    ${
      stages.length
        ? html`<ol role="list" class="stages">
            ${reached.map((one) => stageItem(one, of, drawing))}
          </ol>`
        : peopleMarks(count, state, scale)
    }
  </li>`;
}

function nameLine({name}: OfficialCase, text: Text) {
  if (!name) return nothing;
  const source = referenceText(name.source, text);
  return html`<p class="quiet">${text.messages.named({source})} <bdi>${localText(name.text, text.locale)}</bdi></p>`;
}

function stageItem(one: Reached, of: OfficialCase, {scale, stages, text}: Drawing): TemplateResult {
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
