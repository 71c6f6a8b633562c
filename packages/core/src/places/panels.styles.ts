import {css} from 'lit';

/**
 * Panels equally high at every width: names, columns and dates have one line each in all panels of a row. '--slots' columns
 * stand side by side, '--h' is the share of the highest of all panels.
 */
export const panelStyles = css`
  .panels {
    --high: 96px;
    display: grid;
    grid-template-columns: repeat(var(--side, 1), minmax(0, 1fr));
    column-gap: 24px;
    margin-block-end: -14px;
  }
  .panels:is(.n4, .n5, .n6) {
    --high: 64px;
    --side: 2;
    column-gap: 20px;
  }
  .panel {
    --_tip-unit: var(--tip-mark-2);
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    padding-block-end: 14px;
  }
  .panel .name {
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: break-word;
  }
  figure[dir='rtl'] .panel .name {
    text-align: right;
  }
  .panel ul {
    position: relative;
    display: grid;
    grid-template: auto auto / repeat(var(--slots), minmax(0, 1fr));
  }
  .panel ul::before {
    content: '';
    grid-area: 2 / 1 / auto / -1;
    border-block-start: 1px solid var(--tip-axis);
  }
  .panel li {
    display: grid;
    grid-area: 1 / var(--slot) / span 2;
    grid-template: subgrid / minmax(0, 1fr);
    justify-items: center;
    line-height: 1.25;
  }
  .panel .stack {
    display: flex;
    grid-row: 1;
    flex-direction: column;
    align-items: center;
    justify-content: end;
    block-size: calc(var(--high) + 1.7em);
    inline-size: 100%;
  }
  .panel .date {
    grid-row: 2;
    padding-block-start: 4px;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    white-space: nowrap;
  }
  .panel .value {
    padding-block-end: 3px;
    white-space: nowrap;
  }
  .panel .column {
    flex: none;
    block-size: max(2px, var(--h) * var(--high));
    inline-size: 66%;
    max-inline-size: 96px;
  }
  .panel .bar {
    inline-size: 100%;
    block-size: 100%;
    writing-mode: vertical-lr;
    direction: rtl;
  }
  /* The first and the last are written, and reach inwards; the others are heard and stand in the table. */
  .ends li:not(:first-child, :last-child) :is(.value:not(.lack), .date) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .ends li:first-child,
  .ends li:first-child .stack {
    justify-items: start;
    align-items: start;
  }
  .ends li:last-child,
  .ends li:last-child .stack {
    justify-items: end;
    align-items: end;
  }
  .ends.wide .value:not(.lack) {
    margin-block-end: auto;
  }
  .ends .panel .column {
    align-self: center;
    inline-size: 72%;
  }
  .panel .lit,
  .panel.lit {
    --_tip-unit: var(--tip-point);
  }
  .panel.lit .name,
  .panel .lit :is(.value, .date) {
    color: var(--tip-point);
    font-weight: 700;
  }
  .panel .note {
    padding-block-start: 2px;
  }
  @container (width >= 560px) and (width >= 30em) {
    .panels {
      --side: 2;
    }
    .panels:is(.n3, .n5, .n6) {
      --side: 3;
    }
  }
  @media (forced-colors: active) {
    .panel.lit .name,
    .panel .lit .date {
      text-decoration: underline;
    }
    .panel :is(.lit, .lit *),
    .panel.lit {
      --_tip-unit: CanvasText;
    }
  }
`;
