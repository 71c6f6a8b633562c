import type {Unit} from '@tip-figures/core/marks/marks.js';
import {isExact, type Quantity} from '@tip-figures/record/values/quantity.js';
import {css, html, nothing, type TemplateResult} from 'lit';

// Rows of a crowd, each with the most marks that it has room for in the narrowest tile, and their step in px.
const crowds = [
  {rows: 2, most: 36, step: 7},
  {rows: 3, most: 54, step: 7},
  {rows: 4, most: 84, step: 6},
  {rows: 5, most: 125, step: 5},
  {rows: 5, most: 145, step: 4.4},
];

/** A mark for each person or case, in columns, the last of which may be shorter; none where they are not counted exactly. */
export function crowdOf(quantity: Quantity | undefined, unit: Unit): TemplateResult | undefined {
  if (!quantity || !isExact(quantity) || quantity.value === 0) return undefined;
  const {value} = quantity;
  const crowd = crowds.find(({most}) => value <= most);
  if (!crowd) return undefined;
  const {rows, step} = crowd;
  const columns = Math.floor(value / rows);
  const blocks = [
    [columns, rows],
    [1, value % rows],
  ].filter(([width, height]) => width && height);
  return html`<span class="crowd ${unit}" .style=${`--step: ${step}px`}
    >${blocks.map(([width, height]) => html`<i .style=${`--columns: ${width}; --rows: ${height}`}></i>`)}</span
  >`;
}

/** The mark in its place above a number, which is kept where there is none. */
export const markOf = (mark: TemplateResult | undefined): TemplateResult =>
  html`<dd class="mark" aria-hidden="true">${mark ?? nothing}</dd>`;

export const markStyles = css`
  .mark {
    display: flex;
    flex-direction: column;
    gap: 2px;
    justify-content: end;
    order: -2;
    block-size: 25px;
    max-inline-size: 132px;
    margin-block-end: 3px;
  }
  .mark i {
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .crowd {
    display: flex;
  }
  .crowd i {
    --size: calc(var(--step) * var(--scale, 1));
    --share: 80%;
    --mark: dot;
    flex: none;
    inline-size: calc(var(--columns) * var(--size));
    block-size: calc(var(--rows) * var(--size));
    background: var(--tip-mark);
    mask: radial-gradient(circle closest-side, #000 calc(var(--share) - 4%), #0000 calc(var(--share) + 4%)) 0 0 /
      var(--size) var(--size);
  }
  .compact .mark {
    block-size: 18px;
  }
  /* Three stand side by side. */
  .compact .crowd {
    --scale: 0.55;
  }
  .crowd.cases i {
    --share: 76%;
    --mark: square;
    mask-image: conic-gradient(from 270deg at var(--share) var(--share), #000 25%, #0000 0);
  }
  .years,
  .lane {
    position: relative;
    display: block;
    block-size: 16px;
  }
  .years {
    border-block-end: 1px solid var(--tip-axis);
  }
  :is(.years, .lane) i {
    position: absolute;
    inset-inline-start: calc(var(--at) * 1%);
    inline-size: calc(var(--w) * 1%);
  }
  .years .box {
    inset-block: 4px 3px;
    border: 1px dashed var(--tip-axis);
  }
  .years .point {
    inset-block-start: 4px;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-start: -4px;
    border: 4px solid var(--tip-mark);
    border-radius: 50%;
  }
  .years .minimum {
    inset-block: 0;
    inline-size: 0;
    border-inline-start: 2px solid var(--tip-ref);
  }
  .lane {
    block-size: 6px;
  }
  .lane i {
    inset-block: 0;
    border: 1px dashed var(--tip-axis);
  }
  .lane .funded {
    border: 3px solid var(--tip-mark-2);
  }
  .lane .closed {
    border: 3px solid var(--tip-ink);
  }
  .mark .bar {
    block-size: 8px;
  }
  .mark .bar:first-child i {
    --tip-mark: var(--tip-mark-2);
  }
`;
