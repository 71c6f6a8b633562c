import {css} from 'lit';

/** The rows, and a chip's marks; after the styles of what is in a row, since a wide row changes these. */
export const styles = css`
  p.key {
    justify-content: space-between;
  }
  .label {
    text-wrap: pretty;
  }
  .others {
    margin-block-start: var(--tip-s3);
    padding-block-start: var(--tip-s2);
    border-block-start: 1px solid var(--tip-rule);
    font-size: var(--tip-fs-note);
  }
  .mini {
    display: inline-block;
    inline-size: 22px;
    block-size: 9px;
    border: 1px dashed var(--tip-axis);
    vertical-align: middle;
  }
  .mini.dot {
    inline-size: 0;
    block-size: 0;
    margin-inline-start: 2px;
    border: 3px solid var(--tip-mark);
    border-radius: 50%;
  }
  .mini.ref {
    inline-size: 0;
    block-size: 14px;
    margin-inline-start: 2px;
    border: 0;
    border-inline-start: 2px solid var(--tip-ref);
  }
  @container (width >= 560px) and (width >= 30em) {
    .strip:not(.one) > ul > li,
    .others li {
      display: grid;
      grid-template-columns: 10.5em minmax(0, 1fr);
      gap: 0 12px;
      align-items: center;
    }
    .strip:not(.one) :is(.head, .axis, .law) {
      margin-inline-start: calc(10.5em + 12px);
    }
    .label {
      padding-block: 6px;
      color: var(--tip-ink-2);
    }
    .label b {
      display: block;
      color: var(--tip-ink);
    }
    li .plot {
      align-self: stretch;
    }
    .lane {
      display: block;
    }
    .minor > span,
    .strip:not(.two, .four) .tight > span {
      display: inline;
    }
  }
`;
