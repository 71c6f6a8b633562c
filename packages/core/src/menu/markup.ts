import type {WrittenValues} from './embed-values.js';

/** An attribute of a tag, after a space. */
export const written = (name: string, text: string): string => ` ${name}${text && `="${escaped(text)}"`}`;

/**
 * Has the head of a page fetch a document beside the scripts: a figure asks in the same way. Elsewhere in a page it would be
 * asked for twice.
 */
export const preloadLine = (src: string): string =>
  `<link rel="preload" href="${escaped(src)}" as="fetch" crossorigin referrerpolicy="no-referrer"><!-- only in the head -->`;

/** Has a page fetch what a script imports beside that script. */
export const modulePreloadLine = (address: string, more = ''): string =>
  `<link rel="modulepreload" href="${escaped(address)}"${more}>`;

/** A JSON child; a `<` could end the script element early. */
export const jsonOf = (section: object): string =>
  `<script type="application/json">${JSON.stringify(section).replaceAll('<', '\\u003c')}</script>`;

/** Words in the children of the tag, where the figure reads them; a paraphrase is no quotation. */
export function quoted({text, language}: NonNullable<WrittenValues['words']>, paraphrase: boolean): string {
  const tag = paraphrase ? 'span' : 'q';
  return `<${tag} lang="${escaped(language)}">${escaped(text)}</${tag}>`;
}

/** A text escaped for HTML, on one line. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
