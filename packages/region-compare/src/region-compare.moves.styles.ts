import {css} from 'lit';

/** Those that moved, in columns by the way in which they did. */
export const moveStyles = css`
  .moves {
    display: grid;
    gap: 12px 24px;
  }
  .moves > div {
    min-inline-size: 0;
  }
  .moves .row {
    grid-template-columns: minmax(6.4em, 46%) minmax(0, 1fr);
  }
  .moves .head {
    align-items: end;
    padding-block-end: 4px;
    border-block-end: 2px solid var(--tip-ink);
  }
  .moves .head b {
    color: var(--tip-ink);
    font-size: 1.7em;
    line-height: 1.1;
  }
  .moves .head + .group {
    border-block-start: 0;
  }
  .moves .tier {
    flex-wrap: wrap;
    font-size: inherit;
  }
  .moves .tier span {
    color: var(--tip-ink-2);
  }
  /* The report that is shown. */
  .moves .strip .run:is(.now, .now.lit):not(.tSC) {
    z-index: 1;
    border: 2px solid var(--tip-ink);
    block-size: 9px;
  }
  .arrow {
    inline-size: 16px;
    fill: none;
    stroke: var(--tip-ink-2);
    stroke-width: 1.5;
  }
  figure[dir='rtl'] .arrow {
    transform: scaleX(-1);
  }
  @container (width >= 560px) and (width >= 30em) {
    .moves {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
      align-items: start;
    }
  }
`;
