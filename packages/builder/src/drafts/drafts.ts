import {valueAt} from '@tip-figures/record/path.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {countryName} from '../form/labels.js';
import {draftIn, draftsOf, keepDraft, writeDraft, type Draft, type OpenDraft} from './draft-list.js';
import {Entries} from './entries.js';
import {fieldPath, isEmpty, type State} from '../model/state.js';
import {words} from '../text/text.js';

/** The drafts in this browser, and which of them this tab works on. */
export class Drafts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #entries = new Entries();
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
    return (this.#list ??= draftsOf(this.#entries));
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

  /** The draft of that id, as it is kept now. */
  read(id: string): Draft | undefined {
    return draftIn(this.#entries, id);
  }

  /** @param left - the address that the page still has when it is left. */
  keep(open: OpenDraft, address: string, state: State, left?: string): void {
    if (isEmpty(state) && open.id === undefined) return;
    const kept = keepDraft(this.#entries, open, address, offeredName(state), left);
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
    writeDraft(this.#entries, {...current, name: isNamed ? name : current.name, isNamed});
    this.#update();
  }

  remove(id: string): void {
    this.#entries.remove(id);
    if (id === this.open.id) this.goOn();
    this.#update();
  }

  /** The pasted list of a new report, too. */
  removeAll(): void {
    for (const id of this.#entries.ids) this.remove(id);
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
