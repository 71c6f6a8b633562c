import '../page/own-globals.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import {noChange, type PropertyValues} from 'lit';
import type {AnyFigure, AnyModel, Presence, ViewArguments} from '../figure.js';
import {FigureAttributes} from './figure-attributes.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {FigureData} from '../data/figure-data.js';
import type {FigureState} from '../data/shown-data.js';
import {isSame, type FigureInputs} from '../data/figure-inputs.js';
import {FigureNews} from './figure-news.js';
import {FigureView} from './figure-view.js';
import {later} from '../late/later-part.js';
import type {MenuItem} from '../menu/figure-menu.js';
import type {FigureWords} from '../text/words/figure-words.js';
import {Ground} from '../frame/ground.js';
import {JsonChild} from '../data/json-child.js';
import {packagedFile} from '../data/packaged/packaged-file.js';
import type {PictureOptions, PngOptions} from '../image/picture.js';
import type {ChartPainter} from '../image/walk.js';
import {ReservedSpace} from './reserved-space.js';
import {loadMenu} from './controllers/menu-control.js';
import {LanguageController} from './controllers/language-controller.js';

/** The base of all figures: it reads their data, keeps their state and draws the frame. */
export abstract class FigureElement<
  Model extends AnyModel,
  Words extends FigureWords,
  Name extends keyof Language,
> extends FigureAttributes {
  /** The definition of the figure; each class has its own. */
  static readonly figure: AnyFigure;

  /**
   * Whether the document at `src` may come from an address, after all redirects; so `embed.js` keeps it within a base.
   *
   * @internal
   */
  declare allows?: (address: string) => boolean;
  protected readonly language: LanguageController;
  /** The text of the children as a section, for a figure that reads it; the same object until the text changes. */
  protected childWords: object | undefined;
  readonly #figure: AnyFigure;
  readonly #child = new JsonChild(this);
  readonly #space = new ReservedSpace(this);
  readonly #data: FigureData;
  /** What the inputs depend on beside the reactive properties, for comparison. */
  #others: readonly unknown[] = [];
  readonly #news: FigureNews;
  readonly #view: FigureView;

  constructor() {
    super();
    const {figure} = this.constructor as typeof FigureElement;
    this.#figure = figure;
    this.language = new LanguageController(this, figure.translations);
    this.#news = new FigureNews(figure.name);
    const data = (this.#data = new FigureData(this, figure));
    this.addController(new Ground(this));
    this.#view = new FigureView({
      ...{host: this, values: this.values, figure, data, language: this.language, act: this.#act},
      draws: (...args: ViewArguments<Model, Words, Name>) => this.draws?.(...args),
      painter: (...args: ViewArguments<Model, Words, Name>) => this.painter(...args),
    });
  }

  /** `initial`, `pending`, `fresh`, `stale`, `error` or `withdrawn`. */
  get state(): FigureState {
    return this.#data.shown.state;
  }

  /**
   * Why there is no figure, or no newer one: `code`, `path` and `message`; `undefined` when all is well. The class is that
   * of `tip-figures/figure-error.js`.
   */
  get error(): FigureError | undefined {
    return this.#data.shown.error;
  }

  /** The description: labels and values in the order drawn, or all words of a quotation. Empty while there is none. */
  get summary(): string {
    this.takeOver();
    const {words} = this.#view;
    return words?.summary ?? '';
  }

  /** Resolves when the figure is drawn, or `error` says why not. */
  get settled(): Promise<void> {
    return this.#view.settle().then(() => this.drawn());
  }

  /** Fetches the document at `src` again. */
  reload(): void {
    this.takeOver();
    this.#data.reload();
    // Out of view an update waits for its turn, to draw the answer. By then all figures that reload now have asked.
    if (this.hasUpdated) queueMicrotask(() => this.#data.request(this.#inputs()));
  }

  /** The figure's values as CSV, in its language; empty while there are none, or their code has not loaded: see `settled`. */
  toCsv(): string {
    this.takeOver();
    const snapshot = this.#view.snapshot;
    if (!snapshot || !later.code) return '';
    const {words, model, remarks, text, wordsOf} = snapshot;
    return later.code.figureCsv(words, model.context, remarks, text, wordsOf);
  }

  /**
   * The figure as HTML on one line, without styles and scripts, for content systems, feeds and mail: title, description, table and
   * source. Rejects where there is no figure, or the code for it cannot be fetched.
   */
  async toHtml(): Promise<string> {
    this.takeOver();
    const [{plainHtml}, snapshot] = await Promise.all([
      import('../menu/figure-menu.js'),
      this.#view.snapshot ?? this.#settledSnapshot(),
    ]);
    return plainHtml(snapshot);
  }

  /**
   * The figure as an SVG document, with its words as text in the typefaces that the page names.
   *
   * The option `card` is `wide` (1200 × 630 pixels, the default), `tall` (1080 × 1350) or `newsletter` (450 wide), all light,
   * or `figure`, as it stands in the page. Rejects where there is no figure, or the code for pictures cannot be fetched.
   */
  async toSvg(options: PictureOptions = {}): Promise<string> {
    const [{svgOf}, shown] = await Promise.all([import('../image/picture.js'), this.#settledSnapshot()]);
    return svgOf(shown, options);
  }

  /** The same as a PNG image, `scale` times as large; left out, it is 1 for `wide` and `tall`, and 2 for the others. */
  async toPng(options: PngOptions = {}): Promise<Blob> {
    const [{pngFor}, shown] = await Promise.all([import('../image/picture.js'), this.#settledSnapshot()]);
    return pngFor(shown, options);
  }

  /** Is called with what is drawn in the frame, for a figure that draws on a canvas in it. */
  protected draws?(...args: ViewArguments<Model, Words, Name>): void;

  /** Draws the chart of a picture, for a figure that has one. */
  protected painter(..._args: ViewArguments<Model, Words, Name>): Promise<ChartPainter | undefined> {
    return Promise.resolve(undefined);
  }

  /** How much is shown: what the page asks for, where the figure has that form. */
  protected get presence(): Presence {
    return this.#view.presence;
  }

  /** Resolves when what is drawn later than the text, such as a chart, is there. */
  protected drawn(): Promise<void> {
    return Promise.resolve();
  }

  protected override update(changed: PropertyValues): void {
    const {page} = this.language;
    const others = [this.#child.text, this.childWords, this.#view.controls.paused, this.#ready, page];
    // What is not fetched leaves the figure as high as it is.
    if (changed.has('row'))
      void import('../late/row.js').then(
        (code) => code.followRow(this),
        () => undefined,
      );
    if (changed.size > 0 || !isSame(others, this.#others)) this.#data.take(this.#inputs());
    this.#others = others;
    this.#data.update();
    this.language.choose(this.#data.shown.language);
    const {serverDrawing, shadowRoot: root, clicked} = this;
    if (!serverDrawing || !root || this.#isServerDrawingKept(root)) {
      super.update(changed);
      return;
    }
    this.serverDrawing = undefined;
    const draw = (): void => {
      super.update(changed);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !this.drawnSheets.includes(sheet));
    };
    serverDrawing.replaceDrawing(root, this.#view.controls, draw, clicked);
  }

  protected override drawnByServer(root: ShadowRoot): void {
    const {src, refresh} = this;
    const record = root.querySelector('script')?.textContent;
    if (src != null && record !== undefined) this.#data.provide(src, record);
    if (refresh != null) this.takeOver();
  }

  /** Asks again for the document without which the drawing of a server has to stay. */
  protected override usedAgain(): void {
    if (this.serverDrawing && this.state === 'error') this.reload();
  }

  protected override render(): unknown {
    if (this.serverDrawing) return noChange;
    return this.#view.render();
  }

  protected override updated(): void {
    if (this.#view.isWaiting || this.state === 'initial' || this.state === 'pending' || this.#isHeld()) return;
    if (!this.#view.isExplanationComing) this.#space.release(this.presence === 'inline');
    const {summary} = this;
    const changed = this.#news.tell(this, this.#data.shown, summary);
    if (changed && this.announce === 'polite') queueMicrotask(() => this.#view.controls.announce(summary));
  }

  /** Whether the drawing of a server must stay: the figure has nothing better to show yet, or a reader is using it. */
  #isServerDrawingKept(root: ShadowRoot): boolean {
    // What is withdrawn or refused does not wait for a reader.
    return this.#view.isNoBetter || (this.#data.shown.model !== undefined && this.#isHeld(root));
  }

  #isHeld(root = this.shadowRoot): boolean {
    return root !== null && this.serverDrawing?.isHeld(root, this.clicked, () => this.requestUpdate()) === true;
  }

  /** Whether the document may be fetched now. */
  get #ready(): boolean {
    return this.loading !== 'lazy' || this.visibility.reached;
  }

  #inputs(): FigureInputs {
    const given = {
      attributes: this.given(this.#figure.declarations[0].attributes),
      section: this.section ?? undefined,
      data: this.data ?? undefined,
      child: this.#child.text,
    };
    const file = this.src ? undefined : this.#figure.packaged?.(given);
    return {
      ...given,
      words: this.childWords,
      src: this.src ?? (file && packagedFile(file)),
      page: this.language.page,
      allows: this.allows,
      refresh: this.#view.controls.paused ? undefined : (this.refresh ?? undefined),
      ready: this.#ready,
    };
  }

  /** Carries out an item of the menu. */
  readonly #act = (item: MenuItem): void => {
    const snapshot = this.#view.snapshot;
    if (!snapshot) return;
    const controls = this.#view.controls;
    void loadMenu().then(({carryOut}) => carryOut(item, controls, snapshot), controls.fail);
  };

  async #settledSnapshot() {
    // Outside of a page nothing is ever drawn.
    if (this.isConnected) await this.settled;
    const snapshot = this.#view.snapshot;
    if (!snapshot) throw this.error ?? new Error('there is no figure to be drawn');
    return snapshot;
  }
}
