import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type * as FigureMenu from '../menu/figure-menu.js';
import {LateCode, later} from '../element/late-code.js';
import {native} from '../element/native.js';

type Menu = typeof FigureMenu;

/** The code of the menu, which is fetched when one is opened, or an item is chosen elsewhere. */
const code = new LateCode<Menu>(() => import('../menu/figure-menu.js'));

/** The open parts of a frame, and the text of its status element. */
export class FrameControls implements ReactiveController, FigureMenu.MenuFrame {
  tableOpen = false;
  menu: Menu | undefined;
  paused = false;
  /** The text that screen readers read out, in answer to the reader's own actions. */
  status = '';
  done: FigureMenu.MenuItem | undefined;
  code: string | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #failed: () => string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announced = -Infinity;

  /** @param failed - the words for what could not be fetched. */
  constructor(host: ReactiveControllerHost & HTMLElement, failed: () => string) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    this.#close();
    clearTimeout(this.#timer);
    this.#hush();
  }

  hostUpdated(): void {
    if (!this.tableOpen) return;
    // A table is in the tab order only where it overflows, so that keys can scroll it.
    const table = this.#host.shadowRoot?.querySelector<HTMLElement>('.table');
    if (!table) return;
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
    else table.removeAttribute('tabindex');
  }

  readonly toggleTable = (): void => {
    const toggle = () => {
      this.tableOpen = !this.tableOpen;
      this.#host.requestUpdate();
    };
    if (later.code) toggle();
    else later.load().then(toggle, this.fail);
  };

  readonly showTable = (): void => {
    this.tableOpen = true;
    this.#host.requestUpdate();
  };

  readonly toggleMenu = (): void => {
    if (this.menu) this.#close();
    else this.loadMenu().then(this.#open, this.fail);
  };

  /** Closes the menu; without one, what opens below a compact figure, whose button stands in the menu. */
  readonly closeOnEscape = (event: KeyboardEvent): void => {
    const from = event.currentTarget as Element;
    const isBelow = this.tableOpen && from.closest('.compact') !== null && (!this.menu || from.id === 'd');
    if (event.key !== 'Escape' || !(this.menu ?? isBelow)) return;
    event.stopPropagation();
    if (isBelow) this.tableOpen = false;
    this.#close();
    this.#host.shadowRoot?.querySelector<HTMLElement>('.more')?.focus();
  };

  /** Fetches the menu, and what its items need. */
  async loadMenu(): Promise<Menu> {
    const [menu] = await Promise.all([code.load(), later.load()]);
    return menu;
  }

  /** Says that code could not be fetched. */
  readonly fail = (): void => this.say(undefined, this.#failed());

  /** Says what an item of the menu has done; the item shows it for four seconds. */
  say(done: FigureMenu.MenuItem | undefined, status: string): void {
    this.done = done;
    this.status = status;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#hush(), 4000);
  }

  pause(status: string): void {
    this.paused = !this.paused;
    this.say(undefined, status);
  }

  /** Announces a change: at most once a minute, and never to a reader who is in the table. */
  announce(text: string): void {
    const now = performance.now();
    if (now - this.#announced < 60_000 || this.#host.shadowRoot?.activeElement?.closest('.table')) return;
    this.#announced = now;
    this.status = text;
    this.#host.requestUpdate();
  }

  readonly #print = (): void => {
    const {shadowRoot: root} = this.#host;
    if (root) later.code?.markRedundant(root);
  };

  #hush(): void {
    this.done = undefined;
    this.status = '';
    this.#host.requestUpdate();
  }

  readonly #open = (menu: Menu): void => {
    const {isConnected, shadowRoot} = this.#host;
    if (!isConnected || !shadowRoot) return;
    menu.adoptStyles(shadowRoot);
    this.menu = menu;
    native(document).addEventListener('pointerdown', this.#closeOutside);
    this.#host.requestUpdate();
  };

  #close(): void {
    this.menu = undefined;
    this.code = undefined;
    native(document).removeEventListener('pointerdown', this.#closeOutside);
    this.#host.requestUpdate();
  }

  readonly #closeOutside = (event: Event): void => {
    const menu = this.#host.shadowRoot?.querySelectorAll('.menu, .more') ?? [];
    if (![...menu].some((part) => event.composedPath().includes(part))) this.#close();
  };
}
