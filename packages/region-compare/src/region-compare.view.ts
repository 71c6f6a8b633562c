import {formatNumber} from '@tip-figures/core/text/format.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {RegionCompareMessages} from '@tip-figures/messages/generated/en-region-compare.js';
import {ladder, type Tier} from '@tip-figures/record/sections/tier-badge.placement.js';
import {namedYears, runsOf} from '@tip-figures/tier-badge/tier-badge.history.js';
import {ladderOf} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {RegionCompare} from './region-compare.model.js';
import {tally, toldFirst} from './region-compare.title.js';
import type {Named, RegionCompareWords} from './region-compare.words.js';

const mostInCompact = 5;

/** The years of each government, its place in one report, or one ladder for all. */
export function regionCompareView(model: RegionCompare, words: RegionCompareWords): TemplateResult {
  const {form, groups, tiers, all} = words;
  const one = groups[0]?.governments[0];
  if (form === 'ladder') return html`<div class="ladder-box">${ladderOf(one?.tier, all, tiers)}</div>`;
  // What is on no tier has a column of its own, where there is any.
  const columns = model.governments.every(({tier}) => isRung(tier)) ? 4 : 5;
  const row = form === 'river' ? riverRow(tiers) : reportRow(tiers, columns);
  const named = groups.flatMap(({governments}) => governments);
  const heads = [...ladder.map((tier) => tiers.rung({tier})), tiers.notRanked()].slice(0, columns);
  // A name that ends a row keeps its number; a head has it on a second line where need be.
  const marked = form === 'river' ? named.map(({tier}) => rungName(tiers, tier).replace(/ (?=\d)/, '')) : heads;
  return html`<div
    class="tiers"
    .style=${`--name: ${longestWord(named.map(({name}) => name))}; --tier: ${longestWord(marked)}`}
  >
    ${form === 'river' ? yearsOf(one) : headsOf(heads)}
    ${groups.map(
      ({heading, governments}) =>
        html`${heading ? html`<p class="group">${heading}</p>` : nothing}
          <ul class="governments ${form}" role="list">
            ${governments.map(row)}
          </ul>`,
    )}
  </div>`;
}

/** Letters of the longest word, which no column breaks. */
const longestWord = (names: readonly string[]): number =>
  Math.max(...names.flatMap((name) => name.split(' ').map(({length}) => length)));

/** Up to five governments; how many more there are is said. */
export function regionCompareCompact(
  model: RegionCompare,
  words: RegionCompareWords,
  text: TextContext<RegionCompareMessages>,
): TemplateResult {
  const governments = words.groups.flatMap((group) => group.governments);
  const rest = words.form === 'ladder' ? 0 : governments.length - mostInCompact;
  if (rest <= 0) return regionCompareView(model, words);
  // Those that the title speaks of, then the few on a tier.
  const counts = tally(governments);
  const [told] = toldFirst(counts).first ?? [];
  const rankOf = ({tier}: Named) => (tier === told ? 0 : (counts.find(([one]) => one === tier)?.[1] ?? 0));
  const shown = [...governments].sort((one, other) => rankOf(one) - rankOf(other)).slice(0, mostInCompact);
  const inOrder = governments.filter((one) => shown.includes(one));
  const drawn = regionCompareView(model, {...words, groups: [{governments: inOrder}]});
  return html`${drawn}
    <p class="more small">${text.messages.more({n: rest, text: formatNumber(rest, text.locale)})}</p>`;
}

const isRung = (tier: Tier | undefined): tier is Exclude<Tier, 'SC'> => tier !== undefined && tier !== 'SC';

const rungName = (tiers: RegionCompareWords['tiers'], tier: Tier | undefined): string =>
  tier ? (isRung(tier) ? tiers.rung({tier}) : tiers.tier({tier})) : tiers.notGiven();

function yearsOf({years}: Pick<Named, 'years'> = {years: []}) {
  return html`<div class="heads river" aria-hidden="true">
    <span></span>
    <span class="strip small" .style=${`--n: ${years.length}`}
      >${namedYears(years.length, 8).map(
        ([index, kind]) =>
          html`<span class="named ${kind}" .style=${`grid-column: ${index + 1}`}>${years[index]?.year}</span>`,
      )}</span
    >
  </div>`;
}

/** Height and shade say the tier; what is on none lies below the four levels. */
const riverRow = (tiers: RegionCompareWords['tiers']) =>
  function row({name, tier, years}: Named) {
    return html`<li>
      <span>${name}</span>
      <span class="strip" aria-hidden="true" .style=${`--n: ${years.length}`}
        >${runsOf(years).map(
          (run) =>
            html`<i
              class="run ${run.tier ? `t${run.tier}` : 'gap'}"
              .style=${`grid-area: ${rowOf(run.tier)} / ${run.from + 1} / auto / span ${run.length}`}
            ></i>`,
        )}</span
      >
      <b>${rungName(tiers, tier)}</b>
    </li>`;
  };

const rowOf = (tier: Tier | undefined): number => (ladder as readonly (Tier | undefined)[]).indexOf(tier) + 1 || 5;

const headsOf = (heads: readonly string[]) =>
  html`<div class="heads report" aria-hidden="true">
    <span></span
    ><span class="cells" .style=${`--n: ${heads.length}`}
      >${heads.map((head) => html`<b class="small">${head}</b>`)}</span
    >
  </div>`;

/** The cell of the tier is filled; its name is the head of the column. */
const reportRow = (tiers: RegionCompareWords['tiers'], columns: number) =>
  function row({name, tier}: Named) {
    const cells = Array.from({length: columns}, (_, index) => index + 1);
    return html`<li>
      <span>${name} <span class="vh">${rungName(tiers, tier)}</span></span>
      <span class="cells" .style=${`--n: ${columns}`}
        >${cells.map((index) => html`<i class=${index === rowOf(tier) ? `on t${tier ?? 'none'}` : ''}></i>`)}</span
      >
    </li>`;
  };
