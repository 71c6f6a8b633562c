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
    line-height: 1.3;
  }
  th,
  td {
    padding-block: 5px;
    padding-inline: 0;
    border-block-end: 1px solid var(--tip-rule);
    color: var(--tip-ink);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th,
  th small,
  td ~ td {
    color: var(--tip-ink-2);
  }
  th small {
    font-size: 1em;
  }
  .number {
    padding-inline-start: 12px;
    text-align: end;
  }
  th + td {
    font-weight: 650;
  }
  [scope='rowgroup'] {
    border: 0;
    padding-block-start: 12px;
    font-weight: 650;
  }
  .topic {
    margin-block: 14px 4px;
    color: var(--tip-ink);
    font-size: 1em;
    font-weight: 650;
  }
  .marks-used {
    display: grid;
    gap: 5px;
    margin-block-end: 10px;
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
  .table p {
    margin-block-start: 6px;
  }
  .table :is(p, li) {
    color: var(--tip-ink);
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
