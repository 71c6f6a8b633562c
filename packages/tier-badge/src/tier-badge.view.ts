import type {ChipMarks, ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {pictured} from '@tip-figures/core/frame/frame.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {ladder, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {OtherFact, RunFact} from './tier-badge.facts.js';
import {endsOf, ladderOf, rungName} from './tier-badge.ladder.js';
import type {TierBadge} from './tier-badge.model.js';
import {nameOf, yearsText, type Text, type TierBadgeWords} from './tier-badge.words.js';

type Drawn = RunFact | OtherFact;

/** The years that are drawn. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The ladder upright, with the years that run into the tier; lying where no years are known, and the tier before below it. */
export function tierBadgeView(
  {tier, history}: TierBadge,
  words: TierBadgeWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const {facts, picture} = words;
  const drawn = facts.filter((fact): fact is Drawn => fact.kind === 'run' || fact.kind === 'other');
  const [first, last] = [history[0]?.year, history.at(-1)?.year];
  if (first !== undefined && last !== undefined && history.length > 1) {
    return lanesOf(tier, drawn, {first, last}, options['alt'] ?? picture, emphasisOf(options), text);
  }
  const {messages, locale} = text;
  return html`${lying(tier, words, text)} ${endsOf(messages)}
  ${facts.map((fact) =>
    fact.kind === 'before'
      ? html`<p class="before">${joined('labelled', [yearsText(fact, text), nameOf(fact.tier, text)], locale)}</p>`
      : nothing,
  )}`;
}

/** The ladder alone, lying. */
export const tierBadgeCompact = ({tier}: TierBadge, words: TierBadgeWords, text: Text): TemplateResult =>
  lying(tier, words, text);

/** What is not on the ladder stands above it, in words; the tier of another source is dashed. */
function lying(current: Tier | undefined, {tier, facts}: TierBadgeWords, {messages}: Text): TemplateResult {
  const to = facts[0]?.to;
  const other = facts.find((fact) => fact.kind === 'other' && fact.to === to)?.tier;
  return html`${current ? nothing : html`<p class="outside gap">${tier}</p>`}
  ${ladderOf(current, tier, messages, other)}`;
}

/** A lane for each tier, and one for the Special Case where a year needs it: nothing but a tier is on a tier's lane. */
function lanesOf(
  tier: Tier | undefined,
  drawn: readonly Drawn[],
  span: Span,
  said: string,
  {isLit, noteOn}: Emphasis,
  text: Text,
): TemplateResult {
  const {messages, locale} = text;
  const isNeeded = [tier, ...drawn.map((fact) => fact.tier)].includes('SC');
  const lanes: readonly (Tier | undefined)[] = [
    ...ladder,
    ...(isNeeded ? (['SC'] as const) : []),
    ...(tier ? [] : [undefined]),
  ];
  const marks = drawn.map((fact) => {
    const keys = Array.from({length: fact.to - fact.from + 1}, (_, index) => String(fact.from + index));
    return {...fact, isLit: isLit(...keys), note: noteOn(...keys)};
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
        const own = marks.filter((fact) => fact.tier === one);
        const now = one === tier ? 'now' : '';
        return html`<b class="t${one ?? 'none'} ${now}">${one ? rungName(one, messages) : ''}</b
          ><span class="lane ${now}">${own.map((mark) => runOf(mark, span, one === tier))}</span
          >${endOf(one)}${own.map((mark) => noteOf(mark, span))}`;
      })}
      ${blank}<span class="lane years"
        >${namedYears(span).map(
          ([year, kind]) => html`<span class=${kind} .style=${`grid-column: ${year - span.first + 1}`}>${year}</span>`,
        )}</span
      >${tier === '3' ? worst : blank}
    </div>`;
}

const blockOf = (tier: Tier | undefined, name: string): TemplateResult =>
  html`<strong class="block t${tier ?? 'none'}" .style=${`--letters: ${name.length}`}>${name}</strong>`;

/** @param isNow - whether the block of today's tier stands at the end of its lane. */
function runOf(mark: Drawn & {readonly isLit: boolean}, {first, last}: Span, isNow: boolean): TemplateResult {
  const {kind, tier, from, to, isLit} = mark;
  const classes = ['run', kind === 'other' ? kind : `t${tier}`, isLit && 'lit', isNow && to === last && 'into'];
  return html`<i
    class=${classes.filter(Boolean).join(' ')}
    .style=${`grid-column: ${from - first + 1} / span ${to - from + 1}`}
  ></i>`;
}

/** A note begins under its years, or ends there in the second half. */
function noteOf({note, from, to}: Drawn & {readonly note: string | undefined}, {first, last}: Span): unknown {
  if (!note) return nothing;
  const share = (years: number) => `${(100 * years) / (last - first + 1)}%`;
  const isLate = from + to > first + last;
  const place = `--before: ${share(from - first)}; --after: ${share(last - to)}`;
  return html`<em part="note" class=${isLate ? 'late' : ''} .style=${place}><span>${note}</span></em>`;
}

/** From so many years on the one in the middle is named where there is room. */
const namedFrom = 8;

/** The years that are named: the first, the one in the middle, and the last. */
export function namedYears({first, last}: Span): (readonly [year: number, kind: 'first' | 'middle' | 'last'])[] {
  const count = last - first + 1;
  return [
    [first, 'first'],
    ...(count < namedFrom ? [] : [[first + Math.floor(count / 2), 'middle'] as const]),
    [last, 'last'],
  ];
}

/** The ladder in a line of text. */
export const tierBadgeChip = ({tier: current}: TierBadge): ChipMarks =>
  ladder.some((rung) => rung === current)
    ? {marks: html`${ladder.map((tier) => html`<i class=${tier === current ? 'on' : ''}></i>`)}`}
    : {isSpecial: true};
