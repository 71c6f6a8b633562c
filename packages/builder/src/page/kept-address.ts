import {isObject} from '@tip-figures/record/fields/kind.js';
import type {ReactiveController} from 'lit';
import {addressAtOnce, addressOf} from '../model/address.js';
import type {OpenDraft} from '../model/drafts.js';
import type {State} from '../model/state.js';
import {forgetUnsaved, keepUnsaved} from './unsaved.js';

// The pause, in milliseconds, keeps the address from following each letter.
const PAUSE = 300;

/** The page whose state is kept. */
interface Host {
  readonly store: {readonly state: State};
  readonly drafts: {readonly open: OpenDraft; keep(open: OpenDraft, address: string, state: State): void};
  addController(controller: ReactiveController): void;
}

/** What an entry of the browser's history holds. */
interface Entry {
  readonly state: State;
  readonly draft: OpenDraft;
}

/**
 * Keeps what is typed in the address of the page, and in the draft where the person has asked for one. A step is an entry of
 * the browser's history, over which it goes back and forward.
 */
export class KeptAddress implements ReactiveController {
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBehind = false;
  #written = '';
  #last: Entry | undefined;
  /** Addresses are made one after the other: making one takes a moment. */
  #queue = Promise.resolve();

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

  /** The id of the draft that the entry of the browser's history belongs to. */
  get draft(): string | undefined {
    const state: unknown = history.state;
    return isObject(state) && typeof state['draft'] === 'string' ? state['draft'] : undefined;
  }

  /** The address has been read. */
  accept(): void {
    this.#written = location.hash;
  }

  /** The state has changed. What was typed before a step belongs to the entry before. */
  follow(isStep: boolean): void {
    clearTimeout(this.#timer);
    const before = this.#isBehind ? this.#last : undefined;
    const entry = {state: this.#host.store.state, draft: this.#host.drafts.open};
    this.#last = entry;
    this.#isBehind = true;
    if (!isStep) {
      this.#timer = setTimeout(() => {
        this.#add(entry, false);
      }, PAUSE);
      return;
    }
    if (before) this.#add(before, false);
    this.#add(entry, true);
  }

  #add(entry: Entry, isStep: boolean): void {
    this.#queue = this.#queue.then(() => this.#write(entry, isStep));
  }

  async #write({state, draft}: Entry, isStep: boolean): Promise<void> {
    const address = await addressOf(state);
    this.#host.drafts.keep(draft, address, state);
    this.#written = address;
    const isNew = isStep && address !== location.hash;
    history[isNew ? 'pushState' : 'replaceState']({draft: draft.id}, '', address);
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
    const {drafts, store} = this.#host;
    const address = addressAtOnce(store.state);
    drafts.keep(drafts.open, address, store.state);
    keepUnsaved(address, drafts.open.id);
  }
}
