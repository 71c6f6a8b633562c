import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls `look` when its host comes into a page, and there whenever its children change. */
export class ChildWatcher implements ReactiveController {
  readonly #host: Element;
  readonly #look: () => void;
  readonly #more: MutationObserverInit | undefined;
  #observer: MutationObserver | undefined;

  /** @param more - what else of the children is observed. */
  constructor(host: ReactiveControllerHost & Element, look: () => void, more?: MutationObserverInit) {
    this.#host = host;
    this.#look = look;
    this.#more = more;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#look);
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true, ...this.#more});
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
