import type {WrittenValues} from './embed-values.js';

/** An attribute of a tag, after a space. */
export const written = (name: string, text: string): string => ` ${name}${text && `="${escaped(text)}"`}`;

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
