import type {Context} from '@tip-figures/record/sections/context.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import type {Remarks} from '../data/amend-section.js';
import {figurePart, frameTexts, type FrameTexts, type HeadingLevel} from '../frame/frame.js';
import type {StateLine} from '../frame/state-line.js';
import {Copies} from '../render/draw-once.js';
import type {FigureWords} from '../text/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import {stateOf, viewOf} from './drawing.js';
import type {Figure, ViewOptions} from './figure.js';
import {later} from './late-code.js';

/** The words of a model and the nodes drawn from them. */
interface Drawing {
  readonly words: FigureWords;
  /** How the figure stands to its data. */
  readonly state: StateLine | undefined;
  /** These are templates, in which Lit keeps the focus when newer data come. */
  readonly texts: Pick<FrameTexts, 'tags' | 'source'>;
  /** These parts are drawn once, and copied for equal figures. */
  readonly copies: Readonly<Record<Part, Copies>>;
}

/** The body in its part, what can mislead below it, and all about the numbers. */
type Part = 'body' | 'said' | 'details';

/** Drawings by model, which equal figures share, and by whatever else a drawing depends on. */
const drawings = new WeakMap<object, Map<string, Drawing>>();

/** The words of models by language. */
const worded = new WeakMap<object, Map<string, FigureWords>>();

/** Keeps the words and nodes of a figure until its data, its language or the page's choices change. */
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
  #nodes: Partial<Record<Part, DocumentFragment>> = {};

  /** @param download - is called when the reader downloads the CSV. */
  constructor(figure: Figure<Model, Words, Name>, download: () => void) {
    this.#figure = figure;
    this.#download = download;
  }

  /** The texts around the figure. */
  get texts(): Drawing['texts'] | undefined {
    return this.#drawing?.texts;
  }

  get state(): StateLine | undefined {
    return this.#drawing?.state;
  }

  /** The nodes of a part, the same until the drawing changes; `undefined` before their code has loaded. */
  part(name: Part): DocumentFragment | undefined {
    const known = this.#nodes[name];
    if (known || !this.#drawing || (name === 'details' && !later.code)) return known;
    const nodes = (this.#nodes[name] = this.#drawing.copies[name].take());
    if (name === 'details') nodes.querySelector('button')?.addEventListener('click', this.#download);
    return nodes;
  }

  /**
   * The words of a model.
   *
   * @throws whatever prevents the words; there are none then.
   */
  of(
    model: Model,
    text: TextContext<Language[Name]>,
    options: ViewOptions,
    remarks: Remarks,
    level: HeadingLevel,
  ): Words {
    const all = drawings.get(model) ?? new Map<string, Drawing>();
    drawings.set(model, all);
    const key = JSON.stringify([text.locale, options, remarks.corrections(text), remarks.notes(text), level]);
    if (this.words && all.get(key) === this.#drawing) return this.words;
    this.drop();
    const drawing = all.get(key) ?? this.#draw(model, text, options, remarks, level);
    all.set(key, drawing);
    this.#drawing = drawing;
    return (this.words = drawing.words as Words);
  }

  /** What a model says in a language. */
  wordsOf(model: Model, text: TextContext<Language[Name]>): Words {
    const all = worded.get(model) ?? new Map<string, FigureWords>();
    worded.set(model, all);
    const words = all.get(text.locale) ?? this.#figure.words(model, text);
    all.set(text.locale, words);
    return words as Words;
  }

  drop(): void {
    this.words = this.#drawing = undefined;
    this.#nodes = {};
  }

  #draw(
    model: Model,
    text: TextContext<Language[Name]>,
    options: ViewOptions,
    remarks: Remarks,
    level: HeadingLevel,
  ): Drawing {
    const words = this.wordsOf(model, text);
    const state = stateOf(this.#figure, words, text, remarks);
    const {tags, said, source} = frameTexts(model, words, text, state, options['size'] === 'compact');
    return {
      words,
      state,
      texts: {tags, source},
      copies: {
        body: new Copies(() => figurePart(viewOf(this.#figure, [model, words, text], options))),
        said: new Copies(() => said),
        details: new Copies(() => later.code?.detailsOf(this.#figure, model, words, text, remarks, level, options)),
      },
    };
  }
}
