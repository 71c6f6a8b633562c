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
