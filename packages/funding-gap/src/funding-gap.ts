import {ChartController} from '@tip-figures/chart/chart-controller.js';
import {chartStyles} from '@tip-figures/chart/chart.styles.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {markRow} from '@tip-figures/core/marks/mark-rows.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english from '@tip-figures/messages/generated/en-funding-gap.js';
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {barsSpec, piecesOf, scaleOf, type Piece} from './funding-gap.bars.js';
import {parseFundingGap, type FundingGap} from './funding-gap.model.js';
import {styles} from './funding-gap.styles.js';
import {fundingGapWords, type AmountWords, type FundingGapWords} from './funding-gap.words.js';

const figure: Figure<FundingGap, FundingGapWords, 'funding-gap'> = {
  name: 'funding-gap',
  fields: ['currency', 'purpose', 'amounts', 'change', 'need', 'needSource', 'victims'],
  english,
  parse: parseFundingGap,
  words: fundingGapWords,
  topic: (about, messages) => messages.topic(about),
};

/** Years from which on a chart draws the bars; so few as two are plain HTML. */
const chartFrom = 3;

/**
 * Money that a government set aside, how it changed, and how far it meets a need that somebody stated.
 *
 * @tagname tip-funding-gap
 * @summary Public money against trafficking, year by year or against a stated need.
 */
export class FundingGapElement extends FigureElement<FundingGap, FundingGapWords, 'funding-gap'> {
  static override styles = [themeStyles, frameStyles, marksStyles, chartStyles, styles];

  static override properties: PropertyDeclarations = {
    currency: {},
    purpose: {},
    amounts: {},
    change: {},
    need: {},
    needSource: {attribute: 'need-source'},
    victims: {},
  };

  /** Currency of all amounts, as in ISO 4217: `EUR`. */
  declare currency?: string;
  /** What the money is for: `victim-protection`, `shelter`, or a text of your own. */
  declare purpose?: string;
  /** Amounts by year, such as `2015: about 181000; 2016: 171010`. */
  declare amounts?: string;
  /** The difference between the last two amounts as the source states it, such as `almost -10000`. */
  declare change?: string | number;
  /** What is needed in the latest year, such as `250000`; only together with `need-source`. */
  declare need?: string | number;
  /** Whose figure the need is. */
  declare needSource?: string;
  /** Identified victims by year, such as `2015: 28; 2016: 36`. */
  declare victims?: string;

  readonly #chart = new ChartController(this, () => this.near.reached || this.loading === 'eager');

  constructor() {
    super(figure);
  }

  protected override drawn(): Promise<void> {
    return this.#chart.settled;
  }

  protected override body(model: FundingGap, {big, bigLine, rows}: FundingGapWords): TemplateResult {
    const amounts = rows.map(({amount}) => amount);
    const scale = scaleOf(model, amounts);
    const charted = rows.length >= chartFrom;
    const bars = charted ? [] : amounts.map((amount) => piecesOf(model, amount, scale));
    const list = html`<ul role="list" class="rows">
      ${rows.map((row, index) => this.#row(row, `bar${index}`, bars[index] ?? [], scale))}
    </ul>`;
    return html`
      ${big ? html`<p class="big"><strong>${big}</strong><span>${bigLine}</span></p>` : nothing}
      ${charted ? this.#chart.box(barsSpec(model, rows, scale), list) : list}
    `;
  }

  #row({amount, date, label, rest, missing}: AmountWords, place: string, bar: readonly Piece[], scale: number) {
    const shape = amount.quantity.precision === 'withheld' ? 'pill' : '';
    return markRow(
      date,
      html`${missing ? nothing : label}${rest ? html`<small class="small rest">${rest}</small>` : nothing}`,
      missing
        ? html`<span class="none small ${shape}" data-place=${place}>${label}</span>`
        : html`<span class="bar" aria-hidden="true" data-place=${place}
            >${bar.map(({kind, value}) => html`<i class=${kind} .style=${`--w: ${(100 * value) / scale}`}></i>`)}</span
          >`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-funding-gap': FundingGapElement;
  }
}
