import type {Language} from '@tip-figures/messages/generated/language.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {englishFor, isTranslated, loadLanguage, type LoadedLanguage} from '../text/language.js';
import {directionOf, languageOf, watchLanguage} from '../text/locale.js';

/**
 * The language of the page around its host, and its messages.
 *
 * A language that is not there, or cannot be fetched, is replaced by English as a whole: words,
 * numbers and `lang`, so that a screen reader never reads English with foreign rules.
 */
export class LanguageController implements ReactiveController {
  /** Tag for `Intl` and for `lang`. */
  locale = 'en';
  /** Direction of the text. */
  direction: 'ltr' | 'rtl' = 'ltr';
  /** The messages; `undefined` means English. */
  pack: Language | undefined;
  /** Resolves when the messages have come, while they are on their way. */
  pending: Promise<void> | undefined;
  /** Whether the messages could not be fetched. */
  isMissing = false;

  readonly #host: ReactiveControllerHost & Element;
  #wanted = '';
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.#host, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  readonly #look = (): void => {
    const wanted = languageOf(this.#host);
    const direction = directionOf(this.#host, isTranslated(wanted) ? wanted : 'en');
    if (wanted === this.#wanted && direction === this.direction) return;
    this.direction = direction;
    if (wanted !== this.#wanted) this.#choose(wanted);
    this.#host.requestUpdate();
  };

  #choose(wanted: string): void {
    this.#wanted = wanted;
    const loading = loadLanguage(wanted);
    if (!loading) {
      this.#use(englishFor(wanted));
      return;
    }
    let isMissing = false;
    const pending = loading
      .catch(() => {
        isMissing = true;
        return englishFor('');
      })
      .then((language) => {
        // A later change of language makes an earlier answer worthless.
        if (this.pending !== pending) return;
        this.#use(language, isMissing);
        this.#host.requestUpdate();
      });
    this.pending = pending;
  }

  #use({locale, pack}: LoadedLanguage, isMissing = false): void {
    this.isMissing = isMissing;
    this.locale = locale;
    this.pack = pack;
    this.pending = undefined;
  }
}
