import './own-globals.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import {noChange, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Context} from '@tip-figures/record/sections/context.js';
import {Delay} from '../frame/delay.js';
import {chipOf, presenceOf, viewOf, viewOptions} from './drawing.js';
import type {AnyFigure, Figure, Presence, Told, ViewOptions} from './figure.js';
import {FigureAttributes} from './figure-attributes.js';
import {figureCsv} from '../menu/csv.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {FigureData, type FigureState} from '../data/figure-data.js';
import {isSame, type FigureInputs} from '../data/figure-inputs.js';
import {headOf} from './figure-head.js';
import {FigureNews} from './figure-news.js';
import {isLocal} from './local-page.js';
import {errorState, initialState, lineState, pendingState} from '../frame/figure-states.js';
import type {MenuItem} from '../menu/figure-menu.js';
import type {FigureWords} from '../text/figure-words.js';
import {contextIn} from '../text/language.js';
import type {TextContext} from '../text/text-context.js';
import {isRefusalComing, refusal} from '../frame/refusal.js';
import {liveLine, staleNotice} from '../frame/freshness.js';
import {FrameControls} from '../frame/frame-controls.js';
import {figurePart, frame, type FrameHead} from '../frame/frame.js';
import {opened, tools} from '../frame/frame-tools.js';
import {JsonChild} from '../data/json-child.js';
import {packagedFile} from '../data/packaged-file.js';
import type {PictureOptions, PngOptions} from '../image/picture.js';
import type {ChartPainter} from '../image/walk.js';
import {ReservedSpace} from './reserved-space.js';
import {KeptDrawing} from './kept-drawing.js';
import {LanguageController} from './language-controller.js';

/** What all figures have in common: where data come from, states, frame. */
export abstract class FigureElement<
  Model extends {readonly context: Context},
  Words extends FigureWords,
  Name extends keyof Language,
> extends FigureAttributes {
  /** What is special about the figure; each class has its own. */
  static readonly figure: AnyFigure;

  protected readonly language = new LanguageController(this);
  /** What the children say, as a section, where a figure reads them; the same object until they say something else. */
  protected childWords: object | undefined;
  readonly #figure: Figure<Model, Words, Name>;
  readonly #child = new JsonChild(this);
  readonly #controls = new FrameControls(this);
  readonly #space = new ReservedSpace(this);
  readonly #delay = new Delay(this, () => this.#waiting);
  readonly #data: FigureData<Model>;
  /** What the inputs depend on beside the reactive properties. */
  #others: readonly unknown[] = [];
  readonly #news: FigureNews;
  readonly #drawing: KeptDrawing<Model, Words, Name>;

  constructor() {
    super();
    const {figure} = this.constructor as unknown as {readonly figure: Figure<Model, Words, Name>};
    this.#figure = figure;
    this.#drawing = new KeptDrawing(figure, () => this.#act('csv'));
    this.#news = new FigureNews(figure.name);
    this.#data = new FigureData(this, figure);
  }

  /** `initial`, `pending`, `fresh`, `stale` or `error`. */
  get state(): FigureState {
    return this.#data.state;
  }

  /** Why there is no figure, or no newer one: `code`, `path` and `message`; `undefined` when all is well. */
  get error(): FigureError | undefined {
    return this.#data.error;
  }

  /** The figure in one sentence; empty while there is none. */
  get summary(): string {
    this.takeOver();
    return (this.#data.model && this.#drawing.words?.summary) ?? '';
  }

  /** Resolves when the figure is drawn, or `error` says why not. */
  get settled(): Promise<void> {
    return this.#settle();
  }

  /** Fetches the document at `src` again. */
  reload(): void {
    this.takeOver();
    this.#data.reload();
    // Out of view an update waits for its turn, in which it can draw the answer. After all figures that ask in this task.
    if (this.hasUpdated) queueMicrotask(() => this.#data.request(this.#inputs()));
  }

  /** The figure's values as CSV, in its language; empty while there are none. */
  toCsv(): string {
    this.takeOver();
    const {model, remarks} = this.#data;
    return model && this.#drawing.words ? figureCsv(this.#drawing.words, model.context, remarks, this.#text) : '';
  }

  /**
   * The figure as HTML on one line, without styles and scripts, for content systems, feeds and mail: title, sentence, table and
   * source. Rejects where there is no figure, or the code for it cannot be fetched.
   */
  async toHtml(): Promise<string> {
    this.takeOver();
    const [{plainHtml}, told] = await Promise.all([import('../menu/plain-html.js'), this.#told ?? this.#settledTold()]);
    return plainHtml(told);
  }

  /**
   * The figure as an SVG document, with its words as text in the typefaces that the page names.
   *
   * The option `card` is `wide` (1200 × 675 pixels, the default) or `tall` (1080 × 1350, with the sentence), both light, or
   * `figure`, as it stands in the page. Rejects where there is no figure, or the code for pictures cannot be fetched.
   */
  async toSvg(options: PictureOptions = {}): Promise<string> {
    const [{svgOf}, shown] = await Promise.all([import('../image/picture.js'), this.#settledTold()]);
    return svgOf(shown, options);
  }

  /** The same as a PNG image, `scale` times as large: 2 for `figure` and 1 for cards where that is left out. */
  async toPng(options: PngOptions = {}): Promise<Blob> {
    const [{pngFor}, shown] = await Promise.all([import('../image/picture.js'), this.#settledTold()]);
    return pngFor(shown, options);
  }

  /** What the page chooses of the drawing beside the data. */
  #options(presence = this.presence): ViewOptions {
    return viewOptions(this.#figure, this.#values, presence);
  }

  /** What the page has given, by property. */
  get #values(): Readonly<Record<string, unknown>> {
    return this as unknown as Readonly<Record<string, unknown>>;
  }

  /** The figure's own drawing: plain nodes, unless something in it has to last when the data change. */
  protected body(..._told: Told<Model, Words, Name>): unknown {
    return this.#drawing.body;
  }

  /** The same as Lit keeps it: a canvas in it lasts when the data change. */
  protected lastingBody(...told: Told<Model, Words, Name>): unknown {
    return figurePart(this.#figure.view(...told, this.#options()));
  }

  /** What draws the chart of a picture, for a figure that has one. */
  protected painter(..._told: Told<Model, Words, Name>): Promise<ChartPainter | undefined> {
    return Promise.resolve(undefined);
  }

  /** How much is shown: what the page asks for, where the figure has that form. */
  protected get presence(): Presence {
    return presenceOf(this.#figure, this.#values);
  }

  /** What is shown: the figure in its frame, or in a line of text. */
  #framed(model: Model, words: Words, text: TextContext<Language[Name]>): TemplateResult {
    const {state, remarks} = this.#data;
    const notice = this.#notice(model, text);
    const {presence} = this;
    if (presence === 'inline') return chipOf(this.#figure, model, words, this.#head(text), notice);
    const controls = this.#controls;
    const head = {...this.#head(text, words), live: liveLine(this, this.#data, controls.paused, text)};
    const {table} = this.#drawing;
    const isCompact = presence === 'compact';
    const menu = controls.menu?.menuView(controls, this.#act, head, isCompact && table !== undefined) ?? nothing;
    return frame({
      head,
      words,
      context: model.context,
      remarks,
      body: this.body(model, words, text),
      notice,
      details: this.#details,
      busy: state === 'pending',
      isCompact,
      tools: tools(controls, text, !isCompact && table !== undefined),
      below: opened(controls, menu, table),
      status: controls.status,
    });
  }

  /** That newer data could not be had, where that is so. */
  #notice({context}: Model, text: TextContext<unknown>): string | undefined {
    const {state, since} = this.#data;
    return state === 'stale' ? staleNotice(context.asOf, since, text) : undefined;
  }

  /** What is wrong with the data, for whoever makes the page. */
  get #details(): TemplateResult | undefined {
    const {error} = this;
    return error && this.#isExplained ? refusal(error, this.language.locale, () => this.requestUpdate()) : undefined;
  }

  get #isExplained(): boolean {
    return this.debug || isLocal(this.ownerDocument);
  }

  /** Whether the figure stands in a line of text, where a frame would break the sentence. */
  get #inText(): boolean {
    return this.presence === 'inline';
  }

  /** Resolves when what is drawn after the text is there, such as a chart. */
  protected drawn(): Promise<void> {
    return Promise.resolve();
  }

  protected override update(changed: PropertyValues): void {
    const others = [this.#child.text, this.childWords, this.#controls.paused, this.#ready];
    if (changed.size > 0 || !isSame(others, this.#others)) this.#data.take(this.#inputs());
    this.#others = others;
    this.#data.update();
    const {serverDrawing, shadowRoot: root, clicked} = this;
    if (!serverDrawing || !root || this.#isServerDrawingKept(root)) {
      super.update(changed);
      return;
    }
    this.serverDrawing = undefined;
    serverDrawing.replaceDrawing(root, this.#controls, () => super.update(changed), clicked);
  }

  protected override drawnByServer(root: ShadowRoot): void {
    const {src, refresh} = this;
    const record = root.querySelector('script')?.textContent;
    if (src != null && record !== undefined) this.#data.give(src, record);
    if (refresh != null) this.takeOver();
  }

  protected override render(): unknown {
    if (this.serverDrawing) return noChange;
    const {state, model} = this.#data;
    if (state === 'initial' || (this.#waiting && (this.#inText || !this.#delay.passed))) return initialState();
    const text = this.#text;
    if (this.#waiting) return pendingState(this.#head(text));
    if (model) {
      try {
        const remarks = this.#data.remarks.corrections(text);
        return this.#framed(model, this.#drawing.of(model, text, this.#options(), remarks), text);
      } catch (error) {
        this.#data.refuse(error);
      }
    }
    this.#drawing.drop();
    if (this.#inText) return lineState(text, this.#data.error, this.#details);
    const retry = () => this.reload();
    return errorState(
      this.#head(text),
      this.#data.error,
      this.#data.inputs.src === undefined ? undefined : retry,
      this.#details,
    );
  }

  protected override updated(): void {
    if (this.#waiting || this.state === 'initial' || this.state === 'pending' || this.#isHeld()) return;
    if (!(this.error && this.#isExplained && isRefusalComing())) {
      this.#space.release(this.#inText && this.state === 'error');
    }
    const {summary} = this;
    const changed = this.#news.tell(this, this.#data, summary);
    if (changed && this.announce === 'polite') queueMicrotask(() => this.#controls.announce(summary));
  }

  /** Whether what a server has drawn says more than the figure could, or a reader is busy with it. */
  #isServerDrawingKept(root: ShadowRoot): boolean {
    const {state, model, error} = this.#data;
    return (
      this.#waiting ||
      state === 'initial' ||
      // What was refused may not stay; what could not be had takes nothing from what is there.
      (!model && error?.code !== 'schema') ||
      this.language.isMissing ||
      this.#isHeld(root)
    );
  }

  #isHeld(root = this.shadowRoot): boolean {
    return root !== null && this.serverDrawing?.isHeld(root, () => this.requestUpdate()) === true;
  }

  get #waiting(): boolean {
    const {state, model} = this.#data;
    return (this.language.pending !== undefined && !this.#drawing.words) || (state === 'pending' && !model);
  }

  get #text(): TextContext<Language[Name]> {
    return contextIn(this.language, this.#figure);
  }

  /** Whether the document may be fetched by now. */
  get #ready(): boolean {
    return this.loading !== 'lazy' || this.visibility.reached;
  }

  #inputs(): FigureInputs {
    const attributes = this.given(this.#figure.fields);
    const data = this.data ?? undefined;
    const child = this.#child.text;
    const file = data === undefined && child === undefined ? this.#figure.packaged?.(attributes) : undefined;
    return {
      attributes,
      section: this.section ?? undefined,
      data,
      child,
      words: this.childWords,
      src: this.src ?? (file && packagedFile(file)),
      refresh: this.#controls.paused ? undefined : (this.refresh ?? undefined),
      ready: this.#ready,
    };
  }

  #head(text: TextContext<Language[Name]>, words?: Words): FrameHead {
    return headOf(this, this.#figure, this.language.direction, text, words);
  }

  /** Carries out an item of the menu. */
  readonly #act = (item: MenuItem): void => {
    const told = this.#told;
    if (!told) return;
    const controls = this.#controls;
    const failed = () => controls.say(undefined, told.text.frame.failed());
    void controls.loadMenu().then(({carryOut}) => carryOut(item, controls, told), failed);
  };

  /** All that the figure says and was given, for what hands it out; `undefined` before it is drawn. */
  get #told() {
    const {model, remarks, inputs, section} = this.#data;
    const {words} = this.#drawing;
    if (!model || !words) return undefined;
    const figure = this.#figure;
    const text = this.#text;
    return {
      host: this,
      figure,
      model,
      words,
      text,
      head: this.#head(text, words),
      remarks,
      presence: this.presence,
      inputs,
      section,
      choices: this.#options(),
      view: (size: 'full' | 'compact') => viewOf(figure, [model, words, text], this.#options(size)),
      painter: () => this.painter(model, words, text),
    };
  }

  async #settledTold() {
    // Outside of a page nothing is drawn, however long one waits.
    if (this.isConnected) await this.settled;
    const told = this.#told;
    if (!told) throw this.error ?? new Error('there is no figure to be drawn');
    return told;
  }

  async #settle(): Promise<void> {
    do {
      await this.updateComplete;
      if (this.language.pending) await this.language.pending;
      else if (this.state === 'pending') await this.#data.answered;
      await this.updateComplete;
    } while (this.isConnected && (this.language.pending || this.state === 'pending'));
    await this.drawn();
  }
}
