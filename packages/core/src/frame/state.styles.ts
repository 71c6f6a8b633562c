import {css} from 'lit';

/** What stands for a figure whose data are on their way, and the line of one that follows them. */
export const stateStyles = css`
  .live {
    display: flex;
    min-block-size: 1.4em;
    gap: 6px;
    align-items: center;
    margin-block-end: 4px;
  }
  .live i {
    block-size: 9px;
    inline-size: 9px;
    border: 2px solid var(--tip-accent);
    border-radius: 50%;
    background: var(--tip-accent);
    box-shadow: inset 0 0 0 1.5px var(--tip-surface);
    forced-color-adjust: none;
  }
  .wait {
    display: grid;
    gap: 8px;
    margin-block: 4px var(--tip-s2);
  }
  .wait i {
    block-size: 16px;
    border-radius: var(--tip-radius);
    background: var(--tip-rule);
    opacity: 0.75;
  }
  .wait i:first-child {
    block-size: 14px;
    inline-size: 46%;
  }
  .wait i:last-child {
    inline-size: 30%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .wait i {
      animation: wait 1.6s ease-in-out infinite alternate;
    }
    @keyframes wait {
      to {
        opacity: 0.4;
      }
    }
  }
`;
