import {recordsNamedIn} from '@tip-figures/record/section/record-places.js';
import type {ReactiveController} from 'lit';
import {protectedRecord} from '../check/protection.js';
import {stateIn} from '../model/address.js';
import {recordOf, type Fields} from '../model/state.js';
import type {BuilderStore} from '../page/store.js';
import type {Drafts} from './drafts.js';

interface Host {
  readonly store: BuilderStore;
  readonly drafts: Drafts;
  addController(controller: ReactiveController): void;
}

/** Keeps what the places of a record name of other drafts: read anew when one of these has changed. */
export class NamedDrafts implements ReactiveController {
  readonly #host: Host;
  /** What was read last: the drafts as they were kept then, and below which number their counts are withheld. */
  #known = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const {store, drafts} = this.#host;
    const isNamed = recordsNamedIn(recordOf(store.state)).length > 0;
    const others = isNamed ? drafts.list.filter(({id}) => id !== drafts.open.id) : [];
    const known = JSON.stringify([store.threshold, ...others.map(({name, address}) => [name, address])]);
    if (!isNamed || known === this.#known) return;
    this.#known = known;
    void this.#read(others, known);
  }

  async #read(others: Drafts['list'], known: string): Promise<void> {
    const {store} = this.#host;
    const read = await Promise.all(
      others.map(async ({name, address}) => [name, (await stateIn(address)) ?? undefined] as const),
    );
    // Meanwhile another draft was opened, or one was changed.
    if (known !== this.#known) return;
    const records = read.flatMap(([name, state]): [string, Fields][] => {
      const record = state && protectedRecord(recordOf(state), store.threshold);
      return record ? [[name, record]] : [];
    });
    // Of two of one name the newer one is meant.
    store.useDrafts(new Map(records.toReversed()));
  }
}
