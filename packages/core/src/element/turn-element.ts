import {LitElement} from 'lit';
import {inTurn} from '../render/render-queue.js';
import {NearView} from '../render/visibility.js';

/** An element that waits with rendering for its turn, unless the reader has been near it. */
export class TurnElement extends LitElement {
  protected readonly near = new NearView(this, () => this.#comeNear());
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
      if (this.hasUpdated && this.near.reached) update();
      else await inTurn(update, {isFar: this.hasUpdated});
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
