import type {ChipMarks} from '@tip-figures/core/element/figure.js';
import {markKey, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {lineClasses, mostUnits} from '@tip-figures/core/marks/unit-lines.js';
import {units} from '@tip-figures/core/marks/marks.js';
import {exactly, isExact, type Quantity} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {axis, bracket, guides} from './sentence-distribution.axis.js';
import {head} from './sentence-distribution.head.js';
import {markOf} from './sentence-distribution.marks.js';
import {isSpread, reachedOf, restOf, type SentenceDistribution} from './sentence-distribution.model.js';
import {isOnePerson, type Text} from './sentence-distribution.phrases.js';
import {areApart, formOf, stripOf, type Strip} from './sentence-distribution.strip.js';
import type {MarkWords, SentenceDistributionWords} from './sentence-distribution.words.js';

/** A row for each statement of the source on one axis of years; where nobody was convicted, the words say it all. */
export function sentenceDistributionView(
  model: SentenceDistribution,
  words: SentenceDistributionWords,
  text: Text,
): TemplateResult {
  const {groups, minimums, prescribed} = model;
  const strip = stripOf(model);
  const drawing = {model, words, text, strip};
  const rows = groups.flatMap((group, index) => {
    const mark = words.marks[index];
    const form = formOf(group, minimums);
    return mark && form !== 'none' ? [{group, mark, form}] : [];
  });
  const placed = rows.filter(({form}) => form !== 'unplaced');
  const rest = restOf(model);
  const others: (MarkWords & {readonly count: Quantity})[] = [
    ...rows.filter(({form}) => form === 'unplaced').map(({mark, group: {count}}) => ({...mark, count})),
    ...(words.rest && rest ? [{...words.rest, count: exactly(rest)}] : []),
  ];
  // What the law says has a place on the axis, where there is one.
  if (!placed.length && !others.length) return linesOf(words.laws);
  const boxed = placed.flatMap(({group}) => (isSpread(group) ? [group] : []));
  const isSingle = rows.some(({form, group}) => form === 'rings' || (form === 'dots' && isExact(group.count)));
  const {key, box: boxKey} = text.messages;
  return html`${markKey([...(boxed.length ? [html`<span>${boxKey({one: boxed.every(isOnePerson)})}</span>`] : []), ...(isSingle ? [unitKey('people', key)] : [])])}
  ${
    placed.length
      ? html`<div class=${`strip${lanesOf(strip)}`} .style=${sizeOf(strip)}>
          ${head(words, minimums, strip)}
          <ul class="bare" role="list">
            ${placed.map(({group, mark}) => row(mark, html`<div class="plot" aria-hidden="true">${guides(strip, minimums)}${markOf(group, drawing)}</div>`))}
          </ul>
          ${axis(strip, text)} ${words.laws.map((law, index) => bracket(law, prescribed[index] ?? {}, strip))}
        </div>`
      : nothing
  }
  ${
    others.length
      ? html`<ul
          class=${`bare others ${lineClasses(Math.max(...others.map(({count}) => drawnOf(count))))}`}
          role="list"
        >
          ${others.map((one) => row(one, dashed(one.count)))}
        </ul>`
      : nothing
  }`;
}

const linesOf = (lines: readonly string[]): TemplateResult =>
  html`${
    lines.length
      ? html`<ul class="bare" role="list">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
      : nothing
  }`;

/**
 * All marks in one line, with the minimums and both sides. Where they would lie over each other, or have no place on the
 * axis, each statement keeps its row.
 */
export function sentenceDistributionCompact(
  model: SentenceDistribution,
  words: SentenceDistributionWords,
  text: Text,
): TemplateResult {
  const {minimums} = model;
  const groups = model.groups.filter((group) => !['none', 'unplaced'].includes(formOf(group, minimums)));
  // What the law prescribes is not drawn here.
  const strip = stripOf({...model, prescribed: []});
  if (!groups.length || !areApart(groups, strip)) return sentenceDistributionView(model, words, text);
  const drawing = {model, words, text, strip};
  return html`<div class=${`strip one${lanesOf(strip)}`} .style=${sizeOf(strip)}>
    ${head(words, minimums, strip)}
    <ul class="bare" role="list">
      <li>
        <div class="plot" aria-hidden="true">
          ${guides(strip, minimums)}${groups.map((group) => markOf(group, drawing))}
        </div>
      </li>
    </ul>
    ${axis(strip, text)}
  </div>`;
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

/** The more lanes there are, the wider the strip is that has room for their names in one line. */
const lanesOf = ({before, after}: Strip): string => {
  const lanes = before.length + after.length;
  return lanes > 3 ? ' four' : lanes > 1 ? ' two' : '';
};

const sizeOf = ({before, after}: Strip): string => `--before: ${before.length}; --after: ${after.length}`;

const row = ({people, sentence}: MarkWords, mark: unknown): TemplateResult =>
  html`<li>
    <p class="label"><b>${people}</b> ${sentence}</p>
    ${mark}
  </li>`;

/** How many are drawn one by one. */
const drawnOf = (count: Quantity): number => (isExact(count) && count.value <= mostUnits ? count.value : 0);

/** People whose sentence is not stated: they have no place on the axis. */
const dashed = (count: Quantity): unknown =>
  drawnOf(count) ? html`<div class="marks">${units(count, 'people', {rest: 'open'})}</div>` : nothing;
