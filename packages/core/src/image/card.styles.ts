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
    padding: var(--edge) var(--edge) calc(var(--edge) * 0.8);
    border: 0;
    font-variant-numeric: lining-nums;
    font-size: 28px;
    line-height: 1.25;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .card > * {
    flex: none;
  }
  .card h2 {
    font-size: max(28px, var(--title));
    font-weight: 700;
    line-height: 1.13;
    text-wrap: balance;
  }
  figure.card :is(.dek, .tag) {
    margin-block: 6px 0;
    color: var(--tip-ink-2);
    font-size: max(28px, var(--title) * 0.6);
  }
  .card .tag {
    inline-size: fit-content;
    padding: 2px 14px;
  }
  .card .place {
    flex: 1 1 0;
    min-block-size: 0;
    margin-block: calc(var(--edge) * 0.3);
  }
  .card .place:first-child {
    margin-block-start: 0;
  }
  .card .credit {
    padding-block-start: 12px;
    border-block-start: 2px solid var(--tip-ink);
    color: var(--tip-ink-2);
  }
  figure.mail {
    padding: 18px 20px 14px;
    font-size: 18px;
    line-height: 1.3;
  }
  .mail h2 {
    font-size: var(--title);
    line-height: 1.18;
  }
  figure.mail :is(.dek, .tag) {
    margin-block-start: 4px;
    font-size: 18px;
  }
  .mail .was {
    margin-block-start: 10px;
    font-weight: 650;
  }
  .mail .place {
    flex: none;
    block-size: var(--place);
    margin-block: 12px 14px;
  }
  .mail .credit {
    padding-block-start: 8px;
  }
  figure[dir='rtl'].card > *,
  figure[dir='rtl'].card p {
    text-align: right;
  }
  figure.picture {
    display: flex;
    flex-direction: column;
    padding: 0;
    border: 0;
    font-size: 16px;
  }
  .picture .counts {
    --dot: 24px;
  }
  /* At the scale of newsletters its letters have 18 px, and its number 64. */
  figure.picture.letter {
    --tip-fs-loud: 3.556em;
    --_tip-loud: 3.556;
    font-size: 14.4px;
  }
  .letter .counts > * {
    border: 0;
  }
  .tall .counts {
    flex: 1;
    align-content: space-evenly;
  }
  /* What it draws shares the height that it has. */
  .picture [part='figure'] {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: space-evenly;
  }
`;
