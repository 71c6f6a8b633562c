import type {ReactiveController, ReactiveControllerHost} from 'lit';

const patience = 300;

/** Knows whether its host has waited so long that readers should be told. */
export class Delay implements ReactiveController {
  /** Whether the wait has lasted longer than 300 ms. */
  passed = false;
  readonly #host: ReactiveControllerHost;
  readonly #waits: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, waits: () => boolean) {
    this.#host = host;
    this.#waits = waits;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#waits()) {
      this.hostDisconnected();
      return;
    }
    this.#timer ??= setTimeout(() => {
      this.passed = true;
      this.#host.requestUpdate();
    }, patience);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.passed = false;
  }
}
