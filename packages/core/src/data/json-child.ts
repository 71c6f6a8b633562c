import type {ReactiveControllerHost} from 'lit';
import {ChildWatcher} from './child-watcher.js';

/** The text of the host's JSON child, kept up to date. */
export class JsonChild {
  /** `undefined` while there is no such child. */
  text: string | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    new ChildWatcher(host, () => this.#look());
  }

  #look(): void {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }
}
