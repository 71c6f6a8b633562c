import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {quote} from '@tip-figures/record/figures/quote.js';
import english, {translations} from '@tip-figures/messages/generated/en-quote.js';
import type {PropertyDeclarations} from 'lit';
import {ChildWords} from './quote.child.js';
import {parseQuote, type Quote} from './quote.model.js';
import {styles} from './quote.styles.js';
import {quoteView} from './quote.view.js';
import {quoteWords, type QuoteWords} from './quote.words.js';

const figure: Figure<Quote, QuoteWords, 'quote'> = {
  name: quote.name,
  declarations: [quote],
  inChildren: 'text',
  english,
  translations: [translations],
  parse: parseQuote,
  words: quoteWords,
  view: quoteView,
  tableless: true,
  topic: (_about, messages) => messages.topic(),
};

/**
 * What somebody said, with who said it: word for word, or in substance and marked so.
 *
 * @tagname tip-quote
 * @attr {string} role - The same as `speaker-role`, to which it is moved at once.
 * @summary What somebody said, with who said it.
 */
export class QuoteElement extends FigureElement<Quote, QuoteWords, 'quote'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, chipStyles, styles];

  static override properties: PropertyDeclarations = {
    speaker: {},
    // The section's own name for it; the attribute of that name is moved away below.
    // eslint-disable-next-line lit/no-native-attributes
    role: {attribute: 'speaker-role'},
    date: {},
    original: {},
    translatedBy: {attribute: 'translated-by'},
    paraphrase: {},
  };

  /** Who said it. */
  declare speaker?: string;
  /** The speaker's office, such as `Interior Minister`. Written as `role` it is moved here, away from screen readers. */
  declare role: string | null;
  /** When it was said: `2017-06-29`, `2017-06` or `2017`. */
  declare date?: string;
  /** Language in which it was said, such as `sq`, where the words are a translation. */
  declare original?: string;
  /** Who has translated the words. */
  declare translatedBy?: string;
  /** Present where the words are not the speaker's own: they get no quotation marks and a dashed rule, and the figure says so. */
  declare paraphrase?: string | boolean;

  readonly #words = new ChildWords(this);

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'role'];
  }

  /** In HTML `role` says what an element is: of a "search officer" it would make a landmark. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name !== 'role' || value === null) return;
    this.setAttribute('speaker-role', value);
    this.removeAttribute('role');
  }

  /** Beside a document the children are what they are in every figure, a fallback. */
  protected override willUpdate(): void {
    this.childWords = this.src == null ? this.#words.section : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-quote': QuoteElement;
  }
}
