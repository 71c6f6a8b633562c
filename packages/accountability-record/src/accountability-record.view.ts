import type {ViewOptions} from '@tip-figures/core/element/figure.js';
import {referenceText} from '@tip-figures/core/text/source-line.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import type {Text} from './accountability-record.phrases.js';
import {columns} from './accountability-record.track.js';
import type {AccountabilityRecordWords, CaseWords, PointWords} from './accountability-record.words.js';

// More cases than these do not stand on one screen with the names of the stages.
const mostAtOnce = 6;

/** The cases, each on the same grid of stages. */
export function accountabilityRecordView(
  _model: AccountabilityRecord,
  {stages, cases}: AccountabilityRecordWords,
  text: Text,
  {names, size}: ViewOptions,
): TemplateResult {
  const isCompact = size === 'compact';
  if (!cases.length) return html`${nothing}`;
  return html`<p class="stages small ${cases.length > mostAtOnce ? 'many' : ''}" aria-hidden="true">
      ${stages.map(({name, isTold}) => html`<span>${isCompact && !isTold ? nothing : name}</span>`)}
    </p>
    <ol role="list" class="cases">
      ${cases.map((one) => caseItem(one, names === 'on', isCompact, text))}
    </ol>`;
}

function caseItem(
  {of, who, status, act, points, outcome}: CaseWords,
  isNamed: boolean,
  isCompact: boolean,
  text: Text,
) {
  return html`<li>
    <p class="who">${who}${status ? html`<span class="vh">: ${status}</span>` : nothing}</p>
    ${isCompact ? nothing : [isNamed ? nameLine(of, text) : nothing, act ? html`<p class="also">${act}</p>` : nothing]}
    <div class="track" aria-hidden="true">
      ${columns.map((_, index) => html`<b .style=${`--column: ${index + 1}`}></b>`)}
      ${points.map(
        (point) => html`<i class="${point.line} ${point.isPending ? 'pending' : ''}" .style=${placeOf(point)}></i>`,
      )}
    </div>
    <ol role="list" class="labels small ${points.some(isTooLong) ? 'long' : ''}">
      ${points.map(labelItem)}
    </ol>
    ${outcome && !isCompact ? html`<p class="outcome">${outcome}</p>` : nothing}
  </li>`;
}

function nameLine({name}: OfficialCase, text: Text) {
  if (!name) return nothing;
  const source = referenceText(name.source, text);
  return html`<p class="also">${text.messages.named({source})} <bdi>${localText(name.text, text.locale)}</bdi></p>`;
}

const labelItem = (point: PointWords) =>
  html`<li .style=${placeOf(point)}>
    <span class="vh">${point.stage}:</span>
    ${point.lines.map(
      ({text, datetime}) =>
        html`<span class="line">${datetime ? html`<time datetime=${datetime}>${text}</time>` : text}</span> `,
    )}
  </li>`;

const placeOf = ({column, span}: PointWords) => `--column: ${columns.indexOf(column) + 1}; --span: ${span}`;

// Of the narrowest grid, in px: its columns, and a letter of a label.
const columnWidths = [46, 58, 70, 58, 46];
const letterWidth = 7.5;
const mostLines = 3;

/** Whether a label would run over the next one, or over more lines than a case should have. */
function isTooLong({column, span, lines}: PointWords): boolean {
  const first = columns.indexOf(column);
  const room = columnWidths.slice(first, first + span).reduce((sum, width) => sum + width, 0);
  const widthOf = (words: string) => words.length * letterWidth;
  return (
    lines.some(({text}) => text.split(' ').some((word) => widthOf(word) > room)) ||
    lines.reduce((sum, {text}) => sum + Math.ceil(widthOf(text) / room), 0) > mostLines
  );
}
