import type {Context} from '@tip-figures/record/sections/context.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import {figurePart} from '../frame/frame.js';
import {Copies, drawOnce} from '../render/draw-once.js';
import type {FigureWords} from '../text/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import {tableOf, viewOf} from './drawing.js';
import type {Figure, ViewOptions} from './figure.js';

/** What is said and drawn of a model in one way. */
interface Drawing {
  readonly words: FigureWords;
  readonly body: Copies;
  readonly table: Copies | undefined;
}

/** By the model, which equal figures share, and by what else a drawing depends on. */
const drawings = new WeakMap<object, Map<string, Drawing>>();

/** What a figure says and its nodes: made anew only where data, language or the page's choices are others. */
export class KeptDrawing<
  Model extends {readonly context: Context},
  Words extends FigureWords,
  Name extends keyof Language,
> {
  /** The words that are shown; `undefined` while there are none. */
  words: Words | undefined;
  readonly #figure: Figure<Model, Words, Name>;
  readonly #download: () => void;
  #drawing: Drawing | undefined;
  #body: HTMLElement | undefined;
  #table: HTMLElement | undefined;

  /** @param download - hands out the CSV. */
  constructor(figure: Figure<Model, Words, Name>, download: () => void) {
    this.#figure = figure;
    this.#download = download;
  }

  /** The body in its part, drawn once. */
  get body(): HTMLElement | undefined {
    return (this.#body ??= this.#drawing?.body.take());
  }

  /** The data table. */
  get table(): HTMLElement | undefined {
    if (!this.#table) {
      this.#table = this.#drawing?.table?.take();
      this.#table?.querySelector('button')?.addEventListener('click', this.#download);
    }
    return this.#table;
  }

  /**
   * What is said of a model.
   *
   * @param remarks - what holds for the whole table.
   * @throws whatever keeps the model from being put into words; there are none then.
   */
  of(model: Model, text: TextContext<Language[Name]>, options: ViewOptions, remarks: readonly string[]): Words {
    const all = drawings.get(model) ?? new Map<string, Drawing>();
    drawings.set(model, all);
    const key = JSON.stringify([text.locale, options, remarks]);
    if (this.words && all.get(key) === this.#drawing) return this.words;
    this.drop();
    const drawing = all.get(key) ?? this.#draw(model, text, options, remarks);
    all.set(key, drawing);
    this.#drawing = drawing;
    return (this.words = drawing.words as Words);
  }

  drop(): void {
    this.words = this.#drawing = this.#body = this.#table = undefined;
  }

  #draw(model: Model, text: TextContext<Language[Name]>, options: ViewOptions, remarks: readonly string[]): Drawing {
    const words = this.#figure.words(model, text);
    return {
      words,
      body: new Copies(() => drawOnce(figurePart(viewOf(this.#figure, [model, words, text], options)))),
      table: this.#figure.tableless ? undefined : new Copies(() => drawOnce(tableOf(model, words, text, remarks))),
    };
  }
}
