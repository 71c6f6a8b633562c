import {LitElement} from 'lit';
import {inTurn} from './in-turn.js';
import {NearView} from './near-view.js';

/** An element that waits with rendering for its turn, unless the reader has been near it. */
export class TurnElement extends LitElement {
  protected readonly near = new NearView(this, () => this.#comeNear());

  protected override async scheduleUpdate(): Promise<void> {
    const update = () => void super.scheduleUpdate();
    if (this.hasUpdated && this.near.reached) update();
    else await inTurn(update, {isFar: this.hasUpdated});
  }

  /** What waited for a quiet moment is shown now. */
  #comeNear(): void {
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
  }
}
