import {css} from 'lit';

/** What opens below a figure, the states without one, and what only paper needs. */
export const laterStyles = css`
  .state {
    display: grid;
    gap: 8px;
    align-content: center;
    justify-items: start;
    padding-block: var(--tip-s2);
  }
  .details {
    overflow-wrap: anywhere;
  }
  .state button {
    min-block-size: 34px;
    padding-inline: 12px;
    border-color: var(--tip-axis);
  }
  .table:not([hidden]) {
    margin-block-start: var(--tip-s3);
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
    /* In sight also where the table is wider. */
    max-inline-size: 100cqi;
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
  .topic {
    margin-block: 14px 4px;
    color: var(--tip-ink);
    font-size: 1em;
    font-weight: 650;
  }
  caption .topic,
  .table > .topic:first-child {
    margin-block-start: 0;
  }
  .marks-used li {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    gap: 12px;
    align-items: center;
  }
  .marks-used .sample .none {
    display: block;
    inline-size: auto;
  }
  .point {
    block-size: 0.8em;
    inline-size: 0.8em;
    border-block-start: 0.8em solid var(--tip-point);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  ul + table {
    margin-block-start: 14px;
  }
  .table :is(th, td:not(.number)) {
    font-weight: 400;
  }
  .table :is(thead th, td:not(.number), li) {
    color: var(--tip-ink-2);
  }
  @container (width < 560px) {
    /* The last columns go below the value. */
    .table table:not(:has(thead .number ~ .number)) {
      .precision,
      .text,
      .credit {
        grid-column: 1 / -1;
      }
      tr {
        display: grid;
        grid-template-columns: 1fr auto;
        padding-block: 4px;
        border-block-start: 1px solid var(--tip-rule);
      }
      :is(th, td) {
        padding-block: 1px;
        border: 0;
      }
      .number {
        padding-inline-end: 0;
      }
      thead :is(.precision, .text, .credit),
      td:empty {
        display: none;
      }
    }
  }
  /* Nobody can open the table where a server has drawn the figure and no script may run. */
  @media (scripting: none), print {
    .table button {
      display: none;
    }
    .table[hidden] {
      display: block;
      margin-block-start: var(--tip-s3);
      content-visibility: visible;
      overflow-x: auto;
    }
  }
  @media print {
    /* Paper does not scroll: of a height that a page gives, the columns would run over many sheets. */
    .table,
    .table[hidden] {
      block-size: auto !important;
      max-block-size: none !important;
      overflow: visible;
    }
    /* The figure says all of it. */
    .table.redundant {
      display: none !important;
    }
    tr {
      break-inside: avoid;
    }
    figure {
      background: #fff;
    }
    .state button {
      display: none;
    }
    /* Title and picture stay together; a long list may break, and so may a table. */
    figcaption,
    .remark,
    .notice,
    .tag {
      break-after: avoid;
    }
    [part='figure']:not(:has(li:nth-child(13))),
    figcaption,
    li {
      break-inside: avoid;
    }
    .source a {
      color: inherit;
      text-decoration: none;
    }
    .source a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
