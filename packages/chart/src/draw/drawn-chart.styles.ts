import {css} from 'lit';

/** The styles that only a drawn chart needs: buttons over the marks, the tooltip, and the probe for colours. */
export const drawnChartStyles = css`
  /* Shows the canvas code the colours; what is after it says when they change. */
  .colors {
    position: absolute;
    block-size: 0;
    inline-size: 0;
    visibility: hidden;
  }
  .colors,
  .colors::after {
    border: 0 solid;
    color: var(--tip-mark);
    background-color: var(--tip-surface);
    border-color: var(--tip-axis) var(--tip-axis) var(--tip-axis) var(--tip-mark-2);
    forced-color-adjust: none;
  }
  .colors.print {
    color-scheme: light;
  }
  .colors::after {
    content: '';
    transition: 1ms step-end;
    transition-property: color, background-color, border-color;
  }
  .spots {
    position: absolute;
    left: 0;
    top: 0;
    margin: 0;
    padding: 0;
  }
  .spots button {
    position: absolute;
    min-block-size: 0;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    forced-color-adjust: none;
    outline-offset: 0;
  }
  .tip {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 100%;
    padding: 5px 8px;
    border: 1px solid var(--tip-axis);
    border-radius: var(--tip-radius);
    background: var(--tip-surface);
    color: var(--tip-ink);
    font-size: var(--tip-fs-note);
    line-height: 1.35;
    /* "350 people" also where the page runs the other way. */
    unicode-bidi: plaintext;
  }
  .tip b {
    display: block;
  }
  @media print {
    .spots,
    .tip {
      display: none;
    }
  }
`;
