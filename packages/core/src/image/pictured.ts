import type {TemplateResult} from 'lit';
import type {PlainlyTold} from '../text/plain-figure.js';
import type {ChartPainter} from './walk.js';

/** A figure that is shown, as its element hands it over. */
export interface Shown extends PlainlyTold {
  readonly host: HTMLElement;
  readonly view: (size: 'full' | 'compact') => TemplateResult;
  /** Fetches what draws its chart; `undefined` for a figure without one. */
  readonly painter: () => Promise<ChartPainter | undefined>;
}

/** The same, as pictures are made of it. */
export interface Pictured extends Omit<Shown, 'painter'> {
  readonly paint: ChartPainter | undefined;
}
