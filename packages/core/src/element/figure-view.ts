import {nothing, type TemplateResult} from 'lit';
import type {AnyModel} from '../figure.js';
import {Delay} from '../frame/delay.js';
import {fallback, pendingState} from '../frame/frame.js';
import {later, LaterPart} from '../late/later-part.js';
import {OwnWords} from '../late/own-words.js';
import type {Withdrawal} from '../data/amend/withdrawal.js';
import {isLocal} from '../page/local-page.js';
import {nextTask} from '../render/render-queue.js';
import type {FigureWords} from '../text/words/figure-words.js';
import {FigureDrawing, type Viewed} from './figure-drawing.js';
import {FrameControls} from './controllers/frame-controls.js';
import {snapshotOf, withdrawnHead} from './snapshot.js';

/** Renders a figure: its drawing, or the state in its place. */
export class FigureView {
  readonly controls: FrameControls;
  readonly #of: Viewed;
  readonly #drawing: FigureDrawing;
  readonly #delay: Delay;
  readonly #own: OwnWords;
  readonly #later: LaterPart;

  constructor(of: Viewed) {
    const {host, figure, data, values} = of;
    this.#of = of;
    this.controls = new FrameControls(
      host,
      () => this.#drawing.text.frame.failed(),
      () => of.act('csv'),
    );
    this.#own = new OwnWords(host, figure, data.shown, values);
    this.#drawing = new FigureDrawing(of, this.#own, this.controls);
    this.#later = new LaterPart(host, data.shown);
    this.#delay = new Delay(host, () => this.isWaiting);
  }

  /** How much of the figure is drawn. */
  get presence() {
    return this.#drawing.presence;
  }

  /** Whether there is nothing to show until messages or data have loaded. */
  get isWaiting(): boolean {
    const {data, language} = this.#of;
    const isTextComing = language.pending !== undefined || this.#own.pending !== undefined;
    return (
      (isTextComing && !this.#drawing.words) ||
      (data.shown.state === 'pending' && !data.shown.model) ||
      this.#later.isStateComing
    );
  }

  /** Whether the code that explains an error is still being fetched. */
  get isExplanationComing(): boolean {
    return this.#of.data.shown.error !== undefined && this.#isExplained && later.code?.isRefusalComing() === true;
  }

  /** Whether there is nothing better to show than what a server has drawn. */
  get isNoBetter(): boolean {
    const {state, model, withdrawal, error} = this.#of.data.shown;
    // A refused figure may not stay; one that could not be fetched, or that these scripts are too old for, leaves what is there.
    const isFailed = !model && !withdrawal && (error?.code !== 'schema' || error.path === 'version');
    return this.isWaiting || state === 'initial' || isFailed || this.#of.language.isMissing;
  }

  /** Resolves when all that the drawing waits for has come. */
  async settle(): Promise<void> {
    const {host, data, language} = this.#of;
    do {
      await host.updateComplete;
      if (language.pending) await language.pending;
      else if (data.shown.state === 'pending') await data.answered;
      else if (this.#own.pending) await this.#own.pending;
      await host.updateComplete;
    } while (host.isConnected && (language.pending ?? this.#own.pending ?? data.shown.state === 'pending'));
    await this.#later.load();
    await host.updateComplete;
  }

  /** The words that are shown; `undefined` where there are none. */
  get words(): FigureWords | undefined {
    const {data, figure} = this.#of;
    const {withdrawal, model} = data.shown;
    if (withdrawal) return later.code?.withdrawnWords(withdrawal, figure, this.#drawing.text);
    return model && this.#drawing.words;
  }

  /** See `snapshotOf`. */
  get snapshot() {
    return snapshotOf(this.#of, this.#drawing, this.words);
  }

  render(): unknown {
    const {state, model, withdrawal} = this.#of.data.shown;
    const {isWaiting} = this;
    const code = this.#later.take();
    const {shadowRoot: root} = this.#of.host;
    if (root) code?.adoptStyles(root);
    if (this.#later.isStateComing) void this.#later.load();
    // A figure that comes back into the page is drawn anew.
    if (isWaiting || state === 'initial') this.#drawing.drop();
    // Of a withdrawn figure the fallback may hold the number.
    if (withdrawal && !code) return nothing;
    if (state === 'initial') return fallback;
    if (isWaiting) return this.#waiting;
    if (withdrawal) return this.#withdrawn(withdrawal);
    return (model && this.#drawn(model)) ?? this.#failed;
  }

  get #waiting(): TemplateResult {
    const {presence, text} = this.#drawing;
    if (presence === 'inline' || !this.#delay.passed) return fallback;
    return pendingState(this.#drawing.head(text), presence === 'compact');
  }

  #withdrawn(withdrawal: Withdrawal): TemplateResult | undefined {
    const {words, controls} = this;
    const {presence, text} = this.#drawing;
    this.#drawing.drop();
    const head = words && withdrawnHead(this.#of, text, words);
    return head && later.code?.withdrawnState(withdrawal, words, head, presence, controls.status);
  }

  /** `undefined` for a model that is refused now. */
  #drawn(model: AnyModel): TemplateResult | HTMLElement | undefined {
    try {
      const drawn = this.#drawing.draw(model, this.#drawing.text, this.#details);
      if (!later.code) void nextTask().then(() => this.#later.load());
      return drawn;
    } catch (error) {
      this.#of.data.refuse(error);
      return undefined;
    }
  }

  /** The state of a figure without a model. */
  get #failed(): TemplateResult {
    const {host, data} = this.#of;
    const {presence, text} = this.#drawing;
    const {code} = later;
    const {error} = data.shown;
    this.#drawing.drop();
    if (!code) return fallback;
    if (presence === 'inline') return code.lineState(text, error, this.#details);
    const again = data.inputs.src === undefined ? undefined : () => host.reload();
    const head = this.#drawing.head(text);
    return code.errorState(head, error, host, data.source, again, this.#details, presence === 'compact');
  }

  /** The explanation of an error, for whoever makes the page. */
  get #details(): TemplateResult | undefined {
    const {data, language, host} = this.#of;
    const {error} = data.shown;
    if (!error || !this.#isExplained) return undefined;
    return later.code?.refusal(error, language.locale, () => host.requestUpdate());
  }

  get #isExplained(): boolean {
    const {host} = this.#of;
    return host.debug || isLocal(host.ownerDocument);
  }
}
