import type {Browser, Page} from 'puppeteer-core';
import type {Heights} from '@tip-figures/core/menu/code.js';
import {drawInPage, type ListPictures, type PictureInput} from './draw-in-page.js';
import {servePage, type PageServer} from './page-server.js';
import {startBrowser} from './start-browser.js';
import type {Typeface} from './typeface.js';

/** The pictures of a figure. */
export interface Pictures {
  /** A card for other sites. */
  readonly png: Uint8Array;
  /** A card for newsletters. */
  readonly mail: Uint8Array;
  /** The figure itself. */
  readonly svg: string;
  readonly heights: Heights;
  readonly list: ListPictures;
}

/** Size of the PNG in pixels. */
export const cardSize = {width: 1200, height: 630};

/** With what pictures are drawn. */
export interface PictureOptions {
  /** The browser's program. */
  readonly executable: string;
  /** The folder of the library's files for pages. */
  readonly library: string;
  readonly typeface: Typeface;
  /** How many are drawn at once. */
  readonly pages: number;
}

/** Why there are no pictures of a figure. */
export interface Undrawn {
  readonly code: 'closed' | 'refused' | 'failed-twice';
  /** What the page or the browser says of it. */
  readonly error: string;
}

/** A page, what it was opened in, and the last figure that waits for it. */
interface Lane {
  browser?: Promise<Browser>;
  opened?: Promise<Opened>;
  last: Promise<unknown>;
}

interface Opened {
  readonly page: Page;
  /** Rejects when the page has crashed: what is asked of it is then never answered. */
  readonly death: Promise<never>;
}

/**
 * Draws pictures of figures in a browser, which is started for the first one. Where it dies, it is started once more; after
 * that, nothing is drawn any more.
 */
export class PictureBrowser {
  readonly pages: number;
  readonly #options: PictureOptions;
  readonly #lanes: Lane[] = [];
  #server: Promise<PageServer> | undefined;
  /** Left out before the first picture, and after the last one. */
  #browser: Promise<Browser> | undefined;
  #starts = 0;
  #next = 0;
  /** Why nothing is drawn any more. */
  #end: Undrawn | undefined;

  constructor(options: PictureOptions) {
    this.#options = options;
    this.pages = options.pages;
  }

  /** The pictures of a figure, or why there are none. It never rejects. */
  draw(input: PictureInput): Promise<Pictures | Undrawn> {
    const lane = (this.#lanes[this.#next++ % this.pages] ??= {last: Promise.resolve()});
    const drawn = lane.last.then(() => this.#drawIn(lane, input));
    lane.last = drawn;
    return drawn;
  }

  async close(): Promise<void> {
    this.#end ??= {code: 'closed', error: ''};
    const browser = await this.#browser?.catch(() => undefined);
    await browser?.close().catch(() => undefined);
    const server = await this.#server?.catch(() => undefined);
    server?.close();
  }

  async #drawIn(lane: Lane, input: PictureInput): Promise<Pictures | Undrawn> {
    while (this.#end === undefined) {
      const browser = this.#running();
      try {
        const {page, death} = await this.#openedIn(lane, browser);
        const drawn = await Promise.race([page.evaluate(drawInPage, input), death]);
        if ('refused' in drawn) return {code: 'refused', error: drawn.refused};
        return {...drawn, png: Buffer.from(drawn.png, 'base64'), mail: Buffer.from(drawn.mail, 'base64')};
      } catch (cause) {
        await this.#bury(browser, cause);
      }
    }
    return this.#end;
  }

  #running(): Promise<Browser> {
    this.#browser ??= startBrowser(this.#options.executable);
    return this.#browser;
  }

  /** The page of a lane, opened anew where its browser is another. */
  async #openedIn(lane: Lane, browser: Promise<Browser>): Promise<Opened> {
    if (lane.browser !== browser || !lane.opened) {
      lane.opened = this.#open(await browser);
      lane.browser = browser;
    }
    return lane.opened;
  }

  async #open(browser: Browser): Promise<Opened> {
    this.#server ??= servePage(this.#options.library, this.#options.typeface);
    const {address} = await this.#server;
    const page = await browser.newPage({type: 'window'});
    const death = new Promise<never>((_, reject) => page.once('error', reject));
    // The error may come while nothing waits for it.
    death.catch(() => undefined);
    await page.goto(address);
    return {page, death};
  }

  /** Ends what is left of a browser that failed, so that the next figure starts another, if it was the first to fail. */
  async #bury(browser: Promise<Browser>, cause: unknown): Promise<void> {
    // Another page has reported the error.
    if (this.#browser !== browser) return;
    this.#browser = undefined;
    this.#starts += 1;
    if (this.#starts > 1) this.#end ??= {code: 'failed-twice', error: firstLine(cause)};
    const left = await browser.catch(() => undefined);
    left?.process()?.kill('SIGKILL');
  }
}

const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
