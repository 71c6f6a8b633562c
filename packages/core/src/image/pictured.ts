import type {TemplateResult} from 'lit';
import type {ViewOptions} from '../figure.js';
import type {FigureSnapshot} from '../menu/plain-figure.js';
import type {ChartPainter} from './walk.js';

/** A figure as its element passes it to pictures. */
export interface Shown extends FigureSnapshot {
  readonly host: HTMLElement;
  readonly choices: ViewOptions;
  readonly view: (size: 'full' | 'compact') => TemplateResult;
  /** Fetches the code that draws its chart; resolves with `undefined` for a figure without a chart. */
  readonly painter: () => Promise<ChartPainter | undefined>;
}

/** The same figure with its chart's code loaded. */
export interface Pictured extends Omit<Shown, 'painter'> {
  readonly paint: ChartPainter | undefined;
}
