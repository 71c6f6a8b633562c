import {languageIn} from '@tip-figures/core/text/format/format.js';
import {contextIn, englishFor, loadLanguage, type LoadedLanguage} from '@tip-figures/core/text/language.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import english, {translations, type BuilderMessages} from '@tip-figures/messages/generated/en-builder.js';
import {translations as tiers} from '@tip-figures/messages/generated/en-tier-badge.js';
import {translations as victims} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {fieldWords} from '@tip-figures/messages/generated/fields.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The language that the page is in: its messages, and what it calls that which declarations have in English. */
interface Spoken {
  readonly text: TextContext<BuilderMessages>;
  readonly declared: Readonly<Record<string, string>>;
}

const spokenIn = (loaded: LoadedLanguage, declared: Spoken['declared'] = {}): Spoken => ({
  text: contextIn(loaded, {name: 'builder', english}),
  declared,
});

let spoken = spokenIn(englishFor('en'));
let last = 0;
const hosts = new Set<ReactiveControllerHost>();

/** All words of the builder, in the language of the page. */
export const words = (): BuilderMessages => spoken.text.messages;

/** The language of the page. */
export const language = (): string => spoken.text.locale;

/** The language with all that figures share of it. */
export const textContext = (): TextContext<BuilderMessages> => spoken.text;

/** What a declaration has in English; in English where a language has no words for it. */
export const declared = (text: string): string =>
  Object.hasOwn(spoken.declared, text) ? (spoken.declared[text] ?? text) : text;

/** Goes on in another language once its words are there. What is asked last counts; without its words the language stays. */
export async function speak(tag: string): Promise<void> {
  const turn = ++last;
  const own = fieldWords[languageIn(tag, fieldWords)];
  const [loaded, fields] = await Promise.all([
    loadLanguage(tag, [translations, tiers, victims]) ?? englishFor(tag),
    own?.(),
  ]);
  if (turn !== last) return;
  spoken = spokenIn(loaded, fields?.default);
  for (const host of hosts) host.requestUpdate();
}

/** Draws an element anew when the page goes on in another language. */
export class Wording implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
