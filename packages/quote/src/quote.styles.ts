import {css} from 'lit';

export const styles = css`
  .quote {
    padding-block: 2px;
    padding-inline-start: var(--tip-s4);
    border-block: 0;
    border-inline-start: 3px solid var(--tip-axis);
    font-size: inherit;
  }
  /* Not the speaker's own words. */
  .quote.substance {
    border-inline-start-style: dashed;
  }
  blockquote {
    margin: 0;
  }
  .said {
    font-size: 1.19em;
    line-height: 1.4;
    text-wrap: pretty;
    hyphens: auto;
  }
  .quote figcaption {
    margin-block: var(--tip-s2) 0;
    font-size: var(--tip-fs-label);
    line-height: 1.4;
  }
  .quote figcaption b {
    font-weight: 600;
  }
  .role {
    color: var(--tip-ink-2);
  }
  figure[dir='rtl'] .quote p {
    text-align: right;
  }
  /* Words, not numbers. */
  .table .number {
    text-align: start;
  }
`;
