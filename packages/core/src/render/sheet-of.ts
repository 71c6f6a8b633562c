import {native} from '../page/native.js';

/** Styles as text, such as Lit's. */
interface Style {
  readonly cssText: string;
}

const made = new WeakMap<Document, Map<Style, CSSStyleSheet>>();

/** The style sheet for a document, since documents do not share sheets; `undefined` without a window. */
export function sheetOf(style: Style, page: Document): CSSStyleSheet | undefined {
  const sheets = made.get(page) ?? new Map<Style, CSSStyleSheet>();
  made.set(page, sheets);
  const Sheet = native(page).defaultView?.CSSStyleSheet;
  const sheet = sheets.get(style) ?? (Sheet && new Sheet());
  if (sheet && !sheets.has(style)) {
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheet;
}

/**
 * Adds styles to a shadow root that has none of them yet.
 *
 * @param before - those that they follow; the last ones where left out.
 */
export function adopt(root: ShadowRoot, style: Style, before?: Style): void {
  const {ownerDocument: page, adoptedStyleSheets: sheets} = root;
  const sheet = sheetOf(style, page);
  if (!sheet || sheets.includes(sheet)) return;
  const at = before ? sheets.findIndex((one) => one === sheetOf(before, page)) + 1 : sheets.length;
  sheets.splice(at, 0, sheet);
}
