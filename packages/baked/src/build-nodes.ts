import {native} from '@tip-figures/core/page/native.js';

const piece = /<(\/?)([a-z][\w-]*)([^>]*)>|[^<]+/gi;
const attribute = /([^\s=/]+)(?:="([^"]*)")?/g;
const signs: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', amp: '&'};

const read = (text = ''): string => text.replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '');

/**
 * Builds the nodes of a drawing at the end of its root.
 *
 * No parser of the platform takes part, so that no policy for trusted types is needed; and a style is set as declarations,
 * since strict policies allow no attribute.
 *
 * @param html - as packages/server prints a root: each element has an end of its own, or ends with `/>`.
 */
export function buildNodes(root: ShadowRoot, html: string): void {
  let parent: Element | ShadowRoot = root;
  for (const [text, end, name, attributes = ''] of html.matchAll(piece)) {
    if (end) parent = (parent.parentNode ?? root) as Element;
    else if (name) {
      const space = name === 'svg' ? 'http://www.w3.org/2000/svg' : (parent as Element).namespaceURI;
      const element = native(document).createElementNS(space ?? 'http://www.w3.org/1999/xhtml', name) as HTMLElement;
      for (const [, key = '', value] of attributes.matchAll(attribute)) {
        if (key === 'style') element.style.cssText = read(value);
        else element.setAttribute(key, read(value));
      }
      parent.append(element);
      if (!attributes.endsWith('/')) parent = element;
    } else parent.append(read(text));
  }
}
