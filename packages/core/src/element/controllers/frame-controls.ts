import {html, nothing, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type * as FigureMenu from '../../menu/figure-menu.js';
import {later} from '../../late/later-part.js';
import {MenuControl} from './menu-control.js';

/** The events of a frame that its controls handle. */
const handled = ['click', 'keydown', 'beforematch'];

/** The open parts of a frame, and the text of its status element. */
export class FrameControls implements ReactiveController, FigureMenu.MenuFrame {
  tableOpen = false;
  readonly menu: MenuControl;
  paused = false;
  /** The text that screen readers read out, in answer to the reader's own actions. */
  status = '';
  done: FigureMenu.MenuItem | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #failed: () => string;
  readonly #download: () => void;
  #frame: HTMLElement | undefined;
  /** Whether the frame shows something else than it was drawn with. */
  #isChanged = false;
  /** The line in it that says how it follows its data. */
  #live: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announced = -Infinity;

  /**
   * @param failed - the words for what could not be fetched.
   * @param download - is called when the reader downloads the CSV.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, failed: () => string, download: () => void) {
    this.#host = host;
    this.menu = new MenuControl(host);
    this.#failed = failed;
    this.#download = download;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    this.menu.close();
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

  /**
   * Shows in a frame what is open, and how it follows its data.
   *
   * @param live - the line of a figure that follows them.
   */
  show(frame: HTMLElement, menu: TemplateResult | undefined, live: string | undefined, isBusy: boolean): void {
    if (frame !== this.#frame) {
      this.#frame = frame;
      this.#isChanged = false;
      this.#live = undefined;
      // One listener serves all controls, since a page has thousands of them.
      for (const type of handled) frame.addEventListener(type, this);
    }
    const {tableOpen, status} = this;
    const find = (selector: string) => frame.querySelector<HTMLElement>(selector);
    if (live !== this.#live) {
      this.#live = live;
      const line = find('.live');
      if (line) render(live ? html`<i></i>${live}` : nothing, line);
    }
    const isDue = menu !== undefined || tableOpen || isBusy || status !== '';
    if (!isDue && !this.#isChanged) return;
    this.#isChanged = isDue;
    find('.tools [aria-controls=d]')?.setAttribute('aria-expanded', String(tableOpen));
    const [more, place, about, said] = ['.more', '.menu-place', '#d', '.status'].map(find);
    more?.setAttribute('aria-expanded', String(menu !== undefined));
    set(more, 'aria-controls', menu && 'm');
    about?.setAttribute('role', tableOpen ? 'region' : 'group');
    set(about, 'hidden', tableOpen ? undefined : 'until-found');
    set(frame, 'aria-busy', isBusy ? 'true' : undefined);
    if (said && said.textContent !== status) said.textContent = status;
    if (place) render(menu ?? nothing, place);
  }

  handleEvent(event: Event): void {
    const target = event.target as Element;
    if (event.type === 'keydown') this.#closeOnEscape(event as KeyboardEvent, target);
    else if (event.type === 'beforematch') this.#toggleTable(true);
    else if (target.closest('.more')) this.menu.toggle(this.fail);
    else if (target.closest('[aria-controls=d]')) this.#toggleTable();
    else if (target.closest('tfoot button')) this.#download();
  }

  /** Says that code could not be fetched. */
  readonly fail = (): void => this.say(undefined, this.#failed());

  #toggleTable(isOpen = !this.tableOpen): void {
    const toggle = () => {
      this.tableOpen = isOpen;
      this.#host.requestUpdate();
    };
    if (later.code) toggle();
    else later.load().then(toggle, this.fail);
  }

  /** Closes the menu; without one, what opens below a compact figure, whose button stands in the menu. */
  #closeOnEscape(event: KeyboardEvent, target: Element): void {
    const from = target.closest('#d, .tools, .menu');
    if (!from || event.key !== 'Escape') return;
    const isBelow = this.tableOpen && from.closest('.compact') !== null && (!this.menu.opened || from.id === 'd');
    if (!(this.menu.opened ?? isBelow)) return;
    event.stopPropagation();
    if (isBelow) this.tableOpen = false;
    this.menu.close();
    this.#host.shadowRoot?.querySelector<HTMLElement>('.more')?.focus();
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

  readonly #print = (): void => {
    const {shadowRoot: root} = this.#host;
    if (root) later.code?.markRedundant(root);
  };

  #hush(): void {
    this.done = undefined;
    this.status = '';
    this.#host.requestUpdate();
  }
}

function set(element: Element | null | undefined, name: string, value: string | undefined): void {
  if (value === undefined) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
}
