import {css} from 'lit';

export const styles = css`
  /* The rule belongs to the words: it stands where they begin, whichever way they run. */
  .quote {
    padding-inline-start: var(--tip-s4);
    border-inline: 0 solid var(--tip-mark);
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
    margin: 0;
    font-size: max(1.5em, 0.33em * var(--_tip-loud, 0));
    line-height: 1.3;
    text-wrap: pretty;
    hyphens: auto;
  }
  .long .said {
    font-size: max(1.2em, 0.25em * var(--_tip-loud, 0));
    line-height: 1.4;
  }
  .speaker {
    margin-block-start: var(--tip-s2);
  }
  figure[dir='rtl'] :is(.speaker, .small) {
    text-align: right;
  }
`;
