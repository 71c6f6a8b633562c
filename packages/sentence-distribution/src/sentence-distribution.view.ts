import {pictured} from '@tip-figures/core/frame/frame.js';
import type {ChipMarks, ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {missingMark} from '@tip-figures/core/marks/missing-mark.js';
import {loudNumber} from '@tip-figures/core/counts/loud-number.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {countAs, percentText, quantityText, valueText} from '@tip-figures/core/text/words/quantity-words.js';
import {exactly, missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {axisLine, axisOf, isLawOnAxis, onAxis, shareOf, type Axis} from './sentence-distribution.axis.js';
import {bandName, bandOf, lawRow, minimumLines, type Law} from './sentence-distribution.law.js';
import {loudName, marksOf, type NamedGroup} from './sentence-distribution.marks.js';
import {hasOthers, isNobody, reachedOf, sumOf, type SentenceDistribution} from './sentence-distribution.model.js';
import {noPrison} from './sentence-distribution.no-prison.js';
import {lawsOf, type ReachedRow} from './sentence-distribution.rows.js';
import {keysOf, spelt} from './sentence-distribution.keys.js';
import {allText, caseName, peopleText, type Text} from './sentence-distribution.sentence.js';
import {singleLine, singleOf} from './sentence-distribution.single.js';
import {formOf, isOnAxis, loudOf, statementsOf, type Loud, type Statement} from './sentence-distribution.statements.js';
import type {NamedRow, SentenceDistributionWords} from './sentence-distribution.words.js';

/** All sentences on one axis of years, a row a statement, the law behind them; below it who has no prison to serve. */
export const sentenceDistributionView = (
  model: SentenceDistribution,
  words: SentenceDistributionWords,
  text: Text,
  options: ViewOptions,
): TemplateResult => drawn(model, words, text, options, false);

/** The same with fewer numbers at the axis, and of people without prison to serve only those that are loud. */
export const sentenceDistributionCompact = (
  model: SentenceDistribution,
  words: SentenceDistributionWords,
  text: Text,
): TemplateResult => drawn(model, words, text, {}, true);

const isGroup = (row: NamedRow): row is NamedGroup => row.fact === 'group';
const isReached = (row: NamedRow): row is NamedRow<ReachedRow> => row.fact === 'reached';

function drawn(
  model: SentenceDistribution,
  {rows, picture}: SentenceDistributionWords,
  text: Text,
  options: ViewOptions,
  isCompact: boolean,
): TemplateResult {
  const groups = isNobody(model) ? [] : rows.filter(isGroup).filter(({group}) => formOf(group) !== 'none');
  const placed = groups.filter(({group}) => isOnAxis(group));
  const axis = axisOf(model);
  const all = lawsOf(model);
  // Lines of several laws say nothing without their rows.
  const terms = isCompact && placed.length && all.length > 1 ? [] : all;
  const law: Law = {terms, isBand: terms.length === 1 && placed.length > 0};
  const isAlone = !groups.length && !isNobody(model);
  const band = bandOf(law, axis);
  const minimum = law.isBand ? model.minimums[0]?.months : undefined;
  const loud = loudOf(groups, model);
  const reached = rows.find(isReached);
  const emphasis = emphasisOf(spelt(options));
  const single = reached && groups.length === 2 ? singleOf(placed, minimum, axis) : undefined;
  const inBand = reached && minimum !== undefined ? reachedIn(reached, minimum, axis, text) : nothing;
  const hasAxis = placed.length > 0 || terms.some(isLawOnAxis);
  const row = (statement: Statement<NamedGroup>) => rowOf(statement, loud, law, axis, emphasis, text);
  const [...statements] = statementsOf(placed).sort(([a], [b]) => Number(b === loud?.row) - Number(a === loud?.row));
  return html`${leadOf(model, loud, text)}
  ${reached && minimum === undefined ? html`<p class="reached">${reachedText(reached, text)}</p>` : nothing}
  ${single ? pictured(options['alt'] ?? picture) : nothing}
  ${
    hasAxis || terms.length
      ? html`<div
          class=${`years${single ? ' single' : ''}${axis.hasFine ? ' fine' : ''}${band.names}`}
          aria-hidden=${single ? 'true' : nothing}
          .style=${`--lanes: ${axis.lanes.length}; --rows: ${statements.length + (law.isBand ? 0 : terms.length)}${band.style}`}
        >
          ${bandName(law, text)}
          ${
            single
              ? singleLine(single, reached && reachedText(reached, text), axis, isCompact, emphasis, text)
              : html`${inBand === nothing ? nothing : html`<div class="plot">${inBand}</div>`}
                  <ul role="list">
                    ${law.isBand ? nothing : terms.map((term) => lawRow(term, {isAlone, isCompact}, axis, text))}
                    ${statements.map(row)}
                  </ul>`
          }
          ${hasAxis ? axisLine(axis, minimum, isCompact, text) : nothing}
        </div>`
      : nothing
  }
  ${noPrison(groups, loud, isCompact, emphasis, text)}`;
}

/** Who was convicted, where nobody was, or where more were than those whose sentences are drawn. */
function leadOf(model: SentenceDistribution, loud: Loud<NamedGroup> | undefined, text: Text): unknown {
  const {convicted} = model;
  const {messages, locale} = text;
  const convictedAs = (quantity: Quantity) => messages.convicted({n: countAs(quantityText(quantity, text), quantity)});
  if (isNobody(model))
    return html`<p class="lead"><b>${loudNumber(convicted, text)}</b> <span>${convictedAs(convicted)}</span></p>`;
  if (!hasOthers(model) || loud?.of) return nothing;
  return missingOf(convicted)
    ? html`<p class="convicted">${joined('labelled', [messages.totalRow(), valueText(convicted, text)], locale)}</p>`
    : html`<p class="convicted lesser"><b>${quantityText(convicted, text)}</b> ${convictedAs(convicted)}</p>`;
}

/** How many are at or above the minimum, beside its line in the band; before the line where that is too near the end. */
function reachedIn(row: NamedRow<ReachedRow>, minimum: number, axis: Axis, text: Text): TemplateResult {
  const place = onAxis(minimum, axis);
  const most = row.reached > 99 ? 0.55 : 0.76;
  const isLate = shareOf(minimum, axis) > most && !axis.lanes.length;
  const style = isLate
    ? `margin-inline-end: calc(${place.end} + 6px)`
    : `margin-inline-start: calc(${place.start} + 5px)`;
  return html`<p class=${isLate ? 'reached late' : 'reached'} .style=${style}>${reachedText(row, text)}</p>`;
}

const reachedText = (row: NamedRow<ReachedRow>, text: Text): TemplateResult =>
  html`<b>${loudNumber(exactly(row.reached), text)}</b> <em>${allText(row.of, text)}</em> <span>${row.name}</span>`;

/** How many people, and what they got; then their marks. */
function rowOf(
  statement: Statement<NamedGroup>,
  loud: Loud<NamedGroup> | undefined,
  law: Law,
  axis: Axis,
  emphasis: Emphasis,
  text: Text,
): TemplateResult {
  const [first] = statement;
  const notes = statement.flatMap((one) => emphasis.noteOn(...keysOf(one)) ?? []);
  const isLit = statement.length === 1 && emphasis.isLit(...keysOf(first));
  const isLoud = first === loud?.row;
  return html`<li class=${isLit ? 'lit' : nothing}>
    <p class=${isLoud ? 'words lead' : 'words'}>
      ${isLoud ? html`<b>${loudNumber(first.group.count, text)}</b> <span>${loudName(first, loud.of, text)}</span>` : statementWords(statement, text)}
      ${notes.map((note) => html`<small class="note" part="note">${note}</small>`)}
    </p>
    <div class="plot" aria-hidden="true">${minimumLines(law, axis)}${marksOf(statement, axis, emphasis, text)}</div>
  </li>`;
}

function statementWords(statement: Statement<NamedGroup>, text: Text): TemplateResult {
  const [{group, name, minimum}] = statement;
  const {messages, locale} = text;
  const isShared = statement.length > 1;
  const count = isShared ? exactly(sumOf(statement.map((one) => one.group)) ?? 0) : group.count;
  const whose = group.minimum !== undefined && minimum ? caseName(minimum, text) : '';
  const missing = missingOf(count);
  const said = isShared ? joined('commas', [messages.terms(), whose], locale) : name;
  const isUnsaid = missing && missing !== 'withheld' && !group.uncounted;
  const words = isUnsaid ? joined('commas', [said, peopleText(count, text)], locale) : said;
  const number =
    missing === 'withheld'
      ? missingMark(count, valueText(count, text))
      : count.precision === 'share'
        ? percentText(count, text)
        : quantityText(count, text);
  return html`<span class="label">${words}</span>
    ${missing && missing !== 'withheld' ? nothing : html`<b>${number}</b>`}`;
}

/** A box and the line of a minimum, where there are sentences and one, and a dot beyond it for who reached that. */
export function sentenceDistributionChip(model: SentenceDistribution): ChipMarks {
  const {groups, minimums} = model;
  if (!groups.length) return {};
  const mark = (name: string) => html`<i class=${`mini ${name}`}></i>`;
  return {
    marks: html`${mark('')}${minimums.length ? mark('ref') : nothing}${reachedOf(model) ? mark('dot') : nothing}`,
  };
}
