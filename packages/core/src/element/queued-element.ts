import {LitElement} from 'lit';
import {queueRender} from '../render/render-queue.js';
import {isInView, Visibility} from '../render/visibility.js';
import type * as ServerDrawing from './server-drawing.js';
import {native} from './native.js';

/** What tells that a reader turns to an element. */
const turns = ['pointerover', 'keydown', 'focusin', 'click', 'beforematch'];

/**
 * An element that starts in the queue of all figures: those in view before all others. Until then it costs the page
 * nothing but itself, and its children stay as they were. Later it renders at once where the reader has been near it,
 * and when the page is quiet elsewhere.
 *
 * One that a server has drawn starts when a reader comes near it or turns to it, or the page's script wants something of
 * it; what the server has drawn stays until the element draws itself.
 */
export class QueuedElement extends LitElement {
  protected readonly visibility = new Visibility(this, () => this.#comeNear());
  /** The code to replace what a server has drawn; `undefined` again where that is done. */
  protected serverDrawing: typeof ServerDrawing | undefined;
  /** What a reader has clicked on last in the drawing of a server. */
  protected clicked: Element | undefined;
  #isServerDrawn = false;
  #isWanted = false;
  #isStarted = false;
  #starting: Promise<void> | undefined;
  #isTold = false;

  override connectedCallback(): void {
    try {
      this.visibility.observe();
      if (this.#isStarted) super.connectedCallback();
      else if (!this.#keepDrawing() && !this.#starting) void this.#queueStart(isInView(this));
    } catch (error) {
      this.#tell(error);
      throw error;
    }
  }

  override disconnectedCallback(): void {
    this.visibility.unobserve();
    if (this.#isStarted) super.disconnectedCallback();
    // Taken out before its turn: whoever waits for an update would wait for ever.
    else this.enableUpdating(true);
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // Without a name nothing has changed, as in the constructor of Lit, before there are any fields.
    if (change[0] !== undefined) this.takeOver();
  }

  /** Has an element that a server has drawn draw itself as soon as it can. */
  protected takeOver(): void {
    if (!this.#isServerDrawn || this.#isStarted) return;
    this.#isWanted = true;
    // The parser may be in the middle of the drawing: `#keepDrawing` comes back to it.
    if (!this.#starting && native(document).readyState !== 'loading') void this.#queueStart(true);
  }

  /** Is called when the drawing of a server is whole. */
  protected drawnByServer?(root: ShadowRoot): void;

  protected override shouldUpdate(): boolean {
    return this.#isStarted || !this.#isServerDrawn;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    this.takeOver();
    const complete = () => super.getUpdateComplete();
    return this.#isServerDrawn && this.#starting ? this.#starting.then(complete) : complete();
  }

  protected override async scheduleUpdate(): Promise<void> {
    const update = () => void super.scheduleUpdate();
    // The first one has had its turn.
    if (!this.hasUpdated || this.visibility.reached) update();
    else await queueRender(update, {isFar: true});
  }

  /** Keeps the drawing of a server, if there is one. */
  #keepDrawing(): boolean {
    const {shadowRoot: root} = this;
    const own = this.renderRoot as ShadowRoot | undefined;
    if (!root || (own && !this.#isServerDrawn)) return false;
    if (!this.#isServerDrawn) for (const type of turns) root.addEventListener(type, this.#turn);
    this.#isServerDrawn = true;
    if (native(document).readyState === 'loading') {
      native(document).addEventListener('DOMContentLoaded', () => this.#keepDrawing(), {once: true});
    } else {
      this.drawnByServer?.(root);
      if (this.#isWanted || this.visibility.reached) this.takeOver();
    }
    return true;
  }

  readonly #turn = ({type, target}: Event): void => {
    if (type === 'click') this.clicked = target as Element;
    // What a click does without a script, such as to toggle a popover, comes after its listeners.
    setTimeout(() => this.takeOver());
  };

  #queueStart(isFirst: boolean | Promise<boolean>): Promise<void> {
    return (this.#starting = this.#startInTurn(isFirst));
  }

  async #startInTurn(isFirst: boolean | Promise<boolean>): Promise<void> {
    try {
      if (this.#isServerDrawn) this.serverDrawing ??= await import('./server-drawing.js').catch(() => undefined);
      // Without that code the drawing stays; the next wish asks for it again, and nobody waits for it.
      if (this.#isServerDrawn && !this.serverDrawing) this.enableUpdating(true);
      else await queueRender(() => this.#start(), {isFar: !(await isFirst)});
    } catch (error) {
      this.#tell(error);
      throw error;
    } finally {
      this.#starting = undefined;
    }
  }

  async #start(): Promise<void> {
    if (this.#isStarted || !this.isConnected) return;
    this.#starting = undefined;
    // Its tag was parsed before what the server has drawn.
    if (!this.#isServerDrawn && this.#keepDrawing()) return;
    this.#isStarted = true;
    super.connectedCallback();
    await super.getUpdateComplete();
  }

  /** What waited for a quiet moment is shown now. */
  #comeNear(): void {
    if (this.#isStarted) {
      this.requestUpdate();
      this.performUpdate();
    } else if (this.#isServerDrawn) this.takeOver();
    else void this.#queueStart(true);
  }

  /** A page can break what elements are made of: a figure that never starts says so once, since its state cannot. */
  #tell(error: unknown): void {
    if (!this.hasUpdated && !this.#isTold) console.error(`<${this.localName}> cannot start in this page:`, error);
    this.#isTold = true;
  }
}
