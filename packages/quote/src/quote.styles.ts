import {css} from 'lit';

export const styles = css`
  /* The rule belongs to the words: it stands where they begin, whichever way they run. */
  .quote {
    margin: 0;
    padding-block: 2px;
    padding-inline-start: var(--tip-s4);
    border-inline-start: 3px solid var(--tip-axis);
  }
  /* Not the speaker's own words. */
  .substance {
    border-inline-start-style: dashed;
  }
  .said {
    font-size: 1.19em;
    line-height: 1.4;
    text-wrap: pretty;
    hyphens: auto;
  }
  .speaker,
  .origin {
    margin-block-start: var(--tip-s2);
  }
`;
