import {LitElement} from 'lit';
import {queueRender} from '../render/render-queue.js';
import {isInView, Visibility} from '../render/visibility.js';

/**
 * An element that starts in the queue of all figures: those in view before all others. Until then it costs the page
 * nothing but itself, and its children stay as they were. Later it renders at once where the reader has been near it,
 * and when the page is quiet elsewhere.
 */
export class QueuedElement extends LitElement {
  protected readonly visibility = new Visibility(this, () => this.#comeNear());
  #isStarted = false;
  #isWaiting = false;
  #isTold = false;

  override connectedCallback(): void {
    try {
      this.visibility.observe();
      if (this.#isStarted) super.connectedCallback();
      else if (!this.#isWaiting) void this.#queueStart(isInView(this));
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

  protected override async scheduleUpdate(): Promise<void> {
    const update = () => void super.scheduleUpdate();
    // The first one has had its turn.
    if (!this.hasUpdated || this.visibility.reached) update();
    else await queueRender(update, {isFar: true});
  }

  async #queueStart(isFirst: boolean | Promise<boolean>): Promise<void> {
    this.#isWaiting = true;
    try {
      await queueRender(() => this.#start(), {isFar: !(await isFirst)});
    } catch (error) {
      this.#tell(error);
      throw error;
    } finally {
      this.#isWaiting = false;
    }
  }

  async #start(): Promise<void> {
    if (this.#isStarted || !this.isConnected) return;
    this.#isStarted = true;
    super.connectedCallback();
    await this.updateComplete;
  }

  /** What waited for a quiet moment is shown now. */
  #comeNear(): void {
    if (!this.#isStarted) void this.#queueStart(true);
    else {
      this.requestUpdate();
      this.performUpdate();
    }
  }

  /** A page can break what elements are made of: a figure that never starts says so once, since its state cannot. */
  #tell(error: unknown): void {
    if (!this.hasUpdated && !this.#isTold) console.error(`<${this.localName}> cannot start in this page:`, error);
    this.#isTold = true;
  }
}
