import {css} from 'lit';

/** A figure in a line of text, for those that have that form. */
export const chipStyles = css`
  :host([size='inline']) {
    display: inline;
    container-type: normal;
    padding: 0;
  }
  .chip {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    padding-inline: 5px 8px;
    border: 1px solid var(--tip-axis);
    border-radius: var(--tip-radius);
    color: var(--tip-ink);
    font-family: var(--tip-font);
    font-size: 0.85em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  .late svg {
    color: var(--tip-warn);
    vertical-align: -2px;
  }
  .chip.special {
    border-style: dashed;
  }
`;
