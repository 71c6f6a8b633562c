import {css} from 'lit';

export const styles = css`
  /* The rule belongs to the words: it stands where they begin, whichever way they run. */
  .quote {
    margin: 0;
    padding-block: 2px;
    padding-inline-start: var(--tip-s4);
    border-inline: 0 solid var(--tip-axis);
    border-inline-start-width: 3px;
  }
  /* On a page from right to left all begins at its edge. */
  figure[dir='rtl'] .quote:dir(ltr) {
    padding-inline: 0 var(--tip-s4);
    border-inline-width: 0 3px;
    text-align: end;
  }
  /* Not the speaker's own words. */
  .substance {
    border-inline-style: dashed;
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
  .origin span + span::before {
    content: ' · ';
  }
  figure[dir='rtl'] :is(.speaker, .origin) {
    text-align: right;
  }
`;
