import {ChartController} from '@tip-figures/chart/chart-controller.js';
import {chartStyles} from '@tip-figures/chart/chart.styles.js';
import {lineText} from '@tip-figures/chart/line-text.js';
import {lineStyles} from '@tip-figures/chart/line.styles.js';
import {FigureElement} from '@tip-figures/core/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import type {Speech} from '@tip-figures/core/figure-words.js';
import {frameStyles} from '@tip-figures/core/frame.styles.js';
import {dotParts} from '@tip-figures/core/mark-parts.js';
import {countKey} from '@tip-figures/core/mark-key.js';
import {markRow, marksOf} from '@tip-figures/core/mark-rows.js';
import {marksStyles} from '@tip-figures/core/marks.styles.js';
import {quantityShort} from '@tip-figures/core/quantity-short.js';
import {upperOf} from '@tip-figures/core/quantity.js';
import type {Quantity} from '@tip-figures/core/quantity.js';
import {themeStyles} from '@tip-figures/core/theme.styles.js';
import english from '@tip-figures/messages/generated/en-case-backlog.js';
import type {CaseBacklogMessages} from '@tip-figures/messages/generated/en-case-backlog.js';
import {html, nothing} from 'lit';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {lineOf} from './case-backlog.line.js';
import {parseCaseBacklog} from './case-backlog.model.js';
import type {CaseBacklog} from './case-backlog.model.js';
import {styles} from './case-backlog.styles.js';
import {caseBacklogWords} from './case-backlog.words.js';
import type {CaseBacklogWords, CaseRow, DayRow} from './case-backlog.words.js';

type Voice = Speech<CaseBacklogMessages>;

const figure: Figure<CaseBacklog, CaseBacklogWords, 'case-backlog'> = {
  name: 'case-backlog',
  fields: ['open', 'flow'],
  english,
  parse: parseCaseBacklog,
  words: caseBacklogWords,
  topic: (about, text) => text.topic(about),
};

/**
 * Trafficking cases that are not closed, on one day or several, and those that came and went between.
 *
 * One square is one case. Cases are not people, so protection withholds none of them.
 *
 * @tagname tip-case-backlog
 * @summary How many trafficking cases are still open.
 */
export class CaseBacklogElement extends FigureElement<CaseBacklog, CaseBacklogWords, 'case-backlog'> {
  static override styles = [themeStyles, frameStyles, marksStyles, chartStyles, lineStyles, styles];

  static override properties: PropertyDeclarations = {
    open: {},
    flow: {},
  };

  /** Open cases by day, such as `2015-12-31: 80; 2016-12-31: 95`. */
  declare open?: string;
  /** Cases of the `period`: `opening: 80; new: 40; closed: 25; closing: 95`. They must add up; one left out is shown as not known. */
  declare flow?: string;

  readonly #chart = new ChartController(this, () => this.near.reached || this.loading === 'eager');

  constructor() {
    super(figure);
  }

  protected override drawn(): Promise<void> {
    return this.#chart.settled;
  }

  protected override body({open}: CaseBacklog, words: CaseBacklogWords, speech: Voice): TemplateResult {
    const {big, bigLine, charted, flow, flowHeading} = words;
    const days = charted ? [] : words.days;
    const quantities = [...days, ...flow].map(({quantity}) => quantity);
    const most = Math.max(...quantities.map((quantity) => upperOf(quantity) ?? 0));
    const [only] = days;
    return html`
      ${big ? html`<p class="big"><strong>${big}</strong> <span class="change">${bigLine}</span></p>` : nothing}
      ${charted ? this.#line(open, words.days, speech) : nothing} ${this.#key(quantities, most, speech)}
      ${only && days.length === 1 ? html`<div class="alone">${marksOf(only.quantity, most, speech, 0, 'cases')}</div>` : nothing}
      <div class="groups">
        ${days.length > 1 ? this.#rows(days, most, speech, nothing) : nothing}
        ${
          flow.length
            ? html`<p id="flow" class="section small">${flowHeading}</p>
                ${this.#rows(flow, most, speech, 'flow')}`
            : nothing
        }
      </div>
    `;
  }

  #line(open: CaseBacklog['open'], days: readonly DayRow[], speech: Voice) {
    const {spec, text} = lineOf(open, days, speech);
    return this.#chart.box(spec, lineText(spec, text));
  }

  #key(quantities: readonly Quantity[], most: number, {messages: {key}}: Voice) {
    const isSquared = quantities.some((quantity) => dotParts(quantity).solid > 0);
    return countKey(quantities, isSquared ? key.square() : '', key, most, 'cases');
  }

  #rows(rows: readonly CaseRow[], most: number, speech: Voice, heading: unknown) {
    return html`<ul role="list" class="rows" aria-labelledby=${heading}>
      ${rows.map(({label, quantity}) =>
        markRow(
          quantity.precision === 'unknown' ? nothing : quantityShort(quantity, speech),
          label,
          marksOf(quantity, most, speech, 0, 'cases'),
        ),
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-case-backlog': CaseBacklogElement;
  }
}
