import {markKey} from '@tip-figures/core/marks/mark-key.js';
import {css, html, type TemplateResult} from 'lit';
import type {Text} from './shelter-timeline.title.js';

// A longer word has room in fewer of them.
const longest = 10;

/** Money and the gaps between it, of no particular length. */
export function cycleOf(cycle: string, {messages}: Text): TemplateResult {
  const {status} = messages;
  return html`
    ${markKey(
      (['funded', 'applying'] as const).map(
        (one) => html`<span><i class="${one} block"></i>${status({status: one, n: 1}).toLowerCase()}</span>`,
      ),
    )}
    <div class="cycle" aria-hidden="true">
      ${Array.from({length: cycle.length > longest ? 2 : 3}, () => html`<span class="funded block">${cycle}</span><i class="applying block"></i>`)}
    </div>
    <p class="schematic small">${messages.schematic()}</p>
  `;
}

export const cycleStyles = css`
  .cycle {
    display: flex;
    align-items: stretch;
    min-block-size: 30px;
  }
  .cycle .funded {
    display: grid;
    flex: 4;
    place-items: center;
    margin-block: 4px;
    color: var(--tip-surface);
    font-size: var(--tip-fs-note);
    font-weight: 600;
    line-height: 1.1;
    text-align: center;
  }
  /* Nearly as light as a lane, and yet dark enough for the words on it: the blue of the Watch List. */
  .funded.block {
    --fill: #3f748f;
  }
  @supports (color: light-dark(#000, #fff)) {
    .funded.block {
      --fill: light-dark(#3f748f, #7eadc4);
    }
  }
  @media (forced-colors: active) {
    .funded.block {
      --fill: var(--tip-mark);
    }
  }
  .cycle .applying {
    flex: 1.2;
  }
  .schematic {
    margin-block-start: 6px;
  }
  /* Text much larger than the column: words of two are as many as there is room for. */
  @container (width < 15em) {
    .cycle > :nth-child(n + 5) {
      display: none;
    }
  }
`;
