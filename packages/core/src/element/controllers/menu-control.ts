import type {ReactiveControllerHost} from 'lit';
import {later} from '../../late/later-part.js';
import type * as FigureMenu from '../../menu/figure-menu.js';
import {native} from '../../page/native.js';
import {LateCode} from '../../render/late-code.js';

type Menu = typeof FigureMenu;

/** The code of the menu, which is fetched when one is opened, or an item is chosen elsewhere. */
const menuCode = new LateCode<Menu>(() => import('../../menu/figure-menu.js'));

/** Fetches the menu, and what its items need. */
export async function loadMenu(): Promise<Menu> {
  const [menu] = await Promise.all([menuCode.load(), later.load()]);
  return menu;
}

/** The menu of a frame. */
export class MenuControl {
  /** Text to copy by hand, where the browser does not allow copying. */
  code: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** A reader may close it again before its code has come. */
  #state: 'closed' | 'opening' | Menu = 'closed';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Its code, while it is open. */
  get opened(): Menu | undefined {
    return typeof this.#state === 'string' ? undefined : this.#state;
  }

  /** @param fail - is called where the code cannot be fetched. */
  toggle(fail: () => void): void {
    if (this.#state !== 'closed') {
      this.close();
      return;
    }
    this.#state = 'opening';
    loadMenu().then(this.#open, () => {
      if (this.#state === 'opening') this.#state = 'closed';
      fail();
    });
  }

  close(): void {
    this.#state = 'closed';
    this.code = undefined;
    native(document).removeEventListener('pointerdown', this.#closeOutside);
    this.#host.requestUpdate();
  }

  readonly #open = (menu: Menu): void => {
    const {isConnected, shadowRoot} = this.#host;
    if (!isConnected || !shadowRoot || this.#state !== 'opening') return;
    menu.prepare(shadowRoot);
    this.#state = menu;
    native(document).addEventListener('pointerdown', this.#closeOutside);
    this.#host.requestUpdate();
  };

  readonly #closeOutside = (event: Event): void => {
    const menu = this.#host.shadowRoot?.querySelectorAll('.menu, .more') ?? [];
    if (![...menu].some((part) => event.composedPath().includes(part))) this.close();
  };
}
