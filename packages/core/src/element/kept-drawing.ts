import type {Context} from '@tip-figures/record/section/context.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import {KeptNodes} from '../render/kept-nodes.js';
import type {FigureWords} from '../text/words/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import type {Figure} from '../figure.js';

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
  readonly frame = new KeptNodes();
  /** What opens below the frame, and comes later. */
  readonly about = new KeptNodes();
  readonly #figure: Figure<Model, Words, Name>;

  constructor(figure: Figure<Model, Words, Name>) {
    this.#figure = figure;
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
    this.words = undefined;
    this.frame.drop();
    this.about.drop();
  }
}
