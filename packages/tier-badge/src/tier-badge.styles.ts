import {css} from 'lit';
import {chipStyles} from './chip.styles.js';

const badge = css`
  :host {
    --tip-tier-1: #e4ecf1;
    --tip-tier-2: #a9c3d1;
    --tip-tier-2w: #3f748f;
    --tip-tier-3: #123a52;
    --tip-on-light: #1d2327;
    --tip-on-dark: #fff;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --tip-tier-1: light-dark(#e4ecf1, #24323b);
      --tip-tier-2: light-dark(#a9c3d1, #40677c);
      --tip-tier-2w: light-dark(#3f748f, #7eadc4);
      --tip-tier-3: light-dark(#123a52, #d3e8f2);
      --tip-on-light: light-dark(#1d2327, #eceae6);
      --tip-on-dark: light-dark(#fff, #14181b);
    }
  }
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
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 38px;
    padding: 3px 4px;
    border: 1px solid var(--tip-axis);
    border-radius: var(--tip-radius);
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    line-height: 1.15;
    text-align: center;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
  }
  .ladder [aria-current] {
    border: 2px solid var(--tip-ink);
    background: var(--cell);
    color: var(--on, var(--tip-on-light));
    font-weight: 700;
  }
  .t1 {
    --cell: var(--tip-tier-1);
  }
  .t2 {
    --cell: var(--tip-tier-2);
  }
  .t2WL {
    --cell: var(--tip-tier-2w);
  }
  .t3 {
    --cell: var(--tip-tier-3);
  }
  .t2WL,
  .t3 {
    --on: var(--tip-on-dark);
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
    padding: 5px 8px;
    border: 2px dashed var(--tip-ink);
    border-radius: var(--tip-radius);
    font-size: var(--tip-fs-note);
    font-weight: 700;
    text-align: center;
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
  @container (width >= 420px) {
    .tier {
      grid-template-columns: 1fr 1.25fr;
      column-gap: 28px;
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .ladder [aria-current] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .history .on,
    .chip .on {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
  }
`;

export const styles = [badge, chipStyles];
