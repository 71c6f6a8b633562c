import type * as Later from './later.js';

/** Code that is fetched when it is needed, once for all figures. After a failure the next call tries again. */
export class LateCode<Code> {
  /** `undefined` before it has loaded. */
  code: Code | undefined;
  readonly #fetch: () => Promise<Code>;
  #loading: Promise<Code> | undefined;

  constructor(fetch: () => Promise<Code>) {
    this.#fetch = fetch;
  }

  load(): Promise<Code> {
    if (!this.#loading) {
      this.#loading = this.#fetch().then((code) => (this.code = code));
      this.#loading.catch(() => (this.#loading = undefined));
    }
    return this.#loading;
  }
}

/** The code for what comes after the first paint: “About the numbers”, CSV, and states without a drawing. */
export const later = new LateCode<typeof Later>(() => import('./later.js'));
