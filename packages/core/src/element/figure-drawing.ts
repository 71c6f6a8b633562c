import type {TemplateResult} from 'lit';
import type {FigureData} from '../data/figure-data.js';
import type {AnyArguments, AnyFigure, AnyModel, AnyText, Presence, ViewOptions} from '../figure.js';
import {figurePart, frame, frameTexts, type FrameHead} from '../frame/frame.js';
import {menuPlace, opened, tools} from '../frame/frame-tools.js';
import type {StateLine} from '../frame/state-line.js';
import type {ChartPainter} from '../image/walk.js';
import {later} from '../late/later-part.js';
import type {OwnWords} from '../late/own-words.js';
import type {MenuItem} from '../menu/figure-menu.js';
import type {Shared} from '../menu/shared-texts.js';
import {KeptNodes} from '../render/kept-nodes.js';
import {contextIn} from '../text/language.js';
import type {FigureWords} from '../text/words/figure-words.js';
import {chipOf, presenceOf, stateOf, viewOf, viewOptions} from './drawing.js';
import type {FigureAttributes} from './figure-attributes.js';
import {headOf} from './figure-head.js';
import type {FrameControls} from './controllers/frame-controls.js';
import type {LanguageController} from './controllers/language-controller.js';

/** The parts of a figure element that its view needs. */
export interface Viewed {
  readonly host: FigureAttributes & Shared['host'] & {reload(): void};
  /** The properties that the page has set, by name. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly figure: AnyFigure;
  readonly data: FigureData;
  readonly language: LanguageController;
  /** Carries out an item of the menu. */
  readonly act: (item: MenuItem) => void;
  /** Is called with what the frame shows. */
  draws(...args: AnyArguments): void;
  /** Draws the chart of a picture. */
  painter(...args: AnyArguments): Promise<ChartPainter | undefined>;
}

/** The words of models by language. */
const worded = new WeakMap<object, Map<string, FigureWords>>();

/** Draws a model in a frame, or in a line of text. Words and nodes are kept until data, language or the page's choices change. */
export class FigureDrawing {
  /** The words that are shown; `undefined` while there are none. */
  words: FigureWords | undefined;
  readonly #of: Viewed;
  readonly #own: OwnWords;
  readonly #controls: FrameControls;
  readonly #frame = new KeptNodes();
  /** What opens below the frame, and comes later. */
  readonly #about = new KeptNodes();

  constructor(of: Viewed, own: OwnWords, controls: FrameControls) {
    this.#of = of;
    this.#own = own;
    this.#controls = controls;
  }

  /** How much of the figure is drawn: what the page asks for. */
  get presence(): Presence {
    return presenceOf(this.#of.figure, this.#of.values);
  }

  get text(): AnyText {
    return contextIn(this.#of.language, this.#of.figure);
  }

  /** What the page chooses of the drawing beside the data, and what the editor points at. */
  options(presence = this.presence): ViewOptions {
    return viewOptions(this.#of.figure, this.#of.values, presence, this.#own.drawn);
  }

  head(text: AnyText, words?: FigureWords): FrameHead {
    const {host, figure, language} = this.#of;
    return headOf(words ? this.#own.drawn : this.#own.early, host, figure, language.direction, text, words);
  }

  /** Forgets all nodes: a figure that comes back into the page is drawn anew. */
  drop(): void {
    this.words = undefined;
    this.#frame.drop();
    this.#about.drop();
  }

  /**
   * The figure in its frame, or in a line of text.
   *
   * @param details - the explanation of an error, where the page asks for it.
   */
  draw(model: AnyModel, text: AnyText, details: TemplateResult | undefined): TemplateResult | HTMLElement {
    const words = this.#wordsOf(model, text);
    this.#own.tell(model, words, text);
    const {figure, data} = this.#of;
    const state = () => stateOf(figure, words, text, data.shown.remarks);
    const notice = this.#notice(model, text);
    if (this.presence === 'inline') {
      this.drop();
      this.words = words;
      return chipOf(figure, model, words, this.head(text), notice ?? state());
    }
    const nodes = this.#framed(model, words, text, state, notice, details);
    this.#of.draws(model, words, text);
    this.words = words;
    return nodes;
  }

  #wordsOf(model: AnyModel, text: AnyText): FigureWords {
    const all = worded.get(model) ?? new Map<string, FigureWords>();
    worded.set(model, all);
    const words = all.get(text.locale) ?? this.#of.figure.words(model, text);
    all.set(text.locale, words);
    return words;
  }

  #framed(
    model: AnyModel,
    words: FigureWords,
    text: AnyText,
    state: () => StateLine | undefined,
    notice: StateLine | undefined,
    details: TemplateResult | undefined,
  ): HTMLElement {
    const {host, data, figure, act} = this.#of;
    const {remarks, error} = data.shown;
    const live = this.#live(text);
    const head = {...this.head(text, words), isLive: live !== undefined};
    const isCompact = this.presence === 'compact';
    const options = this.options();
    const {title, label, subtitle, isLive, level, direction} = head;
    const remarked = [remarks.corrections(text), remarks.notes(text)];
    const said = [remarked, notice?.text, details && error?.message];
    const key = JSON.stringify([text.locale, options, title, label, subtitle, isLive, level, direction, said]);
    const nodes = this.#frame.of(host.shadowRoot, model, key, () =>
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
      const aboutKey = JSON.stringify(['about', text.locale, options, label !== undefined, level, remarked]);
      const about = this.#about.of(nodes, model, aboutKey, () =>
        opened(code.detailsOf(figure, model, words, text, remarks, head, options), text),
      );
      if (about.parentNode !== nodes) {
        nodes.querySelector('#d')?.remove();
        nodes.append(about);
      }
    }
    const controls = this.#controls;
    const menu = controls.menu.opened?.menuView(controls, act, head, isCompact);
    controls.show(nodes, menu, live, data.shown.state === 'pending');
    return nodes;
  }

  /** That newer data could not be fetched, where that is so. */
  #notice({context}: AnyModel, text: AnyText): StateLine | undefined {
    const {data, host} = this.#of;
    return data.shown.state === 'stale' ? later.code?.staleLine(context.asOf, data.shown, host, text) : undefined;
  }

  /** The line of a live figure; its place is kept until its code has loaded. */
  #live(text: AnyText): string | undefined {
    const {data, host} = this.#of;
    if (host.refresh == null || host.src == null) return undefined;
    const {state, since} = data.shown;
    return later.code?.liveLine({following: data.following, state, since}, this.#controls.paused, text) ?? '';
  }
}
