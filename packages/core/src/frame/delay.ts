import type {ReactiveController, ReactiveControllerHost} from 'lit';

const patience = 300;

/** Knows whether its host has waited so long that readers should be informed. */
export class Delay implements ReactiveController {
  /** Whether the wait has lasted longer than 300 ms. */
  passed = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #waits: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, waits: () => boolean) {
    this.#host = host;
    this.#waits = waits;
    host.addController(this);
  }

  hostUpdated(): void {
    // An update can still come after the host has left the page.
    if (!this.#waits() || !this.#host.isConnected) {
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
