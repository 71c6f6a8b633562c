import {css} from 'lit';

export const styles = css`
  section > .section {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    justify-content: space-between;
    border-block-end: 2px solid var(--tip-ink);
    border-block-start: 0;
  }
  .section .key {
    margin: 0;
  }
  section + section {
    margin-block-start: var(--tip-s4);
  }
  .label .small {
    font-size: 0.87em;
  }
  .rows .parts {
    display: block;
    margin-block-start: var(--tip-s1);
  }
  .parts li {
    padding-block: 2px;
    border: 0;
  }
  @container (width >= 560px) and (width >= 30em) {
    .blocks {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--tip-s5);
    }
    section + section {
      margin-block-start: 0;
    }
    .blocks .rows li,
    .groups section {
      display: grid;
    }
  }
`;
