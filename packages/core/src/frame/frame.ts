import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from '@tip-figures/record/section/context.js';
import type {FigureWords} from '../text/words/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import {briefSourceLine, outletView} from '../text/words/source-line.js';
import {together} from '../text/format/together.js';
import {stateView, type StateLine} from './state-line.js';

/** Levels of a heading: those of HTML but for the page's own, or 0 for a plain paragraph. */
export type HeadingLevel = 0 | 2 | 3 | 4 | 5 | 6;

/** The texts of the head of a frame, with their language. */
export interface FrameHead {
  readonly title: string;
  /** What is counted, where and when, below a title of the editor's own; empty for a figure without a label. */
  readonly label?: string | undefined;
  /** The editor's line below it. */
  readonly subtitle?: string | undefined;
  /** Whether it has a place for the line that it follows its data. */
  readonly isLive?: boolean;
  readonly level: HeadingLevel;
  readonly direction: 'ltr' | 'rtl';
  readonly text: TextContext<unknown>;
}

/** The texts around the figure, which change only with data, words, language or the page's choices. */
export interface FrameTexts {
  /** Above it: that its data are an example, and how it stands to them. */
  readonly tags: readonly TemplateResult[];
  /** Below it: what can mislead. */
  readonly said: TemplateResult;
  /** The source line. */
  readonly source: TemplateResult;
}

/** The parts of a frame, most of them as templates. */
export interface FrameParts {
  readonly head: FrameHead;
  readonly tags: unknown;
  /** The content of the part `figure`. */
  readonly body: unknown;
  readonly said: unknown;
  readonly source: unknown;
  /** That newer data could not be fetched. */
  readonly notice: StateLine | undefined;
  /** The explanation of an error, where the page asks for it. */
  readonly details: TemplateResult | undefined;
  /** Whether only the finding is shown; the rest is in the menu. */
  readonly isCompact: boolean;
  /** The buttons beside the source line. */
  readonly tools: unknown;
  /** The place of the menu, and the details where they are drawn at once, below the source line. */
  readonly below: unknown;
}

/**
 * The texts of a frame.
 *
 * @param state - how the figure stands to its data.
 */
export function frameTexts(
  {context}: {readonly context: Context},
  {caveats, compactCaveats = caveats, table}: FigureWords,
  text: TextContext<unknown>,
  state: StateLine | undefined,
  isCompact: boolean,
): FrameTexts {
  const {example} = context;
  const line = briefSourceLine(table.rows, context, text, !isCompact);
  return {
    tags: [
      ...(example ? [html`<p class="tag small">${text.frame.example({example})}</p>`] : []),
      ...(state ? [stateView(state)] : []),
    ],
    said: html`${(isCompact ? compactCaveats : caveats).map((one) => html`<p part="caveat" class="caveat">${one}</p>`)}`,
    source: html`<p part="source" class="source">${outletView(context, text)}${line}</p>`,
  };
}

/**
 * The frame of all figures, in reading order: head, state, figure, caveat, source, tools, details. What comes later goes behind
 * all that is drawn.
 */
export function frame({
  head,
  tags,
  body,
  said,
  source,
  notice,
  details,
  isCompact,
  tools,
  below,
}: FrameParts): TemplateResult {
  // The foot is no <footer>, which could become a landmark of the page.
  return figureOf(
    head,
    html`
      ${tags} ${notice ? stateView(notice, 'notice') : nothing}
      ${details ? html`<p class="small">${details}</p>` : nothing} ${body} ${said}
      <div class="foot">${source} ${tools}</div>
      <div class="vh status" aria-live="polite"></div>
      ${below}
    `,
    false,
    isCompact,
  );
}

/** A drawing in the part `figure`. */
export const figurePart = (view: unknown): TemplateResult => html`<div part="figure">${view}</div>`;

/**
 * What a drawing says by ear. It stands beside a drawing that is hidden from listeners: some screen readers read the pieces
 * inside a picture one by one all the same.
 */
export const pictured = (label: string): TemplateResult =>
  html`<span class="vh" role="img" aria-label=${label}></span>`;

/** A frame around a drawing, or around the state in its place. */
export function figureOf(head: FrameHead, content: unknown, busy = false, isCompact = false): TemplateResult {
  return html`<figure
    lang=${head.text.locale}
    dir=${head.direction}
    aria-labelledby=${nameOf(head)}
    aria-busy=${busy ? 'true' : nothing}
    class=${isCompact ? 'compact' : nothing}
  >
    ${!head.isLive && !head.title && !head.subtitle ? nothing : captionOf(head)} ${content}
  </figure>`;
}

/** The `id` of what names a figure: its title, or what it says. */
const nameOf = ({title}: FrameHead): 't' | 's' => (title ? 't' : 's');

const captionOf = (head: FrameHead): TemplateResult =>
  html`<figcaption>
    ${head.isLive ? html`<p class="live small"></p>` : nothing} ${titleOf(head)}
    ${head.label ? html`<p part="label" class="subtitle">${readable(head.label)}</p>` : nothing}
    ${head.subtitle ? html`<p part="subtitle" class="subtitle">${readable(head.subtitle)}</p>` : nothing}
  </figcaption>`;

/**
 * A title on readable lines. No line ends between a name and its number (Tier 2, Kosovo 2.0) or inside a short compound
 * (five-year, 20-year).
 */
export const readable = (text: string): string =>
  together(text).replace(/(?<![\p{L}\d])([\p{L}\d]{1,8})-(?=\p{L}{1,8}(?!\p{L}))/gu, '$1\u2060-\u2060');

function titleOf({title: words, level, label}: FrameHead): TemplateResult | typeof nothing {
  if (!words) return nothing;
  const kind = label === undefined ? 'title label' : 'title own';
  return headingOf(readable(words), level, kind, 't', kind);
}

/** A heading of a level; a paragraph for level 0. */
export function headingOf(words: string, level: number, kind: string, id?: string, part?: string): TemplateResult {
  const [name, piece] = [id ?? nothing, part ?? nothing];
  switch (level) {
    case 0:
      return html`<p id=${name} part=${piece} class=${kind}>${words}</p>`;
    case 2:
      return html`<h2 id=${name} part=${piece} class=${kind}>${words}</h2>`;
    case 4:
      return html`<h4 id=${name} part=${piece} class=${kind}>${words}</h4>`;
    case 5:
      return html`<h5 id=${name} part=${piece} class=${kind}>${words}</h5>`;
    case 6:
      return html`<h6 id=${name} part=${piece} class=${kind}>${words}</h6>`;
    default:
      return html`<h3 id=${name} part=${piece} class=${kind}>${words}</h3>`;
  }
}

/** What the page wrote for readers without script: the state before there are any data. */
export const fallback = html`<slot></slot>`;

/**
 * The state while data are being fetched: the fallback, with the title in its later place and grey blocks below it
 * where there is room.
 */
export function pendingState(head: FrameHead, isCompact: boolean): TemplateResult {
  return figureOf(
    head,
    html`<div class="small">${fallback}</div>
      ${isCompact ? nothing : html`<div class="wait" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`}`,
    true,
    isCompact,
  );
}
