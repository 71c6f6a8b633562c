import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import {css} from 'lit';
import {chipStyles} from './tier-badge.chip-styles.js';
import {historyStyles, yearStyles} from './tier-badge.history.js';
import {ladderStyles} from './tier-badge.ladder.js';

const badge = css`
  :host([variant='inline']) {
    display: inline;
    container-type: normal;
    padding: 0;
  }
  .definition {
    margin-block-start: 10px;
    font-size: var(--tip-fs-label);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .before {
    margin-block-start: 12px;
    padding-block: 9px 6px;
    border-block-start: 1px solid var(--tip-rule);
  }
  figure[dir='rtl'] :is(.definition, .before) {
    text-align: right;
  }
  @media (forced-colors: active) {
    .chip .on {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

export const styles = [tierStyles, ladderStyles, badge, yearStyles, historyStyles, chipStyles];
