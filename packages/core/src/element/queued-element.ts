import {LitElement} from 'lit';
import {queueRender} from '../render/render-queue.js';
import {Visibility} from '../render/visibility.js';

/** An element that renders in the queue of all figures, or at once where the reader has been near it. */
export class QueuedElement extends LitElement {
  protected readonly visibility = new Visibility(this, () => this.#comeNear());
  #isTold = false;

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#tell(error);
      throw error;
    }
  }

  protected override async scheduleUpdate(): Promise<void> {
    const update = () => void super.scheduleUpdate();
    try {
      if (this.hasUpdated && this.visibility.reached) update();
      else await queueRender(update, {isFar: this.hasUpdated});
    } catch (error) {
      this.#tell(error);
      throw error;
    }
  }

  /** What waited for a quiet moment is shown now. */
  #comeNear(): void {
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
  }

  /** A page can break what elements are made of: a figure that never starts says so once, since its state cannot. */
  #tell(error: unknown): void {
    if (!this.hasUpdated && !this.#isTold) console.error(`<${this.localName}> cannot start in this page:`, error);
    this.#isTold = true;
  }
}
