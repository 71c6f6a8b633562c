import {ChartController} from '@tip-figures/chart/chart-controller.js';
import {loadLine} from '@tip-figures/chart/line-code.js';
import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure, ViewArguments} from '@tip-figures/core/figure.js';
import {countStyles} from '@tip-figures/core/counts/counts.styles.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import type {ChartPainter} from '@tip-figures/core/image/walk.js';
import {unitsUsed} from '@tip-figures/core/marks/marks-used.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {translations} from '@tip-figures/messages/generated/en-case-backlog.js';
import {caseBacklog} from '@tip-figures/record/figures/case-backlog.js';
import {formOf} from './case-backlog.days.js';
import {parseCaseBacklog, type CaseBacklog} from './case-backlog.model.js';
import {styles} from './case-backlog.styles.js';
import {caseBacklogChart, caseBacklogChip, caseBacklogCompact, caseBacklogView} from './case-backlog.view.js';
import {caseBacklogWords, type CaseBacklogWords} from './case-backlog.words.js';

const figure: Figure<CaseBacklog, CaseBacklogWords, 'case-backlog'> = {
  name: caseBacklog.name,
  declarations: [caseBacklog],
  english,
  translations: [translations],
  parse: parseCaseBacklog,
  words: caseBacklogWords,
  loadView: ({open}) => (formOf(open) === 'line' ? loadLine() : undefined),
  view: caseBacklogView,
  compact: caseBacklogCompact,
  chip: caseBacklogChip,
  marks: (rows, text) => unitsUsed(rows, {cases: text.messages.unit()}, text),
  topic: (about, messages) => messages.topic(about),
};

/**
 * Trafficking cases that are not closed, on one day or several, and those that came and went between.
 *
 * One square is one case; ten days or more are a line. Cases are not people, so protection
 * withholds none of them.
 *
 * @tagname tip-case-backlog
 * @summary How many trafficking cases are open: one square is one case.
 */
export class CaseBacklogElement extends FigureElement<CaseBacklog, CaseBacklogWords, 'case-backlog'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, countStyles, chipStyles, styles];

  static override properties = propertiesOf(caseBacklog.own);

  readonly #chart = new ChartController(this, () => this.visibility.reached || this.loading === 'eager');

  protected override drawn(): Promise<void> {
    return this.#chart.settled;
  }

  protected override painter(
    ...args: ViewArguments<CaseBacklog, CaseBacklogWords, 'case-backlog'>
  ): Promise<ChartPainter | undefined> {
    return this.#chart.painter(caseBacklogChart(...args));
  }

  protected override draws(...args: ViewArguments<CaseBacklog, CaseBacklogWords, 'case-backlog'>): void {
    this.#chart.spec = this.presence === 'full' ? caseBacklogChart(...args) : undefined;
  }
}

export interface CaseBacklogElement extends PropertiesOf<typeof caseBacklog.own> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-case-backlog': CaseBacklogElement;
  }
}
