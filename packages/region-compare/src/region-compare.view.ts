import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {formatDecimal} from '@tip-figures/core/text/format/format.js';
import {ladderOf} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {html, nothing, type TemplateResult} from 'lit';
import {mapCode} from './map-code.js';
import type {RegionCompare} from './region-compare.model.js';
import {movesCompact, movesView} from './region-compare.moves.js';
import {headOf, riverOf, swatch} from './region-compare.river.js';
import type {Group, RegionCompareWords, Text} from './region-compare.words.js';

const mostInCompact = 5;

/** The years of each government below its tier of today, the governments of each tier, or one ladder for all. */
export function regionCompareView(
  model: RegionCompare,
  words: RegionCompareWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const {form, groups, map} = words;
  if (map) return mapCode().view(words, map, options);
  if (form === 'river') return riverOf(model, words, groups, options);
  if (form === 'moves') return movesView(model, words, options);
  const emphasis = emphasisOf(options);
  if (form === 'ladder') {
    return html`${ladderIn(words)} ${groups.map((one) => namesOf(one, emphasis))}`;
  }
  return html`<div class="report">
    ${groups.map((one) => {
      const id = `tier-${one.tier ?? 'none'}`;
      return html`<div class="group">
        ${headOf(one.tier, words, id, swatch(one.tier))} ${namesOf(one, emphasis, id)}
      </div>`;
    })}
  </div>`;
}

/** Up to five governments, of each tier the first ones; how many more there are is said. */
export function regionCompareCompact(model: RegionCompare, words: RegionCompareWords, text: Text): TemplateResult {
  const {form, groups, map} = words;
  if (map) return mapCode().view(words, map, {size: 'compact'});
  if (form === 'ladder') return ladderIn(words);
  if (form === 'moves') return movesCompact(words, text);
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
  ${rest ? html`<p class="rest">${text.messages.more({n: rest, text: formatDecimal(rest, text.locale, 0)})}</p>` : nothing}`;
}

const ladderIn = ({groups: [group], tiers}: RegionCompareWords): TemplateResult =>
  ladderOf(group?.tier, group?.name ?? '', tiers.messages);

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
