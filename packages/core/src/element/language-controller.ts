import {languages} from '@tip-figures/messages/languages.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {addFormats} from '../text/format.js';
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
    const direction = directionOf(this.#host, loaderOf(wanted) ? wanted : 'en');
    if (wanted === this.#wanted && direction === this.direction) return;
    this.direction = direction;
    if (wanted !== this.#wanted) this.#choose(wanted);
    this.#host.requestUpdate();
  };

  #choose(wanted: string): void {
    this.#wanted = wanted;
    const load = loaderOf(wanted);
    if (!load) {
      this.#use(/^en\b/i.test(wanted) ? wanted : 'en', undefined);
      return;
    }
    const pending = load()
      .then(
        ({default: pack}) => {
          addFormats(languageOfTag(wanted), pack.intl);
          return {pack, locale: wanted, isMissing: false};
        },
        () => ({pack: undefined, locale: 'en', isMissing: true}),
      )
      .then(({pack, locale, isMissing}) => {
        // A later change of language makes an earlier answer worthless.
        if (this.pending !== pending) return;
        this.#use(locale, pack, isMissing);
        this.#host.requestUpdate();
      });
    this.pending = pending;
  }

  #use(locale: string, pack: Language | undefined, isMissing = false): void {
    this.isMissing = isMissing;
    this.locale = locale;
    this.pack = pack;
    this.pending = undefined;
  }
}

const languageOfTag = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const loaderOf = (tag: string) => {
  const language = languageOfTag(tag);
  return Object.hasOwn(languages, language) ? languages[language] : undefined;
};
