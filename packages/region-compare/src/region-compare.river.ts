import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {pictured} from '@tip-figures/core/frame/frame.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {allTiers, ladder, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {Span} from '@tip-figures/tier-badge/tier-badge.rows.js';
import {rungName} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {RegionCompare} from './region-compare.model.js';
import type {Group, Named, RegionCompareWords} from './region-compare.words.js';

/** The fill of a tier, beside its name. */
export const swatch = (tier: Tier | undefined): TemplateResult =>
  html`<i class="run ${classOf(tier)}" aria-hidden="true"></i>`;

const classOf = (tier: Tier | undefined): string => (tier ? `t${tier}` : 'gap');

/** The name of a tier over its governments. */
export const headOf = (
  tier: Tier | undefined,
  {tiers}: RegionCompareWords,
  id?: string,
  fill: unknown = nothing,
): TemplateResult =>
  html`<p class="tier" id=${id ?? nothing}>
    ${fill}<b>${tier ? rungName(tier, tiers.messages) : tiers.messages.notGiven()}</b>
  </p>`;

/** Height and shade say the tier; what is on none lies below the four levels. */
export function riverOf(
  {first, year}: RegionCompare,
  words: RegionCompareWords,
  groups: readonly Group[],
  options: ViewOptions,
): TemplateResult {
  const emphasis = emphasisOf(options);
  const governments = groups.flatMap((group) => group.governments);
  return html`${pictured(saidOf(words, governments, options))}
    <div class="river" aria-hidden="true" .style=${`--n: ${year - first + 1}`}>
      ${stairOf(governments, words)} ${yearsOf({first, last: year}, nothing)}
      ${groups.map(
        (group) =>
          html`<div class="group">
            ${headOf(group.tier, words)}
            <div>${group.governments.map((one) => rowOf(one, first, emphasis))}</div>
          </div>`,
      )}
    </div>`;
}

/** The four tiers at their heights, so that up is seen as up; and what lies below them, where some year is on none. */
function stairOf(governments: readonly Named[], {tiers: {messages}}: RegionCompareWords): TemplateResult {
  const drawn = governments.flatMap(({years}) => years.flatMap(({tier, other}) => [tier, other]));
  const steps = allTiers.filter((tier) => tier !== 'SC' || drawn.includes(tier));
  return html`<p class="stair">
    ${steps.map((tier) => html`<span>${swatch(tier)}${rungName(tier, messages)}</span>`)}
  </p>`;
}

/** What a picture of years says by ear: the editor's own text or the description, and the notes. */
export function saidOf(
  {picture, tiers}: RegionCompareWords,
  governments: readonly Named[],
  options: ViewOptions,
): string {
  const emphasis = emphasisOf(options);
  const notes = governments.flatMap((one) => one.spans.flatMap((span) => noteOf(one, span, emphasis) ?? []));
  return joined('sentences', [options['alt'] ?? picture, ...notes], tiers.locale);
}

interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years above their rows. */
export const yearsOf = (span: Years, name: unknown): TemplateResult =>
  html`<div class="row head">
    <span>${name}</span
    ><span class="strip"
      >${namedYears(span).map(
        ([one, kind]) => html`<span class=${kind} .style=${`grid-column: ${one - span.first + 1}`}>${one}</span>`,
      )}</span
    >
  </div>`;

export function rowOf(one: Named, first: number, emphasis: Emphasis): TemplateResult {
  const {country, name, spans, year, years} = one;
  const isLit = emphasis.isLit(country);
  return html`<div class="row ${isLit ? 'lit' : ''}">
    <span>${name}</span
    ><span class="strip"
      >${spans.map((span) => {
        const {tier, from, to} = span;
        const isOwn = emphasis.isLit(...keysOf(one, span));
        return html`<i
          class="run ${classOf(tier)} ${isOwn || (isLit && tier) ? 'lit' : ''} ${to === year ? 'now' : ''}"
          .style=${`grid-area: ${rowIn(tier)} / ${from - first + 1} / auto / span ${to - from + 1}`}
        ></i>`;
      })}${years.map(({other, year: at}) =>
        other ? html`<i class="run other" .style=${`grid-area: ${rowIn(other)} / ${at - first + 1}`}></i>` : nothing,
      )}${spans.map((span) => {
        const note = noteOf(one, span, emphasis);
        const isLate = span.from + span.to > 2 * first + years.length;
        return note
          ? html`<em
              part="note"
              .style=${isLate ? `grid-column: 1 / ${span.to - first + 2}; text-align: end` : `grid-column: ${span.from - first + 1} / -1`}
              >${note}</em
            >`
          : nothing;
      })}</span
    >
  </div>`;
}

const keysOf = ({country}: Named, {from, to}: Span): string[] =>
  Array.from({length: to - from + 1}, (_, index) => `${country}/${from + index}`);

/** The note of one of the years; that of a government stands at its first ones. */
const noteOf = (one: Named, span: Span, {noteOn}: Emphasis): string | undefined =>
  noteOn(...keysOf(one, span), ...(span === one.spans[0] ? [one.country] : []));

const rowIn = (tier: Tier | undefined): number => ladder.findIndex((one) => one === tier) + 1 || 5;

/** Years that are named lie so far apart; where there is little room, twice that. */
const step = 6;

/** The years that are named: in such steps from the first on, and the last. */
function namedYears({first, last}: Years): (readonly [year: number, kind: 'middle' | 'last' | ''])[] {
  const steps = Array.from({length: Math.ceil((last - first) / step)}, (_, index) => first + index * step);
  return [
    ...steps
      // Nearer to the last than that, and it has no room.
      .filter((year) => year === first || last - year > step / 2)
      .map((year, index) => [year, year > first && (index % 2 || last - year <= step) ? 'middle' : ''] as const),
    [last, 'last'],
  ];
}
