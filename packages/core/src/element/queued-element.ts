import {LitElement} from 'lit';
import {queueRender} from '../render/render-queue.js';
import {isInView, Visibility} from '../render/visibility.js';
import {later} from '../late/later-part.js';
import type * as ServerDrawing from '../late/server-drawing.js';
import {native} from '../page/native.js';

/** Events by which a reader begins to use an element. */
const turns = ['pointerover', 'keydown', 'focusin', 'click', 'beforematch'];

/**
 * An element that starts in the queue of all figures, those in view first. Until then it does nothing and its children
 * stay. Later it renders at once where a reader has been near it, and elsewhere when the page is idle.
 *
 * An element that a server has drawn starts when a reader comes near it or uses it, or a script needs it. The server's
 * drawing stays until the element draws itself.
 */
export class QueuedElement extends LitElement {
  protected readonly visibility = new Visibility(this, () => this.#comeNear());
  /** The code that replaces the drawing of a server; `undefined` again after that. */
  protected serverDrawing: typeof ServerDrawing | undefined;
  /** The element that a reader has clicked last in the drawing of a server. */
  protected clicked: Element | undefined;
  #isServerDrawn = false;
  #isWanted = false;
  #isStarted = false;
  #starting: Promise<void> | undefined;
  #isReported = false;

  override connectedCallback(): void {
    try {
      this.visibility.observe();
      if (this.#isStarted) super.connectedCallback();
      else if (!this.#keepDrawing() && !this.#starting) void this.#queueStart(isInView(this));
    } catch (error) {
      this.#report(error);
      throw error;
    }
  }

  override disconnectedCallback(): void {
    this.visibility.unobserve();
    if (this.#isStarted) super.disconnectedCallback();
    // The element left the page before its turn: without this, whoever awaits its update would wait for ever.
    else this.enableUpdating(true);
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // Lit's constructor calls this without a name, before there are any fields; nothing has changed then.
    if (change[0] !== undefined) this.takeOver();
  }

  /** Starts an element that a server has drawn. */
  protected takeOver(): void {
    if (!this.#isServerDrawn || this.#isStarted) return;
    this.#isWanted = true;
    // The parser may be in the middle of the drawing; `#keepDrawing` calls this again when it is done.
    if (!this.#starting && native(document).readyState !== 'loading') void this.#queueStart(true);
  }

  /** Is called when the drawing of a server is complete. */
  protected drawnByServer?(root: ShadowRoot): void;

  /** Is called after each click in the drawing of a server, and later in its own. */
  protected usedAgain?(): void;

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
    // The first update has had its turn in the queue already.
    if (!this.hasUpdated || this.visibility.reached) update();
    else await queueRender(update, {isFar: true});
  }

  /** Keeps the drawing of a server; returns whether there is one. */
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
    // The default action of a click, such as toggling a popover, comes after its listeners.
    setTimeout(() => {
      this.takeOver();
      if (type === 'click') this.usedAgain?.();
    });
  };

  #queueStart(isFirst: boolean | Promise<boolean>): Promise<void> {
    return (this.#starting = this.#startInTurn(isFirst));
  }

  async #startInTurn(isFirst: boolean | Promise<boolean>): Promise<void> {
    try {
      if (this.#isServerDrawn) this.serverDrawing ??= await later.load().catch(() => undefined);
      // Without that code the drawing stays and nobody waits for it. The next use requests the code again.
      if (this.#isServerDrawn && !this.serverDrawing) this.enableUpdating(true);
      else await queueRender(() => this.#start(), {isFar: !(await isFirst)});
    } catch (error) {
      this.#report(error);
      throw error;
    } finally {
      this.#starting = undefined;
    }
  }

  async #start(): Promise<void> {
    if (this.#isStarted || !this.isConnected) return;
    this.#starting = undefined;
    // The element was created before the parser reached the drawing of the server.
    if (!this.#isServerDrawn && this.#keepDrawing()) return;
    this.#isStarted = true;
    super.connectedCallback();
    await super.getUpdateComplete();
  }

  /** Renders an update that has waited for an idle page, or starts the element. */
  #comeNear(): void {
    if (this.#isStarted) {
      this.requestUpdate();
      this.performUpdate();
    } else if (this.#isServerDrawn) this.takeOver();
    else void this.#queueStart(true);
  }

  /** A page can break the platform's methods: a figure that cannot start says so once, since it has no state yet. */
  #report(error: unknown): void {
    if (!this.hasUpdated && !this.#isReported) console.error(`<${this.localName}> cannot start in this page:`, error);
    this.#isReported = true;
  }
}
