import type {Context} from '@tip-figures/record/sections/context.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import type {TemplateResult} from 'lit';
import {Copies} from '../render/draw-once.js';
import {setInPlace} from '../render/set-in-place.js';
import type {FigureWords} from '../text/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import type {Figure} from './figure.js';

/** Drawings by model, which equal figures share, and by whatever else a drawing depends on. */
const drawings = new WeakMap<object, Map<string, Copies>>();

/** The most drawings of one model, which a page can ask for by its own texts. */
const most = 50;

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
  /** The nodes in the page, and what they are a copy of. */
  #nodes: HTMLElement | undefined;
  #copies: Copies | undefined;

  constructor(figure: Figure<Model, Words, Name>) {
    this.#figure = figure;
  }

  /**
   * The nodes of a drawing. They stay where they are in `root` when the drawing changes, unless the page has changed them.
   *
   * @param key - what the drawing depends on beside the model.
   * @param view - draws it; equal figures call the same one, so it may hold no element.
   */
  nodes(root: ParentNode | null, model: Model, key: string, view: () => TemplateResult): HTMLElement {
    const all = drawings.get(model) ?? new Map<string, Copies>();
    drawings.set(model, all);
    const copies = all.get(key) ?? new Copies(view);
    if (all.size > most) all.clear();
    all.set(key, copies);
    const [nodes, before] = [this.#nodes, this.#copies];
    this.#copies = copies;
    const isThere = nodes && before && nodes.parentNode === root;
    if (isThere && (copies === before || setInPlace(nodes, before.original, copies.original))) return nodes;
    return (this.#nodes = copies.take());
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
    this.words = this.#nodes = this.#copies = undefined;
  }
}
