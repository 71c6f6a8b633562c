import type {ChipMarks, ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {pictured} from '@tip-figures/core/frame/frame.js';
import {loudNumber} from '@tip-figures/core/marks/tally.js';
import {between, joined} from '@tip-figures/core/text/format/joined.js';
import {countAs, quantityText, valueText} from '@tip-figures/core/text/words/quantity-words.js';
import {exactly, isExact, missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {axis, bracket} from './sentence-distribution.axis.js';
import {drawnOf} from './sentence-distribution.facts.js';
import {all, countOf, inWords, tallied, type Named} from './sentence-distribution.in-words.js';
import {lanes, line, markOf, minimumLabel} from './sentence-distribution.marks.js';
import {isOneLine} from './sentence-distribution.one-line.js';
import {isNobody, reachedOf, type SentenceDistribution} from './sentence-distribution.model.js';
import {allText, keysOf, spelt, type Text} from './sentence-distribution.sentence.js';
import {
  ending,
  formOf,
  freeBetween,
  onAxis,
  shareOf,
  starting,
  stripOf,
  type Strip,
} from './sentence-distribution.strip.js';
import type {SentenceDistributionWords} from './sentence-distribution.words.js';

/** All sentences on one axis of years: in one line where that says all, else a row for each statement of the source. */
export const sentenceDistributionView = (
  model: SentenceDistribution,
  words: SentenceDistributionWords,
  text: Text,
  options: ViewOptions,
): TemplateResult => drawn(model, words, text, options, false);

/** The same without what the law prescribes, and without the ends of what a minimum gives a scale. */
export const sentenceDistributionCompact = (
  model: SentenceDistribution,
  words: SentenceDistributionWords,
  text: Text,
): TemplateResult => drawn({...model, prescribed: []}, words, text, {}, true);

function drawn(
  model: SentenceDistribution,
  {facts, picture}: SentenceDistributionWords,
  text: Text,
  options: ViewOptions,
  isCompact: boolean,
): TemplateResult {
  const groups = all(facts, 'group').filter(({group}) => formOf(group) !== 'none');
  const unplaced = groups.filter(({group}) => formOf(group) === 'unplaced');
  const placed = groups.filter((fact) => !unplaced.includes(fact));
  if (isNobody(model) || !placed.length) return inWords(facts, unplaced, text, isCompact);
  const {minimums, prescribed} = model;
  const strip = stripOf(model);
  const emphasis = emphasisOf(spelt(options));
  const hasNotes = groups.some((fact) => emphasis.noteOn(...keysOf(fact)));
  // A box without a count says its ends and nothing else.
  const hasEnds = !isCompact || !minimums.length || placed.some(({group}) => group.uncounted);
  const isOne = !hasNotes && isOneLine(placed, strip, minimums, hasEnds);
  const size = `--before: ${strip.before.length}; --after: ${strip.after.length}`;
  const [reached] = all(facts, 'reached');
  const last = minimums.length + 3;
  const rows = isOne
    ? html`<div class="plot">${placed.map((fact) => markOf(fact, strip, minimums, true, emphasis, text))}</div>`
    : html`<ul role="list" class=${reached ? 'least' : nothing}>
        ${placed.map((fact) => rowOf(fact, strip, model, emphasis, text))}
      </ul>`;
  return html`${all(drawnOf(facts, false), 'convicted').map((fact) => convictedLine(fact, text))}
    ${reached && minimums.length > 1 ? html`<p class="reached">${reachedText(reached, '', text)}</p>` : nothing}
    ${isOne ? pictured(options['alt'] ?? picture) : nothing}
    <div
      class="strip ${isOne ? 'one' : ''} ${strip.before.length + strip.after.length > 1 ? 'many' : ''}"
      aria-hidden=${isOne ? 'true' : nothing}
      .style=${size}
    >
      ${all(facts, 'minimum').map((fact, index) => html`${minimumLabel(fact, index, minimums, strip, text)}${line(fact.minimum.months, strip, `${index + 2} / ${last + 1}`)}`)}
      ${reached && minimums[0] && !minimums[1] ? sides(reached, minimums[0].months, groups, strip, isOne, text) : nothing}
      ${lanes(strip, last - 1)}
      <div class="drawn" .style=${`grid-row: ${last - 1}`}>${rows}</div>
      ${axis(strip, last, isOne && hasEnds ? placed.map(({group}) => group) : undefined, text)}
      ${all(facts, 'law').map((fact, index) => (prescribed[index] ? bracket(fact, strip, last + 2 + index, text) : nothing))}
    </div>
    ${unplaced.length ? tallied(unplaced, text) : nothing}`;
}

/** Beside its line: how many are at or above the minimum; before it how many are below, where no box says it. */
function sides(
  fact: Named<'reached'>,
  months: number,
  groups: readonly Named<'group'>[],
  strip: Strip,
  isOne: boolean,
  text: Text,
): TemplateResult {
  const share = shareOf(months, strip.years);
  const place = onAxis(months, strip);
  const isAll = ({standing, group: {count}}: Named<'group'>) =>
    standing === 'below' && isExact(count) && count.value === fact.below;
  const isSaid = !fact.below || (isOne && groups.some(isAll));
  const below = isSaid
    ? ''
    : joined('words', [quantityText(exactly(fact.below), text), text.messages.side({side: 'below'})], text.locale);
  const isApart = share > 0.3 && share < 0.76;
  return html`${isApart && below ? html`<p class="below late" .style=${`grid-row: 2; ${ending(`(${place} - 8px)`)}`}>${below}</p>` : nothing}
    <p
      class="reached ${share < 0.76 ? '' : 'late'}"
      .style=${`grid-row: 2; ${share < 0.76 ? starting(`${place} + 8px`) : ending(`(${place} - 8px)`)}`}
    >
      ${reachedText(fact, isApart ? '' : below, text)}
    </p>`;
}

const reachedText = (fact: Named<'reached'>, below: string, text: Text): TemplateResult =>
  html`<span>${loudNumber(exactly(fact.reached), text)} <em>${allText(fact.of, text)}</em></span>
    <span>${fact.name}</span>
    ${below ? html`<span>${below}</span>` : nothing}`;

function convictedLine({quantity, name}: Named<'convicted'>, text: Text): TemplateResult {
  if (missingOf(quantity)) {
    return html`<p class="convicted">${joined('labelled', [name, valueText(quantity, text)], text.locale)}</p>`;
  }
  const n = quantityText(quantity, text);
  return html`<p class="convicted lesser"><b>${n}</b> ${text.messages.convicted({n: countAs(n, quantity)})}</p>`;
}

/** How many people, and what they got; then their marks. */
function rowOf(
  fact: Named<'group'>,
  strip: Strip,
  {minimums}: SentenceDistribution,
  emphasis: Emphasis,
  text: Text,
): TemplateResult {
  const keys = keysOf(fact);
  const note = emphasis.noteOn(...keys);
  return html`<li class=${emphasis.isLit(...keys) ? 'lit' : ''}>
    <p class="label" .style=${freeBetween(minimums, strip)}>
      ${fact.group.uncounted ? nothing : html`${countOf(fact, text)}${between('labelled', text.locale)}`}${fact.name}
      ${note ? html`<small class="note" part="note">${note}</small>` : nothing}
    </p>
    <div class="plot" aria-hidden="true">${markOf(fact, strip, minimums, false, emphasis, text)}</div>
  </li>`;
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
