import type {CSSResult} from 'lit';

const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** The sheet of `style` for a document, each of which takes only sheets of its own; none without a window. */
export function sheetOf(style: CSSResult, page: Document): CSSStyleSheet | undefined {
  if (page === document) return style.styleSheet;
  const sheets = made.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(page, sheets);
  const Sheet = page.defaultView?.CSSStyleSheet;
  const sheet = sheets.get(style) ?? (Sheet && new Sheet());
  if (sheet && !sheets.has(style)) {
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheet;
}
