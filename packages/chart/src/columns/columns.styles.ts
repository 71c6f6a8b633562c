import {css} from 'lit';

/** Columns: `--slots` places side by side, `--slot` of each, `--letters` the widest value in digits, and `--h` the share of the highest. */
export const columnStyles = css`
  .columns {
    --high: calc(9em + var(--_tip-spare, 0px));
    display: grid;
    grid-template-columns: repeat(var(--slots), minmax(0, 1fr));
    max-inline-size: calc(var(--slots) * max(84px, 6em, var(--letters) * 0.65em));
    margin-block-start: var(--tip-s2);
    font-size: var(--tip-fs-note);
    line-height: 1.25;
  }
  .compact .columns {
    --high: 5em;
  }
  .columns p {
    margin: 0;
    padding-inline: 6px;
    color: var(--tip-ink-2);
  }
  .columns .small {
    font-size: inherit;
    text-wrap: balance;
  }
  .columns ul {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    grid-template-rows: auto auto;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .columns ul::before {
    content: '';
    grid-area: 2 / 1 / auto / -1;
    border-block-start: 1px solid var(--tip-axis);
  }
  .columns li {
    position: relative;
    display: grid;
    grid-area: 1 / var(--slot) / span 2;
    grid-template: subgrid / minmax(0, 1fr);
    justify-items: center;
    text-align: center;
  }
  .columns li:not(.latest) i:not(.about) {
    --tip-mark: var(--tip-mark-2);
  }
  .columns .after::before {
    content: '';
    position: absolute;
    inset-block: -1.25em 1em;
    inset-inline-start: -0.75px;
    border-inline-start: 1.5px dashed var(--tip-ink-2);
  }
  .plot-cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: end;
    justify-items: center;
    inline-size: 100%;
    min-block-size: calc(var(--high) + 2.2em);
  }
  .column {
    block-size: calc(var(--h) * var(--high));
    inline-size: min(44px, 56%);
  }
  .column .bar {
    inline-size: 100%;
    block-size: 100%;
    writing-mode: vertical-lr;
    direction: rtl;
  }
  .columns :is(.old, .partial) .bar i {
    border-color: var(--tip-axis);
    background: var(--tip-raised);
    box-shadow: none;
  }
  .columns .partial .bar i {
    background: none;
  }
  .columns :is(.value, .date) {
    padding: 3px 0;
  }
  .columns :is(.word, .date) {
    color: var(--tip-ink-2);
  }
  .columns .latest :is(.value, .date) {
    color: var(--tip-ink);
    font-weight: 700;
  }
  .columns .latest .value {
    font-size: 1.3em;
  }
  .columns .latest .frame {
    font-size: inherit;
  }
  .columns .frame {
    padding-inline: 2px;
  }
  .columns .none {
    padding: 3px;
  }
  /* Wider than its place: it reaches inwards. */
  @container (width < 420px) or (width < 26em) {
    .columns li:first-child .tight {
      justify-self: start;
    }
    .columns li:last-child .tight {
      justify-self: end;
    }
    .columns .latest .even {
      font-size: inherit;
    }
  }
  .nr {
    display: inline-block;
    min-inline-size: 1.3em;
    border: 1px solid var(--tip-axis);
    border-radius: 1em;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    font-style: normal;
    font-weight: 400;
    line-height: 1.3;
    text-align: center;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    padding-block-start: 4px;
  }
  .short,
  .thousands,
  .keys li {
    display: none;
  }
  /* What has no room is heard only, and what stands in its place is seen. */
  @container (width >= 15em) {
    .long.up {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    :is(.short, .thousands, .keys li).up {
      display: block;
    }
  }
  @container (width >= 15em) and ((width < 660px) or (width < 41em)) {
    .long.up-wide {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    :is(.short, .thousands, .keys li).up-wide {
      display: block;
    }
  }
  @container (width >= 15em) and ((width < 560px) or (width < 35em)) {
    .long.up-mid {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    :is(.short, .thousands, .keys li).up-mid {
      display: block;
    }
  }
  @container (width >= 15em) and ((width < 420px) or (width < 26em)) {
    .long.up-narrow {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    :is(.short, .thousands, .keys li).up-narrow {
      display: block;
    }
  }
  /* Text much larger than the column: rows, in which every word has room. */
  @container (width < 15em) {
    .columns,
    .columns ul {
      display: block;
    }
    .columns ul::before {
      content: none;
    }
    .columns li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: baseline;
      justify-content: space-between;
      padding-block: 3px;
    }
    .plot-cell {
      display: contents;
    }
    .columns .date {
      order: -1;
    }
    .column {
      block-size: 1em;
      inline-size: 100%;
    }
    .column .bar {
      inline-size: calc(var(--h) * 100%);
      writing-mode: horizontal-tb;
      direction: inherit;
    }
    .columns .after::before {
      inset-block: 0 auto;
      inset-inline: 0;
      border-inline-start: 0;
      border-block-start: 1.5px dashed var(--tip-axis);
    }
  }
`;
