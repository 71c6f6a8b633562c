import {ladder, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {pictured} from '@tip-figures/core/frame/frame.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import {css, html, nothing, type TemplateResult} from 'lit';

/** The name of a tier where the others stand beside it: `Watch List`. */
export const rungName = (tier: Tier, messages: TierBadgeMessages): string =>
  tier === 'SC' ? messages.tier({tier}) : messages.rung({tier});

/**
 * The four tiers, one of them current, which alone is heard; a Special Case stands above them, where none is.
 *
 * @param label - what stands in the current cell.
 * @param other - the tier that another source gives.
 */
export const ladderOf = (
  current: Tier | undefined,
  label: string,
  messages: TierBadgeMessages,
  other?: Tier,
): TemplateResult =>
  html`${current ? pictured(label) : nothing}
    ${
      [current, other].includes('SC')
        ? html`<p class="outside ${current === 'SC' ? '' : 'gap'}" aria-hidden="true">
            ${messages.tier({tier: 'SC'})}
          </p>`
        : nothing
    }
    <ol class="ladder" role="list" aria-hidden="true">
      ${ladder.map((tier) => {
        const name = messages.rung({tier});
        const isHere = tier === current;
        // A name stays on one line, but for its number where a cell has no room; a dash stays with the word before it.
        const bound = name.replace(isHere ? / /g : / (?!\d)/, '\u00a0');
        return html`<li
          class="rung t${tier} ${isHere ? 'here' : ''} ${tier === other ? 'other' : ''}"
          aria-current=${isHere ? 'true' : nothing}
        >
          ${(isHere ? label : name).replace(name, bound).replace(' –', '\u00a0–')}
        </li>`;
      })}
    </ol>`;

export const ladderStyles = css`
  .ladder {
    display: flex;
    gap: 3px;
  }
  .ladder .rung {
    flex: 1;
    min-block-size: calc(54px + var(--_tip-spare, 0px) / 2);
  }
  .ladder .here {
    flex-grow: 1.9;
    font-size: min(1.45em, 7cqi);
    line-height: 1.1;
    text-wrap: balance;
  }
  .compact .rung {
    min-block-size: 52px;
  }
  .outside {
    margin-block-end: 3px;
    font-size: 1.3em;
  }
  /* Text much larger than the column: the ladder stands upright. */
  @container (width < 15em) {
    .ladder {
      flex-direction: column;
    }
    .ladder .rung {
      flex: none;
      min-block-size: 38px;
    }
    .ladder .here {
      font-size: 1.45em;
    }
  }
`;
