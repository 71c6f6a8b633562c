import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {referenceText} from '@tip-figures/core/text/words/source-line.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {html, nothing, type TemplateResult} from 'lit';
import {columnsOf, type CaseFact, type Column, type Point} from './accountability-record.facts.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import {
  actText,
  affectedText,
  dateText,
  loudText,
  ownWords,
  pointText,
  whoText,
  wordsAt,
  type AccountabilityRecordWords,
  type Text,
} from './accountability-record.words.js';

// Cases that a small figure has room for.
const mostCompact = 3;

/** The outcome of each case, loud, then who and what, and the stages that it came through. */
export function accountabilityRecordView(
  _model: AccountabilityRecord,
  {facts}: AccountabilityRecordWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  if (!facts.length) return noneOf(text);
  const columns = columnsOf(facts);
  // The longest word of each column, by which it is as wide as it needs.
  const lengths = columns.map((column) =>
    Math.max(...facts.flatMap((fact) => pointsIn(fact, column).flatMap((point) => wordsOf(point, text)))),
  );
  const isLong = lengths.reduce((sum, length) => sum + length * letter + space, 0) > narrowest;
  const emphasis = emphasisOf(options);
  return html`<ol
    role="list"
    class="cases ${isLong ? 'long' : ''}"
    .style=${`--columns: ${lengths.map((length) => `minmax(0, ${length}fr)`).join(' ')}`}
  >
    ${facts.map((fact, index) => caseItem(fact, columns, String(index + 1), options['names'] === 'on', text, emphasis))}
  </ol>`;
}

/** The outcomes, and who. */
export function accountabilityRecordCompact(
  _model: AccountabilityRecord,
  {facts}: AccountabilityRecordWords,
  text: Text,
): TemplateResult {
  if (!facts.length) return noneOf(text);
  return html`<ol role="list" class="cases">
    ${facts.slice(0, mostCompact).map((fact) => html`<li><div>${headOf(fact, text)} ${openLine(fact, text)}</div></li>`)}
  </ol>`;
}

const noneOf = ({locale, messages}: Text) => html`<p class="outcome">${capitalize(messages.none(), locale)}</p>`;

// Of so many columns, a word has room behind the dashes in the last one too.
const roomy = 2;

// Of the narrowest track, in px: its width, a letter of a label, and the space beside it.
const narrowest = 300;
const letter = 7.4;
const space = 6;

const pointsIn = ({points}: CaseFact, column: Column) => points.filter((point) => point.column === column);

const wordsOf = ({reached}: Point, text: Text) =>
  reached.flatMap((one) => `${pointText(one, text)} ${dateText(one.date, text)}`.split(' ').map((word) => word.length));

const headOf = (fact: CaseFact, text: Text) =>
  html`<p class="outcome">${capitalize(loudText(fact, text), text.locale)}</p>
    ${fact.outcome
      .map((step) => ownWords(step, text))
      .filter(Boolean)
      .map((words) => html`<p class="quiet">${capitalize(words, text.locale)}</p> `)}
    <p>${capitalize(whoText(fact.of, text), text.locale)}</p>`;

const openLine = ({isOpen}: CaseFact, {messages}: Text) =>
  isOpen ? html`<p class="quiet">${messages.openCase()}</p>` : nothing;

function caseItem(
  fact: CaseFact,
  columns: readonly Column[],
  key: string,
  isNamed: boolean,
  text: Text,
  {isLit, noteOn}: Emphasis,
): TemplateResult {
  const {of} = fact;
  const note = noteOn(key);
  const lines = [
    of.act ? actText(of, text) : '',
    ...of.steps.map((step) => (fact.outcome.includes(step) ? '' : wordsAt(step, of, text))),
    of.affected ? affectedText(of.affected, of, text) : '',
    of.keptPost === undefined ? '' : text.messages.post({kept: of.keptPost}),
  ].filter(Boolean);
  return html`<li class=${isLit(key) ? 'lit' : nothing}>
    <div>
      ${headOf(fact, text)} ${isNamed ? nameLine(of, text) : nothing}
      ${lines.map((line) => html`<p class="quiet lesser">${capitalize(line, text.locale)}</p> `)}
      ${openLine(fact, text)} ${note ? html`<p class="note" part="note">${note}</p>` : nothing}
    </div>
    <ol role="list" class="track">
      ${fact.points.map((point, index) => pointItem(point, fact, columns, index, text))}
    </ol>
  </li>`;
}

function nameLine({name}: OfficialCase, text: Text) {
  if (!name) return nothing;
  const source = referenceText(name.source, text);
  return html`<p class="quiet">${text.messages.named({source})} <bdi>${localText(name.text, text.locale)}</bdi></p>`;
}

/** A point, the line to the next one, and what was reached there. After the last point of an open case, dashes end soon. */
function pointItem(
  {column, reached}: Point,
  {points, isOpen}: CaseFact,
  columns: readonly Column[],
  index: number,
  text: Text,
): TemplateResult {
  const at = columns.indexOf(column);
  const next = points[index + 1];
  const span = (next ? columns.indexOf(next.column) : columns.length) - at;
  const line = next ? (span > 1 ? 'thin' : 'line') : isOpen ? 'open' : '';
  return html`<li .style=${`--at: ${at + 1}; --span: ${span}`}>
    <span class="mark ${line}" aria-hidden="true"><i class=${reached.at(-1)?.isHollow ? 'hollow' : ''}></i></span>
    ${reached.map(
      (one) =>
        html`<span class="reached"
          ><span>${pointText(one, text)}</span> <small class="quiet">${timeOf(one.date, text)}</small></span
        >`,
    )}
    ${line === 'open' && at < Math.max(columns.length - 1, roomy) ? html`<small class="quiet ends">${text.messages.open()}</small>` : nothing}
  </li>`;
}

const timeOf = (date: Point['reached'][number]['date'], text: Text) =>
  date && !date.to && !date.name
    ? html`<time datetime=${date.from}>${dateText(date, text)}</time>`
    : dateText(date, text);
