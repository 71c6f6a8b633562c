import {css} from 'lit';

/** Buttons. */
export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tip-s3);
  }
  button {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    justify-content: center;
    min-block-size: 28px;
    min-inline-size: 28px;
    padding: 2px 0;
    border: 1px solid transparent;
    border-radius: var(--tip-radius);
    background: none;
    color: var(--tip-accent);
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  svg {
    flex: none;
    block-size: 1.2em;
    inline-size: 1.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
  }
  [aria-expanded='true'] .caret {
    transform: rotate(180deg);
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    button {
      padding-inline: 8px;
      border-color: ButtonBorder;
      color: ButtonText;
    }
  }
  @media (scripting: none), print {
    .tools {
      display: none;
    }
  }
`;
