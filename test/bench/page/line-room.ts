// The chart room by itself, for lines that are longer than a figure takes: everything a trend draws but its frame.

import {ChartController} from '@tip-figures/chart/chart-controller.js';
import {loadLine} from '@tip-figures/chart/line-code.js';
import {lineChart, lineSpec} from '@tip-figures/chart/line/line-chart.js';
import {exactly} from '@tip-figures/record/values/quantity/quantity.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';

type Numbers = readonly (readonly [index: number, people: number])[];

class LineElement extends LitElement {
  static override styles = themeStyles;
  static override properties: PropertyDeclarations = {numbers: {attribute: false}};

  declare numbers: Numbers;

  readonly #chart = new ChartController(this, () => true);

  get drawn(): Promise<void> {
    return this.updateComplete.then(() => this.#chart.settled);
  }

  protected override render(): TemplateResult {
    const points = this.numbers.map(([index, people]) => {
      const value = String(people);
      return {
        name: value,
        title: value,
        detail: value,
        date: String(index),
        value,
        at: index / (this.numbers.length - 1),
        quantity: exactly(people),
        stretch: 0,
      };
    });
    this.#chart.spec = lineSpec(points);
    return lineChart(points, 'Points');
  }
}
customElements.define('bench-line', LineElement);

/** Draws a line into a box. */
export async function line(box: HTMLElement, numbers: Numbers): Promise<{remove(): void}> {
  await loadLine();
  const element = new LineElement();
  element.numbers = numbers;
  box.append(element);
  await element.drawn;
  return element;
}
