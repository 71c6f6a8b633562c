import {html, type TemplateResult} from 'lit';

/**
 * The box of a chart, empty until its controller draws in it.
 *
 * @param text - labels and places for the marks; hidden from screen readers once the marks, which carry the same words,
 *   can be reached.
 */
export const chartBox = (text: TemplateResult): TemplateResult =>
  html`<div class="chart" role="group" aria-labelledby="t" aria-describedby="s">
    <div class="canvas"><canvas aria-hidden="true"></canvas></div>
    <div class="text">${text}</div>
  </div>`;
