import type {Pack, Translations} from '@tip-figures/messages/generated/language.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {englishFor, isTranslated, loadLanguage, type LoadedLanguage} from '../../text/language.js';
import {directionOf, languageOf, watchLanguage} from '../../text/format/locale.js';

/**
 * The language of the page around its host, or another one that the host's texts are in, with its messages.
 *
 * Where a language is missing or cannot be fetched, everything is in English: words, numbers and `lang`. A screen
 * reader then never reads English by the rules of another language.
 */
export class LanguageController implements ReactiveController {
  /** The language of the page. */
  page = 'en';
  /** Tag for `Intl` and for `lang`. */
  locale = 'en';
  /** Direction of the text. */
  direction: 'ltr' | 'rtl' = 'ltr';
  /** The messages; `undefined` means English. */
  pack: Pack | undefined;
  /** A promise while messages are being fetched; it resolves when they have come. */
  pending: Promise<void> | undefined;
  /** Whether the messages could not be fetched. */
  isMissing = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #translations: readonly Translations[];
  #wanted = '';
  #other: string | undefined;
  #stop: (() => void) | undefined;

  /** @param translations - of the figures whose messages the host needs. */
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

  /** Chooses another language than the page's; `undefined` stands for the page's. */
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
        // The language has changed again: this answer is out of date.
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
