import {ChartController} from '@tip-figures/chart/chart-controller.js';
import {chartStyles} from '@tip-figures/chart/chart.styles.js';
import {lineText} from '@tip-figures/chart/line-text.js';
import {lineStyles} from '@tip-figures/chart/line.styles.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {dotParts} from '@tip-figures/core/marks/mark-parts.js';
import {countKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, quantityShort} from '@tip-figures/core/marks/mark-rows.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {type CaseBacklogMessages} from '@tip-figures/messages/generated/en-case-backlog.js';
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {lineOf} from './case-backlog.line.js';
import {parseCaseBacklog, type CaseBacklog} from './case-backlog.model.js';
import {styles} from './case-backlog.styles.js';
import {caseBacklogWords, type CaseBacklogWords, type CaseRow, type DayRow} from './case-backlog.words.js';

type Text = TextContext<CaseBacklogMessages>;

const figure: Figure<CaseBacklog, CaseBacklogWords, 'case-backlog'> = {
  name: 'case-backlog',
  fields: ['open', 'flow'],
  english,
  parse: parseCaseBacklog,
  words: caseBacklogWords,
  topic: (about, messages) => messages.topic(about),
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

  protected override body({open}: CaseBacklog, words: CaseBacklogWords, text: Text): TemplateResult {
    const {big, bigLine, charted, flow, flowHeading} = words;
    const days = charted ? [] : words.days;
    const quantities = [...days, ...flow].map(({quantity}) => quantity);
    const most = Math.max(...quantities.map((quantity) => upperOf(quantity) ?? 0));
    const [only] = days;
    return html`
      ${big ? html`<p class="big"><strong>${big}</strong> <span class="change">${bigLine}</span></p>` : nothing}
      ${charted ? this.#line(open, words.days, text) : nothing} ${this.#key(quantities, most, text)}
      ${only && days.length === 1 ? html`<div class="alone">${marksOf(only.quantity, most, text, 0, 'cases')}</div>` : nothing}
      <div class="groups">
        ${days.length > 1 ? this.#rows(days, most, text, nothing) : nothing}
        ${
          flow.length
            ? html`<p id="flow" class="section small">${flowHeading}</p>
                ${this.#rows(flow, most, text, 'flow')}`
            : nothing
        }
      </div>
    `;
  }

  #line(open: CaseBacklog['open'], days: readonly DayRow[], text: Text) {
    const {spec, text: line} = lineOf(open, days, text);
    return this.#chart.box(spec, lineText(spec, line));
  }

  #key(quantities: readonly Quantity[], most: number, {messages: {key}}: Text) {
    const isSquared = quantities.some((quantity) => dotParts(quantity).solid > 0);
    return countKey(quantities, isSquared ? key.square() : '', key, most, 'cases');
  }

  #rows(rows: readonly CaseRow[], most: number, text: Text, heading: unknown) {
    return html`<ul role="list" class="rows" aria-labelledby=${heading}>
      ${rows.map(({label, quantity}) =>
        markRow(
          quantity.precision === 'unknown' ? nothing : quantityShort(quantity, text),
          label,
          marksOf(quantity, most, text, 0, 'cases'),
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
