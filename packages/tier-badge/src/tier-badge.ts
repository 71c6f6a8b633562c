import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {clock} from '@tip-figures/core/frame/frame.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {type TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ladder, type Placement, type Tier} from './tier-badge.placement.js';
import {parseTierBadge, type Move, type TierBadge} from './tier-badge.model.js';
import {styles} from './tier-badge.styles.js';
import {stripFrom, tierBadgeWords, type TierBadgeWords} from './tier-badge.words.js';

const figure: Figure<TierBadge, TierBadgeWords, 'tier-badge'> = {
  name: 'tier-badge',
  fields: ['tier', 'previous', 'history'],
  english,
  parse: parseTierBadge,
  words: tierBadgeWords,
  topic: (about, messages) => messages.title({...about, dated: 'no', year: ''}),
};

/**
 * A government's tier in the Trafficking in Persons Report, its change, and its history.
 *
 * @tagname tip-tier-badge
 * @summary Where the report places a government, and how that changed.
 * @cssprop [--tip-tier-1] - Fill of the Tier 1 cell.
 * @cssprop [--tip-tier-2] - Fill of the Tier 2 cell.
 * @cssprop [--tip-tier-2w] - Fill of the Tier 2 Watch List cell.
 * @cssprop [--tip-tier-3] - Fill of the Tier 3 cell.
 * @cssprop [--tip-on-light] - Text on the fills of Tier 1 and Tier 2.
 * @cssprop [--tip-on-dark] - Text on the fills of Tier 2 Watch List and Tier 3.
 */
export class TierBadgeElement extends FigureElement<TierBadge, TierBadgeWords, 'tier-badge'> {
  static override styles = [themeStyles, frameStyles, styles];

  static override properties: PropertyDeclarations = {
    tier: {},
    previous: {},
    history: {},
    variant: {reflect: true},
  };

  /** The tier: `1`, `2`, `2WL`, `3`, or `SC` for a Special Case. */
  declare tier?: string | number;
  /** The tier in the report before. */
  declare previous?: string | number;
  /** Tiers by year of the report, such as `2015: 2; 2016: 2`. */
  declare history?: string;
  /** `inline` draws a chip for a line of text, without a frame. */
  declare variant?: 'inline';

  constructor() {
    super(figure);
  }

  protected override get inText(): boolean {
    return this.variant === 'inline';
  }

  protected override framed(
    model: TierBadge,
    words: TierBadgeWords,
    text: TextContext<TierBadgeMessages>,
  ): TemplateResult {
    return this.inText ? this.#chip(model, words, text) : super.framed(model, words, text);
  }

  protected override body(
    model: TierBadge,
    words: TierBadgeWords,
    {messages}: TextContext<TierBadgeMessages>,
  ): TemplateResult {
    return html`<div class="tier">
      <div>
        <p class="now">${words.tier}</p>
        <p class="definition">${words.definition}</p>
      </div>
      <div class="ways">${this.#ladder(model, messages)}</div>
      ${words.change ? html`<p class="change wide">${arrow(words.move)}${words.change}</p>` : nothing}
      ${model.history.length >= stripFrom ? this.#history(model, messages) : nothing}
    </div>`;
  }

  #ladder({tier: current}: TierBadge, messages: TierBadgeMessages) {
    return html`<ol class="ladder" role="list">
        ${ladder.map(
          (tier) =>
            html`<li
              class="rung t${tier} ${tier === current ? 'here' : ''}"
              aria-current=${tier === current ? 'true' : nothing}
            >
              ${messages.tier({tier})}
            </li>`,
        )}
      </ol>
      ${
        current === 'SC'
          ? html`<p class="outside">${messages.outside()}</p>`
          : html`<p class="ends small"><span>${messages.best()}</span><span>${messages.worst()}</span></p>`
      }`;
  }

  /** Position first, colour second, and never a line: the tiers are ranks, not amounts. */
  #history({history}: TierBadge, messages: TierBadgeMessages) {
    const last = history.length - 1;
    // Of many years some are named: the ends, and every fifth that has room beside them.
    const isLong = last >= 12;
    const named = history.map(
      ({year}, index) => !isLong || index % last === 0 || (year % 5 === 0 && index > 2 && index < last - 2),
    );
    return html`<div
      class="history small wide ${isLong ? 'long' : ''}"
      aria-hidden="true"
      .style=${`--n: ${history.length}`}
    >
      ${ladder.map(
        (rung) =>
          html`<b>${messages.rung({tier: rung})}</b
            >${history.map((entry) => html`<i class=${markOf(entry, rung)}></i>`)}`,
      )}
      <b></b>${history.map(({year}, index) => html`<span>${named[index] ? `’${String(year).slice(2)}` : ''}</span>`)}
    </div>`;
  }

  #chip(model: TierBadge, {chip}: TierBadgeWords, text: TextContext<TierBadgeMessages>) {
    const {tier: current} = model;
    const notice = this.notice(model, text);
    const ticks = ladder.map((tier) => html`<i class=${tier === current ? 'on' : ''}></i>`);
    return html`<span
      class="chip ${isRung(current) ? '' : 'special'}"
      lang=${text.locale}
      dir=${this.language.direction}
      >${isRung(current) ? html`<span aria-hidden="true">${ticks}</span>` : nothing}${chip}${notice ? html`<span class="late" title=${notice}>${clock}<span class="vh">${notice}</span></span>` : nothing}</span
    >`;
  }
}

const isRung = (tier: Tier | undefined): boolean => ladder.some((rung) => rung === tier);

/** How a year is drawn on a rung. What is on none of them stands in the middle; so does what is not known. */
function markOf({tier, other}: Placement, rung: Tier): string {
  if (tier === rung) return `on t${tier}`;
  if (other === rung) return 'gap';
  if (rung !== '2' || isRung(tier)) return '';
  return tier ? 'special' : 'gap';
}

const arrows: Partial<Record<Move, TemplateResult>> = {
  same: html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 6h12M2 10h12" /></svg>`,
  up: html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 14V3M3.5 7.5 8 3l4.5 4.5" /></svg>`,
  down: html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2v11M3.5 8.5 8 13l4.5-4.5" /></svg>`,
};

const arrow = (move: Move) => arrows[move] ?? nothing;

declare global {
  interface HTMLElementTagNameMap {
    'tip-tier-badge': TierBadgeElement;
  }
}
