import {FigureErrorEvent, FigureLoadEvent, FigureStaleEvent, FigureUpdateEvent} from './events.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import type {FigureState} from '../data/shown-data.js';

/** The state of a figure's data. */
export interface Outcome {
  /** Counts what a page hears of. */
  readonly turn: number;
  readonly state: FigureState;
  readonly error: FigureError | undefined;
}

/** Reports changes of a figure's data to the page, each once: as an event, and errors in the console too. */
export class FigureNews {
  readonly #name: string;
  #turn = 0;
  #loaded = false;
  #summary = '';

  constructor(name: string) {
    this.#name = name;
  }

  /** Reports what is new; returns whether the figure had been drawn and now says something else. */
  tell(host: HTMLElement, {turn, state, error}: Outcome, summary: string): boolean {
    if (turn === this.#turn) return false;
    this.#turn = turn;
    if (error) {
      console.error(`<tip-${this.#name}> ${error.message}`);
      host.dispatchEvent(state === 'stale' ? new FigureStaleEvent(error) : new FigureErrorEvent(error));
      return false;
    }
    const again = this.#loaded;
    const changed = again && summary !== this.#summary;
    this.#loaded = true;
    this.#summary = summary;
    host.dispatchEvent(again || state === 'withdrawn' ? new FigureUpdateEvent() : new FigureLoadEvent());
    return changed;
  }
}
