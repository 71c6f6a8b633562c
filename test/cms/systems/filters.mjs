// The filters and editors of content systems and readers, by the names that packages/builder/src/copy/systems.ts has for them.

import {autop} from '@wordpress/autop';
import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import xss from 'xss';
import {filterPost} from '../../support/kses.js';
import {throughCkEditor, throughQuill, throughTinyMce} from './editors.mjs';

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

const rehype = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize).use(rehypeStringify);

/** Where no HTML may be written, a link alone is written as Markdown has it. */
const asMarkdown = (html) => html.replace(/^<p><a href="([^"]*)">([^<]*)<\/a><\/p>$/, '[$2]($1)');

const asItIs = (html) => html;

export const filters = {
  'wordpress-author': filterPost,
  'wordpress-editor': asItIs,
  'wordpress-classic': (html) => autop(html),
  'wordpress-visual': throughTinyMce,
  ckeditor: throughCkEditor,
  'ghost-card': asItIs,
  'ghost-html': (html) => sanitizeHtml(html, ghost),
  quill: throughQuill,
  dompurify: (html) => DOMPurify.sanitize(html),
  'sanitize-html': (html) => sanitizeHtml(html),
  'rehype-sanitize': async (html) => String(await rehype.process(html)),
  'js-xss': (html) => xss(html),
  'markdown-html': (html) => new MarkdownIt({html: true}).render(html),
  markdown: (html) => new MarkdownIt().render(asMarkdown(html)),
  feed: (html) => sanitizeHtml(html),
  mail: (html) => sanitizeHtml(html, mail),
};
