import {css} from 'lit';

export const styles = css`
  .cases > li {
    padding-block: 12px;
    border-block-start: 1px solid var(--tip-rule);
  }
  .cases > li:first-child {
    padding-block-start: 0;
    border: 0;
  }
  .cases p {
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .cases > li > div > * + p {
    margin-block-start: 1px;
  }
  .tall :is(.cases, .cases > li) {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: space-between;
  }
  .outcome {
    font-size: max(1.3em, 0.4em * var(--_tip-loud, 0));
    font-weight: 700;
  }
  .lit .outcome {
    color: var(--tip-point);
  }
  .cases:has(.lit) > li:not(.lit) .outcome {
    font-weight: 400;
  }
  .track {
    display: grid;
    grid-template-columns: var(--columns);
    margin-block-start: 8px;
    font-size: var(--tip-fs-note);
    line-height: 1.3;
  }
  .track li {
    position: relative;
    grid-row: 1;
    grid-column: var(--at) / span var(--span);
    padding-inline-end: 6px;
  }
  .reached {
    display: block;
  }
  .reached small {
    display: block;
  }
  .mark {
    position: relative;
    display: block;
    block-size: 20px;
    margin-inline-end: -6px;
  }
  .mark::after {
    content: '';
    position: absolute;
    inset-block-start: 8px;
    inset-inline: 7px 0;
    border: 0 solid var(--tip-mark);
  }
  .mark.line::after {
    border-block-start-width: 2px;
  }
  .mark.thin::after {
    border-block-start: 1px solid var(--tip-axis);
  }
  .mark.open::after {
    inline-size: min(72px, 100% - 7px);
    inset-inline-end: auto;
    border-block-start: 2px dashed var(--tip-axis);
  }
  .ends {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 84px;
    white-space: nowrap;
  }
  .mark i {
    position: absolute;
    z-index: 1;
    inset-block-start: 2px;
    block-size: 14px;
    inline-size: 14px;
    border: 2px solid var(--tip-mark);
    border-radius: 50%;
    background: var(--tip-mark);
    box-sizing: border-box;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .mark .hollow {
    background: var(--tip-surface);
  }
  figure[dir='rtl'] :is(.cases p, .track li) {
    text-align: right;
  }
  @media (forced-colors: active) {
    .lit .outcome {
      text-decoration: underline;
    }
  }
  /* Names too long to stand side by side are a list below each other, each with its point. */
  @container (width < 560px) {
    .long .track {
      display: block;
    }
    .long .mark {
      display: none;
    }
    .long .reached small {
      display: inline;
    }
    .long .ends {
      position: static;
    }
  }
  @container (width < 15em) {
    .track {
      display: block;
    }
    .mark {
      display: none;
    }
    .ends {
      position: static;
    }
  }
  @container (width >= 560px) and (width >= 30em) {
    figure:not(.compact) .cases > li {
      display: grid;
      grid-template-columns: 17.5em minmax(0, 1fr);
      gap: 0 20px;
    }
    figure.picture .cases > li {
      grid-template-columns: 15em minmax(0, 1fr);
    }
  }
`;
