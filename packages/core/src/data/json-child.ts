import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The text of its host's JSON child, now and whenever it changes. */
export class JsonChild implements ReactiveController {
  /** `undefined` while there is no such child. */
  text: string | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#look());
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }
}
