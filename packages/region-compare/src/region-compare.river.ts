import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {pictured} from '@tip-figures/core/frame/frame.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {ladder, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {Span} from '@tip-figures/tier-badge/tier-badge.facts.js';
import {rungName} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {namedYears} from '@tip-figures/tier-badge/tier-badge.view.js';
import {html, nothing, type TemplateResult} from 'lit';
import {unnamed} from './region-compare.facts.js';
import type {RegionCompare} from './region-compare.model.js';
import type {Group, Named, RegionCompareWords} from './region-compare.words.js';

/** The fill of a tier, beside its name. */
export const swatch = (tier: Tier | undefined): TemplateResult =>
  html`<i class="run ${classOf(tier)}" aria-hidden="true"></i>`;

const classOf = (tier: Tier | undefined): string => (tier ? `t${tier}` : 'gap');

/** The name of a tier over its governments. */
export const headOf = (tier: Tier | undefined, {tiers}: RegionCompareWords, id?: string): TemplateResult =>
  html`<p class="tier" id=${id ?? nothing}>
    ${swatch(tier)}<b>${tier ? rungName(tier, tiers.messages) : tiers.messages.notGiven()}</b>
  </p>`;

/** Height and shade say the tier; what is on none lies below the four levels. */
export function riverOf(
  {first, year}: RegionCompare,
  words: RegionCompareWords,
  groups: readonly Group[],
  options: ViewOptions,
): TemplateResult {
  const {tiers} = words;
  const emphasis = emphasisOf(options);
  const span = {first, last: year};
  const governments = groups.flatMap((group) => group.governments);
  const missing = unnamed(groups);
  const named = missing.includes('2WL') ? longestFree(governments, span) : undefined;
  const keyed = missing.filter((tier) => tier !== '2WL' || !named);
  const name = (tier: Tier) => rungName(tier, tiers.messages);
  return html`${pictured(saidOf(words, governments, options))}
    <div class="river" aria-hidden="true" .style=${`--n: ${year - first + 1}`}>
      ${yearsOf(span, nothing)}
      ${groups.map(
        (group) =>
          html`<div class="group">
            ${headOf(group.tier, words)}
            <div>
              ${group.governments.map((one) => rowOf(one, first, emphasis, named?.country === one.country ? {...named, name: name('2WL')} : undefined))}
            </div>
          </div>`,
      )}
      ${keyed.length ? html`<p class="key">${keyed.map((tier) => html`<span>${swatch(tier)}${name(tier)}</span>`)}</p>` : nothing}
    </div>`;
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

/** The years above their rows. */
export const yearsOf = (span: {readonly first: number; readonly last: number}, name: unknown): TemplateResult =>
  html`<div class="row head">
    <span>${name}</span
    ><span class="strip"
      >${namedYears(span).map(
        ([one, kind]) => html`<span class=${kind} .style=${`grid-column: ${one - span.first + 1}`}>${one}</span>`,
      )}</span
    >
  </div>`;

interface Direct {
  readonly from: number;
  readonly name: string;
}

export function rowOf(one: Named, first: number, emphasis: Emphasis, direct?: Direct): TemplateResult {
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
      )}${
        direct ? html`<small .style=${`grid-column: ${direct.from - first + 1}`}>${direct.name}</small>` : nothing
      }${spans.map((span) => {
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

/** Of the years that a name needs. */
const share = 0.4;

/** The longest run on the Watch List above which its name has room. */
function longestFree(
  governments: readonly Named[],
  {first, last}: {readonly first: number; readonly last: number},
): {readonly country: string; readonly from: number} | undefined {
  const need = Math.ceil(share * (last - first + 1));
  const runs = governments.flatMap(({country, years, spans}) =>
    spans
      .filter(({tier, from}) => {
        const above = years.slice(from - first, from - first + need);
        return (
          tier === '2WL' &&
          above.length === need &&
          above.every((one) => ![one.tier, one.other].some((level) => level === '1' || level === '2'))
        );
      })
      .map(({from, to}) => ({country, from, length: to - from})),
  );
  return runs.sort((a, b) => b.length - a.length)[0];
}
