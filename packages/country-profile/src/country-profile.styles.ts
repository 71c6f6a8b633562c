import {css} from 'lit';

export const styles = css`
  .tier {
    display: grid;
    gap: var(--tip-s3);
  }
  .ladder {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 3px;
    align-self: start;
  }
  .ladder li {
    min-block-size: 38px;
  }
  dl {
    margin: 0;
  }
  dl div {
    display: flex;
    flex-direction: column;
    overflow-wrap: anywhere;
  }
  .tiles {
    display: grid;
    column-gap: 28px;
    margin-block-end: var(--tip-s3);
  }
  .tiles div {
    padding-block: var(--tip-s3);
    border-block-end: 1px solid var(--tip-rule);
  }
  .tier + .tiles {
    margin-block-start: var(--tip-s4);
    border-block-start: 1px solid var(--tip-rule);
  }
  dt {
    font-size: var(--tip-fs-label);
    line-height: 1.3;
  }
  dd {
    margin: 0;
    line-height: 1.35;
  }
  .value {
    order: -1;
    font-size: var(--tip-fs-num);
    font-weight: 700;
    line-height: 1.15;
  }
  .value.long {
    font-size: 1.25em;
  }
  .tier .value {
    font-size: 2.3em;
    letter-spacing: -0.01em;
    line-height: 1.05;
  }
  @container (width >= 420px) and (width >= 22.5em) {
    .tier {
      grid-template-columns: 1fr 1.25fr;
      column-gap: 28px;
    }
    .tiles {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (width >= 640px) and (width >= 34em) {
    .tiles {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
