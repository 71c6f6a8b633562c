import type {ReactiveControllerHost} from 'lit';

/** Code that is fetched when it is needed, once for all figures. After a failure the next call tries again. */
export class LateCode<Code> {
  /** `undefined` before it has loaded. */
  code: Code | undefined;
  readonly #fetch: () => Promise<Code>;
  #loading: Promise<Code> | undefined;

  constructor(fetch: () => Promise<Code>) {
    this.#fetch = fetch;
  }

  get isLoading(): boolean {
    return this.#loading !== undefined && this.code === undefined;
  }

  load(): Promise<Code> {
    if (!this.#loading) {
      this.#loading = this.#fetch().then((code) => (this.code = code));
      this.#loading.catch(() => (this.#loading = undefined));
    }
    return this.#loading;
  }
}

type Need = undefined | Promise<void> | {readonly lostIn: number};

/** The need of one element for late code: the element is updated when the code has come, or cannot be had. */
export class LateNeed<Code> {
  readonly #host: ReactiveControllerHost;
  readonly #code: LateCode<Code>;
  readonly #turn: () => number;
  #state: Need;

  /** @param turn - counts the news of the element: a failure counts until there is some. */
  constructor(host: ReactiveControllerHost, code: LateCode<Code>, turn = (): number => 0) {
    this.#host = host;
    this.#code = code;
    this.#turn = turn;
  }

  /** Whether the code could not be fetched. */
  get isLost(): boolean {
    return this.#state !== undefined && 'lostIn' in this.#state && this.#state.lostIn === this.#turn();
  }

  /** The code while it is being fetched; `undefined` where nothing is missing, or it cannot be had. */
  request(isMissing = !this.#code.code): Promise<void> | undefined {
    if (this.#state instanceof Promise) return this.#state;
    if (!isMissing || this.isLost) return undefined;
    let state: Need;
    return (this.#state = this.#code
      .load()
      .catch(() => void (state = {lostIn: this.#turn()}))
      .then(() => {
        this.#state = state;
        this.#host.requestUpdate();
      }));
  }
}
