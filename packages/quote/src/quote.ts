import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {quote} from '@tip-figures/record/figures/quote.js';
import english, {translations} from '@tip-figures/messages/generated/en-quote.js';
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
  chip: () => ({isPlain: true}),
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

  static override properties = {
    ...propertiesOf(quote.own),
    // The section's own name for it; the attribute of that name is moved away below.
    // eslint-disable-next-line lit/no-native-attributes
    role: {attribute: 'speaker-role'},
  };

  /** The speaker's office, such as `Interior Minister`. Written as `role` it is moved here, away from screen readers. */
  declare role: string | null;

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

export interface QuoteElement extends PropertiesOf<Omit<typeof quote.own, 'role'>> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-quote': QuoteElement;
  }
}
