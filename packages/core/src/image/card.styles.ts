import {css} from 'lit';

/** The styles of pictures: the sheet, and cards with their head and foot. Lengths are in pixels of the picture. */
export const cardStyles = css`
  .sheet {
    box-sizing: border-box;
    padding: 16px;
    background: var(--tip-surface);
    color: var(--tip-ink);
  }
  .sheet.line {
    inline-size: max-content;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .written::before,
  .written::after {
    content: none !important;
  }
  figure.card {
    display: flex;
    flex-direction: column;
    block-size: var(--high);
    padding: var(--edge) var(--edge) calc(var(--edge) * 0.75);
    border: 0;
    font-variant-numeric: lining-nums;
    line-height: 1.35;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  figure.card.high {
    padding-block: calc(var(--edge) * 0.6) calc(var(--edge) * 0.4);
  }
  .card > * {
    flex: none;
  }
  .card h2 {
    font-size: var(--title);
    font-weight: 700;
    line-height: 1.13;
    text-wrap: balance;
  }
  .card.long h2 {
    font-size: calc(var(--title) * 0.77);
  }
  .card.longest h2 {
    font-size: calc(var(--title) * 0.4);
  }
  .card .explained {
    margin-block-start: 10px;
    color: var(--tip-ink-2);
    font-size: calc(var(--title) * 0.5);
  }
  .card .place {
    flex: 1 1 0;
    min-block-size: 0;
    margin-block: 24px;
  }
  .card.high .place {
    margin-block: 12px;
  }
  .card .credit {
    padding-block-start: 16px;
    border-block-start: 2px solid var(--tip-axis);
    color: var(--tip-ink-2);
    font-size: calc(var(--title) * 0.4);
  }
  figure[dir='rtl'].card > *,
  figure[dir='rtl'] .caveat {
    text-align: right;
  }
  figure.picture {
    display: flow-root;
    padding: 0;
    border: 0;
    font-size: 16px;
  }
  .picture .caveat {
    margin-block-start: var(--tip-s3);
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
  }
`;
