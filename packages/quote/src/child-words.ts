import {languageOf} from '@tip-figures/core/locale.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The words in its host's children and their language, now and whenever they change.
 *
 * Of children that say more than the words, a `<blockquote>` or `<q>` holds them.
 */
export class ChildWords implements ReactiveController {
  /** As a section has them; `undefined` where there are none. */
  section: {readonly text: Readonly<Record<string, string>>} | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#look());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const heard = {childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['lang']};
    this.#observer.observe(this.#host, heard);
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const [holder, words] = this.#words();
    const language = languageOf(holder);
    if (words === (this.section?.text[language] ?? '')) return;
    this.section = words ? {text: {[language]: words}} : undefined;
    this.#host.requestUpdate();
  }

  #words(): [Element, string] {
    const quoted = this.#host.querySelector('blockquote, q');
    const copy = (quoted ?? this.#host).cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('script, style, template')) other.remove();
    // Words in one paragraph each have a language of their own to give.
    const only = this.#host.querySelectorAll(':scope > :not(script, style, template)');
    const holder = quoted ?? (only.length === 1 ? only[0] : undefined) ?? this.#host;
    return [holder, copy.textContent.replace(/\s+/g, ' ').trim()];
  }
}
