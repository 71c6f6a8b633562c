import {css} from 'lit';

/** The ramp of the tiers, one hue from light to dark: `t1` to `t3` set the fill of a cell and the text on it. */
export const tierStyles = css`
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
  .rung {
    display: flex;
    align-items: center;
    justify-content: center;
    /* In the narrowest columns the words need it themselves. */
    padding: 3px clamp(1px, (100cqi - 270px) / 10, 4px);
    border: 1px solid var(--tip-axis);
    border-radius: var(--tip-radius);
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    line-height: 1.15;
    text-align: center;
    overflow-wrap: break-word;
    print-color-adjust: exact;
  }
  .here {
    border: 2px solid var(--tip-ink);
    background: var(--cell);
    color: var(--on, var(--tip-on-light));
    font-weight: 700;
  }
  .outside {
    padding: 5px 8px;
    border: 2px dashed var(--tip-ink);
    border-radius: var(--tip-radius);
    font-size: var(--tip-fs-note);
    font-weight: 700;
    text-align: center;
  }
  /* Years on one tier. */
  .run {
    margin-inline-end: 1px;
    border: 1px solid var(--tip-axis);
    border-radius: 1px;
    background: var(--cell);
    print-color-adjust: exact;
  }
  .run:is(.tSC, .other),
  .rung.other {
    border: 2px dashed var(--tip-ink);
    background: none;
  }
  .run.lit {
    border-color: var(--tip-point);
    border-width: 2px;
  }
  @media (forced-colors: active) {
    .here {
      border-color: CanvasText;
    }
    .run:not(.tSC, .other) {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
    .run.lit {
      outline: 2px solid Highlight;
      outline-offset: 1px;
    }
  }
`;
