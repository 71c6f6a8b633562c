import type {ReactiveControllerHost} from 'lit';
import type {FigureState} from '../data/figure-data.js';
import {LateCode} from '../render/late-code.js';
import type * as Later from './later.js';

/** The code for what comes after the first paint: “About the numbers”, CSV, and states without a drawing. */
export const later = new LateCode<typeof Later>(() => import('./later.js'));

/** What of one figure comes after its first drawing, or in the place of one. */
export class LaterPart {
  readonly #host: ReactiveControllerHost;
  readonly #data: {readonly state: FigureState; readonly turn: number};
  #loading: Promise<void> | undefined;
  /** Whether the last drawing lacks it. */
  #isMissing = false;
  /** The turn of the data in which its code could not be fetched: a failure counts until there is news. */
  #lostIn: number | undefined;

  constructor(host: ReactiveControllerHost, data: {readonly state: FigureState; readonly turn: number}) {
    this.#host = host;
    this.#data = data;
  }

  /** Whether the code is being fetched for what stands in the place of a drawing. */
  get isStateComing(): boolean {
    const {state} = this.#data;
    return (state === 'error' || state === 'withdrawn') && !later.code && !this.#isLost;
  }

  /** Its code, where it is there; to be called at each drawing. */
  take() {
    this.#isMissing = !later.code;
    return later.code;
  }

  /** Fetches the code, where the last drawing lacks it. */
  load(): Promise<void> {
    if (!this.#loading && (!this.#isMissing || this.#isLost)) return Promise.resolve();
    return (this.#loading ??= later
      .load()
      .catch(() => void (this.#lostIn = this.#data.turn))
      .then(() => {
        this.#loading = undefined;
        this.#host.requestUpdate();
      }));
  }

  get #isLost(): boolean {
    return this.#lostIn === this.#data.turn;
  }
}
