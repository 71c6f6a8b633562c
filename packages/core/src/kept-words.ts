import {dataTable} from './data-table.js';
import {isSame} from './figure-inputs.js';
import type {FigureWords, Speech} from './figure-words.js';

/** What a figure says, and its table: made anew only where data or language are others. */
export class KeptWords<Model, Words extends FigureWords, Messages> {
  /** The words that are shown; `undefined` while there are none. */
  words: Words | undefined;
  readonly #make: (model: Model, speech: Speech<Messages>) => Words;
  #basis: readonly unknown[] = [];
  #table: HTMLTableElement | undefined;

  constructor(make: (model: Model, speech: Speech<Messages>) => Words) {
    this.#make = make;
  }

  /** @throws whatever keeps the model from being put into words; there are none then. */
  of(model: Model, speech: Speech<Messages>): Words {
    const basis = [model, speech.locale, speech.pack];
    if (this.words && isSame(basis, this.#basis)) return this.words;
    this.drop();
    this.words = this.#make(model, speech);
    this.#basis = basis;
    return this.words;
  }

  /** The table of the words that are shown. */
  table({table}: Words, speech: Speech<Messages>, remarks: readonly string[], download: () => void): HTMLTableElement {
    return (this.#table ??= dataTable(table, speech, remarks, download));
  }

  drop(): void {
    this.words = undefined;
    this.#table = undefined;
  }
}
