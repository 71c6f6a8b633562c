import type {Language} from '@tip-figures/messages/generated/language.js';
import type {Context} from '@tip-figures/record/section/context.js';
import {nothing, type TemplateResult} from 'lit';
import type {FigureData} from '../data/figure-data.js';
import {noRemarks} from '../data/amend/amendment.js';
import {Delay} from '../frame/delay.js';
import {fallback, figurePart, frame, frameTexts, pendingState, type FrameHead} from '../frame/frame.js';
import type {StateLine} from '../frame/state-line.js';
import {FrameControls} from './frame-controls.js';
import {menuPlace, opened, tools} from '../frame/frame-tools.js';
import type {ChartPainter} from '../image/walk.js';
import type {MenuItem} from '../menu/figure-menu.js';
import type {Shared} from '../menu/shared-texts.js';
import {nextTask} from '../render/render-queue.js';
import type {FigureWords} from '../text/words/figure-words.js';
import {contextIn} from '../text/language.js';
import type {TextContext} from '../text/text-context.js';
import {chipOf, presenceOf, stateOf, viewOf, viewOptions, wordsOf} from './drawing.js';
import type {FigureAttributes} from './figure-attributes.js';
import {headOf} from './figure-head.js';
import type {Figure, Presence, ViewArguments, ViewOptions} from '../figure.js';
import {KeptDrawing} from './kept-drawing.js';
import type {LanguageController} from './language-controller.js';
import {later, LaterPart} from '../late/later-part.js';
import {isLocal} from '../page/local-page.js';
import {OwnWords} from '../late/own-words.js';

type Host = FigureAttributes & Shared['host'] & {reload(): void};

/** The parts of a figure element that its view needs. */
interface Viewed<Model extends {readonly context: Context}, Words extends FigureWords, Name extends keyof Language> {
  readonly figure: Figure<Model, Words, Name>;
  readonly data: FigureData<Model>;
  readonly language: LanguageController;
  /** Carries out an item of the menu. */
  readonly act: (item: MenuItem) => void;
}

/** Renders a figure: its drawing in a frame or in a line of text, or the state in its place. */
export class FigureView<
  Model extends {readonly context: Context},
  Words extends FigureWords,
  Name extends keyof Language,
> {
  readonly controls: FrameControls;
  readonly drawing: KeptDrawing<Model, Words, Name>;
  readonly #host: Host;
  readonly #of: Viewed<Model, Words, Name>;
  readonly #delay: Delay;
  readonly #own: OwnWords;
  readonly #later: LaterPart;

  constructor(host: Host, of: Viewed<Model, Words, Name>) {
    this.#host = host;
    this.#of = of;
    this.controls = new FrameControls(
      host,
      () => this.text.frame.failed(),
      () => of.act('csv'),
    );
    this.drawing = new KeptDrawing(of.figure);
    this.#own = new OwnWords(host, of.figure, of.data);
    this.#later = new LaterPart(host, of.data);
    this.#delay = new Delay(host, () => this.isWaiting);
  }

  /** How much of the figure is drawn: what the page asks for. */
  get presence(): Presence {
    return presenceOf(this.#of.figure, this.#values);
  }

  /** Whether the figure stands in a line of text, where a frame would break the sentence. */
  get isInText(): boolean {
    return this.presence === 'inline';
  }

  /** Whether there is nothing to show until messages or data have loaded. */
  get isWaiting(): boolean {
    const {data, language} = this.#of;
    const isTextComing = language.pending !== undefined || this.wordsPending !== undefined;
    return (
      (isTextComing && !this.drawing.words) || (data.state === 'pending' && !data.model) || this.#later.isStateComing
    );
  }

  /** The code for the editor's words while it is being fetched. */
  get wordsPending(): Promise<unknown> | undefined {
    return this.#own.pending;
  }

  /** Whether the code that explains an error is still being fetched. */
  get isExplanationComing(): boolean {
    return this.#of.data.error !== undefined && this.#isExplained && later.code?.isRefusalComing() === true;
  }

  /** Fetches the code for what comes later. */
  loadLater(): Promise<void> {
    return this.#later.load();
  }

  get text(): TextContext<Language[Name]> {
    return contextIn(this.#of.language, this.#of.figure);
  }

  /** The words that are shown; `undefined` where there are none. */
  get words(): FigureWords | undefined {
    const {data, figure} = this.#of;
    if (data.withdrawal) return later.code?.withdrawnWords(data.withdrawal, figure, this.text as TextContext<never>);
    return data.model && this.drawing.words;
  }

  /** What the page chooses of the drawing beside the data, and what the editor points at. */
  options(presence = this.presence): ViewOptions {
    return viewOptions(this.#of.figure, this.#values, presence, this.#own.drawn);
  }

  head(text: TextContext<Language[Name]>, words?: Words): FrameHead {
    const {figure, language} = this.#of;
    const own = words ? this.#own.drawn : this.#own.early;
    return headOf(own, this.#host, figure, language.direction, text, words);
  }

  /**
   * Everything that the figure shows and was given, for CSV, pictures and texts; `undefined` before it is drawn.
   *
   * @param painter - draws the chart of a picture.
   */
  snapshot(painter: (...args: ViewArguments<Model, Words, Name>) => Promise<ChartPainter | undefined>) {
    const {figure, data} = this.#of;
    const {model, remarks, inputs, section, withdrawal} = data;
    const {text, words} = this;
    if (!words) return undefined;
    const shared = {host: this.#host, words, text, presence: this.presence, inputs, section, withdrawal};
    const {code} = later;
    if (withdrawal && code) {
      const {context} = withdrawal;
      return {
        ...shared,
        figure: {...figure, tableless: true as const},
        model: {context},
        head: this.#withdrawnHead(text, words),
        remarks: noRemarks,
        choices: {},
        view: () => code.withdrawnView(words),
        wordsOf: () => words,
        painter: () => Promise.resolve(undefined),
      };
    }
    const {words: drawn} = this.drawing;
    if (!model || !drawn) return undefined;
    return {
      ...shared,
      figure,
      model,
      head: this.head(text, drawn),
      remarks,
      choices: this.options(),
      view: (size: 'full' | 'compact') => viewOf(figure, [model, drawn, text], this.options(size)),
      wordsOf: wordsOf(figure, text),
      painter: () => painter(model, drawn, text),
    };
  }

  #withdrawnHead(text: TextContext<Language[Name]>, {title}: FigureWords): FrameHead {
    return {title, level: this.#host.headingLevel, direction: this.#of.language.direction, text};
  }

  /** @param draws - is called with what the frame shows. */
  render(draws: (...args: ViewArguments<Model, Words, Name>) => void): unknown {
    const {data} = this.#of;
    const {state, model, withdrawal} = data;
    const isWaiting = this.isWaiting;
    const code = this.#later.take();
    const {shadowRoot: root} = this.#host;
    if (root) code?.adoptStyles(root);
    if (this.#later.isStateComing) void this.loadLater();
    // A figure that comes back into the page is drawn anew.
    if (isWaiting || state === 'initial') this.drawing.drop();
    // Of a withdrawn figure the fallback may hold the number.
    if (withdrawal && !code) return nothing;
    if (state === 'initial' || (isWaiting && (this.isInText || !this.#delay.passed))) return fallback;
    const {text} = this;
    const isCompact = this.presence === 'compact';
    if (isWaiting) return pendingState(this.head(text), isCompact);
    const {words} = this;
    if (withdrawal && words && code) {
      this.drawing.drop();
      const {presence, controls} = this;
      return code.withdrawnState(withdrawal, words, this.#withdrawnHead(text, words), presence, controls.status);
    }
    if (model) {
      try {
        this.#own.tell(model, this.drawing.wordsOf(model, text), text);
        return this.#drawn(model, text, draws);
      } catch (error) {
        data.refuse(error);
      }
    }
    this.drawing.drop();
    if (!code) return fallback;
    if (this.isInText) return code.lineState(text, data.error, this.#details);
    const retry = () => this.#host.reload();
    const {error, source, inputs} = data;
    const again = inputs.src === undefined ? undefined : retry;
    return code.errorState(this.head(text), error, this.#host, source, again, this.#details, isCompact);
  }

  /** The figure in its frame, or in a line of text. */
  #drawn(
    model: Model,
    text: TextContext<Language[Name]>,
    draws: (...args: ViewArguments<Model, Words, Name>) => void,
  ): TemplateResult | HTMLElement {
    const {data, figure, act} = this.#of;
    if (!later.code) void nextTask().then(() => this.loadLater());
    const {remarks} = data;
    const {presence, controls, drawing} = this;
    const words = drawing.wordsOf(model, text);
    const notice = this.#notice(model, text);
    const state = () => stateOf(figure, words, text, remarks);
    if (presence === 'inline') {
      drawing.drop();
      drawing.words = words;
      return chipOf(figure, model, words, this.head(text), notice ?? state());
    }
    const live = this.#live(text);
    const head = {...this.head(text, words), isLive: live !== undefined};
    const isCompact = presence === 'compact';
    const [options, details] = [this.options(), this.#details];
    const {title, label, subtitle, isLive, level, direction} = head;
    const remarked = [remarks.corrections(text), remarks.notes(text)];
    const said = [remarked, notice?.text, details && data.error?.message];
    const key = JSON.stringify([text.locale, options, title, label, subtitle, isLive, level, direction, said]);
    const nodes = drawing.frame.of(this.#host.shadowRoot, model, key, () =>
      frame({
        ...frameTexts(model, words, text, state(), isCompact),
        head,
        body: figurePart(viewOf(figure, [model, words, text], options)),
        notice,
        details,
        isCompact,
        tools: tools(text, isCompact, head),
        below: menuPlace,
      }),
    );
    const {code} = later;
    if (code) {
      const aboutKey = JSON.stringify(['about', text.locale, options, level, remarked]);
      const about = drawing.about.of(nodes, model, aboutKey, () =>
        opened(code.detailsOf(figure, model, words, text, remarks, level, options), text),
      );
      if (about.parentNode !== nodes) {
        nodes.querySelector('#d')?.remove();
        nodes.append(about);
      }
    }
    draws(model, words, text);
    controls.show(nodes, controls.menu?.menuView(controls, act, head, isCompact), live, data.state === 'pending');
    drawing.words = words;
    return nodes;
  }

  /** That newer data could not be fetched, where that is so. */
  #notice({context}: Model, text: TextContext<unknown>): StateLine | undefined {
    const {data} = this.#of;
    return data.state === 'stale' ? later.code?.staleLine(context.asOf, data, this.#host, text) : undefined;
  }

  /** The line of a live figure; its place is kept until its code has loaded. */
  #live(text: TextContext<unknown>): string | undefined {
    const {refresh, src} = this.#host;
    if (refresh == null || src == null) return undefined;
    return later.code?.liveLine(this.#of.data, this.controls.paused, text) ?? '';
  }

  /** The explanation of an error, for whoever makes the page. */
  get #details(): TemplateResult | undefined {
    const {data, language} = this.#of;
    if (!data.error || !this.#isExplained) return undefined;
    return later.code?.refusal(data.error, language.locale, () => this.#host.requestUpdate());
  }

  get #isExplained(): boolean {
    return this.#host.debug || isLocal(this.#host.ownerDocument);
  }

  /** The properties that the page has set, by name. */
  get #values(): Readonly<Record<string, unknown>> {
    return this.#host as unknown as Readonly<Record<string, unknown>>;
  }
}
