// The content systems and readers through which a form goes, each with what it does to HTML.

import {filterPost} from './kses.js';

/** A content system, an editor, or a place where a story is read. */
export interface System {
  readonly name: string;
  readonly label: string;
  /** Under which choice of the panel it stands. */
  readonly group: 'WordPress' | 'Drupal' | 'Ghost' | 'Other';
  /** What is left of the HTML that was pasted. */
  readonly run: (html: string) => string | Promise<string>;
  /** Whether it is shown where no script runs and no frame is loaded. */
  readonly isStill?: boolean;
  /** What to know where no form is a figure, or of the way in which it was tried. */
  readonly note?: string;
}

const asItIs = (html: string): string => html;

export const systems: readonly System[] = [
  {
    name: 'wordpress-author',
    group: 'WordPress',
    label: 'Author or contributor',
    run: filterPost,
    note: 'The preview of a Custom HTML block runs scripts for authors too; saving takes them out.',
  },
  {
    name: 'wordpress-editor',
    group: 'WordPress',
    label: 'Editor or administrator, Custom HTML block',
    run: asItIs,
    note: 'On a network of sites, editors have the rights of authors.',
  },
  {
    name: 'wordpress-classic',
    group: 'WordPress',
    label: 'Editor or administrator, classic editor, text tab only',
    run: async (html) => (await import('@wordpress/autop')).autop(html),
  },
  {
    name: 'wordpress-visual',
    group: 'WordPress',
    label: 'Classic editor, after a look at the visual tab',
    run: async (html) => (await import('./editors.js')).throughTinyMce(html),
    note: 'It takes out every unknown tag, for administrators too.',
  },
  {
    name: 'ckeditor',
    group: 'Drupal',
    label: 'CKEditor 5, Basic HTML',
    run: async (html) => (await import('./editors.js')).throughCkEditor(html),
    note: 'Tried with CKEditor 5 itself, under the GPL. Full HTML, which allows all tags, keeps the tag.',
  },
  {name: 'ghost-card', group: 'Ghost', label: 'HTML card', run: asItIs},
  {
    name: 'ghost-html',
    group: 'Ghost',
    label: 'HTML made into cards',
    run: async (html) => (await import('./sanitizers.js')).throughGhost(html),
  },
  {
    name: 'dompurify',
    group: 'Other',
    label: 'A system that uses DOMPurify',
    run: async (html) => (await import('./sanitizers.js')).throughDomPurify(html),
  },
  {
    name: 'sanitize-html',
    group: 'Other',
    label: 'A system that uses sanitize-html',
    run: async (html) => (await import('./sanitizers.js')).throughSanitizeHtml(html),
  },
  {
    name: 'rehype-sanitize',
    group: 'Other',
    label: 'A system that uses rehype-sanitize, as GitHub does',
    run: async (html) => (await import('./sanitizers.js')).throughRehype(html),
  },
  {
    name: 'markdown-html',
    group: 'Other',
    label: 'Markdown with HTML',
    run: async (html) => (await import('./markdown.js')).throughMarkdown(html, true),
  },
  {
    name: 'markdown',
    group: 'Other',
    label: 'Markdown without HTML',
    run: async (html) => (await import('./markdown.js')).throughMarkdown(html, false),
    note: 'A link is written as [sentence](address).',
  },
  {
    name: 'feed',
    group: 'Other',
    label: 'RSS reader',
    run: async (html) => (await import('./sanitizers.js')).throughSanitizeHtml(html),
    isStill: true,
  },
  {
    name: 'mail',
    group: 'Other',
    label: 'E-mail',
    run: async (html) => (await import('./sanitizers.js')).throughMail(html),
    isStill: true,
  },
];
