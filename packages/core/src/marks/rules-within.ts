import {unsafeCSS, type CSSResult} from 'lit';

/**
 * Rules for the widths of a container, with another class in place of one. They are written without values in them, and in
 * a file that does not name `unsafeCSS`: only such templates are minified.
 */
export const rulesWithin = (width: string, rules: CSSResult, from: string, to: string): CSSResult =>
  unsafeCSS(`@container ${width}{${rules.cssText.replaceAll(from, to)}}`);
