import {css} from 'lit';

/** The box of a chart: the canvas fills it, and its text decides how high it is. */
export const chartStyles = css`
  .chart {
    position: relative;
  }
  .canvas {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }
  .text {
    position: relative;
  }
  /* Shows the canvas code the colours; what is after it says when they change. */
  .ink {
    position: absolute;
    block-size: 0;
    inline-size: 0;
    visibility: hidden;
  }
`;
