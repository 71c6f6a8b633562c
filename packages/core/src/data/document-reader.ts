import {FigureError} from '@tip-figures/record/figure-error.js';
import type {AnyModel, Recipe} from '../figure.js';
import {amended} from './amend/amendment.js';
import {originOf} from './document/fetch-document.js';
import {following} from './document/following.js';
import type {KeptDocument} from './document/kept-document.js';
import type {Version} from './document/newer-document.js';
import type {FigureInputs} from './figure-inputs.js';
import {sharedModel} from './shared-models.js';
import {isSheet} from './sheet/sheet.js';
import type {ShownData} from './shown-data.js';

/** The day on which a number changed without a correction, and what was shown before; empty where none did. */
interface Change {
  readonly day: string;
  readonly before?: Record<string, unknown> | undefined;
}

const unchanged: Change = {day: ''};

/** Reads inputs and a document into what a figure shows, as soon as all code for that is there. */
export class DocumentReader {
  readonly #figure: Recipe<AnyModel>;
  readonly #shown: ShownData;
  /** Is called when code has loaded, or with the reason why it could not: the document is then read again. */
  readonly #onLoad: (error?: FigureError) => void;
  #change = unchanged;

  constructor(figure: Recipe<AnyModel>, shown: ShownData, onLoad: (error?: FigureError) => void) {
    this.#figure = figure;
    this.#shown = shown;
    this.#onLoad = onLoad;
  }

  /** Begins anew: what is read next is not compared with what was shown. */
  forget(): void {
    this.#change = unchanged;
  }

  /**
   * Shows a document; `false` while the code for it is on its way.
   *
   * @param than - what is shown, where the document has to be newer than that.
   * @throws {FigureError} for a document that is refused; what is shown is then as it was.
   */
  read(inputs: FigureInputs, kept: KeptDocument, than?: Version): boolean {
    const {document} = kept;
    try {
      return this.#read(inputs, kept, than);
    } catch (error) {
      throw isSheet(document) ? document.refusalOf(error, this.#figure, inputs) : error;
    }
  }

  #read(inputs: FigureInputs, {document, verdict, good}: KeptDocument, than: Version | undefined): boolean {
    const origin = originOf(document);
    if (origin && inputs.allows?.(origin.from) === false) {
      throw new FigureError('network', `a redirect leads to ${origin.from}, which the site does not allow`);
    }
    const figure = this.#figure;
    const read = amended(inputs, document, figure, this.#onLoad);
    if (!read) return false;
    const {section, remarks, withdrawal, language} = read;
    const {code} = following;
    // A withdrawal does not wait for code.
    if (!withdrawal && this.#awaits(figure.load?.(section) ?? (than && !code ? following.load() : undefined)))
      return false;
    const version = {document: isSheet(document) ? document.recordFor(figure) : document, section};
    const day = than && code?.newer.changedOn(version, than, figure, origin?.sent ?? Date.now());
    if (withdrawal) {
      this.#change = unchanged;
      this.#shown.withdraw(withdrawal, version);
      return true;
    }
    if (this.#shown.isOf(version)) {
      this.#shown.accept(version, language, verdict);
      return true;
    }
    const model = sharedModel(figure, section);
    if (this.#awaits(figure.loadView?.(model))) return false;
    if (day !== undefined) this.#change = {day, before: this.#change.day ? this.#change.before : than?.section};
    const {day: since, before} = this.#change;
    const all = since && code ? code.newer.withChange(remarks, since, before) : remarks;
    this.#shown.accept(version, language, verdict, {model, remarks: all, since: new Date(good)});
    return true;
  }

  /** Whether there is code to wait for. */
  #awaits(code: Promise<unknown> | undefined): boolean {
    code?.then(() => this.#onLoad(), this.#onLoad);
    return code !== undefined;
  }
}
