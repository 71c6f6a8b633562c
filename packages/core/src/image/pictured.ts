import type {Context} from '@tip-figures/record/sections/context.js';
import type {TemplateResult} from 'lit';
import type {FrameHead} from '../frame/frame.js';
import type {FigureWords} from '../text/figure-words.js';
import type {ChartPainter} from './walk.js';

/** A figure that is shown, as pictures are made of it. */
export interface Pictured {
  readonly host: HTMLElement;
  readonly head: FrameHead;
  readonly words: FigureWords;
  readonly context: Context;
  /** The sentence that is read out. */
  readonly summary: string;
  readonly view: (size: 'full' | 'compact') => TemplateResult;
  /** Left out for a figure without a chart. */
  readonly paint: ChartPainter | undefined;
}
