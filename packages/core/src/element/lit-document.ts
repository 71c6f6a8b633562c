import {native} from './native.js';

/**
 * The document in which Lit makes its nodes, where it is bundled: a page's elements hide methods of their own document alone.
 * What is put into a page becomes part of it.
 */
export const litDocument = native(document).implementation.createHTMLDocument();
