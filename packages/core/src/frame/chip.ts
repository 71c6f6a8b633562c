import {css, html, nothing, type TemplateResult} from 'lit';
import type {ChipMarks} from '../figure.js';
import type {FrameHead} from './frame.js';
import {stateText, type StateLine} from './state-line.js';

/** The words and marks of a chip. */
export interface ChipParts extends ChipMarks {
  readonly head: Pick<FrameHead, 'direction' | 'text'>;
  readonly words: string | TemplateResult;
  /** Set where the words stand in the line as its own do. */
  readonly isPlain?: boolean;
  /** The label for invented numbers. */
  readonly example: string | undefined;
  /** How the figure stands to its data; its sign has no room for the words. */
  readonly state: StateLine | undefined;
  /** The source for those who hear the chip, where the words are no link to it. */
  readonly source?: TemplateResult | undefined;
}

/**
 * A figure in a line of text, without a box and tools. A full stop or a comma after it begins no line; WebKit needs a
 * word joiner for that.
 */
export const chip = ({head, words, marks, isSpecial, isPlain, example, state, source}: ChipParts): TemplateResult =>
  html`<span class="held"
    ><span
      class="chip ${isSpecial ? 'special' : ''} ${isPlain ? 'plain' : ''}"
      lang=${head.text.locale}
      dir=${head.direction}
      >${marks ? html`<span class="mark" aria-hidden="true">${marks}</span>` : nothing}<bdi>${words}${example ? html` · ${example}` : nothing}</bdi>${state ? html`<span class="late" title=${stateText(state)}>${state.sign}<span class="vh">${stateText(state)}</span></span>` : nothing}</span
    >${source && html`<span class="vh"> ${source}</span>`}&NoBreak;</span
  >`;

/** The styles of chips, in a file that each page has: a file of their own would cost a badge one more request. */
export const chipStyles = css`
  :host([size='inline']) {
    display: inline;
    container-type: normal;
    padding: 0;
  }
  .chip {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    padding-inline: 0.3em;
    border-radius: 3px;
    background: var(--tip-raised);
    color: var(--tip-ink);
    font-family: var(--tip-font);
    font-size: 0.85em;
    font-weight: 650;
    line-height: 1.5;
    /* In one line, unless it is longer than that, with room for what it is held to where it is no box of its own in the page. */
    max-inline-size: calc(100% - var(--_tip-held, 0.5em));
    /* As wide as the place that the page keeps for it: what follows stands close to it. */
    min-inline-size: var(--_tip-place, 0);
    justify-content: center;
    white-space: normal;
  }
  .chip.plain {
    display: inline;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  .chip a {
    color: inherit;
    text-decoration: none;
  }
  .chip a:hover,
  .chip.plain a {
    text-decoration: underline;
  }
  .chip > .mark {
    flex: none;
  }
  .late svg {
    vertical-align: -2px;
  }
  .chip.special {
    outline: 1px dashed var(--tip-axis);
  }
  @media (forced-colors: active) {
    .chip {
      text-decoration: underline;
    }
  }
`;
