import type {ChipMarks, ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {pictured} from '@tip-figures/core/frame/frame.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {ladder, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {html, nothing, type TemplateResult} from 'lit';
import {ladderOf, rungName} from './tier-badge.ladder.js';
import type {TierBadge} from './tier-badge.model.js';
import type {DrawnRow, Row} from './tier-badge.rows.js';
import {nameOf, saidRow, type Text, type TierBadgeWords} from './tier-badge.words.js';

/** The years that are drawn. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** The ladder upright, with the years that run into the tier; lying where few years are known, and these below it. */
export function tierBadgeView(
  {tier, year, history}: TierBadge,
  words: TierBadgeWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const {rows, picture} = words;
  const emphasis = emphasisOf(options);
  const runs = rows.filter((row): row is DrawnRow => row.fact === 'run' || row.fact === 'other');
  const [first, last] = [history[0]?.year, history.at(-1)?.year];
  if (first !== undefined && last !== undefined && runs.some(({fact}) => fact === 'run')) {
    return lanesOf(tier, runs, {first, last}, options['alt'] ?? picture, emphasis, text);
  }
  const below = rows.filter(({fact, to}) => fact !== 'now' && (fact !== 'other' || to !== year));
  return html`<div class=${year && emphasis.isLit(String(year)) ? 'lit' : nothing}>${lying(tier, words, text)}</div>
    ${noteBelow(year && emphasis.noteOn(String(year)))} ${below.map((row) => beforeOf(row, emphasis, text))}`;
}

/** A tier before that of today, in words. */
function beforeOf(row: Row, {isLit, noteOn}: Emphasis, text: Text): TemplateResult {
  const {label, value} = saidRow(row, text);
  const keys = yearsIn(row);
  return html`<p class="before ${isLit(...keys) ? 'lit' : ''}">${joined('labelled', [label, value], text.locale)}</p>
    ${noteBelow(noteOn(...keys))}`;
}

const noteBelow = (note: unknown): unknown => (note ? html`<p class="note" part="note">${note}</p>` : nothing);

/** The years of a row, as the page calls them. */
const yearsIn = ({from = 0, to = from}: Row): string[] =>
  from ? Array.from({length: to - from + 1}, (_, index) => String(from + index)) : [];

/** The ladder alone, lying. */
export const tierBadgeCompact = ({tier}: TierBadge, words: TierBadgeWords, text: Text): TemplateResult =>
  lying(tier, words, text);

/** What is not on the ladder stands above it, in words; the tier of another source is dashed. */
function lying(current: Tier | undefined, {tier, rows}: TierBadgeWords, {messages}: Text): TemplateResult {
  const to = rows[0]?.to;
  const other = rows.find((row) => row.fact === 'other' && row.to === to)?.tier;
  return html`${current ? nothing : html`<p class="outside gap">${tier}</p>`}
  ${ladderOf(current, tier, messages, other)}`;
}

/** A lane for each tier, and one for the Special Case where a year needs it: nothing but a tier is on a tier's lane. */
function lanesOf(
  tier: Tier | undefined,
  drawn: readonly DrawnRow[],
  span: Span,
  said: string,
  {isLit, noteOn}: Emphasis,
  text: Text,
): TemplateResult {
  const {messages, locale} = text;
  const isNeeded = [tier, ...drawn.map((row) => row.tier)].includes('SC');
  const lanes: readonly (Tier | undefined)[] = [
    ...ladder,
    ...(isNeeded ? (['SC'] as const) : []),
    ...(tier ? [] : [undefined]),
  ];
  const marks = drawn.map((row) => {
    const keys = yearsIn(row);
    return {...row, isLit: isLit(...keys), note: noteOn(...keys)};
  });
  const best = html`<small>${messages.best()}</small>`;
  const worst = html`<small>${messages.worst()}</small>`;
  const blank = html`<span class="blank"></span>`;
  const endOf = (one: Tier | undefined) => {
    if (one === tier) return blockOf(one, one ? rungName(one, messages) : nameOf(one, text));
    return one === '1' ? best : one === '3' ? worst : blank;
  };
  return html`${pictured(joined('sentences', [said, ...marks.map(({note}) => note)], locale))}
    <div class="lanes" aria-hidden="true" .style=${`--n: ${span.last - span.first + 1}`}>
      ${tier === '1' ? html`${blank}${blank}${best}` : nothing}
      ${lanes.map((one) => {
        const own = marks.filter((row) => row.tier === one);
        const now = one === tier ? 'now' : '';
        return html`<b class="t${one ?? 'none'} ${now}">${one ? rungName(one, messages) : ''}</b
          ><span class="lane ${now}">${own.map((mark) => runOf(mark, span, one === tier))}</span
          >${endOf(one)}${own.map((mark) => noteOf(mark, span))}`;
      })}
      ${blank}<span class="lane years"><span>${span.first}</span><span class="last">${span.last}</span></span
      >${blank}${tier === '3' ? html`${blank}${blank}${worst}` : nothing}
    </div>`;
}

const blockOf = (tier: Tier | undefined, name: string): TemplateResult =>
  html`<strong class="block t${tier ?? 'none'}" .style=${`--letters: ${name.length}`}>${name}</strong>`;

/** @param isNow - whether the block of today's tier stands at the end of its lane. */
function runOf(mark: DrawnRow & {readonly isLit: boolean}, {first, last}: Span, isNow: boolean): TemplateResult {
  const {fact, tier, from, to, isLit} = mark;
  const classes = ['run', fact === 'other' ? fact : `t${tier}`, isLit && 'lit', isNow && to === last && 'into'];
  return html`<i
    class=${classes.filter(Boolean).join(' ')}
    .style=${`grid-column: ${from - first + 1} / span ${to - from + 1}`}
  ></i>`;
}

/** A note begins under its years, or ends there in the second half. */
function noteOf({note, from, to}: DrawnRow & {readonly note: string | undefined}, {first, last}: Span): unknown {
  if (!note) return nothing;
  const isLate = from + to > first + last;
  const place = `--from: ${last - from + 1}; --after: ${last - to}`;
  return html`<em part="note" class=${isLate ? 'late' : ''} .style=${place}><span>${note}</span></em>`;
}

/** The ladder in a line of text. */
export const tierBadgeChip = ({tier: current}: TierBadge): ChipMarks =>
  ladder.some((rung) => rung === current)
    ? {marks: html`${ladder.map((tier) => html`<i class=${tier === current ? 'on' : ''}></i>`)}`}
    : {isSpecial: true};
