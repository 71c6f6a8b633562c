import type {ReactiveControllerHost} from 'lit';
import type {ShownData} from '../data/shown-data.js';
import {LateCode, LateNeed} from '../render/late-code.js';
import type * as Later from './later.js';

/** The code for what comes after the first paint: “About the numbers”, CSV, and states without a drawing. */
export const later = new LateCode<typeof Later>(() => import('./later.js'));

/** What of one figure comes after its first drawing, or in the place of one. */
export class LaterPart {
  readonly #shown: Pick<ShownData, 'state'>;
  readonly #need: LateNeed<typeof Later>;
  /** Whether the last drawing lacks it. */
  #isMissing = false;

  constructor(host: ReactiveControllerHost, shown: Pick<ShownData, 'state' | 'turn'>) {
    this.#shown = shown;
    this.#need = new LateNeed(host, later, () => shown.turn);
  }

  /** Whether the code is being fetched for what stands in the place of a drawing. */
  get isStateComing(): boolean {
    const {state} = this.#shown;
    return (state === 'error' || state === 'withdrawn') && !later.code && !this.#need.isLost;
  }

  /** Its code, where it is there; to be called at each drawing. */
  take() {
    this.#isMissing = !later.code;
    return later.code;
  }

  /** Fetches the code, where the last drawing lacks it. */
  async load(): Promise<void> {
    await this.#need.request(this.#isMissing);
  }
}
