import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf} from '@tip-figures/core/marks/emphasis.js';
import {pictured} from '@tip-figures/core/frame/frame.js';
import {formatDecimal} from '@tip-figures/core/text/format/format.js';
import {rungName} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {RegionCompare} from './region-compare.model.js';
import {rowOf, saidOf, swatch, yearsOf} from './region-compare.river.js';
import type {Move, RegionCompareWords, Text} from './region-compare.words.js';

/** Of those that moved one way, in little room. */
const mostNames = 5;

/** Those that moved up and those that moved down, each with its last years; the tier before and that of today once a group. */
export function movesView(
  {first, year}: RegionCompare,
  words: RegionCompareWords,
  options: ViewOptions,
): TemplateResult {
  const {moves, tiers} = words;
  const emphasis = emphasisOf(options);
  const governments = moves.flatMap(({groups}) => groups.flatMap((one) => one.governments));
  const headOf = ({before, tier}: Move) =>
    html`<p class="tier">
      ${swatch(before)}<span>${rungName(before, tiers.messages)}</span>${arrow} ${swatch(tier)}<b
        >${rungName(tier, tiers.messages)}</b
      >
    </p>`;
  return html`${pictured(saidOf(words, governments, options))}
    <div class="river moves" aria-hidden="true" .style=${`--n: ${year - first + 1}`}>
      ${moves.map(
        ({name, groups}) =>
          html`<div>
            ${groups.length ? yearsOf({first, last: year}, html`<b>${name}</b>`) : html`<p class="head"><b>${name}</b></p>`}
            ${groups.map(
              (one) =>
                html`<div class="group">
                  ${headOf(one)} ${one.governments.map((each) => rowOf(each, first, emphasis))}
                </div>`,
            )}
          </div>`,
      )}
    </div>`;
}

const arrow = html`<svg class="arrow" viewBox="0 0 16 10" aria-hidden="true"><path d="M0 5h15M11 1l4 4-4 4" /></svg>`;

/** The same as two lists of names. */
export const movesCompact = ({moves}: RegionCompareWords, {locale, messages}: Text): TemplateResult =>
  html`<div class="moves">
    ${moves.map(({name, groups}, index) => {
      const names = groups.flatMap(({governments}) => governments.map((one) => one.name));
      const rest = names.length > mostNames + 1 ? names.length - mostNames : 0;
      return html`<div>
        <p class="head" id=${`move-${index}`} aria-hidden="true"><b>${name}</b></p>
        <ul class="names" role="list" aria-labelledby=${`move-${index}`}>
          ${names.slice(0, names.length - rest).map((one) => html`<li>${one}</li>`)}
        </ul>
        ${rest ? html`<p class="rest">${messages.more({n: rest, text: formatDecimal(rest, locale, 0)})}</p>` : nothing}
      </div>`;
    })}
  </div>`;
