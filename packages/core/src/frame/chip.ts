import {css, html, nothing, type TemplateResult} from 'lit';
import type {ChipMarks} from '../figure.js';
import {together} from '../text/format/together.js';
import type {FrameHead} from './frame.js';
import {stateText, type StateLine} from './state-line.js';

/** The words and marks of a chip. */
export interface ChipParts extends ChipMarks {
  readonly head: Pick<FrameHead, 'direction' | 'text'>;
  readonly words: string;
  /** Where the words lead. */
  readonly url?: string | undefined;
  /** The label for invented numbers. */
  readonly example: string | undefined;
  /** How the figure stands to its data; its sign has no room for the words. */
  readonly state: StateLine | undefined;
  /** The source for those who hear the chip, where the words are no link to it. */
  readonly source?: TemplateResult | undefined;
}

/**
 * A figure in a line of text, without a box and tools. It breaks at spaces as the line does; the mark stays with the first
 * word, and a period with the word before it.
 */
export const chip = ({
  head,
  words,
  url,
  marks,
  isSpecial,
  isPlain,
  example,
  state,
  source,
}: ChipParts): TemplateResult => {
  const [first = '', ...others] = together(words)
    .replace(/ (?=\S*\d\S*$)/, '\u00a0')
    .split(/(?= )/);
  const mark = marks ? html`<span class="mark" aria-hidden="true">${marks}</span>` : nothing;
  const said = html`<span class="held">${mark}${first}</span>${others.join('')}`;
  const shown = url ? html`<a href=${url}>${said}</a>` : said;
  return html`<span
      class="chip ${isSpecial ? 'special' : ''} ${isPlain ? 'plain' : ''}"
      lang=${head.text.locale}
      dir=${head.direction}
      ><bdi>${shown}${example ? html` · ${example}` : nothing}</bdi
      >${state ? html`<span class="late" title=${stateText(state)}>${state.sign}<span class="vh">${stateText(state)}</span></span>` : nothing}</span
    >${source && html`<span class="vh"> ${source}</span>`}`;
};

/** The styles of chips, in a file that each page has: a file of their own would cost a badge one more request. */
export const chipStyles = css`
  :host([size='inline']) {
    display: inline;
    container-type: normal;
    padding: 0;
  }
  .chip {
    padding: 0.1em 0.3em;
    border-radius: 3px;
    background: var(--tip-raised);
    color: var(--tip-ink);
    font-family: var(--tip-font);
    font-size: 0.85em;
    font-weight: 600;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .chip .mark {
    display: inline-block;
    margin-inline-end: 6px;
    vertical-align: middle;
  }
  .chip.plain {
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .chip a {
    color: inherit;
    text-decoration: none;
  }
  .chip a:hover {
    text-decoration: underline;
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
