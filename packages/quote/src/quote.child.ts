import {ChildWatcher} from '@tip-figures/core/data/child-watcher.js';
import {languageOf} from '@tip-figures/core/text/format/locale.js';
import type {ReactiveControllerHost} from 'lit';
import {native} from '@tip-figures/core/page/native.js';

// No words of the speaker.
const unsaid = 'script, style, template, footer';
const blocks =
  'address, article, aside, blockquote, br, dd, div, dl, dt, figcaption, figure, h1, h2, h3, h4, h5, h6, header, hr, li, ol, p, pre, section, table, td, th, tr, ul';

/**
 * The words in its host's children and their language, now and whenever they change.
 *
 * Of children that say more than the words, each `<blockquote>` holds some of them; a `<q>` does where it stands
 * alone, as what is around it may turn its sense. Who is named in a `<cite>` or `<footer>` is left out.
 */
export class ChildWords {
  /** As a section has them; `undefined` where there are none. */
  section: {readonly text: Readonly<Record<string, string>>} | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    new ChildWatcher(host, this.#look, {attributes: true, attributeFilter: ['lang']});
  }

  readonly #look = (): void => {
    // Half a sentence can say the opposite: until something follows, the parser may be in the middle of it.
    if (native(document).readyState === 'loading' && !this.#host.nextSibling) {
      addEventListener('DOMContentLoaded', this.#look, {once: true});
      return;
    }
    const [language, words] = this.#words();
    if (words === (this.section?.text[language] ?? '')) return;
    this.section = words ? {text: {[language]: words}} : undefined;
    this.#host.requestUpdate();
  };

  #words(): [string, string] {
    const quoted = this.#quoted();
    // Words in one paragraph each have a language of their own to give.
    const only = this.#host.querySelectorAll(`:scope > :not(${unsaid}, cite)`);
    const holders = quoted.length || only.length !== 1 ? quoted : [...only];
    const languages = new Set(holders.map(languageOf));
    const [language] = languages.size === 1 ? languages : [languageOf(this.#host)];
    const words = (quoted.length ? quoted : [this.#host]).map(textOf);
    return [language ?? '', words.join(' ').trim()];
  }

  /** What alone holds the words; empty where all children do. */
  #quoted(): Element[] {
    const quotes = this.#host.querySelectorAll('blockquote:not(:scope blockquote blockquote)');
    if (quotes.length) return [...quotes];
    const rest = this.#host.cloneNode(true) as Element;
    const quoted = this.#host.querySelector('q');
    for (const other of [rest.querySelector('q'), ...rest.querySelectorAll(`${unsaid}, cite`)]) other?.remove();
    return quoted && /^[\s–—-]*$/.test(rest.textContent) ? [quoted] : [];
  }
}

/** The words in an element in one line, without a source that is named beside them. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(unsaid)) other.remove();
  // The last first, as another may stand before it.
  for (const cite of [...copy.querySelectorAll('cite')].reverse()) if (isApart(cite)) cite.remove();
  for (const block of copy.querySelectorAll(blocks)) {
    block.before(' ');
    block.after(' ');
  }
  for (const inner of copy.querySelectorAll('q')) inner.replaceChildren('‘', ...inner.childNodes, '’');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Whether a `<cite>` names a source; where words go on after it, it is a title in a sentence. */
function isApart(cite: Element): boolean {
  let next = cite.nextSibling;
  while (next && !(next instanceof Element) && !(next instanceof Text && next.data.trim())) next = next.nextSibling;
  return !next || (next instanceof Element && native(next).matches(blocks));
}
