import {native} from '@tip-figures/core/page/native.js';
import {addressOf} from '@tip-figures/record/address.js';

/** The tags of figures in a page that no element has taken over. */
export const tagsOf = (names: readonly string[]): HTMLElement[] => [
  ...native(document).querySelectorAll<HTMLElement>(names.map((name) => `tip-${name}:not(:defined)`).join()),
];

/** The address of the document that a tag names; empty where it names none. */
export const documentOf = (tag: Element): string => addressOf(tag.getAttribute('src') ?? '', tag.baseURI)?.href ?? '';
