import {css} from 'lit';

/** The frame that all figures share: head, foot, table, menu, and the states without a figure. */
export const frameStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  figure {
    margin: 0;
    padding-block: var(--tip-s3) var(--tip-s2);
    border-block: 1px solid var(--tip-rule);
    border-block-start-color: var(--tip-axis);
    color: var(--tip-ink);
    font-family: var(--tip-font);
    font-size: var(--tip-size);
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 400;
    line-height: 1.45;
    text-align: start;
  }
  :where(p, h2, h3, h4, h5, h6, ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  figcaption {
    margin-block-end: var(--tip-s4);
  }
  .title {
    font-size: var(--tip-fs-title);
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  .subtitle {
    margin-block-start: 3px;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-label);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .summary {
    margin-block-start: var(--tip-s4);
    text-wrap: pretty;
  }
  .notes,
  .foot,
  table,
  .small {
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .notes {
    margin-block-start: var(--tip-s2);
  }
  .tag,
  .none {
    display: table;
    padding: 1px 8px;
    border: 1px dashed var(--tip-axis);
    border-radius: var(--tip-radius);
  }
  .tag {
    margin-block-end: var(--tip-s3);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tip-s1) var(--tip-s4);
    align-items: flex-start;
    justify-content: space-between;
    margin-block-start: var(--tip-s3);
  }
  .source {
    flex: 1 1 200px;
    padding-block: 4px;
    overflow-wrap: anywhere;
  }
  .tools {
    display: flex;
    gap: var(--tip-s3);
  }
  a {
    color: var(--tip-accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
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
  :focus-visible {
    border-radius: var(--tip-radius);
    outline: 2px solid var(--tip-accent);
    outline-offset: 3px;
  }
  svg {
    flex: none;
    block-size: 15px;
    inline-size: 15px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
  }
  [aria-expanded='true'] .caret {
    transform: rotate(180deg);
  }
  .table {
    margin-block-start: var(--tip-s3);
  }
  .table:not([hidden]) {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    line-height: 1.35;
  }
  caption,
  th,
  td {
    color: var(--tip-ink);
    text-align: start;
  }
  caption {
    padding-block-end: 6px;
    font-weight: 600;
  }
  th,
  td {
    padding-block: 5px;
    padding-inline: 0 var(--tip-s3);
    border-block-start: 1px solid var(--tip-rule);
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  thead th {
    border-block-start-color: var(--tip-axis);
  }
  .number {
    text-align: end;
  }
  .menu {
    max-inline-size: 260px;
    margin-block-start: 6px;
    margin-inline-start: auto;
    padding: 4px;
    border: 1px solid var(--tip-axis);
    border-radius: var(--tip-radius);
    background: var(--tip-surface);
  }
  .menu button {
    justify-content: flex-start;
    inline-size: 100%;
    min-block-size: 34px;
    padding-inline: 10px;
    color: var(--tip-ink);
    font-size: var(--tip-fs-label);
    text-align: start;
  }
  textarea {
    inline-size: 100%;
    block-size: 8em;
    font: inherit;
  }
  .state {
    display: grid;
    gap: 8px;
    align-content: center;
    justify-items: start;
    padding-block: var(--tip-s2);
  }
  .state button {
    min-block-size: 34px;
    padding-inline: 12px;
    border-color: var(--tip-axis);
  }
  .wait {
    display: grid;
    gap: 10px;
    margin-block: 4px var(--tip-s2);
  }
  .wait i {
    block-size: 26px;
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
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  @media print {
    .tools,
    .menu,
    .state button {
      display: none;
    }
    .table,
    .table[hidden] {
      display: block !important;
      content-visibility: visible;
      overflow: visible;
    }
    .source a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
