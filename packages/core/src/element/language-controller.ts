import type {Pack, Translations} from '@tip-figures/messages/generated/language.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {englishFor, isTranslated, loadLanguage, type LoadedLanguage} from '../text/language.js';
import {directionOf, languageOf, watchLanguage} from '../text/locale.js';

/**
 * The language of the page around its host, or another one that its texts are in, and its messages.
 *
 * A language that is not there, or cannot be fetched, is replaced by English as a whole: words,
 * numbers and `lang`, so that a screen reader never reads English with foreign rules.
 */
export class LanguageController implements ReactiveController {
  /** That of the page. */
  page = 'en';
  /** Tag for `Intl` and for `lang`. */
  locale = 'en';
  /** Direction of the text. */
  direction: 'ltr' | 'rtl' = 'ltr';
  /** The messages; `undefined` means English. */
  pack: Pack | undefined;
  /** Resolves when the messages have come, while they are on their way. */
  pending: Promise<void> | undefined;
  /** Whether the messages could not be fetched. */
  isMissing = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #translations: readonly Translations[];
  #wanted = '';
  #other: string | undefined;
  #stop: (() => void) | undefined;

  /** @param translations - of the figures whose words the host needs. */
  constructor(host: ReactiveControllerHost & Element, translations: readonly Translations[]) {
    this.#host = host;
    this.#translations = translations;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.#host, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Chooses a language that is not the page's; `undefined` for that of the page. */
  choose(other: string | undefined): void {
    if (other === this.#other) return;
    this.#other = other;
    this.#look();
  }

  readonly #look = (): void => {
    const page = languageOf(this.#host);
    const wanted = this.#other ?? page;
    const direction = directionOf(this.#host, isTranslated(wanted) ? wanted : 'en');
    if (page === this.page && wanted === this.#wanted && direction === this.direction) return;
    this.page = page;
    this.direction = direction;
    if (wanted !== this.#wanted) this.#load(wanted);
    this.#host.requestUpdate();
  };

  #load(wanted: string): void {
    this.#wanted = wanted;
    const loading = loadLanguage(wanted, this.#translations);
    if (!loading) {
      this.#use(englishFor(wanted));
      return;
    }
    const pending = loading
      .catch(() => ({...englishFor(''), isMissing: true}))
      .then((language) => {
        // A later change of language makes an earlier answer worthless.
        if (this.pending !== pending) return;
        this.#use(language);
        this.#host.requestUpdate();
      });
    this.pending = pending;
  }

  #use(language: LoadedLanguage & Partial<Pick<this, 'isMissing'>>): void {
    Object.assign(this, {isMissing: false, pending: undefined}, language);
  }
}
