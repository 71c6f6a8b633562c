import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import {css} from 'lit';
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
  .mark i {
    display: inline-block;
    block-size: 12px;
    inline-size: 7px;
    margin-inline-end: 1.5px;
    border: 1px solid var(--tip-axis);
  }
  .mark .on {
    border-color: var(--tip-mark);
    background: var(--tip-mark);
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    .mark .on {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

export const styles = [tierStyles, ladderStyles, chipStyles, badge, yearStyles, historyStyles];
