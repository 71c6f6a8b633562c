import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The keys that undo and redo in every program. */
export class UndoKeys implements ReactiveController {
  readonly #store: {undo(): void; redo(): void};

  constructor(host: ReactiveControllerHost, store: {undo(): void; redo(): void}) {
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    // The browser itself undoes typing outside of the form.
    if (
      event.target instanceof Element &&
      event.target.matches('textarea:not(#form-panel *), #copy input, .menu input')
    ) {
      return;
    }
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && !isRedo) return;
    event.preventDefault();
    if (isRedo) this.#store.redo();
    else this.#store.undo();
  };
}
