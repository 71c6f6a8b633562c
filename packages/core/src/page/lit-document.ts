import {native} from './native.js';

/**
 * The document in which a bundled Lit creates its nodes. Elements of a page can hide methods of the page's document,
 * but not of this one. Nodes that are inserted into a page are adopted by it.
 */
export const litDocument = native(document).implementation.createHTMLDocument();
