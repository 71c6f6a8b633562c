import {css} from 'lit';

/** Frames in the place of a number, by the reason for its absence; the frame's styles have that of an unknown one. */
export const missingStyles = css`
  .none.unreported {
    border: 1.5px solid var(--tip-ink);
    color: var(--tip-ink);
    font-weight: 600;
  }
  .none.withheld {
    inline-size: fit-content;
    padding-inline: 10px;
    border: 1.5px solid var(--tip-axis);
    border-radius: 99px;
    background: var(--tip-rule);
    color: var(--tip-ink);
    line-height: 1.35;
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    .none.withheld {
      background: none;
    }
  }
`;
