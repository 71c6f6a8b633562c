import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Follower} from './poll-document.js';

/** Where to look for newer documents, and how often. */
export interface Watch {
  readonly url: string | undefined;
  readonly refresh: string | undefined;
}

/** Follows a document for its host: has it looked for again and again, together with all who follow the same. */
export class LiveDocument implements ReactiveController {
  /** Whether the document is followed. */
  following = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #follower: Omit<Follower, 'seconds'>;
  readonly #watch: () => Watch;
  #key = '';
  #url: string | undefined;
  #checked = 0;
  #stop: (() => number) | undefined;

  constructor(host: ReactiveControllerHost & Element, follower: Omit<Follower, 'seconds'>, watch: () => Watch) {
    this.#host = host;
    this.#follower = follower;
    this.#watch = watch;
    host.addController(this);
  }

  hostUpdated(): void {
    // An update can still come after the host has left the page.
    if (!this.#host.isConnected) return;
    const {url, refresh} = this.#watch();
    const key = url && refresh !== undefined ? `${refresh} ${url}` : '';
    if (key === this.#key) return;
    this.hostDisconnected();
    this.#key = key;
    if (url !== this.#url) this.#checked = Date.now();
    this.#url = url;
    if (url && refresh !== undefined) void this.#start(key, url, refresh);
  }

  hostDisconnected(): void {
    this.#key = '';
    this.#checked = this.#stop?.() ?? this.#checked;
    this.#stop = undefined;
    this.following = false;
  }

  async #start(key: string, url: string, refresh: string): Promise<void> {
    const room = await import('./poll-document.js').catch(() => undefined);
    // A host that was taken out and put back meanwhile has started twice.
    if (key !== this.#key || this.#stop) return;
    if (!room) {
      // Asked for again at the next update.
      this.#key = '';
      return;
    }
    const seconds = room.readRefresh(refresh, this.#host.localName);
    if (!seconds) return;
    const {take, same, miss, expire, answeredAt} = this.#follower;
    this.#stop = room.follow(url, {seconds, take, same, miss, expire, answeredAt}, this.#checked);
    this.following = true;
    this.#host.requestUpdate();
  }
}
