import {css} from 'lit';

/** Columns: `--slots` places side by side, `--slot` of each, and `--h` the share of the highest. */
export const columnStyles = css`
  .columns {
    --high: 9em;
    display: grid;
    grid-template-columns: repeat(var(--slots), minmax(0, 1fr));
    max-inline-size: calc(var(--slots) * max(84px, 6em));
    margin-block-start: var(--tip-s2);
    font-size: var(--tip-fs-note);
    line-height: 1.25;
  }
  .columns p {
    margin: 0;
    padding-inline: 6px;
    color: var(--tip-ink-2);
  }
  .columns .small {
    font-size: inherit;
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
    grid-template-rows: subgrid;
    justify-items: center;
    text-align: center;
  }
  .columns li:not(.latest) {
    --tip-mark: var(--tip-mark-2);
  }
  .columns .after::before {
    content: '';
    position: absolute;
    inset-block: -1.25em 1em;
    inset-inline-start: -0.75px;
    border-inline-start: 1.5px dashed var(--tip-axis);
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
  .column .bar::before {
    content: none;
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
    /* Above and below, also of a word that stands upright. */
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
  .columns .none {
    padding: 3px;
  }
  .columns .up {
    writing-mode: vertical-rl;
  }
  .short,
  .thousands {
    display: none;
  }
  .shortened.up {
    display: none;
  }
  :is(.short, .thousands).up {
    display: block;
    writing-mode: horizontal-tb;
  }
  @container (width < 560px) or (width < 35em) {
    .columns .up-mid {
      writing-mode: vertical-rl;
    }
    .shortened.up-mid {
      display: none;
    }
    :is(.short, .thousands).up-mid {
      display: block;
      writing-mode: horizontal-tb;
    }
  }
  @container (width < 420px) or (width < 26em) {
    .columns .up-narrow {
      writing-mode: vertical-rl;
    }
    .shortened.up-narrow {
      display: none;
    }
    :is(.short, .thousands).up-narrow {
      display: block;
      writing-mode: horizontal-tb;
    }
  }
  @container (width < 15em) {
    .columns :is(.value, .date) {
      writing-mode: vertical-rl;
    }
  }
`;
