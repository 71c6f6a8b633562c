import {css} from 'lit';

/** The styles of the open menu, which are loaded with its code. */
export const menuStyles = css`
  .menu {
    max-inline-size: max(260px, 14em);
    margin-block-start: 6px;
    margin-inline-start: auto;
    padding: 4px;
    border: 1px solid var(--tip-axis);
    border-radius: var(--tip-radius);
    background: var(--tip-surface);
  }
  .menu button {
    justify-content: flex-start;
    inline-size: 100%;
    min-block-size: 34px;
    padding-inline: 10px;
    color: var(--tip-ink);
    font-size: var(--tip-fs-label);
    text-align: start;
  }
  .ruled {
    margin-block-start: 4px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--tip-rule);
  }
  textarea {
    inline-size: 100%;
    block-size: 8em;
    font: inherit;
  }
  @media print {
    .menu {
      display: none;
    }
  }
`;
