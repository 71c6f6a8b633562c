import {sheetsOf} from './forms/sheets.js';
import {live} from './forms/live.js';
import {printTemplate} from './print/print-template.js';
import {Switches} from './print/switches.js';
import {wordFigure} from './read/worded-figure.js';
import type {RenderInput} from './render-input.js';

/** The content of a figure's shadow root. */
export interface RenderedRoot {
  /** Lengths of marks are style attributes, which a script has to set as declarations: strict policies allow no attribute. */
  readonly html: string;
  /** The style sheets, in their order; figures share some of them. */
  readonly sheets: readonly string[];
  /** The language that the figure is drawn in. */
  readonly lang: string;
}

/**
 * Draws what stands in the shadow root of a figure, for a script that builds it.
 *
 * @throws {FigureError} naming the path of what a page would refuse, too.
 */
export async function renderRoot(given: RenderInput): Promise<RenderedRoot> {
  const {type, worded} = await wordFigure(given);
  const switches = new Switches();
  const figure = printTemplate(live(worded), {button: switches.addTo});
  // Spaces that bind are left.
  const html = figure
    .replace(/[ \n]+/g, ' ')
    .replaceAll('<br>', '<br/>')
    .trim();
  return {html: html + switches.html, sheets: sheetsOf(type, figure), lang: worded.text.locale};
}
