import {isObject} from '@tip-figures/record/fields/kind.js';
import type {ReactiveController} from 'lit';
import {addressAtOnce, addressOf} from '../model/address.js';
import type {Draft, OpenDraft} from './draft-list.js';
import type {State} from '../model/state.js';

// The pause, in milliseconds, keeps the address from following each letter.
const PAUSE = 300;

/** The page whose state is kept. */
interface Host {
  readonly store: {readonly state: State};
  readonly drafts: {
    readonly open: OpenDraft;
    read(id: string): Draft | undefined;
    keep(open: OpenDraft, address: string, state: State, left?: string): void;
  };
  addController(controller: ReactiveController): void;
}

/** What an entry of the browser's history holds. */
interface Entry {
  readonly state: State;
  readonly draft: OpenDraft;
}

/**
 * Keeps what is typed in the address of the page, and in its draft. A step is an entry of the browser's history, over which
 * it goes back and forward.
 */
export class KeptAddress implements ReactiveController {
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBehind = false;
  #written = '';
  /** What was read of the address that was written last; until there is another, nothing is to be written. */
  #read: State | undefined;
  /** The entry of the browser's history, by how often another one was gone to. */
  #turn = 0;
  #last: Entry | undefined;
  /** Addresses are made one after the other: making one takes a moment. */
  #queue = Promise.resolve();
  /** Sheets are in no address: those of this visit are kept beside theirs. */
  readonly #sheets = new Map<string, State['sheet']>();

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

  /** Brings the address up to what its draft was kept as when the page was left, unless it is another address now. */
  resume(): void {
    const kept = this.draft === undefined ? undefined : this.#host.drafts.read(this.draft);
    if (kept?.left === location.hash) history.replaceState({draft: kept.id}, '', kept.address);
  }

  /** The state of an address with the sheet that was open there. */
  withSheet(state: State): State {
    const sheet = this.#sheets.get(location.hash);
    return sheet ? {...state, sheet} : state;
  }

  /** The address has been read, and what it holds, if anything, is shown next. */
  accept(state?: State): void {
    this.#written = location.hash;
    this.#read = state;
    this.#turn += 1;
  }

  /** The state has changed. What was typed before a step belongs to the entry before. */
  follow(isStep: boolean): void {
    clearTimeout(this.#timer);
    const before = this.#isBehind ? this.#last : undefined;
    const entry = {state: this.#host.store.state, draft: this.#host.drafts.open};
    this.#last = entry;
    this.#isBehind = entry.state !== this.#read || this.isForeign;
    if (!this.#isBehind) {
      this.#keep(entry, this.#written, false);
      return;
    }
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
    const turn = this.#turn;
    this.#queue = this.#queue.then(() => this.#write(entry, isStep, turn));
  }

  async #write(entry: Entry, isStep: boolean, turn: number): Promise<void> {
    const {state} = entry;
    const address = await addressOf(state);
    // Another entry than this one's would get it, where the browser has gone to one meanwhile.
    if (turn !== this.#turn || this.isForeign) return;
    this.#written = address;
    this.#read = undefined;
    this.#sheets.set(address, state.sheet);
    this.#keep(entry, address, isStep && address !== location.hash);
    if (state === this.#host.store.state) this.#isBehind = false;
  }

  #keep({state, draft}: Entry, address: string, isNew: boolean): void {
    this.#host.drafts.keep(draft, address, state);
    history[isNew ? 'pushState' : 'replaceState']({draft: draft.id}, '', address);
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
    drafts.keep(drafts.open, addressAtOnce(store.state), store.state, location.hash);
  }
}
