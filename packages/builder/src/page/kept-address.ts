import type {ReactiveController} from 'lit';
import {addressAtOnce, addressOf} from '../model/address.js';
import type {State} from '../model/state.js';
import {forgetUnsaved, keepDraft, keepUnsaved} from './draft.js';

// The pause, in milliseconds, keeps the address from following each letter.
const PAUSE = 300;

/** The page whose state is kept. */
interface Host {
  readonly store: {readonly state: State};
  readonly hasDraft: boolean;
  addController(controller: ReactiveController): void;
}

/** Keeps what is typed in the address of the page, and in the draft where the person has asked for one. */
export class KeptAddress implements ReactiveController {
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBehind = false;
  #written = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#onLeave);
    document.addEventListener('visibilitychange', this.#onHide);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#onLeave);
    document.removeEventListener('visibilitychange', this.#onHide);
    clearTimeout(this.#timer);
  }

  /** Whether the address is another than was written here. */
  get isForeign(): boolean {
    return location.hash !== this.#written;
  }

  /** The address has been read. */
  accept(): void {
    this.#written = location.hash;
  }

  /** The state has changed. */
  follow(): void {
    this.#isBehind = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#write(), PAUSE);
  }

  async #write(): Promise<void> {
    const {state} = this.#host.store;
    const address = await addressOf(state);
    this.#written = address;
    history.replaceState(null, '', address);
    if (this.#host.hasDraft) keepDraft(address);
    if (state !== this.#host.store.state) return;
    this.#isBehind = false;
    forgetUnsaved();
  }

  readonly #onLeave = (): void => {
    // The key of a row counts when the person leaves it.
    document.activeElement?.dispatchEvent(new Event('change', {bubbles: true}));
    this.#save();
  };

  readonly #onHide = (): void => {
    if (document.visibilityState === 'hidden') this.#save();
  };

  /** A page that goes has no time to compress, and its address can no longer be changed. One that is only hidden goes on. */
  #save(): void {
    if (!this.#isBehind) return;
    const address = addressAtOnce(this.#host.store.state);
    keepUnsaved(address);
    if (this.#host.hasDraft) keepDraft(address);
  }
}
