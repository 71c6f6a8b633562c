import {valueAt} from '@tip-figures/record/path.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {countryName} from '../form/labels.js';
import {keepDraft, KeptDrafts, type Draft, type OpenDraft} from './draft-list.js';
import {BrowserStorage} from './storage.js';
import {fieldPath, isEmpty, type State} from '../model/state.js';
import {words} from '../text/text.js';

/** The drafts in this browser, and which of them this tab works on. */
export class Drafts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #kept = new KeptDrafts(new BrowserStorage(() => localStorage));
  /** Read anew after each change: the page is drawn at each letter. */
  #list: readonly Draft[] | undefined;
  open: OpenDraft = {};
  /** What the person has to know of the draft. */
  notice: 'full' | 'both' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#update);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#update);
  }

  get list(): readonly Draft[] {
    return (this.#list ??= this.#kept.list);
  }

  /** The draft of this tab, as it was kept last. */
  get current(): Draft | undefined {
    return this.list.find(({id}) => id === this.open.id);
  }

  /** Goes on with the draft of that id, which this tab knows under that address; with none, a new one begins. */
  goOn(id?: string, known?: string): void {
    this.open = {id, known};
    this.notice = undefined;
  }

  keep(open: OpenDraft, address: string, state: State): void {
    if (isEmpty(state) && open.id === undefined) return;
    const kept = keepDraft(this.#kept, open, address, offeredName(state));
    if (kept === 'unchanged') return;
    // That both are kept is said until another draft is opened.
    if (kept !== 'kept') this.notice = kept;
    else if (this.notice === 'full') this.notice = undefined;
    this.#update();
  }

  rename(name: string): void {
    const {current} = this;
    if (!current) return;
    const isNamed = name.trim() !== '';
    this.#kept.write({...current, name: isNamed ? name : current.name, isNamed});
    this.#update();
  }

  remove(id: string): void {
    this.#kept.remove(id);
    if (id === this.open.id) this.goOn();
    this.#update();
  }

  removeAll(): void {
    for (const {id} of this.list) this.remove(id);
  }

  readonly #update = (): void => {
    this.#list = undefined;
    this.#host.requestUpdate();
  };
}

/** What the figure is of: its kind, the place, the time. */
function offeredName(state: State): string {
  const value = (field: string) => valueAt(state.record, fieldPath(state, field));
  const place = value('place') ?? value('country');
  const parts = [typeof place === 'string' ? (countryName(place) ?? place) : place, value('period') ?? value('report')];
  const texts = parts.filter((part) => typeof part === 'string' || typeof part === 'number');
  return [words().choose.kind({figure: state.figure}), ...texts.map(String).filter(Boolean)].join(', ');
}
