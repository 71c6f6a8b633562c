import {css} from 'lit';

export const styles = css`
  .section {
    padding-block-start: 0;
    border-block-start: 0;
    border-block-end: 1px solid var(--tip-rule);
  }
  .blocks .section {
    border-block-end: 2px solid var(--tip-ink);
  }
  .blocks .section > [id] {
    color: var(--tip-ink);
    font-size: 1.12em;
    font-weight: 700;
  }
  .groups + .groups {
    margin-block-start: var(--tip-s4);
  }
  .rows > li > .label .small {
    font-size: 0.87em;
  }
  .parts {
    flex: 100%;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
  }
  .parts b {
    color: var(--tip-ink);
  }
  /* Marks of a part are among those above, and not more of them. */
  .marks + .parts {
    margin-block-start: 10px;
  }
  .rows .parts > li {
    padding-block: 3px;
  }
  /* Parts stand close to their stage; a rule parts it from the next. */
  figure:not(.compact) ol > li + li {
    border-block-start: 1px solid var(--tip-rule);
  }
  @container (width >= 560px) and (width >= 30em) {
    .blocks {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 24px;
    }
    .blocks .groups {
      display: block;
      margin: 0;
    }
    .blocks ol.rows {
      grid-template-columns: fit-content(50%) 1fr;
    }
    .blocks .rows b {
      text-align: start;
    }
    .blocks .rows .marks {
      grid-column: 1 / -1;
    }
  }
`;
