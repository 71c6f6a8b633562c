import type {ViewOptions} from '@tip-figures/core/element/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {joined} from '@tip-figures/core/text/joined.js';
import {ladder, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {Span} from '@tip-figures/tier-badge/tier-badge.facts.js';
import {endsOf, ladderOf, rungName} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {namedYears} from '@tip-figures/tier-badge/tier-badge.view.js';
import {html, nothing, type TemplateResult} from 'lit';
import {unnamed} from './region-compare.facts.js';
import type {RegionCompare} from './region-compare.model.js';
import type {Group, Named, RegionCompareWords, Text} from './region-compare.words.js';

const mostInCompact = 5;

/** The years of each government below its tier of today, the governments of each tier, or one ladder for all. */
export function regionCompareView(
  model: RegionCompare,
  words: RegionCompareWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const {form, groups} = words;
  if (form === 'river') return riverOf(model, words, groups, options);
  const emphasis = emphasisOf(options);
  if (form === 'ladder') {
    return html`${ladderIn(words)} ${endsOf(words.tiers.messages)} ${groups.map((one) => namesOf(one, emphasis))}`;
  }
  return html`<div class="report">
    ${groups.map((one) => {
      const id = `tier-${one.tier ?? 'none'}`;
      return html`<div class="group">${headOf(one.tier, words, id)} ${namesOf(one, emphasis, id)}</div>`;
    })}
  </div>`;
}

/** Up to five governments, of each tier the first ones; how many more there are is said. */
export function regionCompareCompact(model: RegionCompare, words: RegionCompareWords, text: Text): TemplateResult {
  const {form, groups} = words;
  if (form === 'ladder') return ladderIn(words);
  const all = groups.flatMap(({governments}) => governments.map((one, rank) => ({one, rank})));
  // The name of one more takes no more room than to say so.
  const most = all.length === mostInCompact + 1 ? all.length : mostInCompact;
  const shown = [...all].sort((a, b) => a.rank - b.rank).slice(0, most);
  const some = groups.flatMap((group) => {
    const governments = group.governments.filter((one) => shown.some((other) => other.one === one));
    return governments.length ? [{...group, governments}] : [];
  });
  const rest = all.length - shown.length;
  return html`${regionCompareView(model, {...words, groups: some}, text, {})}
  ${rest ? html`<p class="rest">${text.messages.more({n: rest, text: formatNumber(rest, text.locale)})}</p>` : nothing}`;
}

const ladderIn = ({groups: [group], tiers}: RegionCompareWords): TemplateResult =>
  ladderOf(group?.tier, group?.name ?? '', tiers.messages);

const swatch = (tier: Tier | undefined): TemplateResult =>
  html`<i class="run ${classOf(tier)}" aria-hidden="true"></i>`;

const classOf = (tier: Tier | undefined): string => (tier ? `t${tier}` : 'gap');

const headOf = (tier: Tier | undefined, {tiers}: RegionCompareWords, id?: string): TemplateResult =>
  html`<p class="tier" id=${id ?? nothing}>
    ${swatch(tier)}<b>${tier ? rungName(tier, tiers.messages) : tiers.messages.notGiven()}</b>
  </p>`;

/** @param id - of the head that names them. */
const namesOf = ({governments}: Group, {isLit, noteOn}: Emphasis, id?: string): TemplateResult =>
  html`<ul class="names" role="list" aria-labelledby=${id ?? nothing}>
    ${governments.map(({country, name}) => {
      const note = noteOn(country);
      return html`<li class=${isLit(country) ? 'lit' : ''}>
        ${name}${note ? html` <small class="note" part="note">${note}</small>` : nothing}
      </li>`;
    })}
  </ul>`;

/** Height and shade say the tier; what is on none lies below the four levels. */
function riverOf(
  {first, year}: RegionCompare,
  words: RegionCompareWords,
  groups: readonly Group[],
  options: ViewOptions,
): TemplateResult {
  const {summary, tiers} = words;
  const emphasis = emphasisOf(options);
  const span = {first, last: year};
  const governments = groups.flatMap((group) => group.governments);
  const missing = unnamed(groups);
  const named = missing.includes('2WL') ? longestFree(governments, span) : undefined;
  const keyed = missing.filter((tier) => tier !== '2WL' || !named);
  const notes = governments.flatMap((one) => one.spans.flatMap((span) => noteOf(one, span, emphasis) ?? []));
  const name = (tier: Tier) => rungName(tier, tiers.messages);
  return html`<div
    class="river"
    role="img"
    aria-label=${joined('sentences', [options['alt'] ?? summary, ...notes], tiers.locale)}
    .style=${`--n: ${year - first + 1}`}
  >
    <div class="row head">
      <span></span
      ><span class="strip"
        >${namedYears(span).map(
          ([one, kind]) => html`<span class=${kind} .style=${`grid-column: ${one - first + 1}`}>${one}</span>`,
        )}</span
      >
    </div>
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

interface Direct {
  readonly from: number;
  readonly name: string;
}

function rowOf(one: Named, first: number, emphasis: Emphasis, direct: Direct | undefined): TemplateResult {
  const {country, name, spans, years} = one;
  const isLit = emphasis.isLit(country);
  return html`<div class="row ${isLit ? 'lit' : ''}">
    <span>${name}</span
    ><span class="strip"
      >${spans.map((span) => {
        const {tier, from, to} = span;
        const isOwn = emphasis.isLit(...keysOf(one, span));
        return html`<i
          class="run ${classOf(tier)} ${isOwn || (isLit && tier) ? 'lit' : ''}"
          .style=${`grid-area: ${rowIn(tier)} / ${from - first + 1} / auto / span ${to - from + 1}`}
        ></i>`;
      })}${years.map(({other, year}) =>
        other ? html`<i class="run other" .style=${`grid-area: ${rowIn(other)} / ${year - first + 1}`}></i>` : nothing,
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

const rowIn = (tier: Tier | undefined): number => (ladder as readonly (Tier | undefined)[]).indexOf(tier) + 1 || 5;

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
