import type {ReactiveController} from 'lit';
import {stateIn} from '../model/address.js';
import type {Draft} from '../drafts/draft-list.js';
import {emptyState, type State} from '../model/state.js';
import {longTextIn} from '../open/long-text.js';
import type {Drafts} from '../drafts/drafts.js';
import {KeptAddress} from '../drafts/kept-address.js';
import type {BuilderStore} from './store.js';
import {words} from '../text/text.js';

interface Host {
  readonly store: BuilderStore;
  readonly drafts: Drafts;
  tab: string;
  addController(controller: ReactiveController): void;
  /** What was drawn is of another state. */
  forgetDrawn(): void;
  /** Says why what was opened cannot be. */
  refuse(problem: string): void;
}

/** What the page begins with: its address, an entry of the browser's history, or a draft. */
export class Arrivals implements ReactiveController {
  readonly #host: Host;
  readonly #address: KeptAddress;

  constructor(host: Host) {
    this.#host = host;
    this.#address = new KeptAddress(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#readAddress);
    void this.#begin();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#readAddress);
  }

  /** The state has changed; see `KeptAddress`. */
  follow(isStep: boolean): void {
    this.#address.follow(isStep);
  }

  async openDraft({id, address}: Draft): Promise<void> {
    const state = await stateIn(address);
    const long = longTextIn(state?.record);
    if (state && !long) this.#beginWith(state, id, address, true);
    else this.#host.refuse(long ?? words().drafts.unreadable());
  }

  startDraft(): void {
    this.#beginWith(emptyState(this.#host.store.state.figure), undefined, undefined, true);
  }

  async #begin(): Promise<void> {
    this.#address.resume();
    if (location.hash) await this.#open(location.hash, false);
  }

  readonly #readAddress = (): void => {
    if (this.#address.isForeign) void this.#open(location.hash, true);
  };

  /** @param isLater - whether the page has been used before: an address without a figure is then how it began. */
  async #open(address: string, isLater: boolean): Promise<void> {
    const {drafts, store} = this.#host;
    const found = isLater && address === '' ? emptyState('victim-breakdown') : await stateIn(address);
    // The browser has gone on meanwhile, and says so again.
    if (location.hash !== address) return;
    const long = longTextIn(found?.record);
    if (!found || long) {
      this.#address.accept();
      if (long) this.#host.refuse(long);
      else if (/[#&](?:figure|record)=/.test(address)) this.#host.refuse(words().drafts.cutLink());
      // A link to a place of the page has taken the address away.
      else if (isLater) this.#address.follow(false);
      return;
    }
    // Who comes with an address has chosen a figure, even where nothing is filled in.
    if (address) this.#host.tab ||= 'form';
    const state = this.#address.withSheet(found);
    this.#address.accept(state);
    const {draft} = this.#address;
    // What another tab has kept under this draft meanwhile is not what is opened here.
    if (!isLater || draft !== drafts.open.id) {
      this.#beginWith(state, draft, address, false);
      return;
    }
    this.#host.forgetDrawn();
    store.change(state);
  }

  #beginWith(state: State, id: string | undefined, known: string | undefined, isStep: boolean): void {
    const {drafts, store} = this.#host;
    drafts.goOn(id, known);
    this.#host.forgetDrawn();
    store.start(state, isStep);
  }
}
