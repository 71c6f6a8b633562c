import {css} from 'lit';

export const styles = css`
  .before {
    display: block;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
  }
  /* A part of the row above. */
  .nested {
    display: block;
    padding-inline-start: 1.1em;
    border-inline-start: 2px solid var(--tip-rule);
  }
`;
