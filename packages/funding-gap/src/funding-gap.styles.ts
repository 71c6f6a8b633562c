import {css} from 'lit';

export const styles = css`
  .big {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
    margin-block-end: var(--tip-s3);
  }
  .big strong {
    max-inline-size: 100%;
    /* An amount with its unit is not broken where it fits a line, and grows no wider. */
    font-size: min(var(--tip-fs-num), 13.5cqi);
    overflow-wrap: anywhere;
    font-weight: 700;
    line-height: 1.15;
  }
  .big span {
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-label);
  }
  .rest {
    display: block;
  }
  .bar .gap {
    border: 1.5px solid var(--tip-ref);
    background: repeating-linear-gradient(135deg, var(--tip-ref) 0 1.5px, transparent 1.5px 6px);
    box-shadow: none;
  }
  .bar .need {
    position: absolute;
    inset-block: -4px;
    inset-inline-start: calc(var(--w) * 1% - 2px);
    inline-size: 0;
    border-width: 0;
    border-inline-start: 2px solid var(--tip-ref);
    box-shadow: 0 0 0 1px var(--tip-surface);
  }
  @container (width >= 560px) and (width >= 30em) {
    .rows {
      grid-template-columns: minmax(3em, auto) 1fr 10.6em;
    }
    .rows b {
      order: 1;
      text-align: start;
    }
    .rows .marks {
      order: 2;
    }
    .rows .label {
      order: 3;
    }
  }
`;
