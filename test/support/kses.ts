// The filter of WordPress for authors who may not write any HTML: authors, contributors, and on a multisite everyone
// but the network's administrators.

import {everywhere, tags} from './kses-post.js';

const token = /<!--[^]*?-->|<(\/?)([a-zA-Z0-9-]+)((?:"[^"]*"|'[^']*'|[^'">])*)>|<[^>]*>?/g;
const attribute = /([\w:-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g;
const protocols = /^(?:https?|ftps?|mailto|tel|sms|feed):/i;

/** The text of a post after WordPress has filtered it. What stood in a tag that goes stays as text. */
export const filterPost = (html: string): string =>
  html.replace(token, (whole: string, slash?: string, name?: string, rest?: string) => {
    if (name === undefined) return whole.startsWith('<!--') ? whole : '';
    const own = tags[name.toLowerCase()];
    if (!own) return '';
    if (slash) return `</${name}>`;
    const kept = [...(rest ?? '').matchAll(attribute)].filter(([one, key = '']) =>
      isAllowed(key.toLowerCase(), one, own),
    );
    return `<${name}${kept.map(([one]) => ` ${one}`).join('')}${/\/\s*$/.test(rest ?? '') ? ' /' : ''}>`;
  });

function isAllowed(name: string, whole: string, own: readonly string[]): boolean {
  if (name.startsWith('data-')) return true;
  if (![...everywhere, ...own].includes(name)) return false;
  return !['href', 'src', 'cite'].includes(name) || isSafe(whole);
}

const isSafe = (whole: string): boolean => {
  const address = whole.replace(/^[^=]*=\s*["']?/, '');
  return !/^[\w+.-]+:/.test(address) || protocols.test(address);
};
