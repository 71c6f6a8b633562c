import {css} from 'lit';

/** A case is a row: words, then its stages, as a list or, where there is room for heads, as cells of a table. */
export const styles = css`
  .cases > li {
    display: grid;
    gap: 8px 16px;
    padding-block: 12px;
  }
  .cases > li + li {
    border-block-start: 1px solid var(--tip-rule);
  }
  .cases > li:first-child {
    padding-block-start: 0;
  }
  .cases > li:last-child {
    padding-block-end: 8px;
  }
  /* A long number stands above the words. */
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    line-height: 1.25;
    text-wrap: pretty;
  }
  .head > div {
    flex: 1 1 9em;
    min-inline-size: 40%;
    overflow-wrap: anywhere;
  }
  .head .quiet {
    margin-block-start: 3px;
  }
  .loud {
    display: block;
    font-size: max(2.1em, 0.5em * var(--_tip-loud, 0));
    font-variant-numeric: lining-nums proportional-nums;
    line-height: 1;
  }
  .one .loud {
    font-size: var(--tip-fs-loud);
  }
  .loud small {
    display: block;
    font-size: max(14px, 1em / max(2.1, var(--_tip-loud, 3.7)));
    font-weight: 400;
  }
  .outcome {
    font-size: 1.12em;
    font-weight: 700;
  }
  .lit .outcome {
    color: var(--tip-point);
  }
  .cases:has(.lit) > li:not(.lit) .outcome {
    font-weight: 400;
  }
  .stages {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(min-content, max-content) minmax(min-content, 1fr);
    gap: 5px 10px;
    align-self: start;
    padding: 8px 10px;
    background: var(--tip-raised);
    line-height: 1.3;
    print-color-adjust: exact;
  }
  .stages > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .stage {
    grid-column: 2;
  }
  .dots {
    --d: 10px;
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    inline-size: fit-content;
  }
  .little .dots {
    --d: 8px;
    gap: 2px;
  }
  .dots i:nth-child(10n) {
    margin-inline-end: 4px;
  }
  .long .dots {
    inline-size: 100%;
    min-inline-size: 60px;
    gap: 0;
  }
  .dots i {
    position: relative;
    inline-size: var(--d);
    block-size: var(--d);
    border: 2px solid var(--_tip-unit, var(--tip-mark));
    border-radius: 50%;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .long .dots i {
    inline-size: calc(var(--w) * 1%);
    block-size: 12px;
    border-width: 1.4px;
    border-radius: 0;
  }
  .long .dots :last-child {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }
  .lit {
    --_tip-unit: var(--tip-point);
  }
  .dots.cleared {
    --_tip-unit: var(--tip-axis);
  }
  :is(.against, .upheld) i[class=''] {
    background: var(--_tip-unit, var(--tip-mark));
  }
  .upheld {
    padding-block-end: 3px;
    border-block-end: 2.5px solid var(--_tip-unit, var(--tip-mark));
  }
  .cleared i::after {
    content: '';
    position: absolute;
    inset: calc(50% - 1px) 1px auto;
    border-block-start: 2px solid var(--tip-axis);
  }
  .dots i:not([class='']) {
    border-width: 1.4px;
    border-style: dashed;
  }
  .cases .dots .tail {
    inline-size: 26px;
    border-inline: 0;
    border-radius: 0;
  }
  .heads {
    display: none;
  }
  figure[dir='rtl'] :is(.head p, .stages li, .heads span) {
    text-align: right;
  }
  /* On a card the stages stand side by side. */
  .tall .cases {
    display: grid;
    flex: 1;
    align-content: space-evenly;
  }
  .picture .large .dots {
    --d: 16px;
  }
  .picture .stages {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 0;
    background: none;
  }
  .picture .stages > li {
    display: block;
    padding: 6px 8px;
    background: var(--tip-raised);
    font-size: var(--tip-fs-note);
  }
  /* Text much larger than the column: a stage's words, its dots and its note below each other. */
  @container (width < 15em) {
    .stages,
    .stages > li {
      display: block;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .lit .outcome {
      text-decoration: underline;
    }
  }
  @container (width >= 560px) and (width >= 30em) {
    :where(figure:not(.compact)) .cases > li {
      grid-template-columns: 46% minmax(0, 1fr);
    }
    .staged > li {
      grid-template-columns: 48% minmax(0, 1fr);
      gap: 0;
      padding: 0;
    }
    .staged > li:first-child {
      border-block-start: 1px solid var(--tip-ink);
    }
    .staged .head {
      padding-block: 10px;
      padding-inline-end: 8px;
    }
    .heads,
    .staged .stages {
      display: grid;
      grid-template-columns: repeat(var(--stages), minmax(0, 1fr));
      gap: 0;
      align-self: stretch;
      padding: 0;
      background: none;
    }
    .heads {
      align-items: end;
      padding-inline-start: 48%;
    }
    .heads span {
      padding: 0 6px 4px;
    }
    .staged .stages > li {
      display: block;
      grid-area: 1 / var(--at);
      padding: 12px 6px 10px;
      background: var(--tip-raised);
    }
    .staged .stage {
      position: absolute;
      clip-path: inset(50%);
    }
    .staged .stages .quiet {
      display: block;
      margin-block-start: 4px;
    }
    .staged.large .dots {
      --d: 12px;
    }
  }
`;
