import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import {css} from 'lit';

const badge = css`
  :host([variant='inline']) {
    display: inline;
    container-type: normal;
    padding: 0;
  }
  .tier {
    display: grid;
    gap: var(--tip-s3);
  }
  .now {
    font-size: 2.3em;
    font-weight: 700;
    letter-spacing: -0.01em;
    line-height: 1.05;
  }
  .definition,
  .change {
    font-size: var(--tip-fs-label);
    line-height: 1.35;
  }
  .definition {
    margin-block-start: 2px;
    color: var(--tip-ink-2);
    text-wrap: pretty;
  }
  .ladder {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 3px;
  }
  .ladder li {
    min-block-size: 38px;
  }
  .ends {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    margin-block-start: 4px;
    line-height: 1.3;
  }
  .ends span {
    max-inline-size: 12em;
    text-wrap: balance;
  }
  .ends span:last-child {
    text-align: end;
  }
  .outside {
    margin-block-start: 6px;
  }
  .change {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .change svg {
    block-size: 16px;
    inline-size: 16px;
    color: var(--tip-ink-2);
  }
  .history {
    display: grid;
    grid-template-columns: auto repeat(var(--n), minmax(0, 1fr));
    gap: 2px;
    line-height: 1.5;
    text-align: center;
  }
  .history b {
    padding-inline-end: 6px;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  .history i {
    block-size: 19px;
    border-radius: 1px;
    background: var(--tip-raised);
  }
  .history .on {
    border: 1px solid var(--tip-axis);
    background: var(--cell);
    print-color-adjust: exact;
  }
  .history .gap {
    border: 1px dashed var(--tip-axis);
    background: none;
  }
  .history .special {
    border: 1px solid var(--tip-axis);
    background: none;
  }
  /* Many years: narrow cells, and labels for some of them, wider than their columns. */
  .long {
    column-gap: 1px;
  }
  .long span {
    display: flex;
    inline-size: 0;
    justify-content: center;
    justify-self: center;
  }
  .long span:first-of-type {
    justify-content: start;
    justify-self: start;
  }
  .long span:last-of-type {
    justify-content: end;
    justify-self: end;
  }
  @container (width >= 420px) and (width >= 22.5em) {
    .tier {
      grid-template-columns: 1fr 1.25fr;
      column-gap: 28px;
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  /* Text much larger than the column: what a ladder that stands upright means is above and below it. */
  @container (width < 15em) {
    .ways {
      display: grid;
      gap: 4px;
    }
    .ends {
      display: contents;
    }
    .ends span {
      max-inline-size: none;
    }
    .ends span:first-child {
      order: -1;
    }
    .ends span:last-child {
      text-align: start;
    }
    .history {
      align-items: center;
    }
    .history span {
      display: flex;
      inline-size: 0;
      justify-self: start;
    }
    .history span:last-of-type {
      justify-content: end;
      justify-self: end;
    }
    .history:not(.long) span:not(:nth-of-type(4n + 1)) {
      visibility: hidden;
    }
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
    .history .on,
    .mark .on {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

export const styles = [tierStyles, chipStyles, badge];
