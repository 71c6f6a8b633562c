// Sanitizers with their default settings, and two systems whose rules are settings of one of them.

import DOMPurify from 'dompurify';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';

const inline = ['a', 'strong', 'b', 'em', 'i', 'u', 's', 'code', 'sub', 'sup', 'mark', 'br'];
const blocks = ['p', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'hr', 'pre'];

/** What Ghost makes cards of, for `?source=html` of its interface: a frame becomes an embed card, and stays as it is. */
const ghost = {
  allowedTags: [...inline, ...blocks, 'img', 'iframe'],
  allowedAttributes: {a: ['href', 'rel'], img: ['src', 'alt', 'width', 'height'], iframe: ['*']},
};

/** What a program for e-mail shows of a newsletter: no script, no frame, and of an unknown tag what stands in it. */
const mail = {
  allowedTags: [...inline, ...blocks, 'div', 'span', 'table', 'tbody', 'tr', 'th', 'td', 'img'],
  allowedAttributes: {'*': ['class', 'dir', 'lang'], a: ['href'], img: ['src', 'alt', 'width', 'height']},
};

export const throughDomPurify = (html: string): string => DOMPurify.sanitize(html);

export const throughSanitizeHtml = (html: string): string => sanitizeHtml(html);

export const throughGhost = (html: string): string => sanitizeHtml(html, ghost);

export const throughMail = (html: string): string => sanitizeHtml(html, mail);

export async function throughRehype(html: string): Promise<string> {
  const pipe = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize).use(rehypeStringify);
  return String(await pipe.process(html));
}
