import {formatDuration} from '@tip-figures/core/text/format/format-duration.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import type {Term} from '@tip-figures/record/fields/sentences/terms.js';
import {html, nothing, type TemplateResult} from 'lit';
import {
  isLawOnAxis,
  monthsOf,
  narrowest,
  onAxis,
  placeOf,
  shareOf,
  spanning,
  type Axis,
  type Place,
} from './sentence-distribution.axis.js';
import {caseName, lawText, type Text} from './sentence-distribution.sentence.js';

/** The law on the axis: one is a band behind all rows; several, or one alone, are rows on top of it. */
export interface Law {
  readonly terms: readonly Term[];
  readonly isBand: boolean;
}

const startOf = ({from}: Term, axis: Axis): Place => (from ? placeOf(from, axis, 0) : onAxis(0, axis));

/** A law of which only the lightest sentence is written goes on beyond all. */
const endOf = ({to}: Term, axis: Axis): Place => (to ? placeOf(to, axis, 1) : {start: '100% - 6px', end: '6px'});

/** The shortest imprisonment that a term allows, in months. */
const minimumIn = ({from}: Term): number | undefined => from && monthsOf(from);

/** The band, as classes and a style for the drawing. */
export function bandOf({terms: [term], isBand}: Law, axis: Axis): {readonly names: string; readonly style: string} {
  if (!isBand || !term || !isLawOnAxis(term)) return {names: '', style: ''};
  const {from, to} = term;
  return {
    names: ` banded${from?.kind === 'prison' ? ' floor' : ''}${to?.kind === 'prison' ? ' ceiling' : ''}`,
    style: `; --law: calc(${startOf(term, axis).start}); --law-end: calc(${endOf(term, axis).end})`,
  };
}

/** The name of the band: `Legal minimum: 5 years`, `Law: 3 to 15 years`. */
export function bandName({terms: [term], isBand}: Law, text: Text): unknown {
  if (!isBand || !term) return nothing;
  const {messages, locale} = text;
  const {from, to} = term;
  const words =
    from?.kind === 'prison' && !to
      ? joined('labelled', [messages.minimum({has: false}), formatDuration(from, locale)], locale)
      : messages.lawIs({value: lawText(term, text)});
  return html`<p class="law-name"><b>${words}</b></p>`;
}

/** The lines that carry minimums of several laws through the rows of sentences. */
export const minimumLines = ({terms, isBand}: Law, axis: Axis): unknown =>
  isBand
    ? nothing
    : terms.map((term) => {
        const months = minimumIn(term);
        if (months === undefined) return nothing;
        const {start} = onAxis(months, axis);
        return html`<i class="dotted" .style=${`margin-inline-start: calc(${start})`}></i>`;
      });

// About the width of a letter, and what is free beside words, in pixels.
const letter = 7.5;
const gap = 8;

/** A law as a row: a bar from its lightest sentence to its heaviest, its words beside it where they have room; alone, the title names it. */
export function lawRow(
  term: Term,
  {isAlone, isCompact}: {readonly isAlone: boolean; readonly isCompact: boolean},
  axis: Axis,
  text: Text,
): TemplateResult {
  const value = lawText(term, text, isCompact);
  const name = caseName(term, text) || (isAlone ? '' : text.messages.law());
  const side = isLawOnAxis(term) ? sideOf(term, value, axis) : undefined;
  const [start, end] = [startOf(term, axis), endOf(term, axis)];
  const style =
    side === 'before'
      ? `margin-inline-end: calc(${start.end} + ${gap}px)`
      : `margin-inline-start: calc(${(term.to ? end : start).start} + ${gap}px)`;
  return html`<li class="law">
    <p class="words">${name} ${side ? nothing : html`<b class="value">${value}</b>`}</p>
    ${
      isLawOnAxis(term)
        ? html`<div class="plot">
            <i class=${term.to ? 'bar' : 'tint'} .style=${spanning(start, end)}></i>
            ${side ? html`<b class=${`value ${side}`} .style=${style}>${value}</b>` : nothing}
          </div>`
        : nothing
    }
  </li>`;
}

/** On which side of its start or its end the words of a law have room. */
function sideOf(term: Term, value: string, axis: Axis): 'before' | 'after' | undefined {
  const {from, to} = term;
  const shares = [from, to].map((end) => {
    if (!end || end.kind === 'fine') return end && 0;
    return shareOf(monthsOf(end) ?? 12 * axis.years, axis);
  });
  const [start = 0, end = start] = shares;
  const isHeavier = to !== undefined && monthsOf(to) === undefined;
  const before = start * narrowest(axis);
  const after = isHeavier ? 0 : (1 - end) * narrowest(axis);
  if (Math.max(before, after) < letter * value.length + gap) return undefined;
  return after >= before || (!to && after >= letter * value.length + gap) ? 'after' : 'before';
}
