import {css} from 'lit';
import {toolStyles} from './tools.styles.js';
import {stateStyles} from './state.styles.js';

const styles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  figure {
    margin: 0;
    padding-block: var(--tip-s3) var(--tip-s2);
    border-block: 1px solid var(--tip-rule);
    border-block-start: 2px solid var(--tip-ink);
    color: var(--tip-ink);
    font-family: var(--tip-font);
    font-size: var(--tip-size);
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 400;
    /* What a page's own text can be set to; it would come in with the letters. */
    letter-spacing: normal;
    line-height: 1.45;
    overflow-wrap: break-word;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    content-visibility: var(--tip-far, visible);
    contain-intrinsic-block-size: auto 200px;
    /* Room for focus rings, and for buttons on the edge. */
    overflow-clip-margin: 16px;
  }
  /* Words that run the other way than the page: numbers and stops stay where the sentence has them. */
  figure[dir='rtl']:not(:lang(ar), :lang(fa), :lang(he), :lang(ur))
    :is(p, h2, h3, h4, h5, h6, li, span, b, strong, small, button, caption, th, td) {
    unicode-bidi: plaintext;
  }
  figure[dir='rtl']:not(:lang(ar), :lang(fa), :lang(he), :lang(ur))
    :is(figcaption *, .caveat, .topic, .quiet, .source, .change, .label, .none, caption, th) {
    text-align: right;
  }
  :where(p, h2, h3, h4, h5, h6, ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  figcaption,
  .tag,
  .remark,
  .notice {
    margin-block-end: 14px;
  }
  .title {
    font-size: var(--tip-fs-title);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .title.label {
    font-size: 1.12em;
    font-weight: 650;
  }
  .title.own {
    font-size: 1.45em;
    line-height: 1.2;
  }
  figcaption:has(.label, .own) {
    margin-block-end: var(--tip-s4);
  }
  .caveat {
    margin-block-start: 14px;
  }
  .caveat + .caveat,
  .caveat + .foot {
    margin-block-start: 2px;
  }
  .subtitle {
    margin-block-start: 3px;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-label);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .caveat,
  .foot,
  .table,
  .small {
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .quiet {
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    font-weight: 400;
  }
  .note {
    display: block;
    color: var(--tip-point);
    font-size: var(--tip-fs-note);
    font-weight: 650;
  }
  .small:has(> svg) {
    display: flex;
    gap: 8px;
    color: var(--tip-ink);
  }
  .small > svg {
    margin-block-start: 1px;
  }
  .tag,
  .none {
    display: table;
    padding: 1px 8px;
    border: 1px dashed var(--tip-axis);
    border-radius: var(--tip-radius);
  }
  /* They belong to the head. */
  figure:not(.compact) :is(.tag, .remark, .notice) {
    margin-block-start: -6px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tip-s1) var(--tip-s4);
    align-items: flex-start;
    justify-content: space-between;
    margin-block-start: var(--tip-s2);
  }
  .source {
    flex: 1 1 200px;
    padding-block: 5px;
    overflow-wrap: anywhere;
  }
  .outlet {
    margin-inline-end: 6px;
    color: var(--tip-ink);
    font-weight: 700;
  }
  @container (width < 560px) {
    .outlet {
      display: block;
    }
  }
  .source time,
  .held {
    white-space: nowrap;
  }
  .compact {
    padding-block: 10px 4px;
    --tip-fs-loud: 3em;
    --_tip-loud: 3;
  }
  .compact :is(figcaption, .tag, .remark, .notice) {
    margin-block-end: var(--tip-s2);
  }
  .compact .title {
    font-size: 1.05em;
  }
  .compact .caveat {
    margin-block-start: var(--tip-s2);
  }
  /* What the editor says, or points at, is louder than the number. */
  figure:has(.own, .lit) {
    --tip-fs-loud: 1.7em;
    --_tip-loud: 1.7;
  }
  .compact .foot {
    flex-wrap: nowrap;
    margin-block-start: var(--tip-s1);
  }
  a {
    color: var(--tip-accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    border-radius: var(--tip-radius);
    outline: 2px solid var(--tip-accent);
    outline-offset: 3px;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** The frame that all figures share: head, foot, tools, and the state without data. */
export const frameStyles = [styles, stateStyles, toolStyles];
