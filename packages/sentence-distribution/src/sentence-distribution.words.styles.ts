import {css} from 'lit';

/** What stands beside marks: how many people, what they got, and the number that is loud. */
const words = css`
  .words:not(.lead) {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 8px;
    align-items: baseline;
    padding-block: 3px 1px;
  }
  .words b,
  strong,
  .reached em {
    font-style: normal;
    font-weight: 650;
  }
  .words > :is(b, .none) {
    grid-area: 1 / 1;
  }
  .words .label {
    grid-area: 1 / 2;
    text-wrap: pretty;
  }
  .words > .label:last-child,
  .words .note {
    grid-column: 1 / -1;
  }
  .law .words {
    display: block;
  }
  .lead {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
  }
  .lead span {
    flex: 1;
    line-height: 1.2;
  }
  .lead .note {
    flex-basis: 100%;
  }
  .lead,
  .counts > .loudest {
    align-items: last baseline;
  }
  strong {
    display: block;
  }
  .reached {
    padding-block: 2px 6px;
    line-height: 1.15;
  }
  .reached :is(em, .loud) {
    display: inline-block;
  }
  .plot > .reached {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 5px;
    justify-self: start;
  }
  .plot > .reached b {
    grid-row: 1 / 3;
    align-self: center;
  }
  .plot > .reached em {
    align-self: end;
  }
  /* Text much larger than the column. */
  @container (width < 15em) {
    .plot > .reached {
      display: block;
    }
  }
  .plot > :is(.late, .before) {
    justify-self: end;
  }
  .plot > .after {
    justify-self: start;
  }
  /* What is not known has its place below those without prison. */
  .free,
  .counts:first-child,
  .counts ul + ul {
    margin-block: 12px 4px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--tip-rule);
  }
  /* Words that run the other way than their page stand at their marks, too. */
  [dir='rtl'] :is(.law .words, .lead span, .reached, .ends, .where) {
    text-align: right;
  }
  .lit :is(.words, .loud) {
    color: var(--tip-point);
  }
  @media (forced-colors: active) {
    .lit .words {
      text-decoration: underline;
    }
    /* Browsers lay a plate behind large letters. */
    .reached {
      padding-block-start: 8px;
    }
  }
`;

/** The marks of a figure in a line of text. */
const mini = css`
  .mini {
    display: inline-block;
    inline-size: 18px;
    block-size: 8px;
    border: 1px dashed var(--tip-mark);
    vertical-align: middle;
  }
  .mini:is(.dot, .ref) {
    inline-size: 0;
    block-size: 0;
    margin-inline-start: 2px;
    border: 3px solid var(--tip-mark);
    border-radius: 50%;
  }
  .mini.ref {
    block-size: 14px;
    border: 0 solid var(--tip-ref);
    border-inline-start-width: 2px;
    border-radius: 0;
  }
`;

export const wordStyles = [words, mini];
