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
  canvas {
    display: block;
  }
  .text {
    position: relative;
  }
`;
