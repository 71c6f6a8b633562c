import {dataTable} from '../frame/data-table.js';
import {isSame} from '../data/figure-inputs.js';
import type {FigureWords} from '../text/figure-words.js';
import type {TextContext} from '../text/text-context.js';

/** What a figure says, and its table: made anew only where data or language are others. */
export class KeptWords<Model, Words extends FigureWords, Messages> {
  /** The words that are shown; `undefined` while there are none. */
  words: Words | undefined;
  readonly #make: (model: Model, text: TextContext<Messages>) => Words;
  #basis: readonly unknown[] = [];
  #table: HTMLTableElement | undefined;

  constructor(make: (model: Model, text: TextContext<Messages>) => Words) {
    this.#make = make;
  }

  /** @throws whatever keeps the model from being put into words; there are none then. */
  of(model: Model, text: TextContext<Messages>): Words {
    const basis = [model, text.locale, text.pack];
    if (this.words && isSame(basis, this.#basis)) return this.words;
    this.drop();
    this.words = this.#make(model, text);
    this.#basis = basis;
    return this.words;
  }

  /** The table of the words that are shown. */
  table(
    {table}: Words,
    text: TextContext<Messages>,
    remarks: readonly string[],
    download: () => void,
  ): HTMLTableElement {
    return (this.#table ??= dataTable(table, text, remarks, download));
  }

  drop(): void {
    this.words = undefined;
    this.#table = undefined;
  }
}
