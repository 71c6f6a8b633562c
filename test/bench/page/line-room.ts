// The chart room by itself, for lines that are longer than a figure takes: everything a trend draws but its frame.

import type {LineSpec, PointMark} from '@tip-figures/chart/chart-spec.js';
import {chartBox} from '@tip-figures/chart/chart-box.js';
import {ChartController} from '@tip-figures/chart/chart-controller.js';
import {chartStyles} from '@tip-figures/chart/chart.styles.js';
import {fewerPoints} from '@tip-figures/chart/line/downsample.js';
import {lineText} from '@tip-figures/chart/line/line-text.js';
import {lineStyles} from '@tip-figures/chart/line/line.styles.js';
import {exactly, highOf} from '@tip-figures/record/values/quantity.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {mostDrawn} from '@tip-figures/victims-trend/victims-trend.notes.js';
import {LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';

type Numbers = readonly (readonly [index: number, people: number])[];

class LineElement extends LitElement {
  static override styles = [themeStyles, chartStyles, lineStyles];
  static override properties: PropertyDeclarations = {numbers: {attribute: false}};

  declare numbers: Numbers;

  readonly #chart = new ChartController(this, () => true);

  get drawn(): Promise<void> {
    return this.updateComplete.then(() => this.#chart.settled);
  }

  protected override render(): TemplateResult {
    const points = this.numbers.map(([index, people]) => ({
      at: index / (this.numbers.length - 1),
      quantity: exactly(people),
      stretch: 0,
    }));
    const marks = fewerPoints(points, (point) => point, mostDrawn).map(({at, quantity, stretch}): PointMark => {
      const value = String(highOf(quantity));
      return {id: `point${at}`, name: value, title: value, detail: value, at, quantity, stretch};
    });
    const highest = Math.max(...marks.map(({quantity}) => highOf(quantity) ?? 0));
    const spec: LineSpec = {kind: 'line', end: highest, marks};
    this.#chart.spec = spec;
    return chartBox(
      lineText(spec, {
        points: marks.map(({at, title}) => ({date: String(Math.round(at * this.numbers.length)), value: title})),
        breaks: [],
      }),
    );
  }
}
customElements.define('bench-line', LineElement);

/** Draws a line into a box. */
export async function line(box: HTMLElement, numbers: Numbers): Promise<{remove(): void}> {
  const element = new LineElement();
  element.numbers = numbers;
  box.append(element);
  await element.drawn;
  return element;
}
