import {longestText} from '@tip-figures/record/limits.js';
import {native} from '../../page/native.js';

/** The nearest `lang` of `element`, through shadow roots, or English. */
export function languageOf(element: Element): string {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const lang = canonical(attributeAbove(node, 'lang'));
    if (lang) return lang;
  }
  return 'en';
}

/** The nearest direction of `element`: `dir` if one is set, else that of the language. */
export function directionOf(element: Element, language: string): 'ltr' | 'rtl' {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const dir = attributeAbove(node, 'dir');
    if (dir === 'ltr' || dir === 'rtl') return dir;
  }
  return directionIn(language);
}

/** The direction of a language. */
export const directionIn = (language: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr');

const watched = new WeakMap<Node, Set<() => void>>();

/** Calls `changed` when `lang` or `dir` changes on `element` or an ancestor; returns a function that ends this. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const listeners: Set<() => void>[] = [];
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    listeners.push(listenersOf(native(node).getRootNode()));
  }
  for (const set of listeners) set.add(changed);
  return () => {
    for (const set of listeners) set.delete(changed);
  };
}

// Figures of one tree share an observer.
function listenersOf(root: Node): Set<() => void> {
  const known = watched.get(root);
  if (known) return known;
  const listeners = new Set<() => void>();
  watched.set(root, listeners);
  new MutationObserver(() => {
    for (const listener of listeners) listener();
  }).observe(root, {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true});
  return listeners;
}

/**
 * `SQ` → `sq`, without extensions: another calendar would change the years. A malformed tag gives `undefined`, since
 * `Intl` throws on it and a typo must not blank a figure.
 */
export function canonical(tag: string | null | undefined): string | undefined {
  try {
    return tag && tag.length <= longestText ? new Intl.Locale(tag).baseName : undefined;
  } catch {
    return undefined;
  }
}

/** The attribute of the nearest element that has it; any element can be above, forms too. */
function attributeAbove(node: Element, name: 'lang' | 'dir'): string | null | undefined {
  const holder = native(node).closest(`[${name}]`);
  return holder && native(holder).getAttribute(name);
}

function hostOf(node: Element): Element | undefined {
  const root = native(node).getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
