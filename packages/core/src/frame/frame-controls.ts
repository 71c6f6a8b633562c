import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type * as FigureMenu from '../menu/figure-menu.js';
import {native} from '../element/native.js';

/** The code of the menu, which is fetched when one is opened, or an item is chosen elsewhere. */
type Menu = typeof FigureMenu;

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
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announced = -Infinity;
  #loading: Promise<Menu> | undefined;
  /** Whether the menu is to open when its code has come: a reader may have closed it again. */
  #isOpening = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
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
    this.tableOpen = !this.tableOpen;
    this.#host.requestUpdate();
  };

  readonly showTable = (): void => {
    this.tableOpen = true;
    this.#host.requestUpdate();
  };

  toggleMenu(failed: string): void {
    if (this.menu ?? this.#isOpening) {
      this.#close();
      return;
    }
    this.#isOpening = true;
    this.loadMenu().then(this.#open, () => {
      this.#isOpening = false;
      this.say(undefined, failed);
    });
  }

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

  /** Fetches the menu; tries again after a failure. */
  loadMenu(): Promise<Menu> {
    this.#loading ??= import('../menu/figure-menu.js');
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

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

  /** Paper has no buttons: a table is printed where the figure does not print all its values. */
  readonly #print = (): void => {
    const all = (selector: string) => [...(this.#host.shadowRoot?.querySelectorAll(selector) ?? [])].map(wordsOf);
    const shown = all("figcaption, [part='figure']").join('');
    const isRedundant = all('tbody td:nth-child(2)').every((value) => shown.includes(value));
    this.#host.shadowRoot?.querySelector('.table')?.classList.toggle('redundant', isRedundant);
  };

  #hush(): void {
    this.done = undefined;
    this.status = '';
    this.#host.requestUpdate();
  }

  readonly #open = (menu: Menu): void => {
    const {isConnected, shadowRoot} = this.#host;
    if (!isConnected || !shadowRoot || !this.#isOpening) return;
    this.#isOpening = false;
    menu.adoptStyles(shadowRoot);
    this.menu = menu;
    native(document).addEventListener('pointerdown', this.#closeOutside);
    this.#host.requestUpdate();
  };

  #close(): void {
    this.menu = undefined;
    this.#isOpening = false;
    this.code = undefined;
    native(document).removeEventListener('pointerdown', this.#closeOutside);
    this.#host.requestUpdate();
  }

  readonly #closeOutside = (event: Event): void => {
    const menu = this.#host.shadowRoot?.querySelectorAll('.menu, .more') ?? [];
    if (![...menu].some((part) => event.composedPath().includes(part))) this.#close();
  };
}

/** The words and numbers of an element between single spaces, so that `4` is not found in `24`. */
const wordsOf = ({textContent}: Element): string =>
  ` ${textContent.toLowerCase().replace(/[.,](?!\d)|[^\p{L}\p{N}.,%]+/gu, ' ')} `.replace(/ +/g, ' ');
