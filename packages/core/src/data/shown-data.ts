import type {FigureError} from '@tip-figures/record/figure-error.js';
import {noRemarks} from './amend/amendment.js';
import type {AnyModel} from '../figure.js';
import type {Remarks} from './amend/remarks.js';
import type {Withdrawal} from './amend/withdrawal.js';
import type {Version} from './document/newer-document.js';
import type {Verdict} from './document/kept-document.js';
import {jsonOf} from './shared-models.js';

/** The state of a figure. `initial` means that it has no data yet. */
export type FigureState = 'initial' | 'pending' | 'fresh' | 'stale' | 'error' | 'withdrawn';

interface Nothing {
  readonly model?: undefined;
  readonly language?: undefined;
  readonly error?: undefined;
  readonly withdrawal?: undefined;
}

interface Drawn extends Omit<Nothing, 'model' | 'language' | 'error'> {
  readonly state: Verdict[0];
  readonly model: AnyModel;
  readonly language: string | undefined;
  readonly error: Verdict[1];
}

/** What stands in the place of a figure. */
type Content =
  | (Nothing & {readonly state: 'initial'})
  | Drawn
  | (Omit<Nothing, 'error'> & {readonly state: 'error'; readonly error: FigureError})
  | (Omit<Nothing, 'withdrawal'> & {readonly state: 'withdrawn'; readonly withdrawal: Withdrawal});

/** A model, with what a reader must know of its data beside the figure's own words. */
interface News {
  readonly model: AnyModel;
  readonly remarks: Remarks;
  /** When the model changed. */
  readonly since: Date;
}

/** What a figure shows of its data, until there is something better. */
export class ShownData {
  /** Counts what a page hears of: a new model, a refusal, a model that is no longer fresh. */
  turn = 0;
  /** When the model last changed. */
  since = new Date();
  /** What a reader must know of the data beside the figure's own words. */
  remarks = noRemarks;
  /** The document that was read last, or the record of its rows, and the part of it that is shown. */
  version: Version | undefined;
  #content: Content = {state: 'initial'};
  /** Whether a request has no answer yet, whatever is shown until then. */
  #isPending = false;
  readonly #changed: () => void;

  /** @param changed - is called after each change. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): FigureState {
    return this.#isPending ? 'pending' : this.#content.state;
  }

  get model(): AnyModel | undefined {
    return this.#content.model;
  }

  /** The language to draw the figure in, where that is not the page's. */
  get language(): string | undefined {
    return this.#content.language;
  }

  /** Why there is no figure, or no newer one. */
  get error(): FigureError | undefined {
    return this.#content.error;
  }

  /** Set where the figure was withdrawn. */
  get withdrawal(): Withdrawal | undefined {
    return this.#content.withdrawal;
  }

  /** The section that the model was read from, without what is withheld. */
  get section(): Record<string, unknown> {
    return this.version?.section ?? {};
  }

  /** Waits for an answer: what is shown stays. */
  wait(): void {
    this.#isPending = true;
  }

  /** Shows nothing: there are no data, or they have not come. */
  clear(state: 'initial' | 'pending'): void {
    this.#put({state: 'initial'}, state === 'pending');
  }

  refuse(error: FigureError): void {
    this.#put({state: 'error', error});
  }

  withdraw(withdrawal: Withdrawal, version: Version): void {
    if (!this.withdrawal || !this.#isSame(version)) this.turn += 1;
    this.version = version;
    this.#put({state: 'withdrawn', withdrawal});
  }

  /** Whether there is a model, of a version. */
  isOf(version: Version): boolean {
    return this.model !== undefined && this.#isSame(version);
  }

  /** Shows a version: with a model of its own, unless what is shown is that of it. */
  accept(version: Version, language: string | undefined, [state, error]: Verdict, news?: News): void {
    const model = news?.model ?? this.model;
    if (!model) return;
    if (news) {
      this.remarks = news.remarks;
      this.since = news.since;
      this.turn += 1;
    }
    this.version = version;
    this.#put({state, model, language, error});
  }

  /** Says whether the model is stale, where there is one. */
  judge([state, error]: Verdict): void {
    if (this.#content.model) this.#put({...this.#content, state, error});
  }

  #isSame({section}: Version): boolean {
    return this.version !== undefined && jsonOf(section) === jsonOf(this.version.section);
  }

  #put(content: Content, isPending = false): void {
    const {error} = this;
    this.#content = content;
    this.#isPending = isPending;
    if (error !== this.error) this.turn += 1;
    this.#changed();
  }
}
